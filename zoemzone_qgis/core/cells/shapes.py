"""Shapes on cells: what is wide and what is narrow, how wide a narrow piece is and how long."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .frame import Marks

Floats = NDArray[np.float64]
_Step = tuple[int, int]


def opened(marks: Marks, width: int) -> Marks:
    """The marked land that an octagon of ``width`` cells across, kept within it, can reach.

    This is a morphological opening: parts narrower than the octagon go, the rest stays. The octagon is the sum of
    four short lines, so that the cost hardly depends on its size; from flat to flat it measures ``width`` cells, from
    corner to corner up to 8 % more. Land beyond the array counts as unmarked.

    >>> opened(np.array([[1, 1, 1, 0], [1, 1, 0, 0], [0, 0, 0, 1]], bool), 2).astype(int).tolist()
    [[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0, 0]]
    """
    if width < 2 or not marks.any():
        return marks.copy()
    left = marks
    for step, length in _octagon(width):
        left = _run(left, step, length, np.logical_and)
    for step, length in _octagon(width):
        left = _run(left, (-step[0], -step[1]), length, np.logical_or)
    return left


def widened(marks: Marks, cells: int) -> Marks:
    """The marked land and what lies within ``cells`` cells of it (octagon).

    >>> widened(np.array([[0, 0, 1, 0, 0, 0]], bool), 2).astype(int).tolist()
    [[1, 1, 1, 1, 1, 0]]
    """
    if cells < 1 or not marks.any():
        return marks.copy()
    width = 2 * cells + 1
    result = np.pad(marks, width)  # the lines may lead out of the array and back
    lines = _octagon(width)
    for step, length in lines:
        result = _run(result, (-step[0], -step[1]), length, np.logical_or)
    down = width + sum(step[0] * (length - 1) for step, length in lines) // 2
    across = width + sum(step[1] * (length - 1) for step, length in lines) // 2
    return result[down : down + marks.shape[0], across : across + marks.shape[1]]


def _octagon(width: int) -> list[tuple[_Step, int]]:
    """Lines (step, cells) whose sum is an octagon of ``width`` cells from flat to flat."""
    diagonal = round((width - 1) * (1 - np.sqrt(0.5))) if width > 3 else 0
    straight = width - 2 * diagonal
    lines = [((0, 1), straight), ((1, 0), straight), ((1, 1), diagonal + 1), ((1, -1), diagonal + 1)]
    return [(step, length) for step, length in lines if length > 1]


def _run(marks: Marks, step: _Step, length: int, join: Callable[..., Marks]) -> Marks:
    """``join`` over the ``length`` cells from each cell on in the direction of ``step``."""
    result, done = marks, 1
    while done < length:
        shift = min(done, length - done)
        result = join(result, _shifted(result, (step[0] * shift, step[1] * shift)))
        done += shift
    return result


def _shifted(marks: Marks, step: _Step) -> Marks:
    """The array whose cell (r, c) is cell (r + step[0], c + step[1]) of ``marks``; unmarked beyond it."""
    result = np.zeros_like(marks)
    rows, columns = marks.shape
    (down, across), (to, beside) = step, (-step[0], -step[1])
    if abs(down) < rows and abs(across) < columns:
        result[max(to, 0) : rows + min(to, 0), max(beside, 0) : columns + min(beside, 0)] = marks[
            max(down, 0) : rows + min(down, 0), max(across, 0) : columns + min(across, 0)
        ]
    return result


def three_wide(marks: Marks) -> Marks:
    """The marked land that is at least three cells wide in any direction, with the cells beside it.

    An opening by a block of 3 x 3 cells without one of its corners, in the four ways to leave one out: the block
    itself would ask 3.5 cells of a strip that runs diagonally. A strip of three cells and more always stays, one of
    less than two never does; between these it depends on how the strip lies on the cells.

    >>> bool(three_wide(np.ones((3, 5), bool)).all()), bool(three_wide(np.ones((2, 5), bool)).any())
    (True, False)
    """
    block = [(down, across) for down in (-1, 0, 1) for across in (-1, 0, 1)]
    result = np.zeros_like(marks)
    for corner in ((-1, -1), (-1, 1), (1, -1), (1, 1)):
        steps = [step for step in block if step != corner]
        fits = marks
        for step in steps:
            fits = fits & _shifted(marks, step)
        if fits.any():
            for down, across in steps:
                result |= _shifted(fits, (-down, -across))
    return result


def edge_length(marks: Marks) -> Floats:
    """Length of the edge of the marked land (in cells), shared out over the marked cells along it.

    Counts the cells from which a step leaves the marked land, for steps in 24 directions. A straight edge with
    normal n is left ``|v n|`` times per cell of length by the step v, so that the weighted sum over the directions,
    with weights that make it 1 at the angles where it is least, is the length: exact along the cells, at 45, 26.57
    and 18.43 degrees, at most 1.3 % too long in between (Crofton's formula with few directions). Land beyond the
    array counts as unmarked. A right corner costs 0.55 cells; strips of less than three cells come out short.

    >>> square = np.pad(np.ones((40, 40), bool), 4)
    >>> round(float(edge_length(square).sum()), 1)
    157.8
    """
    result = np.zeros(marks.shape)
    for steps, weight in zip(_STEPS, _WEIGHTS, strict=True):
        left = np.zeros(marks.shape, np.uint8)
        for step in steps:
            left += marks & ~_shifted(marks, step)
        np.add(result, weight * left, out=result, where=left > 0)
    return result


def _steps(long: int, short: int) -> list[_Step]:
    """All steps as long as (long, short)."""
    turned = [(long, short), (long, -short), (short, long), (-short, long)]
    return sorted({(sign * down, sign * across) for sign in (1, -1) for down, across in turned})


def _weights() -> Floats:
    """Weights of the kinds of steps for which edges at their own angles come out exactly."""
    angles = np.array([np.arctan2(steps[-1][1], steps[-1][0]) for steps in _STEPS])
    normals = np.stack([np.cos(angles), np.sin(angles)])
    crossed = [[np.maximum(np.array(steps) @ normal, 0).sum() for steps in _STEPS] for normal in normals.T]
    return np.asarray(np.linalg.solve(crossed, np.ones(len(_STEPS))))


_STEPS = [_steps(1, 0), _steps(1, 1), _steps(2, 1), _steps(3, 1)]
_WEIGHTS = _weights()


def rectangle(area: Floats, edge: Floats) -> tuple[Floats, Floats]:
    """Width and length of the rectangle with this area and this length of its edge: ``2 (a + b) = P``, ``a b = A``.

    The width of a straight strip comes out at any angle; a winding or branching one gets the mean width that its area
    and edge tell. A shape with a shorter edge than a square of its area gets the square. Arrays of one shape.

    >>> rectangle(np.array([200.0, 314.0]), np.array([204.0, 62.8]))[0].round(3).tolist()
    [2.0, 17.72]
    """
    side = np.sqrt(np.maximum(area, 0.0))
    inner = np.maximum(edge * edge - 16.0 * area, 0.0)
    width = np.where(inner > 0, (edge - np.sqrt(inner)) / 4.0, side)
    length = np.divide(area, width, out=np.zeros_like(side), where=width > 0)
    return width, length
