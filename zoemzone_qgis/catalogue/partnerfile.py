"""What a partner's file holds: its layers, their fields with how well they are filled, geometry and CRS.

Everything here is slow or can fail, so it runs in a worker; what is found are plain facts that any thread may read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..errors import Fault
from .partnercsv import CsvGuess, csv_uri, guess_csv
from .partnerletters import LOOKED_AT_BYTES, encoding_of
from .partnerzip import members

KIND_OF = {
    ".gpkg": "gpkg",
    ".shp": "shp",
    ".geojson": "geojson",
    ".json": "geojson",
    ".csv": "csv",
    ".txt": "csv",
    ".tsv": "csv",
    ".tif": "geotiff",
    ".tiff": "geotiff",
}
SHAPE_PARTS = (".dbf", ".shx", ".prj", ".cpg", ".qix", ".sbn", ".sbx")
MOST_FEATURES = 50_000
"""Features whose values are looked at; a larger layer is judged by its first ones."""
LOOK_EVERY = 500
SAMPLES = 3
_DEGREES = 400.0  # coordinates of a whole layer within this are degrees, not metres
_KINDS = {
    QMetaType.Type.Int: "number",
    QMetaType.Type.UInt: "number",
    QMetaType.Type.LongLong: "number",
    QMetaType.Type.ULongLong: "number",
    QMetaType.Type.Double: "number",
    QMetaType.Type.QDate: "date",
    QMetaType.Type.QDateTime: "date",
    QMetaType.Type.Bool: "flag",
}
_GEOMETRIES = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
}
Stopped = Callable[[], bool]


@dataclass(frozen=True)
class FieldFacts:
    """A field: its kind (text, number, date, flag), in how many of the features it is filled, and a few values."""

    name: str
    kind: str = "text"
    filled: int = 0
    samples: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """One layer of a file. ``geometry`` is point, line, polygon, none or raster."""

    name: str
    uri: str
    provider: str
    geometry: str
    crs: str = ""
    fields: tuple[FieldFacts, ...] = ()
    count: int = 0
    looked_at: int = 0
    without_geometry: int = 0
    encoding: str = ""
    """Set where the file does not state how its letters are written, and it was found out."""
    degrees: bool = False
    """The coordinates are degrees, whatever the CRS says."""

    @property
    def field_names(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.fields)

    @property
    def filled(self) -> dict[str, float]:
        """Share of the features that were looked at with a value, by field."""
        return {one.name: one.filled / self.looked_at if self.looked_at else 0.0 for one in self.fields}

    def values(self, name: str) -> str:
        """A few values of a field, as a text; empty where there is none."""
        return ", ".join(next((one.samples for one in self.fields if one.name == name), ()))


@dataclass(frozen=True)
class PartnerFile:
    """A file that was looked at."""

    path: str
    kind: str
    parts: tuple[Part, ...]
    csv: CsvGuess | None = None
    options: Mapping[str, str] = field(default_factory=dict, hash=False)
    """What the catalogue must know to open it again (of a CSV)."""

    @property
    def name(self) -> str:
        return Path(self.path).stem


def never() -> bool:
    """Nobody stops this."""
    return False


def look_at(path: str, stopped: Stopped = never) -> PartnerFile:
    """Look at a file. Raises ``Fault`` with a sentence for what cannot be used."""
    found = _checked(Path(path))
    suffix = found.suffix.lower()
    if suffix == ".zip":
        return _zipped(found, stopped)
    kind = KIND_OF.get(suffix, "")
    if not kind:
        raise Fault(
            "{file}: this kind of file is not read here. Save it as GeoPackage, shapefile, GeoJSON, CSV or GeoTIFF.",
            file=found.name,
        )
    if kind == "csv":
        return _csv(found, stopped)
    if kind == "shp":
        _all_there(found)
    parts = tuple(_parts(str(found), found.name, stopped))
    return PartnerFile(str(found), kind, parts)


def _checked(path: Path) -> Path:
    """The file itself, when it is there and can be read; for a part of a shapefile, the shapefile."""
    try:
        if path.is_dir():
            raise Fault(
                "{file} is a folder. Drop the file in it: a GeoPackage, shapefile, GeoJSON, CSV or GeoTIFF.",
                file=path.name,
            )
        if path.suffix.lower() in SHAPE_PARTS:
            beside = [one for one in (path.with_suffix(".shp"), path.with_suffix(".SHP")) if one.is_file()]
            if not beside:
                raise Fault(
                    "{file} is a part of a shapefile, but the part that ends in .shp is not beside it. Ask for all "
                    "parts, or for a zip file.",
                    file=path.name,
                )
            path = beside[0]
        if not path.exists():
            raise Fault("{file} is not there (any more). Choose another file.", file=path.name)
        if path.stat().st_size == 0:
            raise Fault("{file} is empty. Ask the partner to send it again.", file=path.name)
        with path.open("rb"):
            pass
    except PermissionError:
        raise Fault(
            "{file} cannot be read: you have no permission. Copy it to a folder of your own.", file=path.name
        ) from None
    except (OSError, ValueError) as error:  # a name that is too long or holds a zero byte
        reason = getattr(error, "strerror", None) or str(error)
        raise Fault("{file} cannot be opened: {reason}.", file=shortened(path.name), reason=reason) from None
    return path


def shortened(text: str, most: int = 60) -> str:
    """A text that fits in a sentence.

    >>> shortened("a" * 100, 9)
    'aaaa…aaaa'
    """
    half = (most - 1) // 2
    return text if len(text) <= most else f"{text[:half]}…{text[-half:]}"


def _all_there(path: Path) -> None:
    lacking = [one for one in (".shx", ".dbf") if not _beside(path, one)]
    if lacking:
        raise Fault(
            "{file}: parts of the shapefile are not beside it ({parts}). Ask for all parts, or for a zip file.",
            file=path.name,
            parts=", ".join(lacking),
        )


def _beside(path: Path, suffix: str) -> bool:
    return path.with_suffix(suffix).is_file() or path.with_suffix(suffix.upper()).is_file()


def _zipped(path: Path, stopped: Stopped) -> PartnerFile:
    """The layers of the files in a zip; all of the kind of the first one that holds any."""
    parts: list[Part] = []
    kind = ""
    for inner in members(path):
        its_kind = KIND_OF[os.path.splitext(inner)[1].lower()]
        if kind not in ("", its_kind):
            continue
        found = list(_parts(f"/vsizip/{path.as_posix()}/{inner}", path.name, stopped))
        if found:
            parts += found
            kind = its_kind
    if not parts:
        raise Fault(
            "{file} holds no map layer. Put a shapefile with all its parts, a GeoPackage or a GeoJSON in it.",
            file=path.name,
        )
    return PartnerFile(str(path), kind, tuple(parts))


# ---- layers -------------------------------------------------------------------------------------
def _parts(uri: str, name: str, stopped: Stopped) -> Iterator[Part]:
    """The layers of a file, each looked at. Raises ``Fault`` where there is none."""
    details = [
        one
        for provider in ("ogr", "gdal")
        for one in QgsProviderRegistry.instance().providerMetadata(provider).querySublayers(uri)
        if one.name() != "layer_styles"
    ]
    if not details:
        raise Fault(
            "{file} holds no layers, or it is damaged. Open it in the program that made it and save it again.",
            file=name,
        )
    parts = 0
    for one in details:
        if one.type() == QgsMapLayer.LayerType.RasterLayer:
            part = raster_part(one.uri(), one.providerKey(), one.name())
        else:
            part = vector_part(one.uri(), one.providerKey(), one.name(), stopped)
        if part is not None:
            parts += 1
            yield part
    if not parts:
        raise Fault(
            "{file} holds no layers, or it is damaged. Open it in the program that made it and save it again.",
            file=name,
        )


def raster_part(uri: str, provider: str, name: str) -> Part | None:
    """A raster; None where it cannot be opened."""
    layer = QgsRasterLayer(uri, name, provider)
    if not layer.isValid():
        return None
    return Part(name, uri, provider, "raster", crs_id(layer))


def vector_part(uri: str, provider: str, name: str, stopped: Stopped = never) -> Part | None:
    """A vector layer with what its fields hold; None where it cannot be opened."""
    layer = QgsVectorLayer(uri, name, provider)
    if not layer.isValid():
        return None
    encoding = encoding_of(uri)
    if encoding:
        layer.setProviderEncoding(encoding)
    facts, looked_at, without = _filled(layer, stopped)
    box = layer.extent()
    corners = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    return Part(
        name or layer.name(),
        uri,
        provider,
        _GEOMETRIES.get(layer.geometryType(), "none"),
        crs_id(layer),
        facts,
        max(int(layer.featureCount()), looked_at),
        looked_at,
        without,
        encoding,
        degrees=layer.isSpatial() and looked_at > without and all(abs(one) <= _DEGREES for one in corners),
    )


def crs_id(layer: QgsMapLayer) -> str:
    """The CRS of a layer as an id or WKT; empty where it has none."""
    return crs_text(layer.crs())


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS as QGIS reads it back; empty for none, and for what a GeoPackage calls undefined."""
    if not crs.isValid() or (not crs.authid() and crs.description().startswith("Undefined")):
        return ""
    return str(crs.authid() or f"WKT:{crs.toWkt()}")


def is_filled(value: object) -> bool:
    """Whether a value says anything: not null, no empty text, no number that is none."""
    if value is None or value == NULL or value != value:
        return False
    return bool(str(value).strip())


def as_text(value: object) -> str:
    """A value as a person writes it."""
    if hasattr(value, "toString"):  # a date of Qt
        return str(value.toString("yyyy-MM-dd"))
    if isinstance(value, float):
        return f"{value:g}" if value != int(value) else str(int(value))
    return str(value).strip()


def _filled(layer: QgsVectorLayer, stopped: Stopped) -> tuple[tuple[FieldFacts, ...], int, int]:
    """The fields with how many features fill them, the number looked at, and those without geometry."""
    fields = layer.fields()
    counts = [0] * len(fields)
    samples: list[dict[str, None]] = [{} for _ in fields]
    looked_at = without = 0
    request = QgsFeatureRequest().setLimit(MOST_FEATURES)
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    for feature in layer.getFeatures(request):
        if looked_at % LOOK_EVERY == 0 and stopped():
            break
        looked_at += 1
        without += not feature.hasGeometry() or feature.geometry().isEmpty()
        for place, value in enumerate(feature.attributes()):
            if is_filled(value):
                counts[place] += 1
                if len(samples[place]) < SAMPLES:
                    samples[place][shortened(as_text(value), 40)] = None
    facts = tuple(
        FieldFacts(one.name(), _KINDS.get(one.type(), "text"), counts[place], tuple(samples[place]))
        for place, one in enumerate(fields)
    )
    return facts, looked_at, without if layer.isSpatial() else 0


# ---- CSV ----------------------------------------------------------------------------------------
def _csv(path: Path, stopped: Stopped) -> PartnerFile:
    with path.open("rb") as stream:
        start = stream.read(LOOKED_AT_BYTES)
    return csv_file(path, guess_csv(start, path.name), stopped)


def csv_file(path: Path, guess: CsvGuess, stopped: Stopped = never) -> PartnerFile:
    """A CSV read as ``guess`` says; the user may have changed it."""
    part = vector_part(csv_uri(str(path), guess.options, guess.crs), "delimitedtext", path.stem, stopped)
    if part is None:
        raise Fault(
            "{file} cannot be read as a table. Save it again as CSV, with a line of column names.", file=path.name
        )
    return PartnerFile(str(path), "csv", (part,), guess, guess.options)
