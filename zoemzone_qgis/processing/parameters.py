"""Parameters made the same way everywhere: a label, a tooltip with its unit, advanced or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import Fault
from ..core.land.profiles import BASIC, Profile
from ..i18n import translate

P = TypeVar("P", bound=QgsProcessingParameterDefinition)


def tip(parameter: P, text: str, advanced: bool = False) -> P:
    """Give a parameter its tooltip and, when asked, its place under Advanced."""
    parameter.setHelp(text)
    if advanced:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def number(
    name: str,
    label: str,
    text: str,
    default: Any,
    low: float | None = 0.0,
    high: float | None = None,
    advanced: bool = False,
    decimals: int = 2,
) -> QgsProcessingParameterNumber:
    """A decimal number. ``decimals`` is how many the dialog shows; by itself QGIS shows six."""
    parameter = QgsProcessingParameterNumber(name, label, Qgis.ProcessingNumberParameterType.Double, default)
    if low is not None:
        parameter.setMinimum(low)
    if high is not None:
        parameter.setMaximum(high)
    parameter.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return tip(parameter, text, advanced)


def optional_number(
    name: str,
    label: str,
    text: str,
    low: float | None = 0.0,
    high: float | None = None,
    advanced: bool = False,
) -> QgsProcessingParameterNumber:
    """A decimal number that may stay empty."""
    parameter = number(name, label, text, None, low, high, advanced)
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Optional)
    return parameter


def table(name: str, label: str, text: str) -> QgsProcessingParameterFile:
    """An own copy of one of the shipped tables (CSV); always optional and advanced."""
    parameter = QgsProcessingParameterFile(name, label, Qgis.ProcessingFileParameterBehavior.File, "csv", optional=True)
    return tip(parameter, text, advanced=True)


def classes_table() -> QgsProcessingParameterFile:
    """CLASSES, the same in every algorithm."""
    return table(
        "CLASSES",
        translate("Zoemzone", "Own class table"),
        translate(
            "Zoemzone",
            "CSV with an own copy of the class table. Empty: the table beside the habitat map, else the shipped one.",
        ),
    )


def page(label: str, text: str, made: bool = False) -> QgsProcessingParameterFileDestination:
    """HTML, an optional web page; ``made`` says whether the dialog offers it ticked."""
    parameter = QgsProcessingParameterFileDestination(
        "HTML", label, "HTML (*.html)", optional=True, createByDefault=made
    )
    return tip(parameter, text)


def optional_sink(
    name: str,
    label: str,
    text: str,
    kind: Qgis.ProcessingSourceType = Qgis.ProcessingSourceType.Vector,
    made: bool = False,
) -> QgsProcessingParameterFeatureSink:
    """A layer or table that one may go without; ``made`` says whether the dialog offers it ticked."""
    return tip(QgsProcessingParameterFeatureSink(name, label, kind, optional=True, createByDefault=made), text)


def horizon(advanced: bool = True) -> QgsProcessingParameterNumber:
    """HORIZON_YEARS of the algorithms that weigh gains."""
    return number(
        "HORIZON_YEARS",
        translate("Zoemzone", "Horizon (years)"),
        translate("Zoemzone", "Years after which gains count and over which costs are added up."),
        10.0,
        0.0,
        100.0,
        advanced=advanced,
        decimals=0,
    )


def measure_tables() -> list[QgsProcessingParameterFile]:
    """MEASURES, MEASURE_RULES and MEASURE_COSTS, the same in every algorithm."""
    return [
        table(
            "MEASURES",
            translate("Zoemzone", "Own table of measures"),
            translate("Zoemzone", "CSV with an own copy of measures.csv. Rules and costs beside it count as well."),
        ),
        table(
            "MEASURE_RULES",
            translate("Zoemzone", "Own table of rules for measures"),
            translate("Zoemzone", "CSV with an own copy of measure_rules.csv: where a measure is allowed."),
        ),
        table(
            "MEASURE_COSTS",
            translate("Zoemzone", "Own table of costs"),
            translate("Zoemzone", "CSV with an own copy of measure_costs.csv: EUR without VAT."),
        ),
    ]


def link_distances() -> list[QgsProcessingParameterNumber]:
    """GAP_LIMIT and STONE_DISTANCE, the same in every algorithm that makes links of parcels."""
    return [
        number(
            "GAP_LIMIT",
            translate("Zoemzone", "Largest break of a strip (m)"),
            translate("Zoemzone", "Largest hop of a strip link in metres, from edge to edge; 100 m by the Dutch rule."),
            100.0,
            1.0,
            10_000.0,
            advanced=True,
            decimals=1,
        ),
        number(
            "STONE_DISTANCE",
            translate("Zoemzone", "Largest distance between stones (m)"),
            translate("Zoemzone", "In metres, from edge to edge; 1,000 m by the Dutch rule."),
            1000.0,
            1.0,
            10_000.0,
            advanced=True,
            decimals=1,
        ),
    ]


def profiles_table() -> QgsProcessingParameterFile:
    """PROFILES, the same in every algorithm."""
    return table(
        "PROFILES",
        translate("Zoemzone", "Own ecoprofile table"),
        translate("Zoemzone", "CSV with an own copy of the ecoprofile table. Empty: the shipped one."),
    )


def ecoprofile() -> QgsProcessingParameterString:
    """PROFILE, the same in every algorithm: an id of the ecoprofile table."""
    parameter = QgsProcessingParameterString("PROFILE", translate("Zoemzone", "Ecoprofile"), BASIC, optional=True)
    # a list to choose from in the dialog; scripts and models may give an id of an own table
    parameter.setMetadata({"widget_wrapper": {"value_hints": [f"EP{number}" for number in range(1, 8)]}})
    return tip(
        parameter,
        translate(
            "Zoemzone",
            "Group of species: EP1 ground nesters, EP2 cavity and stem nesters, EP3 bumblebees, EP4 early spring bees, "
            "EP5 wet grassland and banks, EP6 hoverflies, EP7 common species (also when left empty).",
        ),
    )


def chosen_profile(given: str, profiles: Mapping[str, Profile]) -> Profile:
    """The ecoprofile that PROFILE names: by id, or by its number from 1; 0 or nothing is the basic one.

    Raises ``Fault`` when there is none.
    """
    name = given.strip().upper() or BASIC
    if name.isdigit():
        name = ([BASIC, *profiles][int(name) : int(name) + 1] or [name])[0]
    for profile in profiles.values():
        if profile.id.upper() == name:
            return profile
    raise Fault("There is no ecoprofile {name}. Choose one of these: {known}.", name=name, known=", ".join(profiles))
