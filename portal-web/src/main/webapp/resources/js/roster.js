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
  var LONGEST = 30000;
  var AT_ONCE = 3000;
  var there = document.getElementById('there');
  var all = document.getElementById('all');
  var model = document.getElementById('new-row');
  var find = document.getElementById('find');
  var noneFound = document.getElementById('none-found');
  var undo = document.getElementById('take-back');
  var lastTap = null;
  var store = 'hh-roster ' + list.dataset.roster + ' ' + list.dataset.account + ' ';
  var held = {};
  var fresh = {};
  var sending = false;
  var newest = 0;
  var sent = [];
  var looking = Promise.resolve();
  // Who is there, as they came, and when the server was last heard of.
  var arrivals = [];
  var came = 0;
  var heard = Date.now();

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
    var none = !list.querySelector('li');
    list.hidden = none;
    document.getElementById('nobody').hidden = !none;
    filter();
    list.dispatchEvent(new Event('counted'));
  }

  function folded(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase()
      .trim().replace(/\s+/g, ' ');
  }

  // People are called by the last word of their names: what is typed is looked for from there first,
  // and anywhere in the names only when nobody is called so.
  function filter() {
    if (!find) {
      return;
    }
    var asked = folded(find.value);
    var length = asked.split(' ').length;
    var rows = Array.prototype.slice.call(list.querySelectorAll('li'));
    var called = rows.filter(function (row) {
      return folded(row.querySelector('b').textContent).split(' ').slice(-length).join(' ').indexOf(asked) === 0;
    });
    var found = asked && called.length === 0 ? rows.filter(function (row) {
      return (' ' + folded(row.querySelector('b').textContent)).indexOf(' ' + asked) >= 0;
    }) : called;
    rows.forEach(function (row) { row.hidden = asked !== '' && found.indexOf(row) < 0; });
    noneFound.textContent = asked && rows.length > 0 && found.length === 0
      ? noneFound.dataset.say.replace('{0}', find.value.trim()) : '';
  }

  function offerUndo() {
    if (undo) {
      undo.hidden = !lastTap;
      undo.textContent = lastTap ? undo.dataset.say.replace('{0}', lastTap.name) : '';
    }
  }

  function isThere(what) {
    return ['PRESENT', 'LATE', 'LEFT_EARLY'].indexOf(what) >= 0;
  }

  // Keeps who came last, and what was said of each before.
  function follow(row, what) {
    var person = row.dataset.person;
    var pressed = row.querySelector('.tap[aria-pressed="true"]');
    var before = pressed && pressed.value.split(' ')[1];
    if (!isThere(what)) {
      arrivals = arrivals.filter(function (each) { return each.person !== person; });
    } else if (arrivals.every(function (each) { return each.person !== person; })) {
      came++;
      arrivals.push({
        person: person, name: row.querySelector('b').textContent, number: came,
        before: isThere(before) ? null : before
      });
    }
  }

  function press(row, what) {
    follow(row, what);
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

  // A request that hangs would hold up all that come after it.
  function call(method, address, body) {
    var gate = window.AbortController ? new AbortController() : null;
    if (gate) {
      setTimeout(function () { gate.abort(); }, LONGEST);
    }
    var headers = { Accept: 'application/json', 'X-CSRF-Token': list.dataset.csrf };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    return fetch(address, {
      method: method, credentials: 'same-origin', headers: headers,
      body: body ? JSON.stringify(body) : undefined, signal: gate ? gate.signal : undefined
    });
  }

  // What is sent as it is tapped counts from then by the clock of the server: the one of this device
  // may be slow. Only what waited says since when.
  function asSent(tap) {
    var tapped = fresh[tap.person];
    delete fresh[tap.person];
    return tapped && tapped.at === tap.at && Date.now() - tapped.when < AT_ONCE
      ? { person: tap.person, status: tap.status } : tap;
  }

  // Sends what waits, one after the other, the oldest first. What is tried again by itself says so
  // only when it comes through.
  function send(again) {
    var next = sending ? null : waiting()[0];
    if (!next) {
      return;
    }
    sending = true;
    if (again !== true) {
      show('wait', status.dataset.saving);
    }
    call('POST', list.dataset.roster, asSent(next)).then(function (answer) {
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
      sent.push(next.person);
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
    var row = rowOf(parts[0]);
    var pressed = row.querySelector('.tap[aria-pressed="true"]');
    // Who was not marked yet is absent when the tap is undone.
    var before = pressed ? pressed.value.split(' ')[1] : 'ABSENT';
    lastTap = before === parts[1] ? null
      : { person: parts[0], before: before, name: row.querySelector('b').textContent };
    take(parts[0], parts[1]);
    offerUndo();
  });

  if (find) {
    document.getElementById('aids').hidden = false;
    find.addEventListener('input', filter);
    undo.addEventListener('click', function () {
      var undone = lastTap;
      lastTap = null;
      take(undone.person, undone.before);
      offerUndo();
      find.focus();
    });
  }

  function take(person, what) {
    press(rowOf(person), what);
    var tap = { person: person, status: what, at: new Date(Date.now() - ahead).toISOString() };
    fresh[tap.person] = { at: tap.at, when: Date.now() };
    keep(tap);
    count();
    send();
  }

  // How far this device's clock is from the server's, as of the moment the page came in: scripts may
  // have taken their time since.
  var cameIn = window.performance && performance.timing && performance.timing.responseStart;
  var ahead = (cameIn || Date.now()) - Number(list.dataset.now);

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

  // What the list was told since this page last asked, one look after the other. Taps that wait here
  // outweigh it until they are sent; then it is asked once more.
  function look() {
    looking = looking.then(lookNow, lookNow);
    return looking;
  }

  function lookNow() {
    var mine = sent.splice(0);
    return call('GET', list.dataset.roster + '?after=' + newest).then(function (answer) {
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.json();
    }).then(function (answer) {
      var unsent = waiting();
      var skipped = false;
      var latest = newest;
      heard = Date.now();
      answer.items.sort(function (one, other) { return one.change - other.change; });
      answer.items.forEach(function (line) {
        latest = Math.max(latest, line.change);
        if (unsent.some(function (each) { return each.person === line.person; })) {
          skipped = true;
        } else {
          draw(line);
        }
      });
      // What was sent and is not told of was not taken: the list knew something later.
      var ignored = newest > 0 && mine.some(function (person) {
        return answer.items.every(function (line) { return line.person !== person; });
      });
      newest = ignored ? 0 : skipped ? newest : latest;
      count();
      send(true);
      if (skipped) {
        throw new Error('some taps wait');
      }
      return ignored ? lookNow() : null;
    });
  }

  function draw(line) {
    var row = rowFor(line);
    if (!row) {
      return;
    }
    press(row, line.status);
    var note = row.querySelector('[data-note]');
    var place = note.previousElementSibling;
    note.textContent = (place && place.textContent.trim() ? ' · ' : '')
      + moment(new Date(line.recordedAt))
      + (line.way === 'QR' ? ' · ' + list.dataset.byCode : '');
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
  // For the screen of the hall. Who is taken back is again what the list said before; who was not yet
  // on it is absent, as by a tap.
  window.hieuhocRoster = {
    list: list,
    there: function () { return there.textContent; },
    all: function () { return all.textContent; },
    last: function () { return arrivals[arrivals.length - 1]; },
    came: function () { return came; },
    heard: function () { return { ago: Date.now() - heard, at: moment(heard - ahead) }; },
    takeBack: function (arrival) {
      var what = arrival.before || 'ABSENT';
      take(arrival.person, what);
      return rowOf(arrival.person).querySelector('.tap[value$=" ' + what + '"]').lastChild.textContent.trim();
    }
  };
  document.addEventListener('heard', function () { heard = Date.now(); });
  window.addEventListener('online', function () { send(); });
  document.addEventListener('visibilitychange', function () { send(true); });
  setInterval(function () {
    if (navigator.onLine) {
      send(true);
    }
  }, AGAIN);
  count();
  if (window.hieuhocFollow) {
    window.hieuhocFollow(list.dataset.roster + '/changes', null, look);
  } else {
    lookOnce();
    setInterval(lookOnce, AGAIN);
  }
})();
