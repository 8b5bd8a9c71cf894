// What is chosen stands out on the map: a dark line in a light one, and a ring where it is too small to see.
(function () {
  'use strict';

  const zoem = window.zoem;
  let chosen = null;
  let pin = null;
  let drawn = []; // layers of the map that are there for it only: the first view is drawn sooner without them

  function outline(found) {
    const map = zoem.map;
    drawn.forEach(function (id) { map.removeLayer(id); });
    drawn = [];
    if (!found || found.row < 0 || !map.getSource(found.layer.key)) { return; }
    zoem.look.chosen(found.layer, found.row).forEach(function (layer) {
      map.addLayer(layer);
      drawn.push(layer.id);
    });
  }

  function ring(found) {
    if (pin) { pin.remove(); pin = null; }
    if (!found || !found.box) { return; }
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

  // The ring is there only for what is too small to see, or drawn together with others.
  function small() {
    if (!pin) { return; }
    const box = pin.shows.box;
    const low = zoem.map.project([box[0], box[1]]);
    const high = zoem.map.project([box[2], box[3]]);
    const large = Math.max(high.x - low.x, low.y - high.y) > 24;
    pin.getElement().hidden = large && zoem.map.getZoom() > pin.shows.layer.tiles.overview + 1;
  }

  // Mark a feature, and no other; before the map is there it waits.
  function mark(found) {
    chosen = found;
    if (!zoem.map || !zoem.state.ready) { return; }
    outline(found);
    ring(found);
  }

  zoem.on('map-ready', function () {
    zoem.map.on('zoom', small);
    if (chosen) { mark(chosen); }
  });
  zoem.mark = mark;
}());
