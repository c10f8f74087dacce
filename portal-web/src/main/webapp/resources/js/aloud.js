// Reads a text aloud where the device has a voice for its language; else the button does not show.
(function () {
  'use strict';
  var text = document.querySelector('.reading');
  var button = document.getElementById('doc-to');
  var voices = window.speechSynthesis;
  if (!text || !button || !voices || !window.SpeechSynthesisUtterance) {
    return;
  }
  var language = text.lang || document.documentElement.lang || 'vi';
  var label = button.querySelector('span');
  var reads = label.textContent;
  var reading = false;

  function voice() {
    return voices.getVoices().filter(function (each) {
      return each.lang.toLowerCase().indexOf(language) === 0;
    })[0];
  }

  function offer() {
    button.hidden = !voice();
  }

  function tell(now) {
    reading = now;
    label.textContent = now ? button.dataset.sayStop : reads;
    button.setAttribute('aria-pressed', String(now));
  }

  function stop() {
    voices.cancel();
    tell(false);
  }

  // Paragraph by paragraph: long texts fall silent in many browsers.
  function read() {
    var parts = Array.prototype.filter.call(
      text.querySelectorAll('h3, h4, h5, h6, p, li, td'),
      function (part) { return part.textContent.trim() && !part.querySelector('a.btn3, p, li'); });
    parts.forEach(function (part, i) {
      var said = new SpeechSynthesisUtterance(part.textContent.trim());
      said.lang = language;
      said.voice = voice();
      if (i === parts.length - 1) {
        said.onend = function () { tell(false); };
      }
      voices.speak(said);
    });
    tell(parts.length > 0);
  }

  button.addEventListener('click', function () {
    if (reading) {
      stop();
    } else {
      read();
    }
  });
  window.addEventListener('pagehide', stop);
  offer();
  if (voices.addEventListener) {
    voices.addEventListener('voiceschanged', offer);
  }
})();
