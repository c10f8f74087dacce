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
  var wait = 2000;
  var read = false;
  // When the words that stand in the box were kept last, as far as this page knows.
  var base = null;
  part.hidden = false;

  /** What the device has that was not sent: {text, base}, or null. */
  function unsent() {
    try {
      return JSON.parse(localStorage.getItem(store));
    } catch (closed) {
      return null;
    }
  }

  function keep(text) {
    try {
      if (text === null) {
        localStorage.removeItem(store);
      } else {
        localStorage.setItem(store, JSON.stringify({text: text, base: base}));
      }
    } catch (closed) {
      // What is written lasts as long as the page.
    }
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
        return answer.json().catch(function () { return {}; }).then(function (json) {
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
    clearTimeout(timer);
    tell('wait', say.saySaving);
    ask('PUT', JSON.stringify({text: text})).then(function (note) {
      base = note.savedAt;
      wait = 2000;
      if (box.value === text) {
        keep(null);
        tell('ok', say.saySaved.replace('{0}', clock(note.savedAt)));
      }
    }).catch(function (problem) {
      // The words stay in the device; they are sent again, less and less often.
      tell('wait', problem instanceof TypeError ? say.sayKept : problem.message);
      timer = setTimeout(send, wait);
      wait = Math.min(wait * 2, 60000);
    });
  }

  /** What was written elsewhere meanwhile is not written over: both are kept, one below the other. */
  function both(note, left) {
    return note.savedAt === left.base || !note.text || note.text === left.text
      ? left.text
      : note.text + '\n\n' + left.text;
  }

  function open() {
    if (!part.open || read) {
      return;
    }
    read = true;
    var left = unsent();
    ask('GET').then(function (note) {
      base = note.savedAt || null;
      box.disabled = false;
      box.value = left ? both(note, left) : note.text;
      if (left) {
        keep(box.value);
        send();
      } else if (note.savedAt) {
        tell('ok', say.saySaved.replace('{0}', clock(note.savedAt)));
      }
    }).catch(function () {
      // Without network what the device has can be read; it is written on once the other is known.
      read = false;
      box.value = left ? left.text : '';
      tell('wait', left ? say.sayKept : say.sayFailed);
    });
  }

  part.addEventListener('toggle', open);
  window.addEventListener('online', function () {
    open();
    if (!box.disabled && unsent()) {
      send();
    }
  });
  box.addEventListener('input', function () {
    keep(box.value);
    clearTimeout(timer);
    timer = setTimeout(send, 1200);
  });
  if (unsent()) {
    part.open = true;
  }
})();
