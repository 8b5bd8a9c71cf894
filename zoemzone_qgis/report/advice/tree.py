"""The HTML of a report as a tree, from which it is printed: whatever a partner's template holds, it can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_CLOSED_BY = {  # an open element of the first kind ends where one of the others begins
    "p": {"p", "div", "ul", "ol", "dl", "table", "figure", "section", "h1", "h2", "h3", "h4", "article", "header"},
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "tr": {"tr", "tbody", "tfoot"},
    "td": {"td", "th", "tr", "tbody", "tfoot"},
    "th": {"td", "th", "tr", "tbody", "tfoot"},
    "thead": {"tbody", "tfoot"},
    "tbody": {"tbody", "tfoot"},
}


@dataclass
class Node:
    """An element, or (tag "") a text."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    text: str = ""

    @property
    def classes(self) -> set[str]:
        """The names of its classes."""
        return set(self.attributes.get("class", "").split())

    def every(self, *tags: str) -> Iterator[Node]:
        """All elements of these kinds below it, in order."""
        for child in self.children:
            if child.tag in tags:
                yield child
            yield from child.every(*tags)

    def first(self, *tags: str) -> Node | None:
        """The first element of these kinds below it."""
        return next(self.every(*tags), None)

    def words(self) -> str:
        """All text in it, spaces drawn together."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        if not self.tag:
            yield self.text
        for child in self.children:
            yield from child._texts()


def parsed(html: str) -> Node:
    """The tree of a page.

    >>> page = parsed("<p>One<p class='a b'>T&amp;wo<br>3</p><img src=x>")
    >>> [(node.tag, node.words()) for node in page.children]
    [('p', 'One'), ('p', 'T&wo3'), ('img', '')]
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("page")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        while len(self._open) > 1 and tag in _CLOSED_BY.get(self._open[-1].tag, ()):
            self._open.pop()
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(Node("", text=data))
