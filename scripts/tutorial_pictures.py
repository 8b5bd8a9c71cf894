#!/usr/bin/env python3
"""Renew the pictures of the manual's afternoon, docs/pictures/afternoon, from what scripts/demo left of the village.

    scripts/demo --only village && QT_QPA_PLATFORM=offscreen .venv/bin/python scripts/tutorial_pictures.py

The form of the model as QGIS shows it, the print layouts, the first page of the report (pdftoppm), and the map in the
browser (Chromium); in English and in Dutch. ``--demo`` names another folder than demo-output.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSize, Qt, QTranslator
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parent.parent
for folder in (str(ROOT / "scripts"), str(ROOT)):
    if folder not in sys.path:
        sys.path.insert(0, folder)

from demo import BGT, TREES  # noqa: E402
from qgis_run import Profile  # noqa: E402

from tests.smoke.chromium import Chromium  # noqa: E402
from tests.smoke.webmappage import ready  # noqa: E402

TARGET = ROOT / "docs" / "pictures" / "afternoon"
SAMPLE = ROOT / "resources" / "sample" / "otterlo.gpkg"
LANGUAGES = ("en", "nl")
WIDTH = 950
RESULTS = {
    "opportunities.gpkg": "opportunitymap.qml",
    "plan.gpkg": "prioritymeasures.qml",
    "gaps.gpkg": "corridor_gaps.qml",
    "routes.gpkg": "corridor_routes.qml",
    "blocks.gpkg": "buildingblocks.qml",
    "confidence.tif": "confidence.qml",
    "habitat.tif": "",  # its style stands beside it
}
LAND = (*BGT, TREES)
GREEN = {"en": "Merged", "nl": "Samengevoegd"}
LAYOUTS = {"blocks": "blocks", "opportunities": "opportunities", "plan": "plan"}
PLACE = "Otterlo"
FORM = QSize(900, 640)
SCREEN = (1200, 800)
ENGLISH = 2  # of the choices of LANGUAGE


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--demo", type=Path, default=ROOT / "demo-output", help="folder that the demo left")
    village = parser.parse_args().demo.resolve() / "village"
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    qgis.utils.iface = Desktop()
    TARGET.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        with speaking(language):
            form(village, language)
            layouts(village, language)
            report(village, language)
            browser(village, language)
    return 0


def saved(image: QImage, name: str) -> None:
    """A picture for the manual, narrow enough for a page."""
    narrow = image.scaledToWidth(min(WIDTH, image.width()), Qt.TransformationMode.SmoothTransformation)
    if image.isNull() or not narrow.save(str(TARGET / f"{name}.png")):
        raise OSError(f"{name} could not be drawn")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """QGIS and the plugin in a language, as the user's."""
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    files = (
        [] if language == "en" else [Path(QgsApplication.i18nPath()) / "qgis_nl.qm", ROOT / "i18n" / "zoemzone_nl.qm"]
    )
    kept = []
    for file in files:
        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            kept.append(translator)
    yield
    for translator in kept:
        QCoreApplication.removeTranslator(translator)


def form(village: Path, language: str) -> None:
    """The form of the whole model, filled in as the page says."""
    from processing.core.Processing import Processing
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    Processing.initialize()
    registry, provider = QgsApplication.processingRegistry(), ZoemzoneProvider()
    registry.addProvider(provider)
    found = {}
    for name in (*LAND, "studiegebied"):
        found[name] = QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr")
        QgsProject.instance().addMapLayer(found[name])
    merged = QgsVectorLayer(str(village / "green.gpkg"), GREEN[language], "ogr")
    QgsProject.instance().addMapLayer(merged)
    dialog = AlgorithmDialog(registry.createAlgorithmById("zoemzone:kansenkaart"))
    dialog.setParameters(
        {
            "LAYERS": [found[name].id() for name in LAND],
            "MUNICIPALITY": found["studiegebied"].id(),
            "PARCELS": merged.id(),
            "BUDGET_ONE_OFF": 20_000,
            "BUDGET_PER_YEAR": 5_000,
        }
    )
    dialog.resize(FORM)
    dialog.show()
    QCoreApplication.processEvents()
    saved(dialog.grab().toImage(), f"model-{language}")
    dialog.close()
    QgsProject.instance().clear()
    registry.removeProvider(provider)


class Desktop:
    """What forms of algorithms ask of QGIS's window."""

    def __init__(self) -> None:
        self._window, self._model = QMainWindow(), QgsBrowserGuiModel()
        self._canvas = QgsMapCanvas(self._window)

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self._canvas

    def activeLayer(self) -> None:  # noqa: N802
        return None

    def browserModel(self) -> QgsBrowserGuiModel:  # noqa: N802
        return self._model


def layouts(village: Path, language: str) -> None:
    """The print layouts of the results."""
    from zoemzone_qgis.layers.style import apply_style
    from zoemzone_qgis.report.layouts.make import Wish, make_layout

    project = QgsProject()
    for name, style in RESULTS.items():
        path = str(village / name)
        layer = QgsRasterLayer(path, name) if name.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
        if not layer.isValid():
            raise OSError(f"{path} is missing: run scripts/demo --only village")
        if style:
            apply_style(layer, style)
        project.addMapLayer(layer)
    for name, theme in LAYOUTS.items():
        layout = make_layout(project, Wish(theme, language=language, place=PLACE))
        saved(QgsLayoutExporter(layout).renderPageToImage(0, dpi=130), f"{name}-{language}")


def report(village: Path, language: str) -> None:
    """The first page of the advice report."""
    if language == "en":  # the demo's is Dutch
        made = Profile(village.parent / "profile", plugin=ROOT, language="en").make()
        names = {"OPTIONS": "options", "PLAN": "plan", "BLOCKS": "blocks", "GAPS": "gaps", "ROUTES": "routes"}
        given = {key: str(village / f"{name}.gpkg") for key, name in names.items()}
        given |= {"HABITAT": str(village / "habitat.tif"), "CONFIDENCE": str(village / "confidence.tif")}
        given |= {"FORAGE": str(village / "food.tif"), "OPPORTUNITIES": str(village / "opportunities.gpkg")}
        given |= {"MUNICIPALITY": f"{SAMPLE}|layername=studiegebied", "PDF": str(village / "advice-en.pdf")}
        made.run("zoemzone:advicereport", {**given, "LANGUAGE": ENGLISH})
    pdf = village / ("advice-en.pdf" if language == "en" else "advice.pdf")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page"
        command = ["pdftoppm", "-png", "-r", "100", "-f", "1", "-singlefile"]
        subprocess.run([*command, str(pdf), str(page)], check=True)
        saved(QImage(f"{page}.png"), f"report-{language}")


def browser(village: Path, language: str) -> None:
    """The published map, from disk, once it is drawn."""
    address = (village / "published" / "webmap" / "index.html").as_uri()
    with tempfile.TemporaryDirectory() as folder, Chromium() as chromium:
        picture = Path(folder) / "map.png"
        page = chromium.page(*SCREEN)
        ready(page, address, f"#lang={language}")
        page.hear(1.0)
        page.picture(picture)
        saved(QImage(str(picture)), f"webmap-{language}")


if __name__ == "__main__":
    sys.exit(main())
