"""The charts of the report, each as an SVG of our own making and as a sentence with its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ..charts import Line, Mark, line_chart, nice_steps
from .model import Advice, Both, DataSheet, SeasonRow, Seasons
from .page import address
from .pictures import Pictures
from .sentences import WHOLE_PLAN
from .spelling import money, number, together, unit

WIDTH, HEIGHT = 760, 330
LEFT, RIGHT, TOP, BOTTOM = 68, 16, 52, 58
_INK, _SOFT, _LINE, _NEED, _FOOD, _WEAK = "#1f2a24", "#55645b", "#d5ddd8", "#b9c4be", "#1b6b4a", "#b3261e"
_SURE = (("#2c7bb6", "#ffffff"), ("#abd9e9", _INK), ("#fdae61", _INK), ("#ffffff", _INK))
_LETTERS = "Open Sans, Segoe UI, Noto Sans, Helvetica Neue, Arial, DejaVu Sans, sans-serif"


@dataclass(frozen=True)
class Chart:
    """A chart as an address that holds it, what it shows in words, and what stands below it."""

    src: str
    alt: str
    caption: str = ""


def charts(advice: Advice, pictures: Pictures, language: str) -> dict[str, Chart | None]:
    """The charts that the content allows: seasons, curve, confidence."""
    return {
        "seasons": _seasons(advice.seasons, language),
        "curve": _curve(pictures, advice.opportunities.years, language),
        "confidence": _confidence(advice.data, language),
    }


def _svg(title: str, height: int, parts: Sequence[str]) -> str:
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'role="img" aria-label="{escape(title)}" font-family="{_LETTERS}" font-size="14" fill="{_INK}">\n'
        f"<title>{escape(title)}</title>\n{body}\n</svg>"
    )


def _text(x: float, y: float, text: str, anchor: str = "start", colour: str = _INK, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}"{more}>{escape(text)}</text>'


# ---- seasons ---------------------------------------------------------------------------------------------------------
def _seasons(seasons: Seasons, language: str) -> Chart | None:
    """Food beside need, season by season, the weakest marked."""
    if not seasons.rows:
        return None
    told = [
        Both("{name}: voedsel {food}, behoefte {need} ({met})", "{name}: food {food}, need {need} ({met})")
        .of(language)
        .format(
            name=row.name.of(language),
            food=number(row.food_ha, 1, language),
            need=number(row.need_ha, 1, language),
            met=unit(row.met_pct, "%", 0, language),
        )
        for row in seasons.rows
    ]
    weak = [row.name.of(language) for row in seasons.rows if row.weakest]
    title = Both("Voedsel en behoefte per seizoen, in {unit}", "Food and need by season, in {unit}").of(language)
    title = title.format(unit=together(seasons.unit.of(language)))
    alt = f"{title}. {'; '.join(told)}."
    if weak:
        alt += " " + Both("Krapste seizoen: {name}.", "Weakest season: {name}.").of(language).format(name=weak[0])
    most = max((value for row in seasons.rows for value in (row.food_ha, row.need_ha)), default=0.0)
    steps = nice_steps(most * 1.08)
    parts = _season_frame(steps, together(seasons.unit.of(language)), language)
    step = (WIDTH - LEFT - RIGHT) / len(seasons.rows)
    for place, row in enumerate(seasons.rows):
        parts += _season(row, LEFT + step * place, step, steps[-1], language)
    return Chart(address(_svg(title, HEIGHT, parts), "image/svg+xml"), alt)


def _y(value: float, most: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * max(value, 0.0) / most


def _season_frame(steps: Sequence[float], of: str, language: str) -> list[str]:
    parts = []
    decimals = 0 if steps[1] >= 1 and steps[1] == int(steps[1]) else 1 if steps[1] >= 0.1 else 2
    for value in steps:
        y = _y(value, steps[-1])
        parts.append(f'<path d="M{LEFT},{y:.1f}H{WIDTH - RIGHT}" stroke="{_LINE}" fill="none"/>')
        parts.append(_text(LEFT - 8, y + 5, number(value, decimals, language), "end", _SOFT))
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(_text(18, middle, of, "middle", _SOFT, f' transform="rotate(-90 18 {middle:.1f})"'))
    names = (Both("voedsel", "food"), _FOOD), (Both("behoefte", "need"), _NEED)
    x = float(LEFT)
    for name, colour in names:
        parts.append(f'<rect x="{x:.0f}" y="10" width="14" height="14" fill="{colour}"/>')
        parts.append(_text(x + 20, 22, name.of(language)))
        x += 44 + 8.0 * len(name.of(language))
    return parts


def _season(row: SeasonRow, left: float, step: float, most: float, language: str) -> list[str]:
    base, middle = HEIGHT - BOTTOM, left + step / 2
    wide = min(46.0, step * 0.34)
    parts = []
    if row.weakest:
        parts.append(
            f'<rect x="{left + 5:.1f}" y="{TOP - 16}" width="{step - 10:.1f}" height="{HEIGHT - TOP + 10}" '
            f'fill="none" stroke="{_WEAK}" stroke-width="1.6" stroke-dasharray="5 4"/>'
        )
    for place, (value, colour) in enumerate(((row.food_ha, _FOOD), (row.need_ha, _NEED))):
        x, top = middle + (place - 1) * wide, _y(value, most)
        parts.append(
            f'<rect x="{x + 1.5:.1f}" y="{top:.1f}" width="{wide - 3:.1f}" height="{base - top:.1f}" fill="{colour}"/>'
        )
        parts.append(_text(x + wide / 2, top - 5, number(value, 1, language), "middle", _INK, ' font-size="13"'))
    colour, bold = (_WEAK, ' font-weight="700"') if row.weakest else (_INK, "")
    parts.append(_text(middle, base + 20, row.name.of(language), "middle", colour, bold))
    below = row.months.of(language)
    if row.weakest:
        below = Both("krapste seizoen", "weakest season").of(language)
    parts.append(_text(middle, base + 38, below, "middle", colour if row.weakest else _SOFT, ' font-size="13"'))
    return parts


# ---- money -----------------------------------------------------------------------------------------------------------
def _curve(pictures: Pictures, years: float, language: str) -> Chart | None:
    """What money brings: the plan and the best plan for half of its budget pointed out, where they are known."""
    known = sorted((cost, gain) for cost, gain in pictures.curve if cost >= 0)
    if len(known) < 2 or known[-1][0] <= 0 or known[-1][1] <= 0:
        return None
    title = Both("Wat het geld oplevert", "What the money brings").of(language)
    alt = _curve_told(pictures.plan or known[-1], pictures.half if pictures.plan else None, title, years, language)
    if pictures.beyond:
        alt += " " + WHOLE_PLAN.of(language)
    marks = []
    if pictures.plan is not None:
        marks.append(_mark(pictures.plan, Both("dit plan", "this plan").of(language), False))
    if pictures.plan is not None and pictures.half is not None:
        share = unit(100.0 * pictures.half[1] / pictures.plan[1], "%", 0, language)
        text = Both("half budget: {share} van de winst", "half the budget: {share} of the gain").of(language)
        marks.append(_mark(pictures.half, text.format(share=share), True))
    picture = line_chart(
        title,
        Both("kosten over {years} jaar (duizend euro)", "costs over {years} years (thousand euros)")
        .of(language)
        .format(years=number(years, 0, language)),
        Both("winst (% van het mogelijke)", "gain (% of what is possible)").of(language),
        [Line(Both("gekozen maatregelen", "chosen measures").of(language), [(x / 1000, 100 * y) for x, y in known])],
        marks,
        language,
    )
    return Chart(address(picture, "image/svg+xml"), alt, alt)


def _mark(point: tuple[float, float], text: str, below: bool) -> Mark:
    return Mark(point[0] / 1000, 100 * point[1], text, below)


def _curve_told(
    plan: tuple[float, float], half: tuple[float, float] | None, title: str, years: float, language: str
) -> str:
    """The figures of the curve in a sentence."""
    told = Both(
        "{title}: {whole} over {years} jaar levert {gain} van de mogelijke winst",
        "{title}: {whole} over {years} years brings {gain} of the possible gain",
    ).of(language)
    if half is not None:
        told += Both(
            "; het beste plan voor de helft van het budget kost {half} en levert {share} daarvan",
            "; the best plan for half the budget costs {half} and brings {share} of that",
        ).of(language)
    return (
        told.format(
            title=title,
            whole=money(plan[0], language),
            years=number(years, 0, language),
            gain=unit(100 * plan[1], "%", 0, language),
            half=money(half[0] if half else 0.0, language),
            share=unit(100.0 * half[1] / plan[1] if half else 0.0, "%", 0, language),
        )
        + "."
    )


# ---- confidence ------------------------------------------------------------------------------------------------------
def _confidence(data: DataSheet, language: str) -> Chart | None:
    """One bar: how much of the known land is sure, fairly sure and unsure."""
    shares = (data.high_pct, data.medium_pct, data.low_pct)
    known = [max(0.0, value or 0.0) for value in shares]
    if all(value is None for value in shares) or sum(known) <= 0:
        return None
    names = (Both("hoog", "high"), Both("matig", "moderate"), Both("laag", "low"))
    title = Both("Betrouwbaarheid van de bekende grond", "Confidence of the known land").of(language)
    told = ", ".join(
        f"{name.of(language)} {unit(value, '%', 0, language)}" for name, value in zip(names, known, strict=True)
    )
    parts, x, room = [], 4.0, WIDTH - 8.0
    legend = 4.0
    for name, value, (colour, ink) in zip(names, known, _SURE, strict=False):
        wide = room * value / sum(known)
        parts.append(f'<rect x="{x:.1f}" y="34" width="{wide:.1f}" height="34" fill="{colour}"/>')
        text = unit(value, "%", 0, language)
        if wide > 48:
            parts.append(_text(x + wide / 2, 56, text, "middle", ink, ' font-weight="700"'))
        parts.append(f'<rect x="{legend:.0f}" y="8" width="14" height="14" fill="{colour}"/>')
        words = f"{name.of(language)} ({text})"
        parts.append(_text(legend + 20, 20, words))
        legend += 48 + 8.0 * len(words)
        x += wide
    return Chart(address(_svg(title, 76, parts), "image/svg+xml"), f"{title}: {told}.", f"{title}.")
