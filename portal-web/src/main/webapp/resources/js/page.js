// Small help for every page; nothing here is needed to read or to send a form.
(function () {
  'use strict';
  var error = document.getElementById('loi');
  var look = error || document.querySelector('[data-look]');
  if (look) {
    look.focus();
  }
  // Typing blindly on a small screen goes wrong: what was typed may be looked at.
  document.querySelectorAll('input[type=password][data-show]').forEach(function (field) {
    var label = document.createElement('label');
    var box = document.createElement('input');
    label.className = 'pick reveal';
    box.type = 'checkbox';
    box.autocomplete = 'off';
    label.append(box, ' ', field.dataset.show);
    box.addEventListener('change', function () {
      field.type = box.checked ? 'text' : 'password';
    });
    // Sent as a password, or the browser would remember it among the words typed into fields.
    field.form.addEventListener('submit', function () {
      field.type = 'password';
    });
    field.insertAdjacentElement('afterend', label);
  });
  document.addEventListener('submit', function (event) {
    // A second tap on a slow network must not send twice.
    if (event.defaultPrevented || event.target.dataset.sent) {
      if (event.target.dataset.sent) {
        event.preventDefault();
      }
      return;
    }
    // What is answered by a file leaves the page as it is: it may be asked for again at once.
    if (event.target.method === 'post' && !(event.submitter && event.submitter.dataset.file)) {
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
