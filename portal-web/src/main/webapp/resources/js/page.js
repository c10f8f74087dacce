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
    var form = event.target;
    // A second tap on a slow network must not send twice.
    if (event.defaultPrevented || form.dataset.sent) {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      return;
    }
    if (held(form, event.submitter)) {
      event.preventDefault();
      return;
    }
    // What is answered by a file leaves the page as it is: it may be asked for again at once.
    if (form.method === 'post' && !(event.submitter && event.submitter.dataset.file)) {
      form.dataset.sent = '1';
      setTimeout(function () {
        delete form.dataset.sent;
      }, 8000);
    }
  });

  // A form sent without network would be left for an error page of the browser, and what was written
  // in it with it. It stays, and says so where it was pressed. A phone may say that it has a network
  // while nothing gets through: before something written is sent, the server is asked whether it is
  // there, the second time with more patience.
  var sign = document.getElementById('khong-mang');
  function held(form, button) {
    if (!sign || form.dataset.reached) {
      return false;
    }
    if (navigator.onLine === false) {
      stay(form, button);
      return true;
    }
    if (form.dataset.asking) {
      return true;
    }
    if (form.method !== 'post' || !written(form) || !window.AbortController) {
      return false;
    }
    form.dataset.asking = '1';
    window.hieuhocReached(form.dataset.stayed).then(function (yes) {
      delete form.dataset.asking;
      if (yes) {
        form.dataset.reached = '1';
        form.requestSubmit(button && button.form === form ? button : null);
        delete form.dataset.reached;
      } else {
        stay(form, button);
      }
    });
    return true;
  }

  // Whether the server answers now. Who tries again is given the time a very slow network takes.
  window.hieuhocReached = function (patiently) {
    var gate = new AbortController();
    var patience = setTimeout(function () {
      gate.abort();
    }, patiently ? 30000 : 6000);
    return fetch('/manifest.webmanifest', {method: 'HEAD', cache: 'no-store', signal: gate.signal})
      .then(function () { return true; }, function () { return false; })
      .finally(function () { clearTimeout(patience); });
  };

  // Who signs in has little to lose, and is not kept waiting for an answer before.
  function written(form) {
    return !form.querySelector('input[autocomplete="current-password"]') && Array.prototype.some.call(form.elements, function (field) {
      return field.type === 'file' ? field.value
        : /^(text|textarea|search|tel|email|number|date)/.test(field.type) && field.value !== field.defaultValue;
    });
  }

  function stay(form, button) {
    form.dataset.stayed = '1';
    ((button && button.closest('p, .row')) || form).insertAdjacentElement(button ? 'afterend' : 'beforeend', sign);
    sign.hidden = false;
    sign.scrollIntoView({block: 'nearest'});
  }

  window.addEventListener('online', function () {
    if (sign) {
      sign.hidden = true;
    }
  });
  document.addEventListener('click', function (event) {
    var print = event.target.closest('[data-print]');
    if (print) {
      window.print();
    }
  });
})();
