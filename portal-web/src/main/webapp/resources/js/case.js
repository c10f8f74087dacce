// Keys of the case page. Each has a visible button; they rest while somebody types.
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
      document.getElementById('evidence').focus();
    } else if (key === '?') {
      var keys = document.getElementById('keys');
      keys.open = !keys.open;
    }
  });
})();
