// What the address bar remembers (the part behind #): language, place on the map, layers, and what is chosen.
(function () {
  'use strict';

  const zoem = window.zoem;
  let timer = 0;

  // Read strictly: whatever does not have the form of what this page writes is passed over.
  function read() {
    const given = {};
    const parts = new URLSearchParams(window.location.hash.replace(/^#/, ''));
    const lang = parts.get('lang');
    if (lang === 'nl' || lang === 'en') { given.language = lang; }
    const map = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(parts.get('map') || '');
    if (map && Math.abs(Number(map[2])) <= 85 && Math.abs(Number(map[3])) <= 180) {
      given.view = { zoom: Number(map[1]), lat: Number(map[2]), lng: Number(map[3]) };
    }
    if (parts.has('layers')) { given.layers = parts.get('layers').split(','); }
    const pick = /^([a-z0-9_]{1,40})\/(\d{1,9})$/.exec(parts.get('pick') || '');
    if (pick) { given.pick = { layer: pick[1], row: Number(pick[2]) }; }
    if (parts.get('parcel')) { given.parcel = parts.get('parcel').slice(0, 80); }
    return given;
  }

  function text() {
    const state = zoem.state;
    const parts = ['lang=' + state.language];
    if (zoem.map) {
      const centre = zoem.map.getCenter();
      parts.push('map=' + [zoem.map.getZoom().toFixed(2), centre.lat.toFixed(5), centre.lng.toFixed(5)].join('/'));
    }
    parts.push('layers=' + Array.from(state.visible).join(','));
    if (state.pick && state.pick.row >= 0) { parts.push('pick=' + state.pick.layer + '/' + state.pick.row); }
    return '#' + parts.join('&');
  }

  function write() {
    try {
      window.history.replaceState(null, '', text());
    } catch (error) {
      window.location.replace(text()); // some browsers allow no other way for a page from disk
    }
  }

  // Not at every step of a move.
  function note() {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, 200);
  }

  zoem.address = { read, note };
}());
