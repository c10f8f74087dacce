// The case page: its keys, and reasons that are asked for only where points differ.
(function () {
  'use strict';
  var buttons = { '1': 'propose', '2': 'giveBack', '3': 'decline' };
  document.addEventListener('keydown', function (event) {
    var target = event.target;
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      var link = document.querySelector('[data-key="' + key + '"]');
      if (link) {
        link.click();
      }
    } else if (buttons[key]) {
      var button = document.getElementById(buttons[key]);
      if (button) {
        button.click();
      }
    } else if (key === 'e') {
      var proofs = Array.prototype.slice.call(document.querySelectorAll('details.proof'));
      var open = proofs.some(function (proof) { return !proof.open; });
      proofs.forEach(function (proof) { proof.open = open; });
    } else if (key === '?') {
      var keys = document.getElementById('keys');
      keys.open = !keys.open;
    }
  });

  Array.prototype.forEach.call(document.querySelectorAll('[data-why]'), function (why) {
    var points = document.getElementById(why.dataset.why);
    var reason = why.querySelector('input');
    function show() {
      var typed = parseFloat(points.value.replace(',', '.'));
      var same = typed === parseFloat(why.dataset.derived) || typed === parseFloat(why.dataset.shown);
      why.hidden = same && !reason.value && !why.querySelector('.error');
    }
    points.addEventListener('input', show);
    show();
  });
})();
