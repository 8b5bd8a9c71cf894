// How layers look on the map: one style layer for each row of the legend, so that hatches and dashes differ, too.
(function () {
  'use strict';

  const zoem = window.zoem;
  const OPACITY = 0.62;
  const PAPER = '#f3f0e6';
  const EDGES = 10; // zoom from which areas have an outline: from further off it is a third of a pixel wide

  function source(tiles, key, bounds) {
    const made = {
      type: 'vector',
      tiles: ['zoem://' + key + '/{z}/{x}/{y}'],
      minzoom: tiles.first,
      maxzoom: tiles.last,
    };
    if (bounds) { made.bounds = bounds.map(function (each) { return each / zoem.rows.DEGREE; }); }
    return made;
  }

  function base(layer, number, part) {
    return {
      id: layer.key + ':' + number + ':' + part,
      source: layer.key,
      'source-layer': 'z',
      minzoom: layer.minimum_zoom,
      filter: ['==', ['get', 'c'], number],
      layout: { visibility: zoem.state.visible.has(layer.key) ? 'visible' : 'none' },
    };
  }

  function areas(layer, category, number) {
    const name = layer.key + ':' + number;
    const near = layer.tiles.overview + 1;
    const paint = category.pattern === 'solid'
      ? { 'fill-color': category.colour, 'fill-opacity': OPACITY, 'fill-antialias': false }
      : { 'fill-pattern': near > 0 ? ['step', ['zoom'], name + ':faint', near, name] : name, 'fill-antialias': false };
    const found = [Object.assign(base(layer, number, 'fill'), { type: 'fill', paint })];
    const edge = base(layer, number, 'edge');
    edge.minzoom = Math.max(layer.minimum_zoom, near, EDGES);
    found.push(Object.assign(edge, {
      type: 'line',
      paint: {
        'line-color': zoem.hatches.darker(category.colour, 0.6),
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.3, 13, 0.8, 16, 1.6],
      },
    }));
    return found;
  }

  function lines(layer, category, number) {
    const dash = zoem.hatches.DASHES[category.pattern];
    const wide = ['interpolate', ['linear'], ['zoom'], 8, 1.6, 12, 3, 16, 5];
    const casing = Object.assign(base(layer, number, 'casing'), {
      type: 'line',
      paint: { 'line-color': '#ffffff', 'line-opacity': 0.8, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, 3, 12, 5.5, 16, 8] },
    });
    const line = Object.assign(base(layer, number, 'line'), {
      type: 'line', paint: { 'line-color': category.colour, 'line-width': wide },
    });
    if (dash) {
      line.paint['line-dasharray'] = dash;
      line.layout['line-cap'] = 'round';
    }
    return [casing, line];
  }

  function points(layer, category, number) {
    const found = base(layer, number, 'mark');
    found.type = 'symbol';
    Object.assign(found.layout, {
      'icon-image': layer.key + ':' + number,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 13, 1],
    });
    return [found];
  }

  // What is chosen stands out: a dark line in a light one, or a ring.
  function chosen(layer, row) {
    const common = { source: layer.key, 'source-layer': 'z', filter: ['==', ['id'], row + 1] };
    const line = { type: 'line', layout: { 'line-join': 'round', 'line-cap': 'round' } };
    if (layer.kind === 'point') {
      return [Object.assign({ id: layer.key + ':pick' }, common, {
        type: 'circle',
        paint: { 'circle-radius': 13, 'circle-opacity': 0, 'circle-stroke-width': 3, 'circle-stroke-color': '#14201a' },
      })];
    }
    return [
      Object.assign({ id: layer.key + ':pick-rim' }, common, line, { paint: { 'line-color': '#ffffff', 'line-width': 7 } }),
      Object.assign({ id: layer.key + ':pick' }, common, line, { paint: { 'line-color': '#14201a', 'line-width': 3 } }),
    ];
  }

  function borders() {
    const made = function (kind, width, dash) {
      return {
        id: 'places:' + kind, type: 'line', source: 'places', 'source-layer': 'z', filter: ['==', ['get', 'c'], kind],
        paint: { 'line-color': '#6d675a', 'line-width': width, 'line-dasharray': dash, 'line-opacity': 0.75 },
      };
    };
    const district = made(1, 0.8, [3, 3]);
    district.minzoom = 10;
    return [made(0, 1.4, [6, 2, 1, 2]), district];
  }

  // Areas lie under lines, lines under points; the first layer and the first category lie on top.
  function style() {
    const sources = {};
    const makers = { polygon: areas, line: lines, point: points };
    let drawn = [{ id: 'paper', type: 'background', paint: { 'background-color': PAPER } }];
    const layers = zoem.manifest.layers.filter(function (layer) { return layer.count > 0; }).reverse();
    layers.forEach(function (layer) { sources[layer.key] = source(layer.tiles, layer.key, layer.bounds); });
    ['polygon', 'line', 'point'].forEach(function (kind) {
      layers.filter(function (layer) { return layer.kind === kind; }).forEach(function (layer) {
        layer.categories.map(function (category, number) { return makers[kind](layer, category, number); })
          .reverse().forEach(function (made) { drawn = drawn.concat(made); });
      });
      if (kind === 'polygon' && zoem.manifest.places.list.length) {
        sources.places = source(zoem.manifest.places.tiles, 'places', null);
        drawn = drawn.concat(borders());
      }
    });
    return { version: 8, sources, layers: drawn };
  }

  function addPictures(map) {
    zoem.manifest.layers.forEach(function (layer) {
      layer.categories.forEach(function (category, number) {
        const name = layer.key + ':' + number;
        const add = function (as, made) { map.addImage(as, zoem.hatches.pixels(made), { pixelRatio: 2 }); };
        if (layer.kind === 'point') { add(name, zoem.hatches.mark(category.pattern, category.colour)); }
        if (layer.kind === 'polygon' && category.pattern !== 'solid') {
          add(name, zoem.hatches.hatch(category.pattern, category.colour, false));
          add(name + ':faint', zoem.hatches.hatch(category.pattern, category.colour, true));
        }
      });
    });
  }

  zoem.look = { style, addPictures, chosen, OPACITY, PAPER };
}());
