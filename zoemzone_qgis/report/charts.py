"""Charts as SVG of our own making: a text that stands inside a page, or is saved as a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QLocale, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ..core.errors import Fault
from ..i18n import user_locale

COLOURS = ("#1b6b4a", "#e69f00", "#0072b2", "#cc79a7")
"""Told apart with every kind of colour sight (after Okabe and Ito); lines differ in dashes and marks as well."""
DASHES = ("", "7 4", "2 4", "10 3 2 3")
WIDTH, HEIGHT = 760, 380
LEFT, RIGHT, TOP, BOTTOM = 68, 24, 44, 58
_INK, _SOFT, _LINE = "#1f2a24", "#5b6b62", "#d5ddd8"
_TICKS = 5


@dataclass(frozen=True)
class Line:
    """A line of a chart: its name and its points, from left to right."""

    name: str
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Mark:
    """A point that is pointed out, with what it says; ``below`` it where a line rises past it."""

    x: float
    y: float
    text: str
    below: bool = False


def line_chart(
    title: str, x_title: str, y_title: str, lines: Sequence[Line], marks: Sequence[Mark] = (), language: str = ""
) -> str:
    """Lines in one frame that begins at 0, as the text of an SVG. The first line is the one that it is about.

    ``title`` is read aloud by screen readers. Up to four lines. Numbers are written as in ``language``, else as the
    user's is.
    """
    every = [point for line in lines for point in line.points] + [(mark.x, mark.y) for mark in marks]
    frame = _Frame(
        nice_steps(max((x for x, _ in every), default=0.0)),
        nice_steps(max((y for _, y in every), default=0.0)),
        QLocale(language or user_locale()),
    )
    parts = [*_axes(frame, x_title, y_title), *_legend(lines)]
    for number, line in reversed(list(enumerate(lines))):
        parts += _line(frame, number, line)
    for mark in marks:
        parts += _mark(frame, mark)
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(title)}" font-family="Segoe UI, Noto Sans, Helvetica Neue, Arial, sans-serif" '
        f'font-size="13" fill="{_INK}">\n<title>{escape(title)}</title>\n{body}\n</svg>'
    )


def save_png(svg: str, path: str | Path, width: int = 2 * WIDTH) -> None:
    """Save a chart as a picture on white; ``Fault`` when it cannot be written."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    size = renderer.defaultSize()
    image = QImage(width, max(1, round(width * size.height() / max(1, size.width()))), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    if not image.save(str(path), "PNG"):
        raise Fault("{path} cannot be written: {error}", path=path, error="PNG")


def nice_steps(most: float, count: int = _TICKS) -> list[float]:
    """Round numbers from 0 to at least ``most``, about ``count`` of them above 0.

    >>> nice_steps(43.0)
    [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]
    """
    if not (math.isfinite(most) and most > 0):
        return [0.0, 1.0]
    raw = most / count
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1.0, 2.0, 2.5, 5.0, 10.0) if factor * power >= raw * (1 - 1e-9))
    return [number * step for number in range(math.ceil(most / step - 1e-9) + 1)]


@dataclass(frozen=True)
class _Frame:
    """Where numbers lie in the picture."""

    across: list[float]
    up: list[float]
    locale: QLocale

    def x(self, value: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * value / self.across[-1]

    def y(self, value: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / self.up[-1]


def _number(value: float, step: float, locale: QLocale) -> str:
    decimals = max(0, -math.floor(math.log10(step) + 1e-9)) if step < 1 else (1 if step % 1 else 0)
    return str(locale.toString(float(value), "f", decimals))


def _text(x: float, y: float, text: str, anchor: str = "start", more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(text)}</text>'


def _axes(frame: _Frame, x_title: str, y_title: str) -> list[str]:
    """The grid with its numbers and titles."""
    low, right, soft = HEIGHT - BOTTOM, WIDTH - RIGHT, f' fill="{_SOFT}"'
    parts = []
    for value in frame.up:
        y = frame.y(value)
        parts.append(f'<path d="M{LEFT},{y:.1f}H{right}" stroke="{_LINE}" fill="none"/>')
        parts.append(_text(LEFT - 8, y + 4, _number(value, frame.up[1], frame.locale), "end", soft))
    for value in frame.across:
        x = frame.x(value)
        parts.append(f'<path d="M{x:.1f},{low}v5" stroke="{_SOFT}" fill="none"/>')
        parts.append(_text(x, low + 20, _number(value, frame.across[1], frame.locale), "middle", soft))
    parts.append(f'<path d="M{LEFT},{low}H{right}" stroke="{_SOFT}" fill="none"/>')
    parts.append(_text((LEFT + right) / 2, HEIGHT - 14, x_title, "middle"))
    middle = (TOP + low) / 2
    parts.append(_text(16, middle, y_title, "middle", f' transform="rotate(-90 16 {middle:.1f})"'))
    return parts


def _shape(number: int, x: float, y: float) -> str:
    """The mark of a point: a disc, a square, a triangle or a diamond."""
    colour, r = COLOURS[number], 4.0
    if number == 0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r}" fill="{colour}"/>'
    if number == 1:
        return f'<rect x="{x - r:.1f}" y="{y - r:.1f}" width="{2 * r}" height="{2 * r}" fill="{colour}"/>'
    path = f"M{x:.1f},{y - r:.1f}l{r},{1.8 * r:.1f}h{-2 * r:.1f}z"
    if number == 3:
        path = f"M{x:.1f},{y - 1.2 * r:.1f}l{r},{1.2 * r:.1f}l{-r},{1.2 * r:.1f}l{-r},{-1.2 * r:.1f}z"
    return f'<path d="{path}" fill="{colour}"/>'


def _line(frame: _Frame, number: int, line: Line) -> list[str]:
    places = [(frame.x(x), frame.y(y)) for x, y in line.points]
    if not places:
        return []
    path = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dash = f' stroke-dasharray="{DASHES[number]}"' if DASHES[number] else ""
    width = 3 if number == 0 else 1.8
    drawn = f'<path d="{path}" fill="none" stroke="{COLOURS[number]}" stroke-width="{width}"{dash}/>'
    return [drawn, *(_shape(number, x, y) for x, y in places)]


def _legend(lines: Sequence[Line]) -> list[str]:
    """The names of the lines, in a row above the frame."""
    parts, x = [], float(LEFT)
    for number, line in enumerate(lines):
        dash = f' stroke-dasharray="{DASHES[number]}"' if DASHES[number] else ""
        parts.append(f'<path d="M{x:.1f},18h26" stroke="{COLOURS[number]}" stroke-width="2.4"{dash}/>')
        parts.append(_shape(number, x + 13, 18))
        parts.append(_text(x + 32, 22, line.name))
        x += 52 + 7.2 * len(line.name)
    return parts


def _mark(frame: _Frame, mark: Mark) -> list[str]:
    """A ring around a point, and its text on the side where there is room."""
    x, y = frame.x(mark.x), frame.y(mark.y)
    anchor, dx = ("end", -12) if x > WIDTH * 0.6 else ("start", 12)
    below = y + 24 if mark.below or y < TOP + 30 else y - 12
    bold = ' font-weight="600"'
    rim = f'{bold} stroke="#ffffff" stroke-width="4" stroke-linejoin="round"'  # Qt knows no paint-order
    ring = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="8" fill="none" stroke="{_INK}" stroke-width="2.2"/>'
    text = (x + dx, below, mark.text, anchor)
    return [ring, _text(*text, rim), _text(*text, bold)]
