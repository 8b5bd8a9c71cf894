"""The form of steppingstones: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...i18n import translate
from ...layers.gaps import STONE, STRIP
from ..parameters import classes_table, link_distances, optional_number, optional_sink, tip

BOTH = "both"
TARGETS = (BOTH, STONE, STRIP)
STRIP_REACH_M = 500.0
_POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm finds the parcels that close a gap in the bee landscape at the least cost, for two targets.\n\n"
        "Stone link: a chain of parcels that could each carry a stepping stone (0.5 ha of effective habitat or more), "
        "with hops of at most 1,000 m from edge to edge.\n"
        "Strip link: a chain of parcels that could each carry a piece of strip (3 m wide and 25 m long or more), with "
        "hops of at most 100 m, and a stone at least every 1,000 m. A stone counts in the chain, or within 100 m of "
        "it. The ends of the gap count as stones.\n\n"
        "Building blocks that are there already take part at no cost. An end of a gap is the block that it touches, "
        "else the end of its line. Stretches of wood (kind wood) are no gaps and are left out.\n\n"
        "The cheapest chain is found exactly: no set of parcels that keeps the rules costs less. The next best chains "
        "are those in which every parcel is needed. With a budget only chains count that cost no more; the budget is "
        "for one gap, not for all together. Without a field of costs the usable area counts, in ha.\n\n"
        "With a habitat map the usable area is the parcel without water, buildings, paving, wood, gardens and other "
        "land that cannot become herb-rich; land that is habitat already counts as it is. Without a map the whole "
        "parcel is usable.\n\n"
        "Where no chain is found, the table says what gap remains: the smallest largest hop that can be reached "
        "(remains_m), with which parcels and at what cost, and which single parcel shortens the gap most (chain 0 in "
        "the layer). lacks says what lacks: hop (a hop stays too large) or stone (the hops are short enough, but "
        "stones are too far apart; remains_stone_m is what remains between them, to within 1 m).\n\n"
        "Fields of the parcels: gap, kind, target (stone or strip), chain (1 is the cheapest), rank (over all chains, "
        "by gain), position in the chain, parcel, cost with its unit, usable_ha, effective_ha (what it could carry), "
        "hop_before_m, hop_after_m, chain_parcels, chain_cost, largest_hop_m, importance and gain (importance of the "
        "gap per EUR 1,000, or per ha).\n\n"
        "Layers are reprojected to the CRS of the gaps; gaps in degrees are measured in the CRS of the parcels or RD "
        "New.",
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    return [*_layers(), *_choices(), *_rules()]


def _layers() -> list[Any]:
    costs = Qgis.ProcessingFieldParameterDataType.Any
    return [
        tip(
            QgsProcessingParameterFeatureSource(
                "INPUT", translate("Zoemzone", "Gaps"), [int(Qgis.ProcessingSourceType.VectorLine)]
            ),
            translate("Zoemzone", "Gaps found by Missing links in the bee network, or lines drawn across a gap."),
        ),
        tip(
            QgsProcessingParameterFeatureSource("PARCELS", translate("Zoemzone", "Parcels"), _POLYGONS),
            translate("Zoemzone", "Parcels, verges or green objects that could carry the next piece."),
        ),
        tip(
            QgsProcessingParameterField(
                "COST_FIELD", translate("Zoemzone", "Cost of a parcel"), None, "PARCELS", costs, optional=True
            ),
            translate(
                "Zoemzone",
                "Field with the cost in EUR; parcels without a cost take no part. Empty: the usable area in ha.",
            ),
        ),
        optional_number(
            "BUDGET",
            translate("Zoemzone", "Budget for one gap"),
            translate("Zoemzone", "In EUR, or in ha when there is no field of costs. Empty: no limit."),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "BLOCKS", translate("Zoemzone", "Building blocks"), _POLYGONS, optional=True
            ),
            translate("Zoemzone", "Blocks that are there already. They take part at no cost."),
        ),
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map"), optional=True),
            translate("Zoemzone", "To leave out water, buildings, paving and wood. Empty: all of a parcel is usable."),
        ),
    ]


def _choices() -> list[Any]:
    targets = [
        translate("Zoemzone", "Stone link and strip link"),
        translate("Zoemzone", "Stone link"),
        translate("Zoemzone", "Strip link"),
    ]
    return [
        tip(
            QgsProcessingParameterEnum("TARGET", translate("Zoemzone", "Target"), targets, False, 0),
            translate("Zoemzone", "What the chain of parcels must become. In scripts: both, stone or strip."),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterField(
                "PARCEL_FIELD",
                translate("Zoemzone", "Number or name of a parcel"),
                None,
                "PARCELS",
                Qgis.ProcessingFieldParameterDataType.Any,
                allowMultiple=True,
                optional=True,
            ),
            translate("Zoemzone", "The first field names the parcels; more fields are kept as they are."),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterNumber(
                "ALTERNATIVES",
                translate("Zoemzone", "Next best chains"),
                Qgis.ProcessingNumberParameterType.Integer,
                3,
                minValue=0,
                maxValue=20,
            ),
            translate("Zoemzone", "How many chains to find besides the cheapest."),
            advanced=True,
        ),
    ]


def _rules() -> list[Any]:
    reach = optional_number(
        "SEARCH_DISTANCE",
        translate("Zoemzone", "Search distance (m)"),
        translate(
            "Zoemzone",
            "How far from the line of a gap parcels are looked for, in metres. Empty: 500 m for a strip link, the "
            "distance between stones for a stone link.",
        ),
        advanced=True,
    )
    return [
        reach,
        *link_distances(),
        classes_table(),
    ]


def destinations() -> list[Any]:
    """The layers it makes."""
    return [
        tip(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("Zoemzone", "Chains of parcels"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            translate(
                "Zoemzone",
                "The parcels of each chain that closes a gap; where there is none, the parcel that helps most alone.",
            ),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Table of gaps"),
            translate(
                "Zoemzone",
                "For each gap and target: closed or not, at what cost, and what remains. Also as a spreadsheet (XLSX).",
            ),
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("GAP_COUNT", translate("Zoemzone", "Number of gaps")),
        ("CHAINS", translate("Zoemzone", "Chains found")),
        ("CLOSED_STONE", translate("Zoemzone", "Gaps closed by a stone link")),
        ("CLOSED_STRIP", translate("Zoemzone", "Gaps closed by a strip link")),
        ("OPEN_STONE", translate("Zoemzone", "Gaps that stay open for a stone link")),
        ("OPEN_STRIP", translate("Zoemzone", "Gaps that stay open for a strip link")),
        ("OPEN", translate("Zoemzone", "Gaps that stay open for a target")),
        ("TOTAL_COST", translate("Zoemzone", "Cost of the cheapest chains, each parcel once")),
        ("TOTAL_COST_STONE", translate("Zoemzone", "Cost of the cheapest stone links, each parcel once")),
        ("TOTAL_COST_STRIP", translate("Zoemzone", "Cost of the cheapest strip links, each parcel once")),
    ]
