// Small help for every page; nothing here is needed to read or to send a form.
(function () {
  'use strict';
  var error = document.getElementById('loi');
  if (error) {
    error.focus();
  }
  // Typing blindly on a small screen goes wrong: what was typed may be looked at.
  document.querySelectorAll('input[type=password][data-show]').forEach(function (field) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn3 reveal';
    button.setAttribute('aria-controls', field.id);
    function show(open) {
      field.type = open ? 'text' : 'password';
      button.textContent = open ? field.dataset.hide : field.dataset.show;
    }
    button.addEventListener('click', function () {
      show(field.type === 'password');
      field.focus();
    });
    if (field.form) {
      // Sent as a password, or the browser would remember it among the words typed into fields.
      field.form.addEventListener('submit', function () {
        show(false);
      });
    }
    show(false);
    field.insertAdjacentElement('afterend', button);
  });
  document.addEventListener('submit', function (event) {
    // A second tap on a slow network must not send twice.
    if (event.defaultPrevented || event.target.dataset.sent) {
      if (event.target.dataset.sent) {
        event.preventDefault();
      }
      return;
    }
    if (event.target.method === 'post') {
      event.target.dataset.sent = '1';
      setTimeout(function () {
        delete event.target.dataset.sent;
      }, 8000);
    }
  });
  document.addEventListener('click', function (event) {
    var print = event.target.closest('[data-print]');
    if (print) {
      window.print();
    }
  });
})();
