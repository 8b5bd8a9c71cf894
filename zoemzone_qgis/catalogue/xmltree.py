"""XML of services as a tree of names without prefixes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QXmlStreamReader

from ..errors import Fault
from .fetch import Answer, half, no_data
from .trouble import Trouble

REPORTS = ("ServiceExceptionReport", "ExceptionReport", "ServiceException")
LONGEST = 300
"""Of what a service says of its fault, so many signs are shown."""
DEEPEST = 200
"""Elements within each other; more than that is no answer but an attack, or broken."""


@dataclass
class Node:
    """An element."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def all(self, *names: str) -> Iterator[Node]:
        """Children by name, and of those the children by the next name."""
        for child in self.children:
            if child.name == names[0]:
                if len(names) == 1:
                    yield child
                else:
                    yield from child.all(*names[1:])

    def first(self, *names: str) -> Node | None:
        return next(self.all(*names), None)

    def says(self, *names: str) -> str:
        """The text of a child; "" where it is not there."""
        found = self.first(*names)
        return "" if found is None else found.text

    def walk(self) -> Iterator[Node]:
        """The element and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def deep(self, name: str) -> Iterator[Node]:
        return (node for node in self.walk() if node.name == name)


def tree_of(answer: Answer) -> Node:
    """The root of an answer. Raises Trouble for anything that is no XML, half of it, or a report of a fault."""
    if answer.sort != "xml":
        raise no_data(answer)
    reader = QXmlStreamReader(answer.body)
    top = Node("")
    stack = [top]
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement:
            attributes = reader.attributes()
            named = {attributes.at(n).name() + "": attributes.at(n).value() + "" for n in range(attributes.size())}
            node = Node(reader.name() + "", named)
            stack[-1].children.append(node)
            stack.append(node)
            if len(stack) > DEEPEST:
                raise half(answer.host)
        elif token == QXmlStreamReader.TokenType.EndElement:
            node = stack.pop()
            node.text = node.text.strip()
        elif token == QXmlStreamReader.TokenType.Characters:
            stack[-1].text += reader.text() + ""
    if reader.hasError() or not top.children:
        raise half(answer.host)
    root = top.children[0]
    if root.name in REPORTS:
        raise reported(root, answer.host)
    return root


def reported(root: Node, host: str) -> Trouble:
    """What a service says of its fault, in one line."""
    said = " ".join(" ".join(node.text for node in root.walk() if node.text).split()) or root.name
    codes = {
        value for node in root.walk() for key, value in node.attributes.items() if key in ("code", "exceptionCode")
    }
    missing = codes & {"LayerNotDefined", "CoverageNotDefined", "NoSuchCoverage", "TileOutOfRange"}
    return Trouble(
        "nolayer" if missing else "exception",
        Fault("{host} says: {words}.", host=host, words=said[:LONGEST].rstrip(". ")),
    )
