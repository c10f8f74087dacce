// Sound and film: how fast they go, and their words to read, to search and to jump by.
(function () {
  'use strict';
  var media = document.querySelector('audio.player, video.player');
  var speed = document.getElementById('toc-do');
  if (!media || !speed) {
    return;
  }
  var chosen = speed.querySelector('select');

  function remembered(value) {
    try {
      if (value) {
        localStorage.setItem('toc-do', value);
      }
      return localStorage.getItem('toc-do');
    } catch (closed) {
      return null;
    }
  }

  speed.hidden = false;
  if (chosen.querySelector('option[value="' + remembered() + '"]')) {
    chosen.value = remembered();
  }
  function go() {
    media.playbackRate = Number(chosen.value);
    media.defaultPlaybackRate = media.playbackRate;
  }
  go();
  chosen.addEventListener('change', function () {
    remembered(chosen.value);
    go();
  });

  // As people search here everywhere: without marks, in any case.
  function plain(words) {
    return words.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  function seconds(time) {
    return time.split(':').reduce(function (sum, part) { return sum * 60 + Number(part); }, 0);
  }

  // The portal gives the words out in one plain form: a line of times, then what is said.
  function cues(vtt) {
    return vtt.split('\n\n').slice(1).map(function (block) {
      var lines = block.trim().split('\n');
      var times = lines[0].split(' --> ');
      var words = lines.slice(1).join(' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
      return {from: seconds(times[0]), to: seconds(times[1]), words: words};
    });
  }

  function clock(second) {
    var whole = Math.floor(second);
    return Math.floor(whole / 60) + ':' + String(whole % 60).padStart(2, '0');
  }

  function line(cue) {
    var item = document.createElement('li');
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn3 cue';
    var time = document.createElement('span');
    time.className = 'small soft num';
    time.textContent = clock(cue.from);
    button.append(time, ' ' + cue.words);
    button.addEventListener('click', function () {
      media.currentTime = cue.from;
      media.play().catch(function () { /* The browser waits for a tap on the recording itself. */ });
    });
    item.appendChild(button);
    return item;
  }

  document.querySelectorAll('details.transcript').forEach(function (part) {
    var list = part.querySelector('ol');
    var status = part.querySelector('[role=status]');
    var box = part.querySelector('input');
    var all = null;
    var asked = false;

    function show(said) {
      all = said.map(function (cue) {
        return {cue: cue, plain: plain(cue.words), item: list.appendChild(line(cue))};
      });
      search();
    }

    function search() {
      if (!all) {
        return;
      }
      var wanted = plain(box.value.trim());
      var found = 0;
      all.forEach(function (each) {
        each.item.hidden = each.plain.indexOf(wanted) < 0;
        found += each.item.hidden ? 0 : 1;
      });
      status.textContent = found === 0 ? part.dataset.sayNone : '';
    }

    function fetchWords() {
      if (!part.open || asked) {
        return;
      }
      asked = true;
      fetch(part.dataset.words, {credentials: 'same-origin'})
        .then(function (answer) {
          if (!answer.ok) {
            throw new Error(String(answer.status));
          }
          return answer.text();
        })
        .then(function (vtt) { show(cues(vtt)); })
        .catch(function () {
          asked = false;
          status.textContent = part.dataset.sayFailed;
        });
    }

    part.addEventListener('toggle', fetchWords);
    box.addEventListener('input', search);
    media.addEventListener('timeupdate', function () {
      (all || []).forEach(function (each) {
        var now = media.currentTime >= each.cue.from && media.currentTime < each.cue.to;
        if (now !== each.item.hasAttribute('aria-current')) {
          if (now) {
            each.item.setAttribute('aria-current', 'true');
          } else {
            each.item.removeAttribute('aria-current');
          }
        }
      });
    });
  });
})();
