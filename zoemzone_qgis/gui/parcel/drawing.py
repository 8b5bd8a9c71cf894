"""Map tools that draw a part of a parcel: an area, a strip along an edge, or points."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...i18n import translate
from .strips import TOUCH_M, clip, nearest_side, sides, strip
from .units import moved_to

LINE, FILL, EDGE = "#00796b", "#5000a087", "#e69f00"
SNAP_PX = 10
STROKE_PX = 8  # between two points of a line drawn with the button held down
AREA, ALONG, POINTS = "area", "along", "points"


class DrawTool(QgsMapTool):
    """What the three have in common; geometries are in the CRS of the parcel, which is in metres.

    ``measured`` is sent while one draws, with what stands there; ``finished`` with the result, ``cancelled`` on Esc.
    Backspace and Ctrl+Z take the last point back, Enter or the right button finish.
    """

    measured = pyqtSignal(QgsGeometry)
    finished = pyqtSignal(QgsGeometry)
    cancelled = pyqtSignal()
    told = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parcel: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__(canvas)
        self.parcel, self.crs = QgsGeometry(parcel), crs
        self._bands: dict[str, QgsRubberBand] = {}
        self._snap = QgsSnapIndicator(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    # ---- to be filled in ------------------------------------------------------------------------
    def result(self) -> QgsGeometry:
        """What has been drawn so far, on the parcel; empty where that is nothing."""
        return QgsGeometry()

    def take_back(self) -> None:
        """Undo the last step."""

    def redraw(self) -> None:
        """Show it."""

    # ---- shared ---------------------------------------------------------------------------------
    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Off the map."""
        for band in self._bands.values():
            if not sip.isdeleted(band):
                self.canvas().scene().removeItem(band)
        self._bands.clear()
        self._snap.setVisible(False)

    def finish(self) -> None:
        """Hand over what has been drawn; with nothing drawn, that is a cancel."""
        drawn = self.result()
        self.clear()
        if drawn.isEmpty():
            self.cancelled.emit()
        else:
            self.finished.emit(drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        undo = event.key() == Qt.Key.Key_Z and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete} or undo:
            self.take_back()
            self.show_now()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        else:
            event.ignore()
            return
        event.accept()

    def show_now(self) -> None:
        """Draw it anew and tell how large it is."""
        self.redraw()
        self.measured.emit(self.result())

    def spot(self, event: QgsMapMouseEvent, snap: bool = True) -> QgsPointXY | None:
        """Where the mouse is, in the CRS of the parcel: snapped as the project asks, else to the edge of the parcel."""
        if snap:
            match = self.canvas().snappingUtils().snapToMap(event.pos())
            self._snap.setMatch(match)
            if match.isValid():
                return self._here(match.point())
        point = self._here(event.mapPoint())
        if point is None or not snap:
            return point
        corner, _, _, _, squared = self.parcel.closestVertex(point)
        reach = self._metres(event.pos(), point)
        if 0 <= squared <= reach * reach:
            return QgsPointXY(corner)
        squared, edge, _, _ = self.parcel.closestSegmentWithContext(point)
        return QgsPointXY(edge) if 0 <= squared <= reach * reach else point

    def _metres(self, pixel: QPoint, point: QgsPointXY) -> float:
        """How far the distance of snapping is on the ground here."""
        beside = self._here(self.toMapCoordinates(pixel + QPoint(SNAP_PX, 0)))
        return float(beside.distance(point)) if beside is not None else 0.0

    def _here(self, point: QgsPointXY) -> QgsPointXY | None:
        moved = QgsCoordinateTransform(self.canvas().mapSettings().destinationCrs(), self.crs, QgsProject.instance())
        try:
            return QgsPointXY(moved.transform(point))
        except QgsCsException:
            return None

    def _draw(self, name: str, geometry: QgsGeometry, kind: Qgis.GeometryType, line: str, fill: str = FILL) -> None:
        band = self._bands.get(name)
        if band is None:
            band = self._bands[name] = QgsRubberBand(self.canvas(), kind)
            band.setStrokeColor(QColor(line))
            band.setFillColor(QColor(fill))
            band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
            band.setWidth(2)
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(9)
        moved = moved_to(geometry, self.crs, self.canvas().mapSettings().destinationCrs())
        if moved is None or moved.isEmpty():
            band.reset(kind)
        else:
            band.setToGeometry(moved, None)


class AreaTool(DrawTool):
    """An area: click corner after corner, or hold the button down and draw; what lies off the parcel is cut off."""

    def __init__(self, canvas: QgsMapCanvas, parcel: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__(canvas, parcel, crs)
        self.points: list[QgsPointXY] = []
        self._steps: list[int] = []  # how many points each step added: a stroke is taken back as a whole
        self._mouse: QgsPointXY | None = None
        self._last: QPoint | None = None

    def result(self) -> QgsGeometry:
        return self._area(self.points)

    def _area(self, points: list[QgsPointXY]) -> QgsGeometry:
        return (
            clip(QgsGeometry.fromPolygonXY([[*points, points[0]]]), self.parcel) if len(points) > 2 else QgsGeometry()
        )

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = self.spot(event)
        if point is not None:
            self.points.append(point)
            self._steps.append(1)
            self._last = event.pos()
            self.show_now()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._mouse = self.spot(event)
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._last is not None and (event.pos() - self._last).manhattanLength() >= STROKE_PX:
            point = self.spot(event, snap=False)
            if point is not None:
                self.points.append(point)
                self._steps[-1] += 1
                self._last = event.pos()
        self.redraw()
        more = [*self.points, self._mouse] if self._mouse is not None and not held else self.points
        self.measured.emit(self._area(more))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self._last = None
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def take_back(self) -> None:
        for _ in range(self._steps.pop() if self._steps else 0):
            self.points.pop()

    def redraw(self) -> None:
        points = [*self.points, self._mouse] if self._mouse is not None and self._last is None else self.points
        self._draw("area", self._area(points), Qgis.GeometryType.Polygon, LINE)
        line = QgsGeometry.fromPolylineXY(points) if len(points) > 1 and self.points else QgsGeometry()
        self._draw("line", line, Qgis.GeometryType.Line, LINE)


class StripTool(DrawTool):
    """A strip along one side of the parcel or several: click a side to add it, click it again to leave it out."""

    def __init__(
        self, canvas: QgsMapCanvas, parcel: QgsGeometry, crs: QgsCoordinateReferenceSystem, width_m: float
    ) -> None:
        super().__init__(canvas, parcel, crs)
        self.width_m = width_m
        self.sides = sides(self.parcel)
        self.chosen: list[int] = []
        self._under = -1

    def set_width(self, width_m: float) -> None:
        """Another width, for what has been chosen, too."""
        self.width_m = width_m
        self.show_now()

    def result(self) -> QgsGeometry:
        return strip(self.parcel, [self.sides[number] for number in self.chosen], self.width_m)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        point = self.spot(event, snap=False)
        under = nearest_side(self.sides, point) if point is not None else -1
        if under != self._under:
            self._under = under
            self.redraw()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
            return
        point = self.spot(event, snap=False)
        number = nearest_side(self.sides, point) if point is not None else -1
        if number < 0:
            return
        if number in self.chosen:
            self.chosen.remove(number)
        else:
            self.chosen.append(number)
        self.show_now()

    def take_back(self) -> None:
        if self.chosen:
            self.chosen.pop()

    def redraw(self) -> None:
        self._draw("strip", self.result(), Qgis.GeometryType.Polygon, LINE)
        edge = self.sides[self._under] if self._under >= 0 else QgsGeometry()
        self._draw("edge", edge, Qgis.GeometryType.Line, EDGE)


class PointsTool(DrawTool):
    """Points on the parcel, for trees or pieces: click adds one, the right button takes away the one below it; where
    there is none, it finishes."""

    def __init__(self, canvas: QgsMapCanvas, parcel: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__(canvas, parcel, crs)
        self.points: list[QgsPointXY] = []
        self._before: list[list[QgsPointXY]] = []

    def result(self) -> QgsGeometry:
        return QgsGeometry.fromMultiPointXY(self.points) if self.points else QgsGeometry()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        self.spot(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        point = self.spot(event, snap=event.button() == Qt.MouseButton.LeftButton)
        if point is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            reach = self._metres(event.pos(), point)
            near = [one for one in self.points if one.distance(point) <= reach]
            if not near:
                self.finish()
                return
            self._before.append(list(self.points))
            self.points.remove(min(near, key=point.distance))
        elif self.parcel.distance(QgsGeometry.fromPointXY(point)) > TOUCH_M:
            self.told.emit(translate("Zoemzone", "That place does not lie on the parcel."))
            return
        else:
            self._before.append(list(self.points))
            self.points.append(point)
        self.show_now()

    def take_back(self) -> None:
        if self._before:
            self.points = self._before.pop()

    def redraw(self) -> None:
        self._draw("points", self.result(), Qgis.GeometryType.Point, LINE, LINE)
