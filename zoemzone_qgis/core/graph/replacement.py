"""What all pairs lose when a patch, or a link, of their shortest way goes: replacement paths, all at once.

For a source and a patch k on its tree of shortest ways, only the patches that hang on k lose. Their way without k is
longer by a delay d(x) = min over links u-x of d(u) + r(u, x), where r(u, x) = way(u) + length(u, x) - way(x) is at
least 0, and d(u) = 0 for all u that do not hang on k. Along the tree r is 0, so a delay never grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .patchgraph import Floats, Ints, PatchGraph
from .ranges import Indices, ranges
from .trees import Forest

ROWS = 30_000


@dataclass(frozen=True)
class Around:
    """The links of each place of a forest, as places: those of ``at`` stand from ``start[at]`` to ``start[at + 1]``.

    ``to``: the place at the other end; ``over``: by how much the way over it is longer than the shortest way (at
    least 0), infinite for the link of the tree from above, which is dealt with by itself. Per place, over its links
    without that one: ``lowest`` and ``highest`` place they lead to, ``least``: the smallest ``over``.
    """

    start: Ints
    of: Indices
    to: Indices
    over: Floats
    lowest: Indices
    highest: Indices
    least: Floats


def around(graph: PatchGraph, lengths: Floats, trees: Forest, needed: NDArray[np.bool_] | None = None) -> Around:
    """The links between the places of a forest; those of the places that are ``needed`` only, when given."""
    rows = graph.rows
    many = np.diff(rows.start)[trees.patch]
    if needed is not None:
        many[~needed] = 0
    of = np.repeat(np.arange(len(trees.patch), dtype=np.int32), many)
    at = ranges(rows.start[trees.patch], many)
    to = trees.place[trees.tree[of], rows.to[at]]
    keep = to >= 0
    of, to, link = of[keep], to[keep], rows.link[at[keep]]
    over = np.maximum(trees.way[to] + lengths[link] - trees.way[of], 0.0)
    from_above = trees.above[of] == to
    over[from_above] = np.inf
    start = np.zeros(len(trees.patch) + 1, np.int64)
    np.cumsum(np.bincount(of, minlength=len(trees.patch)), out=start[1:])
    linked = start[:-1] < start[1:]
    lowest = np.full(len(linked), len(linked), np.int32)
    highest, least = np.full(len(linked), -1, np.int32), np.full(len(linked), np.inf)
    if len(to):
        begin = start[:-1][linked]
        lowest[linked] = np.minimum.reduceat(np.where(from_above, np.int32(len(linked)), to), begin)
        highest[linked] = np.maximum.reduceat(np.where(from_above, np.int32(-1), to), begin)
        least[linked] = np.minimum.reduceat(over, begin)
    return Around(start, of, to, over, lowest, highest, least)


@dataclass(frozen=True)
class Rows:
    """Rows: a place in a block, with the delay there when the patch or the link above the block goes (infinite: no way
    is left). Rows of a block stand together, in the order of places."""

    block: Indices
    at: Indices
    delay: Floats


def delays(trees: Forest, near: Around, barred: Ints, low: Ints) -> Rows:
    """How much longer the ways get to what hangs on the places ``barred``, from the places ``low`` on.

    ``low`` is one more than ``barred`` when the patch itself goes, the same when only the link from above goes. No
    block may be empty.
    """
    high = barred + trees.size[barred]
    many = high - low
    begin = np.cumsum(many) - many
    block, at = np.repeat(np.arange(len(low), dtype=np.int32), many), ranges(low, many)
    delay = np.full(len(at), np.inf)
    _from_outside(near, delay, at, barred.astype(np.int32)[block], high.astype(np.int32)[block])
    base = (begin - low).astype(np.int32)[block]  # the row of a place in the same block is base + place
    above = base + trees.above[at].astype(np.int32)
    above = np.where(above < begin.astype(np.int32)[block], np.arange(len(at), dtype=np.int32), above)
    whole = begin[low == barred]
    above[whole] = whole
    _downwards(delay, above)
    # what stays inside a block can help only where it adds less than the block's least delay leaves
    least = np.minimum.reduceat(delay, begin)[block]
    rows = np.flatnonzero((least + near.least[at] < delay) & (near.highest[at] >= low.astype(np.int32)[block]))
    links = near.start[at[rows] + 1] - near.start[at[rows]]
    entry, row = ranges(near.start[at[rows]], links), np.repeat(rows.astype(np.int32), links)
    to, over = near.to[entry], near.over[entry]
    use = np.flatnonzero(over < np.repeat(delay[rows] - least[rows], links))
    row, to, over = row[use], to[use], over[use]
    inside = np.flatnonzero((to >= low.astype(np.int32)[block[row]]) & (to < high.astype(np.int32)[block[row]]))
    row, to = row[inside], to[inside]
    _relax(delay, (row, base[row] + to, over[inside]), trees.size[at])
    return Rows(block, at, delay)


def _from_outside(near: Around, delay: Floats, at: Indices, barred: Indices, high: Indices) -> None:
    """The delays over links from outside each block, straight to a place; those within are left as they are."""
    rows = np.flatnonzero((near.lowest[at] < barred) | (near.highest[at] >= high))
    links = near.start[at[rows] + 1] - near.start[at[rows]]
    entry = ranges(near.start[at[rows]], links)
    to = near.to[entry]
    outside = (to < np.repeat(barred[rows], links)) | (to >= np.repeat(high[rows], links))
    if len(rows):
        delay[rows] = np.minimum.reduceat(np.where(outside, near.over[entry], np.inf), np.cumsum(links) - links)


def _relax(delay: Floats, entries: tuple[Indices, Indices, Floats], size: Ints) -> None:
    """Let ways inside blocks lower the delays until none does any more.

    ``entries``: row, row that it is reached from, addition; ordered by row. ``size``: how many rows hang on each.
    """
    row, from_row, over = entries
    changed = np.zeros(len(delay), bool)
    active = np.isfinite(delay[from_row])
    while True:
        at = np.flatnonzero(active)
        new = delay[from_row[at]] + over[at]
        better = new < delay[row[at]]
        if not better.any():
            return
        target, new = row[at[better]], new[better]
        # largest first: where ranges overlap, the last that is written is the least
        order = np.argsort(-new, kind="stable")
        target, new = target[order], new[order]
        many = size[target]
        target, new = ranges(target, many), np.repeat(new, many)
        lower = new < delay[target]
        target = target[lower]
        delay[target] = new[lower]
        changed[:] = False
        changed[target] = True
        active = changed[from_row]


def _downwards(delay: Floats, above: Indices) -> None:
    """Let every delay be at most that of the places above it."""
    up = above
    while True:
        np.minimum(delay, delay[up], out=delay)
        further = up[up]
        if np.array_equal(further, up):
            return
        up = further
