// Small help for every page; nothing here is needed to read or to send a form.
(function () {
  'use strict';
  var error = document.getElementById('loi');
  if (error) {
    error.focus();
  }
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
