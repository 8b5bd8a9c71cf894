// The start: what the manifest holds, what the address asks for, then all parts.
(function () {
  'use strict';

  const zoem = window.zoem;
  const { t, frame, say } = zoem.words;
  const given = zoem.address.read();

  function switchTo(code) {
    zoem.state.language = code;
    frame();
    zoem.view.words();
    zoem.tell('language');
    zoem.address.note();
    say('');
  }

  function print() {
    const image = document.getElementById('printed');
    window.addEventListener('beforeprint', function () {
      if (!zoem.map) { return; }
      zoem.map.redraw();
      image.src = zoem.map.getCanvas().toDataURL('image/png');
      image.hidden = false;
    });
    window.addEventListener('afterprint', function () { image.hidden = true; });
  }

  function tell(key) {
    document.getElementById('notice').textContent = t(key);
    document.body.classList.add('no-map');
  }

  // All but the map, as soon as the manifest is there: the library of the map may still be on its way.
  function begin() {
    const manifest = zoem.taken('manifest');
    zoem.state.language = given.language || manifest.language;
    frame();
    if (!window.DecompressionStream) {
      tell('old_browser');
      return;
    }
    zoem.manifest = manifest;
    const keys = manifest.layers.map(function (layer) { return layer.key; });
    const on = given.layers
      ? given.layers.filter(function (key) { return keys.indexOf(key) >= 0; })
      : manifest.layers.filter(function (layer) { return layer.visible; }).map(function (layer) { return layer.key; });
    zoem.state.visible = new Set(on);
    ['nl', 'en'].forEach(function (code) {
      document.getElementById('to-' + code).addEventListener('click', function () { switchTo(code); });
    });
    zoem.tell('start');
    zoem.view.ahead(given.view);
  }

  // When all scripts have been read.
  function map() {
    if (!zoem.taken('manifest')) {
      zoem.state.language = given.language || document.documentElement.lang;
      frame();
      tell('no_data');
    }
    if (!zoem.manifest) { return; }
    zoem.view.start(given.view);
    if (given.pick) { zoem.pick.open(given.pick.layer, given.pick.row, false); }
    if (given.parcel) { zoem.find.byName(given.parcel); }
    print();
  }

  window.addEventListener('hashchange', function () {
    if (!zoem.manifest) { return; }
    const given = zoem.address.read();
    if (given.language && given.language !== zoem.state.language) { switchTo(given.language); }
    if (given.parcel) { zoem.find.byName(given.parcel); }
    if (given.pick) { zoem.pick.open(given.pick.layer, given.pick.row, false); }
  });
  zoem.on('taken', function (key) {
    if (key === 'manifest') { begin(); }
  });
  document.addEventListener('DOMContentLoaded', map);
}());
