"""A partner's layer under the names that the analysis reads: a copy in a GeoPackage, made once per state of the file.

Names given to fields in a project (aliases) are not seen by Processing, and a CSV or a shapefile in a zip is slow and
loses letters; the copy has neither trouble. The partner's file itself is never touched.
"""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..errors import Fault
from ..i18n import translate
from .model.entry import Entry
from .partnercsv import csv_uri
from .partnerfile import LOOK_EVERY, Stopped, never
from .tables import remove_file, unwritable

KEPT = 3
OTHER = "_source"
"""Added to the name of a field that stands in the way of a required one."""
Report = Callable[[float], None]


@dataclass(frozen=True)
class Column:
    """A field of the copy, and which field of the layer it is filled from."""

    name: str
    place: int


def needs_copy(entry: Entry) -> bool:
    """Whether the file cannot be read as it is: other names of fields, a CSV, a zip, letters it does not state."""
    renamed = any(name != actual for name, actual in entry.field_map.items() if actual)
    return entry.is_file and (
        renamed or entry.kind == "csv" or entry.place.lower().endswith(".zip") or bool(entry.options.get("encoding"))
    )


def source_layer(entry: Entry) -> QgsVectorLayer:
    """The layer of an entry as the partner made it. Raises ``Fault`` where it cannot be opened."""
    place = entry.place
    if entry.kind == "csv":
        layer = QgsVectorLayer(csv_uri(place, entry.options, entry.crs), entry.id, "delimitedtext")
    else:
        inner = entry.options.get("inside", "")
        uri = f"/vsizip/{Path(place).as_posix()}/{inner}" if inner else place
        layer = QgsVectorLayer(f"{uri}|layername={entry.layer}" if entry.layer else uri, entry.id, "ogr")
    if not layer.isValid():
        raise Fault(
            "{file} cannot be opened. Check that it is where the catalogue says: {place}.",
            file=Path(place).name,
            place=place,
        )
    if entry.options.get("encoding") and entry.kind != "csv":
        layer.setProviderEncoding(entry.options["encoding"])
    if entry.crs:
        layer.setCrs(QgsCoordinateReferenceSystem(entry.crs))
    return layer


def copy_path(entry: Entry, folder: Path) -> Path:
    """Where the copy lies: its name tells the state of the file, the names and the CRS, so that it is never stale."""
    try:
        found = os.stat(entry.place)
        state = (found.st_mtime_ns, found.st_size)
    except OSError:
        state = (0, 0)
    named = (entry.place, entry.layer, entry.crs, sorted(entry.field_map.items()), sorted(entry.options.items()), state)
    return folder / f"{entry.id}-{hashlib.sha256(repr(named).encode()).hexdigest()[:12]}.gpkg"


def columns(names: Sequence[str], field_map: Mapping[str, str]) -> list[Column]:
    """The fields of the copy: required ones under their own names first, the others as they were.

    A field that bears a required name but is not the one meant keeps its values under another name. A GeoPackage
    keeps an own ``fid``, so a field of that name gives way, too.

    >>> [(one.name, one.place) for one in columns(["fid", "boom", "Soort"], {"soort": "boom"})]
    [('soort', 1), ('fid_source', 0), ('Soort_source', 2)]
    """
    places = {name: place for place, name in enumerate(names)}
    found = [Column(name, places[actual]) for name, actual in field_map.items() if actual in places]
    used, taken = {one.place for one in found}, {one.name.casefold() for one in found} | {"fid", "geom"}
    for place, name in enumerate(names):
        if place in used:
            continue
        free = name
        while free.casefold() in taken:
            free += OTHER
        taken.add(free.casefold())
        found.append(Column(free, place))
    return found


def mapped_copy(entry: Entry, folder: Path, stopped: Stopped = never, report: Report | None = None) -> Path:
    """Write the copy of an entry, unless the one that is there still holds; returns its path.

    Raises ``Fault`` where it cannot be written; half a copy is never left.
    """
    target = copy_path(entry, folder)
    if target.is_file():
        return target
    source = source_layer(entry)
    lacking = [actual for actual in entry.field_map.values() if actual and source.fields().indexOf(actual) < 0]
    if lacking:
        raise Fault(
            "{file} has no field {fields} any more. Drop the file on the dock again to say which field is meant.",
            file=Path(entry.place).name,
            fields=", ".join(lacking),
        )
    half = target.with_name(f"{target.stem}.{uuid.uuid4().hex[:8]}.gpkg")  # QGIS may stand open twice
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(source, columns([one.name() for one in source.fields()], entry.field_map), half, stopped, report)
        if stopped():
            return target
        half.replace(target)
    except (RuntimeError, OSError) as error:
        reason = error.strerror if isinstance(error, OSError) else ""
        raise unwritable(str(target), reason or str(error)) from error
    finally:
        remove_file(half)
    _forget_older(target, entry.id)
    return target


def _write(
    source: QgsVectorLayer, wanted: Sequence[Column], path: Path, stopped: Stopped, report: Report | None
) -> None:
    fields = QgsFields()
    for column in wanted:
        field = QgsField(source.fields()[column.place])
        field.setName(column.name)
        fields.append(field)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", path.name.partition(".")[0]
    writer = QgsVectorFileWriter.create(
        str(path), fields, source.wkbType(), source.crs(), QgsCoordinateTransformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise RuntimeError(writer.errorMessage())
    request = QgsFeatureRequest()
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    written, count = 0, max(1, source.featureCount())
    for number, feature in enumerate(source.getFeatures(request)):
        if number % LOOK_EVERY == 0:
            if stopped():
                break
            if report is not None:
                report(100.0 * number / count)
        made = QgsFeature(fields)
        made.setGeometry(feature.geometry())
        values = feature.attributes()
        made.setAttributes([values[column.place] for column in wanted])
        written += 1
        if not writer.addFeature(made, QgsFeatureSink.Flag.FastInsert):
            raise RuntimeError(writer.errorMessage())
    if not writer.flushBuffer():
        raise RuntimeError(writer.errorMessage())
    del writer  # closes the file, which can fail without a word
    if not stopped() and QgsVectorLayer(str(path), "", "ogr").featureCount() != written:
        raise RuntimeError(translate("Zoemzone", "not all objects came into it"))


def _forget_older(target: Path, entry_id: str) -> None:
    """Copies of long gone states of the file go; a few stay, because a saved project may show them."""
    copies = [one for one in target.parent.glob(f"{entry_id}-????????????.gpkg") if one != target]
    for one in sorted(copies, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        removed(one)


def removed(path: Path) -> bool:
    """Whether a file is gone now; on Windows one that a layer has open stays."""
    try:
        path.unlink()
    except PermissionError:
        return False
    return True
