"""Writing result features: every sink and every row checked, nothing half-written left behind."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from ..core.errors import Fault
from ..layers.notwritten import not_written
from ..layers.raster import RasterTarget, gdal_errors

LONGEST_REASON = 200  # characters of what a library says

Row = tuple[QgsGeometry | None, Sequence[Any]]


def plain_value(value: Any) -> Any:
    """A value that QGIS stores: NumPy numbers are refused silently and NaN is not null, so both are converted."""
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and value != value:
        return None
    return value


def is_wanted(parameters: dict[str, Any], name: str) -> bool:
    """Whether the user asked for an output."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value is not None and value != NULL and value != ""


class Results:
    """The files of a run: all appear, or none.

    Rasters are opened with ``raster`` and appear at ``finish``; other files are named to ``made`` when they are
    written. When the run fails or is stopped, all are removed.
    """

    def __init__(self) -> None:
        self._rasters: list[RasterTarget] = []
        self._made: list[str] = []

    def __enter__(self) -> Results:
        return self

    def raster(self, path: str | Path, *how: Any) -> RasterTarget:
        """A raster that is written beside its place (see ``RasterTarget``)."""
        target = RasterTarget(path, *how)
        self._rasters.append(target)
        return target

    def made(self, destination: str | Path | None) -> str | None:
        """Note a file or a sink's destination that this run has made."""
        if destination is not None:
            self._made.append(str(destination))
            return str(destination)
        return None

    def finish(self) -> None:
        """Move the rasters to their places."""
        while self._rasters:
            target = self._rasters.pop()
            target.close()
            self.made(target.path)
            # statistics that QGIS stored beside an earlier map
            target.path.with_name(target.path.name + ".aux.xml").unlink(missing_ok=True)

    def __exit__(self, kind: object, value: object, trace: object) -> None:
        for target in self._rasters:
            target.discard()
        if kind is not None:
            for destination in self._made:
                remove_file(destination)


def write_rows(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    rows: Iterable[Row],
    wkb: Qgis.WkbType = Qgis.WkbType.NoGeometry,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> str | None:
    """Write the rows of one output and return its id; None when the user did not ask for it.

    Call it when everything is computed: the sink is opened here, so a run that fails or is cancelled earlier
    leaves no file. A file that cannot be finished is removed.
    """
    optional = algorithm.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional
    if optional and not is_wanted(parameters, name):
        return None
    path = file_of(parameters, name)
    before = stamp(path)
    try:
        sink, destination = algorithm.parameterAsSink(
            parameters, name, context, fields, wkb, crs or QgsCoordinateReferenceSystem()
        )
    except QgsProcessingException as error:
        if path is not None and stamp(path) != before:
            remove_file(str(path))
        raise Fault("{path} cannot be written: {error}", path=path or name, error=reason(error)) from error
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    count = 0
    try:
        for geometry, values in rows:
            feature = QgsFeature(fields)
            feature.setAttributes([plain_value(value) for value in values])
            if geometry is not None:
                feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise not_written(path or Path(destination), sink.lastError())
            count += 1
        if not sink.flushBuffer():
            raise not_written(path or Path(destination), sink.lastError())
        sink = None  # closes the file: some formats write only now, and say nothing when the disk is full
        if path is not None and not is_complete(destination, count):
            raise OSError(errno.ENOSPC, destination)
    except BaseException:
        del sink
        remove_file(destination)
        raise
    return str(destination)


def is_complete(destination: str, count: int) -> bool:
    """Whether a file that was written holds the rows; a spreadsheet may count its heading as one."""
    layer = QgsVectorLayer(destination, "written", "ogr")
    found = layer.featureCount()
    return layer.isValid() and (found < 0 or found >= count)


def reason(error: object) -> str:
    """The end of an error message, which may hold a whole program in SQL."""
    text = str(error).rpartition("failed: ")[2]
    text = text.removesuffix(")") if text.count(")") > text.count("(") else text
    return text if len(text) <= LONGEST_REASON else "... " + text[-LONGEST_REASON:]


def file_of(parameters: dict[str, Any], name: str) -> Path | None:
    """The file that an output alone makes; None for what is temporary, in memory or a layer of a database."""
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    is_file = Path(text).suffix and "|" not in text and not re.match(r"\w+:(?![\\/])", text)
    return Path(text) if is_file else None


def refuse_overwriting(sources: Iterable[str], results: Iterable[Path | None]) -> None:
    """Refuse a result in the place of an input or of another result; ``sources`` as layers name them."""
    taken = {Path(source.partition("|")[0]).resolve() for source in sources if source}
    for result in results:
        if result is None:
            continue
        place = result.resolve()
        if place in taken:
            raise Fault("{path} is an input or another result of this run. Choose another name.", path=result)
        taken.add(place)


def stamp(path: Path | None) -> tuple[int, int] | None:
    """When a file was changed, and its size; None where there is none."""
    if path is None or not path.is_file():
        return None
    known = path.stat()
    return known.st_mtime_ns, known.st_size


def remove_file(destination: str) -> None:
    """Remove a result that could not be finished, with what stands beside it; other layers of its file stay."""
    name, _, rest = destination.partition("|")
    path = Path(name)
    if not path.suffix or not path.is_file():
        return
    layer = re.search(r"layername=([^|]+)", rest)
    if layer and _removed_alone(path, layer[1]):
        return
    beside = [path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal")]
    if path.suffix.lower() == ".shp":
        beside += [path.with_suffix(end) for end in (".shx", ".dbf", ".prj", ".cpg", ".qix", ".qmd")]
    for part in [path, *beside]:
        part.unlink(missing_ok=True)


def _removed_alone(path: Path, layer: str) -> bool:
    """Remove one layer of a file that holds more, such as a user's GeoPackage; False where it is the only one."""
    with gdal_errors():
        data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        names = [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())]
        if names in ([], [layer]):
            return False
        if layer in names:
            data.DeleteLayer(names.index(layer))
    return True
