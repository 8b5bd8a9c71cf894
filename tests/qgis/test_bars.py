"""Bars before and after as SVG: lengths in proportion, odd values, names that need escaping."""

from __future__ import annotations

import math
import re
from html import unescape

from zoemzone_qgis.report.bars import BAR, LABEL, TEXT, WIDTH, Bars, bar_chart


def lengths(svg: str) -> list[float]:
    return [float(width) for width in re.findall(rf'width="([\d.]+)" height="{BAR}"', svg)]


def test_bars_are_in_proportion_on_a_scale_of_their_own() -> None:
    svg = bar_chart("t", ["now", "plan"], [Bars("a", [10.0, 40.0], ["10", "40"]), Bars("b", [2.0, 1.0], ["2", "1"])])
    whole = WIDTH - LABEL - TEXT
    assert lengths(svg) == [whole / 4, whole, whole, whole / 2]


def test_odd_values_and_names() -> None:
    svg = bar_chart(
        "a & b", ["<now>", "x"], [Bars("A long name that does not fit on one line", [-5.0, math.nan], ["-5", "–"])]
    )
    assert lengths(svg) == [0.0, 0.0]
    texts = [unescape(text) for text in re.findall("<text[^>]*>([^<]*)</text>", svg)]
    assert {"<now>", "-5", "–"} <= set(texts)
    assert len([text for text in texts if text and re.match("A long|one line|on one", text)]) >= 1
    assert lengths(bar_chart("t", ["now"], [Bars("a", [0.0], ["0"])])) == [0.0]
