// The layers: a switch for each, and below it what its colours, hatches, lines and marks mean.
(function () {
  'use strict';

  const zoem = window.zoem;

  function rows(layer) {
    const { el, of, number } = zoem.words;
    const list = el('ul', { class: 'rows' });
    layer.categories.forEach(function (category) {
      if (!category.count) { return; }
      list.appendChild(el('li', {}, [
        zoem.hatches.swatch(layer, category),
        el('span', { class: 'what', text: of(category.label) }),
        el('span', { class: 'count', text: number(category.count, 0) }),
      ]));
    });
    return list;
  }

  function block(layer) {
    const { el, of, t } = zoem.words;
    const on = zoem.state.visible.has(layer.key);
    const label = 'layer-' + layer.key;
    const knob = el('button', {
      type: 'button', role: 'switch', class: 'switch', 'aria-checked': String(on), 'aria-labelledby': label, id: 'switch-' + layer.key,
    }, [el('span', { class: 'knob', 'aria-hidden': 'true' })]);
    const title = el('h3', { id: label, text: of(layer.title) });
    const body = el('div', { class: 'layer-body' }, [
      of(layer.about) ? el('p', { class: 'about', text: of(layer.about) }) : null,
      layer.count ? rows(layer) : el('p', { class: 'about', text: t('empty_layer') }),
    ]);
    body.hidden = !on;
    const change = function () {
      const now = !zoem.state.visible.has(layer.key);
      knob.setAttribute('aria-checked', String(now));
      body.hidden = !now;
      zoem.view.show(layer, now);
    };
    knob.addEventListener('click', change);
    title.addEventListener('click', change);
    return el('section', { class: 'layer', 'aria-labelledby': label }, [el('div', { class: 'layer-head' }, [title, knob]), body]);
  }

  // Few objects far from all others do not make the first view small, but they are there.
  function far(panel) {
    const { el, t, number, button } = zoem.words;
    panel.appendChild(el('p', { class: 'about', text: t('far', { count: number(zoem.manifest.far, 0) }) }));
    panel.appendChild(button(t('whole_map'), zoem.view.whole, { class: 'act' }));
  }

  function draw() {
    const { el, t } = zoem.words;
    const panel = document.getElementById('panel-layers');
    const focused = document.activeElement && document.activeElement.id;
    panel.textContent = '';
    panel.appendChild(el('h2', { class: 'quiet', text: t('tab_layers') }));
    zoem.manifest.layers.forEach(function (layer) { panel.appendChild(block(layer)); });
    panel.appendChild(el('p', { class: 'about small', text: t('legend_counts') }));
    if (zoem.manifest.far) { far(panel); }
    if (focused && focused.indexOf('switch-') === 0) { document.getElementById(focused).focus(); }
  }

  function sync() {
    zoem.manifest.layers.forEach(function (layer) {
      const knob = document.getElementById('switch-' + layer.key);
      const on = String(zoem.state.visible.has(layer.key));
      if (knob && knob.getAttribute('aria-checked') !== on) { draw(); }
    });
  }

  zoem.on('start', draw);
  zoem.on('language', draw);
  zoem.on('layers', sync);
}());
