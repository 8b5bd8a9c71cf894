// The tiles of the map, from script files: those of a zoom in one file, or each in its own.
(function () {
  'use strict';

  const zoem = window.zoem;
  const SIZE = 512; // pixels of a tile, as MapLibre counts them
  const packs = new Map(); // zoom: the tiles of its file, by layer/zoom/x/y

  function hasTile(tiles, z, x, y) {
    const runs = (tiles.have[z] || {})[x] || [];
    return runs.some(function (run) { return y >= run[0] && y <= run[1]; });
  }

  // A line of JSON tells where each tile begins and how long it is; then come the tiles.
  function opened(buffer) {
    const end = new Uint8Array(buffer).indexOf(10);
    return { places: JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 0, end))), begin: end + 1, buffer };
  }

  function pack(zoom) {
    if (!packs.has(zoom)) {
      const coming = zoem.bytes('zooms/' + zoom).then(opened);
      coming.catch(function () { packs.delete(zoom); });
      packs.set(zoom, coming);
    }
    return packs.get(zoom);
  }

  // MapLibre asks for zoem://layer/z/x/y; what there is none of is not fetched.
  function tile(request) {
    const name = request.url.slice('zoem://'.length);
    const parts = name.split('/');
    const layer = zoem.manifest.layers.find(function (each) { return each.key === parts[0]; });
    const tiles = layer ? layer.tiles : zoem.manifest.places.tiles;
    const zoom = Number(parts[1]);
    if (!hasTile(tiles, zoom, parts[2], Number(parts[3]))) {
      return Promise.resolve({ data: new ArrayBuffer(0) });
    }
    if (zoem.manifest.zooms.indexOf(zoom) < 0) {
      return zoem.bytes('tiles/' + name).then(function (data) { return { data }; });
    }
    return pack(zoom).then(function (all) {
      const place = all.places[name];
      const begin = all.begin + place[0];
      return { data: all.buffer.slice(begin, begin + place[1]) };
    });
  }

  function height(latitude) {
    return (1 - Math.asinh(Math.tan(latitude * Math.PI / 180)) / Math.PI) / 2;
  }

  // The zoom at which a box (degrees) fits into so many pixels.
  function fitting(box, width, tall) {
    const wide = (box[2] - box[0]) / 360;
    const high = height(box[1]) - height(box[3]);
    return Math.log2(Math.min(Math.max(width, 1) / wide, Math.max(tall, 1) / high) / SIZE);
  }

  // Fetch the tiles that will be seen first while the map itself is still being fetched and read.
  function ahead(zoom) {
    const wanted = new Set();
    zoem.manifest.layers.forEach(function (layer) {
      if (!layer.count || !zoem.state.visible.has(layer.key) || zoom < layer.minimum_zoom) { return; }
      wanted.add(Math.min(Math.max(Math.floor(zoom), layer.tiles.first), layer.tiles.last));
    });
    wanted.forEach(function (each) {
      if (zoem.manifest.zooms.indexOf(each) >= 0) { pack(each).catch(function () {}); }
    });
  }

  zoem.tiles = { tile, fitting, ahead };
}());
