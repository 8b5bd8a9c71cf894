"""QGIS Server, by the developers' server that comes with it; its project offers the sample by all services."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from . import data
from .process import HOST, Server, answers

PROGRAM = "qgis_mapserver"
SYSTEMS = ["EPSG:28992", "EPSG:3857"]
COVERAGE = "corine"


def program() -> str | None:
    return shutil.which(PROGRAM)


def write_project(path: Path) -> Path:
    """A project with the village's layers for WFS, WMS and WMTS, and the land cover of Limburg for WCS."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(SYSTEMS[0]))
    vectors: list[QgsMapLayer] = [
        QgsVectorLayer(f"{source}|layername={name}", name, "ogr")
        for source, names in ((data.VILLAGE, data.BGT), (data.LIMBURG, ("gemeenten",)))
        for name in names
    ]
    coverage = QgsRasterLayer(str(data.CORINE), COVERAGE)
    for layer in (*vectors, coverage):
        assert layer.isValid(), layer.source()
        project.addMapLayer(layer)
    ids = [layer.id() for layer in vectors]
    project.writeEntry("WMSServiceCapabilities", "/", True)
    project.writeEntry("WMSServiceTitle", "/", "Sample")
    project.writeEntry("WMSCrsList", "/", SYSTEMS)
    project.writeEntry("WFSLayers", "/", ids)
    for one in ids:
        project.writeEntry("WFSLayersPrecision", f"/{one}", 3)
    project.writeEntry("WCSLayers", "/", [coverage.id()])
    for group in ("WMTSLayers", "WMTSPngLayers"):
        project.writeEntry(group, "Project", True)
        project.writeEntry(group, "Layer", [*ids, coverage.id()])
    project.writeEntry("WMTSGrids", "CRS", SYSTEMS)
    # the national scheme of tiles: its upper left corner, and the scale of its first level
    project.writeEntry("WMTSGrids", "Config", [f"{SYSTEMS[0]},903401.92,-285401.92,12288000,16"])
    assert project.write(str(path)), project.error()
    return path


class QgisServer(Server):
    """WFS, WMS, WMTS and WCS, all at ``url``."""

    name = "QGIS Server"

    def __init__(self, folder: Path, project: Path | None = None) -> None:
        super().__init__(folder)
        self.project = project or write_project(folder / "sample.qgs")

    @property
    def url(self) -> str:
        return f"{super().url}/ogc"

    def command(self) -> Sequence[str | Path]:
        return [program() or PROGRAM, "-l", "1", "-p", self.project, f"{HOST}:{self.port}"]

    def environment(self) -> dict[str, str]:
        own = self.folder / "profile"
        own.mkdir(exist_ok=True)
        return {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(own), "QGIS_OPTIONS_PATH": str(own)}

    def ready(self) -> bool:
        return answers(f"{self.url}?SERVICE=WMS&REQUEST=GetCapabilities")
