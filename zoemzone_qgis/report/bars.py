"""Bars of a value before and after, as SVG of our own making for a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

WIDTH, LABEL, TEXT, BAR, GAP, HEAD = 760, 250, 130, 15, 14, 30
_LINE = 34  # characters of a label on a line
_NOW, _INK = "#b9c4be", "#1f2a24"
_AFTER = ("#1b6b4a", "#e69f00", "#0072b2", "#cc79a7")  # after Okabe and Ito, as in the other charts


@dataclass(frozen=True)
class Bars:
    """One group of bars on a scale of its own: its label, and a value with its text for each of the series."""

    label: str
    values: Sequence[float]
    texts: Sequence[str]


def bar_chart(title: str, series: Sequence[str], groups: Sequence[Bars]) -> str:
    """Groups of horizontal bars, each group on its own scale from 0; the first of the series is the present, in grey.

    ``title`` is read aloud by screen readers. Values below 0 are drawn as 0; their text tells them.

    >>> chart = bar_chart("Habitat", ["now", "plan"], [Bars("ha", [1.0, 2.0], ["1", "2"])])
    >>> chart.count("<rect"), "plan" in chart
    (4, True)
    """
    parts, x = [], float(LABEL)
    for number, name in enumerate(series):
        parts.append(f'<rect x="{x:.0f}" y="6" width="13" height="13" fill="{_colour(number)}"/>')
        parts.append(_text(x + 19, 17, name))
        x += 40 + 7.2 * len(name)
    y = float(HEAD)
    for group in groups:
        top = y
        most = max((value for value in group.values if value == value), default=0.0)
        for number, (value, text) in enumerate(zip(group.values, group.texts, strict=True)):
            share = max(value, 0.0) / most if most > 0 and value == value else 0.0
            width = (WIDTH - LABEL - TEXT) * share
            parts.append(f'<rect x="{LABEL}" y="{y:.0f}" width="{width:.1f}" height="{BAR}" fill="{_colour(number)}"/>')
            parts.append(_text(LABEL + width + 6, y + BAR - 3, text))
            y += BAR + 2
        lines = wrap(group.label, _LINE, break_on_hyphens=False)
        for number, line in enumerate(lines):
            middle = (top + y) / 2 + 4 + (number - (len(lines) - 1) / 2) * BAR
            parts.append(_text(LABEL - 10, middle, line, ' text-anchor="end"'))
        y += GAP
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y:.0f}" role="img" '
        f'aria-label="{escape(title)}" font-family="Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif" '
        f'font-size="13" fill="{_INK}">\n<title>{escape(title)}</title>\n{body}\n</svg>'
    )


def _colour(number: int) -> str:
    return _NOW if number == 0 else _AFTER[(number - 1) % len(_AFTER)]


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}"{more}>{escape(text)}</text>'
