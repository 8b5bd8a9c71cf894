// Hatches, dashes and marks: drawn once for the map and again, the same, for the legend.
(function () {
  'use strict';

  const zoem = window.zoem;
  const SIZE = 9; // pixels of a hatch, drawn at twice that
  const DASHES = { line: null, dash: [3, 2], dot: [0.2, 1.8], dashdot: [4, 1.6, 0.2, 1.6], long: [7, 2.5] };

  function darker(colour, share) {
    const parts = [1, 3, 5].map(function (at) {
      return Math.round(parseInt(colour.slice(at, at + 2), 16) * share).toString(16).padStart(2, '0');
    });
    return '#' + parts.join('');
  }

  function strokes(pen, kind) {
    const s = SIZE;
    const lines = {
      slash: [[-2, s + 2, s + 2, -2], [-2, 2, 2, -2], [s - 2, s + 2, s + 2, s - 2]],
      backslash: [[-2, -2, s + 2, s + 2], [s - 2, -2, s + 2, 2], [-2, s - 2, 2, s + 2]],
      horizontal: [[0, s / 2, s, s / 2]],
      vertical: [[s / 2, 0, s / 2, s]],
      grid: [[0, s / 2, s, s / 2], [s / 2, 0, s / 2, s]],
    };
    const drawn = kind === 'cross' ? lines.slash.concat(lines.backslash) : lines[kind] || [];
    drawn.forEach(function (line) {
      pen.beginPath();
      pen.moveTo(line[0], line[1]);
      pen.lineTo(line[2], line[3]);
      pen.stroke();
    });
    if (kind === 'dots') {
      [[s / 4, s / 4], [3 * s / 4, 3 * s / 4]].forEach(function (spot) {
        pen.beginPath();
        pen.arc(spot[0], spot[1], 1.15, 0, 2 * Math.PI);
        pen.fill();
      });
    }
  }

  function canvas(width, height) {
    const node = document.createElement('canvas');
    node.width = 2 * width;
    node.height = 2 * height;
    const pen = node.getContext('2d', { willReadFrequently: true });
    pen.scale(2, 2);
    return { node, pen };
  }

  // The colour of an area with its hatch, which is faint for areas seen from afar.
  function hatch(kind, colour, faint) {
    const made = canvas(SIZE, SIZE);
    made.pen.globalAlpha = zoem.look.OPACITY;
    made.pen.fillStyle = colour;
    made.pen.fillRect(0, 0, SIZE, SIZE);
    made.pen.globalAlpha = faint ? 0.4 : 1;
    made.pen.strokeStyle = darker(colour, 0.55);
    made.pen.fillStyle = darker(colour, 0.55);
    made.pen.lineWidth = 1;
    strokes(made.pen, kind);
    return made;
  }

  function outline(pen, kind, x, y, r) {
    pen.beginPath();
    if (kind === 'square') { pen.rect(x - r, y - r, 2 * r, 2 * r); }
    if (kind === 'triangle') { pen.moveTo(x, y - r); pen.lineTo(x + r, y + r); pen.lineTo(x - r, y + r); pen.closePath(); }
    if (kind === 'diamond') { pen.moveTo(x, y - r); pen.lineTo(x + r, y); pen.lineTo(x, y + r); pen.lineTo(x - r, y); pen.closePath(); }
    if (kind === 'cross') {
      const a = r / 2.6;
      [[-a, -r], [a, -r], [a, -a], [r, -a], [r, a], [a, a], [a, r], [-a, r], [-a, a], [-r, a], [-r, -a], [-a, -a]]
        .forEach(function (spot, number) { pen[number ? 'lineTo' : 'moveTo'](x + spot[0], y + spot[1]); });
      pen.closePath();
    }
    if (kind === 'circle') { pen.arc(x, y, r, 0, 2 * Math.PI); }
  }

  function mark(kind, colour) {
    const made = canvas(18, 18);
    outline(made.pen, kind, 9, 9, 6.5);
    made.pen.fillStyle = colour;
    made.pen.fill();
    made.pen.lineWidth = 1.5;
    made.pen.strokeStyle = darker(colour, 0.45);
    made.pen.stroke();
    return made;
  }

  function pixels(made) {
    return made.pen.getImageData(0, 0, made.node.width, made.node.height);
  }

  function lineSwatch(made, category) {
    const pen = made.pen;
    pen.strokeStyle = category.colour;
    pen.lineWidth = 3;
    pen.lineCap = category.pattern === 'line' ? 'butt' : 'round';
    pen.setLineDash((DASHES[category.pattern] || []).map(function (each) { return each * 3; }));
    pen.beginPath();
    pen.moveTo(2, 10);
    pen.lineTo(32, 10);
    pen.stroke();
  }

  function areaSwatch(made, category) {
    const pen = made.pen;
    pen.fillStyle = '#ffffff';
    pen.fillRect(1, 1, 32, 18);
    const fill = pen.createPattern(hatch(category.pattern, category.colour, false).node, 'repeat');
    fill.setTransform(new DOMMatrix([0.5, 0, 0, 0.5, 0, 0]));
    pen.fillStyle = fill;
    pen.fillRect(1, 1, 32, 18);
    pen.lineWidth = 1.5;
    pen.strokeStyle = darker(category.colour, 0.6);
    pen.strokeRect(1.75, 1.75, 30.5, 16.5);
  }

  // The picture of a row of the legend.
  function swatch(layer, category) {
    const made = canvas(34, 20);
    made.node.className = 'swatch';
    made.node.setAttribute('aria-hidden', 'true');
    if (layer.kind === 'line') { lineSwatch(made, category); }
    if (layer.kind === 'polygon') { areaSwatch(made, category); }
    if (layer.kind === 'point') { made.pen.drawImage(mark(category.pattern, category.colour).node, 8, 1, 18, 18); }
    return made.node;
  }

  zoem.hatches = { hatch, mark, pixels, swatch, darker, DASHES };
}());
