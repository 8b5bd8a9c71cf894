"""Steps between route cells: to 8 neighbours, or to 16 with the knight's steps.

A step costs its length times the mean resistance along its line. A step to a neighbour runs half in each of two
cells. A knight's step (two cells on, one aside; the square root of five long) leaves its own cell after a quarter of
its length, crosses two cells for a quarter each, and ends with a quarter in the cell it reaches, so it costs its
length times the mean of the four. A barrier among them forbids the step.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import Fault

EIGHT, SIXTEEN = 8, 16
NEIGHBOURS = (EIGHT, SIXTEEN)
"""The choices for the number of neighbours."""


@dataclass(frozen=True)
class Step:
    """A step of ``down`` rows and ``across`` columns, and the cells that it crosses on its way, in order.

    >>> [step.crossed for step in steps(16) if (step.down, step.across) == (1, 2)]
    [((0, 1), (1, 1))]
    """

    down: int
    across: int
    crossed: tuple[tuple[int, int], ...] = ()

    def metres(self, cell_m: float) -> float:
        """Length of the step.

        >>> Step(0, 1).metres(10.0), round(Step(1, 2).metres(10.0), 3)
        (10.0, 22.361)
        """
        return math.sqrt((self.down * cell_m) ** 2 + (self.across * cell_m) ** 2)

    def share(self, cell_m: float) -> float:
        """Metres of the step in each of the cells that it touches: a half, or a quarter for a knight's step."""
        return self.metres(cell_m) / (2 + len(self.crossed))

    def offset(self, width: int) -> int:
        """What the step adds to a place in rows of ``width`` cells."""
        return self.down * width + self.across


def steps(neighbours: int) -> tuple[Step, ...]:
    """The steps from a cell; ``Fault`` unless ``neighbours`` is 8 or 16. The first four are straight, then come the
    diagonal ones, then the knight's.

    >>> len(steps(8)), len(steps(16))
    (8, 16)
    """
    if neighbours not in NEIGHBOURS:
        raise Fault("The number of neighbours is {number}. Choose 8 or 16.", number=neighbours)
    straight = (Step(0, -1), Step(0, 1), Step(-1, 0), Step(1, 0))
    diagonal = (Step(-1, -1), Step(-1, 1), Step(1, -1), Step(1, 1))
    if neighbours == EIGHT:
        return straight + diagonal
    along = [Step(i, 2 * j, ((0, j), (i, j))) for i in (-1, 1) for j in (-1, 1)]
    upright = [Step(2 * i, j, ((i, 0), (i, j))) for i in (-1, 1) for j in (-1, 1)]
    return (*straight, *diagonal, *along, *upright)


def _excess(angle: float) -> float:
    """By how much the way along two directions ``angle`` apart can exceed the straight line, as a share of it."""
    return 1 / math.cos(angle / 2) - 1


DISTANCE_ERROR = {EIGHT: _excess(math.pi / 4), SIXTEEN: _excess(math.atan(0.5))}
"""How much too long a distance over cells of equal resistance can be, as a share of the straight distance.

A way over cells only uses the directions of the steps. A straight line in a direction between two neighbouring step
directions, ``t`` apart, is replaced by a part along each; it is longest where the line halves the angle: then both
parts measure ``1 / (2 cos(t/2))`` of the line, together ``1 / cos(t/2)``. With 8 neighbours t = 45 degrees and the
excess is ``1 / cos(22.5) - 1 = sqrt(4 - 2 sqrt 2) - 1`` = 8.24 %. With 16 neighbours the directions lie at 0,
``arctan(1/2)`` = 26.57 and 45 degrees; the wider of the two angles gives ``1 / cos(13.28) - 1`` = 2.75 %. Along the
directions of the steps themselves the distance is exact; it is never too short.
"""


def distance_error(neighbours: int) -> float:
    """The largest excess of a raster distance (see ``DISTANCE_ERROR``) for 8 or 16 neighbours.

    >>> round(100 * distance_error(8), 2), round(100 * distance_error(16), 2)
    (8.24, 2.75)
    """
    steps(neighbours)
    return DISTANCE_ERROR[neighbours]
