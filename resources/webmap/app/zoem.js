// The one name of the page, and the door through which data comes in: script files that call zoem.take.
(function () {
  'use strict';

  const arrived = new Map();
  const asked = new Map();
  const listeners = new Map();

  function take(key, value) {
    arrived.set(key, value);
    tell('taken', key);
  }

  function taken(key) {
    return arrived.get(key);
  }

  // Fetch data/<key>.js once; the promise gives what it hands over.
  function fetchScript(key) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.src = 'data/' + key + '.js';
      script.async = true;
      script.onload = function () {
        script.remove();
        const value = arrived.get(key);
        arrived.delete(key);
        if (value === undefined) { reject(new Error(key)); } else { resolve(value); }
      };
      script.onerror = function () {
        script.remove();
        asked.delete(key);
        reject(new Error(key));
      };
      document.head.appendChild(script);
    });
  }

  function unpack(text) {
    const plain = atob(text);
    const bytes = new Uint8Array(plain.length);
    for (let i = 0; i < plain.length; i += 1) { bytes[i] = plain.charCodeAt(i); }
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).arrayBuffer();
  }

  // The bytes of data/<key>.js, not kept: whoever asks keeps them.
  function bytes(key) {
    return fetchScript(key).then(unpack);
  }

  // The value in data/<key>.js, kept.
  function json(key) {
    if (!asked.has(key)) {
      asked.set(key, bytes(key).then(function (buffer) {
        return JSON.parse(new TextDecoder().decode(buffer));
      }));
    }
    return asked.get(key);
  }

  function on(name, listener) {
    if (!listeners.has(name)) { listeners.set(name, []); }
    listeners.get(name).push(listener);
  }

  function tell(name, value) {
    (listeners.get(name) || []).forEach(function (listener) { listener(value); });
  }

  window.zoem = { take, taken, bytes, json, on, tell, strings: {}, state: {}, map: null };
}());
