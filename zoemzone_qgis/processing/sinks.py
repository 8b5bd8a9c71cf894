"""Writing result features: every sink and every row checked, nothing half-written left behind."""

from __future__ import annotations

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
)

from ..layers.raster import RasterTarget, gdal_errors

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
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields, wkb, crs or QgsCoordinateReferenceSystem()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        for geometry, values in rows:
            feature = QgsFeature(fields)
            feature.setAttributes([plain_value(value) for value in values])
            if geometry is not None:
                feature.setGeometry(geometry)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
        if not sink.flushBuffer():
            raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    except BaseException:
        del sink
        remove_file(destination)
        raise
    return str(destination)


def remove_file(destination: str) -> None:
    """Remove a result that could not be finished, with what stands beside it; other layers of its file stay."""
    name, _, rest = destination.partition("|")
    path = Path(name)
    if not path.suffix or not path.is_file():
        return
    layer = re.search(r"layername=([^|]+)", rest)
    if layer and _removed_alone(path, layer[1]):
        return
    for part in [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]:
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
