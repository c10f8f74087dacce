// The presenter's screen: signs and draws a new code every few seconds, without network. The key is
// good for this session alone. (SHA-256 is written out, since browsers offer theirs over TLS only,
// and a hall's own server may have none.)
(function () {
  'use strict';
  var screen = document.getElementById('ma-qr');
  if (!screen || !window.hieuhocQr) {
    return;
  }
  var button = document.getElementById('show-code');
  var box = document.getElementById('code');
  var drawings = screen.querySelectorAll('[data-qr]');
  var bar = box.querySelector('progress');
  var stage = document.getElementById('stage');
  var undo = document.getElementById('undo');
  var stop = document.getElementById('stop');
  // Longer without a word from the server than its longest answer takes: the figures are old.
  var SILENT = 45000;
  // Somebody else may have come in just under the finger.
  var SETTLE = 600;
  var seconds = Number(screen.dataset.seconds);
  var key = bytesOf(atob(screen.dataset.key));
  // How far this device's clock is from the server's.
  var ahead = Date.now() - Number(screen.dataset.now);
  var shown = -1;
  var timer = null;
  var told = null;
  var takenBack = 0;

  function bytesOf(binary) {
    return Array.from(binary, function (letter) { return letter.charCodeAt(0); });
  }

  function sha256(bytes) {
    var constants = [];
    var state = [];
    for (var n = 2; constants.length < 64; n++) {
      var prime = true;
      for (var f = 2; f * f <= n; f++) {
        prime = prime && n % f !== 0;
      }
      if (prime) {
        if (state.length < 8) {
          state.push(fraction(Math.sqrt(n)));
        }
        constants.push(fraction(Math.cbrt(n)));
      }
    }
    var message = bytes.concat([0x80]);
    while (message.length % 64 !== 56) {
      message.push(0);
    }
    for (var i = 7; i >= 0; i--) {
      message.push(Math.floor(bytes.length * 8 / Math.pow(256, i)) & 255);
    }
    for (var at = 0; at < message.length; at += 64) {
      var w = [];
      for (var t = 0; t < 64; t++) {
        if (t < 16) {
          var p = at + t * 4;
          w[t] = (message[p] << 24) | (message[p + 1] << 16) | (message[p + 2] << 8) | message[p + 3];
        } else {
          var x = w[t - 15];
          var y = w[t - 2];
          w[t] = (w[t - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3))
              + w[t - 7] + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
        }
      }
      var s = state.slice();
      for (var r = 0; r < 64; r++) {
        var one = (s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25))
            + ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[r] + w[r]) | 0;
        var two = ((turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22))
            + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))) | 0;
        s = [(one + two) | 0, s[0], s[1], s[2], (s[3] + one) | 0, s[4], s[5], s[6]];
      }
      state = state.map(function (value, j) { return (value + s[j]) | 0; });
    }
    var result = [];
    state.forEach(function (word) {
      result.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
    });
    return result;
  }

  function turn(value, by) {
    return (value >>> by) | (value << (32 - by));
  }

  function fraction(root) {
    return ((root - Math.floor(root)) * 4294967296) | 0;
  }

  function hmac(secret, bytes) {
    var padded = secret.slice();
    while (padded.length < 64) {
      padded.push(0);
    }
    function against(byte) {
      return padded.map(function (each) { return each ^ byte; });
    }
    return sha256(against(0x5c).concat(sha256(against(0x36).concat(bytes))));
  }

  function code(step) {
    var bytes = [1];
    var id = screen.dataset.session.replace(/-/g, '');
    for (var i = 0; i < 32; i += 2) {
      bytes.push(parseInt(id.slice(i, i + 2), 16));
    }
    for (var shift = 24; shift >= 0; shift -= 8) {
      bytes.push((step >>> shift) & 255);
    }
    var whole = bytes.concat(hmac(key, bytes).slice(0, 12));
    return btoa(String.fromCharCode.apply(null, whole)).replace(/\+/g, '-').replace(/\//g, '_');
  }

  function draw() {
    var now = (Date.now() - ahead) / 1000;
    var step = Math.floor(now / seconds);
    bar.value = 100 * (now / seconds - step);
    if (projecting()) {
      say('stage-next', stage.dataset.next.replace('{0}', Math.ceil(seconds * (step + 1) - now)));
      tellAge();
    }
    if (step === shown) {
      return;
    }
    shown = step;
    var address = location.origin + '/diem-danh/' + code(step);
    var qr = window.hieuhocQr(address);
    drawings.forEach(function (drawing) {
      drawing.setAttribute('viewBox', '0 0 ' + qr.size + ' ' + qr.size);
      drawing.firstElementChild.setAttribute('d', qr.path);
      drawing.dataset.address = address;
    });
  }

  function projecting() {
    return stage.hasAttribute('open');
  }

  // What is said already is not said again to those who listen.
  function say(id, words) {
    var place = document.getElementById(id);
    if (place.textContent !== words) {
      place.textContent = words;
    }
  }

  // The figures of the list, as the list knows them, and who came last.
  function tell() {
    var list = window.hieuhocRoster;
    if (!list) {
      return;
    }
    say('stage-there', list.there());
    say('stage-all', list.all());
    var last = list.last();
    if (last && last.number > takenBack) {
      say('stage-last', stage.dataset.last.replace('{0}', last.name));
      if (told !== last.number) {
        undo.disabled = true;
        setTimeout(function () { undo.disabled = false; }, SETTLE);
      }
      told = last.number;
      undo.hidden = false;
    } else {
      told = null;
      undo.hidden = true;
      if (takenBack === 0) {
        say('stage-last', '');
      }
    }
  }

  function tellAge() {
    var heard = window.hieuhocRoster && window.hieuhocRoster.heard();
    var old = heard && (!navigator.onLine || heard.ago > SILENT);
    say('stage-age', old ? stage.dataset.age.replace('{0}', heard.at) : '');
  }

  function takeBack() {
    var list = window.hieuhocRoster;
    var last = list.last();
    if (!last || last.number !== told) {
      return;
    }
    takenBack = list.came();
    var now = list.takeBack(last);
    say('stage-last', stage.dataset.undone.replace('{0}', last.name).replace('{1}', now));
    stop.focus();
  }

  function run() {
    clearInterval(timer);
    if (box.hidden && !projecting()) {
      return;
    }
    shown = -1;
    draw();
    timer = setInterval(draw, 500);
    if (navigator.wakeLock) {
      navigator.wakeLock.request('screen').catch(function () { return null; });
    }
  }

  // Fills the page; where the browser lets it, the whole screen.
  function project() {
    var inner = stage.firstElementChild;
    takenBack = 0;
    if (stage.showModal) {
      stage.showModal();
    } else {
      stage.setAttribute('open', '');
    }
    tell();
    run();
    stop.focus();
    if (inner.requestFullscreen) {
      inner.requestFullscreen().catch(function () { return null; });
    }
  }

  function goBack() {
    document.getElementById('project').focus();
  }

  function stopProjecting() {
    if (stage.close) {
      stage.close();
    } else {
      stage.removeAttribute('open');
    }
    // Leaving the whole screen takes the focus away: it is given back after.
    if (document.fullscreenElement) {
      document.exitFullscreen().then(goBack, goBack);
    } else {
      goBack();
    }
    run();
  }

  function show(on) {
    box.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
    button.textContent = on ? screen.dataset.hide : screen.dataset.show;
    run();
    if (on) {
      box.focus({ preventScroll: true });
      box.querySelector('svg').scrollIntoView({ block: 'center' });
    }
  }

  screen.hidden = false;
  button.addEventListener('click', function () { show(box.hidden); });
  document.getElementById('project').addEventListener('click', project);
  stop.addEventListener('click', stopProjecting);
  undo.addEventListener('click', takeBack);
  stage.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      stopProjecting();
    }
  });
  stage.addEventListener('cancel', function (event) {
    event.preventDefault();
    stopProjecting();
  });
  document.addEventListener('fullscreenchange', function () {
    if (!document.fullscreenElement && projecting()) {
      stopProjecting();
    }
  });
  if (window.hieuhocRoster) {
    window.hieuhocRoster.list.addEventListener('counted', function () {
      if (projecting()) {
        tell();
      }
    });
  }
})();
