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
  var AGAIN = 4000;
  var there = document.getElementById('there');
  var all = document.getElementById('all');
  var model = document.getElementById('new-row');
  var store = 'hh-roster ' + list.dataset.roster + ' ' + list.dataset.account + ' ';
  var held = {};
  var sending = false;
  var newest = 0;

  // Each tap lies under a name of its own, so that two tabs of one list do not overwrite each other.
  function keep(tap) {
    held[tap.person] = tap;
    try {
      localStorage.setItem(store + tap.person, JSON.stringify(tap));
    } catch (fullOrBlocked) {
      return;
    }
  }

  function forget(tap) {
    try {
      if (localStorage.getItem(store + tap.person) === JSON.stringify(tap)) {
        localStorage.removeItem(store + tap.person);
      }
    } catch (blocked) {
      // Then it lay in this page only.
    }
    if (held[tap.person] && held[tap.person].at === tap.at) {
      delete held[tap.person];
    }
  }

  // The taps that are not sent yet, of this page and of others on this device, the oldest first.
  function waiting() {
    var taps = Object.assign({}, held);
    try {
      for (var i = 0; i < localStorage.length; i++) {
        var name = localStorage.key(i);
        if (name.indexOf(store) === 0) {
          taps[name.slice(store.length)] = JSON.parse(localStorage.getItem(name));
        }
      }
    } catch (blocked) {
      taps = held;
    }
    return Object.keys(taps).map(function (person) {
      return taps[person];
    }).sort(function (a, b) {
      return a.at < b.at ? -1 : 1;
    });
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

  function day(when) {
    return new Intl.DateTimeFormat('vi', {
      day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Asia/Ho_Chi_Minh'
    }).format(when);
  }

  // The time; of another day than today with its date.
  function moment(when) {
    return clock(when) + (day(when) === day(Date.now() - ahead) ? '' : ' ' + day(when));
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
    var left = waiting().length;
    if (left > 0) {
      show('bad', words || list.dataset.kept.replace('{0}', left));
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
    var next = sending ? null : waiting()[0];
    if (!next) {
      return;
    }
    sending = true;
    show('wait', status.dataset.saving);
    call('POST', list.dataset.roster, next).then(function (answer) {
      if (answer.ok) {
        return null;
      }
      return answer.json().catch(function () { return {}; }).then(function (problem) {
        var later = answer.status >= 500 || [401, 403, 408, 429].indexOf(answer.status) >= 0
          || problem.code === 'support.busy';
        throw { later: later, words: problem.detail, signedOut: answer.status === 401 };
      });
    }).then(function () {
      forget(next);
      sending = false;
      if (waiting().length === 0) {
        show('ok', status.dataset.saved.replace('{0}', clock(new Date())));
        lookOnce();
      } else {
        send();
      }
    }).catch(function (failure) {
      sending = false;
      if (failure.later === false) {
        forget(next);
        show('bad', failure.words || status.dataset.failed);
        newest = 0;
        lookOnce();
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
    keep({ person: parts[0], status: parts[1], at: new Date(Date.now() - ahead).toISOString() });
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

  // What the list was told since this page last asked. Taps that wait here outweigh it until they are
  // sent; then it is asked once more.
  function look() {
    return call('GET', list.dataset.roster + '?after=' + newest).then(function (answer) {
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json();
    }).then(function (answer) {
      var unsent = waiting();
      answer.items.forEach(function (line) {
        newest = unsent.length > 0 ? newest : Math.max(newest, line.change);
        var mine = unsent.some(function (each) { return each.person === line.person; });
        var row = mine ? null : rowFor(line);
        if (row) {
          press(row, line.status);
          var note = row.querySelector('[data-note]');
          var place = note.previousElementSibling;
          note.textContent = (place && place.textContent.trim() ? ' · ' : '')
            + moment(new Date(line.recordedAt))
            + (line.way === 'QR' ? ' · ' + list.dataset.byCode : '');
        }
      });
      count();
      send();
    });
  }

  function lookOnce() {
    look().catch(function () { tellWaiting(); });
  }

  waiting().forEach(function (each) {
    var row = rowOf(each.person);
    if (row) {
      press(row, each.status);
    }
  });
  tellWaiting();
  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', send);
  setInterval(send, AGAIN);
  count();
  if (window.hieuhocFollow) {
    window.hieuhocFollow(list.dataset.roster + '/changes', null, look);
  }
})();
