"""A network in parts that can be searched one by one: components, with what is near stored near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .patchgraph import Ints, PatchGraph, components

_PATCHES, _CELLS = 1000, 150_000


@dataclass(frozen=True)
class Part:
    """One or more components of a network as a graph of its own: which patches and links of the network these are."""

    patches: Ints
    links: Ints
    graph: PatchGraph


def parts(graph: PatchGraph) -> list[Part]:
    """The components with links, small ones together; patches that are linked get numbers that lie close.

    >>> part, = parts(PatchGraph.of([1, 1, 1, 1], [0, 1], [3, 3], [5.0, 6.0]))
    >>> sorted(part.patches.tolist()), part.graph.count, part.links.tolist()
    ([0, 1, 3], 3, [0, 1])
    """
    from scipy.sparse.csgraph import reverse_cuthill_mckee

    if not len(graph.first):
        return []
    label = components(graph)
    size = np.bincount(label)
    near = reverse_cuthill_mckee(graph.matrix(np.ones(len(graph.first))), symmetric_mode=True).astype(np.int64)
    linked = near[size[label[near]] > 1]
    order = linked[np.lexsort((label[linked], -size[label[linked]]))]
    own = label[order]
    ends = np.flatnonzero(np.append(own[1:] != own[:-1], True)) + 1
    # a part is closed at the end of the component with which it gets large enough
    part = np.zeros(graph.count, np.int64)
    begin = number = 0
    found: list[Ints] = []
    for end in ends.tolist():
        if end - begin >= _PATCHES or end == len(order):
            found.append(order[begin:end])
            part[order[begin:end]] = number
            begin, number = end, number + 1
    place = np.zeros(graph.count, np.int64)
    for patches in found:
        place[patches] = np.arange(len(patches))
    owner = part[graph.first]
    by_part = np.argsort(owner, kind="stable")
    bounds = np.searchsorted(owner[by_part], np.arange(number + 1))
    made = []
    for index, patches in enumerate(found):
        links = by_part[bounds[index] : bounds[index + 1]]
        one, two = place[graph.first[links]], place[graph.second[links]]
        small = PatchGraph(graph.weights[patches], np.minimum(one, two), np.maximum(one, two), graph.distance[links])
        made.append(Part(patches, links, small))
    return made


def blocks(found: list[Part], progress: Progress) -> Iterator[tuple[Part, Ints]]:
    """The sources of all parts in blocks that bound the memory (sources x patches) and take well under a second."""
    total = sum(part.graph.count for part in found)
    done = 0
    for part in found:
        count = part.graph.count
        step = int(np.clip(_CELLS // count, 4, 256))
        for begin in range(0, count, step):
            progress.report(done / total)
            sources = np.arange(begin, min(count, begin + step))
            yield part, sources
            done += len(sources)
    progress.report(1.0)
