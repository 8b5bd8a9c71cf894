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

ROWS = 60_000


@dataclass(frozen=True)
class Around:
    """The links of each place of a forest, as places: those of ``at`` stand from ``start[at]`` to ``start[at + 1]``.

    ``to``: the place at the other end; ``over``: by how much the way over it is longer than the shortest way (at
    least 0), infinite for the link of the tree from above, which is dealt with by itself; ``link``: its number.
    """

    start: Ints
    of: Indices
    to: Indices
    over: Floats
    link: Ints


def around(graph: PatchGraph, lengths: Floats, trees: Forest) -> Around:
    """The links between the places of a forest."""
    rows = graph.rows
    many = np.diff(rows.start)[trees.patch]
    of = np.repeat(np.arange(len(trees.patch), dtype=np.int32), many)
    at = ranges(rows.start[trees.patch], many)
    to = trees.place[trees.tree[of], rows.to[at]]
    keep = to >= 0
    of, to, link = of[keep], to[keep], rows.link[at[keep]]
    over = np.maximum(trees.way[to] + lengths[link] - trees.way[of], 0.0)
    over[trees.above[of] == to] = np.inf
    start = np.zeros(len(trees.patch) + 1, np.int64)
    np.cumsum(np.bincount(of, minlength=len(trees.patch)), out=start[1:])
    return Around(start, of, to, over, link)


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
    base = (begin - low).astype(np.int32)  # the row of a place in a block is base + place
    numbers = np.arange(len(low), dtype=np.int32)
    block, at = np.repeat(numbers, many), ranges(low, many)
    links = near.start[high] - near.start[low]
    entry = ranges(near.start[low], links)
    to, over = near.to[entry], near.over[entry]
    outside = _from(to, barred, links) >= np.repeat((high - barred).astype(np.uint32), links)
    first = near.start[at] - np.repeat(near.start[low] - np.cumsum(links) + links, many)
    delay = np.minimum.reduceat(np.where(outside, over, np.inf), first)
    above = base[block] + trees.above[at].astype(np.int32)
    above = np.where(above < begin.astype(np.int32)[block], np.arange(len(at), dtype=np.int32), above)
    if (low == barred).any():
        above[begin[low == barred]] = begin[low == barred]
    _downwards(delay, above)
    # what stays inside a block can help only where it adds less than the block's least delay leaves
    least = np.minimum.reduceat(delay, begin)
    room = np.where(np.isfinite(least), np.maximum.reduceat(delay, begin), 0.0) - np.where(
        np.isfinite(least), least, 0.0
    )
    use = np.flatnonzero((over < np.repeat(room, links)) & ~outside)
    of_block = np.repeat(numbers, links)[use]
    row, from_row, over = base[of_block] + near.of[entry[use]], base[of_block] + to[use], over[use]
    keep = np.flatnonzero((least[of_block] + over < delay[row]) & (to[use] >= low[of_block]))
    _relax(delay, (row[keep], from_row[keep], over[keep]), trees.size[at])
    return Rows(block, at, delay)


def _from(to: Indices, begin: Ints, many: Ints) -> NDArray[np.uint32]:
    """How far places lie after the beginning of their block; very far when before it."""
    return (to - np.repeat(begin.astype(np.int32), many)).view(np.uint32)


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
