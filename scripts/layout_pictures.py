#!/usr/bin/env python3
"""Renew the pictures of print layouts in the manual, docs/pictures/layout-*.png, from what scripts/demo left.

    scripts/demo && QT_QPA_PLATFORM=offscreen .venv/bin/python scripts/layout_pictures.py

The opportunity map of the village on A4 and one page of an atlas of the province, in English and in Dutch. ``--demo``
names another folder than demo-output.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QSize, Qt

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from zoemzone_qgis.layers.style import apply_style  # noqa: E402
from zoemzone_qgis.report.layouts import Wish, make_layout  # noqa: E402
from zoemzone_qgis.report.layouts.words import LANGUAGES  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
MUNICIPALITIES = ROOT / "resources" / "sample" / "limburg.gpkg"
PAGE = "Echt-Susteren"  # of the atlas: land on both sides of the border of the data
WIDTH, DPI = 900, 160
STYLES = {"opportunities.gpkg": "opportunitymap.qml", "confidence.tif": "confidence.qml", "habitat.tif": ""}


def project_of(folder: Path) -> QgsProject:
    """A project with the results in a folder."""
    project = QgsProject()
    for name, style in reversed(STYLES.items()):
        path = str(folder / name)
        if Path(path).is_file():
            layer = QgsRasterLayer(path, name) if name.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
            if style:
                apply_style(layer, style)
            project.addMapLayer(layer)
    return project


def draw(layout: QgsPrintLayout, name: str) -> None:
    """The first page of a layout as a picture, narrow enough for a page of the manual."""
    image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), DPI)
    small = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    if image.isNull() or not small.save(str(PICTURES / f"{name}.png")):
        raise OSError(f"{name} could not be drawn")


def village(folder: Path, language: str) -> None:
    """The opportunity map of Otterlo."""
    project = project_of(folder)
    draw(make_layout(project, Wish("opportunities", language=language, place="Otterlo")), f"layout-{language}")


def atlas(folder: Path, language: str) -> None:
    """One page of the habitat map of all municipalities."""
    project = project_of(folder)
    areas = QgsVectorLayer(f"{MUNICIPALITIES}|layername=gemeenten", "gemeenten", "ogr")
    project.addMapLayer(areas)
    layout = make_layout(project, Wish("habitat", language=language, place="Limburg", atlas=areas))
    pages = layout.atlas()
    pages.beginRender()
    for number in range(pages.count()):
        pages.seekTo(number)
        if pages.nameForPage(number) == PAGE:
            draw(layout, f"layout-atlas-{language}")
            break
    pages.endRender()


def main() -> None:
    """Draw them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--demo", type=Path, default=ROOT / "demo-output", help="folder that the demo left")
    demo = parser.parse_args().demo.resolve()
    application = QgsApplication([], True)
    application.initQgis()
    for language in LANGUAGES:
        village(demo / "village", language)
        atlas(demo / "province", language)
    sys.stdout.flush()
    os._exit(0)  # Qt takes its own time to leave without a window


if __name__ == "__main__":
    main()
