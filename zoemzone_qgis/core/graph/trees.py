"""Trees of shortest ways from many sources, laid out so that what hangs on a patch stands together."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .patchgraph import Floats, Ints

NOWHERE = -1


@dataclass(frozen=True)
class Forest:
    """Trees of shortest ways from ``len(sources)`` sources, each in preorder, one after the other.

    Per place: ``tree`` (which source), ``patch``, ``way`` (length from the source), ``above`` (place of the patch
    before it on its way; a source: its own place), ``size``: the places ``at`` up to ``at + size`` hold the patch
    and all that are reached over it, ``farthest``: the longest way among these, and ``depth``: how many steps of the
    tree lie above. ``place`` (sources, patches): the place of a patch in a tree, -1 where it is not reached.
    """

    sources: Ints
    tree: Ints
    patch: Ints
    way: Floats
    above: Ints
    size: Ints
    farthest: Floats
    depth: Ints
    place: NDArray[np.int32]


def forest(sources: Ints, ways: Floats, before: NDArray[Any]) -> Forest:
    """The trees of ``ways`` (sources, patches; infinite where not reached) and ``before`` (the patch before each,
    negative for the source and for what is not reached).

    >>> ways = np.array([[0.0, 1.0, 3.0, 2.0]])
    >>> found = forest(np.array([0]), ways, np.array([[-9, 0, 1, 0]]))
    >>> found.patch.tolist(), found.above.tolist(), found.size.tolist()
    ([0, 1, 2, 3], [0, 0, 1, 0], [4, 2, 1, 1])
    """
    count = ways.shape[1]
    cells = np.flatnonzero(np.isfinite(ways.ravel()))
    number = np.full(ways.size, NOWHERE, np.int32)
    number[cells] = np.arange(len(cells), dtype=np.int32)
    tree = cells // count
    origin = before.ravel()[cells].astype(np.int64)
    root = origin < 0
    above = np.where(root, np.arange(len(cells)), number[tree * count + np.where(root, 0, origin)])
    depth, order, bounds = _by_depth(above, root)
    groups = [_brothers(above, order[begin:end]) for begin, end in pairwise(bounds)]
    size, way = np.ones(len(cells), np.int64), ways.ravel()[cells]
    farthest = way.copy()
    for members, first in groups[:0:-1]:
        over = above[members[first]]
        size[over] += np.add.reduceat(size[members], first)
        farthest[over] = np.maximum(farthest[over], np.maximum.reduceat(farthest[members], first))
    at = np.empty(len(cells), np.int64)
    for level, (members, first) in enumerate(groups):
        # brothers stand together: each begins where those before it end; trees likewise
        upto = np.cumsum(size[members]) - size[members]
        if level:
            upto -= np.repeat(upto[first], np.diff(first, append=len(members)))
            upto += at[above[members]] + 1
        at[members] = upto
    back = np.empty(len(cells), np.int64)
    back[at] = np.arange(len(cells))
    place = np.full(ways.size, NOWHERE, np.int32)
    place[cells] = at
    return Forest(
        sources,
        tree[back],
        (cells - tree * count)[back],
        way[back],
        at[above[back]],
        size[back],
        farthest[back],
        depth[back],
        place.reshape(ways.shape),
    )


def _by_depth(above: Ints, root: NDArray[np.bool_]) -> tuple[Ints, Ints, Ints]:
    """The depth of each, numbers by depth (those under one patch together, roots in order), and where each begins."""
    depth = (~root).astype(np.int32)
    up = above
    while True:
        more = depth[up]
        if not more.any():
            break
        depth = depth + more
        up = up[up]
    by_above = np.argsort(above.astype(np.int32), kind="stable")
    deepest = int(depth.max(initial=0))
    small = np.int16 if deepest < 32_000 else np.int32  # 16 bits are sorted by radix
    order = by_above[np.argsort(depth[by_above].astype(small), kind="stable")]
    return depth.astype(np.int64), order, np.searchsorted(depth[order], np.arange(deepest + 2))


def _brothers(above: Ints, members: Ints) -> tuple[Ints, Ints]:
    """The members of one depth, and at which of them those under a next patch begin."""
    over = above[members]
    return members, np.flatnonzero(np.diff(over, prepend=-1))
