// The start: what the manifest holds, what the address asks for, then all parts.
(function () {
  'use strict';

  const zoem = window.zoem;
  const { t, frame, say } = zoem.words;

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

  function start() {
    const manifest = zoem.taken('manifest');
    const given = zoem.address.read();
    zoem.state.language = given.language || (manifest ? manifest.language : 'nl');
    frame();
    if (!manifest || !window.DecompressionStream) {
      document.getElementById('notice').textContent = t(manifest ? 'old_browser' : 'no_data');
      document.body.classList.add('no-map');
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
    zoem.view.start(given.view);
    if (given.pick) { zoem.pick.open(given.pick.layer, given.pick.row, false); }
    if (given.parcel) { zoem.find.byName(given.parcel); }
    print();
  }

  window.addEventListener('hashchange', function () {
    const given = zoem.address.read();
    if (given.language && given.language !== zoem.state.language) { switchTo(given.language); }
    if (given.parcel) { zoem.find.byName(given.parcel); }
    if (given.pick) { zoem.pick.open(given.pick.layer, given.pick.row, false); }
  });
  start();
}());
