"""The form of measurescenario: its parameters and outputs, with labels and tooltips, and the layers it loads."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core.classes import SEASONS
from ...i18n import translate
from ...layers.bands import BandLayer
from ..habitat.foragesurface_form import season_names
from ..parameters import classes_table, ecoprofile, horizon, measure_tables, optional_sink, page, profiles_table, tip

SURROUNDINGS, BLOCKS, NETWORK, GAPS = INDICATORS = ("surroundings", "blocks", "network", "gaps")
POTENTIAL, CONFIRMED = BASES = ("potential", "confirmed")
DIFFERENCES = ("share_pct", *(f"forage_{season}" for season in SEASONS), "completeness", "nesting")
"""The bands of the difference: those of the food and nest maps that tell most."""
_POLYGONS = Qgis.ProcessingSourceType.VectorPolygon


def help_text() -> str:
    """What the algorithm does, how, and what its outputs mean."""
    return translate(
        "Zoemzone",
        "This algorithm shows what a plan does: it carries out measures on the habitat map and compares before and "
        "after.\n\n"
        "Measures come from a plan, from What can be done on each parcel, or from polygons drawn by hand with a field "
        "measure (such as M05) or way (such as M05 strip). A measure changes the cells whose centre lies in its "
        "polygon and whose class it is for. Whole and strip: all of them; beside paving a sight strip of 1 m stays "
        "where the measure asks for it. Share: a compact part. Points: patches or tree crowns spread over the unit, "
        "with the size that they have after the horizon. Beside a way, the fields area_m2 and pieces say how much; "
        "without them the table of measures does. Measures are done in the order of the field rank, else of the rows, "
        "and later ones work on what earlier ones made. What cannot be done is told with its reason; size, soil and "
        "slope are not tested again.\n\n"
        "The result is a new habitat map with its class table, which every other algorithm reads; also this one, so "
        "that scenarios can be stacked. The difference has bands for the share of habitat in 1 km2 (percent points), "
        "food within reach per season, season completeness and nests (0-1), after minus before. Only cells within "
        "reach of a change are computed anew, with the numbers of a full run.\n\n"
        "The table gives for each indicator its unit, before, after and the difference. Layers under Other scenarios "
        "are compared with the same start. Building blocks, network and gaps are found anew on both maps with their "
        "usual settings, which takes longer. Costs are those of the layer, else those of the price table, in EUR "
        "excluding VAT; per year is extra, above present management; the total is over the horizon.",
    )


def inputs() -> list[Any]:
    """What an officer fills in, and what is rarely changed."""
    return [*_shown(), *_more()]


def _shown() -> list[Any]:
    names = [
        translate("Zoemzone", "Food and habitat around"),
        translate("Zoemzone", "Building blocks"),
        translate("Zoemzone", "Network of blocks"),
        translate("Zoemzone", "Gaps in the bee network"),
    ]
    return [
        tip(
            QgsProcessingParameterFeatureSource(
                "INPUT", translate("Zoemzone", "Plan or measures"), [int(_POLYGONS.value)]
            ),
            translate(
                "Zoemzone",
                "Polygons with a field measure (M05) or way (M05 strip): a plan, or areas drawn by hand. area_m2 (m2), "
                "pieces, rank and costs (EUR) are used where they are there.",
            ),
        ),
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map")),
            translate("Zoemzone", "Raster of class codes made by the habitat map algorithm, in metres: the start."),
        ),
        tip(
            QgsProcessingParameterEnum(
                "INDICATORS", translate("Zoemzone", "What to compare"), names, True, [0, 1], optional=True
            ),
            translate(
                "Zoemzone",
                "Which figures are computed before and after. Network and gaps need the blocks and take longer. In "
                "scripts: surroundings, blocks, network, gaps.",
            ),
        ),
        ecoprofile(),
        horizon(advanced=False),
    ]


def _more() -> list[Any]:
    bases = [
        translate("Zoemzone", "Potential (from land cover)"),
        translate("Zoemzone", "Confirmed (friendly management stated)"),
    ]
    return [
        tip(
            QgsProcessingParameterMultipleLayers(
                "OTHERS", translate("Zoemzone", "Other scenarios"), _POLYGONS, optional=True
            ),
            translate(
                "Zoemzone", "More layers of measures, each compared with the same start in the table and on the page."
            ),
            advanced=True,
        ),
        _metres(
            "OUTPUT_CELL_SIZE",
            translate("Zoemzone", "Cell size of the difference"),
            10.0,
            translate(
                "Zoemzone",
                "Cell of the difference in metres, rounded to a multiple of the cell of the habitat map and not "
                "smaller than that.",
            ),
        ),
        _metres(
            "RADIUS",
            translate("Zoemzone", "Radius"),
            500.0,
            translate("Zoemzone", "How far bees fly for food in metres: the disc in which food counts."),
        ),
        tip(
            QgsProcessingParameterEnum("BASIS", translate("Zoemzone", "Basis of the blocks"), bases, defaultValue=0),
            translate(
                "Zoemzone",
                "Which blocks count for building blocks, network and gaps. In scripts: potential or confirmed.",
            ),
            advanced=True,
        ),
        *measure_tables(),
        classes_table(),
        profiles_table(),
    ]


def _metres(name: str, label: str, default: float, text: str) -> QgsProcessingParameterDistance:
    parameter = QgsProcessingParameterDistance(name, label, default, "HABITAT")
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return tip(parameter, text, advanced=True)


def destinations() -> list[Any]:
    """The maps, the table and the page."""
    return [
        tip(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Zoemzone", "Habitat map with the measures")),
            translate(
                "Zoemzone",
                "GeoTIFF of class codes as the habitat map is after the measures, with its class table beside it.",
            ),
        ),
        tip(
            QgsProcessingParameterRasterDestination(
                "DIFFERENCE", translate("Zoemzone", "Difference of food and habitat"), None, True, True
            ),
            translate(
                "Zoemzone",
                "GeoTIFF, after minus before: share of habitat in 1 km2 in percent points, food within reach per "
                "season, season completeness and nest suitability from 0 to 1; loaded as one layer per band.",
            ),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Before and after"),
            translate(
                "Zoemzone",
                "Table with a row for each scenario and indicator: unit, before, after, difference. Also as a "
                "spreadsheet (XLSX).",
            ),
            made=True,
        ),
        page(
            translate("Zoemzone", "Page with before and after"),
            translate("Zoemzone", "Web page with what changes, what it costs, per measure, and what was not done."),
            made=True,
        ),
    ]


def numbers() -> list[tuple[str, str]]:
    """Names and labels of the numbers that come out."""
    return [
        ("MEASURES_DONE", translate("Zoemzone", "Measures done")),
        ("NOT_DONE", translate("Zoemzone", "Measures not done")),
        ("CHANGED_HA", translate("Zoemzone", "Land that changes (ha)")),
        ("EFFECTIVE_BEFORE_HA", translate("Zoemzone", "Effective habitat before (ha)")),
        ("EFFECTIVE_AFTER_HA", translate("Zoemzone", "Effective habitat after (ha)")),
        ("MEAN_SHARE_DIFFERENCE", translate("Zoemzone", "Difference of mean share of habitat in 1 km2 (% points)")),
        ("COMPLETENESS_DIFFERENCE", translate("Zoemzone", "Difference of mean season completeness (0-1)")),
        ("REACHED_HA", translate("Zoemzone", "Land within reach of the measures (ha)")),
        ("BNB_BEFORE_HA", translate("Zoemzone", "Land of B&B areas before (ha)")),
        ("BNB_AFTER_HA", translate("Zoemzone", "Land of B&B areas after (ha)")),
        ("EC_BEFORE_HA", translate("Zoemzone", "EC(PC) before (ha)")),
        ("EC_AFTER_HA", translate("Zoemzone", "EC(PC) after (ha)")),
        ("GAPS_BEFORE", translate("Zoemzone", "Number of gaps before")),
        ("GAPS_AFTER", translate("Zoemzone", "Number of gaps after")),
        ("COST_ONE_OFF", translate("Zoemzone", "One-off cost (EUR)")),
        ("COST_PER_YEAR", translate("Zoemzone", "Extra cost per year (EUR)")),
        ("COST_TOTAL", translate("Zoemzone", "Cost over the horizon (EUR)")),
        ("SCENARIOS", translate("Zoemzone", "Number of scenarios")),
    ]


def layers() -> list[BandLayer]:
    """The layers that the difference is loaded as, top first."""
    season = season_names()
    food = translate("Zoemzone", "Difference of food within reach, {season} (0-1)")
    kinds = {
        "share_pct": ("share", translate("Zoemzone", "Difference of share of habitat in 1 km2 (% points)")),
        **{f"forage_{key}": ("forage", food.format(season=season[key])) for key in SEASONS},
        "completeness": ("completeness", translate("Zoemzone", "Difference of season completeness in 1 km2 (0-1)")),
        "nesting": ("nesting", translate("Zoemzone", "Difference of nest suitability (0-1)")),
    }
    return [
        BandLayer(place, kinds[band][1], f"measurescenario_{kinds[band][0]}.qml")
        for place, band in enumerate(DIFFERENCES, start=1)
    ]
