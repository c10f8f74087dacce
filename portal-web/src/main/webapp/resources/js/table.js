// The table of the console: pages named in the words of the house; and when its page has become too
// old to turn, the whole page is asked for again.
(function () {
  'use strict';
  var said = document.currentScript.dataset;
  var words = window.PrimeFaces && window.PrimeFaces.locales[said.language];
  if (words && words.aria) {
    words.aria.pageLabel = said.page;
  }
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError', function () {
      window.location.reload();
    });
  }
})();
