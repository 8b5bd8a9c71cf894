// Search by municipality, district or parcel number; accents, spaces and signs do not matter.
(function () {
  'use strict';

  const zoem = window.zoem;
  const MOST = 12;
  const FILES = 6;
  let results = [];
  let active = -1;
  let run = 0;
  let timer = 0;

  // The letters and numbers of a text, as report/webmap/find.py folds them.
  function parts(text) {
    return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').match(/\p{L}+|\p{N}+/gu) || [];
  }

  function keys(text) {
    const each = parts(text);
    return each.map(function (part, number) { return each.slice(number).join(''); });
  }

  // How well a text fits what is typed: 0 as a whole, 1 from its begin, 2 from a later part, -1 not.
  function fit(text, typed) {
    const each = keys(text);
    if (each[0] === typed) { return 0; }
    const at = each.findIndex(function (key) { return key.startsWith(typed); });
    return at < 0 ? -1 : Math.min(at, 1) + 1;
  }

  function ranked(found, typed) {
    return found.map(function (each) { return Object.assign(each, { fit: fit(each.text, typed) }); })
      .filter(function (each) { return each.fit >= 0; })
      .sort(function (one, other) { return one.fit - other.fit || one.text.length - other.text.length || (one.text < other.text ? -1 : 1); });
  }

  function places(typed) {
    return ranked(zoem.manifest.places.list.map(function (place) { return { text: place.name, place }; }), typed);
  }

  function parcels(typed) {
    const files = [];
    zoem.manifest.find.forEach(function (begin, number) {
      if (begin.startsWith(typed) || typed.startsWith(begin)) { files.push(number); }
    });
    return Promise.all(files.slice(0, FILES).map(function (number) { return zoem.json('find/' + number); }))
      .then(function (lists) {
        const seen = new Set();
        const found = [].concat.apply([], lists).filter(function (entry) {
          const key = entry[0] + '\u0000' + entry[1];
          return seen.has(key) ? false : seen.add(key);
        }).map(function (entry) { return { text: entry[0], layer: zoem.manifest.layers[entry[1]], row: entry[2] }; });
        return ranked(found, typed);
      });
  }

  function look(text) {
    const typed = parts(text).join('').slice(0, 24);
    if (!typed) { return Promise.resolve([]); }
    const near = places(typed);
    return parcels(typed).catch(function () { return []; }).then(function (found) {
      return near.slice(0, MOST / 2).concat(found).slice(0, MOST);
    });
  }

  function input() { return document.getElementById('find-input'); }
  function list() { return document.getElementById('find-results'); }

  function hide() {
    list().hidden = true;
    active = -1;
    input().setAttribute('aria-expanded', 'false');
    input().removeAttribute('aria-activedescendant');
  }

  function hint(result) {
    const { t, of } = zoem.words;
    return result.place ? t('place_' + result.place.kind) : t('parcel') + ' · ' + of(result.layer.title);
  }

  function draw(found) {
    const { el, t } = zoem.words;
    results = found;
    active = -1;
    list().textContent = '';
    results.forEach(function (result, number) {
      const option = el('li', { role: 'option', id: 'find-' + number, 'aria-selected': 'false' }, [
        el('span', { class: 'found', text: result.text }), el('span', { class: 'hint', text: hint(result) }),
      ]);
      option.addEventListener('mousedown', function (event) { event.preventDefault(); choose(number); });
      list().appendChild(option);
    });
    list().hidden = !results.length;
    input().setAttribute('aria-expanded', String(results.length > 0));
    input().removeAttribute('aria-activedescendant');
    zoem.words.say(results.length ? t('found', { count: results.length }) : t('found_none'));
    document.getElementById('find').classList.toggle('nothing', !results.length);
  }

  function move(by) {
    if (!results.length) { return; }
    active = (active + by + results.length) % results.length;
    Array.from(list().children).forEach(function (option, number) {
      option.setAttribute('aria-selected', String(number === active));
      if (number === active) { option.scrollIntoView({ block: 'nearest' }); }
    });
    input().setAttribute('aria-activedescendant', 'find-' + active);
  }

  function choose(number) {
    const result = results[number];
    input().value = result.text;
    hide();
    if (result.place) {
      zoem.detail.close(false);
      zoem.view.go(zoem.view.degrees(result.place.box));
      zoem.words.say(result.text);
      return;
    }
    zoem.side.raise();
    zoem.rows.one(result.layer, result.row).then(function (found) {
      zoem.view.go(found.box, true);
      zoem.pick.open(result.layer.key, result.row, true);
    });
  }

  function typed() {
    window.clearTimeout(timer);
    timer = window.setTimeout(function () {
      const mine = run += 1;
      if (!input().value.trim()) { hide(); document.getElementById('find').classList.remove('nothing'); zoem.words.say(''); return; }
      look(input().value).then(function (found) { if (mine === run) { draw(found); } });
    }, 150);
  }

  function key(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (results.length && !list().hidden) { choose(active < 0 ? 0 : active); }
    } else if (event.key === 'Escape') {
      if (!list().hidden) { event.stopPropagation(); hide(); } else { input().value = ''; }
    }
  }

  // A parcel that the address bar names.
  function byName(text) {
    return look(text).then(function (found) {
      const exact = found.find(function (each) { return each.layer && each.fit === 0; });
      if (!exact) { zoem.words.say(zoem.words.t('found_none')); return; }
      results = [exact];
      choose(0);
    });
  }

  zoem.on('start', function () {
    input().addEventListener('input', typed);
    input().addEventListener('keydown', key);
    input().addEventListener('blur', hide);
    input().addEventListener('focus', function () { input().select(); });
  });
  zoem.on('language', hide);
  zoem.find = { look, byName };
}());
