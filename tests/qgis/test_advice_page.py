"""The advice report as a web page: whole, safe, readable aloud, and in its own language."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from qgis.PyQt.QtCore import QLocale

from zoemzone_qgis.report.advice.graphs import charts
from zoemzone_qgis.report.advice.page import advice_html
from zoemzone_qgis.report.advice.pictures import Pictures
from zoemzone_qgis.report.advice.spelling import NBSP, day, money, number, span, together, unit

from .advicekit import advice, bare
from .advicepagekit import NASTY, NOTHING, Page, worst

pytestmark = pytest.mark.usefixtures("qgis_app")

CURVE = Pictures(
    curve=((0.0, 0.0), (30_000.0, 0.5), (60_000.0, 0.6), (90_000.0, 0.7)), plan=(60_000.0, 0.6), half=(30_000.0, 0.5)
)
CHAPTERS = (
    *("maps", "seasons", "ecoprofiles", "opportunities", "gaps"),
    *("owners", "around", "data", "monitoring", "method"),
)
REPORTS = {"full": advice, "bare": bare, "worst": worst}


@pytest.fixture(scope="module")
def htmls(qgis_app: Any) -> dict[tuple[str, str], str]:
    made = {}
    for name, report in REPORTS.items():
        for language in ("nl", "en"):
            content = report()
            shown = {**NOTHING, "charts": charts(content, CURVE, language)}
            made[name, language] = advice_html(content, shown, None, language)
    return made


@pytest.fixture(scope="module", params=[(name, language) for name in REPORTS for language in ("nl", "en")])
def html(request: pytest.FixtureRequest, htmls: dict[tuple[str, str], str]) -> str:
    return htmls[request.param]


def test_the_page_is_whole_and_needs_nothing_from_elsewhere(html: str) -> None:
    page = Page(html)
    assert (page.open, page.wrong) == ([], [])
    assert not page.of("script", "link", "iframe", "object", "embed", "base")
    for attributes in (found for _, found in page.tags):
        for name, value in attributes.items():
            assert not name.startswith("on"), name
            if name in ("src", "href"):
                assert str(value).startswith(("data:image/", "#")), value
    css = re.search(r"<style>(.*)</style>", html, re.S)
    assert css is not None
    assert "url(" not in css[1]
    assert "@import" not in css[1]


def test_no_name_is_believed(htmls: dict[tuple[str, str], str]) -> None:
    page = Page(htmls["worst", "nl"])
    assert NASTY in page.text  # as it was written: its {{ 7*7 }} is not 49, its {% raw %} no command
    assert "<script" not in htmls["worst", "nl"]


def test_everything_can_be_heard(html: str) -> None:
    page = Page(html)
    (root,) = page.of("html")
    assert root["lang"] in ("nl", "en")
    assert len(page.of("main")) == len(page.of("h1")) == 1
    assert len(page.of("nav")) == 1
    ids = {found["id"] for _, found in page.tags if found.get("id")}
    assert {found["href"] for found in page.of("a")} <= {f"#{id}" for id in ids}
    for found in page.of("section", "nav"):
        assert found["aria-labelledby"] in ids
    for found in page.of("img"):
        assert "alt" in found
    for found in page.of("th"):
        assert found["scope"] in ("col", "row")
    assert len(page.of("caption")) == len(page.of("table"))
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_chapter_says_something(html: str) -> None:
    """No heading is followed by nothing, whatever is missing."""
    for place, key in enumerate(CHAPTERS, start=1):
        body = re.search(rf'<section id="{key}".*?</section>', html, re.S)
        assert body is not None
        page = Page(body[0])
        heading = re.search(rf"{place}\. .*", page.text)
        assert heading is not None
        assert len(page.text[heading.end() :].split()) > 2, key


def test_charts_tell_their_numbers(htmls: dict[tuple[str, str], str]) -> None:
    told = " ".join(str(found["alt"]) for found in Page(htmls["full", "nl"]).of("img"))
    for row in advice().seasons.rows:
        assert f"{row.name.nl}: voedsel {number(row.food_ha, 1, 'nl')}" in told
    assert f"de helft van het budget kost €{NBSP}30.000 en levert 83{NBSP}%" in told
    weakest = next(row.name for row in advice().seasons.rows if row.weakest)
    assert f"Krapste seizoen: {weakest.nl}." in told
    assert f"Weakest season: {weakest.en}." in htmls["full", "en"]


@pytest.mark.parametrize("spoken", ["en_US", "nl_NL", "de_DE"])
def test_the_language_is_that_of_the_report(spoken: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(spoken))
    try:
        shown = {**NOTHING, "charts": charts(advice(), CURVE, "nl")}
        dutch, english = (advice_html(advice(), shown, None, language) for language in ("nl", "en"))
    finally:
        QLocale.setDefault(before)
    assert 'lang="nl"' in dutch
    assert "Het antwoord op één pagina" in dutch
    assert "The answer on one page" in english
    row = advice().seasons.rows[0]
    assert f">{number(row.food_ha, 1, 'nl')}<" in dutch
    assert f">{number(row.food_ha, 1, 'en')}<" in english


def test_words_of_one_language_do_not_stand_in_the_other(htmls: dict[tuple[str, str], str]) -> None:
    english, dutch = Page(htmls["bare", "en"]).text, Page(htmls["bare", "nl"]).text
    assert not re.findall(r"\b(?:de|het|een|niet|geen|voor)\b", english.replace(NASTY, ""))
    assert not re.findall(r"\b(?:the|not|which|was|given)\b", dutch)


def test_contrast_and_size(htmls: dict[tuple[str, str], str]) -> None:
    """Letters stand out from what lies behind them (WCAG AA), on white and in the pale boxes."""
    html = htmls["full", "nl"]
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6});", html))

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for letters in ("ink", "soft", "mark"):
        for behind in ("#ffffff", colours["pale"]):
            assert (light(behind) + 0.05) / (light(colours[letters]) + 0.05) >= 4.5, (letters, behind)
    assert len(html) < 400_000


def test_numbers_money_and_dates() -> None:
    assert (number(1234.5, 1, "nl"), number(1234.5, 1, "en")) == ("1.234,5", "1,234.5")
    assert [number(value) for value in (None, "", float("nan"), float("inf"))] == ["–"] * 4
    assert number(-0.0001, 1, "en") == "0.0"
    assert unit(34.4, "%", 0, "nl") == f"34{NBSP}%"
    assert [money(value, "en")[2:] for value in (12.4, 1234.0, 12_345.0, -300.0)] == ["12", "1,230", "12,300", "-300"]
    assert span(900, 1800, "nl") == f"€{NBSP}900–1.800"
    assert (span(None, None), span(5, 5, "nl")) == ("–", f"€{NBSP}5")
    assert day("2026-02-09", "nl") == f"9{NBSP}februari{NBSP}2026"
    assert (day("onbekend"), day(None), day("2026-13-01")) == ("onbekend", "–", "2026-13-01")
    assert span(-311, 89, "en") == f"€{NBSP}-311{NBSP}to{NBSP}89"
    assert together("1,2 ha en € 5, 3 hanen, EUR -7") == f"1,2{NBSP}ha en €{NBSP}5, 3 hanen, €{NBSP}-7"
    assert together("1 km2, 300 m2 en am2") == f"1{NBSP}km², 300{NBSP}m² en am2"
