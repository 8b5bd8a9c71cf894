// The map itself: tiles from script files, layers on and off, where one looks. Without WebGL the page does without.
(function () {
  'use strict';

  const zoem = window.zoem;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  let view = null; // west, south, east, north in degrees, where there is no map
  let pin = null;

  function hasTile(tiles, z, x, y) {
    const runs = (tiles.have[z] || {})[x] || [];
    return runs.some(function (run) { return y >= run[0] && y <= run[1]; });
  }

  // MapLibre asks for zoem://layer/z/x/y; what there is none of is not fetched.
  function tile(request) {
    const parts = request.url.slice('zoem://'.length).split('/');
    const layer = zoem.manifest.layers.find(function (each) { return each.key === parts[0]; });
    const tiles = layer ? layer.tiles : zoem.manifest.places.tiles;
    if (!hasTile(tiles, parts[1], parts[2], Number(parts[3]))) {
      return Promise.resolve({ data: new ArrayBuffer(0) });
    }
    return zoem.bytes('tiles/' + parts.join('/')).then(function (data) { return { data }; });
  }

  function able() {
    try {
      return Boolean(document.createElement('canvas').getContext('webgl2'));
    } catch (error) {
      return false;
    }
  }

  function bounds(box) {
    return [[box[0], box[1]], [box[2], box[3]]];
  }

  function degrees(box) {
    return box.map(function (each) { return each / zoem.rows.DEGREE; });
  }

  function room() {
    if (!window.matchMedia('(max-width: 720px)').matches) { return 40; }
    // the height that the sheet goes to, which it may not have yet
    const sheet = document.body.classList.contains('sheet-low') ? 128 : 0.58 * document.querySelector('main').clientHeight;
    return { top: 44, left: 24, right: 24, bottom: Math.round(sheet) + 16 };
  }

  function locale() {
    const t = zoem.words.t;
    return {
      'Map.Title': t('map'), 'NavigationControl.ZoomIn': t('zoom_in'), 'NavigationControl.ZoomOut': t('zoom_out'),
      'ScaleControl.Meters': 'm', 'ScaleControl.Kilometers': 'km', 'AttributionControl.ToggleAttribution': t('sources'),
    };
  }

  function lowest() {
    return Math.min.apply(null, zoem.manifest.layers.filter(function (each) { return each.count; })
      .map(function (each) { return each.tiles.first; }).concat([9]));
  }

  function options(given) {
    const made = {
      container: 'map', style: zoem.look.style(), locale: locale(), attributionControl: false, minZoom: lowest() - 0.5,
      maxZoom: 18.5, maxPitch: 0, dragRotate: false, pitchWithRotate: false, renderWorldCopies: false,
      fadeDuration: 0, validateStyle: false,
    };
    if (given) {
      made.center = [given.lng, given.lat];
      made.zoom = given.zoom;
    } else {
      made.bounds = bounds(degrees(zoem.manifest.bounds));
      made.fitBoundsOptions = { padding: room() };
    }
    return made;
  }

  function start(given) {
    view = degrees(zoem.manifest.bounds);
    if (!able() || !window.maplibregl) {
      missing();
      return;
    }
    window.maplibregl.addProtocol('zoem', tile);
    let map;
    try {
      map = new window.maplibregl.Map(options(given));
    } catch (error) {
      missing();
      return;
    }
    zoem.map = map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new window.maplibregl.NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new window.maplibregl.ScaleControl({ maxWidth: 120 }), 'bottom-left');
    map.on('style.load', function () { zoem.look.addPictures(map); });
    map.on('zoom', small);
    map.on('error', function (event) { zoem.tell('map-error', event); });
    map.on('moveend', function () { zoem.tell('moved'); zoem.address.note(); });
    map.on('load', function () { performance.mark('zoem-ready'); zoem.state.ready = true; zoem.tell('map-ready'); });
  }

  function missing() {
    document.body.classList.add('no-map');
    zoem.tell('map-missing');
  }

  // What one sees: west, south, east, north in degrees.
  function seen() {
    if (!zoem.map) { return view; }
    const box = zoem.map.getBounds();
    return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
  }

  // Go to a box; ``around`` shows as much land on each side.
  function go(given, around) {
    const more = around ? 1 : 0;
    const wide = more * Math.max(given[2] - given[0], given[3] - given[1], 0.001);
    const box = [given[0] - wide, given[1] - wide, given[2] + wide, given[3] + wide];
    if (!zoem.map) {
      view = given;
      zoem.tell('moved');
      return;
    }
    zoem.map.fitBounds(bounds(box), { padding: room(), maxZoom: 16.5, duration: still.matches ? 0 : 500 });
  }

  function show(layer, visible) {
    if (visible) { zoem.state.visible.add(layer.key); } else { zoem.state.visible.delete(layer.key); }
    if (zoem.map && layer.count) {
      zoem.map.getStyle().layers.filter(function (each) {
        return each.source === layer.key && !/:pick/.test(each.id);
      }).forEach(function (each) { zoem.map.setLayoutProperty(each.id, 'visibility', visible ? 'visible' : 'none'); });
    }
    zoem.address.note();
    zoem.tell('layers');
  }

  // Mark a feature on the map, and no other.
  function mark(found) {
    if (pin) { pin.remove(); pin = null; }
    if (!zoem.map) { return; }
    zoem.manifest.layers.filter(function (each) { return each.count; }).forEach(function (layer) {
      const filter = found && found.layer === layer && found.row >= 0 ? ['==', ['id'], found.row + 1] : zoem.look.NONE;
      [':pick-rim', ':pick'].forEach(function (part) {
        if (zoem.map.getLayer(layer.key + part)) { zoem.map.setFilter(layer.key + part, filter); }
      });
    });
    if (found && found.box) {
      const node = zoem.words.el('div', { class: 'pin' });
      pin = new window.maplibregl.Marker({ element: node })
        .setLngLat([(found.box[0] + found.box[2]) / 2, (found.box[1] + found.box[3]) / 2]).addTo(zoem.map);
      node.removeAttribute('tabindex');
      node.removeAttribute('role');
      node.removeAttribute('aria-label');
      node.setAttribute('aria-hidden', 'true');
      pin.shows = found;
      small();
    }
  }

  // The ring is there only for what is too small to see, or drawn together with others.
  function small() {
    if (!pin) { return; }
    const box = pin.shows.box;
    const low = zoem.map.project([box[0], box[1]]);
    const high = zoem.map.project([box[2], box[3]]);
    const large = Math.max(high.x - low.x, low.y - high.y) > 24;
    pin.getElement().hidden = large && zoem.map.getZoom() > pin.shows.layer.tiles.overview + 1;
  }

  // The words of MapLibre's own buttons follow the language.
  function words() {
    const t = zoem.words.t;
    const labels = { '.maplibregl-ctrl-zoom-in': 'zoom_in', '.maplibregl-ctrl-zoom-out': 'zoom_out', '.maplibregl-canvas': 'canvas' };
    Object.keys(labels).forEach(function (where) {
      const node = document.querySelector('#map ' + where);
      if (node) {
        node.setAttribute('aria-label', t(labels[where]));
        if (node.tagName === 'BUTTON') { node.setAttribute('title', t(labels[where])); }
      }
    });
  }

  zoem.view = { start, seen, go, show, mark, words, degrees };
}());
