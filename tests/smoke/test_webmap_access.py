"""The published web map for everybody: by keyboard, with a screen reader, on a phone; axe finds no serious fault."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest

from .chromium import Chromium, Page
from .webmappage import focus, opened, own_errors, ready, spot, text
from .webmapwords import KNOWN

SERIOUS = ("serious", "critical")


@pytest.fixture(scope="module")
def axe() -> str:
    """The script of the accessibility checker."""
    found = importlib.util.find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("not run: accessibility of the web map (package axe-playwright-python)")
    return Path(found.origin).with_name("axe.min.js").read_text(encoding="utf-8")


def faults(page: Page, axe: str) -> list[str]:
    """What the checker finds that keeps people out, each with where it is."""
    if not page.run("Boolean(window.axe)"):
        page.run(axe + "; true")
    found: list[dict[str, Any]] = page.run("axe.run(document).then(all => all.violations)")
    assert page.run("axe.run(document).then(all => all.passes.length)") > 20
    return [
        f"{one['id']}: {node['html'][:120]} {node.get('failureSummary', '')}"
        for one in found
        if one["impact"] in SERIOUS
        for node in one["nodes"]
    ]


@pytest.fixture(scope="module", params=["nl", "en"])
def desk(request: pytest.FixtureRequest, browser: Chromium, served: str) -> Any:
    made = browser.page(1000, 700)
    ready(made, served, f"#lang={request.param}")
    yield made
    made.close()


def test_checker_finds_no_serious_fault(desk: Page, axe: str) -> None:
    assert faults(desk, axe) == []  # at the start
    desk.click(*spot(desk, KNOWN))
    opened(desk)
    assert faults(desk, axe) == []  # with the panel of a feature
    desk.run("zoem.detail.close(false); document.getElementById('find-input').focus()")
    desk.type("otl00")
    desk.wait("document.querySelectorAll('#find-results li').length > 3")
    desk.press("ArrowDown")
    assert faults(desk, axe) == []  # with results of a search
    desk.press("Escape")
    for tab in ("list", "about"):
        desk.run(f"zoem.side.choose('{tab}', true)")
        desk.hear(0.3)
        assert faults(desk, axe) == [], tab


def test_checker_finds_no_serious_fault_on_a_phone(browser: Chromium, served: str, axe: str) -> None:
    page = browser.page(390, 844, phone=True)
    ready(page, served)
    assert faults(page, axe) == []  # with the sheet down
    assert page.run("document.documentElement.scrollWidth") == 390
    page.run("document.getElementById('grip').click()")
    page.hear(0.4)
    assert page.run("document.getElementById('grip').getAttribute('aria-expanded')") == "true"
    assert faults(page, axe) == []
    page.run(f"zoem.find.byName({json.dumps(KNOWN)})")
    assert opened(page) == KNOWN
    page.hear(0.8)
    x, y = spot(page, KNOWN)
    sheet = page.run("document.getElementById('side').getBoundingClientRect().top")
    assert 0 < x < 390
    assert 40 < y < sheet  # the parcel is not below the sheet
    assert faults(page, axe) == []
    page.close()


def test_keyboard_reaches_everything(browser: Chromium, served: str) -> None:
    page = browser.page(1000, 700)
    ready(page, served)
    page.run("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
    seen = []
    for _ in range(30):
        page.press("Tab")
        seen.append(focus(page))
        assert page.run("getComputedStyle(document.activeElement).outlineStyle") != "none", seen[-1]
        if "maplibregl-ctrl-zoom-out" in seen[-1]:
            break
    wanted = ["skip-list", "skip-map", "to-nl", "to-en", "find-input", "tab-layers", "panel-layers"]
    wanted += [f"switch-{key}" for key in ("plan", "gaps", "blocks", "zones")]
    assert [each for each in wanted if each in seen] == wanted
    assert seen.index("skip-list") == 0
    assert any("maplibregl-canvas" in each for each in seen)
    assert any("maplibregl-ctrl-zoom-in" in each for each in seen)
    page.close()


def test_keyboard_works_everything(browser: Chromium, served: str) -> None:
    page = browser.page(1000, 700)
    ready(page, served)
    # a layer off and on
    page.run("document.getElementById('switch-zones').focus()")
    page.press(" ")
    assert page.run("zoem.state.visible.has('zones')") is False
    page.press("Enter")
    assert page.run("zoem.state.visible.has('zones')") is True
    # search, choose with the arrows, panel, back
    page.run("document.getElementById('find-input').focus()")
    page.type("otl00 a")
    page.wait("document.querySelectorAll('#find-results li').length > 0")
    assert "gevonden" in text(page, "live")
    page.press("ArrowDown")
    assert page.run("document.getElementById('find-input').getAttribute('aria-activedescendant')") == "find-0"
    page.press("Enter")
    assert opened(page) == KNOWN
    assert focus(page) == "detail-title"
    page.press("Escape")
    assert page.run("document.getElementById('detail').hidden")
    assert focus(page) == "find-input"
    # the map: arrows, plus and minus, Enter
    page.wait("!zoem.map.isMoving()")
    page.run("document.getElementById('skip-map').click()")
    before = page.run("[zoem.map.getCenter().lng, zoem.map.getZoom()]")
    page.press("ArrowRight")
    page.wait(f"zoem.map.getCenter().lng > {before[0]} && !zoem.map.isMoving()")
    page.press("-")
    page.wait(f"zoem.map.getZoom() < {before[1]} && !zoem.map.isMoving()")
    page.press("Enter")
    assert opened(page) != ""
    page.press("Escape")
    # tabs with the arrows, then the list: each feature with its reason
    page.run("zoem.map.jumpTo({zoom: 12}); document.getElementById('tab-layers').focus()")
    page.press("ArrowRight")
    assert focus(page) == "tab-list"
    page.run("document.getElementById('list-layer').value = 'zones'")
    page.run("document.getElementById('list-layer').dispatchEvent(new Event('change'))")
    page.wait("document.querySelectorAll('#panel-list tbody tr').length >= 50")
    row = page.run("document.querySelector('#panel-list tbody tr').textContent")
    assert "m2 voedsel meer geven" in row
    page.run("document.querySelector('#panel-list tbody button').focus()")
    page.press("Enter")
    assert opened(page) in row
    assert own_errors(page) == []
    page.close()


def test_still_for_who_wants_no_motion(browser: Chromium, served: str) -> None:
    page = browser.page(800, 600)
    page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-reduced-motion", "value": "reduce"}])
    ready(page, served)
    page.run("zoem.view.go([5.74, 52.08, 5.76, 52.09])")
    assert page.run("zoem.map.isMoving()") is False
    assert page.run("getComputedStyle(document.querySelector('.switch .knob')).transitionDuration") == "0s"
    page.close()
