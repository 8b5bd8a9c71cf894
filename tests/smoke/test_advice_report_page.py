"""The advice report in a real browser: nothing overflows on a desk or a phone, and axe finds no serious fault."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .chromium import Chromium, Page
from .test_webmap_access import axe, faults  # noqa: F401

HERE = Path(__file__).resolve().parent
REPORTS = ("full_nl", "worst_en")
OUTSIDE = """[...document.querySelectorAll('body *')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && !one.closest('.scroll, .skip');
}).map(one => one.outerHTML.slice(0, 80))"""
"""What reaches over the sides of the window, but for tables in boxes of their own that scroll."""


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("advice reports")
    subprocess.run([sys.executable, str(HERE / "advicesample.py"), str(folder)], check=True, timeout=300)
    return folder


@pytest.fixture(params=REPORTS)
def opened(request: pytest.FixtureRequest, browser: Chromium, reports: Path) -> str:
    return (reports / f"{request.param}.html").as_uri()


def shown(browser: Chromium, address: str, wide: int, high: int, phone: bool = False) -> Page:
    page = browser.page(wide, high, phone=phone)
    page.open(address)
    page.wait("document.readyState === 'complete'")
    return page


def test_on_a_desk(browser: Chromium, opened: str, axe: str) -> None:  # noqa: F811
    page = shown(browser, opened, 1280, 900)
    try:
        assert page.run("document.querySelectorAll('script').length") == 0
        assert page.run(OUTSIDE) == []
        assert page.run("[...document.images].filter(one => !one.naturalWidth).length") == 0
        assert faults(page, axe) == []
        assert page.errors == []
    finally:
        page.close()


def test_on_a_phone(browser: Chromium, opened: str, axe: str) -> None:  # noqa: F811
    page = shown(browser, opened, 390, 844, phone=True)
    try:
        assert page.run("document.documentElement.scrollWidth") == 390
        assert page.run(OUTSIDE) == []
        assert faults(page, axe) == []
    finally:
        page.close()


def test_tables_fit_a_desk(browser: Chromium, reports: Path) -> None:
    """At the width of a desk no table of a usual report has to be scrolled."""
    page = shown(browser, (reports / "full_nl.html").as_uri(), 1280, 900)
    try:
        wide = "[...document.querySelectorAll('.scroll')].filter(one => one.scrollWidth > one.clientWidth + 1)"
        assert page.run(wide + ".map(one => one.getAttribute('aria-label'))") == []
    finally:
        page.close()
