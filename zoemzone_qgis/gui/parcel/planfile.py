"""Plans as GeoPackages: made, recognised, and copied to share, each with its style, metadata, name and budget inside.

A file appears whole or not at all. Beside the layer stands a table without shapes, ``zoemzone_plan``, with what belongs
to the plan as a whole (``key``, ``value``).
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...core.errors import Fault
from ...layers.raster import close_file, gdal_errors
from ...paths import version
from .plandress import dress, dress_file
from .planfields import plan_fields
from .plantotals import Budget, number

LAYER, FACTS = "plan", "zoemzone_plan"
_BUDGETS = ("one_off", "per_year", "total")


@dataclass(frozen=True)
class Facts:
    """What belongs to a plan as a whole. ``sources`` says what it was made with: a name, and the file or the text."""

    name: str
    budget: Budget = field(default_factory=Budget)
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """A layer of a file that can be opened as a plan; ``ours`` when it was made in the dock, else it is a result of
    prioritymeasures."""

    path: Path
    layer: str
    facts: Facts
    ours: bool

    @property
    def uri(self) -> str:
        """Where QGIS finds it."""
        return f"{self.path}|layername={self.layer}"


@dataclass(frozen=True)
class Content:
    """What is written: fields, CRS and rows. ``rows`` are read once, on the thread that writes."""

    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    rows: Iterable[QgsFeature] = ()


def write_plan(path: Path, facts: Facts, content: Content) -> Path:
    """Write a plan as a new file, in the place of one that stands there; ``Fault`` where that cannot be done."""
    path = path if path.suffix.lower() == ".gpkg" else path.with_name(path.name + ".gpkg")
    folder = path.parent
    if path.with_name(path.name + "-wal").exists():  # its own half of what was written last, which would be lost
        raise Fault("{path} is open in QGIS or in another program. Choose another name for the file.", path=path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".zoemzone-") as half:
            made = Path(half) / path.name
            count = _write_layer(made, content)
            _write_facts(made, facts)
            dress_file(f"{made}|layername={LAYER}", facts.name)
            record = Path(half) / f"{path.name}.run.json"
            record.write_text(_record(facts, count), encoding="utf-8")
            made.replace(path)
            record.replace(path.with_name(record.name))
    except OSError as error:
        raise Fault("{path} cannot be written: {error}", path=path, error=error.strerror or error) from error
    return path


def new_plan(path: Path, facts: Facts, crs: QgsCoordinateReferenceSystem) -> Path:
    """An empty plan."""
    return write_plan(path, facts, Content(plan_fields(), crs))


def find_plan(path: Path) -> Found:
    """The plan of a file: one of the dock, or a result of prioritymeasures; ``Fault`` where there is none."""
    if not path.is_file():
        raise Fault("{file} is not there. Choose another file or folder.", file=path)
    try:
        with gdal_errors():
            data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
            layers = {data.GetLayer(at).GetName(): _names(data.GetLayer(at)) for at in range(data.GetLayerCount())}
            told = _read_facts(data) if FACTS in layers else {}
            close_file(data)
    except RuntimeError as error:
        raise Fault("{path} cannot be read as a plan: {error}", path=path, error=error) from error
    candidates = sorted((name for name, names in layers.items() if _is_plan(names)), key=lambda name: name != LAYER)
    ours = FACTS in layers
    if not candidates:
        if any("why_not" in names for names in layers.values()):
            raise Fault("{path} holds options, no plan. Choose among them with Best measures for a budget.", path=path)
        raise Fault(
            "{path} is no plan: it has no polygons with the fields measure, rank and cost_one_off. Choose a plan of "
            "the dock, or a result of Best measures for a budget.",
            path=path,
        )
    facts = _facts_of(told, path) if ours else Facts(path.stem)
    return Found(path, candidates[0], facts, ours)


def update_facts(path: Path, facts: Facts) -> None:
    """Write name, budget and sources into the file of a plan; ``Fault`` where that cannot be done."""
    try:
        _write_facts(path, facts)
    except OSError as error:
        raise Fault("{path} cannot be written: {error}", path=path, error=error.strerror or error) from error


def write_record(path: Path, facts: Facts, count: int) -> None:
    """Write the run record beside the file of a plan; what fails is raised as ``Fault``."""
    beside = path.with_name(path.name + ".run.json")
    try:
        began = _began_as(beside)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".zoemzone-") as half:
            made = Path(half) / beside.name
            made.write_text(_record(facts, count, began), encoding="utf-8")
            made.replace(beside)
    except OSError as error:
        raise Fault("{path} cannot be written: {error}", path=beside, error=error.strerror or error) from error


# ---- the layer ----------------------------------------------------------------------------------
def _write_layer(path: Path, content: Content) -> int:
    """Write the rows; says how many."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    options.layerOptions = ["FID=fid", "GEOMETRY_NAME=geom"]
    fields = _without_fid(content.fields)
    writer = QgsVectorFileWriter.create(
        str(path), fields, Qgis.WkbType.MultiPolygon, content.crs, QgsCoordinateTransformContext(), options
    )
    count = 0
    places: list[int] | None = None
    try:
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise Fault("{path} cannot be written: {error}", path=path, error=writer.errorMessage())
        for row in content.rows:
            copy = QgsFeature(fields)
            if places is None:
                places = [row.fields().lookupField(one.name()) for one in fields]  # those of all rows are the same
            every = row.attributes()
            copy.setAttributes([every[at] if at >= 0 else None for at in places])
            copy.setGeometry(row.geometry())
            if not writer.addFeature(copy):
                raise Fault("{path} cannot be written: {error}", path=path, error=writer.errorMessage())
            count += 1
        if not writer.flushBuffer():
            raise Fault("{path} cannot be written: {error}", path=path, error=writer.errorMessage())
    finally:
        del writer  # closes the file
    return count


def _without_fid(fields: QgsFields) -> QgsFields:
    kept = QgsFields()
    for one in fields:
        if one.name().casefold() != "fid":
            kept.append(one)
    return kept


def _names(layer: Any) -> set[str]:
    """The names of the fields of a layer with polygons; empty for other layers."""
    if ogr.GT_Flatten(layer.GetGeomType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon, ogr.wkbUnknown):
        return set()
    definition = layer.GetLayerDefn()
    return {definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())}


def _is_plan(names: set[str]) -> bool:
    return bool(names & {"measure", "way"}) and {"rank", "cost_one_off"} <= names


# ---- the facts ----------------------------------------------------------------------------------
def _write_facts(path: Path, facts: Facts) -> None:
    """Put the facts in the place of those that stand there, in one transaction."""
    rows = {"name": facts.name, "plugin_version": version(), "sources": json.dumps(dict(facts.sources))}
    for name in _BUDGETS:
        amount = getattr(facts.budget, name)
        rows[f"budget_{name}"] = "" if amount is None else repr(float(amount))
    try:
        with gdal_errors():
            data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            with closing(_Closing(data)):
                table = data.GetLayerByName(FACTS)
                data.StartTransaction()
                if table is None:
                    table = data.CreateLayer(FACTS, geom_type=ogr.wkbNone)
                    for column in ("key", "value"):
                        table.CreateField(ogr.FieldDefn(column, ogr.OFTString))
                for number_ in [one.GetFID() for one in table]:
                    table.DeleteFeature(number_)
                for key, value in rows.items():
                    one = ogr.Feature(table.GetLayerDefn())
                    one.SetField("key", key)
                    one.SetField("value", value)
                    table.CreateFeature(one)
                data.CommitTransaction()
                del table
    except RuntimeError as error:
        raise Fault("{path} cannot be written: {error}", path=path, error=error) from error


class _Closing:
    """Closes a data set, so that what fails on a full disk is raised."""

    def __init__(self, data: Any) -> None:
        self._data = data

    def close(self) -> None:
        close_file(self._data)


def _read_facts(data: Any) -> dict[str, str]:
    table = data.GetLayerByName(FACTS)
    definition = table.GetLayerDefn()
    if definition.GetFieldIndex("key") < 0 or definition.GetFieldIndex("value") < 0:
        return {}
    return {one.GetField("key") or "": one.GetField("value") or "" for one in table}


def _facts_of(told: Mapping[str, str], path: Path) -> Facts:
    amounts = {name: number(told.get(f"budget_{name}") or None) for name in _BUDGETS}
    try:
        sources = json.loads(told.get("sources") or "{}")
    except ValueError:
        sources = {}
    kept = {str(key): str(value) for key, value in sources.items()} if isinstance(sources, dict) else {}
    return Facts(told.get("name") or path.stem, Budget(**amounts), kept)


def _began_as(beside: Path) -> Any:
    """The record of the run that made the plan, before somebody went on with it by hand; None where there is none."""
    try:
        told = json.loads(beside.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(told, dict):
        return None
    return told if "algorithm" in told else told.get("began_as")


def _record(facts: Facts, count: int, began_as: Any = None) -> str:
    """The run record of a plan made by hand: what it was made with and when."""
    budget = {name: getattr(facts.budget, name) for name in _BUDGETS}
    told = {
        "made": "plan of the dock",
        "name": facts.name,
        "measures": count,
        "budget": budget,
        "sources": [{"name": name, "value": value} for name, value in facts.sources.items()],
        "plugin_version": version(),
        "qgis_version": Qgis.version(),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        **({"began_as": began_as} if began_as is not None else {}),
    }
    return json.dumps(told, indent=1, ensure_ascii=False)


def opened(found: Found) -> QgsVectorLayer:
    """The layer of a plan; ``Fault`` where QGIS cannot read it."""
    layer = QgsVectorLayer(found.uri, found.facts.name, "ogr")
    if not layer.isValid():
        raise Fault("{layer} cannot be read. Check that its file is there.", layer=found.path)
    dress(layer, found.facts.name)
    return layer


def content_of(layer: QgsVectorLayer) -> Content:
    """A layer as it stands, to be read on another thread."""
    source = QgsVectorLayerFeatureSource(layer)
    return Content(plan_fields(layer.fields()), layer.crs(), _read(source))


def _read(source: QgsVectorLayerFeatureSource) -> Iterator[QgsFeature]:
    yield from source.getFeatures(QgsFeatureRequest())
