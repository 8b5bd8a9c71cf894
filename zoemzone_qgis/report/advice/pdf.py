"""The report in print: its HTML on pages of A4, with a running head, page numbers and nothing outside the margins.

Made by Qt's painter from boxes in millimetres, as the sheet of a parcel is: no browser is needed, and no print layout
of QGIS, which would have to run on the main thread.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtGui import QColor

from ..page import NOTHING
from ..paper.boxes import Box, RectBox, TextBox, fit, line_mm
from ..paper.pdf import write_pages
from .bookmarks import Bookmark, Link, add_bookmarks
from .flow import PAGE_OF, Look, printed
from .rows import Frame, Item, Pages, spread
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
    placed, links = _placed(tree, check)
    title, root = tree.first("title"), tree.first("html")
    write_pages(path, PAGE, _checked(placed.pages, check), title.words() if title is not None else "", lossless=True)
    if path.is_file():
        marks = [Bookmark(words, *placed.anchors[key]) for key, words in _chapters(tree) if key in placed.anchors]
        add_bookmarks(path, root.attributes.get("lang", "") if root is not None else "", marks, links, PAGE.height)
    return len(placed.pages)


def pages_of(tree: Node, check: Callable[[], None] = lambda: None) -> list[list[Item]]:
    """The items of every page."""
    return _placed(tree, check)[0].pages


def _placed(tree: Node, check: Callable[[], None]) -> tuple[Pages, list[Link]]:
    """Everything in its place, and the links of the contents."""
    look = _look(tree)
    placed = spread(printed(tree, look, FRAME), FRAME, check)
    head, foot = _said(tree, "running-head"), _said(tree, "running-foot")
    numbers = _said(tree, "page-number") or "{page} / {pages}"
    count, links = len(placed.pages), list[Link]()
    order = [key for key, _ in _chapters(tree) if key in placed.anchors]
    for number, items in enumerate(placed.pages, start=1):
        for at, item in enumerate(items):
            key = _leads_to(item) if isinstance(item, TextBox) else None
            if isinstance(item, TextBox) and key is not None:
                items[at] = _numbered(item, placed.anchors.get(key))
                links += [Link(number, item.box, order.index(key))] if key in order else []
        words = numbers.replace("{page}", str(number)).replace("{pages}", str(count))
        items += _around(look, head if number > 1 else "", foot, words)
    return placed, links


def _chapters(tree: Node) -> list[tuple[str, str]]:
    """The anchors that the contents name, with their titles."""
    links = [link for nav in tree.every("nav") for link in nav.every("a")]
    return [(link.attributes.get("href", "").removeprefix("#"), link.words()) for link in links]


def _leads_to(item: TextBox) -> str | None:
    """The anchor whose page a text stands for."""
    return item.lines[0].removeprefix(PAGE_OF) if item.lines and item.lines[0].startswith(PAGE_OF) else None


def _numbered(item: TextBox, place: tuple[int, float] | None) -> TextBox:
    """The number of a page at the right of its line."""
    box = item.box
    number = Box(box.x + box.width - 10, box.y, 10, box.height)
    return replace(item, box=number, lines=(str(place[0]) if place else NOTHING,))


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
