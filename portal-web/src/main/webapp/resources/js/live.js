// Shows at once what moved elsewhere: in another tab, on another device, at a session. Asks one small
// question that is answered when something moved; only while the page is looked at and there is a network.
(function () {
  'use strict';
  var LONGEST = 30000;

  /**
   * Asks the address for what comes after the count, again and again, and shows what moved before it
   * asks on. A count of null asks for the present one first.
   */
  function follow(changes, at, show) {
    var asking = null;
    var later = 0;
    var pause = 0;
    var ended = false;

    function ask() {
      clearTimeout(later);
      if (ended || asking || document.hidden || !navigator.onLine) {
        return;
      }
      var gate = new AbortController();
      // A machine that slept would wait for an answer that went by meanwhile.
      var tooLong = setTimeout(function () {
        gate.abort();
      }, LONGEST);
      asking = gate;
      fetch(changes + (at === null ? '' : '?after=' + encodeURIComponent(at)), {headers: {Accept: 'application/json'}, credentials: 'same-origin', cache: 'no-store', signal: gate.signal})
        .then(function (answer) {
          ended = answer.status === 401 || answer.status === 403;
          if (!answer.ok) {
            // Too many wait: it says itself when to come again.
            pause = (Number(answer.headers.get('Retry-After')) || 0) * 500 || pause;
            throw new Error(answer.status);
          }
          document.dispatchEvent(new Event('heard'));
          return answer.json();
        })
        .then(function (news) {
          return news.at === at ? null : show().then(function () {
            at = news.at;
          });
        })
        .then(function () {
          pause = 100;
        }, function () {
          pause = Math.min(LONGEST, Math.max(1000, pause * 2));
        })
        .then(function () {
          clearTimeout(tooLong);
          if (asking === gate) {
            asking = null;
            later = setTimeout(ask, pause);
          }
        });
    }

    document.addEventListener('visibilitychange', function () {
      if (document.hidden && asking) {
        asking.abort();
        asking = null;
      } else {
        pause = 0;
        // Who was signed out may have signed in again in another tab.
        ended = false;
        ask();
      }
    });
    window.addEventListener('online', ask);
    window.addEventListener('pageshow', ask);
    ask();
  }

  if (!window.fetch || !window.AbortController) {
    return;
  }
  window.hieuhocFollow = follow;
  var root = document.querySelector('[data-live-at]');
  if (root && root.dataset.liveAt) {
    follow('/api/v1/progress-changes', root.dataset.liveAt, show);
  }

  function show() {
    return root.dataset.liveProgress ? showSteps() : showParts();
  }

  /** The page as it is drawn now; its living parts take the place of ours. */
  function showParts() {
    return fetch(location.href, {headers: {Accept: 'text/html'}, credentials: 'same-origin', cache: 'no-store'})
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html');
        document.querySelectorAll('[data-live]').forEach(function (part) {
          var other = fresh.getElementById(part.id);
          // What somebody is typing or about to press stays under the finger.
          if (other && !part.contains(document.activeElement) && part.innerHTML !== other.innerHTML) {
            part.replaceWith(document.adoptNode(other));
          }
        });
      });
  }

  /** In the player only marks and figures change: the lesson itself stays where it is. */
  function showSteps() {
    return fetch(root.dataset.liveProgress, {headers: {Accept: 'application/json'}, credentials: 'same-origin', cache: 'no-store'})
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error(answer.status);
        }
        return answer.json();
      })
      .then(function (progress) {
        progress.lessons.forEach(function (lesson) {
          mark(lesson.lesson, lesson.state);
        });
        document.querySelectorAll('#muc-luc .part').forEach(function (part) {
          var told = part.querySelector('summary .num');
          told.textContent = told.dataset.say.replace('{0}', part.querySelectorAll('a.done').length).replace('{1}', part.querySelectorAll('a').length);
        });
        var percent = progress.percent;
        var bar = document.getElementById('tien-do');
        bar.value = percent;
        bar.setAttribute('aria-label', root.dataset.sayPercent.replace('{0}', percent));
        var done = document.getElementById('da-hoc');
        done.textContent = done.dataset.say.replace('{0}', progress.lessonsDone).replace('{1}', progress.lessonsTotal);
        document.getElementById('da-xong').hidden = progress.status !== 'COMPLETED';
      });
  }

  function mark(lesson, state) {
    document.querySelectorAll('#muc-luc a[href$="bai=' + lesson + '"]').forEach(function (link) {
      var use = link.querySelector('use');
      var icon = {DONE: 'checkc', STARTED: 'half', NEW: 'dot'}[state];
      link.classList.toggle('done', state === 'DONE');
      use.setAttribute('href', use.getAttribute('href').replace(/#.*/, '#' + icon));
      link.querySelector('.vh').textContent = {DONE: root.dataset.sayDone, STARTED: root.dataset.sayStarted, NEW: root.dataset.sayNew}[state];
      var byHand = document.getElementById('finish');
      if (byHand && state === 'DONE' && link.getAttribute('aria-current') === 'page') {
        byHand.hidden = true;
      }
    });
  }
})();
