// A table whose page has become too old to turn: the whole page is asked for again.
(function () {
  'use strict';
  document.addEventListener('DOMContentLoaded', function () {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', function () {
        window.location.reload();
      });
    }
  });
})();
