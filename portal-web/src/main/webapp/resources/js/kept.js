// What the player kept in this device while there was no network goes as soon as its learner has any of
// these pages open with one: how long he learnt, and which lessons he said are finished.
(function () {
  'use strict';
  var script = document.currentScript;
  var PLACE = 'hh-place-';
  var FINISHED = 'hh-finished-';
  var OLD = 30 * 24 * 3600 * 1000;
  var AGAIN = 20000;
  var sending = false;

  function names(beginning) {
    try {
      return Object.keys(localStorage).filter(function (name) { return name.indexOf(beginning) === 0; });
    } catch (blocked) {
      return [];
    }
  }

  function read(name) {
    try {
      return JSON.parse(localStorage.getItem(name)) || {};
    } catch (unreadable) {
      return {};
    }
  }

  // Told where the button of the open lesson is, or at the head of the page.
  function tell(id, words, form) {
    var notice = document.getElementById(id).content.firstElementChild.cloneNode(true);
    notice.querySelector('span').textContent = words;
    if (form) {
      form.after(notice);
    } else {
      document.querySelector('.notices').append(notice);
    }
    notice.scrollIntoView({block: 'nearest'});
  }

  function here(save) {
    var room = document.getElementById('player');
    return !!room && room.dataset.save === save;
  }

  function moment(at) {
    return new Intl.DateTimeFormat('vi', {
      hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', hour12: false,
      timeZone: 'Asia/Ho_Chi_Minh'
    }).format(new Date(at));
  }

  function call(method, address, csrf, body) {
    return fetch(address, {
      method: method, credentials: 'same-origin', cache: 'no-store', body: body,
      headers: Object.assign({
        Accept: 'application/json', 'Accept-Language': document.documentElement.lang || 'vi'
      }, csrf && {'X-CSRF-Token': csrf}, body && {'Content-Type': 'application/json'})
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (json) {
        return {ok: answer.ok, status: answer.status, json: json};
      });
    });
  }

  // True when what lies under the name was answered for good. Whoever is not signed in for it now may
  // be later, though not for ever.
  function answered(name, answer) {
    var said = answer.ok
      || ((answer.status === 409 || answer.status === 422) && answer.json.code !== 'support.busy');
    if (said || (answer.status === 404 && Date.now() - (read(name).at || 0) > OLD)) {
      localStorage.removeItem(name);
    }
    return said;
  }

  function place(name, save, csrf) {
    var kept = read(name);
    return !kept.visit ? Promise.resolve(true) : call('PUT', save, csrf, JSON.stringify({
      visit: kept.visit, seconds: kept.seconds, kept: kept.seconds, atEnd: !!kept.atEnd, place: kept.note || {}
    })).then(function (answer) { return answered(name, answer); });
  }

  function finish(name, save, account, csrf) {
    var kept = read(name);
    return place(PLACE + account + save, save, csrf).then(function (taken) {
      // Without its seconds it would be too early.
      return taken && call('POST', save.replace(/\/place$/, '') + '/completion', csrf);
    }).then(function (answer) {
      if (!answer || !answered(name, answer)) {
        return;
      }
      var form = here(save) && document.getElementById('finish');
      if (form) {
        document.getElementById('giu-xong').hidden = true;
        form.hidden = answer.ok;
      }
      if (answer.ok) {
        tell('da-gui', script.dataset.sent.replace('{0}', kept.title).replace('{1}', moment(kept.at)), form);
      } else {
        tell('khong-nhan', answer.json.detail || script.dataset.refused.replace('{0}', kept.title), form);
      }
    });
  }

  function send() {
    if (sending || document.hidden || navigator.onLine === false
        || !(names(PLACE).length + names(FINISHED).length)) {
      return;
    }
    sending = true;
    call('GET', '/api/v1/session').then(function (session) {
      var account = session.json.signedIn && session.json.account;
      var steps = [];
      if (account) {
        names(FINISHED + account + '/').forEach(function (name) {
          var save = name.slice((FINISHED + account).length);
          steps.push(function () { return finish(name, save, account, session.json.csrfToken); });
        });
        names(PLACE + account + '/').forEach(function (name) {
          var save = name.slice((PLACE + account).length);
          // The player sends what belongs to the lesson that is open.
          if (!here(save)) {
            steps.push(function () { return place(name, save, session.json.csrfToken); });
          }
        });
      }
      return steps.reduce(function (before, step) { return before.then(step); }, Promise.resolve());
    }).catch(function () { }).then(function () { sending = false; });
  }

  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', send);
  setInterval(send, AGAIN);
  send();
})();
