// The season chart of a feature: a bar for each season, the weakest one marked, and all of it in words as well.
(function () {
  'use strict';

  const zoem = window.zoem;
  const WIDTH = 320;
  const HEIGHT = 168;
  const TOP = 22;
  const BOTTOM = 40;

  function values(found) {
    return found.layer.seasons.map(function (pair) {
      const value = found.values[pair[1]];
      return { key: pair[0], value: typeof value === 'number' ? value : null };
    });
  }

  function round(value) {
    return zoem.words.number(value, value >= 10 || value === 0 ? 0 : 2);
  }

  function bar(each, number, most, weakest, count) {
    const { svg, t } = zoem.words;
    const step = WIDTH / count;
    const width = Math.min(48, step * 0.62);
    const x = step * (number + 0.5);
    const tall = most > 0 && each.value !== null ? (HEIGHT - TOP - BOTTOM) * each.value / most : 0;
    const base = HEIGHT - BOTTOM;
    const name = t('season_' + each.key).split(' ');
    return svg('g', { class: each === weakest ? 'bar weakest' : 'bar' }, [
      svg('rect', { x: x - width / 2, y: base - tall, width, height: Math.max(tall, 1), rx: 2 }),
      svg('text', { x, y: base - tall - 6, class: 'value', text: each.value === null ? '–' : round(each.value) }),
    ].concat(name.map(function (word, line) {
      return svg('text', { x, y: base + 16 + 14 * line, text: word });
    })));
  }

  function chart(found) {
    const { el, svg, t, of } = zoem.words;
    const each = values(found);
    const known = each.filter(function (one) { return one.value !== null; });
    if (!known.length) { return null; }
    const most = Math.max.apply(null, known.map(function (one) { return one.value; }));
    const weakest = known.length > 1 && most > 0
      ? known.reduce(function (low, one) { return one.value < low.value ? one : low; }) : null;
    const unit = of(found.layer.season_unit);
    const spoken = each.map(function (one) {
      return t('season_' + one.key) + ' ' + (one.value === null ? t('unknown') : round(one.value));
    }).join(', ');
    const picture = svg('svg', { viewBox: '0 0 ' + WIDTH + ' ' + HEIGHT, role: 'img', 'aria-label': t('chart', { unit, spoken }) },
      [svg('path', { d: 'M0 ' + (HEIGHT - BOTTOM) + 'H' + WIDTH, class: 'axis' })].concat(
        each.map(function (one, number) { return bar(one, number, most, weakest, each.length); })));
    return el('figure', { class: 'seasons' }, [
      el('figcaption', { text: t('seasons', { unit }) }),
      picture,
      weakest ? el('p', { class: 'small', text: t('weakest', { season: t('season_' + weakest.key).toLowerCase() }) }) : null,
    ]);
  }

  zoem.seasons = { chart };
}());
