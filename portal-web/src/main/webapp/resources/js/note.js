// What a learner writes beside a lesson: kept in this device first, then sent; "saved" is said only
// after the server said so.
(function () {
  'use strict';
  var part = document.getElementById('ghi-chu');
  var room = document.getElementById('player');
  if (!part || !room || !window.fetch) {
    return;
  }
  var say = part.dataset;
  var box = part.querySelector('textarea');
  var status = part.querySelector('[role=status]');
  var store = 'hh-note-' + room.dataset.account + say.note;
  var timer = null;
  var read = false;
  part.hidden = false;

  function device(text) {
    try {
      if (text === undefined) {
        return localStorage.getItem(store);
      }
      if (text === null) {
        localStorage.removeItem(store);
      } else {
        localStorage.setItem(store, text);
      }
    } catch (closed) {
      // What is written lasts as long as the page.
    }
    return null;
  }

  function tell(kind, words) {
    status.className = 'status ' + kind;
    status.textContent = words;
  }

  function ask(method, body) {
    var headers = {Accept: 'application/json', 'Accept-Language': document.documentElement.lang || 'vi'};
    if (body) {
      headers['Content-Type'] = 'application/json';
      headers['X-CSRF-Token'] = room.dataset.csrf;
    }
    return fetch(say.note, {method: method, headers: headers, body: body, credentials: 'same-origin'})
      .then(function (answer) {
        return answer.json().then(function (json) {
          if (!answer.ok) {
            throw new Error(json.detail || say.sayFailed);
          }
          return json;
        });
      });
  }

  function clock(at) {
    return new Intl.DateTimeFormat('vi', {
      hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh'
    }).format(new Date(at));
  }

  function send() {
    var text = box.value;
    tell('wait', say.saySaving);
    ask('PUT', JSON.stringify({text: text})).then(function (note) {
      if (box.value === text) {
        device(null);
        tell('ok', say.saySaved.replace('{0}', clock(note.savedAt)));
      }
    }).catch(function (problem) {
      tell(problem instanceof TypeError ? 'wait' : 'bad', problem instanceof TypeError ? say.sayKept : problem.message);
    });
  }

  function open() {
    if (!part.open || read) {
      return;
    }
    read = true;
    var unsent = device();
    ask('GET').then(function (note) {
      box.disabled = false;
      box.value = unsent === null ? note.text : unsent;
      if (unsent !== null) {
        send();
      } else if (note.savedAt) {
        tell('ok', say.saySaved.replace('{0}', clock(note.savedAt)));
      }
    }).catch(function () {
      // Without network what the device has can still be written on.
      box.disabled = unsent === null;
      box.value = unsent || '';
      read = unsent !== null;
      tell('wait', unsent === null ? say.sayFailed : say.sayKept);
    });
  }

  part.addEventListener('toggle', open);
  window.addEventListener('online', function () {
    open();
    if (device() !== null) {
      send();
    }
  });
  box.addEventListener('input', function () {
    device(box.value);
    clearTimeout(timer);
    timer = setTimeout(send, 1200);
  });
  if (device() !== null) {
    part.open = true;
  }
})();
