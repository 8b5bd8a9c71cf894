"""Which coordinate system the objects of a service really are in, and how they come into ours."""

from __future__ import annotations

import re

from osgeo import ogr, osr
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle

from .tables import done, spatial_reference

RD = "EPSG:28992"
CRS84 = "OGC:CRS84"
_CODE = re.compile(r"EPSG[:/]+(?:[\d.]*[:/]+)?(\d+)", re.IGNORECASE)
POINTS_A_SIDE = 21
"""A side of a box is no straight line in another coordinate system: so many points of it are looked at."""
RD_BETWEEN = 289_000.0
"""In the Netherlands east is below this number of metres and north above it."""


def name_of(text: str) -> str:
    """A coordinate system as services spell it, by its short name; "" where it is none that can be told.

    >>> name_of("http://www.opengis.net/def/crs/EPSG/0/28992"), name_of("urn:ogc:def:crs:OGC:1.3:CRS84")
    ('EPSG:28992', 'OGC:CRS84')
    >>> name_of("<urn:ogc:def:crs:EPSG::4326>"), name_of("EPSG:3857"), name_of("")
    ('EPSG:4326', 'EPSG:3857', '')
    """
    if "CRS84" in text:
        return CRS84
    found = _CODE.search(text)
    return f"EPSG:{found[1]}" if found else ""


def box_in(box: QgsRectangle, crs: str) -> QgsRectangle:
    """A box in RD, in another coordinate system (x before y). Raises Fault for an unknown one."""
    return box if crs == RD else _box_between(box, spatial_reference(RD), spatial_reference(crs))


def box_between(
    box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsRectangle:
    """A box in the coordinate system of another layer."""
    return box if source == target else _box_between(box, _of_qgis(source), _of_qgis(target))


def _box_between(box: QgsRectangle, source: osr.SpatialReference, target: osr.SpatialReference) -> QgsRectangle:
    """By GDAL, whose transforms belong to no thread: see ``layers.crs.settle``."""
    change = done(osr.CreateCoordinateTransformation(source, target))
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return QgsRectangle(*change.TransformBounds(*corners, POINTS_A_SIDE))


def _of_qgis(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference:
    """A coordinate system of QGIS as GDAL's, x before y."""
    return spatial_reference(crs.toWkt(Qgis.CrsWktVariant.PreferredGdal))


def north_first(crs: str) -> bool:
    """Whether a coordinate system puts north before east."""
    system = spatial_reference(crs)
    return crs != CRS84 and bool(system.EPSGTreatsAsLatLong() or system.EPSGTreatsAsNorthingEasting())


class Frame:
    """Brings geometries as a service gives them into ``target``, x before y.

    ``told`` is what the service says they are in, "" where it says nothing; then, and where RD is said, the first
    coordinates are looked at, because services err in this more than in anything else. ``axes`` says that the service
    keeps to the order of axes of its coordinate system (GeoJSON with a system of its own does; RFC 7946 does not).
    """

    def __init__(self, told: str, target: str, axes: bool = True) -> None:
        self.told, self.target, self._axes = told, target, axes
        self.given = ""
        """What the geometries are in; known after the first."""
        self._swap = False
        self._change: osr.CoordinateTransformation | None = None

    def put(self, geometry: ogr.Geometry) -> ogr.Geometry:
        """The geometry in the target."""
        if not self.given:
            self._look(geometry)
        if self._swap:
            geometry.SwapXY()
        if self._change is not None:
            done(geometry.Transform(self._change))
        return geometry

    def _look(self, geometry: ogr.Geometry) -> None:
        west, east, south, north = geometry.GetEnvelope()
        degrees = west >= -180 and east <= 180 and south >= -180 and north <= 180
        given = self.told or self.target
        geographic = bool(spatial_reference(given).IsGeographic())
        if degrees and not geographic:
            given = CRS84
        elif geographic and not degrees:
            given = self.target
        self.given = given
        self._swap = self._axes and north_first(given)
        if given == RD:
            self._swap = west > RD_BETWEEN > north
        if given != self.target:
            self._change = osr.CoordinateTransformation(spatial_reference(given), spatial_reference(self.target))
