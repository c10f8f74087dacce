// The presenter's list: each tap is kept at once, and shown as kept only when the server has said so.
(function () {
  'use strict';
  var list = document.querySelector('[data-roster]');
  var status = document.getElementById('saved');
  if (!list || !status || !window.fetch) {
    return;
  }
  var there = document.getElementById('there');
  var pending = 0;

  function show(kind, words) {
    status.className = 'status ' + kind;
    status.textContent = words;
  }

  function count() {
    there.textContent = list.querySelectorAll(
      '.tap[value$=" PRESENT"][aria-pressed="true"], .tap[value$=" LATE"][aria-pressed="true"]').length;
  }

  function clock() {
    var now = new Date();
    return ('0' + now.getHours()).slice(-2) + ':' + ('0' + now.getMinutes()).slice(-2);
  }

  list.addEventListener('click', function (event) {
    var tap = event.target.closest('.tap');
    if (!tap) {
      return;
    }
    event.preventDefault();
    var parts = tap.value.split(' ');
    pending += 1;
    show('wait', status.dataset.saving);
    fetch(list.dataset.roster, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': list.dataset.csrf },
      body: JSON.stringify({ person: parts[0], status: parts[1] })
    }).then(function (answer) {
      if (!answer.ok) {
        return answer.json().then(function (problem) {
          throw { detail: problem.detail };
        });
      }
      tap.parentNode.querySelectorAll('.tap').forEach(function (other) {
        other.setAttribute('aria-pressed', String(other === tap));
      });
      pending -= 1;
      count();
      if (pending === 0) {
        show('ok', status.dataset.saved.replace('{0}', clock()));
      }
    }).catch(function (failure) {
      pending -= 1;
      show('bad', failure.detail || status.dataset.failed);
    });
  });
})();
