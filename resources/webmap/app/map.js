// The map itself: layers on and off, where one looks. Without WebGL the page does without.
(function () {
  'use strict';

  const zoem = window.zoem;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const PATIENCE = 1000; // milliseconds between pictures of a first view that is not complete yet
  const MOST = 10; // of those
  const NEAREST = 16.5; // zoom at which one arrives at something small
  let release = function () {}; // see hold
  let view = null; // west, south, east, north in degrees, where there is no map or not yet
  let asked = null; // where one went before the map was there

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
    if (asked) {
      made.bounds = bounds(asked);
      made.fitBoundsOptions = { padding: room(), maxZoom: NEAREST };
    } else if (given) {
      made.center = [given.lng, given.lat];
      made.zoom = given.zoom;
    } else {
      made.bounds = bounds(degrees(zoem.manifest.bounds));
      made.fitBoundsOptions = { padding: room() };
    }
    return made;
  }

  // Fetch what the map will need first. Until it is there one looks at all of it.
  function ahead(given) {
    view = degrees(zoem.manifest.whole);
    const node = document.getElementById('map');
    const free = room();
    const wide = node.clientWidth - (free.left === undefined ? 2 * free : free.left + free.right);
    const tall = node.clientHeight - (free.top === undefined ? 2 * free : free.top + free.bottom);
    const zoom = given ? given.zoom : zoem.tiles.fitting(degrees(zoem.manifest.bounds), wide, tall);
    zoem.tiles.ahead(Math.max(zoom, lowest() - 0.5));
  }

  // Where a computer draws by software, a picture costs more than the tiles in it: until the first view is complete there
  // is one of the paper, with which MapLibre asks for its tiles, and one each second. Who moves the map need not wait.
  function hold(map) {
    const sources = Object.keys(map.getStyle().sources);
    let asked = false;
    let left = MOST;
    let timer = 0;
    const look = function () {
      if (!asked && sources.every(function (key) { return map.getSource(key).loaded(); })) {
        asked = true;
        map.redraw();
      }
      if (asked && sources.every(function (key) { return map.isSourceLoaded(key); })) { release(); }
    };
    release = function () {
      window.clearInterval(timer);
      map.off('sourcedata', look);
      map.off('error', look);
      release = function () {};
      delete map.triggerRepaint;
      map.triggerRepaint();
    };
    ['pointerdown', 'wheel', 'keydown'].forEach(function (name) {
      map.getContainer().addEventListener(name, function () { release(); }, { once: true, passive: true });
    });
    map.triggerRepaint = function () {};
    timer = window.setInterval(function () {
      left -= 1;
      if (left) { map.redraw(); } else { release(); }
    }, PATIENCE);
    map.on('sourcedata', look);
    map.on('error', look);
    look();
  }

  function start(given) {
    if (!window.maplibregl) {
      missing();
      return;
    }
    window.maplibregl.addProtocol('zoem', zoem.tiles.tile);
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
    map.addControl(new WholeMap(), 'top-right');
    map.once('style.load', function () {
      zoem.look.addPictures(map);
      hold(map);
    });
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
      asked = box;
      zoem.tell('moved');
      return;
    }
    release();
    zoem.map.fitBounds(bounds(box), { padding: room(), maxZoom: NEAREST, duration: still.matches ? 0 : 500 });
  }

  function whole() { go(degrees(zoem.manifest.whole), false); }

  // A button below those of MapLibre, as it wants its own to be.
  function WholeMap() {}

  WholeMap.prototype.onAdd = function () {
    const button = zoem.words.el('button', { type: 'button', class: 'whole-map' }, [
      zoem.words.el('span', { class: 'maplibregl-ctrl-icon', 'aria-hidden': 'true' }),
    ]);
    button.addEventListener('click', whole);
    this.node = zoem.words.el('div', { class: 'maplibregl-ctrl maplibregl-ctrl-group' }, [button]);
    return this.node;
  };

  WholeMap.prototype.onRemove = function () { this.node.remove(); };

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

  // The words of MapLibre's own buttons follow the language.
  function words() {
    const t = zoem.words.t;
    const labels = { '.maplibregl-ctrl-zoom-in': 'zoom_in', '.maplibregl-ctrl-zoom-out': 'zoom_out',
      '.whole-map': 'whole_map', '.maplibregl-canvas': 'canvas' };
    Object.keys(labels).forEach(function (where) {
      const node = document.querySelector('#map ' + where);
      if (node) {
        node.setAttribute('aria-label', t(labels[where]));
        if (node.tagName === 'BUTTON') { node.setAttribute('title', t(labels[where])); }
      }
    });
  }

  zoem.view = { ahead, start, seen, go, whole, show, words, degrees };
}());
