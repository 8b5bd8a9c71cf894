"""Layers as large as a map: in memory while they are small, in a mapped temporary file from then on.

A mapped layer is an ordinary array. What was worked on is let go (``let_go``): the system then keeps it in the file and
not in the memory of the process, and gets it back when it is asked for. So a map of any size is worked on band by band.
"""

from __future__ import annotations

import mmap
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ..errors import Fault
from ..progress import SILENT, Progress

LARGE_BYTES = 8 << 20
"""Layers from this size on lie in a file; a run has twenty and more of them."""
_BAND = 4 << 20  # cells worked on at once
_PLACES = 1 << 18
_ZEROS = 1 << 20

Marks = NDArray[np.bool_]


def layer(shape: tuple[int, ...], kind: DTypeLike) -> NDArray[Any]:
    """A layer of zeros. Raises ``Fault`` when the temporary folder has no room for it.

    >>> layer((2, 3), np.int32).tolist()
    [[0, 0, 0], [0, 0, 0]]
    """
    size = int(np.prod(shape)) * np.dtype(kind).itemsize
    if size < LARGE_BYTES or not size:
        return np.zeros(shape, kind)
    try:
        with tempfile.TemporaryFile(prefix="zoemzone-") as file:
            if hasattr(os, "posix_fallocate"):  # a file with holes would end the program where the disk is full
                os.posix_fallocate(file.fileno(), 0, size)
            else:
                for begin in range(0, size, _ZEROS):
                    file.write(bytes(min(_ZEROS, size - begin)))
                file.flush()
            room = mmap.mmap(file.fileno(), size)
    except OSError as error:
        raise Fault(
            "The temporary folder cannot hold what the run needs: {error}. Free some space there.", error=error
        ) from error
    return np.ndarray(shape, kind, buffer=room)


def let_go(*layers: NDArray[Any]) -> None:
    """Take layers, or the layers that these are parts of, out of memory until they are asked for again. What they hold
    stays."""
    if sys.platform != "linux":  # elsewhere the system does so by itself when memory runs short
        return
    for one in layers:
        room: Any = one
        while isinstance(room, np.ndarray):
            room = room.base
        if isinstance(room, mmap.mmap):
            room.madvise(mmap.MADV_DONTNEED)


def bands(shape: tuple[int, ...]) -> Iterator[slice]:
    """Stretches of rows that together are a layer.

    >>> list(bands((5, 2 << 20)))
    [slice(0, 2, None), slice(2, 4, None), slice(4, 5, None)]
    """
    step = max(1, _BAND // max(1, shape[1]))
    for row in range(0, shape[0], step):
        yield slice(row, min(row + step, shape[0]))


def marked(test: Callable[[slice], Marks], *layers: NDArray[Any]) -> Marks:
    """Marks as large as the ``layers``, which ``test`` makes of stretches of their rows.

    >>> cells = np.array([[1, 5], [7, 2]])
    >>> marked(lambda rows: cells[rows] > 4, cells).tolist()
    [[False, True], [True, False]]
    """
    marks = layer(layers[0].shape, np.bool_)
    for rows in bands(marks.shape):
        marks[rows] = test(rows)
        let_go(marks, *layers)
    return marks


def most(cells: NDArray[Any]) -> float:
    """The highest value of a layer, at least 0.

    >>> most(np.array([[1, 5], [7, 2]]))
    7.0
    """
    highest = 0.0
    for rows in bands(cells.shape):
        highest = max(highest, float(cells[rows].max(initial=0)))
        let_go(cells)
    return highest


def held(cells: NDArray[Any]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Rows and columns of the cells that are not 0, row by row.

    >>> [list(map(int, one)) for one in held(np.array([[0, 5], [7, 0]]))]
    [[0, 1], [1, 0]]
    """
    found = [np.zeros((2, 0), np.int32)]
    for rows in bands(cells.shape):
        found.append(np.stack(np.nonzero(cells[rows])).astype(np.int32))
        found[-1][0] += rows.start
        let_go(cells)
    places = np.concatenate(found, axis=1)
    return places[0], places[1]


def taken(cells: NDArray[Any], rows: NDArray[np.int32], columns: NDArray[np.int32]) -> NDArray[Any]:
    """The values of some cells of a layer.

    >>> taken(np.array([[1, 5], [7, 2]]), np.array([1, 0]), np.array([0, 1])).tolist()
    [7, 5]
    """
    values = np.empty(len(rows), cells.dtype)
    for begin in range(0, len(rows), _PLACES):
        some = slice(begin, begin + _PLACES)
        values[some] = cells[rows[some], columns[some]]
        let_go(cells)
    return values


def joined(parts: list[NDArray[np.int32]], rows: int) -> NDArray[np.int32]:
    """Tables of so many rows side by side, as one; ``parts`` is emptied on the way.

    >>> joined([np.array([[1, 2]], np.int32), np.array([[3]], np.int32)], 1).tolist()
    [[1, 2, 3]]
    """
    table = layer((rows, sum(part.shape[1] for part in parts)), np.int32)
    end = table.shape[1]
    while parts:
        part = parts.pop()
        table[:, end - part.shape[1] : end] = part
        end -= part.shape[1]
        let_go(table)
    return table


def labelled(marks: Marks, progress: Progress = SILENT) -> tuple[NDArray[np.int32], int]:
    """Numbers from 1 of connected marks (8 neighbours), in the order of their first cells, and how many there are.

    >>> labelled(np.array([[True, False, True], [True, False, False]]))[1]
    2
    """
    from scipy import ndimage

    labels = layer(marks.shape, np.int32)
    pairs: list[NDArray[np.int32]] = []
    above, count = np.zeros(marks.shape[1], np.int32), 0
    for rows in bands(marks.shape):
        progress.check()
        here = labels[rows]
        found = int(ndimage.label(marks[rows], structure=np.ones((3, 3), bool), output=here))
        if count:
            here[here > 0] += np.int32(count)
        for first, second in ((here[0], above), (here[0, 1:], above[:-1]), (here[0, :-1], above[1:])):
            meets = (first > 0) & (second > 0)
            if meets.any():
                pairs.append(np.unique(np.stack([first[meets], second[meets]]), axis=1))
        above, count = here[-1].copy(), count + found
        let_go(labels, marks)
    if not pairs:
        return labels, count
    numbers = _first_numbers(np.concatenate(pairs, axis=1), count + 1)
    for rows in bands(marks.shape):
        progress.check()
        for row in labels[rows]:
            row[:] = numbers[row]
        let_go(labels)
    return labels, int(numbers.max())


def _first_numbers(pairs: NDArray[np.int32], size: int) -> NDArray[np.int32]:
    """New numbers 0..n for the numbers 0..``size``, those that are pairs as one, in the order of the lowest of each."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    links = coo_matrix((np.ones(pairs.shape[1], np.int8), tuple(pairs)), shape=(size, size))
    _, group = connected_components(links, directed=False)
    _, first, group = np.unique(group, return_index=True, return_inverse=True)
    order = np.empty(len(first), np.int32)
    order[np.argsort(first, kind="stable")] = np.arange(len(first))
    return np.asarray(order[group])


def boxes(labels: NDArray[np.int32], count: int, progress: Progress = SILENT) -> list[tuple[slice, slice] | None]:
    """The rows and columns that hold each of the numbers 1..``count``, None where there is no such cell.

    >>> boxes(np.array([[1, 0, 3], [0, 1, 0]], np.int32), 3)
    [(slice(0, 2, None), slice(0, 2, None)), None, (slice(0, 1, None), slice(2, 3, None))]
    """
    from scipy import ndimage

    found: list[tuple[slice, slice] | None] = [None] * count
    for rows in bands(labels.shape):
        progress.check()
        for number, box in enumerate(ndimage.find_objects(labels[rows], count)):
            if box is None:
                continue
            down, across = slice(box[0].start + rows.start, box[0].stop + rows.start), box[1]
            known = found[number]
            if known is not None:
                down = slice(known[0].start, down.stop)
                across = slice(min(known[1].start, across.start), max(known[1].stop, across.stop))
            found[number] = down, across
        let_go(labels)
    return found
