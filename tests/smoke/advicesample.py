"""Advice reports for the tests in a browser: with a map, and with harmful names.   python advicesample.py FOLDER"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from tests.qgis.advicekit import advice  # noqa: E402
from tests.qgis.advicepagekit import worst  # noqa: E402
from tests.qgis.habitatmaps import CODE, LEFT, TOP, write_map  # noqa: E402
from zoemzone_qgis.report.advice import Pictures, map_sources, write  # noqa: E402

CURVE = ((0.0, 0.0), (30_000.0, 0.5), (60_000.0, 0.6))


def main(folder: Path) -> None:
    codes = np.full((100, 100), CODE["GRN"])
    codes[:50] = CODE["GKR"]
    layer = QgsRasterLayer(str(write_map(folder / "habitat.tif", codes, 10.0)), "<b>leefgebied</b>")
    outline = QgsGeometry.fromWkt(f"Polygon(({LEFT} {TOP}, {LEFT + 900} {TOP}, {LEFT} {TOP - 900}, {LEFT} {TOP}))")
    rd = QgsCoordinateReferenceSystem("EPSG:28992")
    maps = map_sources({"habitat": layer}, rd, outline, QgsProject.instance().transformContext())
    feedback = QgsProcessingFeedback()
    write(advice(), Pictures(maps, CURVE), None, "nl", folder / "full_nl.html", None, feedback)
    write(worst(2), Pictures(None, CURVE), None, "en", folder / "worst_en.html", None, feedback)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QgsApplication([], False)
    app.initQgis()
    main(Path(sys.argv[1]))
    os._exit(0)
