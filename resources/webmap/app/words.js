// Words in the language of the page, numbers as that language writes them, and elements made of plain text only.
(function () {
  'use strict';

  const zoem = window.zoem;
  const LOCALES = { nl: 'nl-NL', en: 'en-GB' };

  function language() {
    return zoem.state.language;
  }

  // The text of a key, with {names} filled in.
  function t(key, facts) {
    const text = zoem.strings[language()][key];
    return text.replace(/\{(\w+)\}/g, function (whole, name) {
      return facts && name in facts ? String(facts[name]) : whole;
    });
  }

  // Of a pair [Dutch, English], the one of the page.
  function of(pair) {
    return pair[language() === 'en' ? 1 : 0];
  }

  // Without decimals a whole number can be a year or a code: it is written as it is, and no number loses whole digits.
  function number(value, decimals) {
    const free = decimals === null || decimals === undefined;
    const options = !free ? { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      : Number.isInteger(value) ? { useGrouping: false }
        : Math.abs(value) < 1e5 ? { maximumSignificantDigits: 6 } : { maximumFractionDigits: 1 };
    return value.toLocaleString(LOCALES[language()], options);
  }

  // An element; every text goes in as text, never as markup.
  function el(name, attributes, children) {
    const node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'text') { node.textContent = attributes[key]; } else { node.setAttribute(key, attributes[key]); }
    });
    (children || []).forEach(function (child) { if (child) { node.appendChild(child); } });
    return node;
  }

  function svg(name, attributes, children) {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'text') { node.textContent = attributes[key]; } else { node.setAttribute(key, attributes[key]); }
    });
    (children || []).forEach(function (child) { if (child) { node.appendChild(child); } });
    return node;
  }

  function button(text, act, attributes) {
    const node = el('button', Object.assign({ type: 'button', text: text }, attributes || {}));
    node.addEventListener('click', act);
    return node;
  }

  // Say something to who listens rather than looks.
  function say(text) {
    document.getElementById('live').textContent = text;
  }

  // Put the words of the page's own frame into its language.
  function frame() {
    document.documentElement.lang = language();
    document.querySelectorAll('[data-t]').forEach(function (node) { node.textContent = t(node.dataset.t); });
    document.querySelectorAll('[data-t-label]').forEach(function (node) {
      node.setAttribute('aria-label', t(node.dataset.tLabel));
    });
    ['nl', 'en'].forEach(function (code) {
      document.getElementById('to-' + code).setAttribute('aria-pressed', String(code === language()));
    });
  }

  zoem.words = { t, of, number, el, svg, button, say, frame };
}());
