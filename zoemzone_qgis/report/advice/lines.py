"""Text with bold and coloured parts, in lines that fit a width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..paper.boxes import Box, TextBox, broken, line_mm, width_mm
from .tree import Node

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_BOLD = {"b", "strong", "th", "h1", "h2", "h3", "h4", "dt"}
_ENDS = {"p", "div", "li", "tr", "ul", "ol", "dd", "dt", "figcaption"}
_HYPHENS = ("-", "/", "_", ":")
_BREAKS = re.compile(r".+?(?:(?<=\w[-/_:])(?=\w)|$)", re.S)
_SPLIT = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True)
class Style:
    """How text looks: size in points, bold, colour, and the colour of what is less important."""

    size: float
    colour: str
    soft: str
    bold: bool = False
    align: str = "left"

    def scaled(self, factor: float) -> Style:
        """The same at another size."""
        return replace(self, size=self.size * factor)


@dataclass(frozen=True)
class Part:
    """A stretch of text in one look; ``size`` is relative to that of its line."""

    text: str
    bold: bool
    colour: str
    size: float = 1.0


Line = list[Part]


def _of(part: Part, text: str) -> Part:
    """Another text in the look of a part."""
    return Part(text, part.bold, part.colour, part.size)


def parts(node: Node, style: Style) -> Iterator[Part]:
    """The text of an element; a line end is a part "\\n"."""
    for child in node.children:
        if not child.tag:
            yield Part(child.text, style.bold, style.colour)
        elif child.tag == "br":
            yield Part("\n", style.bold, style.colour)
        elif child.tag not in ("img", "svg", "style", "script") and "screen" not in child.classes:
            small = child.tag == "small" or "small" in child.classes
            soft = small or "soft" in child.classes
            inner = replace(
                style,
                bold=(style.bold or child.tag in _BOLD) and not soft,
                colour=style.soft if soft else style.colour,
            )
            found = parts(child, inner)
            if small:
                found = (replace(one, size=0.88 * one.size) for one in found)
            if child.tag in _ENDS or "line" in child.classes:
                yield Part("\n", style.bold, style.colour)
                yield from found
                yield Part("\n", style.bold, style.colour)
            else:
                yield from found


def lines(found: Sequence[Part] | Iterator[Part], width: float, size: float) -> list[Line]:
    """Lines no wider than ``width`` mm. Words break at soft hyphens, and where they are too long at any letter."""
    made: list[Line] = []
    for paragraph in _paragraphs(found):
        made += _wrapped(_words(paragraph), width, size)
    return made


def narrowest(found: Sequence[Part], size: float) -> float:
    """Width (mm) of the longest piece that does not break."""
    pieces = [
        sum(part_mm(part, size) for part in piece)
        for paragraph in _paragraphs(found)
        for word in _words(paragraph)
        for piece in _hyphened_pieces(word)
    ]
    return max(pieces, default=0.0)


def longest_word(found: Sequence[Part], size: float) -> float:
    """Width (mm) of the longest word when none breaks at a soft hyphen."""
    plain = [_of(part, part.text.replace(SOFT_HYPHEN, "")) for part in found]
    return narrowest(plain, size)


def widest(found: Sequence[Part], size: float) -> float:
    """Width (mm) of the longest line when nothing breaks."""
    return max((_line_mm(line, size) for line in lines(found, 1e6, size)), default=0.0)


def part_mm(part: Part, size: float) -> float:
    """Width of a part (mm)."""
    return _width_mm(part.text, part.bold) * size * part.size


@lru_cache(maxsize=1 << 15)
def _width_mm(text: str, bold: bool) -> float:
    """Width (mm) of a text in letters of one point."""
    return width_mm(text.replace(SOFT_HYPHEN, ""), 1.0, bold)


def _line_mm(line: Line, size: float) -> float:
    return sum(part_mm(part, size) for part in line)


def _paragraphs(found: Sequence[Part] | Iterator[Part]) -> list[list[Part]]:
    """Parts between line ends; empty ones are left out."""
    made: list[list[Part]] = [[]]
    for part in found:
        if part.text == "\n":
            made.append([])
        else:
            made[-1].append(part)
    return [one for one in made if any(part.text.strip(" \t\r\n\f") for part in one)]


def _words(paragraph: Sequence[Part]) -> list[list[Part]]:
    """Words, each of one or more parts that stand against each other."""
    made: list[list[Part]] = []
    glued = False
    for part in paragraph:
        pieces = _SPLIT.split(part.text)
        for number, piece in enumerate(pieces):
            if number:
                glued = False
            if not piece:
                continue
            one = _of(part, piece)
            if glued and made:
                made[-1].append(one)
            else:
                made.append([one])
            glued = True
    return made


def _pieces(word: list[Part]) -> list[list[Part]]:
    """A word in the pieces between soft hyphens, and behind hyphens, slashes and the like."""
    made: list[list[Part]] = [[]]
    for part in word:
        for number, text in enumerate(part.text.split(SOFT_HYPHEN)):
            if number and made[-1]:
                made.append([])
            for at, piece in enumerate(_BREAKS.findall(text)):
                if at:
                    made.append([])
                made[-1].append(_of(part, piece))
    return [piece for piece in made if piece]


def _hyphened_pieces(word: list[Part]) -> list[list[Part]]:
    """The pieces as they stand on lines of their own."""
    pieces = _pieces(word)
    return [*map(_hyphened, pieces[:-1]), *pieces[-1:]]


def _hyphened(piece: list[Part]) -> list[Part]:
    if not piece or piece[-1].text.endswith(_HYPHENS):
        return piece
    return [*piece[:-1], _of(piece[-1], piece[-1].text + "-")]


def _fitting(word: list[Part], room: float, width: float, size: float) -> list[list[Part]]:
    """A word in pieces: the first fits what is left of the line (or is empty), the others fit a line."""
    pieces = _pieces(word)
    whole = _merged([part for piece in pieces for part in piece])
    if _line_mm(whole, size) <= room:
        return [whole]
    made, now, left = list[list[Part]](), list[Part](), room
    for number, piece in enumerate(pieces):
        joined = _merged([*now, *piece])
        last = number == len(pieces) - 1
        if _line_mm(joined if last else _hyphened(joined), size) <= left:
            now = joined
            continue
        made.append(_hyphened(now))
        now, left = piece, width
    made.append(now)
    return [one for number, whole in enumerate(made) for one in _cut(whole, width, size, keep=number == 0)]


def _merged(line: list[Part]) -> list[Part]:
    """Neighbours of one look as one part."""
    made: list[Part] = []
    for part in line:
        if made and (made[-1].bold, made[-1].colour, made[-1].size) == (part.bold, part.colour, part.size):
            made[-1] = _of(made[-1], made[-1].text + part.text)
        else:
            made.append(part)
    return made


def _cut(piece: list[Part], width: float, size: float, keep: bool) -> list[list[Part]]:
    """A piece that is wider than a line, broken at any letter."""
    if not piece:
        return [piece] if keep else []
    if _line_mm(piece, size) <= width:
        return [piece]
    made: list[list[Part]] = []
    for part in piece:
        made += [[_of(part, text)] for text in broken(part.text, width, size * part.size, part.bold)]
    return made


def _wrapped(words: list[list[Part]], width: float, size: float) -> list[Line]:
    made: list[Line] = []
    line: Line = []
    used = 0.0
    for word in words:
        last = line[-1] if line else None
        space = _of(last, " ") if last is not None else None
        gap = part_mm(space, size) if space is not None else 0.0
        pieces = _fitting(word, width - used - gap, width, size)
        if pieces[0]:
            if space is not None:
                line.append(space)
                used += gap
            line += pieces[0]
            used += _line_mm(pieces[0], size)
        for piece in pieces[1:]:
            if line:
                made.append(_merged(line))
            line, used = list(piece), _line_mm(piece, size)
    if line:
        made.append(_merged(line))
    return made


def line_boxes(line: Line, x: float, y: float, width: float, style: Style) -> list[TextBox]:
    """A line as boxes of text, set to the side that the style says."""
    used = _line_mm(line, style.size)
    left = x + {"left": 0.0, "right": width - used, "center": (width - used) / 2}[style.align]
    made = []
    for part in line:
        wide, size = part_mm(part, style.size), style.size * part.size
        down = (line_mm(style.size, part.bold) - line_mm(size, part.bold)) * 0.8
        made.append(TextBox(Box(left, y + down, wide, line_mm(size)), (part.text,), size, part.bold, part.colour))
        left += wide
    return made
