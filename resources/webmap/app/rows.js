// The words of features: from files of two hundred each, and as objects.
(function () {
  'use strict';

  const zoem = window.zoem;
  const DEGREE = 100000;

  function value(column, at) {
    return Array.isArray(column) ? column[at] : column.of[column.at[at]];
  }

  // A feature as an object: its layer, row, category, box in degrees and its values by column.
  function feature(layer, row, chunk, at) {
    return {
      layer,
      row,
      category: chunk.category[at],
      box: chunk.box.slice(4 * at, 4 * at + 4).map(function (each) { return each / DEGREE; }),
      values: chunk.columns.map(function (column) { return value(column, at); }),
    };
  }

  function one(layer, row) {
    const size = zoem.manifest.rows;
    const number = Math.floor(row / size);
    return zoem.json('rows/' + layer.key + '/' + number).then(function (chunk) {
      return feature(layer, row, chunk, row - number * size);
    });
  }

  function meets(box, view) {
    return box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1];
  }

  // The numbers of the files that may hold something inside a view (in degrees).
  function chunksIn(layer, view) {
    const found = [];
    for (let number = 0; 4 * number < layer.boxes.length; number += 1) {
      const box = layer.boxes.slice(4 * number, 4 * number + 4).map(function (each) { return each / DEGREE; });
      if (meets(box, view)) { found.push(number); }
    }
    return found;
  }

  function inChunk(layer, number, view) {
    const size = zoem.manifest.rows;
    return zoem.json('rows/' + layer.key + '/' + number).then(function (chunk) {
      return chunk.category
        .map(function (category, at) { return feature(layer, number * size + at, chunk, at); })
        .filter(function (each) { return meets(each.box, view); });
    });
  }

  // What a feature is called: its name, its parcel number, or its category and number.
  function name(found) {
    const layer = found.layer;
    const own = layer.name >= 0 ? found.values[layer.name] : null;
    const parcel = layer.parcel >= 0 ? found.values[layer.parcel] : null;
    const said = own !== null && own !== '' ? own : parcel;
    if (said !== null && said !== '') { return String(said); }
    return kind(found) + ' ' + (found.row + 1);
  }

  function kind(found) {
    const category = found.layer.categories[found.category];
    return category ? zoem.words.of(category.label) : zoem.words.of(found.layer.title);
  }

  function reason(found) {
    const column = found.layer.reason[zoem.state.language === 'en' ? 1 : 0];
    return column >= 0 && found.values[column] ? String(found.values[column]) : '';
  }

  zoem.rows = { one, chunksIn, inChunk, name, kind, reason, DEGREE };
}());
