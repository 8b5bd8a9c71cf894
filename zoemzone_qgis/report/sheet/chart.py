"""Food per season before and after, as SVG of our own making: the season chart of the sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from ..charts import nice_steps

WIDTH, HEIGHT = 520, 231
LEFT, RIGHT, TOP, BOTTOM = 48, 8, 30, 42
_INK, _SOFT, _LINE, _NOW, _AFTER, _HUNGRY = "#1f2a24", "#5b6b62", "#d5ddd8", "#b9c4be", "#1b6b4a", "#b3261e"
_FULL, _MOST = 1.0, 100.0
_LINES = 3  # about so many lines above nothing


@dataclass(frozen=True)
class SeasonBars:
    """A season: its name and months, food as a share of the need before and after (None: not known; ``after`` None also
    where no measure is chosen), and whether it is the hungry one."""

    name: str
    months: str
    before: float | None
    after: float | None = None
    hungry: bool = False


@dataclass(frozen=True)
class ChartWords:
    """What the chart says around its bars."""

    title: str
    now: str
    after: str
    need: str
    hungry: str


def season_chart(seasons: Sequence[SeasonBars], words: ChartWords) -> str:
    """Bars of the share of the need that is met, in one frame from nothing to the highest; the need is a line at 100 %.

    >>> words = ChartWords("Food", "now", "then", "need", "hungry")
    >>> season_chart([SeasonBars("Summer", "Jul-Aug", 0.5, 0.75, True)], words).count("<rect")
    4
    """
    known = [value for one in seasons for value in (one.before, one.after) if value is not None]
    most = min(max([*known, _FULL]) * 1.12, _MOST)

    def y(share: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * min(max(share, 0.0), most) / most

    parts = _frame(y, most, words)
    step = (WIDTH - LEFT - RIGHT) / max(1, len(seasons))
    for place, one in enumerate(seasons):
        parts += _bars(one, LEFT + step * place, step, y, words)
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" aria-label="{escape(words.title)}" '
        f'font-family="Segoe UI, Noto Sans, Helvetica Neue, Arial, DejaVu Sans, sans-serif" font-size="13" '
        f'fill="{_INK}">\n<title>{escape(words.title)}</title>\n{body}\n</svg>'
    )


def _frame(at: Callable[[float], float], most: float, words: ChartWords) -> list[str]:
    parts = []
    for share in nice_steps(most, _LINES):
        if share > most:
            continue
        line = at(share)
        parts.append(f'<path d="M{LEFT},{line:.1f}H{WIDTH - RIGHT}" stroke="{_LINE}" fill="none"/>')
        parts.append(_text(LEFT - 6, line + 4, f"{100 * share:.0f} %", "end", _SOFT))
    need = at(_FULL)
    dashed = f'stroke="{_INK}" stroke-width="1.6" stroke-dasharray="6 4" fill="none"'
    parts.append(f'<path d="M{LEFT},{need:.1f}H{WIDTH - RIGHT}" {dashed}/>')
    x = float(LEFT)
    for colour, name in ((_NOW, words.now), (_AFTER, words.after)):
        if name:
            parts.append(f'<rect x="{x:.0f}" y="6" width="13" height="13" fill="{colour}"/>')
            parts.append(_text(x + 18, 17, name))
            x += 34 + 7.4 * len(name)
    parts.append(f'<path d="M{x:.1f},13h24" {dashed}/>')
    parts.append(_text(x + 30, 17, words.need))
    return parts


def _bars(one: SeasonBars, left: float, step: float, at: Callable[[float], float], words: ChartWords) -> list[str]:
    """The bars of a season with their numbers, its name below."""
    base = HEIGHT - BOTTOM
    middle = left + step / 2
    pair = [(one.before, _NOW)] + ([(one.after, _AFTER)] if one.after is not None else [])
    wide = min(38.0, step * 0.36)
    x = middle - wide * len(pair) / 2
    parts = []
    for share, colour in pair:
        if share is None:
            parts.append(_text(x + wide / 2, base - 6, "?", "middle", _SOFT))
        else:
            top = at(share)
            box = f'x="{x + 1:.1f}" y="{top:.1f}" width="{wide - 2:.1f}" height="{base - top:.1f}"'
            parts.append(f'<rect {box} fill="{colour}"/>')
            parts.append(_text(x + wide / 2, top - 4, f"{100 * share:.0f}", "middle", _INK, 12))
        x += wide
    bold = ' font-weight="700"' if one.hungry else ""
    parts.append(_text(middle, base + 17, one.name, "middle", _HUNGRY if one.hungry else _INK, 13, bold))
    below = words.hungry if one.hungry else one.months
    parts.append(_text(middle, base + 33, below, "middle", _HUNGRY if one.hungry else _SOFT, 12))
    return parts


def _text(
    x: float, y: float, text: str, anchor: str = "start", colour: str = _INK, size: int = 13, more: str = ""
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size}"{more}>'
        f"{escape(text)}</text>"
    )
