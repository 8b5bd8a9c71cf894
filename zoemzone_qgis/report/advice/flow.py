"""From the elements of a report to rows for its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..paper.boxes import Box, RectBox, TextBox, line_mm
from .figures import figure_rows, picture_box
from .lines import Style, line_boxes, lines, parts
from .rows import Frame, Item, Row, moved, spread
from .tables import table_rows
from .tree import Node

_HEADS = {"h1": (19.0, 0.0, 1.5), "h2": (15.0, 9.0, 3.0), "h3": (11.0, 5.0, 1.2), "h4": (9.5, 3.5, 0.8)}
"""Letters (points), and the space above and below (mm)."""
_BLOCKS = {"p", "ul", "ol", "dl", "table", "figure", "nav", "header", "footer", *_HEADS}
_SKIPPED = {"style", "script", "head", "title", "meta", "link", "template", "noscript", "svg"}
_SHRINK = (1.16, 1.08, 1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5)
_BULLET_MM = 4.2
PAGE_OF = "\0page of "
"""Begins a text that stands for the number of the page of an anchor; its box is what leads there."""


@dataclass(frozen=True)
class Look:
    """Colours of the page, as the style sheet names them."""

    ink: str = "#1f2a24"
    soft: str = "#55645b"
    mark: str = "#1b6b4a"
    pale: str = "#eef4f0"
    line: str = "#c4cfc9"


class Flow:
    """Makes rows of elements, one below the other."""

    def __init__(self, look: Look, frame: Frame, size: float = 9.3) -> None:
        self._look, self._frame, self._size = look, frame, size

    def rows(self, node: Node) -> list[Row]:
        """The rows of everything in an element."""
        made: list[Row] = []
        before = ""
        for child in node.children:
            if child.tag in _SKIPPED or "screen" in child.classes or not (child.tag or child.words()):
                continue
            if before == "p" and made and (child.tag in ("table", "figure") or child.first("table") is not None):
                made[-1] = replace(made[-1], keep=True)  # what opens a table or a picture stays with it
            before = child.tag
            if child.tag in _BLOCKS:
                made += self._block(child)
            elif "numbers" in child.classes:
                made += self._cards(child)
            elif "onepage" in child.classes:
                made += self._on_one_page(child)
            elif child.tag:
                made += self._section(child)
            elif child.words():
                made += self._text(Node("p", children=[child]))
        return made

    def _section(self, node: Node) -> list[Row]:
        """An element that holds others; its id can be looked up, and its class may ask for a page of its own."""
        if not any(child.tag for child in node.children) and node.words():
            return self._text(Node("p", node.attributes, node.children))
        made = self.rows(node)
        if made:
            made[0] = replace(
                made[0],
                anchor=node.attributes.get("id", "") or made[0].anchor,
                page=made[0].page or "newpage" in node.classes,
            )
        return made

    def _on_one_page(self, node: Node) -> list[Row]:
        """Elements at the largest size at which they fit one page."""
        made: list[Row] = []
        for factor in _SHRINK:
            made = Flow(self._look, self._frame, self._size * factor)._section(node)
            if len(spread(made, self._frame).pages) <= 1:
                break
        return made

    def _block(self, node: Node) -> list[Row]:
        frame, look, style = self._frame, self._look, self._style()
        if node.tag in _HEADS:
            return self._heading(node)
        if node.tag == "p":
            return self._text(node)
        if node.tag in ("ul", "ol"):
            return self._list(node, frame.left, frame.width)
        if node.tag == "dl":
            return self._pairs(node)
        if node.tag == "nav":
            return self._contents(node)
        if node.tag == "table":
            small = style.scaled(0.9)
            found = table_rows(node, frame.left, frame.width, small, look.line)
            return [replace(found[0], before=max(found[0].before, self._mm(2.5))), *found[1:]] if found else []
        if node.tag == "figure":
            return figure_rows(node, frame.left, frame.width, style.scaled(0.82), look.line)
        if node.tag == "header":
            return self._top(node)
        return self.rows(node)

    # ---- text -----------------------------------------------------------------------------------
    def _style(self) -> Style:
        return Style(self._size, self._look.ink, self._look.soft)

    def _mm(self, length: float) -> float:
        """A space, smaller where letters are."""
        return length * self._size / 9.3

    def _heading(self, node: Node) -> list[Row]:
        points, above, below = _HEADS[node.tag]
        size = points * self._size / 9.3
        style = Style(size, self._look.mark if node.tag != "h4" else self._look.ink, self._look.soft, True)
        found = lines(parts(node, style), self._frame.width, size)
        made = [
            Row(
                line_mm(size, True),
                tuple(line_boxes(one, self._frame.left, 0, self._frame.width, style)),
                self._mm(above) if not number else 0.0,
                keep=True,
                anchor=node.attributes.get("id", "") if not number else "",
            )
            for number, one in enumerate(found)
        ]
        if node.tag == "h2" and made:
            rule = RectBox(Box(self._frame.left, 0.3, self._frame.width, 0.5), fill=self._look.mark)
            made.append(Row(self._mm(below), (rule,), keep=True))
        elif made:
            made.append(Row(self._mm(below), keep=True))
        return made

    def _text(self, node: Node) -> list[Row]:
        look, style, classes = self._look, self._style(), node.classes
        if "lead" in classes:
            style = style.scaled(1.12)
        if classes & {"note", "soft"}:
            style = replace(style.scaled(0.88), colour=look.soft)
        told = bool(classes & {"missing", "call"})
        inset = 4.0 if told else 0.0
        left, width = self._frame.left + inset, self._frame.width - inset - (2.0 if told else 0.0)
        found = lines(parts(node, style), width, style.size)
        made = self._lined(found, left, width, style, told)
        if "lead" in classes and made:
            made[-1] = replace(made[-1], keep=True)  # a chapter begins with more than its first sentence
        return made

    def _lined(self, found: list, left: float, width: float, style: Style, told: bool) -> list[Row]:
        """Lines as rows; the first two and the last two stay together, and what is told stands in a box."""
        high, made = line_mm(style.size) * 1.04, list[Row]()
        for number, one in enumerate(found):
            first, last = number == 0, number == len(found) - 1
            above, below = (1.4 if told and first else 0.0), (1.6 if told and last else 0.0)
            items: list[Item] = []
            if told:
                box = Box(self._frame.left, 0, self._frame.width, above + high + below + (0.0 if last else 0.05))
                items += [RectBox(box, fill=self._look.pale), RectBox(replace(box, width=1.2), fill=self._look.mark)]
            items += line_boxes(one, left, above, width, style)
            space = self._mm(2.2) if first else 0.0
            made.append(Row(above + high + below, tuple(items), space, keep=not last and number in (0, len(found) - 2)))
        return made

    def _list(self, node: Node, left: float, width: float) -> list[Row]:
        made, style = list[Row](), self._style()
        for number, entry in enumerate(one for one in node.children if one.tag == "li"):
            sign = f"{number + 1}." if node.tag == "ol" else "•"
            inner = Node("p", children=[one for one in entry.children if one.tag not in ("ul", "ol")])
            found = lines(parts(inner, style), width - _BULLET_MM, style.size)
            rows = self._lined(found, left + _BULLET_MM, width - _BULLET_MM, style, False)
            if rows:
                mark = lines(iter(parts(Node("p", children=[Node("", text=sign)]), style)), width, style.size)
                items = (*line_boxes(mark[0], left, 0, _BULLET_MM, style), *rows[0].items)
                rows[0] = replace(rows[0], items=items, before=self._mm(2.0 if not number else 0.7))
            made += rows
            for below in entry.children:
                if below.tag in ("ul", "ol"):
                    made += self._list(below, left + _BULLET_MM, width - _BULLET_MM)
        return made

    def _pairs(self, node: Node) -> list[Row]:
        """Terms on the left with what they say on the right."""
        style, frame = self._style(), self._frame
        bold = replace(style, bold=True, colour=self._look.mark)
        share = 0.34 * frame.width
        made: list[Row] = []
        term: list = []
        for child in node.every("dt", "dd"):
            if child.tag == "dt":
                term = lines(parts(child, bold), share - 4, bold.size)
                continue
            told = lines(parts(child, style), frame.width - share, style.size)
            high = line_mm(style.size) * 1.04
            items: list[Item] = [RectBox(Box(frame.left, 0, frame.width, 0.15), fill=self._look.line)] if made else []
            air = self._mm(1.5)
            for at, one in enumerate(term):
                items += line_boxes(one, frame.left, air + at * high, share, bold)
            for at, one in enumerate(told):
                items += line_boxes(one, frame.left + share, air + at * high, frame.width - share, style)
            made.append(Row(2 * air + high * max(len(term), len(told), 1), tuple(items)))
            term = []
        if made:
            made[0] = replace(made[0], before=self._mm(2.0))
        return made

    # ---- parts of the first pages ---------------------------------------------------------------
    def _top(self, node: Node) -> list[Row]:
        """The head of the report: the logo on the right, beside its title."""
        frame, image = self._frame, node.first("img")
        if image is None:
            return self.rows(node)
        room = 30.0
        flow = Flow(self._look, replace(frame, width=frame.width - room - 4), self._size)
        told = flow.rows(Node("div", children=[one for one in node.children if one is not image]))
        items, y = list[Item](), 0.0
        for row in told:
            y += row.before if y else 0.0
            items += [moved(item, y) for item in row.items]
            y += row.height
        logo = picture_box(image, Box(frame.left + frame.width - room, 0, room, 17.0), "right")
        return [Row(max(y, 17.0), (*items, *logo))]

    def _cards(self, node: Node) -> list[Row]:
        """Numbers side by side, each in a box: lines of the classes label, value and note."""
        cards = [one for one in node.children if one.tag]
        if not cards:
            return []
        gap = 4.0
        width = (self._frame.width - gap * (len(cards) - 1)) / len(cards)
        drawn = [self._card(card, width - 6.0) for card in cards]
        high = max(height for _, height in drawn) + 5.0
        items: list[Item] = []
        for number, (found, _) in enumerate(drawn):
            x = self._frame.left + number * (width + gap)
            items.append(RectBox(Box(x, 0, width, high), fill=self._look.pale))
            items.append(RectBox(Box(x, 0, width, 0.9), fill=self._look.mark))
            items += [moved(item, 2.8, x + 3.0) for item in found]
        return [Row(high, tuple(items), self._mm(4.0))]

    def _card(self, card: Node, width: float) -> tuple[list[Item], float]:
        made, y = list[Item](), 0.0
        for line in (one for one in card.children if one.tag):
            style = self._style()
            if "value" in line.classes:
                style = replace(style.scaled(2.1), bold=True, colour=self._look.mark)
            elif "note" in line.classes:
                style = replace(style.scaled(0.85), colour=self._look.soft)
            for one in lines(parts(line, style), width, style.size):
                made += line_boxes(one, 0, y, width, style)
                y += line_mm(style.size, style.bold)
            y += 0.5
        return made, y

    def _contents(self, node: Node) -> list[Row]:
        """The chapters with their pages, in two columns."""
        made = [row for head in node.every(*_HEADS) for row in self._heading(head)]
        links = list(node.every("a"))
        gap, half = 10.0, -(-len(links) // 2)
        width = (self._frame.width - gap) / 2
        columns = [
            self._entries(some, self._frame.left + place * (width + gap), width)
            for place, some in enumerate((links[:half], links[half:]))
        ]
        items = tuple(item for found, _ in columns for item in found)
        return [*made, Row(max(high for _, high in columns), items)] if links else made

    def _entries(self, links: Sequence[Node], x: float, width: float) -> tuple[list[Item], float]:
        """Chapters below each other, and the height that they take."""
        made, y, style = list[Item](), 0.0, self._style()
        high = line_mm(style.size) * 1.35
        for link in links:
            key = link.attributes.get("href", "").removeprefix("#")
            left = lines(parts(link, style), width - 12, style.size)
            for at, one in enumerate(left):
                made += line_boxes(one, x, y + at * high, width - 12, style)
            whole = Box(x, y, width, high * len(left))
            made.append(TextBox(whole, (PAGE_OF + key,), style.size, False, style.colour, "right"))
            y += high * len(left)
            made.append(RectBox(Box(x, y - 0.5, width, 0.1), fill=self._look.line))
            y += 0.4
        return made, y


def printed(page: Node, look: Look, frame: Frame) -> Sequence[Row]:
    """The rows of a page. Texts that begin with ``PAGE_OF`` are to be replaced by the number of a page."""
    body = page.first("body") or page
    return Flow(look, frame).rows(body)
