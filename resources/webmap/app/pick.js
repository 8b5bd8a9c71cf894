// Choosing a feature: by a click, by Enter at the middle of the map, or from a list.
(function () {
  'use strict';

  const zoem = window.zoem;
  const NEAR = 6; // pixels around a click within which lines and marks count

  function interactive(kinds) {
    return zoem.map.getStyle().layers.filter(function (each) {
      const layer = zoem.manifest.layers.find(function (one) { return one.key === each.source; });
      return layer && kinds.indexOf(layer.kind) >= 0 && !/:(pick|pick-rim|edge|casing)$/.test(each.id);
    }).map(function (each) { return each.id; });
  }

  // What lies at a point of the screen, the topmost first; areas seen from afar have no row (-1).
  function at(point) {
    const around = [[point.x - NEAR, point.y - NEAR], [point.x + NEAR, point.y + NEAR]];
    const found = zoem.map.queryRenderedFeatures(around, { layers: interactive(['line', 'point']) })
      .concat(zoem.map.queryRenderedFeatures([point.x, point.y], { layers: interactive(['polygon']) }));
    const seen = new Set();
    return found.map(function (each) {
      return { layer: each.source, row: each.id ? each.id - 1 : -1, category: each.properties.c };
    }).filter(function (each) {
      const key = each.layer + '/' + each.row + (each.row < 0 ? '/' + each.category : '');
      return seen.has(key) ? false : seen.add(key);
    });
  }

  function clicked(point, lngLat) {
    const hits = at(point);
    hits.forEach(function (each) { each.spot = [lngLat.lng, lngLat.lat]; });
    if (hits.length) { zoem.detail.open(hits, 0, false); } else { zoem.detail.close(false); }
  }

  // Open one feature by its layer and row; a row that is not there opens nothing.
  function open(key, row, focus) {
    const layer = zoem.manifest.layers.find(function (each) { return each.key === key; });
    if (!layer || row < 0 || row >= layer.count) { return; }
    if (!zoem.state.visible.has(key)) { zoem.view.show(layer, true); }
    zoem.detail.open([{ layer: key, row, category: -1 }], 0, focus);
  }

  // Enter on the map asks what lies at its middle, where the cross is.
  function keys() {
    const canvas = zoem.map.getCanvas();
    canvas.addEventListener('keydown', function (event) {
      if (event.key !== 'Enter') { return; }
      const size = zoem.map.getContainer();
      const point = { x: size.clientWidth / 2, y: size.clientHeight / 2 };
      const hits = at(point);
      const centre = zoem.map.getCenter();
      hits.forEach(function (each) { each.spot = [centre.lng, centre.lat]; });
      if (hits.length) { zoem.detail.open(hits, 0, true); } else { zoem.words.say(zoem.words.t('nothing_here')); }
    });
  }

  function start() {
    zoem.map.on('click', function (event) { clicked(event.point, event.lngLat); });
    zoem.map.on('mousemove', function (event) {
      zoem.map.getCanvas().style.cursor = at(event.point).length ? 'pointer' : '';
    });
    keys();
    zoem.view.words();
  }

  zoem.on('map-ready', start);
  zoem.pick = { at, open };
}());
