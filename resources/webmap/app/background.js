// The background map of a server, and the plain one of the page itself when that cannot be reached.
(function () {
  'use strict';

  const zoem = window.zoem;
  const PATIENCE = 6000; // milliseconds without any tile
  const MOST_LABELS = 60;
  let timer = 0;
  let came = false;
  let failed = false;
  let missing = false; // no map at all; until that is known it may still be on its way

  function add() {
    const map = zoem.map;
    const given = zoem.manifest.background;
    came = false;
    failed = false;
    map.addSource('background', { type: 'raster', tiles: [given.url], tileSize: 256, maxzoom: given.zoom });
    const above = map.getStyle().layers.filter(function (each) { return each.id !== 'paper'; })[0];
    map.addLayer({
      id: 'background', type: 'raster', source: 'background', paint: { 'raster-fade-duration': 0 },
    }, above ? above.id : undefined);
    timer = window.setTimeout(fail, PATIENCE);
  }

  function remove() {
    const map = zoem.map;
    if (map.getLayer('background')) { map.removeLayer('background'); }
    if (map.getSource('background')) { map.removeSource('background'); }
  }

  function fail() {
    window.clearTimeout(timer);
    if (came || failed) { return; }
    failed = true;
    remove();
    notice();
    labels();
  }

  function notice() {
    const node = document.getElementById('notice');
    node.textContent = '';
    if (missing) {
      node.appendChild(zoem.words.el('p', { text: zoem.words.t('no_webgl') }));
      return;
    }
    if (!failed) { return; }
    node.appendChild(zoem.words.el('p', { text: zoem.words.t('no_background') }));
    const again = zoem.words.button(zoem.words.t('again'), function () { add(); notice(); labels(); });
    const close = zoem.words.button('×', function () { node.textContent = ''; }, { 'aria-label': zoem.words.t('close'), class: 'icon' });
    node.appendChild(again);
    node.appendChild(close);
  }

  function plain() {
    return zoem.map && (failed || !zoem.manifest.background);
  }

  function wanted(place, zoom) {
    return place.kind === 'municipality' ? zoom < 13 : zoom >= 11.5;
  }

  function meets(box, taken) {
    return taken.some(function (other) {
      return box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1];
    });
  }

  // Names of places as text above the map, none over another: the page has no fonts for the map itself.
  function labels() {
    const holder = document.getElementById('labels');
    holder.textContent = '';
    if (!plain()) { return; }
    const map = zoem.map;
    const size = map.getContainer();
    const taken = [];
    zoem.manifest.places.list.some(function (place) {
      const spot = map.project(place.label.map(function (each) { return each / zoem.rows.DEGREE; }));
      const half = 3.6 * place.name.length + 6;
      const box = [spot.x - half, spot.y - 9, spot.x + half, spot.y + 9];
      const inside = box[2] > 0 && box[0] < size.clientWidth && box[3] > 0 && box[1] < size.clientHeight;
      if (!inside || !wanted(place, map.getZoom()) || meets(box, taken)) { return false; }
      taken.push(box);
      const node = zoem.words.el('span', { text: place.name, class: place.kind });
      node.style.transform = 'translate(' + Math.round(spot.x) + 'px,' + Math.round(spot.y) + 'px) translate(-50%,-50%)';
      holder.appendChild(node);
      return taken.length >= MOST_LABELS;
    });
  }

  function start() {
    const map = zoem.map;
    map.on('move', labels);
    map.on('resize', labels);
    map.on('sourcedata', function (event) {
      if (event.sourceId === 'background' && event.tile && event.tile.state === 'loaded') {
        came = true;
        window.clearTimeout(timer);
      }
    });
    if (zoem.manifest.background) { add(); } else { labels(); }
  }

  zoem.on('map-error', function (event) {
    if (event.sourceId === 'background') { fail(); }
  });
  zoem.on('map-ready', start);
  zoem.on('map-missing', function () {
    missing = true;
    notice();
  });
  zoem.on('language', notice);
}());
