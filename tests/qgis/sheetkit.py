"""Parcels with what a study says of them, for the tests of the sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.PyQt.QtGui import QColor, QImage

from zoemzone_qgis.layers.parcel import (
    ClassPart,
    Effect,
    NearBlock,
    NearGap,
    NestLand,
    Parcel,
    Season,
    SeasonChange,
    Sheet,
)
from zoemzone_qgis.report.advice.paint import png
from zoemzone_qgis.report.sheet.content import Beside, SourceLine, sheet_page
from zoemzone_qgis.report.sheet.page import Check, FundLine, SheetPage

from .keptplan import effect, line, square

SEASONS = (("early_spring", 28_325.0, 0.62), ("late_spring", 39_655.0, 0.81), ("summer", 33_990.0, 0.34))
NASTY = "<script>alert('x')</script> & \"[% 1 + 1 %]\" $CURRENT_DATE()"


def seasons() -> tuple[Season, ...]:
    return tuple(Season(key, need * share, need, share, True, key == "summer") for key, need, share in SEASONS)


def sheet(name: str = "OTL00 K 1234", **more: Any) -> Sheet:
    made = Sheet(
        name,
        8661.0,
        8661.0,
        (ClassPart(20, "GAZ", "Gazon", "Lawn", 6929.0), ClassPart(21, "BRMR", "Berm", "Verge", 1732.0)),
        0.12,
        seasons(),
        "summer",
        6.4,
        0.34,
        (NestLand("ground", 0.2, 0.5, 500.0, True), NestLand("cavity", 0.9, 0.5, 500.0, False)),
        ("food", "nests"),
        NearBlock("nearly_bnb", 4, "", 120.0, 1.24, ("area",)),
        NearGap(12, "stone", 35.0, 340.0),
        "Gemeente Ede",
        "Gemeente Ede",
        confidence_pct=72.0,
        known_pct=98.0,
        around_known_pct=95.0,
        reason_nl="Voedsel ontbreekt in de zomer.",
        reason_en="Food lacks in summer.",
    )
    return replace(made, **more)


def works(count: int = 2, **more: Any) -> Effect:
    lines = [line("M03 whole", square(0), 4200, 310, 0.3, at) for at in range(count)]
    changes = tuple(
        SeasonChange(one.key, one.reach_m2, one.reach_m2 + 1400, one.need_m2, one.hungry, False) for one in seasons()
    )
    values: dict[str, Any] = {
        "seasons": changes,
        "block": NearBlock("nearly_bnb", 4, "", 120.0, 1.24, ("area",)),
        "block_ha": 0.31,
        "closed": (12,),
        "shortened": ((15, 120.0),),
        "rank": 12,
        "rank_of": 348,
    }
    return effect(*lines, **{**values, **more})


def picture() -> bytes:
    image = QImage(90, 67, QImage.Format.Format_RGB32)
    image.fill(QColor("#88aa77"))
    return png(image)


def beside(**more: Any) -> Beside:
    values: dict[str, Any] = {
        "map_png": picture(),
        "map_note": "Outline: the parcel.",
        "checks": [
            Check(f"Check {at}", "Ask the municipality before the work begins.", "not known") for at in range(6)
        ],
        "fund": [FundLine("Applicant", "yes: residents", True), FundLine("In Limburg", "no", False)],
        "sources": [SourceLine("BGT", "2026-11-01", "CC0")],
        "attribution": "© Kadaster",
    }
    return Beside(**{**values, **more})


def page(name: str = "OTL00 K 1234", works_: Effect | None = None, **more: Any) -> SheetPage:
    return sheet_page(Parcel(name, square(0)), sheet(name), works_ or works(), beside(**more))


def long_page() -> SheetPage:
    """As much and as long as can be."""
    text = "een heel lange zin die maar doorgaat en nergens ophoudt, met Aaneengeschrevenwoordenzonderenkelespatie "
    name = (NASTY + " " + text) * 5
    many = replace(works(9), reason_nl=text * 30, reason_en=text * 30, closed=tuple(range(1000, 1100)))
    given = sheet(name, owner=text * 8, manager=text * 8, note=text * 4, around_known_pct=30.0, confidence_pct=None)
    more = beside(
        checks=[Check(text * 3, text * 9, text * 3) for _ in range(9)],
        fund=[FundLine(text * 3, text * 3, None) for _ in range(9)],
        sources=[SourceLine(text, "2026-11-01", text) for _ in range(9)],
        attribution=text * 9,
        map_note=text * 9,
    )
    return sheet_page(Parcel(name, square(0)), given, many, more)
