"""What the parcel tab draws over the map: the chosen parcel, how far its bees fly, and land that is worked on."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

REACH_M, RULE_M = 500.0, 564.19
QUARTER = 24  # pieces of a quarter of a circle
# the ground is any map: each line has a white rim, and lines differ in dashes as well as in colour
PARCEL, REACH, RULE, HOVER, PART, GAP = "parcel", "reach", "rule", "hover", "part", "gap"
_LOOKS: dict[str, tuple[str, str, float, Qt.PenStyle]] = {
    # line, fill, width, dashes
    PARCEL: ("#d81b60", "#30d81b60", 3.0, Qt.PenStyle.SolidLine),
    REACH: ("#0050a0", "#00000000", 2.0, Qt.PenStyle.DashLine),
    RULE: ("#7a4a00", "#00000000", 2.0, Qt.PenStyle.DotLine),
    HOVER: ("#e69f00", "#40e69f00", 3.0, Qt.PenStyle.SolidLine),
    PART: ("#00796b", "#5000a087", 2.0, Qt.PenStyle.SolidLine),
    GAP: ("#d81b60", "#00000000", 5.0, Qt.PenStyle.SolidLine),
}


class Marks:
    """Rubber bands by name; ``clear`` takes them off the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._bands: dict[str, QgsRubberBand] = {}
        self._held: dict[str, tuple[QgsGeometry, QgsCoordinateReferenceSystem]] = {}
        canvas.destinationCrsChanged.connect(self._again)

    def stop(self) -> None:
        """Off the map for good."""
        self.clear()
        if not sip.isdeleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._again)

    def show(self, name: str, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Draw a geometry of a CRS under a name, in place of what was drawn under it."""
        self._held[name] = (QgsGeometry(geometry), crs)
        band = self._bands.get(name)
        if band is None:
            band = self._bands[name] = self._made(name, geometry)
        band.setToGeometry(geometry, crs)

    def show_parcel(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, middle: QgsPointXY) -> None:
        """The parcel, and around its middle, from which it is judged, how far bees fly and the circle of 1 km2; in a
        CRS in metres."""
        spot = QgsGeometry.fromPointXY(middle)
        self.show(RULE, spot.buffer(RULE_M, QUARTER), crs)
        self.show(REACH, spot.buffer(REACH_M, QUARTER), crs)
        self.show(PARCEL, geometry, crs)

    def clear(self, *names: str) -> None:
        """Take off those named, or all."""
        for name in names or tuple(self._bands):
            self._held.pop(name, None)
            band = self._bands.pop(name, None)
            if band is not None and not sip.isdeleted(band) and not sip.isdeleted(self._canvas):
                self._canvas.scene().removeItem(band)

    def names(self) -> set[str]:
        """What is drawn now."""
        return set(self._bands)

    def _made(self, name: str, geometry: QgsGeometry) -> QgsRubberBand:
        line, fill, width, dashes = _LOOKS[name]
        kind = geometry.type() if name in {GAP, PART} else Qgis.GeometryType.Polygon
        band = QgsRubberBand(self._canvas, kind)
        band.setStrokeColor(QColor(line))
        band.setFillColor(QColor(fill))
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 200))
        band.setWidth(width)
        band.setLineStyle(dashes)
        if kind == Qgis.GeometryType.Point:
            band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            band.setIconSize(9)
        return band

    def _again(self) -> None:
        """The map has another CRS."""
        held = dict(self._held)
        self.clear()
        for name, (geometry, crs) in held.items():
            self.show(name, geometry, crs)
