"""Polygons as marked cells of a window, and strips measured on polygons."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from types import TracebackType

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsRectangle

from ..core.cells.frame import Frame, Marks
from ..core.cells.shapes import rectangle
from ..core.grid import Grid, Window
from ..core.progress import SILENT, Progress
from .landcover.cover import Cover, burned

_LAYER = "marks"
_SEGMENTS = 8
_LEAST_M2 = 1e-6
_BLOCK_M = 1000.0


class PolygonMarks:
    """Polygons of one layer, kept on disk, burned by cell centres. Use as a context manager."""

    def __init__(self, rows: Iterable[tuple[QgsFeature, QgsGeometry]]) -> None:
        self._cover = Cover()
        self._lock = threading.Lock()
        self.count = 0
        for _, geometry in rows:
            self._cover.add(_LAYER, geometry, 1)
            self.count += 1
        self._cover.ready()

    def marks(self, grid: Grid) -> Marks:
        """The cells of a grid whose centre lies in a polygon. Safe from several threads."""
        keys = np.zeros((grid.rows, grid.columns), np.uint16)
        with self._lock:
            self._cover.burn(_LAYER, grid, keys)
        return keys > 0

    def around(self, box: tuple[float, float, float, float]) -> list[QgsGeometry]:
        """The polygons whose box meets ``box``. Safe from several threads."""
        with self._lock:
            return [row.geometry for row in self._cover.rows(_LAYER, QgsRectangle(*box))]

    def close(self) -> None:
        """Drop the polygons."""
        self._cover.close()

    def __enter__(self) -> PolygonMarks:
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class WideLand:
    """Where polygons of corridor classes, taken together, are wide enough for a strip.

    Land is wide enough where an opening (shrunk and grown again) by half the least width leaves it; the tolerance is
    taken off the width. ``marks`` is what ``core.blocks.strips`` asks; ``size`` measures a strip that was found.
    """

    def __init__(
        self, polygons: PolygonMarks, frame: Frame, opening_m: float, tolerance_m: float, progress: Progress = SILENT
    ) -> None:
        self._polygons, self._frame, self._progress = polygons, frame, progress
        self._shrink = opening_m - tolerance_m / 2

    def marks(self, window: Window) -> Marks:
        """The cells of a window of the frame that lie in land that is wide enough."""
        frame, marks = self._frame.grid, np.zeros((window.rows, window.columns), dtype=bool)
        for part in frame.part(window).tiles(max(1, int(_BLOCK_M / frame.cell))):
            self._progress.check()
            grid = frame.part(Window(window.row + part.row, window.column + part.column, part.rows, part.columns))
            margin = 4 * self._shrink
            box = (grid.left - margin, grid.bottom - margin, grid.right + margin, grid.top + margin)
            # grown a little more, so that corners, which the opening rounds, keep their cells
            opened = self._opened(self._polygons.around(box), grid.cell / 2)
            if opened is not None:
                here = burned(opened, grid) > 0
                marks[part.row : part.row + part.rows, part.column : part.column + part.columns] = here
        return marks

    def _opened(self, land: list[QgsGeometry], more_m: float = 0.0) -> QgsGeometry | None:
        """What the opening leaves of land, grown by ``more_m``."""
        if not land:
            return None
        shrunk = QgsGeometry.unaryUnion(land).buffer(-self._shrink, _SEGMENTS)
        return None if shrunk.isEmpty() else shrunk.buffer(self._shrink + more_m, _SEGMENTS)

    def size(self, strip: QgsGeometry) -> tuple[float, float] | None:
        """Mean width and length (m) of a strip, by the rectangle with the area and the edge that the polygons have
        there; None where they have nothing."""
        play = self._frame.grid.cell
        reach = strip.buffer(play, 1, Qgis.EndCapStyle.Square, Qgis.JoinStyle.Miter, 2.0)
        box = reach.boundingBox()
        engine = QgsGeometry.createGeometryEngine(reach.constGet())
        engine.prepareGeometry()
        around = self._polygons.around((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        land = [geometry for geometry in around if engine.intersects(geometry.constGet())]
        opened = self._opened(land, play)
        if opened is None:
            return None
        part = QgsGeometry.unaryUnion(land).intersection(opened).intersection(reach)
        area, edge = part.area(), part.length()
        if area <= _LEAST_M2:
            return None
        width, length = rectangle(np.array([area]), np.array([edge]))
        return float(width[0]), float(length[0])
