"""The form of comparemunicipalities: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ...i18n import translate
from ..parameters import classes_table, ecoprofile, optional_sink, profiles_table, tip

_POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
_LINES = [int(Qgis.ProcessingSourceType.VectorLine)]
LAYERS = ("BLOCKS", "GAPS", "OPPORTUNITIES", "PLAN")
"""Results of other algorithms that may be given."""


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm compares the municipalities of a province (or districts, or other areas) in one table: habitat "
        "and food, building blocks, gaps, zones, the money of a plan, and how far all of that can be trusted.\n\n"
        "Shares are of the known land; hectares count known land only. A municipality of which less than 75 % is known "
        "is flagged and has no rank. The rank is that of the share of effective habitat.\n\n"
        "A building block that lies across a border counts in both municipalities, each with the hectares inside; it "
        "is named under shared, also where it goes on outside all of them. So counts of blocks must not be added up; "
        "hectares may. Blocks are not told of land that only CORINE, LGN or OSM knows: such fields are then empty, not "
        "0.\n\n"
        "Costs and gains of a plan are divided by area where a parcel lies across a border. budget_pct is the share of "
        "the plan's cost that falls in a municipality and land_pct its share of the land: they are shown beside each "
        "other, without a verdict.\n\n"
        "With the food and nest maps, a layer is made of the land whose circle of 1 km2 holds land without data: "
        "hatched by how much is missing. Figures of these places depend on what is not known.",
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    return [*_layers(), *_choices()]


def _source(name: str, label: str, text: str, kinds: list[int], optional: bool = True, advanced: bool = False) -> Any:
    return tip(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional), text, advanced)


def _layers() -> list[Any]:
    return [
        _source(
            "INPUT",
            translate("Zoemzone", "Municipalities"),
            translate("Zoemzone", "Municipalities, districts or other areas to compare."),
            _POLYGONS,
            optional=False,
        ),
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map")),
            translate("Zoemzone", "Made by the habitat map algorithm; its class table stands beside it."),
        ),
        tip(
            QgsProcessingParameterRasterLayer("FOOD", translate("Zoemzone", "Food and nest maps"), optional=True),
            translate(
                "Zoemzone",
                "From Food and nest maps. Empty: food all year and the land that depends on missing data are not told.",
            ),
        ),
        _source(
            "BLOCKS",
            translate("Zoemzone", "Building blocks"),
            translate("Zoemzone", "From Building blocks. Empty: they are not told."),
            _POLYGONS,
        ),
        _source(
            "GAPS",
            translate("Zoemzone", "Gaps"),
            translate("Zoemzone", "Lines from Missing links in the bee network. Empty: they are not told."),
            _LINES,
        ),
        _source(
            "OPPORTUNITIES",
            translate("Zoemzone", "Opportunity map"),
            translate("Zoemzone", "Zones from Opportunity map. Empty: they are not told."),
            _POLYGONS,
        ),
    ]


def _choices() -> list[Any]:
    profile = ecoprofile()
    profile.setFlags(profile.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return [
        _source(
            "PLAN",
            translate("Zoemzone", "Plan"),
            translate("Zoemzone", "From Best measures for a budget: its costs and gains in each municipality."),
            _POLYGONS,
            advanced=True,
        ),
        tip(
            QgsProcessingParameterField(
                "NAME_FIELD",
                translate("Zoemzone", "Name of a municipality"),
                None,
                "INPUT",
                Qgis.ProcessingFieldParameterDataType.Any,
                optional=True,
            ),
            translate("Zoemzone", "Field with the name. Empty: naam, name, gemeente or statnaam where there is one."),
            advanced=True,
        ),
        profile,
        classes_table(),
        profiles_table(),
    ]


def destinations() -> list[Any]:
    """Where the results go."""
    return [
        tip(
            QgsProcessingParameterFeatureSink("OUTPUT", translate("Zoemzone", "Municipalities compared")),
            translate("Zoemzone", "A polygon for each municipality with all its figures, in the order of their rank."),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Table of municipalities"),
            translate("Zoemzone", "The same figures without polygons; choose XLSX for a spreadsheet."),
            made=True,
        ),
        optional_sink(
            "MARKS",
            translate("Zoemzone", "Land that depends on missing data"),
            translate(
                "Zoemzone",
                "Land of the municipalities whose circle of 1 km2 holds land without data, hatched by how much; needs "
                "the food and nest maps.",
            ),
            Qgis.ProcessingSourceType.VectorPolygon,
            made=True,
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """Names and labels of the number outputs."""
    return [
        ("MUNICIPALITIES", translate("Zoemzone", "Number of municipalities")),
        ("RANKED", translate("Zoemzone", "Municipalities of which 75 % or more is known")),
        ("NO_DATA", translate("Zoemzone", "Municipalities without any data")),
        ("KNOWN_HA", translate("Zoemzone", "Known land (ha)")),
        ("EFFECTIVE_HA", translate("Zoemzone", "Effective habitat (ha)")),
        ("SHARED_BLOCKS", translate("Zoemzone", "Building blocks that lie across a border")),
        ("DEPENDS_PCT", translate("Zoemzone", "Known land that depends on missing data (%)")),
        ("DEPENDS_MUCH_PCT", translate("Zoemzone", "Known land with less than 75 % known around it (%)")),
        ("PLAN_OUTSIDE_PCT", translate("Zoemzone", "Share of the plan outside the municipalities (%)")),
    ]
