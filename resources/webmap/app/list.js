// What is in view as a table: the way to every feature and its reason without the map.
(function () {
  'use strict';

  const zoem = window.zoem;
  const STEP = 50;
  let layer = null;
  let chosen = false; // by hand
  let waiting = []; // files not read yet
  let run = 0; // a newer run makes an older one stop
  let timer = 0;

  function open() {
    return !document.getElementById('panel-list').hidden;
  }

  function candidates() {
    const zoom = zoem.map ? zoem.map.getZoom() : 99;
    return zoem.manifest.layers.filter(function (each) {
      return zoem.state.visible.has(each.key) && each.count && zoom >= each.minimum_zoom;
    });
  }

  function row(found) {
    const { el, button } = zoem.words;
    const name = zoem.rows.name(found);
    const open = button(name, function () { zoem.pick.open(found.layer.key, found.row, true); }, { class: 'link' });
    const kind = found.layer.categories[found.category];
    return el('tr', {}, [
      el('th', { scope: 'row' }, [open, el('span', { class: 'kind' }, [
        kind ? zoem.hatches.swatch(found.layer, kind) : null, el('span', { text: zoem.rows.kind(found) }),
      ])]),
      el('td', { text: zoem.rows.reason(found) || '–' }),
    ]);
  }

  // Rows of the next files until there are enough.
  function more(body, shown, mine) {
    if (mine !== run) { return Promise.resolve(shown); }
    if (!waiting.length || shown >= STEP) { return Promise.resolve(shown); }
    const number = waiting.shift();
    return zoem.rows.inChunk(layer, number, zoem.view.seen()).then(function (found) {
      if (mine !== run) { return shown; }
      found.forEach(function (each) { body.appendChild(row(each)); });
      return more(body, shown + found.length, mine);
    });
  }

  function caption(body) {
    const { t, number } = zoem.words;
    const count = body.childElementCount;
    if (!count) { return t('list_none'); }
    return t(waiting.length ? 'list_some' : 'list_all', { count: number(count, 0) });
  }

  function choice(layers) {
    const { el, of, t } = zoem.words;
    const select = el('select', { id: 'list-layer' });
    layers.forEach(function (each) {
      const option = el('option', { value: each.key, text: of(each.title) });
      option.selected = each === layer;
      select.appendChild(option);
    });
    select.addEventListener('change', function () {
      layer = zoem.manifest.layers.find(function (each) { return each.key === select.value; });
      chosen = true;
      draw(false);
    });
    return el('p', { class: 'choice' }, [el('label', { for: 'list-layer', text: t('list_layer') }), select]);
  }

  function table(status) {
    const { el, t, button } = zoem.words;
    const body = el('tbody');
    const next = button(t('list_more'), function () { extend(body, status, next, true); }, { class: 'act' });
    next.hidden = true;
    extend(body, status, next, false);
    return [
      el('table', { class: 'features', 'aria-describedby': 'list-status' }, [
        el('thead', {}, [el('tr', {}, [
          el('th', { scope: 'col', text: t('list_name') }), el('th', { scope: 'col', text: t('list_reason') }),
        ])]),
        body,
      ]),
      next,
    ];
  }

  function extend(body, status, next, focus) {
    const mine = run;
    const first = body.childElementCount;
    more(body, 0, mine).then(function () {
      if (mine !== run || elsewhere(body)) { return; }
      body.parentNode.hidden = !body.childElementCount;
      status.textContent = caption(body);
      next.hidden = !waiting.length;
      if (focus && body.children[first]) { body.children[first].querySelector('button').focus(); }
    }).catch(function () { status.textContent = zoem.words.t('not_read'); });
  }

  // Where the layer has nothing in view and nobody chose it, the next one is looked at.
  function elsewhere(body) {
    const layers = candidates();
    const next = layers.indexOf(layer) + 1;
    if (chosen || body.childElementCount || next >= layers.length) { return false; }
    layer = layers[next];
    draw(true);
    return true;
  }

  function draw(next) {
    const { el, t } = zoem.words;
    const panel = document.getElementById('panel-list');
    run += 1;
    if (!next && !chosen) { layer = null; }
    const layers = candidates();
    const held = document.activeElement && document.activeElement.id === 'list-layer';
    panel.textContent = '';
    panel.appendChild(el('h2', { class: 'quiet', text: t('tab_list') }));
    if (!layers.length) {
      panel.appendChild(el('p', { text: t('list_no_layer') }));
      return;
    }
    if (layers.indexOf(layer) < 0) { layer = layers[0]; }
    waiting = zoem.rows.chunksIn(layer, zoem.view.seen());
    const status = el('p', { id: 'list-status', class: 'small', role: 'status' });
    [choice(layers), status].concat(table(status)).forEach(function (node) { panel.appendChild(node); });
    if (held) { document.getElementById('list-layer').focus(); }
  }

  function later() {
    if (!open()) { return; }
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { draw(false); }, 250);
  }

  zoem.on('moved', later);
  zoem.on('layers', later);
  zoem.on('language', later);
  zoem.list = { draw };
}());
