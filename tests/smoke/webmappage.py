"""What the tests of the web map do on its page."""

from __future__ import annotations

import json

from .chromium import Page

BACKGROUND = "https://service.pdok.nl/"
READY = "window.zoem && zoem.state.ready && zoem.map.areTilesLoaded()"
FALLBACK = "document.querySelector('#notice p')"
"""The background map cannot be reached from here: the page says so in a notice."""


def ready(page: Page, address: str, more: str = "") -> None:
    """Open the map and wait until it is drawn, without its background."""
    page.open(address + more)
    page.wait(READY)
    page.wait(FALLBACK)


def own_errors(page: Page) -> list[str]:
    """What went wrong, but for the background map."""
    return [error for error in page.errors if BACKGROUND not in error]


def pixels(page: Page) -> str:
    """The colours of the map itself, as a text that differs when one of them does."""
    value: str = page.run(
        "new Promise(done => { zoem.map.once('render', () => done(zoem.map.getCanvas().toDataURL()));"
        " zoem.map.triggerRepaint(); })"
    )
    return value


def spot(page: Page, name: str) -> tuple[float, float]:
    """Where on the window the middle of a zone lies."""
    x, y = page.run(
        "(async () => { const layer = zoem.manifest.layers.find(one => one.key === 'zones');"
        " const all = await zoem.rows.inChunk(layer, 0, [-180, -90, 180, 90]);"
        f" const box = all.find(one => one.values[layer.parcel] === {json.dumps(name)}).box;"
        " const at = zoem.map.project([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);"
        " const area = document.getElementById('map').getBoundingClientRect();"
        " return [at.x + area.left, at.y + area.top]; })()"
    )
    return x, y


def text(page: Page, id: str) -> str:
    """The text of an element, "" where it is not there."""
    value: str = page.run(f"(document.getElementById('{id}') || {{}}).textContent || ''")
    return value


def opened(page: Page) -> str:
    """The title of the panel of a feature, once it is open."""
    page.wait("document.getElementById('detail-title')")
    return text(page, "detail-title")


def focus(page: Page) -> str:
    """The id of what has the focus, else its class or its kind."""
    value: str = page.run(
        "(() => { const at = document.activeElement; return at.id || at.className || at.tagName; })()"
    )
    return value
