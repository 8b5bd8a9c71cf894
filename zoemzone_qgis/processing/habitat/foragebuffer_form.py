"""The form of foragebuffer: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...i18n import translate
from ..parameters import classes_table, ecoprofile, optional_sink, profiles_table, tip


def inputs() -> list[Any]:
    """What an officer fills in."""
    return [
        tip(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                translate("Zoemzone", "Sites"),
                [int(Qgis.ProcessingSourceType.VectorAnyGeometry)],
            ),
            translate("Zoemzone", "Points, lines or polygons to judge, such as nests, parcels or planned plantings."),
        ),
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map"), optional=True),
            translate("Zoemzone", "Raster of class codes made by the habitat map algorithm, in a CRS in metres."),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "CLASSIFIED",
                translate("Zoemzone", "Classified polygons"),
                [int(Qgis.ProcessingSourceType.VectorPolygon)],
                optional=True,
            ),
            translate(
                "Zoemzone",
                "Instead of the habitat map, for exact areas: polygons without overlaps, with a field code or class.",
            ),
        ),
        tip(
            QgsProcessingParameterString("RADII", translate("Zoemzone", "Radii in metres"), "150, 300, 500, 1000"),
            translate(
                "Zoemzone",
                "Radii in metres, with commas between them. The circle of 1 km2 (564.19 m) is always added.",
            ),
        ),
        ecoprofile(),
        classes_table(),
        profiles_table(),
    ]


def destinations() -> list[Any]:
    """The layers it makes."""
    return [
        tip(
            QgsProcessingParameterFeatureSink("OUTPUT", translate("Zoemzone", "Sites with figures")),
            translate(
                "Zoemzone",
                "The sites with effective habitat and food within each radius, and their status by the rule of 10 ha "
                "within 1 km2. Land without data is not counted.",
            ),
        ),
        optional_sink(
            "CLASS_AREAS",
            translate("Zoemzone", "Areas per class"),
            translate("Zoemzone", "Table with the area in m2 of each class within each radius of each site."),
        ),
    ]


def numbers() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("SITES", translate("Zoemzone", "Number of sites")),
        ("SKIPPED_SITES", translate("Zoemzone", "Number of sites without a usable geometry")),
        ("SITES_MET", translate("Zoemzone", "Number of sites with enough habitat")),
        ("SITES_NEARLY", translate("Zoemzone", "Number of sites with nearly enough habitat")),
        ("SITES_SHORT", translate("Zoemzone", "Number of sites short of habitat")),
        ("SITES_COMPLETE", translate("Zoemzone", "Number of sites that lack nothing")),
        ("SITES_FLAGGED", translate("Zoemzone", "Number of sites with too much unknown land")),
        ("MEDIAN_EFFECTIVE_HA", translate("Zoemzone", "Median effective habitat in ha")),
        ("MEDIAN_SHARE_PCT", translate("Zoemzone", "Median share of effective habitat in percent")),
        ("MEDIAN_COMPLETENESS", translate("Zoemzone", "Median season completeness")),
        ("MEDIAN_DEFICIT_M2", translate("Zoemzone", "Median shortfall in m2")),
    ]
