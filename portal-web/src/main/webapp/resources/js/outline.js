// The outline of a course: all its parts opened or folded at once, and lessons turned by arrow keys.
(function () {
  'use strict';
  var outline = document.getElementById('muc-luc');
  var toggle = document.getElementById('mo-het');
  if (!outline) {
    return;
  }

  if (toggle) {
    var parts = Array.prototype.slice.call(outline.querySelectorAll('details.part'));
    var opens = toggle.textContent;
    var allOpen = function () {
      return parts.every(function (part) { return part.open; });
    };
    var say = function () {
      toggle.textContent = allOpen() ? toggle.dataset.sayClose : opens;
    };
    toggle.hidden = parts.length < 2;
    toggle.addEventListener('click', function () {
      var open = !allOpen();
      parts.forEach(function (part) { part.open = open; });
      say();
    });
    parts.forEach(function (part) { part.addEventListener('toggle', say); });
    say();
  }

  // Only where the keys mean nothing else: not while typing, choosing, playing or scrolling aside.
  var taken = 'input, textarea, select, audio, video, summary, [contenteditable], [role=region], form';
  document.addEventListener('keydown', function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target.closest(taken)) {
      return;
    }
    var way = {ArrowLeft: 'prev', ArrowRight: 'next'}[event.key];
    var link = way && document.querySelector('a[rel=' + way + '][href^="/hoc/"]');
    if (link) {
      event.preventDefault();
      link.click();
    }
  });
})();
