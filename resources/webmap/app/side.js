// The side panel: its tabs, and on a phone the sheet that it is there.
(function () {
  'use strict';

  const zoem = window.zoem;
  const TABS = ['layers', 'list', 'about'];

  function tab(name) { return document.getElementById('tab-' + name); }

  function choose(name, focus) {
    TABS.forEach(function (each) {
      const chosen = each === name;
      tab(each).setAttribute('aria-selected', String(chosen));
      tab(each).tabIndex = chosen ? 0 : -1;
      document.getElementById('panel-' + each).hidden = !chosen;
    });
    raise();
    if (name === 'list') { zoem.list.draw(false); }
    if (focus) { tab(name).focus(); }
  }

  function key(event) {
    const at = TABS.findIndex(function (each) { return tab(each).getAttribute('aria-selected') === 'true'; });
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) { return; }
    event.preventDefault();
    choose(TABS[to % TABS.length], true);
  }

  function low() { return document.body.classList.contains('sheet-low'); }

  function set(down) {
    document.body.classList.toggle('sheet-low', down);
    words();
  }

  function raise() { set(false); }

  function words() {
    const grip = document.getElementById('grip');
    grip.setAttribute('aria-expanded', String(!low()));
    grip.setAttribute('aria-label', zoem.words.t(low() ? 'sheet_up' : 'sheet_down'));
  }

  function skips() {
    document.getElementById('skip-list').addEventListener('click', function () {
      zoem.detail.close(false);
      choose('list', false);
      document.getElementById('panel-list').focus();
    });
    document.getElementById('skip-map').addEventListener('click', function () {
      if (zoem.map) { zoem.map.getCanvas().focus(); } else { document.getElementById('skip-list').click(); }
    });
  }

  zoem.on('start', function () {
    TABS.forEach(function (name) {
      tab(name).addEventListener('click', function () { choose(name, false); });
      tab(name).addEventListener('keydown', key);
    });
    document.getElementById('grip').addEventListener('click', function () { set(!low()); });
    set(window.matchMedia('(max-width: 720px)').matches);
    skips();
  });
  zoem.on('language', words);
  zoem.side = { raise, choose };
}());
