"""The form of comparemaps: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...i18n import translate
from ..parameters import classes_table, number, optional_sink, page, table, tip

AUTO, CLASSES, VALUES = "auto", "classes", "values"
KINDS = (AUTO, CLASSES, VALUES)
_POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]


def help_text() -> str:
    """What the algorithm does, how, and what its results mean."""
    return translate(
        "Zoemzone",
        "This algorithm compares two maps of one place: two habitat maps, two results of Food and nest maps, or the "
        "map of another maker. So you see what changed between two dates, what is lost where data are poorer, or "
        "how far another map agrees. The first map is the reference.\n\n"
        "Only land that both maps know is compared; what one of them knows alone is told in hectares. A second map "
        "that does not lie on the cells of the first is warped, with a message.\n\n"
        "Maps of values, per band: mean difference (second minus first), RMSE (the typical error of one cell), "
        "Spearman's rank correlation (do both maps rank places alike; tied cells share their rank) and the overlap of "
        "the best tenth (how many of the best places of one map are among the best of the other; cells tied on the "
        "limit share the places left). A map that is the same everywhere has no ranks: then these stay empty. Ranks "
        "are exact up to 4 million cells; beyond, the table tells how far they can be off at most.\n\n"
        "Maps of classes: agreement and kappa (agreement beyond chance), for each class its area in both maps, of what "
        "share the maps agree and what it is taken for most; the effective habitat of both; and the figures above for "
        "habitat weight and food of the classes. Classes are the same when their id in the class table is the same; "
        "for the map of another maker give a table of its classes.\n\n"
        "With building blocks of both maps: agreement and kappa of their status, and of being a Bed & Breakfast area "
        "or not.\n\n"
        "Agreement does not say which of the maps is right. Between two dates, real change counts as difference.",
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    kinds = [
        translate("Zoemzone", "By type and class table"),
        translate("Zoemzone", "Classes"),
        translate("Zoemzone", "Values"),
    ]
    return [
        tip(
            QgsProcessingParameterRasterLayer("INPUT", translate("Zoemzone", "First map (reference)")),
            translate("Zoemzone", "The earlier map, the one of rich data, or your own; in a CRS in metres."),
        ),
        tip(
            QgsProcessingParameterRasterLayer("OTHER", translate("Zoemzone", "Second map")),
            translate("Zoemzone", "The later map, the one of poor data, or that of another maker; in any CRS."),
        ),
        tip(
            QgsProcessingParameterEnum("KIND", translate("Zoemzone", "What the maps hold"), kinds, False, 0),
            translate(
                "Zoemzone",
                "Classes, or values. By type: decimal numbers and several bands are values; a habitat map and whole "
                "numbers with a class table or a legend are classes. In scripts: auto, classes or values.",
            ),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "AREAS", translate("Zoemzone", "Areas with figures of their own"), _POLYGONS, optional=True
            ),
            translate("Zoemzone", "Polygons, such as municipalities, that get figures of their own in the table."),
        ),
        number(
            "BEST",
            translate("Zoemzone", "Best part (%)"),
            translate("Zoemzone", "Share of the cells that count as the best places, in %."),
            10.0,
            0.1,
            99.0,
            decimals=1,
        ),
    ]


def advanced() -> list[Any]:
    """What is rarely changed."""
    return [
        tip(
            QgsProcessingParameterField(
                "AREA_FIELD",
                translate("Zoemzone", "Name of an area"),
                None,
                "AREAS",
                Qgis.ProcessingFieldParameterDataType.Any,
                optional=True,
            ),
            translate(
                "Zoemzone",
                "Field that names the areas; polygons of one name are one area. Empty: a field name, naam, gemeente or "
                "id that names each apart, else the number of the row.",
            ),
            advanced=True,
        ),
        _blocks("BLOCKS_1", translate("Zoemzone", "Building blocks of the first map")),
        _blocks("BLOCKS_2", translate("Zoemzone", "Building blocks of the second map")),
        tip(
            QgsProcessingParameterNumber(
                "BAND",
                translate("Zoemzone", "Number of the band"),
                Qgis.ProcessingNumberParameterType.Integer,
                0,
                minValue=0,
            ),
            translate("Zoemzone", "Number of the band to compare. 0: all bands that have the same name in both maps."),
            advanced=True,
        ),
        table(
            "MAPPING",
            translate("Zoemzone", "Classes of another maker"),
            translate(
                "Zoemzone",
                "CSV with the columns value (code or id in the second map) and class (code or id in the first map). "
                "Values that are not in it are not compared.",
            ),
        ),
        classes_table(),
    ]


def _blocks(name: str, label: str) -> Any:
    return tip(
        QgsProcessingParameterFeatureSource(name, label, _POLYGONS, optional=True),
        translate(
            "Zoemzone",
            "Polygons with a field type or status, such as building blocks. Their status is compared where both maps "
            "are given and know the land.",
        ),
        advanced=True,
    )


def destinations() -> list[Any]:
    """What it makes."""
    return [
        tip(
            QgsProcessingParameterRasterDestination("OUTPUT", translate("Zoemzone", "Differences")),
            translate(
                "Zoemzone",
                "Values: for each band the second map minus the first. Classes: where they differ and with more or "
                "less habitat, the class in the first map and the class in the second.",
            ),
        ),
        optional_sink(
            "AGREEMENT",
            translate("Zoemzone", "Agreement per class"),
            translate(
                "Zoemzone",
                "For each class its area in both maps, the share that agrees and what it is taken for most. Also as a "
                "spreadsheet (XLSX).",
            ),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Table of figures"),
            translate("Zoemzone", "The figures of each map and area. Also as a spreadsheet (XLSX)."),
        ),
        page(
            translate("Zoemzone", "Page with the comparison"),
            translate("Zoemzone", "Web page that says in words how far the maps agree, and which error to quote."),
        ),
    ]


def numbers() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("COMPARED_HA", translate("Zoemzone", "Land compared (ha)")),
        ("FIRST_ONLY_HA", translate("Zoemzone", "Land that only the first map knows (ha)")),
        ("SECOND_ONLY_HA", translate("Zoemzone", "Land that only the second map knows (ha)")),
        ("MEAN_FIRST", translate("Zoemzone", "Mean of the first map")),
        ("MEAN_SECOND", translate("Zoemzone", "Mean of the second map")),
        ("MEAN_DIFFERENCE", translate("Zoemzone", "Mean difference, second minus first")),
        ("RMSE", translate("Zoemzone", "Root of the mean square difference")),
        ("SPEARMAN", translate("Zoemzone", "Rank correlation (-1 to 1)")),
        ("SPEARMAN_ERROR", translate("Zoemzone", "Largest error of the rank correlation")),
        ("BEST_OVERLAP_PCT", translate("Zoemzone", "Overlap of the best part (%)")),
        ("AGREEMENT_PCT", translate("Zoemzone", "Agreement of classes (%)")),
        ("KAPPA", translate("Zoemzone", "Kappa of classes")),
        ("HABITAT_AGREEMENT_PCT", translate("Zoemzone", "Agreement of classes on habitat (%)")),
        ("EFFECTIVE_FIRST_HA", translate("Zoemzone", "Effective habitat in the first map (ha)")),
        ("EFFECTIVE_SECOND_HA", translate("Zoemzone", "Effective habitat in the second map (ha)")),
        ("RULE_AGREEMENT_PCT", translate("Zoemzone", "Agreement on land with 10 % habitat or more (%)")),
        ("RULE_KAPPA", translate("Zoemzone", "Kappa of land with 10 % habitat or more")),
        ("STATUS_AGREEMENT_PCT", translate("Zoemzone", "Agreement of the status of building blocks (%)")),
        ("STATUS_KAPPA", translate("Zoemzone", "Kappa of the status of building blocks")),
        ("BNB_KAPPA", translate("Zoemzone", "Kappa of B&B area or not")),
        ("AREA_COUNT", translate("Zoemzone", "Number of areas")),
    ]
