"""The published web map in a real browser, from disk and over http."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from .chromium import Chromium, Page
from .webmappage import BACKGROUND, opened, own_errors, pixels, ready, spot, text
from .webmapwords import KNOWN, MARKUP

LAYERS = ("zones", "blocks", "gaps", "plan")
MOST_BYTES = 2_000_000
"""What the first view may fetch."""
FIRST = ("index.html", "zoemzone.css", "zoemzone.js", "data/manifest.js", "maplibre/maplibre-gl.js")
"""The files that the first view takes, beside one of tiles."""
SAMPLE = Path(__file__).with_name("webmapsample.py")
RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "webmap"


def test_it_loads_and_stays_at_home(page: Page) -> None:
    assert own_errors(page) == []
    home = ("file:///", "http://127.0.0.1", "data:", "blob:", BACKGROUND)
    assert [url for url in page.requests if not url.startswith(home)] == []
    assert any(url.startswith(BACKGROUND) for url in page.requests)
    assert 1_000_000 < page.received < MOST_BYTES
    assert "niet bereikbaar" in text(page, "notice")
    assert "Ède" in text(page, "labels")


@pytest.mark.parametrize("phone", [False, True])
def test_the_first_view_is_few_files(browser: Chromium, served: str, phone: bool) -> None:
    """The page, its style, its script, the library, the manifest and the tiles of one zoom, and nothing twice."""
    page = browser.page(390, 844, phone=True) if phone else browser.page(1280, 800)
    page.call("Network.setCacheDisabled", cacheDisabled=True)
    ready(page, served)
    home = served.rsplit("/", 1)[0]
    own = [url[len(home) + 1 :] for url in page.requests if url.startswith(home)]
    zoom = page.run("Math.floor(zoem.map.getZoom())")
    assert sorted(own) == sorted([*FIRST, f"data/zooms/{zoom}.js"])
    assert page.received < 1_400_000
    assert page.run("performance.getEntriesByName('zoem-ready').length") == 1
    page.close()


def test_the_page_works_while_the_map_is_on_its_way(browser: Chromium, held_back: tuple[str, threading.Event]) -> None:
    address, library = held_back
    page = browser.page(800, 600)
    page.call("Page.navigate", url=address)
    page.wait("window.zoem && zoem.manifest && !zoem.map")
    page.run("document.getElementById('to-en').click()")
    assert text(page, "notice") == ""  # nobody knows yet that there is no map
    page.run("zoem.side.choose('list', true)")
    page.wait("document.querySelectorAll('#panel-list tbody tr').length >= 1")
    page.run(f"zoem.find.byName({json.dumps(KNOWN)})")
    assert opened(page) == KNOWN
    library.set()
    page.wait("zoem.map && zoem.state.ready")
    assert page.run("zoem.map.getZoom()") > 14  # where one went before
    assert own_errors(page) == []
    page.close()


def test_tiles_in_files_of_their_own_draw_the_same(browser: Chromium, served: str, tmp_path: Path) -> None:
    """As those of zooms with many are."""
    alone = tmp_path / "alone"
    subprocess.run([sys.executable, str(SAMPLE), str(alone), "alone"], check=True, timeout=300)
    assert not (alone / "data" / "zooms").exists()
    assert len(list((alone / "data" / "tiles").rglob("*.js"))) > 10
    seen = []
    for address in (served, (alone / "index.html").as_uri()):
        page = browser.page(800, 600)
        ready(page, address)
        seen.append(pixels(page))
        assert own_errors(page) == []
        page.close()
    assert seen[0] == seen[1]


def test_a_measure_astray_is_told_and_the_whole_map_within_reach(browser: Chromium, tmp_path: Path) -> None:
    """It lies at the origin of the Dutch grid, south east of Paris."""
    folder = tmp_path / "astray"
    subprocess.run([sys.executable, str(SAMPLE), str(folder), "astray"], check=True, timeout=300)
    page = browser.page(1000, 700)
    ready(page, (folder / "index.html").as_uri(), "#lang=en")
    assert page.run("zoem.map.getZoom()") > 12
    assert "outside the first view: 1." in text(page, "panel-layers")
    label = "document.querySelector('.whole-map').getAttribute('aria-label')"
    assert page.run(label) == "Show the whole map"
    for button in (".whole-map", "#panel-layers .act"):
        page.run("zoem.map.jumpTo({center: [5.8, 52.1], zoom: 13}); true")
        page.run(f"document.querySelector('{button}').click()")
        page.wait("!zoem.map.isMoving() && zoem.map.getZoom() < 8 && zoem.map.areTilesLoaded()")
        assert page.run(
            "zoem.map.getBounds().contains([3.3136, 47.9748]) && zoem.map.getBounds().contains([5.8, 52.1])"
        )
    shown = (
        "zoem.map.queryRenderedFeatures({layers: ['plan:0:mark']}).filter(each => each.geometry.coordinates[1] < 48)"
    )
    page.wait(f"{shown}.length === 1")
    page.run("document.getElementById('to-nl').click()")
    assert page.run(label) == "Hele kaart tonen"
    assert own_errors(page) == []
    page.close()


def test_every_layer_can_be_seen_and_hidden(page: Page) -> None:
    shown = pixels(page)
    for key in LAYERS:
        page.run(f"document.getElementById('switch-{key}').click()")
        assert page.run(f"document.getElementById('switch-{key}').getAttribute('aria-checked')") == "false"
        hidden = pixels(page)
        assert hidden != shown, key
        page.run(f"document.getElementById('switch-{key}').click()")
        assert any(pixels(page) == shown for _ in range(20)), key  # marks are placed a moment later


def test_a_click_on_a_parcel_tells_its_number(page: Page) -> None:
    page.click(*spot(page, KNOWN))
    assert opened(page) == KNOWN
    said = text(page, "detail")
    assert "kan in de zomer 52 m2 voedsel meer geven" in said
    assert "4,0\xa0ha" in said
    assert "OokBehouden, Verbinden" in said
    assert page.run("document.querySelector('#detail svg').getAttribute('aria-label')").count("voorjaar") == 2
    page.run("document.getElementById('to-en').click()")
    page.wait("document.getElementById('detail').textContent.includes('m2 more food in summer')")
    assert "4.0\xa0ha" in text(page, "detail")
    assert page.run("document.documentElement.lang") == "en"
    page.wait("location.hash.includes('lang=en') && location.hash.includes('pick=zones/')")
    page.run("document.getElementById('to-nl').click()")
    page.press("Escape")
    assert page.run("document.getElementById('detail').hidden")
    assert own_errors(page) == []


def test_no_number_loses_digits(page: Page) -> None:
    """Years and codes, which have no unit, are no thousands."""
    written = "[2026, 1000003, 228001234567, 12345678.91, 0.1234567, -3].map(one => zoem.words.number(one, null))"
    assert page.run(written) == ["2026", "1000003", "228001234567", "12.345.678,9", "0,123457", "-3"]
    assert page.run("[zoem.words.number(12345, 0), zoem.words.number(2.345, 1)]") == ["12.345", "2,3"]


def test_markup_in_names_is_text(page: Page) -> None:
    page.click(*spot(page, MARKUP))
    assert opened(page) == MARKUP
    page.run("document.getElementById('find-input').focus()")
    page.type("script alert")
    page.wait("document.querySelectorAll('#find-results li').length > 1")
    page.press("Escape")
    page.run("zoem.detail.close(false); zoem.side.choose('list', true)")
    page.run("zoem.side.choose('about', true); zoem.side.choose('layers', true)")
    assert page.run("document.querySelectorAll('script:not([src])').length") == 0
    assert page.run("document.title") == text(page, "title")
    assert MARKUP in page.run("document.title")
    assert own_errors(page) == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ede", "Ède"),
        ("otl00a1234", KNOWN),
        ("A 1234", KNOWN),
        ("1234", KNOWN),
        ("ÈDE k", "Ède K 00055"),
        ("gravenmoer a", "'s-Gravenmoer Ä 12"),
    ],
)
def test_search_finds(page: Page, typed: str, first: str) -> None:
    assert page.run(f"zoem.find.look({json.dumps(typed)}).then(all => all[0].text)") == first


def test_a_strange_address_does_no_harm(browser: Chromium, served: str) -> None:
    made = browser.page(800, 600)
    ready(made, served, f"#lang={MARKUP}&layers={MARKUP}&pick=zones/99999999&map=99/99/999&parcel={MARKUP}&%&x")
    assert opened(made) == MARKUP  # such a parcel there is
    assert own_errors(made) == []
    made.close()


def test_an_address_brings_back_what_was_seen(browser: Chromium, served: str) -> None:
    made = browser.page(800, 600)
    ready(made, served, "#lang=en&map=14.50/52.08500/5.75000&layers=zones")
    assert made.run("zoem.map.getZoom().toFixed(2)") == "14.50"
    assert made.run("Array.from(zoem.state.visible)") == ["zones"]
    assert text(made, "tab-layers") == "Layers"
    made.run(f"location.hash = 'parcel={KNOWN.lower().replace(' ', '')}'")
    assert opened(made) == KNOWN
    made.close()


def test_without_webgl_the_list_still_works(browser: Chromium, webmap: Path) -> None:
    with Chromium("--disable-webgl", "--disable-webgl2", "--disable-3d-apis") as other:
        page = other.page(800, 600)
        page.open((webmap / "index.html").as_uri())
        page.wait("document.body.classList.contains('no-map')")
        assert "WebGL" in text(page, "notice")
        page.run("zoem.side.choose('list', true)")
        choice = "const list = document.getElementById('list-layer'); list.value = 'zones';"
        page.run(f"{{ {choice} list.dispatchEvent(new Event('change')); }}")
        page.wait("document.querySelectorAll('#panel-list tbody tr').length >= 50")
        page.run(f"zoem.find.byName({json.dumps(KNOWN)})")
        assert opened(page) == KNOWN
        assert own_errors(page) == []


def test_the_page_may_reach_only_what_it_needs(webmap: Path) -> None:
    index = (webmap / "index.html").read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', index)
    assert policy
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["connect-src"] == BACKGROUND.rstrip("/")
    assert "unsafe" not in policy[1]
    assert MARKUP not in index
    scripts = [path for path in webmap.rglob("*.js") if path.parts[-2] != "maplibre"]
    assert {"zoemzone.js", "manifest.js"} < {path.name for path in scripts}
    for path in scripts:
        content = path.read_text(encoding="utf-8")
        assert not re.search("innerHTML|outerHTML|insertAdjacentHTML|localStorage|document.cookie", content), path
        if path.relative_to(webmap).parts[0] == "data":
            assert not re.search(r"[<>\u2028]", content), path


def test_words_of_the_page_are_complete() -> None:
    keys = {}
    for code in ("nl", "en"):
        content = (RESOURCES / "strings" / f"{code}.js").read_text(encoding="utf-8")
        keys[code] = re.findall(r"^    (\w+): ", content, re.MULTILINE)
    assert keys["nl"] == keys["en"]
    used: set[str] = set()
    for path in [*(RESOURCES / "app").glob("*.js"), RESOURCES / "index.html"]:
        content = path.read_text(encoding="utf-8")
        found = re.findall(r"""\bt\('(\w+)'[,)]|data-t(?:-label)?="(\w+)\"""", content)
        used |= {one or other for one, other in found}
    assert used <= set(keys["nl"])
    assert len(used) > 40


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not here")
def test_scripts_are_sound() -> None:
    paths = sorted([*(RESOURCES / "app").glob("*.js"), *(RESOURCES / "strings").glob("*.js")])
    check = (
        "process.argv.slice(1).forEach(path => new (require('vm').Script)(require('fs').readFileSync(path, 'utf8')))"
    )
    subprocess.run(["node", "-e", check, *map(str, paths)], check=True)
    for path in paths:
        content = path.read_text(encoding="utf-8")
        assert "'use strict';" in content, path
        assert len(content.splitlines()) < 400, path
        assert all(len(line) <= 160 for line in content.splitlines()), path
