// The questions of a quiz at a glance: which have an answer, which one wants to look at again, and
// where one stands. What is marked stays in this device; nothing of it is an answer.
(function () {
  'use strict';
  var form = document.getElementById('quiz');
  var box = document.getElementById('cau-hoi');
  var handedIn = document.querySelector('#cau-hoi[data-finished]');
  var PREFIX = 'hh-marks-';

  function kept(name) {
    try {
      return JSON.parse(localStorage.getItem(name)) || {};
    } catch (closed) {
      return {};
    }
  }

  if (handedIn) {
    try {
      localStorage.removeItem(PREFIX + handedIn.dataset.finished);
    } catch (closed) {
      return;
    }
  }
  if (!form || !box) {
    return;
  }
  var words = box.dataset;
  var store = PREFIX + words.attempt;
  var marks = kept(store);
  var cards = Array.prototype.slice.call(form.querySelectorAll('[data-n]'));
  if (cards.length < 2) {
    return;
  }

  function answered(card) {
    return Array.prototype.some.call(card.querySelectorAll('input, select, textarea'), function (input) {
      return input.type === 'radio' || input.type === 'checkbox' ? input.checked : input.value.trim() !== '';
    });
  }

  function icon(name) {
    var first = document.querySelector('.icon use');
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    var use = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'use'));
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', first.getAttribute('href').replace(/#.*/, '#' + name));
    return svg;
  }

  var nav = document.createElement('nav');
  nav.setAttribute('aria-label', words.sayList);
  var list = nav.appendChild(document.createElement('ol'));
  list.className = 'row qlist';
  form.insertBefore(nav, cards[0]);

  var chips = cards.map(function (card, i) {
    var chip = list.appendChild(document.createElement('li')).appendChild(document.createElement('button'));
    chip.type = 'button';
    chip.className = 'chip';
    chip.addEventListener('click', function () {
      form.dispatchEvent(new CustomEvent('question', {detail: i}));
    });
    var flag = document.createElement('button');
    flag.type = 'button';
    flag.className = 'btn3 flag';
    flag.addEventListener('click', function () {
      if (marks[card.dataset.n]) {
        delete marks[card.dataset.n];
      } else {
        marks[card.dataset.n] = 1;
      }
      try {
        localStorage.setItem(store, JSON.stringify(marks));
      } catch (full) {
        // The mark lasts as long as the page.
      }
      tell();
    });
    card.insertBefore(flag, card.querySelector('.status'));
    return {card: card, chip: chip, flag: flag};
  });

  function tell() {
    chips.forEach(function (each) {
      var n = each.card.dataset.n;
      var done = answered(each.card);
      var marked = !!marks[n];
      each.chip.replaceChildren(document.createTextNode(n));
      if (marked) {
        each.chip.append(icon('flag'));
      } else if (done) {
        each.chip.append(icon('check'));
      }
      each.chip.setAttribute('aria-label', words.sayQuestion.replace('{0}', n) + ', '
        + (done ? words.sayAnswered : words.sayOpen) + (marked ? ', ' + words.sayMarked : ''));
      if (each.card.hidden) {
        each.chip.removeAttribute('aria-current');
      } else {
        each.chip.setAttribute('aria-current', 'step');
      }
      each.flag.setAttribute('aria-pressed', String(marked));
      each.flag.replaceChildren(icon('flag'), document.createTextNode(marked ? words.sayUnmark : words.sayMark));
    });
  }

  form.addEventListener('change', tell);
  form.addEventListener('input', tell);
  form.addEventListener('shown', tell);
  tell();
})();
