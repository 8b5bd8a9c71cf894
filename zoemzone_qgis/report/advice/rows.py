"""Rows of a page, from top to bottom, and how they are spread over pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from ..paper.boxes import Box, PictureBox, RectBox, TextBox

Item = TextBox | PictureBox | RectBox


@dataclass(frozen=True)
class Frame:
    """Where the rows of a page lie (mm)."""

    left: float = 17.0
    top: float = 21.0
    width: float = 176.0
    height: float = 256.0


@dataclass(frozen=True)
class Row:
    """What stands side by side: its height, its items as seen from its top, and the space above it (not at the top of
    a page). ``keep``: on the page of the next row. ``head``: rows that are drawn anew when a page begins with this one.
    ``page``: it begins a page. ``anchor``: what can be looked up on which page it stands."""

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    keep: bool = False
    head: tuple[Row, ...] = field(default=(), repr=False)
    page: bool = False
    anchor: str = ""


@dataclass
class Pages:
    """The items of each page, and on which page (from 1) and how far from its top (mm) each anchor stands."""

    pages: list[list[Item]] = field(default_factory=lambda: [[]])
    anchors: dict[str, tuple[int, float]] = field(default_factory=dict)


def moved(item: Item, down: float, across: float = 0.0) -> Item:
    """An item in another place."""
    box = item.box
    return replace(item, box=Box(box.x + across, box.y + down, box.width, box.height))


def spread(rows: Sequence[Row], frame: Frame, check: Callable[[], None] = lambda: None) -> Pages:
    """Rows over pages: rows that are to be kept together are, as long as one page can hold them."""
    made, y = Pages(), 0.0
    for group in _groups(rows):
        check()
        whole = sum(row.before + row.height for row in group) - (group[0].before if y == 0 else 0.0)
        room = frame.height - y
        begins = group[0].page and y > 0
        if begins or (whole > room + 1e-6 and y > 0 and _alone(group) <= frame.height + 1e-6):
            made.pages.append([])
            y = _headed(made, group[0], frame)
        for row in group:
            above = row.before if y > 0 else 0.0
            if y > 0 and y + above + row.height > frame.height + 1e-6:
                made.pages.append([])
                y, above = _headed(made, row, frame), 0.0
            y += above
            made.pages[-1] += [moved(item, frame.top + y) for item in row.items]
            y += row.height
            if row.anchor:
                made.anchors.setdefault(row.anchor, (len(made.pages), frame.top + y - row.height))
    return made


def _alone(group: Sequence[Row]) -> float:
    """What a group takes at the top of a page."""
    head = sum(row.height + row.before for row in group[0].head)
    return head + sum(row.before + row.height for row in group) - (0.0 if head else group[0].before)


def _headed(made: Pages, row: Row, frame: Frame) -> float:
    """Draw the heads of a row at the top of the page; what they take."""
    y = 0.0
    for head in row.head:
        y += head.before if y else 0.0
        made.pages[-1] += [moved(item, frame.top + y) for item in head.items]
        y += head.height
    return y


def _groups(rows: Sequence[Row]) -> list[list[Row]]:
    made: list[list[Row]] = []
    open_ = False
    for row in rows:
        if open_ and not row.page:
            made[-1].append(row)
        else:
            made.append([row])
        open_ = row.keep
    return made
