"""The form of opportunitymap: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ...core.opportunities import ZONES
from ...i18n import translate
from ..fieldnames import zone_names
from ..parameters import classes_table, ecoprofile, horizon, measure_tables, number, optional_sink, profiles_table, tip

LEAST_M2 = 100.0
"""Pieces of land below this are left out of the map (E)."""
_POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
_LINES = [int(Qgis.ProcessingSourceType.VectorLine)]


def help_text() -> str:
    """What the algorithm does, how, and what its fields mean."""
    return translate(
        "Zoemzone",
        "This algorithm makes the opportunity map (kansenkaart): for each piece of land what it is best used for, with "
        "the reason. Land belongs to the first zone that fits:\n\n"
        "1. Keep: habitat of weight 0.7 or more in a B&B area, a stepping stone or protected nature.\n"
        "2. Complete: land in the best circle of a nearly-B&B area on which a measure is allowed.\n"
        "3. New: the same in a circle of 1 km2 that holds 2 to 5 ha of effective habitat, where measures can bring "
        "10 ha.\n"
        "4. Connect: land within 50 m of a gap.\n"
        "5. Fuel station: town or farmland farther than 500 m from all building blocks.\n"
        "6. Improve management: other verges, lawns, banks, extensive grassland and urban shrubbery.\n\n"
        "Land that fits none of them is left white. With the options of What can be done on each parcel, a measure is "
        "allowed where an option lies, and each zone names the option that gains most for its money; without them the "
        "classes of the land tell.\n\n"
        "Fields: zone, block, gaps, area_ha, effective_ha (habitat that is there), gain_ha (habitat that measures can "
        "add), short_ha (what the best circle is short of), parcels and measure (from the options), classes, known_pct "
        "(known land in 1 km2 around; below 75 % the row is flagged), and reason_nl and reason_en.\n\n"
        "The table says how many hectares of each zone lie in each area, such as municipalities of a province.",
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    return [*_layers(), *_choices()]


def _source(name: str, label: str, text: str, kinds: list[int], advanced: bool = False) -> Any:
    return tip(QgsProcessingParameterFeatureSource(name, label, kinds, optional=True), text, advanced)


def _layers() -> list[Any]:
    return [
        tip(
            QgsProcessingParameterRasterLayer("HABITAT", translate("Zoemzone", "Habitat map")),
            translate("Zoemzone", "Made by the habitat map algorithm; its class table stands beside it."),
        ),
        _source(
            "BLOCKS",
            translate("Zoemzone", "Building blocks"),
            translate(
                "Zoemzone",
                "From Building blocks. Empty: no blocks to keep or to complete, and no fuel stations.",
            ),
            _POLYGONS,
        ),
        _source(
            "GAPS",
            translate("Zoemzone", "Gaps"),
            translate("Zoemzone", "Lines from Missing links in the bee network. Empty: nothing to connect is shown."),
            _LINES,
        ),
        _source(
            "NATURE",
            translate("Zoemzone", "Protected nature"),
            translate("Zoemzone", "Nature network (NNN) and Natura 2000: good habitat in it is kept."),
            _POLYGONS,
        ),
        _source(
            "OPTIONS",
            translate("Zoemzone", "Measure options"),
            translate(
                "Zoemzone",
                "From What can be done on each parcel: where measures are allowed, and which is best. Empty: the class "
                "of the land tells.",
            ),
            _POLYGONS,
        ),
        _source(
            "AREAS",
            translate("Zoemzone", "Areas to compare"),
            translate("Zoemzone", "Municipalities or districts: the table says what each has. Empty: the whole map."),
            _POLYGONS,
        ),
    ]


def _choices() -> list[Any]:
    profile = ecoprofile()
    profile.setFlags(profile.flags() | Qgis.ProcessingParameterFlag.Advanced)
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
            translate("Zoemzone", "Field with the name. Empty: naam, name, gemeente or statnaam where there is one."),
            advanced=True,
        ),
        profile,
        horizon(),
        number(
            "MIN_AREA",
            translate("Zoemzone", "Smallest piece (m2)"),
            translate("Zoemzone", "In m2. Smaller pieces of a zone are left out of the map, not of the table."),
            LEAST_M2,
            0.0,
            1e6,
            advanced=True,
            decimals=0,
        ),
        classes_table(),
        profiles_table(),
        *measure_tables(),
    ]


def destinations() -> list[Any]:
    """Where the results go."""
    return [
        tip(
            QgsProcessingParameterFeatureSink("OUTPUT", translate("Zoemzone", "Opportunity map")),
            translate("Zoemzone", "Zones of the opportunity map: what land is best used for, with the reason."),
        ),
        optional_sink(
            "TABLE",
            translate("Zoemzone", "Zones by area"),
            translate("Zoemzone", "Hectares of each zone in each area, and its share of the known land."),
            made=True,
        ),
    ]


def outputs() -> list[tuple[str, str]]:
    """Names and labels of the number outputs."""
    area = translate("Zoemzone", "{zone} (ha)")
    names = zone_names()
    return [
        *((f"{zone.upper()}_HA", area.format(zone=names[zone])) for zone in ZONES),
        ("ZONES", translate("Zoemzone", "Number of zones on the map")),
        ("NEW_CIRCLES", translate("Zoemzone", "Circles in which a B&B area can begin")),
        ("KNOWN_HA", translate("Zoemzone", "Known land (ha)")),
        ("SMALL_HA", translate("Zoemzone", "Pieces left out because they are too small (ha)")),
    ]
