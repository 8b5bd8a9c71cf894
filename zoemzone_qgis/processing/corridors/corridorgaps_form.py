"""The form of corridorgaps: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...core.land.rules import read_rules
from ...core.routes import DECAY_COST
from ...i18n import translate
from ..parameters import classes_table, ecoprofile, number, optional_sink, page, profiles_table, table, tip

ENDS = ("bnb_and_nearly", "bnb", "all")
ALONG = ("everywhere", "verges")
BASIS = ("potential", "confirmed")
NEIGHBOURS = (8, 16)


def inputs() -> list[QgsProcessingParameterDefinition]:
    """What an officer fills in, and the advanced parameters."""
    return [*_layers(), *_choices(), *_details(), *_numbers(), *_tables()]


def _layers() -> list[QgsProcessingParameterDefinition]:
    polygons, lines = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.VectorLine
    return [
        _source(
            "INPUT",
            translate("Zoemzone", "Building blocks"),
            polygons,
            translate(
                "Zoemzone",
                "Polygons of building blocks with the field type (bnb, nearly_bnb, stepping_stone ...). Without that "
                "field every polygon counts as a B&B area.",
            ),
            optional=False,
        ),
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map")),
            translate(
                "Zoemzone",
                "Raster of class codes made by the habitat map algorithm, in a CRS in metres; cells of 1 m show strips "
                "and their widths.",
            ),
        ),
        _source(
            "CLASSIFIED",
            translate("Zoemzone", "Classified polygons"),
            polygons,
            translate(
                "Zoemzone",
                "Polygons with a field code or class, as the habitat map algorithm writes them: strips are then "
                "measured on them, their width to 5 cm.",
            ),
        ),
        _source(
            "MANAGERS",
            translate("Zoemzone", "Managers or owners"),
            polygons,
            translate(
                "Zoemzone",
                "Polygons with a field that names the manager or owner. Where they say nothing, the class of the land "
                "tells who is likely to manage it.",
            ),
        ),
        _source(
            "ROUTES_IN",
            translate("Zoemzone", "Routes to test instead"),
            lines,
            translate(
                "Zoemzone",
                "Lines of your own, such as a sketch, a cycle path or a stream: they are tested and no routes are "
                "looked for. A line counts between the blocks that it touches (within 50 m).",
            ),
        ),
    ]


def _source(
    name: str, label: str, kind: Qgis.ProcessingSourceType, text: str, optional: bool = True
) -> QgsProcessingParameterDefinition:
    return tip(QgsProcessingParameterFeatureSource(name, label, [int(kind)], optional=optional), text)


def _choices() -> list[QgsProcessingParameterDefinition]:
    return [
        tip(
            QgsProcessingParameterEnum(
                "ENDS",
                translate("Zoemzone", "Link these blocks"),
                [
                    translate("Zoemzone", "B&B and nearly-B&B areas"),
                    translate("Zoemzone", "B&B areas only"),
                    translate("Zoemzone", "B&B areas, nearly-B&B areas and stepping stones"),
                ],
                defaultValue=0,
            ),
            translate(
                "Zoemzone",
                "Between which blocks routes are looked for. Nearly-B&B areas and stepping stones are places to pass "
                "in any case.",
            ),
        ),
        tip(
            QgsProcessingParameterEnum(
                "ALONG",
                translate("Zoemzone", "Where routes run"),
                [translate("Zoemzone", "Everywhere"), translate("Zoemzone", "Along verges and banks")],
                defaultValue=0,
            ),
            translate(
                "Zoemzone",
                "Everywhere: the route of least resistance. Along verges and banks: all other land resists ten times "
                "more, for a corridor along roads or water.",
            ),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterEnum(
                "BASIS",
                translate("Zoemzone", "Basis of the blocks"),
                [
                    translate("Zoemzone", "Potential (from land cover)"),
                    translate("Zoemzone", "Confirmed (friendly management stated)"),
                ],
                defaultValue=0,
            ),
            translate("Zoemzone", "Which blocks are used where their layer has a field basis."),
            advanced=True,
        ),
    ]


def _details() -> list[QgsProcessingParameterDefinition]:
    return [
        tip(
            QgsProcessingParameterRasterLayer("RESISTANCE", translate("Zoemzone", "Own resistance map"), optional=True),
            translate(
                "Zoemzone",
                "Raster of your own: cost of a metre, 1 for habitat and more elsewhere, always above zero; no data is "
                "a barrier. Empty: the resistance of the class table.",
            ),
            advanced=True,
        ),
        tip(
            QgsProcessingParameterField(
                "MANAGER_FIELD",
                translate("Zoemzone", "Field of the manager"),
                parentLayerParameterName="MANAGERS",
                optional=True,
            ),
            translate(
                "Zoemzone",
                "Field that names the manager or owner. Empty: manager, owner, beheerder, eigenaar or bronhouder, the "
                "first that is there.",
            ),
            advanced=True,
        ),
    ]


def _numbers() -> list[QgsProcessingParameterDefinition]:
    rules = read_rules()
    neighbours = QgsProcessingParameterNumber(
        "NEIGHBOURS", translate("Zoemzone", "Directions of a step"), Qgis.ProcessingNumberParameterType.Integer, 16
    )
    neighbours.setMinimum(NEIGHBOURS[0])
    neighbours.setMaximum(NEIGHBOURS[-1])
    return [
        number(
            "GAP_LIMIT",
            translate("Zoemzone", "Largest break in a strip (m)"),
            translate("Zoemzone", "Pieces of strip at most this far apart, in m from edge to edge, are linked."),
            rules.strip_break_m,
            0.0,
            advanced=True,
            decimals=1,
        ),
        number(
            "STONE_DISTANCE",
            translate("Zoemzone", "Largest distance between stones (m)"),
            translate("Zoemzone", "Stepping stones at most this far apart, in m from edge to edge, are linked."),
            rules.stone_distance_m,
            0.0,
            advanced=True,
            decimals=1,
        ),
        number(
            "COST_DISTANCE",
            translate("Zoemzone", "Cost distance of importance (m)"),
            translate(
                "Zoemzone",
                "Cost of a route, in m of habitat, at which it counts for 37 %: the importance of gaps falls with it.",
            ),
            DECAY_COST,
            1.0,
            advanced=True,
            decimals=1,
        ),
        tip(
            neighbours,
            translate(
                "Zoemzone",
                "8 or 16 directions in which a route can go on from a cell. Lengths on cells are too long by at most "
                "8.24 % with 8 and 2.75 % with 16.",
            ),
            advanced=True,
        ),
    ]


def _tables() -> list[QgsProcessingParameterDefinition]:
    profile = ecoprofile()
    profile.setFlags(profile.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return [
        profile,
        classes_table(),
        profiles_table(),
        table(
            "RULES_TABLE",
            translate("Zoemzone", "Own table of rules"),
            translate("Zoemzone", "CSV with an own copy of the table of rules. Empty: the shipped one."),
        ),
        table(
            "MANAGERS_TABLE",
            translate("Zoemzone", "Own table of managers"),
            translate("Zoemzone", "CSV with an own copy of the table of managers by class. Empty: the shipped one."),
        ),
    ]


def destinations() -> list[QgsProcessingParameterDefinition]:
    """The layers, the table and the page it makes."""
    line = Qgis.ProcessingSourceType.VectorLine
    return [
        tip(
            QgsProcessingParameterFeatureSink("ROUTES", translate("Zoemzone", "Routes between blocks"), line),
            translate(
                "Zoemzone",
                "Lines of the routes with two verdicts: the stone link and the strip link hold or not, and how many "
                "gaps there are.",
            ),
        ),
        tip(
            QgsProcessingParameterFeatureSink("GAPS", translate("Zoemzone", "Gaps in the bee network"), line),
            translate(
                "Zoemzone",
                "Lines across every gap, from edge to edge, with its length, what it crosses, who manages that, and "
                "its rank: 1 matters most.",
            ),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Table of gaps"),
            translate("Zoemzone", "The gaps as a table without lines, such as XLSX for a spreadsheet."),
        ),
        page(
            translate("Zoemzone", "Page with the gaps"),
            translate("Zoemzone", "Web page with the routes and the table of gaps, the worst first."),
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("COUNT_ROUTES", translate("Zoemzone", "Number of routes")),
        ("COUNT_GAPS", translate("Zoemzone", "Number of gaps")),
        ("COUNT_STONE_GAPS", translate("Zoemzone", "Number of gaps between stones")),
        ("COUNT_STRIP_GAPS", translate("Zoemzone", "Number of gaps in strips")),
        ("COUNT_WOOD", translate("Zoemzone", "Number of stretches through wood")),
        ("COUNT_CERTAIN", translate("Zoemzone", "Number of gaps that are certain")),
        ("STONE_LINKS", translate("Zoemzone", "Number of routes with a stone link")),
        ("STRIP_LINKS", translate("Zoemzone", "Number of routes with a strip link")),
        ("STONE_OVER_M", translate("Zoemzone", "Metres over the limit between stones")),
        ("STRIP_OVER_M", translate("Zoemzone", "Metres over the limit in strips")),
        ("LARGEST_GAP_M", translate("Zoemzone", "Largest gap in m")),
    ]


def route_names() -> Mapping[str, str]:
    """The fields of routes in the user's language."""
    return {
        "id": translate("Zoemzone", "Number"),
        "name": translate("Zoemzone", "Name"),
        "from_type": translate("Zoemzone", "From"),
        "from_id": translate("Zoemzone", "From number"),
        "to_type": translate("Zoemzone", "To"),
        "to_id": translate("Zoemzone", "To number"),
        "length_m": translate("Zoemzone", "Length in m"),
        "cost": translate("Zoemzone", "Cost in m of habitat"),
        "mean_resistance": translate("Zoemzone", "Mean resistance"),
        "stones": translate("Zoemzone", "Blocks passed"),
        "verdict": translate("Zoemzone", "Verdict"),
        "stone_link": translate("Zoemzone", "Stone link"),
        "strip_link": translate("Zoemzone", "Strip link"),
        "stone_gaps": translate("Zoemzone", "Gaps between stones"),
        "strip_gaps": translate("Zoemzone", "Gaps in strips"),
        "stone_over_m": translate("Zoemzone", "Over the limit between stones, in m"),
        "strip_over_m": translate("Zoemzone", "Over the limit in strips, in m"),
        "largest_gap_m": translate("Zoemzone", "Largest gap in m"),
        "wood_m": translate("Zoemzone", "Through wood, in m"),
        "width_basis": translate("Zoemzone", "Width measured on"),
        "excess_pct": translate("Zoemzone", "Length at most too long, in %"),
    }


def gap_names() -> Mapping[str, str]:
    """The fields of gaps in the user's language."""
    return {
        "route": translate("Zoemzone", "Route"),
        "routes": translate("Zoemzone", "All its routes"),
        "kind": translate("Zoemzone", "Kind of gap"),
        "over_m": translate("Zoemzone", "Over the limit, in m"),
        "limit_m": translate("Zoemzone", "Limit in m"),
        "classes": translate("Zoemzone", "Land it crosses"),
        "wood_pct": translate("Zoemzone", "Wood in %"),
        "built_pct": translate("Zoemzone", "Built-up and roads in %"),
        "water_pct": translate("Zoemzone", "Water in %"),
        "arable_pct": translate("Zoemzone", "Arable land and fruit in %"),
        "grass_pct": translate("Zoemzone", "Grass in %"),
        "verge_pct": translate("Zoemzone", "Verges and banks in %"),
        "garden_pct": translate("Zoemzone", "Gardens in %"),
        "other_pct": translate("Zoemzone", "Other land in %"),
        "manager": translate("Zoemzone", "Main manager"),
        "managers": translate("Zoemzone", "All managers"),
        "executor": translate("Zoemzone", "Executor"),
        "cost_before": translate("Zoemzone", "Cost of the route now"),
        "cost_after": translate("Zoemzone", "Cost with habitat in the gap"),
        "importance": translate("Zoemzone", "Importance in ha"),
        "rank": translate("Zoemzone", "Rank (1 matters most)"),
        "certain": translate("Zoemzone", "Certain whatever the verges"),
        "edge": translate("Zoemzone", "At the edge of what is known"),
    }


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm shows where the network of bee landscape is broken. It looks for routes between Bed & "
        "Breakfast areas and reports every gap along them as a line, with its length, the land it crosses and who "
        "manages that land.\n\n"
        "Routes are least-cost routes over the resistance of the land, on cells of 10 m, for the spanning tree of the "
        "areas and further pairs within 5 km. Lines of your own are tested instead.\n\n"
        "Stone link: stepping stones of at least 0.5 ha of effective habitat, at most 1,000 m apart from edge to edge. "
        "Strip link: pieces of land of habitat weight 0.4 or more (no ornamental shrubs), at least 3 m wide and 25 m "
        "long, within 50 m of the route, with breaks of at most 100 m, and the stone link besides. Of all ways to link "
        "the pieces the one with the fewest metres over the limit is taken, then the one with the fewest metres of "
        "break. A stretch through wood is reported as wood, never as a gap.\n\n"
        "Gaps. kind: stone, strip or wood. length_m from edge to edge, over_m above limit_m. classes, wood_pct ... "
        "other_pct: what the line crosses. manager: from the layer of managers, else by a rule for the class. "
        "importance: root of the effective habitat of both ends x (exp(-cost_after / 3000) - "
        "exp(-cost_before / 3000)), where the gap becomes habitat. certain: yes where "
        "the gap is also there when all ordinary verges are managed "
        "ecologically, no where such management closes it, empty where the map has no ordinary verges. edge: yes where "
        "unknown land lies within the largest break.\n\n"
        "Without classified polygons widths are measured on cells of 1 m, give or take 0.5 m, and not on larger ones "
        "(width_basis).",
    )
