"""Where everything of the sheet stands on one page of A4: nothing overflows, whatever is written in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...i18n import translate
from ...paths import ICONS
from ..paper.boxes import Box, PictureBox, RectBox, TextBox, fit, fit_all, line_mm, width_mm
from .page import ASK, CLEAR, FOUND, Check, MeasureLine, SheetPage

Item = TextBox | PictureBox | RectBox
PAGE = Box(0, 0, 210, 297)
LEFT, WIDTH, GAP = 12.0, 186.0, 6.0
HALF = (WIDTH - GAP) / 2
RIGHT = LEFT + HALF + GAP
INK, SOFT, MARK, PALE, LINE, RED, AMBER = "#1f2a24", "#5b6b62", "#1b6b4a", "#eef4f0", "#c4cfc9", "#b3261e", "#8a5a00"
MOST_MEASURES = 4
_COLUMNS = (  # of the costs: from the left, width (mm), and to which side
    (0.0, 50.0, "left"),
    (51.0, 20.0, "right"),
    (73.0, 37.0, "right"),
    (112.0, 34.0, "right"),
    (148.0, 38.0, "right"),
)
_TITLE, _MAP, _REASON, _CHART, _COSTS, _CHECKS, _FUND, _FOOT = 9.0, 27.0, 101.0, 118.0, 171.0, 206.0, 250.5, 284.0


def place(page: SheetPage) -> list[Item]:
    """Everything that is drawn, from back to front."""
    return [
        *_head(page),
        *_map(page),
        *_parcel(page),
        *_reason(page),
        *_chart(page),
        *_gains(page),
        *_costs(page),
        *_checks(page.checks),
        *_fund(page),
        *_signature(),
        *_foot(page),
    ]


def _heading(text: str, x: float, y: float, width: float) -> list[Item]:
    return [
        fit(text, Box(x, y, width, 5.2), 10.0, 7.0, True, MARK),
        RectBox(Box(x, y + 5.3, width, 0.4), fill=MARK),
    ]


def _head(page: SheetPage) -> list[Item]:
    title = fit(page.title, Box(LEFT, _TITLE, WIDTH - 17, 10.5), 17.0, 9.0, True)
    below = _TITLE + len(title.lines) * line_mm(title.size, True) + 0.8
    return [
        PictureBox(Box(LEFT + WIDTH - 13, _TITLE, 13, 13), (ICONS / "zoemzone.svg").read_text(encoding="utf-8")),
        title,
        fit(page.subtitle, Box(LEFT, below, WIDTH - 17, 5), 10.0, 6.5, colour=SOFT),
    ]


def _map(page: SheetPage) -> list[Item]:
    frame = Box(LEFT, _MAP, HALF, 71)
    picture = Box(frame.x, frame.y, frame.width, 67)
    found: list[Item] = [RectBox(picture, fill="#f4f6f5", line=LINE)]
    if page.map_png:
        found.append(PictureBox(picture, page.map_png))
        found.append(RectBox(picture, line=LINE))
    else:
        told = translate("Zoemzone", "No map picture")
        found.append(fit(told, Box(picture.x, picture.y + 30, picture.width, 6), 9.0, 7.0, False, SOFT, "center"))
    found.append(fit(page.map_note, Box(frame.x, frame.y + 67.4, frame.width, 3.4), 6.5, 5.0, colour=SOFT))
    return found


def _pairs(
    pairs: Sequence[tuple[str, str]], x: float, y: float, width: float, height: float, step: float
) -> list[Item]:
    """Labels with what they say, a line each, as many as there is room for."""
    label = width * 0.32
    shown = pairs[: int((height + 1e-6) // step)]
    tops = [y + number * step for number in range(len(shown))]
    names = [Box(x, top + 0.15, label - 1.5, step - 0.3) for top in tops]
    texts = [Box(x + label, top, width - label, step - 0.1) for top in tops]
    return [
        *_steady([name for name, _ in shown], names, 8.0, 7.25, False, SOFT),
        *_steady([text for _, text in shown], texts, 8.5, 7.75, True),
    ]


def _steady(
    texts: Sequence[str], boxes: Sequence[Box], size: float, least: float, bold: bool, colour: str = INK
) -> list[Item]:
    """Texts at one size, but for those that are too long even at the least: these get smaller by themselves."""
    short = [number for number, text in enumerate(texts) if width_mm(text, least, bold) < 0.97 * boxes[number].width]
    kept = fit_all([texts[number] for number in short], [boxes[number] for number in short], size, least, bold, colour)
    found: list[Item] = [*kept]
    found += [fit(texts[n], boxes[n], least, 5.0, bold, colour) for n in range(len(texts)) if n not in short]
    return found


def _parcel(page: SheetPage) -> list[Item]:
    found = [*_heading(translate("Zoemzone", "The parcel"), RIGHT, _MAP, HALF)]
    found += _pairs(page.parcel, RIGHT, _MAP + 7, HALF, 35.0, 5.0)
    top = _MAP + 44
    found += _heading(translate("Zoemzone", "What bees lack here"), RIGHT, top, HALF)
    lacks = list(page.lacks) or [translate("Zoemzone", "Nothing that the map knows of.")]
    found.append(fit("\n".join(f"• {one}" for one in lacks), Box(RIGHT, top + 6.6, HALF, 20.4), 8.5, 5.5))
    return found


def _reason(page: SheetPage) -> list[Item]:
    box = Box(LEFT, _REASON, WIDTH, 14)
    text = page.reason or translate("Zoemzone", "No measure is chosen yet.")
    told = fit(text, Box(box.x + 4, box.y + 1.4, box.width - 7, box.height - 2.8), 10.0, 6.0)
    down = (told.box.height - len(told.lines) * line_mm(told.size)) / 2  # in the middle of its box
    middle = Box(told.box.x, told.box.y + down, told.box.width, told.box.height - down)
    return [
        RectBox(box, fill=PALE),
        RectBox(Box(box.x, box.y, 1.2, box.height), fill=MARK),
        replace(told, box=middle),
    ]


def _chart(page: SheetPage) -> list[Item]:
    found = _heading(translate("Zoemzone", "Food for bees by season"), LEFT, _CHART, HALF)
    picture = Box(LEFT, _CHART + 6.5, HALF, 40)
    if page.chart:
        found.append(PictureBox(picture, page.chart))
    else:
        found.append(fit(page.chart_note, Box(picture.x, picture.y + 14, HALF, 10), 8.5, 6.0, False, SOFT, "center"))
        return found
    found.append(fit(page.chart_note, Box(LEFT, _CHART + 46.8, HALF, 5.6), 6.5, 5.0, colour=SOFT))
    return found


def _gains(page: SheetPage) -> list[Item]:
    found = _heading(translate("Zoemzone", "What it brings"), RIGHT, _CHART, HALF)
    if not page.gains:
        told = translate("Zoemzone", "Choose a measure to see what it brings.")
        return [*found, fit(told, Box(RIGHT, _CHART + 7, HALF, 8), 8.5, 6.0, colour=SOFT)]
    return found + _pairs(page.gains, RIGHT, _CHART + 7, HALF, 43.0, 5.3)


def _costs(page: SheetPage) -> list[Item]:
    found = _heading(translate("Zoemzone", "Measures and costs"), LEFT, _COSTS, WIDTH)
    names = (
        translate("Zoemzone", "Measure"),
        translate("Zoemzone", "Quantity"),
        translate("Zoemzone", "Once"),
        translate("Zoemzone", "Extra per year"),
        page.costs_title,
    )

    y = _COSTS + 6.6
    found += [
        fit(name, Box(LEFT + x, y, width, 4.0), 7.5, 5.5, False, SOFT, align)
        for name, (x, width, align) in zip(names, _COLUMNS, strict=True)
    ]
    lines = [*told_measures(page.measures), *([page.total] if page.total is not None else [])]
    tops = [y + 4.0 + 4.3 * number for number in range(len(lines))]
    if page.total is not None:
        found.append(RectBox(Box(LEFT, tops[-1] - 0.1, WIDTH, 0.2), fill=SOFT))
        tops[-1] += 0.5
    rows = [(one.name, one.quantity, one.once, one.yearly, one.total) for one in lines]
    costs = [(row[at], at, top) for row, top in zip(rows, tops, strict=True) for at in (2, 3, 4)]
    boxes = [Box(LEFT + _COLUMNS[at][0], top, _COLUMNS[at][1], 4.2) for _, at, top in costs]
    amounts = fit_all([text for text, _, _ in costs], boxes, 8.5, 5.5, False, INK, "right")
    found += amounts
    size = amounts[0].size if amounts else 8.5
    for row, top, line in zip(rows, tops, lines, strict=True):
        bold = line is page.total
        for at in (0, 1):
            x, width, align = _COLUMNS[at]
            found.append(fit(row[at], Box(LEFT + x, top, width, 4.2), size, 5.0, bold, INK, align))
    return found


def told_measures(measures: Sequence[MeasureLine]) -> list[MeasureLine]:
    """The lines for which there is room; the last of them tells how many more there are."""
    if len(measures) <= MOST_MEASURES:
        return list(measures)
    more = translate("Zoemzone", "and {count} more measures").format(count=len(measures) - MOST_MEASURES + 1)
    return [*measures[: MOST_MEASURES - 1], MeasureLine(more, "", "", "", "")]


def _checks(checks: Sequence[Check]) -> list[Item]:
    found = _heading(translate("Zoemzone", "Check before you begin"), LEFT, _CHECKS, WIDTH)
    colours = {ASK: INK, FOUND: RED, CLEAR: MARK}
    for number, check in enumerate(checks[:6]):
        x, y = (LEFT, RIGHT)[number % 2], _CHECKS + 7.2 + 11.4 * (number // 2)
        found.append(RectBox(Box(x, y + 0.3, 3.4, 3.4), line=INK, width=0.3))
        found.append(fit(check.title, Box(x + 5, y, 39, 4.2), 8.5, 6.0, True))
        if check.finding:
            told = fit(
                check.finding, Box(x + 45, y + 0.2, HALF - 45, 4.0), 7.5, 5.5, True, colours[check.state], "right"
            )
            found.append(told)
        found.append(fit(check.advice, Box(x + 5, y + 4.2, HALF - 5, 6.6), 7.5, 5.5, colour=SOFT))
    return found


def _fund(page: SheetPage) -> list[Item]:
    found = _heading(translate("Zoemzone", "For the fund"), LEFT, _FUND, HALF)
    colours = {True: MARK, False: RED, None: SOFT}
    for number, line in enumerate(page.fund[:4]):
        y = _FUND + 7 + 6.2 * number
        found.append(fit(line.question, Box(LEFT, y + 0.1, 36, 5.9), 7.5, 5.5, colour=SOFT))
        found.append(fit(line.answer, Box(LEFT + 37.5, y, HALF - 37.5, 6.0), 7.5, 5.5, True, colours[line.good]))
    return found


def _signature() -> list[Item]:
    found = _heading(translate("Zoemzone", "Agreed"), RIGHT, _FUND, HALF)
    box = Box(RIGHT, _FUND + 7, HALF, 25)
    found.append(RectBox(box, line=LINE, width=0.3))
    names = (
        translate("Zoemzone", "Name and organisation"),
        translate("Zoemzone", "Place and date"),
        translate("Zoemzone", "Signature"),
    )
    for number, name in enumerate(names):
        y = box.y + 1.2 + number * 7.4
        found.append(fit(name, Box(box.x + 2, y, 34, 3.8), 7.0, 5.5, colour=SOFT))
        if number < 2:
            found.append(RectBox(Box(box.x + 36, y + 4.6, HALF - 39, 0.2), fill=LINE))
    return found


def _foot(page: SheetPage) -> list[Item]:
    return [
        RectBox(Box(LEFT, _FOOT, WIDTH, 0.2), fill=LINE),
        fit(page.sources, Box(LEFT, _FOOT + 0.8, WIDTH, 5.4), 6.5, 5.0, colour=SOFT),
        fit(page.attribution, Box(LEFT, _FOOT + 6.2, 118, 3.2), 6.5, 5.0, colour=SOFT),
        fit(page.made, Box(LEFT + 120, _FOOT + 6.2, WIDTH - 120, 3.2), 6.5, 5.0, False, SOFT, "right"),
    ]
