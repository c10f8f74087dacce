// The player: keeps place, time and answers. Everything it does can also be done by plain forms.
// An answer is kept in this device first, then sent; "saved" is said only after the server said so.
(function () {
  'use strict';
  var room = document.getElementById('player');
  if (!room) {
    return;
  }
  var offline = document.getElementById('mat-mang');
  var signedOut = document.getElementById('het-phien');
  var topStatus = document.getElementById('luu');
  var say = room.dataset;

  // Vietnam's clock, as the server writes it.
  function clock(when) {
    return new Intl.DateTimeFormat('vi', {
      hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Ho_Chi_Minh'
    }).format(when);
  }

  function tell(status, kind, words) {
    if (!status) {
      return;
    }
    status.className = 'status ' + kind;
    var text = status.querySelector('span');
    if (!text) {
      status.textContent = '';
      text = status.appendChild(document.createElement('span'));
    }
    var icon = status.querySelector('svg');
    if (icon) {
      icon.remove();
    }
    text.textContent = words;
  }

  function saved(status, at) {
    tell(status, 'ok', say.saySaved.replace('{0}', clock(new Date(at))));
  }

  // What the head of the page says while nothing waits: when the server last said that it is saved.
  var lastSaved = topStatus && topStatus.cloneNode(true);
  function allSaved(at) {
    if (!topStatus) {
      return;
    }
    if (at) {
      saved(topStatus, at);
      lastSaved = topStatus.cloneNode(true);
    } else if (topStatus.innerHTML !== lastSaved.innerHTML) {
      topStatus.className = lastSaved.className;
      topStatus.replaceChildren.apply(topStatus, lastSaved.cloneNode(true).childNodes);
    }
  }

  // What became of a save that was not taken: the server does not want it ('refused'), does not know
  // us any more ('stranger'), or could not take it now ('later').
  function fate(status, code) {
    if (code === 'support.busy') {
      return 'later';
    }
    if (status === 401 || status === 403) {
      return 'stranger';
    }
    return status === 404 || status === 409 || status === 422 ? 'refused' : 'later';
  }

  // Asks for answers in the language the page speaks, whatever the browser itself prefers.
  function asking() {
    return {Accept: 'application/json', 'Accept-Language': document.documentElement.lang || 'vi'};
  }

  function send(method, address, body, key, last) {
    var headers = Object.assign(asking(), {'Content-Type': 'application/json', 'X-CSRF-Token': say.csrf});
    if (key) {
      headers['Idempotency-Key'] = key;
    }
    return fetch(address, {
      method: method, headers: headers, body: JSON.stringify(body), keepalive: !!last,
      credentials: 'same-origin'
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (json) {
        if (!answer.ok) {
          var problem = new Error(json.detail || String(answer.status));
          problem.fate = fate(answer.status, json.code);
          throw problem;
        }
        known(true);
        return json;
      });
    });
  }

  // After signing in again, perhaps in another tab, the page needs the proof that goes with the new
  // session. It takes it only when the same person is back: the device may be shared.
  var askingWho = null;
  function whoIsHere() {
    askingWho = askingWho || fetch('/api/v1/session', {headers: asking(), credentials: 'same-origin'})
      .then(function (answer) { return answer.ok ? answer.json() : {}; })
      .then(function (session) {
        var back = session.signedIn === true && session.account + (session.actingFor ? '/' + session.actingFor : '') === say.account;
        if (back) {
          say.csrf = session.csrfToken;
        }
        known(back);
        return back;
      })
      .finally(function () { askingWho = null; });
    return askingWho;
  }

  function known(yes) {
    if (signedOut) {
      signedOut.hidden = yes;
    }
  }

  // Tells when somebody who was signed out may be back: the page is looked at again.
  function whenLookedAtAgain(then) {
    window.addEventListener('focus', then);
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden) {
        then();
      }
    });
  }

  function newKey() {
    if (window.crypto && crypto.randomUUID) {
      return crypto.randomUUID();
    }
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, function () {
      return Math.floor(Math.random() * 16).toString(16);
    });
  }

  var memory = {
    get: function (name) {
      try {
        return JSON.parse(localStorage.getItem(name));
      } catch (full) {
        return null;
      }
    },
    set: function (name, value) {
      try {
        localStorage.setItem(name, JSON.stringify(value));
        return true;
      } catch (full) {
        return false;
      }
    },
    drop: function (name) {
      try {
        localStorage.removeItem(name);
      } catch (none) {
        return;
      }
    }
  };

  // This browser, and how many answers it has given: the server tells old from new by it, in whatever
  // order they arrive.
  var device = {
    id: function () {
      device.name = memory.get('hh-device') || device.name || newKey();
      memory.set('hh-device', device.name);
      return device.name;
    },
    count: function () {
      device.last = Math.max(Date.now(), (memory.get('hh-sequence') || device.last || 0) + 1);
      memory.set('hh-sequence', device.last);
      return device.last;
    }
  };

  // ---- Where I am in a material, and for how long ------------------------------------------
  function lesson() {
    var media = room.querySelector('audio.player, video.player');
    var reading = room.querySelector('.reading');
    var store = 'hh-place-' + say.account + say.save;
    var kept = memory.get(store);
    var visit = kept ? kept.visit : newKey();
    var seconds = kept ? kept.seconds : 0;
    var there = say.place || '{}';
    var unsent = !!kept;
    var reported = -1;
    var sent = '';
    var lastSign = Date.now();
    var stranger = false;
    var note = {};
    var began = {};
    var done = say.done === 'true';
    try {
      began = JSON.parse(there);
    } catch (unreadable) {
      began = {};
    }
    there = JSON.stringify(began);
    // What this device kept goes before, unless the learner went on with another one meanwhile.
    if (kept && kept.there === there) {
      began = Object.assign({}, began, kept.note);
      goTo(began.place);
    }
    note = Object.assign({}, began);
    reported = kept ? '' : seconds + JSON.stringify(note) + false;

    function goTo(number) {
      var place = reading && number > 1 && reading.querySelector('[data-place="' + number + '"]');
      if (place) {
        place.scrollIntoView({block: 'start'});
      }
    }

    // What the server has not taken outlives this page: it is sent when the lesson is opened again.
    function keep(atEnd) {
      unsent = true;
      memory.set(store, {
        visit: visit, seconds: seconds, atEnd: atEnd, note: note, there: there, at: Date.now()
      });
    }
    // "Finished" is judged by all the seconds: they go before it.
    document.addEventListener('kept-finish', function () {
      if (seconds > 0) {
        keep(look());
      }
    });

    // Before its first bytes are here a film says it stands at 0. What is known from last time is the
    // better answer until the film has been put where it was left.
    var standing = false;
    function stand() {
      if (began.second > 5 && began.second < media.duration - 5) {
        media.currentTime = began.second;
      }
      standing = true;
    }
    if (media) {
      if (media.readyState > 0) {
        stand();
      } else {
        media.addEventListener('loadedmetadata', stand, {once: true});
      }
      if (began.second > 5) {
        media.preload = 'metadata';
      }
    }
    ['pointerdown', 'keydown', 'scroll', 'touchstart'].forEach(function (sign) {
      window.addEventListener(sign, function () { lastSign = Date.now(); }, {passive: true});
    });

    // A second counts while the film plays, or while the page is seen and somebody is there.
    setInterval(function () {
      if (document.hidden) {
        return;
      }
      var playing = media && !media.paused && !media.ended;
      if (playing || (!media && Date.now() - lastSign < 90000)) {
        seconds += 1;
        if (unsent) {
          keep(look());
        }
      }
    }, 1000);

    function look() {
      if (media) {
        if (!standing) {
          return false;
        }
        note.second = Math.floor(media.currentTime);
        return !!media.duration && media.currentTime > media.duration * 0.97;
      }
      if (!reading || !reading.offsetParent) {
        return false;
      }
      var seen = 0;
      reading.querySelectorAll('[data-place]').forEach(function (place) {
        if (place.getBoundingClientRect().top < window.innerHeight * 0.6) {
          seen = Number(place.dataset.place);
        }
      });
      if (seen) {
        note.place = seen;
      }
      var all = reading.querySelectorAll('[data-place]');
      var last = all.length ? Number(all[all.length - 1].dataset.place) : 0;
      var bottom = reading.getBoundingClientRect().bottom <= window.innerHeight + 40;
      return bottom && last >= Number(reading.dataset.places || 0);
    }

    function report(last) {
      if (stranger && !last) {
        return;
      }
      deliver(look(), last);
    }

    function deliver(end, last) {
      var body = {
        visit: visit, seconds: seconds, kept: unsent ? seconds : 0, atEnd: end,
        place: Object.assign({}, note)
      };
      var state = seconds + JSON.stringify(note) + end;
      if (state === reported || (!last && seconds === 0 && !unsent)) {
        return;
      }
      if (navigator.onLine === false) {
        keep(end);
      }
      if (!last && navigator.onLine !== false) {
        tell(topStatus, 'wait', say.saySaving);
      }
      send('PUT', say.save, body, null, last).then(function (answer) {
        reported = state;
        sent = body.seconds + JSON.stringify(body.place);
        stranger = false;
        unsent = false;
        there = JSON.stringify(body.place);
        memory.drop(store);
        connected(true);
        allSaved(answer.savedAt);
        var bar = document.getElementById('tien-do');
        if (bar && answer.lessonsTotal) {
          bar.value = answer.percent;
          bar.setAttribute('aria-label', say.sayPercent.replace('{0}', bar.value));
        }
        if (answer.done && !done) {
          done = true;
          location.reload();
        }
      }).catch(function (problem) {
        connected(!!problem.fate);
        if (problem.fate === 'refused') {
          unsent = false;
          memory.drop(store);
          tell(topStatus, 'bad', say.sayFailed);
        } else {
          keep(end);
          tell(topStatus, 'wait', say.sayKept);
        }
        if (problem.fate === 'stranger') {
          stranger = true;
          comeBack();
        }
      });
    }

    // Goes on reporting, with all the time of this visit, as soon as the same person is back.
    function comeBack() {
      whoIsHere().then(function (back) {
        if (back) {
          stranger = false;
          setTimeout(function () { report(false); }, 1000);
        }
      }).catch(function () { connected(false); });
    }

    whenLookedAtAgain(function () {
      if (stranger) {
        comeBack();
      }
    });

    if (kept) {
      deliver(kept.atEnd, false);
    }
    setInterval(function () { report(false); }, 15000);
    if (media) {
      ['pause', 'ended'].forEach(function (moment) {
        media.addEventListener(moment, function () { report(false); });
      });
    }
    document.addEventListener('visibilitychange', function () {
      if (document.hidden) {
        report(true);
      }
    });
    window.addEventListener('pagehide', function () { report(true); });
    window.addEventListener('online', function () {
      connected(true);
      report(false);
    });
    window.addEventListener('offline', function () {
      connected(false);
      var end = look();
      if (seconds > 0 && seconds + JSON.stringify(note) !== sent) {
        keep(end);
        tell(topStatus, 'wait', say.sayKept);
      }
    });
  }

  // Whether the network answers; that nothing could be handed in is said where it was tried.
  function connected(yes) {
    if (offline) {
      offline.hidden = yes;
    }
    if (yes) {
      notHandedIn(false);
    }
  }

  function notHandedIn(tried) {
    var sign = document.getElementById('nop-sau');
    if (sign) {
      sign.hidden = !tried;
    }
  }

  var finished = 'hh-finished-' + say.account + say.save;
  // A form of the player that is sent without network would leave the lesson for an error page of
  // the browser: it waits, says so beside the button, and goes when there is a network again.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    var button = event.submitter;
    if (form.id === 'quiz' || !document.getElementById(form.id === 'finish' ? 'giu-xong' : 'gui-sau')) {
      return;
    }
    if (form.dataset.reached) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (navigator.onLine === false) {
      wait(form, button);
    } else if (!form.dataset.asking) {
      form.dataset.asking = '1';
      window.hieuhocReached().then(function (yes) {
        delete form.dataset.asking;
        if (yes) {
          go(form, button);
        } else {
          wait(form, button);
        }
      });
    }
  }, true);

  function go(form, button) {
    if (form.id === 'finish') {
      memory.drop(finished);
    }
    form.dataset.reached = '1';
    form.requestSubmit(button);
    delete form.dataset.reached;
  }

  function wait(form, button) {
    connected(false);
    if (form.id === 'finish' && keepFinished()) {
      return;
    }
    var sign = document.getElementById('gui-sau') || document.getElementById('khong-mang');
    form.insertAdjacentElement('afterend', sign);
    if (sign.hidden) {
      sign.hidden = false;
      var again = setInterval(function () { window.hieuhocReached(true).then(back); }, 35000);
      var back = function (yes) {
        if (yes && !sign.hidden) {
          sign.hidden = true;
          clearInterval(again);
          go(form, button);
        }
      };
      window.addEventListener('online', back);
    }
  }

  // That a lesson is finished, said without network, outlives this page: kept.js sends it. False in a
  // device that keeps nothing.
  function keepFinished() {
    if (!memory.set(finished, memory.get(finished) || {title: say.title, at: Date.now()})) {
      return false;
    }
    document.dispatchEvent(new Event('kept-finish'));
    var sign = document.getElementById('giu-xong');
    sign.hidden = false;
    sign.scrollIntoView({block: 'nearest'});
    return true;
  }

  // So would a link: the press is held, and the lesson stays open to go on with.
  document.addEventListener('click', function (event) {
    var sign = document.getElementById('di-sau');
    var link = event.target.closest('a[href]');
    if (navigator.onLine !== false || !sign || !link || !/^http/.test(link.protocol)) {
      return;
    }
    if (link.hash && link.href.split('#')[0] === location.href.split('#')[0]) {
      return;
    }
    event.preventDefault();
    connected(false);
    (link.closest('header') || link.closest('p') || link).insertAdjacentElement('afterend', sign);
    sign.hidden = false;
    sign.scrollIntoView({block: 'nearest'});
  });
  window.addEventListener('online', function () {
    var sign = document.getElementById('di-sau');
    if (sign) {
      sign.hidden = true;
    }
  });

  // ---- Answers ------------------------------------------------------------------------------
  function quiz(box) {
    var form = document.getElementById('quiz');
    var attempt = box.dataset.attempt;
    var words = box.dataset;
    var store = 'hh-attempt-' + attempt;
    var kept = memory.get(store) || {};
    var busy = {};
    var stranger = false;
    var wait = 2000;
    var timer = null;
    var cards = Array.prototype.slice.call(form.querySelectorAll('[data-n]'));

    function inputs(card) {
      return Array.prototype.slice.call(card.querySelectorAll('input, select, textarea'));
    }

    function typed(input) {
      return input.type === 'text' || input.type === 'textarea';
    }

    function read(card) {
      var all = inputs(card);
      if (card.dataset.parts) {
        var parts = {};
        all.forEach(function (i) {
          if (i.value.trim()) {
            parts[i.dataset.part] = i.value;
          }
        });
        return Object.keys(parts).length ? {parts: parts} : {};
      }
      if (all[0].type === 'radio') {
        var one = all.filter(function (i) { return i.checked; })[0];
        return one ? {choice: one.value} : {};
      }
      if (all[0].type === 'checkbox') {
        return {choices: all.filter(function (i) { return i.checked; }).map(function (i) { return i.value; })};
      }
      return all[0].value.trim() ? {text: all[0].value} : {};
    }

    function show(card, answer) {
      inputs(card).forEach(function (input) {
        if (input.type === 'radio') {
          input.checked = input.value === answer.choice;
        } else if (input.type === 'checkbox') {
          input.checked = (answer.choices || []).indexOf(input.value) >= 0;
        } else if (input.dataset.part) {
          input.value = (answer.parts || {})[input.dataset.part] || '';
        } else {
          input.value = answer.text || '';
        }
      });
    }

    function paint(card) {
      inputs(card).forEach(function (input) {
        var pick = input.closest('.pick');
        if (pick) {
          pick.classList.toggle('on', input.checked);
        }
      });
    }

    function answered(card) {
      return inputs(card).some(function (i) { return i.type === 'radio' || i.type === 'checkbox' ? i.checked : i.value.trim(); });
    }

    function status(card) {
      return card.querySelector('.status');
    }

    // The head speaks for all answers: as long as one waits it does not say that all is saved.
    function tellTop(sending, at) {
      var waiting = Object.keys(kept).length;
      if (!waiting) {
        allSaved(at);
      } else if (sending) {
        tell(topStatus, 'wait', say.saySaving);
      } else {
        tell(topStatus, 'wait', words.sayWaiting.replace('{0}', waiting));
      }
    }

    function push(card) {
      var n = card.dataset.n;
      var entry = kept[n];
      if (!entry || busy[n]) {
        return;
      }
      if (stranger) {
        tellKept();
        return;
      }
      busy[n] = true;
      tell(status(card), 'wait', say.saySaving);
      tellTop(!offline || offline.hidden);
      var body = {
        answer: entry.answer, device: device.id(), sequence: entry.sequence,
        waitedMs: Math.max(0, Date.now() - entry.at)
      };
      send('PUT', '/api/v1/attempts/' + attempt + '/answers/' + n, body, entry.key)
        .then(function (answer) {
          busy[n] = false;
          connected(true);
          wait = 2000;
          var newerElsewhere = answer.outdated && kept[n] && kept[n].key === entry.key;
          if (kept[n] && kept[n].key === entry.key) {
            delete kept[n];
            memory.set(store, kept);
            saved(status(card), answer.savedAt);
            tellTop(true, answer.savedAt);
          } else {
            push(card);
          }
          if (newerElsewhere) {
            // Answered anew on another device meanwhile: shows that answer.
            location.reload();
          }
        })
        .catch(function (problem) {
          busy[n] = false;
          if (problem.fate === 'refused') {
            if (kept[n] && kept[n].key === entry.key) {
              delete kept[n];
              memory.set(store, kept);
              tell(status(card), 'bad', problem.message);
              tellTop(true);
            } else {
              push(card);
            }
            return;
          }
          if (problem.fate === 'stranger') {
            stranger = true;
            tellKept();
            comeBack();
            return;
          }
          connected(!!problem.fate);
          tellTop(false);
          tell(status(card), 'wait', words.sayKept.replace('{0}', clock(new Date(entry.at))));
          later();
        });
    }

    function later() {
      clearTimeout(timer);
      timer = setTimeout(pushAll, wait);
      wait = Math.min(wait * 2, 60000);
    }

    // Signed out: everything stays in this device until the same person is back.
    function tellKept() {
      tellTop(false);
      cards.forEach(function (card) {
        var entry = kept[card.dataset.n];
        if (entry) {
          tell(status(card), 'wait', words.sayKeptSignIn.replace('{0}', clock(new Date(entry.at))));
        }
      });
    }

    function comeBack() {
      whoIsHere().then(function (back) {
        if (back) {
          stranger = false;
          later();
        }
      }).catch(function () {
        connected(false);
        stranger = false;
        later();
      });
    }

    whenLookedAtAgain(function () {
      if (stranger) {
        comeBack();
      }
    });

    function pushAll() {
      cards.forEach(push);
    }

    // Kept in this device with every key that is pressed; sent when the learner pauses or goes on.
    function keep(card) {
      paint(card);
      kept[card.dataset.n] = {
        answer: read(card), key: newKey(), sequence: device.count(), at: Date.now()
      };
      memory.set(store, kept);
      if (!asked.hidden) {
        list();
      }
    }

    function changed(card) {
      keep(card);
      push(card);
    }

    cards.forEach(function (card) {
      var entry = kept[card.dataset.n];
      if (entry) {
        show(card, entry.answer);
      }
      paint(card);
      var typing = null;
      card.addEventListener('change', function () { changed(card); });
      card.addEventListener('input', function (event) {
        if (typed(event.target)) {
          keep(card);
          clearTimeout(typing);
          typing = setTimeout(function () { push(card); }, 1200);
        }
      });
    });
    window.addEventListener('online', function () {
      connected(true);
      pushAll();
    });
    window.addEventListener('offline', function () {
      connected(false);
      tellTop(false);
    });
    pushAll();

    // One question a screen.
    var open = null;
    if (cards.length > 1) {
      var at = 0;
      var actions = form.querySelector('p.row:last-of-type');
      var steps = document.createElement('p');
      steps.className = 'row apart';
      var back = steps.appendChild(document.createElement('button'));
      var place = steps.appendChild(document.createElement('span'));
      var on = steps.appendChild(document.createElement('button'));
      back.type = 'button';
      on.type = 'button';
      back.className = 'btn2';
      on.className = 'btn2';
      place.className = 'small soft';
      back.textContent = words.sayBefore;
      on.textContent = words.sayNext;
      actions.parentNode.insertBefore(steps, actions);
      open = function (to, focus) {
        at = Math.max(0, Math.min(cards.length - 1, to));
        cards.forEach(function (card, i) { card.hidden = i !== at; });
        back.disabled = at === 0;
        on.hidden = at === cards.length - 1;
        actions.hidden = at !== cards.length - 1;
        place.textContent = words.sayOf.replace('{0}', at + 1).replace('{1}', cards.length);
        if (focus) {
          var first = inputs(cards[at])[0];
          if (first) {
            first.focus({preventScroll: true});
          }
          cards[at].scrollIntoView({block: 'start'});
        }
        form.dispatchEvent(new Event('shown'));
      };
      form.addEventListener('question', function (event) { open(event.detail, true); });
      back.addEventListener('click', function () { open(at - 1, true); });
      on.addEventListener('click', function () { open(at + 1, true); });
      var firstOpen = cards.findIndex(function (card) { return !answered(card); });
      open(firstOpen < 0 ? cards.length - 1 : firstOpen, false);
    }

    // Enter in a typed answer goes on to the next question; it never hands in.
    form.addEventListener('keydown', function (event) {
      var card = event.key === 'Enter' && event.target.type === 'text' && event.target.closest('[data-n]');
      if (card) {
        event.preventDefault();
        changed(card);
        if (open && cards.indexOf(card) < cards.length - 1) {
          open(cards.indexOf(card) + 1, true);
        }
      }
    });

    var trying = false;
    var held = false;
    var answers = false;
    var tick = null;
    form.addEventListener('submit', function (event) {
      if (navigator.onLine === false || stranger) {
        event.preventDefault();
        event.stopImmediatePropagation();
        connected(navigator.onLine !== false);
        notHandedIn(navigator.onLine === false);
        known(!stranger);
        return;
      }
      if (event.submitter && event.submitter.id === 'quiz-send' && list()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        asked.focus();
        asked.scrollIntoView({block: 'nearest'});
        return;
      }
      if (!answers) {
        event.preventDefault();
        event.stopImmediatePropagation();
        handIn(event.submitter);
        return;
      }
      answers = false;
      clearInterval(tick);
      cards.forEach(function (card) { card.hidden = false; });
    }, true);

    // Sent only when the server answers; otherwise the quiz would be left for an error page.
    function handIn(button) {
      if (trying) {
        return;
      }
      trying = true;
      window.hieuhocReached(held).then(function (yes) {
        trying = false;
        held = !yes;
        connected(yes);
        notHandedIn(!yes);
        if (yes) {
          answers = true;
          go(form, button);
        }
      });
    }

    // Handing in with questions left open is asked first: it cannot be taken back. What is answered
    // meanwhile leaves the list; with the last one the question itself goes.
    var asked = document.getElementById('con-trong');
    function list() {
      var left = cards.filter(function (card) { return !answered(card); });
      var names = asked.querySelector('.left');
      names.textContent = '';
      left.forEach(function (card, i) {
        names.append(i ? ', ' : '');
        var link = names.appendChild(document.createElement('a'));
        link.href = '#' + card.id;
        link.textContent = words.sayQuestion.replace('{0}', card.dataset.n);
      });
      asked.hidden = left.length === 0;
      return left.length > 0;
    }
    asked.addEventListener('click', function (event) {
      var link = event.target.closest('a');
      if (link && open) {
        event.preventDefault();
        open(cards.findIndex(function (card) { return '#' + card.id === link.getAttribute('href'); }), true);
      }
    });

    if (words.deadline) {
      var end = new Date(words.deadline).getTime();
      var left = document.getElementById('con-lai');
      tick = setInterval(function () {
        var minutes = Math.max(0, Math.ceil((end - Date.now()) / 60000));
        left.textContent = words.sayLeft.replace('{0}', minutes);
        // Without network it stays on the page and is handed in as soon as there is one again.
        if (Date.now() >= end && navigator.onLine !== false && !stranger) {
          document.getElementById('quiz-anyway').click();
        }
      }, 5000);
    }
  }

  var questions = document.querySelector('#cau-hoi[data-attempt]');
  var handedIn = document.querySelector('#cau-hoi[data-finished]');
  if (questions) {
    quiz(questions);
  } else if (handedIn) {
    memory.drop('hh-attempt-' + handedIn.dataset.finished);
  }
  if (say.kind === 'MATERIAL' || say.kind === 'LINK') {
    lesson();
  }
})();
