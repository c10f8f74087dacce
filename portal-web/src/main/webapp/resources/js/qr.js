// Draws QR codes (ISO/IEC 18004): bytes, level M, versions 1 to 10. Needs no network and no library.
(function () {
  'use strict';
  var ECC = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
  var BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
  var LEVEL_M = 0;

  function rawModules(version) {
    var count = (16 * version + 128) * version + 64;
    if (version > 1) {
      var aligns = Math.floor(version / 7) + 2;
      count -= (25 * aligns - 10) * aligns - 55;
      if (version > 6) {
        count -= 36;
      }
    }
    return count;
  }

  function dataBytes(version) {
    return Math.floor(rawModules(version) / 8) - ECC[version] * BLOCKS[version];
  }

  function multiply(x, y) {
    var z = 0;
    for (var i = 7; i >= 0; i--) {
      z = (z << 1) ^ ((z >>> 7) * 0x11d);
      z ^= ((y >>> i) & 1) * x;
    }
    return z;
  }

  function divisor(degree) {
    var result = new Array(degree).fill(0);
    result[degree - 1] = 1;
    var root = 1;
    for (var i = 0; i < degree; i++) {
      for (var j = 0; j < degree; j++) {
        result[j] = multiply(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0);
      }
      root = multiply(root, 2);
    }
    return result;
  }

  function remainder(data, by) {
    var result = by.map(function () { return 0; });
    data.forEach(function (byte) {
      var factor = byte ^ result.shift();
      result.push(0);
      by.forEach(function (coefficient, i) { result[i] ^= multiply(coefficient, factor); });
    });
    return result;
  }

  // The text as data bytes of the smallest version it fits in.
  function encode(text) {
    var bytes = Array.from(new TextEncoder().encode(text));
    var version = 1;
    while (version <= 10 && dataBytes(version) * 8 < 4 + (version < 10 ? 8 : 16) + bytes.length * 8) {
      version++;
    }
    if (version > 10) {
      throw new Error('Too long for a code: ' + text.length);
    }
    var bits = [];
    function put(value, length) {
      for (var i = length - 1; i >= 0; i--) {
        bits.push((value >>> i) & 1);
      }
    }
    put(4, 4);
    put(bytes.length, version < 10 ? 8 : 16);
    bytes.forEach(function (byte) { put(byte, 8); });
    var room = dataBytes(version) * 8;
    put(0, Math.min(4, room - bits.length));
    put(0, (8 - bits.length % 8) % 8);
    for (var pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) {
      put(pad, 8);
    }
    var data = [];
    for (var i = 0; i < bits.length; i += 8) {
      data.push(parseInt(bits.slice(i, i + 8).join(''), 2));
    }
    return { version: version, data: data };
  }

  // Adds what repairs smudges, and mixes the blocks.
  function interleave(version, data) {
    var blocks = BLOCKS[version];
    var ecc = ECC[version];
    var total = Math.floor(rawModules(version) / 8);
    var shortBlocks = blocks - total % blocks;
    var shortLength = Math.floor(total / blocks) - ecc;
    var by = divisor(ecc);
    var parts = [];
    for (var i = 0, at = 0; i < blocks; i++) {
      var length = shortLength + (i < shortBlocks ? 0 : 1);
      var part = data.slice(at, at + length);
      at += length;
      parts.push({ data: part, ecc: remainder(part, by) });
    }
    var result = [];
    for (var j = 0; j <= shortLength; j++) {
      parts.forEach(function (part) {
        if (j < part.data.length) {
          result.push(part.data[j]);
        }
      });
    }
    for (var k = 0; k < ecc; k++) {
      parts.forEach(function (part) { result.push(part.ecc[k]); });
    }
    return result;
  }

  function alignments(version) {
    if (version === 1) {
      return [];
    }
    var count = Math.floor(version / 7) + 2;
    var step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
    var result = [6];
    for (var at = version * 4 + 10; result.length < count; at -= step) {
      result.splice(1, 0, at);
    }
    return result;
  }

  var MASKS = [
    function (x, y) { return (x + y) % 2; },
    function (x, y) { return y % 2; },
    function (x) { return x % 3; },
    function (x, y) { return (x + y) % 3; },
    function (x, y) { return (Math.floor(x / 3) + Math.floor(y / 2)) % 2; },
    function (x, y) { return x * y % 2 + x * y % 3; },
    function (x, y) { return (x * y % 2 + x * y % 3) % 2; },
    function (x, y) { return ((x + y) % 2 + x * y % 3) % 2; }
  ];

  function Drawing(version) {
    this.version = version;
    this.size = version * 4 + 17;
    this.dark = [];
    this.fixed = [];
    for (var i = 0; i < this.size; i++) {
      this.dark.push(new Array(this.size).fill(false));
      this.fixed.push(new Array(this.size).fill(false));
    }
  }

  Drawing.prototype.set = function (x, y, dark) {
    this.dark[y][x] = dark;
    this.fixed[y][x] = true;
  };

  Drawing.prototype.finder = function (cx, cy) {
    for (var dy = -4; dy <= 4; dy++) {
      for (var dx = -4; dx <= 4; dx++) {
        var x = cx + dx;
        var y = cy + dy;
        if (x >= 0 && x < this.size && y >= 0 && y < this.size) {
          var ring = Math.max(Math.abs(dx), Math.abs(dy));
          this.set(x, y, ring !== 2 && ring !== 4);
        }
      }
    }
  };

  Drawing.prototype.patterns = function () {
    for (var i = 0; i < this.size; i++) {
      this.set(6, i, i % 2 === 0);
      this.set(i, 6, i % 2 === 0);
    }
    this.finder(3, 3);
    this.finder(this.size - 4, 3);
    this.finder(3, this.size - 4);
    var marks = alignments(this.version);
    var last = marks.length - 1;
    for (var a = 0; a < marks.length; a++) {
      for (var b = 0; b < marks.length; b++) {
        if ((a === 0 && b === 0) || (a === 0 && b === last) || (a === last && b === 0)) {
          continue;
        }
        for (var dy = -2; dy <= 2; dy++) {
          for (var dx = -2; dx <= 2; dx++) {
            this.set(marks[a] + dx, marks[b] + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
          }
        }
      }
    }
    this.format(0);
    if (this.version > 6) {
      this.versionMarks();
    }
  };

  Drawing.prototype.format = function (mask) {
    var data = (LEVEL_M << 3) | mask;
    var rest = data;
    for (var i = 0; i < 10; i++) {
      rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
    }
    var bits = ((data << 10) | rest) ^ 0x5412;
    function bit(at) { return ((bits >>> at) & 1) === 1; }
    for (var a = 0; a < 6; a++) {
      this.set(8, a, bit(a));
    }
    this.set(8, 7, bit(6));
    this.set(8, 8, bit(7));
    this.set(7, 8, bit(8));
    for (var b = 9; b < 15; b++) {
      this.set(14 - b, 8, bit(b));
    }
    for (var c = 0; c < 8; c++) {
      this.set(this.size - 1 - c, 8, bit(c));
    }
    for (var d = 8; d < 15; d++) {
      this.set(8, this.size - 15 + d, bit(d));
    }
    this.set(8, this.size - 8, true);
  };

  Drawing.prototype.versionMarks = function () {
    var rest = this.version;
    for (var i = 0; i < 12; i++) {
      rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
    }
    var bits = (this.version << 12) | rest;
    for (var j = 0; j < 18; j++) {
      var dark = ((bits >>> j) & 1) === 1;
      var a = this.size - 11 + j % 3;
      var b = Math.floor(j / 3);
      this.set(a, b, dark);
      this.set(b, a, dark);
    }
  };

  Drawing.prototype.words = function (words) {
    var at = 0;
    for (var right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) {
        right = 5;
      }
      for (var vertical = 0; vertical < this.size; vertical++) {
        for (var j = 0; j < 2; j++) {
          var x = right - j;
          var y = ((right + 1) & 2) === 0 ? this.size - 1 - vertical : vertical;
          if (!this.fixed[y][x] && at < words.length * 8) {
            this.dark[y][x] = ((words[at >>> 3] >>> (7 - (at & 7))) & 1) === 1;
            at++;
          }
        }
      }
    }
  };

  Drawing.prototype.mask = function (mask) {
    for (var y = 0; y < this.size; y++) {
      for (var x = 0; x < this.size; x++) {
        if (!this.fixed[y][x] && MASKS[mask](x, y) === 0) {
          this.dark[y][x] = !this.dark[y][x];
        }
      }
    }
  };

  // How hard it is to read: long lines, squares, what looks like a corner, too dark or too light.
  Drawing.prototype.penalty = function () {
    var size = this.size;
    var dark = this.dark;
    var sum = 0;
    var count = 0;
    function line(at) {
      var run = 1;
      var text = at(0) ? '1' : '0';
      for (var i = 1; i < size; i++) {
        text += at(i) ? '1' : '0';
        run = at(i) === at(i - 1) ? run + 1 : 1;
        sum += run === 5 ? 3 : run > 5 ? 1 : 0;
      }
      sum += 40 * (text.split('10111010000').length + text.split('00001011101').length - 2);
    }
    for (var a = 0; a < size; a++) {
      line(function (i) { return dark[a][i]; });
      line(function (i) { return dark[i][a]; });
      for (var b = 0; b < size; b++) {
        count += dark[a][b] ? 1 : 0;
        if (a > 0 && b > 0 && dark[a][b] === dark[a - 1][b] && dark[a][b] === dark[a][b - 1]
            && dark[a][b] === dark[a - 1][b - 1]) {
          sum += 3;
        }
      }
    }
    return sum + 10 * Math.floor(Math.abs(count * 20 - size * size * 10) / (size * size));
  };

  // The dark squares of the code for a text, as the path of a drawing, with a margin of four.
  function qr(text) {
    var encoded = encode(text);
    var drawing = new Drawing(encoded.version);
    drawing.patterns();
    drawing.words(interleave(encoded.version, encoded.data));
    var best = 0;
    var least = Infinity;
    for (var mask = 0; mask < 8; mask++) {
      drawing.mask(mask);
      drawing.format(mask);
      var penalty = drawing.penalty();
      if (penalty < least) {
        least = penalty;
        best = mask;
      }
      drawing.mask(mask);
    }
    drawing.mask(best);
    drawing.format(best);
    var path = '';
    for (var y = 0; y < drawing.size; y++) {
      for (var x = 0; x < drawing.size; x++) {
        if (drawing.dark[y][x]) {
          path += 'M' + (x + 4) + ' ' + (y + 4) + 'h1v1h-1z';
        }
      }
    }
    return { size: drawing.size + 8, path: path };
  }

  window.hieuhocQr = qr;
})();
