// The panel of what is chosen: its reason first, then the seasons, then the figures.
(function () {
  'use strict';

  const zoem = window.zoem;
  let hits = [];
  let place = 0;
  let before = null; // what had the focus when the panel opened

  function shown(field, found) {
    const { of, t, number } = zoem.words;
    const column = zoem.state.language === 'en' && field.column_en >= 0 ? field.column_en : field.column;
    const value = found.values[column];
    if (value === null || value === '') { return null; }
    if (value === true || value === false) { return t(value ? 'yes' : 'no'); }
    const words = Object.prototype.hasOwnProperty.call(field.words, value) ? of(field.words[value]) : null;
    if (words !== null) { return words; }
    const each = typeof value === 'string' ? value.split(',').map(function (one) { return one.trim(); }) : [];
    if (each.length > 1 && each.every(function (one) { return Object.prototype.hasOwnProperty.call(field.words, one); })) {
      return each.map(function (one) { return of(field.words[one]); }).join(', ');
    }
    if (typeof value !== 'number') { return String(value); }
    return number(value, field.decimals) + (field.unit ? '\u00a0' + field.unit : '');
  }

  function facts(found) {
    const { el, of } = zoem.words;
    const list = el('dl', { class: 'facts' });
    found.layer.fields.forEach(function (field) {
      const text = shown(field, found);
      if (text === null) { return; }
      list.appendChild(el('dt', { text: of(field.label) }));
      list.appendChild(el('dd', { text }));
    });
    return list.childElementCount ? list : null;
  }

  function head(title, layer, category) {
    const { el, t, of, button } = zoem.words;
    const close = button('×', function () { shut(true); }, { class: 'icon', 'aria-label': t('close') });
    const kind = layer.categories[category];
    return el('div', { class: 'detail-head' }, [
      el('div', {}, [
        el('h2', { id: 'detail-title', tabindex: '-1', text: title }),
        el('p', { class: 'kind' }, [
          kind ? zoem.hatches.swatch(layer, kind) : null,
          el('span', { text: (kind ? of(kind.label) + ' · ' : '') + of(layer.title) }),
        ]),
      ]),
      close,
    ]);
  }

  function steps() {
    const { el, t, button } = zoem.words;
    if (hits.length < 2) { return null; }
    const step = function (by) {
      return function () { place = (place + by + hits.length) % hits.length; draw(true); };
    };
    return el('div', { class: 'steps' }, [
      button('‹', step(-1), { class: 'icon', 'aria-label': t('previous') }),
      el('span', { text: t('which', { number: place + 1, count: hits.length }) }),
      button('›', step(1), { class: 'icon', 'aria-label': t('next') }),
    ]);
  }

  // Areas seen from afar are drawn together: the way to a single one is to look from nearer.
  function fromAfar(hit, layer) {
    const { el, t, of, button } = zoem.words;
    const kind = layer.categories[hit.category];
    return [
      head(kind ? of(kind.label) : of(layer.title), layer, hit.category), steps(),
      el('p', { class: 'reason', text: t('from_afar') }),
      button(t('nearer'), function () {
        zoem.map.easeTo({ center: hit.spot, zoom: layer.tiles.overview + 1.6, duration: 0 });
        shut(true);
      }, { class: 'act' }),
    ];
  }

  function single(found) {
    const { el, t, button } = zoem.words;
    const reason = zoem.rows.reason(found);
    return [
      head(zoem.rows.name(found), found.layer, found.category), steps(),
      reason ? el('p', { class: 'reason', text: reason }) : null,
      zoem.seasons.chart(found),
      facts(found),
      button(t('go_there'), function () { zoem.view.go(found.box, true); }, { class: 'act' }),
    ];
  }

  function fill(children, focus) {
    const panel = document.getElementById('detail');
    panel.textContent = '';
    children.forEach(function (child) { if (child) { panel.appendChild(child); } });
    panel.hidden = false;
    document.getElementById('tabbed').hidden = true;
    zoem.side.raise();
    document.getElementById('side-body').scrollTop = 0;
    if (focus) { document.getElementById('detail-title').focus(); }
  }

  function draw(focus) {
    const hit = hits[place];
    const layer = zoem.manifest.layers.find(function (each) { return each.key === hit.layer; });
    zoem.state.pick = { layer: hit.layer, row: hit.row };
    if (hit.row < 0) {
      zoem.mark(null);
      fill(fromAfar(hit, layer), focus);
      return Promise.resolve();
    }
    return zoem.rows.one(layer, hit.row).then(function (found) {
      if (hits[place] !== hit) { return; }
      zoem.mark(found);
      fill(single(found), focus);
      if (!focus) { zoem.words.say(zoem.rows.name(found) + '. ' + zoem.rows.reason(found)); }
      zoem.address.note();
      zoem.tell('picked', found);
    }).catch(function () { fill([head(zoem.words.t('not_read'), layer, -1)], focus); });
  }

  function open(found, at, focus) {
    before = focus ? document.activeElement : null;
    hits = found;
    place = at;
    return draw(focus);
  }

  function shut(focus) {
    const panel = document.getElementById('detail');
    if (panel.hidden) { return; }
    panel.hidden = true;
    panel.textContent = '';
    document.getElementById('tabbed').hidden = false;
    hits = [];
    zoem.state.pick = null;
    zoem.mark(null);
    zoem.address.note();
    if (focus) {
      const back = before && before.isConnected ? before : document.querySelector('[role=tab][aria-selected=true]');
      back.focus();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !document.getElementById('detail').hidden) { shut(true); }
  });
  zoem.on('language', function () { if (hits.length) { draw(false); } });
  zoem.detail = { open, close: shut };
}());
