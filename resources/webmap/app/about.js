// Who made the map, when, under which licence, from which sources, and what it may be used for.
(function () {
  'use strict';

  const zoem = window.zoem;

  function date(text) {
    const day = new Date(text + 'T12:00:00');
    return Number.isNaN(day.getTime()) ? text : day.toLocaleDateString(zoem.state.language === 'en' ? 'en-GB' : 'nl-NL',
      { day: 'numeric', month: 'long', year: 'numeric' });
  }

  function link(text, address) {
    return zoem.words.el('a', { href: address, text, rel: 'noopener' });
  }

  function fact(list, label, text, address) {
    const { el } = zoem.words;
    if (!text) { return; }
    list.appendChild(el('dt', { text: label }));
    list.appendChild(el('dd', {}, [address ? link(text, address) : el('span', { text })]));
  }

  function sources() {
    const { t } = zoem.words;
    const given = zoem.manifest.layers.map(function (layer) { return layer.attribution; });
    if (zoem.manifest.background) { given.push(zoem.manifest.background.attribution); }
    given.push(t('library'));
    return Array.from(new Set(given.filter(Boolean)));
  }

  function draw() {
    const { el, t, of } = zoem.words;
    const manifest = zoem.manifest;
    const panel = document.getElementById('panel-about');
    panel.textContent = '';
    const list = el('dl', { class: 'facts wide' });
    fact(list, t('publisher'), manifest.publisher);
    fact(list, t('date'), manifest.date ? date(manifest.date) : '');
    fact(list, t('licence'), manifest.licence, /^https?:\/\//.test(manifest.licence_url) ? manifest.licence_url : '');
    fact(list, t('made'), 'Zoem Zone ' + manifest.version);
    [
      el('h2', { text: t('tab_about') }),
      of(manifest.about) ? el('p', { text: of(manifest.about) }) : null,
      list,
      manifest.links.length ? el('h3', { text: t('files') }) : null,
      manifest.links.length ? el('ul', {}, manifest.links.map(function (each) { return el('li', {}, [link(of(each[0]), each[1])]); })) : null,
      el('h3', { text: t('sources') }),
      el('ul', {}, sources().map(function (text) { return el('li', { text }); })),
      el('h3', { text: t('keys') }),
      el('p', { text: t('keys_text') }),
      el('p', { class: 'small', text: t('privacy') }),
    ].forEach(function (node) { if (node) { panel.appendChild(node); } });
  }

  function titles() {
    const { of, t } = zoem.words;
    document.title = of(zoem.manifest.title);
    document.getElementById('title').textContent = of(zoem.manifest.title);
    document.getElementById('byline').textContent = [zoem.manifest.publisher, zoem.manifest.date && date(zoem.manifest.date)]
      .filter(Boolean).join(' · ');
    let line = document.getElementById('attribution');
    if (!line) {
      line = document.createElement('p');
      line.id = 'attribution';
      line.className = 'attribution';
      document.getElementById('area').appendChild(line);
    }
    line.textContent = sources().filter(function (text) { return text !== t('library'); }).concat('MapLibre').join(' | ');
  }

  zoem.on('start', function () { draw(); titles(); });
  zoem.on('language', function () { draw(); titles(); });
}());
