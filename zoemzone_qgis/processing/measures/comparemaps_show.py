"""The layers that a comparison is loaded as, with their styles."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtGui import QColor

from ...core.surface import BANDS
from ...i18n import translate
from ...layers.bands import BandLayer
from ...layers.differencestyle import (
    FRACTION_STEP,
    SHARE_STEP,
    nice_step,
    one_cell,
    saved_style,
    show_classes,
    show_differences,
)
from ...layers.landcover.palette import colour
from .comparemaps_find import CLASSES, WEAKEST, Finding
from .comparemaps_input import TwoMaps
from .comparemaps_rows import language, name_of_map

Seen = dict[str, dict[str, Any]]
"""By map: cells compared, typical difference and the codes that occur; plain values, for the run record."""


def seen_of(findings: list[Finding]) -> Seen:
    """What the styles follow from."""
    return {
        one.map: {
            "cells": int(one.cells),
            "typical": float(one.figures.rmse) if one.figures is not None and one.figures.rmse is not None else None,
            "codes": [int(code) for code in one.confusion.codes] if one.confusion is not None else None,
        }
        for one in findings
        if not one.region
    }


def shown_bands(maps: TwoMaps, seen: Seen) -> list[BandLayer]:
    """One layer for each band of the result, top first; bands without land in common are not shown."""
    if maps.is_classes:
        return _class_bands(maps, seen[CLASSES]["codes"])
    shown = []
    for number, (name, *_) in enumerate(maps.bands, start=1):
        if not seen[name]["cells"]:
            continue
        label = translate("Zoemzone", "Difference: {what}").format(what=name_of_map(name, False))
        shown.append(BandLayer(number, label, _style(name, seen[name]["typical"])))
    return shown


def _style(name: str, typical: float | None) -> str:
    """The shipped style of our own bands; one made to measure for other values, and where the shipped one would show
    no difference."""
    if name == WEAKEST:
        return "comparemaps_season.qml"
    is_share = name.endswith("_pct")
    if name in BANDS and not (typical and typical < (SHARE_STEP if is_share else FRACTION_STEP) / 2):
        return "comparemaps_pct.qml" if is_share else "comparemaps_fraction.qml"
    layer = one_cell()
    show_differences(layer, nice_step(typical), " %" if is_share else "")
    return saved_style(layer)


def _class_bands(maps: TwoMaps, codes: list[int] | None) -> list[BandLayer]:
    legend = maps.legend
    shown = [BandLayer(1, translate("Zoemzone", "Where the classes differ"), "comparemaps_classes.qml")]
    if legend is None or codes is None:
        return shown
    entries = []
    for code in codes:
        row = legend.row(code)
        # the golden angle: neighbours among numbers without a class table get hues far apart
        shade = colour(row) if row is not None else QColor.fromHsv(code * 137 % 360, 90, 210)
        entries.append((code, shade, legend.name(code, language())))
    layer = one_cell()
    show_classes(layer, entries)
    style = saved_style(layer)
    names = translate("Zoemzone", "Class on {map}")
    return [
        *shown,
        *(BandLayer(number, names.format(map=file.name), style) for number, file in enumerate(maps.files, start=2)),
    ]
