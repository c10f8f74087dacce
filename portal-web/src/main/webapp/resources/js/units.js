// Suggests units by name or code while somebody types into a field of the class "units";
// of the class "areas" as well: only communes, hamlets and other administrative units.
(function () {
  'use strict';
  var TREES = ['ADMINISTRATIVE', 'CENTRE', 'ASSOCIATION'];

  function suggest(field) {
    var trees = field.classList.contains('areas') ? ['ADMINISTRATIVE'] : TREES;
    var list = document.createElement('datalist');
    var asked = '';
    var waiting = null;
    list.id = field.id + '-units';
    field.parentNode.appendChild(list);
    field.setAttribute('list', list.id);

    function show(words, answers) {
      if (words !== asked) {
        return;
      }
      list.textContent = '';
      answers.forEach(function (answer) {
        answer.items.forEach(function (unit) {
          var option = document.createElement('option');
          option.value = unit.name + ' (' + unit.code + ')';
          list.appendChild(option);
        });
      });
    }

    function ask() {
      var words = field.value.trim();
      if (words.length < 2 || words === asked || /\)$/.test(words)) {
        return;
      }
      asked = words;
      Promise.all(trees.map(function (tree) {
        return fetch('/api/v1/units?limit=8&tree=' + tree + '&q=' + encodeURIComponent(words), {
          headers: { Accept: 'application/json' }
        }).then(function (answer) { return answer.ok ? answer.json() : { items: [] }; });
      })).then(function (answers) { show(words, answers); }, function () {
        // Without network the name or the code can still be typed whole.
      });
    }

    field.addEventListener('input', function () {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 150);
    });
  }

  function plain(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  // Leaves of a long list of boxes those whose words hold what is typed, and those that are ticked.
  function find(field) {
    var lines = field.closest('fieldset').querySelectorAll('.pick');
    field.hidden = lines.length < 12;
    field.addEventListener('input', function () {
      var words = plain(field.value.trim());
      lines.forEach(function (line) {
        var ticked = line.querySelector('input').checked;
        line.hidden = !ticked && plain(line.textContent).indexOf(words) < 0;
      });
    });
    field.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  }

  document.querySelectorAll('input.units').forEach(suggest);
  document.querySelectorAll('input[data-find]').forEach(find);
}());
