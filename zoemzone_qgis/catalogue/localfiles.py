"""Objects from what QGIS opens itself: files of partners and tables of a database."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

from ..errors import Fault
from .address import provider_of, uri_of
from .fetch import Fetcher
from .frames import box_between
from .model.entry import Entry, is_url
from .objects import Found, Wanted
from .partnercopy import needs_copy, source_layer
from .tables import done, placed

MOST_FILE_BYTES = 4 * 1024**3


def is_vector(entry: Entry) -> bool:
    """Whether a file holds objects rather than cells."""
    return provider_of(entry) in ("ogr", "delimitedtext")


def fetched(entry: Entry, fetcher: Fetcher, folder: Path) -> Entry:
    """The entry with its file on this machine; one that lies on the web is fetched into ``folder``."""
    place = entry.place
    if not is_url(place):
        if not Path(place).exists():
            raise Fault("{file} is not there. Choose another file or folder.", file=place)
        return dataclasses.replace(entry, address=str(Path(place)), origin=dataclasses.replace(entry.origin, place=""))
    folder.mkdir(parents=True, exist_ok=True)
    suffix = Path(place.split("?")[0]).suffix or {"geotiff": ".tif"}.get(entry.kind, f".{entry.kind}")
    target = folder / f"{entry.id}{suffix}"
    aside = folder / f".{entry.id}.part{suffix}"
    fetcher.save(place, aside, MOST_FILE_BYTES)
    return dataclasses.replace(entry, address=str(placed(aside, target)))


def opened(wanted: Wanted) -> QgsVectorLayer:
    """The layer of a file on this machine or of a table. Raises Fault where it cannot be opened."""
    entry = wanted.entry
    if needs_copy(entry):
        return source_layer(entry)
    layer = QgsVectorLayer(uri_of(entry, wanted.municipality), entry.id, provider_of(entry))
    if not layer.isValid():
        if entry.is_file:
            raise Fault("{file} is no file with objects that QGIS can open.", file=entry.place)
        raise Fault("{name} gives no layer {layer}.", name=entry.address, layer=entry.layer)
    if entry.is_file:
        layer.setCrs(system_of(entry, layer))
    return layer


def system_of(entry: Entry, layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """The coordinate system of a file: the entry's, unless the coordinates are degrees and only the file says so."""
    told, own = QgsCoordinateReferenceSystem(entry.crs), layer.crs()
    if not told.isValid():
        return own
    degrees = QgsRectangle(-180, -90, 180, 90).contains(layer.extent()) and layer.featureCount() != 0
    return own if own.isValid() and own.isGeographic() and degrees and not told.isGeographic() else told


def box_in_layer(wanted: Wanted, layer: QgsVectorLayer) -> QgsRectangle | None:
    """The box that is asked for, in the layer's own coordinates."""
    if wanted.box is None or not layer.crs().isValid():
        return None
    system = wanted.municipality.crs if wanted.municipality is not None else layer.crs()
    return box_between(wanted.box, system, layer.crs())


class Opened:
    """The wanted objects of a file or a table."""

    def __init__(self, wanted: Wanted, fetcher: Fetcher, folder: Path) -> None:
        self.title = ""
        self.broken = 0
        self.matched: int | None = None
        entry = wanted.entry
        if entry.is_file:
            entry = fetched(entry, fetcher, folder)
        self._wanted = Wanted(entry, wanted.municipality)
        self._layer = opened(self._wanted)
        self.crs = self._layer.crs().authid() or entry.crs

    def objects(self) -> Iterator[Found]:
        """The objects within the box."""
        request = QgsFeatureRequest()
        box = box_in_layer(self._wanted, self._layer)
        if box is not None:
            request.setFilterRect(box)
        else:
            count = self._layer.featureCount()
            self.matched = count if count > 0 else None
        names = [field.name() for field in self._layer.fields()]
        for feature in self._layer.getFeatures(request):
            yield self._found(feature, names)

    def _found(self, feature: QgsFeature, names: list[str]) -> Found:
        attributes = {name: plain(value) for name, value in zip(names, feature.attributes(), strict=True)}
        geometry = None
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            try:
                geometry = done(ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb())))
            except RuntimeError:
                self.broken += 1
        return Found(attributes, geometry)


def plain(value: Any) -> Any:
    """A value of QGIS as one that JSON has; dates as ISO texts."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (QDate, QTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODateWithMs)
    if isinstance(value, QByteArray):
        return bytes(value.toHex()).decode("ascii")
    return value
