"""Node and distance files of Conefor, so that anyone can check the indices."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import Fault
from .patchgraph import Floats, Ints, PatchGraph

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_WHOLE = re.compile(r"[+-]?\d{1,18}")


@dataclass(frozen=True)
class Nodes:
    """The lines of a node file: numbers of patches as given, and their weights."""

    ids: Ints
    weights: Floats


def write_nodes(path: Path, ids: Sequence[int], weights: Floats) -> None:
    """Write a node file: a line "id<tab>weight" for each patch, decimal points whatever the computer's language."""
    lines = (f"{int(number)}\t{float(weight)!r}\n" for number, weight in zip(ids, weights, strict=True))
    path.write_text("".join(lines), encoding="ascii", newline="\n")


def write_distances(path: Path, ids: Sequence[int], graph: PatchGraph) -> None:
    """Write a distance file: a line "id1<tab>id2<tab>distance" for each link; ``ids``: the number of each patch."""
    ends = zip(graph.first.tolist(), graph.second.tolist(), graph.distance.tolist(), strict=True)
    lines = (f"{int(ids[one])}\t{int(ids[two])}\t{length!r}\n" for one, two, length in ends)
    path.write_text("".join(lines), encoding="ascii", newline="\n")


def read_nodes(path: Path) -> Nodes:
    """Read a node file: "id weight" (and Conefor's optional third column) by tabs or blanks, under names or not.

    Raises ``Fault`` for a decimal comma, for anything that is no number of at least 0, and for a patch that stands
    twice.
    """
    ids: list[int] = []
    weights: list[float] = []
    for line, parts in _lines(path, (2, 3)):
        ids.append(_whole(path, line, parts[0]))
        weights.append(_number(path, line, parts[1]))
    seen: set[int] = set()
    for number in ids:
        if number in seen:
            raise Fault("{file}: patch {number} stands there twice.", file=path.name, number=number)
        seen.add(number)
    return Nodes(np.array(ids, np.int64), np.array(weights, np.float64))


def read_graph(nodes: Path, distances: Path) -> tuple[Ints, PatchGraph]:
    """The numbers of the patches and the graph of a node file and a distance file; patch ``k`` of the graph is the
    ``k``-th line of the node file.

    Raises ``Fault`` for a file that cannot be read as such, and for a link to a patch that the node file lacks.
    """
    read = read_nodes(nodes)
    place = {number: at for at, number in enumerate(read.ids.tolist())}
    first: list[int] = []
    second: list[int] = []
    length: list[float] = []
    for line, parts in _lines(distances, (3,)):
        for end, into in zip(parts[:2], (first, second), strict=True):
            number = _whole(distances, line, end)
            if number not in place:
                raise Fault(
                    "{file}, line {line}: patch {number} does not stand in {nodes}.",
                    file=distances.name,
                    line=line,
                    number=number,
                    nodes=nodes.name,
                )
            into.append(place[number])
        length.append(_number(distances, line, parts[2]))
    return read.ids, PatchGraph.of(read.weights, first, second, length)


def _lines(path: Path, wanted: tuple[int, ...]) -> list[tuple[int, list[str]]]:
    """The lines that hold something, with their numbers, split at tabs and blanks; without a first line of names."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Fault("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise Fault("{file} is not a text file.", file=path.name) from error
    found = [(number, line.split()) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if found and not any(_NUMBER.fullmatch(part.replace(",", ".")) for part in found[0][1]):
        del found[0]
    for number, parts in found:
        if len(parts) not in wanted:
            raise Fault(
                "{file}, line {line}: {found} columns, where {wanted} are expected.",
                file=path.name,
                line=number,
                found=len(parts),
                wanted=wanted[0],
            )
    return found


def _number(path: Path, line: int, text: str) -> float:
    if "," in text:
        raise Fault(
            "{file}, line {line}: {value} has a comma. Write numbers with a decimal point.",
            file=path.name,
            line=line,
            value=text,
        )
    if not _NUMBER.fullmatch(text):
        raise Fault("{file}, line {line}: {value} is not a number.", file=path.name, line=line, value=text)
    number = float(text)
    if not 0.0 <= number < math.inf:
        raise Fault(
            "{file}, line {line}: {value} cannot be. Weights and distances are numbers of at least 0.",
            file=path.name,
            line=line,
            value=text,
        )
    return number


def _whole(path: Path, line: int, text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise Fault("{file}, line {line}: {value} is not the number of a patch.", file=path.name, line=line, value=text)
    return int(text)
