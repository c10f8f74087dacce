// Ticks in a list, of cases or of people, stay when one turns the page.
(function () {
  'use strict';
  var ticks = document.getElementById('ticks');
  if (!ticks) {
    return;
  }
  var key = 'hh-ticks ' + ticks.dataset.list;
  var name = ticks.dataset.name || 'case';
  var boxes = Array.prototype.slice.call(document.querySelectorAll('input[type=checkbox][name=' + name + ']'));
  var chosen = {};

  function keep() {
    var ids = Object.keys(chosen);
    try {
      if (ids.length) {
        sessionStorage.setItem(key, JSON.stringify(ids));
      } else {
        sessionStorage.removeItem(key);
      }
    } catch (full) {
      // Without storage the ticks of this page still count.
    }
    ticks.hidden = ids.length === 0;
    ticks.querySelector('[data-say]').textContent =
      ticks.querySelector('[data-say]').dataset.say.replace('{0}', ids.length);
    var elsewhere = ticks.querySelector('[data-elsewhere]');
    elsewhere.textContent = '';
    ids.forEach(function (id) {
      if (!boxes.some(function (box) { return box.value === id; })) {
        var field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = id;
        elsewhere.appendChild(field);
      }
    });
  }

  if (!ticks.dataset.done) {
    try {
      JSON.parse(sessionStorage.getItem(key) || '[]').forEach(function (id) { chosen[id] = true; });
    } catch (unreadable) {
      chosen = {};
    }
  }
  boxes.forEach(function (box) {
    if (box.checked) {
      chosen[box.value] = true;
    }
    box.checked = !!chosen[box.value];
    box.addEventListener('change', function () {
      if (box.checked) {
        chosen[box.value] = true;
      } else {
        delete chosen[box.value];
      }
      keep();
    });
  });
  ticks.querySelector('[data-clear]').addEventListener('click', function () {
    chosen = {};
    boxes.forEach(function (box) { box.checked = false; });
    keep();
  });
  keep();
})();
