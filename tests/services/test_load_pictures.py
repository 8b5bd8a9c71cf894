"""Pictures and grids from real services: they come, where they belong, with their owner and licence."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer, QgsRectangle, QgsVectorTileLayer

from .loadkit import check_picture, core, entry, loaded
from .servers import Files, QgisServer
from .servers.files import ZOOMS
from .servers.ogc import COVERAGE

VAALSERBERG = QgsRectangle(185000, 310000, 195000, 320000)


@pytest.mark.parametrize("layers", ["begroeidterreindeel", "begroeidterreindeel,pand"])
def test_wms(qgisserver: QgisServer, tmp_path: Path, layers: str) -> None:
    made = loaded(entry("wms", qgisserver.url, layers, options={"format": "image/png"}), core(), tmp_path)
    assert isinstance(made, QgsRasterLayer)
    assert made.crs().authid() == "EPSG:28992"
    check_picture(made)


@pytest.mark.parametrize("options", [{"tilematrixset": "EPSG:28992", "format": "image/png"}, {}], ids=["told", "found"])
def test_wmts(qgisserver: QgisServer, tmp_path: Path, options: dict[str, str]) -> None:
    made = loaded(entry("wmts", qgisserver.url, "begroeidterreindeel", options=options), core(), tmp_path)
    assert isinstance(made, QgsRasterLayer)
    check_picture(made)


def test_wcs(qgisserver: QgisServer, tmp_path: Path) -> None:
    made = loaded(entry("wcs", qgisserver.url, COVERAGE), None, tmp_path)
    assert isinstance(made, QgsRasterLayer)
    assert made.bandCount() == 1
    check_picture(made, VAALSERBERG)


def test_vector_tiles(files: Files, tmp_path: Path) -> None:
    options = {"zmin": str(ZOOMS.start), "zmax": str(ZOOMS.stop - 1)}
    made = loaded(entry("vectortiles", files.vector, crs="EPSG:3857", options=options), core(), tmp_path)
    assert isinstance(made, QgsVectorTileLayer)
    check_picture(made)


def test_picture_tiles(files: Files, tmp_path: Path) -> None:
    options = {"zmin": str(ZOOMS.start), "zmax": str(ZOOMS.stop - 1)}
    made = loaded(entry("xyz", files.pictures, crs="EPSG:3857", options=options), core(), tmp_path)
    assert isinstance(made, QgsRasterLayer)
    check_picture(made)
