"""The form of buildingblocks: its parameters and outputs, with labels and tooltips, and the rules chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
)

from ...core.blocks.strips import WIDEST_M
from ...core.errors import Fault
from ...core.land.rules import Rules, read_rules
from ...i18n import translate
from ..parameters import classes_table, ecoprofile, number, profiles_table, table, tip

PRESET_OF = ("dutch", "strict", "own")
OWN = 2
LEAST_GAP_M = 30.0

# parameter -> (rule, factor from what the user types)
RULE_OF: dict[str, tuple[str, float]] = {
    "CHAIN_GAP": ("gap_m", 1.0),
    "BNB_AREA": ("bnb_ha", 1.0),
    "NEARLY_AREA": ("nearly_ha", 1.0),
    "CORE_SHARE": ("core_share", 0.01),
    "CORE_WEIGHT": ("core_weight", 1.0),
    "STONE_AREA": ("stone_ha", 1.0),
    "STRIP_WIDTH": ("strip_width_m", 1.0),
    "STRIP_LENGTH": ("strip_length_m", 1.0),
    "STRIP_BREAK": ("strip_break_m", 1.0),
    "STRIP_WEIGHT": ("strip_weight", 1.0),
    "NEST_AREA": ("nest_ha", 1.0),
    "FUEL_FORAGE": ("fuel_forage", 1.0),
    "FUEL_AREA": ("fuel_m2", 1.0),
    "FUEL_DISTANCE": ("fuel_distance_m", 1.0),
}


def chosen_rules(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    read: Callable[[str, str], Rules],
    feedback: QgsProcessingFeedback,
) -> Rules:
    """The rules of the chosen preset; with "own" the numbers of the form take the place of the table's."""
    preset = algorithm.parameterAsEnum(parameters, "RULES", context)
    rules = read(PRESET_OF[preset], algorithm.parameterAsFile(parameters, "RULES_TABLE", context))
    given = {
        name: algorithm.parameterAsDouble(parameters, name, context)
        for name in RULE_OF
        if parameters.get(name) is not None
    }
    if preset != OWN:
        ours = {
            name: value for name, value in given.items() if value != algorithm.parameterDefinition(name).defaultValue()
        }
        if ours:
            feedback.pushWarning(
                translate("Zoemzone", "These numbers count only with own rules and are not used: {names}").format(
                    names=", ".join(ours)
                )
            )
        return rules
    changed = {RULE_OF[name][0]: value * RULE_OF[name][1] for name, value in given.items()}
    if "strip_width_m" in changed:
        changed["opening_m"] = changed["strip_width_m"] / 2
    rules = replace(rules, **changed)
    if rules.nearly_ha > rules.bnb_ha:
        raise Fault(
            "A nearly-B&B area cannot ask more habitat ({nearly} ha) than a B&B area ({bnb} ha).",
            nearly=f"{rules.nearly_ha:g}",
            bnb=f"{rules.bnb_ha:g}",
        )
    return rules


def definitions(rules: Rules) -> dict[str, float]:
    """Every rule by its name, for the run record."""
    return {field.name: getattr(rules, field.name) for field in fields(rules)}


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm finds the building blocks of the bee landscape on a habitat map. Land is given out once, in "
        "this order:\n\n"
        "bnb: a Bed & Breakfast area is the habitat of one chain inside the union of all circles of 1 km2 (radius "
        "564.19 m) that hold at least 10 ha of effective habitat (habitat weight x area) of that chain, at least half "
        "of it core (weight 0.7 or more). Patches with gaps of at most 500 m, from edge to edge, are a chain.\n"
        "nearly_bnb: the same with 5 to 10 ha of what is left, or with 10 ha of which too little is core.\n"
        "strip: land of weight 0.4 or more, at least 3 m and at most 50 m wide, at least 25 m and 5 widths long; "
        "pieces with breaks of at most 100 m are one strip. Ornamental shrubs are no strip. On cells of 1 m the width "
        "is right to about 0.5 m, with classified polygons to 5 cm; on larger cells it is not measured.\n"
        "stepping_stone: connected land with at least 0.5 ha of effective habitat; lines under 10 m wide are no part "
        "of it.\n"
        "fuel_station: land with a mean food value of at least 0.25, at least 50 m2, more than 100 m from all these. "
        "Gardens count here; of a place above 0.5 ha, such as the gardens of a village, the part that lies far "
        "enough.\n\n"
        "Fields. id, type, basis (potential: from land cover; confirmed: from land with stated friendly management "
        "alone), lacks (area, nests, season, core), lacks_nests (guilds), rank (1 B&B that lacks nothing, 2 B&B "
        "complete except one, 3 other B&B, 4 nearly-B&B complete except one, 5 other nearly-B&B, 6 stone, 7 strip, 8 "
        "fuel station), area_m2. effective_ha and core_pct: of the best circle for B&B and nearly-B&B, else of the "
        "block's own land; land_effective_ha: of all land of the block.\n"
        "Of the best circle (for stones, strips and fuel stations the best one centred in the block, in what is "
        "left): best_disc_pct of its known land, best_disc_ha, best_disc_x, best_disc_y, deficit_m2 (what is short "
        "of 10 ha; known land only), completeness (food of habitat and gardens against the need in the weakest "
        "season, at most 1), weakest_season, forage_<season>_m2 (in m2 of best meadow), known_pct. Around its centre: "
        "nest_ground_m2, nest_cavity_m2, larval_m2 within 500 m and nest_bumblebee_m2 within 1,500 m; a guild that the "
        "ecoprofile uses lacks nests below 0.5 ha. Old trees are nest places that no map tells.\n"
        "width_m (mean), width_basis (polygons, cells, not measured), length_m; risk_10m_pct and risk_50m_pct: share "
        "of the block within that distance of sprayed land, a warning only; confidence_pct: mean over the block; flag "
        "known_below_75; chain: number of the chain.\n\n"
        "Areas are drawn on the cells of the map; whether a circle qualifies is decided on these cells, its centre to "
        "about 1 m. Land known from CORINE, LGN or OSM alone is no block.",
    )


def inputs() -> list[QgsProcessingParameterDefinition]:
    """What an officer fills in, and the advanced parameters."""
    return [*_layers(), *_choices(), *_numbers(), *_tables()]


def _layers() -> list[QgsProcessingParameterDefinition]:
    return [
        tip(
            QgsProcessingParameterRasterLayer("INPUT", translate("Zoemzone", "Habitat map")),
            translate(
                "Zoemzone",
                "Raster of class codes made by the habitat map algorithm, in a CRS in metres, with cells of 10 m or "
                "less; 1 m shows strips and their widths.",
            ),
        ),
        tip(
            QgsProcessingParameterRasterLayer("CONFIDENCE", translate("Zoemzone", "Confidence"), optional=True),
            translate("Zoemzone", "Raster of confidence in % that the habitat map algorithm writes beside the map."),
        ),
        _polygons(
            "CONFIRMED",
            translate("Zoemzone", "Land with friendly management"),
            translate(
                "Zoemzone",
                "Polygons where a partner states bee-friendly management. A second set of blocks, with basis "
                "confirmed, is made from this land alone; vegetation counts fully there.",
            ),
        ),
        _polygons(
            "RISK",
            translate("Zoemzone", "Sprayed or leased land"),
            translate(
                "Zoemzone",
                "Polygons of land that is or may be sprayed, besides orchards, bulbs, nurseries and potatoes on the "
                "map. It gives a warning per block, within 10 and 50 m, and changes no weight.",
            ),
        ),
    ]


def _choices() -> list[QgsProcessingParameterDefinition]:
    return [
        ecoprofile(),
        tip(
            QgsProcessingParameterEnum(
                "RULES",
                translate("Zoemzone", "Rules"),
                [
                    translate("Zoemzone", "Dutch rule (gaps up to 500 m)"),
                    translate("Zoemzone", "Strict (gaps up to 150 m)"),
                    translate("Zoemzone", "Own numbers (advanced)"),
                ],
                defaultValue=0,
            ),
            translate(
                "Zoemzone",
                "Dutch rule: 10 ha of habitat within 1 km2, gaps up to 500 m. Strict: gaps up to 150 m, the flight of "
                "small solitary bees. Own: the numbers under advanced parameters.",
            ),
        ),
        _polygons(
            "CLASSIFIED",
            translate("Zoemzone", "Classified polygons"),
            translate(
                "Zoemzone",
                "Polygons with a field code or class, as the habitat map algorithm writes them: the width of strips is "
                "then measured on them, to 5 cm.",
            ),
            advanced=True,
        ),
    ]


def _tables() -> list[QgsProcessingParameterDefinition]:
    return [
        table(
            "RULES_TABLE",
            translate("Zoemzone", "Own table of rules"),
            translate("Zoemzone", "CSV with an own copy of the table of rules. Empty: the shipped one."),
        ),
        classes_table(),
        profiles_table(),
    ]


def _polygons(name: str, label: str, text: str, advanced: bool = False) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFeatureSource(
        name, label, [int(Qgis.ProcessingSourceType.VectorPolygon)], optional=True
    )
    return tip(parameter, text, advanced)


def _numbers() -> list[QgsProcessingParameterDefinition]:
    """The numbers of own rules; their defaults are those of the Dutch rule."""
    rules = read_rules()
    only = translate("Zoemzone", "Used with own rules only.")
    return [
        number(name, label, f"{text} {only}", getattr(rules, rule) / factor, low, high, advanced=True)
        for (name, (rule, factor)), (label, text, low, high) in zip(RULE_OF.items(), _texts(), strict=True)
    ]


_Text = tuple[str, str, float, float | None]


def _texts() -> list[_Text]:
    """Label, tooltip, lowest and highest value of each number, in the order of ``RULE_OF``."""
    return [*_area_texts(), *_strip_texts(), *_place_texts()]


def _area_texts() -> list[_Text]:
    return [
        (
            translate("Zoemzone", "Largest gap in a chain (m)"),
            translate("Zoemzone", "Patches at most this far apart, in m from edge to edge, belong together."),
            LEAST_GAP_M,
            None,
        ),
        (
            translate("Zoemzone", "Habitat of a B&B area (ha)"),
            translate("Zoemzone", "Least effective habitat within 1 km2, in ha."),
            0.1,
            100.0,
        ),
        (
            translate("Zoemzone", "Habitat of a nearly-B&B area (ha)"),
            translate("Zoemzone", "Least effective habitat within 1 km2, in ha."),
            0.1,
            100.0,
        ),
        (
            translate("Zoemzone", "Share of core habitat (%)"),
            translate("Zoemzone", "Least share of the habitat of a B&B area that must be core, in %."),
            0.0,
            100.0,
        ),
        (
            translate("Zoemzone", "Habitat weight of core (0-1)"),
            translate("Zoemzone", "Classes with at least this habitat weight, 0 to 1, are core."),
            0.0,
            1.0,
        ),
        (
            translate("Zoemzone", "Habitat of a stepping stone (ha)"),
            translate("Zoemzone", "Least effective habitat, in ha."),
            0.001,
            None,
        ),
    ]


def _strip_texts() -> list[_Text]:
    return [
        (
            translate("Zoemzone", "Width of a strip (m)"),
            translate("Zoemzone", "Least width, in m."),
            0.5,
            WIDEST_M,
        ),
        (
            translate("Zoemzone", "Length of a strip (m)"),
            translate("Zoemzone", "Least length of a piece of strip, in m."),
            0.0,
            None,
        ),
        (
            translate("Zoemzone", "Largest break in a strip (m)"),
            translate("Zoemzone", "Pieces at most this far apart, in m from edge to edge, are one strip."),
            LEAST_GAP_M,
            None,
        ),
        (
            translate("Zoemzone", "Habitat weight of strips (0-1)"),
            translate("Zoemzone", "Classes with at least this habitat weight, 0 to 1, can be a strip."),
            0.0,
            1.0,
        ),
    ]


def _place_texts() -> list[_Text]:
    return [
        (
            translate("Zoemzone", "Nest land of a guild (ha)"),
            translate("Zoemzone", "Nest land that each guild needs within its flight radius, in ha."),
            0.0,
            None,
        ),
        (
            translate("Zoemzone", "Food of a fuel station (0-1)"),
            translate("Zoemzone", "Least mean food value over the seasons, 0 to 1."),
            0.0,
            1.0,
        ),
        (
            translate("Zoemzone", "Size of a fuel station (m2)"),
            translate("Zoemzone", "Least area, in m2."),
            0.0,
            None,
        ),
        (
            translate("Zoemzone", "Distance of a fuel station (m)"),
            translate("Zoemzone", "Fuel stations lie farther than this from connecting landscape, in m."),
            0.0,
            None,
        ),
    ]


def destinations() -> list[QgsProcessingParameterDefinition]:
    """The layer it makes."""
    return [
        tip(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", translate("Zoemzone", "Building blocks"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            translate(
                "Zoemzone",
                "Polygons of building blocks with their type, what they lack and their figures. Blocks of one basis "
                "(potential or confirmed) do not overlap.",
            ),
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """The number outputs."""
    return [
        ("BEST_DISC_HA", translate("Zoemzone", "Effective habitat of the best circle of 1 km2 in ha")),
        ("BEST_DISC_PCT", translate("Zoemzone", "Share of habitat of the best circle in percent")),
        ("BEST_DISC_KNOWN_PCT", translate("Zoemzone", "Known land of the best circle in percent")),
        ("BEST_DISC_X", translate("Zoemzone", "Centre of the best circle, x in m")),
        ("BEST_DISC_Y", translate("Zoemzone", "Centre of the best circle, y in m")),
        ("BEST_DISC_DEFICIT_M2", translate("Zoemzone", "Shortfall of the best circle in m2")),
        ("COUNT_BNB", translate("Zoemzone", "Number of B&B areas")),
        ("COUNT_NEARLY", translate("Zoemzone", "Number of nearly-B&B areas")),
        ("COUNT_STONES", translate("Zoemzone", "Number of stepping stones")),
        ("COUNT_STRIPS", translate("Zoemzone", "Number of connecting strips")),
        ("COUNT_FUEL", translate("Zoemzone", "Number of fuel stations")),
        ("COUNT_COMPLETE", translate("Zoemzone", "Number of B&B areas that lack nothing")),
        ("BNB_HA", translate("Zoemzone", "Land of B&B areas in ha")),
        ("NEARLY_HA", translate("Zoemzone", "Land of nearly-B&B areas in ha")),
        ("CHAINS", translate("Zoemzone", "Number of chains of habitat")),
        ("COUNT_BNB_CONFIRMED", translate("Zoemzone", "Number of B&B areas on confirmed land")),
        ("COUNT_NEARLY_CONFIRMED", translate("Zoemzone", "Number of nearly-B&B areas on confirmed land")),
        ("BNB_CONFIRMED_HA", translate("Zoemzone", "Land of B&B areas on confirmed land in ha")),
    ]
