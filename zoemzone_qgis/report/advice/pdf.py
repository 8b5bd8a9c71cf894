"""The report in print: its HTML on pages of A4, with a running head, page numbers and nothing outside the margins.

Made by Qt's painter from boxes in millimetres, as the sheet of a parcel is: no browser is needed, and no print layout
of QGIS, which would have to run on the main thread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtGui import QColor

from ..page import NOTHING
from ..sheetboxes import Box, RectBox, TextBox, fit, line_mm
from ..sheetpdf import write_pages
from .flow import PAGE_OF, Look, printed
from .rows import Frame, Item, spread
from .tree import Node, parsed

PAGE = Box(0, 0, 210, 297)
FRAME = Frame()
_HEAD_Y, _FOOT_Y = 10.0, 282.5


def write_pdf(path: Path, html: str, check: Callable[[], None] = lambda: None) -> int:
    """Print a page of HTML; returns the number of pages. Safe on a worker. Its meta elements ``running-head``,
    ``running-foot`` and ``page-number`` (with {page} and {pages}) tell what stands on every page.

    Raises ``Fault`` where the file cannot be made.
    """
    tree = parsed(html)
    pages = pages_of(tree, check)
    title = tree.first("title")
    write_pages(path, PAGE, _checked(pages, check), title.words() if title is not None else "", lossless=True)
    return len(pages)


def pages_of(tree: Node, check: Callable[[], None] = lambda: None) -> list[list[Item]]:
    """The items of every page."""
    look = _look(tree)
    placed = spread(printed(tree, look, FRAME), FRAME, check)
    head, foot = _said(tree, "running-head"), _said(tree, "running-foot")
    numbers = _said(tree, "page-number") or "{page} / {pages}"
    count = len(placed.pages)
    for number, items in enumerate(placed.pages, start=1):
        items[:] = [_numbered(item, placed.anchors) for item in items]
        words = numbers.replace("{page}", str(number)).replace("{pages}", str(count))
        items += _around(look, head if number > 1 else "", foot, words)
    return placed.pages


def _numbered(item: Item, anchors: Mapping[str, int]) -> Item:
    """An item in which the page of an anchor, now that it is known, is named."""
    if not isinstance(item, TextBox) or not item.lines or not item.lines[0].startswith(PAGE_OF):
        return item
    page = anchors.get(item.lines[0].removeprefix(PAGE_OF))
    return replace(item, lines=(str(page) if page else NOTHING,))


def _checked(pages: list[list[Item]], check: Callable[[], None]) -> Iterator[list[Item]]:
    for items in pages:
        check()
        yield items


def _said(tree: Node, name: str) -> str:
    """What a meta element of the page says."""
    return next((one.attributes.get("content", "") for one in tree.every("meta") if _is(one, name)), "")


def _is(node: Node, name: str) -> bool:
    return node.attributes.get("name") == name


def _look(tree: Node) -> Look:
    """The colours that the style sheet names (``--mark: #1b6b4a``), where they are such."""
    css = "".join(child.text for style in tree.every("style") for child in style.children)
    found = dict(re.findall(r"--(ink|soft|mark|pale|line)\s*:\s*(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})\b", css))
    return Look(**{name: QColor(colour).name() for name, colour in found.items()})


def _around(look: Look, head: str, foot: str, page_words: str) -> list[Item]:
    """The running head, and the foot with the number of the page."""
    made: list[Item] = []
    left, width = FRAME.left, FRAME.width
    if head:
        made.append(fit(head, Box(left, _HEAD_Y, width, 4.5), 8.0, 6.0, colour=look.soft))
        made.append(RectBox(Box(left, _HEAD_Y + 5.0, width, 0.15), fill=look.line))
    made.append(RectBox(Box(left, _FOOT_Y, width, 0.15), fill=look.line))
    high = line_mm(8.0) + 0.2
    made.append(fit(foot, Box(left, _FOOT_Y + 1.2, width - 40, high), 8.0, 6.0, colour=look.soft))
    made.append(
        fit(page_words, Box(left + width - 38, _FOOT_Y + 1.2, 38, high), 8.0, 6.0, colour=look.soft, align="right")
    )
    return made
