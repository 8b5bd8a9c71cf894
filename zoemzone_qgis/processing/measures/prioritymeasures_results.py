"""What prioritymeasures makes: layers, tables, files and numbers, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingParameterFeatureSink, QgsProcessingParameterFileDestination

from ...i18n import translate
from ..parameters import optional_sink, tip


def destinations() -> list[Any]:
    """The layers, tables and files it makes."""

    def file(name: str, label: str, kinds: str, text: str) -> Any:
        made = QgsProcessingParameterFileDestination(name, label, kinds, optional=True, createByDefault=False)
        return tip(made, text)

    polygons = Qgis.ProcessingSourceType.VectorPolygon
    return [
        tip(
            QgsProcessingParameterFeatureSink("OUTPUT", translate("Zoemzone", "Plan"), polygons),
            translate("Zoemzone", "The chosen measures, best first: rank, gain, cost, year and the reason of each."),
        ),
        optional_sink(
            "OWN",
            translate("Zoemzone", "Plan on own land"),
            translate("Zoemzone", "A second plan within the same budgets, on own land only (owner_class own)."),
            polygons,
        ),
        optional_sink(
            "CURVE",
            translate("Zoemzone", "Curve of cost and gain"),
            translate("Zoemzone", "What parts and multiples of the budgets buy. Also as a spreadsheet (XLSX)."),
        ),
        optional_sink(
            "MOWING",
            translate("Zoemzone", "Table for mowing contracts"),
            translate(
                "Zoemzone",
                "For measures that change mowing, one row per object: present and new regime, removal, m2 and year. "
                "Also as a spreadsheet (XLSX).",
            ),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Table of the plan"),
            translate("Zoemzone", "The plan without its map. Also as a spreadsheet (XLSX)."),
        ),
        file(
            "HTML",
            translate("Zoemzone", "Page of the plan"),
            "HTML (*.html)",
            translate("Zoemzone", "What it costs and brings, with chart, tables and reasons."),
        ),
        file(
            "CHART",
            translate("Zoemzone", "Chart as a picture"),
            "PNG (*.png)",
            translate("Zoemzone", "The curve of cost and gain as a picture (PNG)."),
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("OPTIONS", translate("Zoemzone", "Options to choose from")),
        ("CHOSEN", translate("Zoemzone", "Measures in the plan")),
        ("COST_ONE_OFF", translate("Zoemzone", "One-off cost (EUR)")),
        ("COST_PER_YEAR", translate("Zoemzone", "Extra cost per year (EUR)")),
        ("COST_TOTAL", translate("Zoemzone", "Cost over the horizon (EUR)")),
        ("GAIN_FOOD_HA", translate("Zoemzone", "Gain in fed nest land (ha)")),
        ("GAIN_BNB_HA", translate("Zoemzone", "Gain towards complete B&B areas (ha)")),
        ("GAIN_LINKS", translate("Zoemzone", "Gain in links (importance of the gaps closed)")),
        ("COMPLETED", translate("Zoemzone", "B&B areas completed")),
        ("GAPS_CLOSED", translate("Zoemzone", "Gaps closed")),
        ("GAPS_OPEN", translate("Zoemzone", "Gaps that stay open")),
        ("SCORE", translate("Zoemzone", "Score, as a share of what all measures would bring (0-1)")),
        ("BOUND", translate("Zoemzone", "Proven bound of the score (0-1)")),
        ("DISTANCE_PCT", translate("Zoemzone", "Proven distance from the best possible plan (%)")),
        ("OWN_CHOSEN", translate("Zoemzone", "Measures in the plan on own land")),
        ("OWN_COST_TOTAL", translate("Zoemzone", "Cost of the plan on own land over the horizon (EUR)")),
        ("OWN_SCORE", translate("Zoemzone", "Score of the plan on own land (0-1)")),
        ("UNWILLING_PCT", translate("Zoemzone", "Options left out for want of a willing owner (%)")),
        ("SURVEY_FIRST", translate("Zoemzone", "Options left out because too little is known of their land")),
    ]
