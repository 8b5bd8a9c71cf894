"""Tables in print: columns as wide as their words ask, heads that are drawn anew on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..paper.boxes import Box, RectBox, line_mm
from .lines import Line, Part, Style, line_boxes, lines, longest_word, narrowest, parts, widest
from .rows import Item, Row
from .tree import Node

_PAD, _AIR = 1.4, 0.75  # mm at the sides of a cell, and above and below its text
_NUMBER_MM, _TEXT_MM = 44.0, 62.0  # the most that a number, and a text, can ask of a column
_STEPS = ((1.0, 32.0), (0.94, 30.0), (0.88, 27.0), (0.82, 24.0), (0.76, 19.0), (0.7, 14.0))
"""The size of letters, and the most (mm) that a word can ask of a column."""
_HEADS_FIRST = 0.8  # of the width: as long as there is so much room, heads do not break at soft hyphens
_SHORT = 6  # records of a table that is not cut by a page
_TALL_MM = 90.0  # rows higher than this may be cut by a page


@dataclass(frozen=True)
class Cell:
    """A cell: its text, how many columns it takes, to which side it is set, and whether it is a head."""

    text: tuple[Part, ...]
    span: int
    align: str
    bold: bool


@dataclass(frozen=True)
class Record:
    """A row of cells: whether it opens a group of rows that stay together, and whether more of them follow."""

    cells: tuple[Cell, ...]
    opens: bool
    follows: bool


def table_rows(table: Node, x: float, width: float, style: Style, line: str) -> list[Row]:
    """The rows of a table; ``line`` is the colour of its rules."""
    heads = [_record(row, style, head=True) for part in table.every("thead") for row in part.every("tr")]
    body = list(_records(table, style))
    if not body:
        return []
    count = max(sum(cell.span for cell in record.cells) for record in [*heads, *body])
    scale, widths = _fitted(heads, body, count, width, style)
    small = style.scaled(scale)
    top = [one for record in heads for one in _drawn(record, x, widths, small, line, "head")]
    caption = table.first("caption")
    above = _caption(caption, x, width, style) if caption is not None else []
    head = tuple(replace(row, keep=True) for row in top)
    made = [replace(row, keep=True) for row in [*above, *top]]
    for number, record in enumerate(body):
        drawn = _drawn(record, x, widths, small, line, "open" if record.opens else "inner")
        last = number == len(body) - 1
        keep = record.follows or (not last and (number in (0, len(body) - 2) or len(body) <= _SHORT))
        made += [replace(row, head=head, keep=row.keep or (keep and row is drawn[-1])) for row in drawn]
    return [*made, Row(0.3, (RectBox(Box(x, 0, width, 0.2), fill=line),))]


def _caption(node: Node, x: float, width: float, style: Style) -> list[Row]:
    bold = replace(style, bold=True)
    found = lines(parts(node, bold), width, bold.size)
    return [
        Row(line_mm(bold.size, True) + 0.6, tuple(line_boxes(one, x, 0, width, bold)), 3.0 if not at else 0.0)
        for at, one in enumerate(found)
    ]


def _records(table: Node, style: Style) -> Iterator[Record]:
    bodies = [part for part in table.children if part.tag in ("tbody", "tfoot")]
    for body in bodies or [table]:
        rows = [row for row in body.children if row.tag == "tr"]
        together = "keep" in body.classes
        for number, row in enumerate(rows):
            record = _record(row, style, head=False)
            last = number == len(rows) - 1
            yield replace(record, opens=not (together and number), follows=together and not last)


def _record(row: Node, style: Style, head: bool) -> Record:
    cells = []
    for cell in row.children:
        if cell.tag not in ("td", "th") or "screen" in cell.classes:
            continue
        bold = cell.tag == "th"
        look = replace(style, bold=bold, colour=style.soft if head or "soft" in cell.classes else style.colour)
        span = cell.attributes.get("colspan", "1")
        cells.append(
            Cell(
                tuple(parts(cell, look)),
                int(span) if span.isdigit() and int(span) else 1,
                "right" if "num" in cell.classes else "left",
                bold,
            )
        )
    return Record(tuple(cells), True, False)


def _fitted(
    heads: Sequence[Record], body: Sequence[Record], count: int, width: float, style: Style
) -> tuple[float, list[float]]:
    """The scale of the letters at which the longest words fit, and the width of each column (mm)."""
    wishes = [*_wishes(heads, True), *_wishes(body, False)]
    scale, least, most = 1.0, [0.0], [0.0]
    for scale, word_mm in _STEPS:
        least, most = _asked(wishes, count, style.size * scale, word_mm)
        if sum(most) <= width or (sum(least) <= width and scale < 1.0):
            break
    if sum(least) > width:
        return scale, [one * width / sum(least) for one in least]
    heads_at_best = [
        max([low, *(wish.best * style.size * scale + 2 * _PAD + 0.3 for wish in wishes if wish.of_head(column))])
        for column, low in enumerate(least)
    ]
    if sum(heads_at_best) <= _HEADS_FIRST * width:
        least = heads_at_best
    most = [max(low, high) for low, high in zip(least, most, strict=True)]
    spare = width - sum(least)
    wants = [high - low for low, high in zip(least, most, strict=True)]
    if sum(wants) <= spare:  # room is left: to the columns that hold texts
        share = [max(one, 1.0) for one in wants]
        rest = spare - sum(wants)
        return scale, [high + rest * one / sum(share) for high, one in zip(most, share, strict=True)]
    return scale, [low + spare * one / sum(wants) for low, one in zip(least, wants, strict=True)]


@dataclass(frozen=True)
class _Wish:
    """What a cell asks of its column in letters of one point: at least, and at best; whether it is a number."""

    column: int
    least: float
    best: float
    is_number: bool
    is_head: bool

    def of_head(self, column: int) -> bool:
        """Whether it is that of the head of a column."""
        return self.is_head and self.column == column


def _wishes(records: Sequence[Record], are_heads: bool) -> Iterator[_Wish]:
    """The wishes of cells of one column. Heads ask for two lines at best."""
    for record in records:
        place = 0
        for cell in record.cells:
            if cell.span == 1:
                best = widest(cell.text, 1.0)
                if are_heads:
                    best = max(longest_word(cell.text, 1.0), 0.6 * best)
                yield _Wish(place, narrowest(cell.text, 1.0), best, cell.align == "right" and not are_heads, are_heads)
            place += cell.span


def _asked(wishes: Sequence[_Wish], count: int, size: float, word_mm: float) -> tuple[list[float], list[float]]:
    """What each column takes at least, and would like to have."""
    least, most = [2 * _PAD + 3.0] * count, [2 * _PAD + 3.0] * count
    for wish in wishes:
        if wish.column < count:
            low = min(wish.least * size, _NUMBER_MM if wish.is_number else word_mm) + 2 * _PAD + 0.3
            high = min(wish.best * size, _TEXT_MM) + 2 * _PAD + 0.3
            least[wish.column] = max(least[wish.column], low)
            most[wish.column] = max(most[wish.column], low, high)
    return least, most


def _drawn(record: Record, x: float, widths: Sequence[float], style: Style, rule: str, kind: str) -> list[Row]:
    """A record as one row, or as more where it is very high."""
    placed: list[tuple[float, float, Cell, list[Line]]] = []
    place, left = 0, x
    for cell in record.cells:
        wide = sum(widths[place : place + cell.span])
        placed.append((left, wide, cell, lines(cell.text, max(wide - 2 * _PAD, 1.0), style.size)))
        place, left = place + cell.span, left + wide
    high = line_mm(style.size, True)
    count = max((len(found) for *_, found in placed), default=0)
    most = max(1, int(_TALL_MM / high))
    starts = range(0, max(count, 1), most)
    made = []
    for start in starts:
        shown = min(most, count - start)
        above = _AIR if start == 0 and kind != "inner" else 0.0
        items: list[Item] = []
        if start == 0 and kind == "open":
            items.append(RectBox(Box(x, 0, sum(widths), 0.15), fill=rule))
        for at, wide, cell, found in placed:
            look = replace(style, bold=cell.bold, align=cell.align)
            for number, one in enumerate(found[start : start + most]):
                items += line_boxes(one, at + _PAD, above + number * high, wide - 2 * _PAD, look)
        if kind == "head":
            items.append(RectBox(Box(x, above + shown * high + _AIR - 0.3, sum(widths), 0.3), fill=style.soft))
        made.append(Row(above + max(shown, 1) * high + _AIR, tuple(items)))
    return made
