"""What the pairs of patches lose when a patch or a link goes, for all patches or links in one pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .decay import Measure
from .dominators import dominators
from .parts import Part, blocks, parts
from .patchgraph import Floats, Ints, PatchGraph
from .replacement import ROWS, Rows, around, delays
from .trees import Forest, forest

Marks = NDArray[np.bool_]
MeasureOf = Callable[[PatchGraph], Measure]
LostAtMost = Callable[[Ints, Ints, Ints], Floats]
_PLAY = 0.05


@dataclass(frozen=True)
class Search:
    """How a network is searched: the measure of a graph, and whether ways are counted in links."""

    measure: MeasureOf
    in_links: bool


def patch_losses(graph: PatchGraph, search: Search, progress: Progress, wanted: Marks | None = None) -> Floats:
    """For each patch: the sum over ordered pairs of other patches of a_i a_j times what the pair's value loses without
    it. ``wanted`` (n,): for these only, 0 elsewhere."""
    lost = np.zeros(graph.count)
    for part, trees in _forests(graph, search, progress):
        use = (trees.size > 1) & _counts(trees, trees.way)
        if wanted is not None:
            use &= wanted[part.patches][trees.patch]
        if use.any():
            measure = search.measure(part.graph)
            barred = np.flatnonzero(use)
            found = _block_losses(part, measure, trees, barred, barred + 1, progress)
            lost[part.patches] += np.bincount(trees.patch[barred], found, part.graph.count)
    return lost


def link_losses(graph: PatchGraph, search: Search, progress: Progress, wanted: Marks | None = None) -> Floats:
    """For each link: the sum over ordered pairs of patches of a_i a_j times what the pair's value loses without it.
    ``wanted`` (m,): for these only, 0 elsewhere."""
    lost = np.zeros(len(graph.first))
    for part, trees in _forests(graph, search, progress):
        measure = search.measure(part.graph)
        links = _above_links(part.graph, trees)
        use = (links >= 0) & _counts(trees, (trees.way + trees.way[trees.above]) / 2)
        if wanted is not None:
            use &= wanted[part.links][links]
        if use.any():
            barred = np.flatnonzero(use)
            found = _block_losses(part, measure, trees, barred, barred, progress)
            lost[part.links] += np.bincount(links[barred], found, len(part.links))
    return lost


def patch_traffic(
    graph: PatchGraph, search: Search, progress: Progress, lost_at_most: LostAtMost | None = None
) -> Floats:
    """An upper bound of ``patch_losses``: the value of the pairs whose way in the trees passes the patch, times the
    share that is lost at most.

    ``lost_at_most`` gives that share for ways from a patch over a second to a third (all neighbours); None: all.
    """
    passing = np.zeros(graph.count)
    for part, trees in _forests(graph, search, progress):
        flow = _beyond(part, search, trees)
        over = trees.above
        inner = np.flatnonzero(trees.above[over] != over)  # over another patch than the source
        flow, over = flow[inner], over[inner]
        if lost_at_most is not None:
            before, patch, behind = (part.patches[trees.patch[place]] for place in (trees.above[over], over, inner))
            flow = flow * lost_at_most(before, patch, behind)
        passing[part.patches] += np.bincount(trees.patch[over], flow, part.graph.count)
    return passing


def link_traffic(graph: PatchGraph, search: Search, progress: Progress) -> Floats:
    """An upper bound of ``link_losses``: all value of the pairs whose way in the trees passes the link."""
    passing = np.zeros(len(graph.first))
    for part, trees in _forests(graph, search, progress):
        links = _above_links(part.graph, trees)
        use = links >= 0
        passing[part.links] += np.bincount(links[use], _beyond(part, search, trees)[use], len(part.links))
    return passing


def _forests(graph: PatchGraph, search: Search, progress: Progress) -> Iterator[tuple[Part, Forest]]:
    """Trees of shortest ways from all patches, in blocks; where ways are counted in links, trees of what lies on all
    shortest ways."""
    from scipy.sparse.csgraph import dijkstra

    current: Part | None = None
    for part, sources in blocks(parts(graph), progress):
        if part is not current:
            current, measure = part, search.measure(part.graph)
            matrix = part.graph.matrix(measure.lengths)
        if search.in_links:
            ways = dijkstra(matrix, indices=sources, unweighted=True)
            before = dominators(part.graph, sources, ways)
        else:
            ways, before = dijkstra(matrix, indices=sources, limit=measure.largest, return_predecessors=True)
        yield part, forest(sources, ways, before)


def _counts(trees: Forest, middle: Floats) -> Marks:
    """Places, not the sources, of which the middle of what goes lies in the nearer half of some way: the other end
    sees the farther half."""
    roots = trees.above == np.arange(len(trees.above))
    found: Marks = ~roots & (middle <= (0.5 + _PLAY) * trees.farthest)
    return found


def _above_links(graph: PatchGraph, trees: Forest) -> Ints:
    """The number of the link to each place from the one above it; -1 for sources and where there is no such link."""
    rows, count = graph.rows, graph.count
    key = rows.origin * count + rows.to
    asked = trees.patch * count + trees.patch[trees.above]
    at = np.minimum(np.searchsorted(key, asked), len(key) - 1)
    return np.where(key[at] == asked, rows.link[at], -1)


def _beyond(part: Part, search: Search, trees: Forest) -> Floats:
    """For each place: weight of the source x sum of weight x value of the place and all that hangs on it; 0 for
    sources."""
    weights = part.graph.weights
    measure = search.measure(part.graph)
    upto = np.concatenate([[0.0], np.cumsum(weights[trees.patch] * measure.value(trees.way))])
    at = np.arange(len(trees.patch))
    found = weights[trees.sources[trees.tree]] * np.maximum(upto[at + trees.size] - upto[at], 0.0)
    return np.where(trees.above == at, 0.0, found)


def _block_losses(part: Part, measure: Measure, trees: Forest, barred: Ints, low: Ints, progress: Progress) -> Floats:
    """The loss of each block (see ``delays``), in pieces that fit the processor's cache."""
    covered = np.bincount(low, minlength=len(trees.patch) + 1)
    covered -= np.bincount(barred + trees.size[barred], minlength=len(trees.patch) + 1)
    near = around(part.graph, measure.lengths, trees, np.cumsum(covered[:-1]) > 0)
    lost = np.zeros(len(barred))
    upto = np.cumsum(barred + trees.size[barred] - low)
    begin = 0
    while begin < len(barred):
        progress.check()
        end = max(begin + 1, int(np.searchsorted(upto, (upto[begin - 1] if begin else 0) + ROWS)))
        rows = delays(trees, near, barred[begin:end], low[begin:end])
        lost[begin:end] = _lost(part, measure, trees, barred[begin:end], low[begin:end], rows)
        begin = end
    return lost


def _lost(part: Part, measure: Measure, trees: Forest, barred: Ints, low: Ints, rows: Rows) -> Floats:
    """The loss of each block from the delays of its rows."""
    weights = part.graph.weights
    way = trees.way[rows.at]
    value = weights[trees.patch[rows.at]] * (measure.value(way) - measure.value(way + rows.delay))
    # Each pair is seen from both its ends: the end nearer to what goes counts it twice, the other not at all, and
    # around the middle the two share it, so that rounding does not matter.
    middle = (trees.way[barred] + trees.way[np.where(low == barred, trees.above[barred], barred)]) / 2
    share = np.divide(middle[rows.block], way, out=np.full(len(way), 0.5), where=way > 0)
    value *= np.clip((0.5 + _PLAY - share) / _PLAY, 0.0, 2.0)
    summed = np.bincount(rows.block, value, len(barred))
    found: Floats = summed * weights[trees.sources[trees.tree[barred]]]
    return found
