"""The resistance of the land to bees that cross it: from class codes, or from a raster of the user's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cells.fractions import ClassValues
from ..cells.frame import Frame
from ..cells.nearness import grown
from ..cells.pairs import pairing
from ..cells.shapes import opened
from ..classes import CODES, ClassTable
from ..errors import Fault
from ..grid import Grid, Window
from ..land.rules import Rules
from ..progress import SILENT, Progress
from ..surface import with_derived
from .padded import Padded

NARROW_WATER = 2.0
"""Resistance of water up to the width that the rules name: as grass and banks (E). Wider water keeps its own."""
ALONG_FACTOR = 10.0
"""For a route along verges and banks all other land resists this many times more (E)."""
ALONG_GROUPS = ("verge", "bank")
"""The groups of classes that such a route follows."""
DOUBLE_CELLS = 25_000_000
"""Up to this many cells costs are computed in double precision; beyond it in single (1e-6 of the cost)."""
WATER = "water"

Floats = NDArray[np.floating[Any]]
Reader = Callable[[Window], NDArray[Any]]


@dataclass(frozen=True)
class Surface:
    """Resistance per route cell (NaN: barrier, no data) and where the cells lie.

    Resistance is cost per metre, at least above zero: 1 is land that costs nothing but its length.
    """

    cells: Padded
    grid: Grid

    @classmethod
    def of(cls, values: NDArray[Any], grid: Grid, name: str = "resistance", dtype: Any = None) -> Surface:
        """A surface from an array (rows, columns); NaN is a barrier. ``name`` is the raster that a fault names.

        >>> surface = Surface.of(np.array([[1.0, np.nan, 4.0]]), Grid(0.0, 10.0, 10.0, 1, 3))
        >>> surface.least, surface.values.tolist()
        (1.0, [[1.0, nan, 4.0]])
        """
        if values.shape != (grid.rows, grid.columns):
            raise Fault(
                "{raster} has {rows} x {columns} cells, its grid another number. Choose a raster of the same grid.",
                raster=name,
                rows=values.shape[0],
                columns=values.shape[1] if values.ndim > 1 else 0,
            )
        _check(np.asarray(values), name)
        return cls(Padded.of(values, np.nan, dtype or precision(values.size)), grid)

    @property
    def values(self) -> Floats:
        """Resistance (rows, columns), a view."""
        return self.cells.inner

    @property
    def least(self) -> float:
        """The smallest resistance; NaN when all is barrier."""
        return float(np.fmin.reduce(self.values, axis=None)) if self.values.size else float("nan")

    @property
    def known_cells(self) -> int:
        """How many cells are no barrier."""
        return sum(int(np.count_nonzero(row == row)) for row in self.values)


def precision(cells: int) -> type[np.floating[Any]]:
    """The numbers to compute with on a map of so many cells.

    >>> precision(100).__name__, precision(72_000_000).__name__
    ('float64', 'float32')
    """
    return np.float64 if cells <= DOUBLE_CELLS else np.float32


def class_resistance(classes: ClassTable, along: bool = False) -> NDArray[np.float64]:
    """Resistance per class code (65536,), NaN where no class has the code; derived classes are worked out.

    With ``along`` all land but verges and banks resists ``ALONG_FACTOR`` times more. ``Fault`` names a class
    whose resistance is not a number above zero.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> class_resistance(read_classes())[[3, 13]].tolist(), class_resistance(read_classes(), True)[[6, 13]].tolist()
    ([1.5, 3.0], [1.5, 30.0])
    """
    return _resistance(with_derived(classes), along)


def _resistance(table: ClassTable, along: bool) -> NDArray[np.float64]:
    """``class_resistance`` of a table that holds the derived classes."""
    for row in table.rows:
        if not (np.isfinite(row.resistance) and row.resistance > 0):
            raise Fault(
                "The class {id} has the resistance {value}. Give it a number above zero in the class table.",
                id=row.id,
                value=row.resistance,
            )
    lut = table.lut("resistance")
    if along:
        lut[[row.code for row in table.rows if row.group not in ALONG_GROUPS]] *= ALONG_FACTOR
    return lut


def code_surface(
    read: Reader,
    grid: Grid,
    classes: ClassTable,
    rules: Rules,
    *,
    nodata: int = 0,
    motorway: NDArray[Any] | None = None,
    along: bool = False,
    progress: Progress = SILENT,
) -> Surface:
    """The resistance of a habitat map on route cells of at most 10 m: the mean of the fine cells that are known.

    ``read(window)`` gives class codes of the map's cells, ``grid`` is their grid; ``nodata`` and 0 are barriers
    where a whole route cell holds nothing else. Water counts by its table value where it is wider than
    ``rules.water_width_m``, narrower water at most ``NARROW_WATER``: its width is judged by an opening of the route
    cells that are mostly water, plus or minus one cell. ``motorway`` (rows, columns of route cells; marks, or the
    share of motorway 0..1) raises the resistance up to ``rules.motorway_factor`` times. ``along``: see
    ``class_resistance``. Raises ``Fault`` for a code without a class and for a resistance that is not above zero.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> codes = np.full((20, 40), 8, np.uint16)
    >>> codes[:, 10:20], codes[:10, 30:] = 1, 0
    >>> def read(window):
    ...     return codes[window.row : window.row + window.rows, window.column : window.column + window.columns]
    >>> code_surface(read, Grid(0.0, 20.0, 1.0, 20, 40), read_classes(), read_rules()).values.tolist()
    [[1.0, 2.0, 1.0, nan], [1.0, 2.0, 1.0, 1.0]]
    """
    frame = Frame(read, grid)
    rows, columns = frame.coarse.rows, frame.coarse.columns
    values = ClassValues(_layers(classes, along), pairing([0] * _LAYERS), nodata)
    cells = Padded.full(rows, columns, np.nan, precision(rows * columns))
    excess, water = np.zeros((rows, columns), np.float32), np.zeros((rows, columns), bool)
    for window, part in _tiles(frame, read, grid, 0, progress.part(0.0, 0.9)):
        coarse = frame.over(window)
        where = np.s_[coarse.row : coarse.row + coarse.rows, coarse.column : coarse.column + coarse.columns]
        pairs = np.zeros((_LAYERS // 2, coarse.rows, coarse.columns), np.complex64)
        known = np.zeros((coarse.rows, coarse.columns), np.float32)
        values.fill(part, frame.factor, pairs, known)
        land = np.where(known > 0, known, np.float32(np.nan))
        cells.inner[where] = pairs[0].real / land
        wet = pairs[1].real
        if wet.any():
            excess[where] = np.nan_to_num(pairs[0].imag / land)
            water[where] = wet > 0.5 * np.nan_to_num(land)
    _add_wide_water(cells.inner, excess, water, frame.coarse.cell, rules)
    if motorway is not None:
        _add_motorway(cells.inner, motorway, rules)
    progress.report(1.0)
    return Surface(cells, frame.coarse)


_LAYERS = 4  # resistance with narrow water, what wide water adds, share of water, and one that is empty


def _layers(classes: ClassTable, along: bool) -> NDArray[np.float64]:
    """The layers of the class table, by code (4, 65536); an excess of wide water only where there is water."""
    table = with_derived(classes)
    lut = _resistance(table, along)
    water = np.zeros(CODES)
    water[[row.code for row in table.rows if row.group == WATER]] = 1.0
    narrow = np.where(water > 0, np.fmin(lut, NARROW_WATER * (ALONG_FACTOR if along else 1.0)), lut)
    return np.stack([narrow, lut - narrow, water, np.where(np.isnan(lut), np.nan, 0.0)])


def _tiles(
    frame: Frame, read: Reader, grid: Grid, outside: float, progress: Progress
) -> Iterator[tuple[Window, NDArray[Any]]]:
    """Windows of the frame's fine cells with their values; ``outside`` beyond the map's own grid."""
    down = round((frame.grid.top - grid.top) / grid.cell)
    across = round((grid.left - frame.grid.left) / grid.cell)
    tiles = list(frame.tiles())
    for number, tile in enumerate(tiles):
        progress.report(number / len(tiles))
        top, left = max(tile.row - down, 0), max(tile.column - across, 0)
        rows = min(tile.row + tile.rows - down, grid.rows) - top
        columns = min(tile.column + tile.columns - across, grid.columns) - left
        part = read(Window(top, left, max(rows, 0), max(columns, 0)))
        whole = np.full((tile.rows, tile.columns), outside, part.dtype)
        whole[top + down - tile.row :, left + across - tile.column :][: part.shape[0], : part.shape[1]] = part
        yield tile, whole


def _add_wide_water(
    resistance: Floats, excess: NDArray[np.float32], water: NDArray[np.bool_], cell_m: float, rules: Rules
) -> None:
    """Add what wide water resists more than narrow water, on the cells of wide water and at its shore."""
    if water.any():
        wide = opened(water, int(rules.water_width_m / cell_m + 1e-6) + 1)  # one cell more than the width: wider
        np.add(resistance, excess, out=resistance, where=grown(wide))


def _add_motorway(resistance: Floats, motorway: NDArray[Any], rules: Rules) -> None:
    if motorway.shape != resistance.shape:
        raise Fault("The motorway mask does not have the grid of the resistance. Make it on the same cells.")
    resistance *= 1.0 + (rules.motorway_factor - 1.0) * motorway.astype(resistance.dtype)


def raster_surface(
    read: Reader, grid: Grid, name: str, nodata: float | None = None, progress: Progress = SILENT
) -> Surface:
    """A surface from the user's own raster of resistance; ``nodata`` cells are barriers.

    Cells of less than 10 m are averaged to route cells of at most 10 m, over what is known; larger ones stay.
    Raises ``Fault``, naming the raster, for zero, negative, infinite or NaN cells that are not its no-data value.

    >>> own = np.array([[2.0, 4.0, -1.0, -1.0], [2.0, 4.0, 9.0, -1.0]])
    >>> def read(window):
    ...     return own[window.row : window.row + window.rows, window.column : window.column + window.columns]
    >>> raster_surface(read, Grid(0.0, 10.0, 5.0, 2, 4), "own", nodata=-1.0).values.tolist()
    [[3.0, 9.0]]
    """

    def known(window: Window) -> NDArray[np.float64]:
        found = read(window)
        values = found.astype(np.float64)
        barrier = np.zeros(values.shape, bool)
        if nodata is not None:  # GDAL tells it in double precision, whatever the raster's
            barrier = np.isnan(values) if np.isnan(nodata) else found == np.asarray(nodata).astype(found.dtype)
        _check(np.where(barrier, 1.0, values), name, nan=False)
        return np.where(barrier, np.nan, values)

    frame = Frame(read, grid)
    n, rows, columns = frame.factor, frame.coarse.rows, frame.coarse.columns
    cells = Padded.full(rows, columns, np.nan, precision(rows * columns))
    for window, part in _tiles(frame, known, grid, np.nan, progress):
        coarse = frame.over(window)
        where = np.s_[coarse.row : coarse.row + coarse.rows, coarse.column : coarse.column + coarse.columns]
        blocks = part.reshape(coarse.rows, n, coarse.columns, n)
        count = np.count_nonzero(~np.isnan(blocks), axis=(1, 3))
        sums = np.nansum(blocks, axis=(1, 3))
        cells.inner[where] = np.where(count > 0, sums / np.maximum(count, 1), np.nan)
    progress.report(1.0)
    return Surface(cells, frame.coarse)


def _check(values: Floats, name: str, nan: bool = True) -> None:
    """Refuse what is no resistance; ``nan`` says whether NaN is allowed (a barrier)."""
    if not nan and np.isnan(values).any():
        raise Fault(
            "{raster} holds cells that are not a number. Set NaN as its no-data value if they are barriers, "
            "or fill them in.",
            raster=name,
        )
    for wrong in (values[values <= 0], values[np.isinf(values)]):
        if wrong.size:
            raise Fault(
                "{raster} holds the resistance {value}. A resistance is a number above zero: give barriers the "
                "no-data value, and other land at least a small number.",
                raster=name,
                value=float(wrong[0]),
            )
