"""The boundary of the chosen municipality as a layer that a form can take."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ... import settings
from ...catalogue.dressing import MUNICIPALITY, ROLE
from ...errors import Fault

if TYPE_CHECKING:
    from ...catalogue.municipality import Municipality

ROLE_NAME = "municipality"


def boundary_of(project: QgsProject, municipality: Municipality | None) -> str:
    """The id of the layer with the boundary, else the path of a file that holds it; empty without a municipality."""
    if municipality is None:
        return ""
    return loaded_boundary(project, municipality) or str(write_boundary(municipality, settings.data_folder()))


def loaded_boundary(project: QgsProject, municipality: Municipality) -> str:
    """The id of the layer of the project that holds this boundary and nothing else; empty where there is none."""
    for layer in project.mapLayers().values():
        roles = str(layer.customProperty(ROLE) or "").split(",")
        here = str(layer.customProperty(MUNICIPALITY) or "") == municipality.code
        if here and ROLE_NAME in roles and isinstance(layer, QgsVectorLayer) and layer.featureCount() == 1:
            return str(layer.id())
    return ""


def write_boundary(municipality: Municipality, folder: Path) -> Path:
    """The boundary as a GeoPackage, written once; may run in a worker. Raises ``Fault`` where it cannot be written."""
    shape = municipality.boundary
    mark = hashlib.sha256(bytes(shape.asWkb())).hexdigest()[:8]  # the same code can come from another layer
    name = "".join(letter for letter in municipality.code if letter.isalnum()) or "own"
    path = folder / f"municipality-{name}-{mark}.gpkg"
    if path.is_file():
        return path
    half = path.with_name(f"{path.stem}.half.gpkg")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        _write(municipality, half)
        half.replace(path)
    except OSError as error:
        raise Fault(
            "{folder} cannot be written to. Choose another folder for loaded layers under Settings, Options.",
            folder=str(folder),
        ) from error
    finally:
        half.unlink(missing_ok=True)
    return path


def _write(municipality: Municipality, path: Path) -> None:
    fields = QgsFields()
    for name in ("name", "code"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", ROLE_NAME
    writer = QgsVectorFileWriter.create(
        str(path), fields, Qgis.WkbType.MultiPolygon, municipality.crs, QgsCoordinateTransformContext(), options
    )
    feature = QgsFeature(fields)
    shape = QgsGeometry(municipality.boundary)  # a copy: the municipality keeps its own
    shape.convertToMultiType()
    feature.setGeometry(shape)
    feature.setAttributes([municipality.name, municipality.code])
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError or not writer.addFeature(feature):
        raise Fault("{file} cannot be written: {reason}.", file=path.name, reason=writer.errorMessage())
    del writer  # closes the file
