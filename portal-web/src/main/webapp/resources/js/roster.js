// The presenter's list. A tap is kept in this device first, then sent; "saved" is said only after the
// server said so. Without network the taps wait, each with its time, and are sent later. What others
// take meanwhile, on their phones or by the code, shows here by itself.
(function () {
  'use strict';
  var list = document.querySelector('[data-roster]');
  var status = document.getElementById('saved');
  if (!list || !status || !window.fetch) {
    return;
  }
  var EVERY = 4000;
  var there = document.getElementById('there');
  var all = document.getElementById('all');
  var model = document.getElementById('new-row');
  var store = 'hh-roster ' + list.dataset.roster + ' ' + list.dataset.account;
  var waiting = [];
  var sending = false;
  var newest = null;

  try {
    waiting = JSON.parse(localStorage.getItem(store) || '[]');
  } catch (blocked) {
    waiting = [];
  }

  function keep() {
    try {
      localStorage.setItem(store, JSON.stringify(waiting));
    } catch (full) {
      return;
    }
  }

  function show(kind, words) {
    status.className = 'status ' + kind;
    status.textContent = words;
  }

  function clock(when) {
    return new Intl.DateTimeFormat('vi', {
      hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh'
    }).format(when);
  }

  function count() {
    if (there) {
      there.textContent = list.querySelectorAll(
        '.tap[value$=" PRESENT"][aria-pressed="true"], .tap[value$=" LATE"][aria-pressed="true"],'
        + ' .tap[value$=" LEFT_EARLY"][aria-pressed="true"]').length;
    }
    if (all) {
      all.textContent = list.querySelectorAll('li').length;
    }
  }

  function press(row, what) {
    row.querySelectorAll('.tap').forEach(function (tap) {
      tap.setAttribute('aria-pressed', String(tap.value.split(' ')[1] === what));
    });
  }

  function rowOf(person) {
    return list.querySelector('[data-person="' + person + '"]');
  }

  function tellWaiting(words) {
    if (waiting.length > 0) {
      show('bad', words || list.dataset.kept.replace('{0}', waiting.length));
    }
  }

  function call(method, address, body) {
    var headers = { Accept: 'application/json', 'X-CSRF-Token': list.dataset.csrf };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return fetch(address, {
      method: method, credentials: 'same-origin', headers: headers,
      body: body ? JSON.stringify(body) : undefined
    });
  }

  // Sends what waits, one after the other, the oldest first.
  function send() {
    if (sending || waiting.length === 0) {
      return;
    }
    sending = true;
    var next = waiting[0];
    show('wait', status.dataset.saving);
    call('POST', list.dataset.roster, next).then(function (answer) {
      if (answer.ok) {
        return null;
      }
      return answer.json().catch(function () { return {}; }).then(function (problem) {
        var later = answer.status >= 500 || answer.status === 401 || answer.status === 403
          || problem.code === 'support.busy';
        throw { later: later, words: problem.detail, signedOut: answer.status === 401 };
      });
    }).then(function () {
      waiting.shift();
      keep();
      sending = false;
      if (waiting.length === 0) {
        show('ok', status.dataset.saved.replace('{0}', clock(new Date())));
        look();
      } else {
        send();
      }
    }).catch(function (failure) {
      sending = false;
      if (failure.later === false) {
        waiting.shift();
        keep();
        show('bad', failure.words || status.dataset.failed);
        newest = null;
        look();
      } else {
        tellWaiting(failure.signedOut ? failure.words : null);
      }
    });
  }

  list.addEventListener('click', function (event) {
    var tap = event.target.closest('.tap');
    if (!tap) {
      return;
    }
    event.preventDefault();
    var parts = tap.value.split(' ');
    press(rowOf(parts[0]), parts[1]);
    waiting = waiting.filter(function (each, at) {
      return each.person !== parts[0] || (sending && at === 0);
    });
    waiting.push({ person: parts[0], status: parts[1], at: new Date(Date.now() - ahead).toISOString() });
    keep();
    count();
    send();
  });

  // How far this device's clock is from the server's.
  var ahead = Date.now() - Number(list.dataset.now);

  function rowFor(line) {
    var row = rowOf(line.person);
    if (row || !model) {
      return row;
    }
    row = model.content.firstElementChild.cloneNode(true);
    row.dataset.person = line.person;
    row.querySelector('b').textContent = line.fullName;
    row.querySelectorAll('.tap').forEach(function (tap) {
      tap.value = line.person + ' ' + tap.value;
    });
    row.querySelector('.taps').setAttribute('aria-label', line.fullName);
    list.appendChild(row);
    return row;
  }

  function look() {
    if (document.hidden) {
      return;
    }
    var address = list.dataset.roster + (newest ? '?since=' + encodeURIComponent(newest) : '');
    call('GET', address).then(function (answer) {
      return answer.ok ? answer.json() : { items: [] };
    }).then(function (answer) {
      answer.items.forEach(function (line) {
        var mine = waiting.some(function (each) { return each.person === line.person; });
        if (!line.status || mine) {
          return;
        }
        newest = !newest || line.recordedAt > newest ? line.recordedAt : newest;
        var row = rowFor(line);
        if (row) {
          press(row, line.status);
          var note = row.querySelector('[data-note]');
          note.textContent = clock(new Date(line.recordedAt))
            + (line.way === 'QR' ? ' · ' + list.dataset.byCode : '');
        }
      });
      count();
      send();
    }).catch(function () { tellWaiting(); });
  }

  waiting.forEach(function (each) {
    var row = rowOf(each.person);
    if (row) {
      press(row, each.status);
    }
  });
  tellWaiting();
  window.addEventListener('online', send);
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
  count();
  look();
})();
