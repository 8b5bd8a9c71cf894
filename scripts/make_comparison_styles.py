#!/usr/bin/env python3
"""Write the styles of two maps compared, resources/styles/comparemaps_*.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_comparison_styles.py

Less is brown, more is purple (ColorBrewer PuOr); seasons as on the map of the weakest season.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from zoemzone_qgis.layers.differencestyle import (  # noqa: E402
    FRACTION_STEP,
    SHARE_STEP,
    one_cell,
    saved_style,
    show_classes,
    show_differences,
)

STYLES = ROOT / "resources" / "styles"
CLASSES = (
    (4, "#b35806", "other class, less habitat"),
    (3, "#542788", "other class, more habitat"),
    (2, "#f0e442", "other class, as much habitat"),
    (5, "#56b4e9", "only on the first map"),
    (6, "#009e73", "only on the second map"),
    (1, "#e8e8e8", "same class"),
)
SEASONS = (
    (0, "#e8e8e8", "same season"),
    (1, "#56b4e9", "now early spring (Mar-Apr)"),
    (2, "#009e73", "now late spring (May-June)"),
    (3, "#e69f00", "now summer (July-Aug)"),
    (4, "#cc79a7", "now autumn (Sep-Oct)"),
    (5, "#555555", "now no food in any season"),
)


def write_styles() -> None:
    """Write the styles; the raster that holds them is gone before QGIS is."""
    layer = one_cell()
    for name, step, unit in (("pct", SHARE_STEP, " %"), ("fraction", FRACTION_STEP, "")):
        show_differences(layer, step, unit)
        saved_style(layer, str(STYLES / f"comparemaps_{name}.qml"))
    for name, entries in (("classes", CLASSES), ("season", SEASONS)):
        show_classes(layer, [(value, QColor(colour), label) for value, colour, label in entries])
        saved_style(layer, str(STYLES / f"comparemaps_{name}.qml"))


def main() -> None:
    """Write the styles."""
    app = QgsApplication([], False)
    app.initQgis()
    write_styles()
    app.exitQgis()


if __name__ == "__main__":
    main()
