"""Boxes on a printed page, in millimetres, and text that is made to fit its box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontMetricsF

MM_PER_POINT = 25.4 / 72.0
FAMILIES = ("Open Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")
ELLIPSIS = "…"
_PIXELS = 200  # the size at which text is measured: large, so that rounding to pixels does not count
_SAFE = 0.97  # of the width: what draws the text may space it a little wider
_STEP = 0.25


@dataclass(frozen=True)
class Box:
    """Where something lies: from the left, from the top, width, height (mm)."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class TextBox:
    """Text in lines that fit the box, at a size in points; ``align`` is left, right or center."""

    box: Box
    lines: tuple[str, ...]
    size: float
    bold: bool = False
    colour: str = "#1f2a24"
    align: str = "left"


@dataclass(frozen=True)
class PictureBox:
    """A picture: SVG as text, or PNG as bytes."""

    box: Box
    content: str | bytes


@dataclass(frozen=True)
class RectBox:
    """A rectangle; "" draws no fill or no line."""

    box: Box
    fill: str = ""
    line: str = ""
    width: float = 0.2


@cache
def family() -> str:
    """The first of our families that this machine has."""
    there = set(_families())
    return next((name for name in FAMILIES if name in there), QFont().family())


def _families() -> Sequence[str]:
    try:
        return list(QFontDatabase.families())  # static from Qt 6 on
    except TypeError:
        return list(QFontDatabase().families())


def font(bold: bool = False) -> QFont:
    """The font of the page."""
    made = QFont(family())
    made.setBold(bold)
    return made


@cache
def _metrics(bold: bool) -> QFontMetricsF:
    made = font(bold)
    made.setPixelSize(_PIXELS)
    return QFontMetricsF(made)


def width_mm(text: str, size: float, bold: bool = False) -> float:
    """How wide a line of text is."""
    return float(_metrics(bold).horizontalAdvance(text)) / _PIXELS * size * MM_PER_POINT


def line_mm(size: float, bold: bool = False) -> float:
    """How high a line of text is, the room to the next one included."""
    return float(_metrics(bold).lineSpacing()) / _PIXELS * size * MM_PER_POINT


def ascent_mm(size: float, bold: bool = False) -> float:
    """How far the line on which letters stand lies below the top of a line of text."""
    return float(_metrics(bold).ascent()) / _PIXELS * size * MM_PER_POINT


def wrapped(text: str, width: float, size: float, bold: bool = False) -> list[str]:
    """Lines that are no wider than ``width`` mm; words that are too long are broken."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            for part in broken(word, width, size, bold):
                longer = f"{line} {part}" if line else part
                if not line or width_mm(longer, size, bold) <= width:
                    line = longer
                else:
                    lines.append(line)
                    line = part
        lines.append(line)
    return lines


def broken(word: str, width: float, size: float, bold: bool) -> list[str]:
    """A word in parts that fit the width."""
    parts = []
    while word and width_mm(word, size, bold) > width:
        low, high = 1, len(word)  # the longest beginning that fits, of at least one character
        while low < high:
            middle = (low + high + 1) // 2
            if width_mm(word[:middle], size, bold) <= width:
                low = middle
            else:
                high = middle - 1
        parts.append(word[:low])
        word = word[low:]
    return [*parts, word] if word else parts


def fit(
    text: str, box: Box, size: float, least: float, bold: bool = False, colour: str = "#1f2a24", align: str = "left"
) -> TextBox:
    """Text as large as fits the box, from ``size`` down to ``least`` points; what does not fit then ends in dots."""
    text = "\n".join(" ".join(one.split()) for one in text.split("\n"))
    width, now = box.width * _SAFE, size
    while True:
        lines = wrapped(text, width, now, bold)
        if len(lines) * line_mm(now, bold) <= box.height + 1e-6:
            break
        if now <= least:
            lines = _cut(lines, max(1, int((box.height + 1e-6) / line_mm(now, bold))), width, now, bold)
            break
        now = max(least, now - _STEP)
    return TextBox(box, tuple(lines), now, bold, colour, align)


def fit_all(
    texts: Sequence[str],
    boxes: Sequence[Box],
    size: float,
    least: float,
    bold: bool = False,
    colour: str = "#1f2a24",
    align: str = "left",
) -> list[TextBox]:
    """Texts that belong together at one size: that of the longest, as long as that is not below ``least``."""
    alone = [fit(text, box, size, least, bold, colour, align) for text, box in zip(texts, boxes, strict=True)]
    same = min((one.size for one in alone), default=size)
    return [fit(text, box, same, same, bold, colour, align) for text, box in zip(texts, boxes, strict=True)]


def _cut(lines: list[str], count: int, width: float, size: float, bold: bool) -> list[str]:
    """The first lines, the last of them ending in dots."""
    last = lines[count - 1]
    while last and width_mm(last.rstrip() + ELLIPSIS, size, bold) > width:
        last = last[:-1]
    return [*lines[: count - 1], last.rstrip(" ,;.") + ELLIPSIS]
