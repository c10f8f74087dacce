// The code on a poster: where one enrols.
(function () {
  'use strict';
  var drawing = document.getElementById('poster-code');
  if (!drawing || !window.hieuhocQr) {
    return;
  }
  var address = location.origin + drawing.dataset.path;
  var qr = window.hieuhocQr(address);
  drawing.setAttribute('viewBox', '0 0 ' + qr.size + ' ' + qr.size);
  drawing.firstElementChild.setAttribute('d', qr.path);
  drawing.dataset.address = address;
  document.getElementById('poster-address').textContent = address;
})();
