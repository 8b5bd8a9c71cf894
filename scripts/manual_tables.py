"""Tables of the manual as Markdown: an algorithm's parameters, the shipped classes and ecoprofiles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

PARAMETER_WORDS = {
    "en": ("Parameter", "Label", "Default", "Meaning", "Output", "Under Advanced parameters", "Numbers", "Choices"),
    "nl": (
        "Parameter",
        "Naam in het venster",
        "Standaard",
        "Betekenis",
        "Uitvoer",
        "Onder Geavanceerde parameters",
        "Getallen",
        "Keuzes",
    ),
}
VALUE_WORDS = {
    "en": ("Early spring", "Late spring", "Summer", "Autumn", "Nests: ground", "cavity", "bumblebee"),
    "nl": ("Vroege voorjaar", "Late voorjaar", "Zomer", "Najaar", "Nesten: bodem", "holte", "hommel"),
}
CLASS_WORDS = {
    "en": ("Code", "Id", "Class", *VALUE_WORDS["en"], "Habitat weight", "Basis"),
    "nl": ("Code", "Id", "Klasse", *VALUE_WORDS["nl"], "Weegfactor leefgebied", "Herkomst"),
}
PROFILE_WORDS = {
    "en": ("Id", "Ecoprofile", *VALUE_WORDS["en"], "Alpha (m)", "Habitat"),
    "nl": ("Id", "Ecoprofiel", *VALUE_WORDS["nl"], "Alfa (m)", "Leefgebied"),
}
EVERY_CLASS = {"en": "every class with a weight above 0", "nl": "elke klasse met een weegfactor boven 0"}
LARVAL = {"en": "larvae in", "nl": "larven in"}


def parameters(algorithm: QgsProcessingAlgorithm, language: str) -> str:
    """Tables of parameters, results and numbers of an algorithm."""
    name, label, default, meaning, output, advanced, numbers, choices = PARAMETER_WORDS[language]
    inputs = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    plain = [p for p in inputs if not p.flags() & Qgis.ProcessingParameterFlag.Advanced]
    rest = [p for p in inputs if p.flags() & Qgis.ProcessingParameterFlag.Advanced]
    parts: list[str] = []
    for heading, chosen in (("", plain), (f"### {advanced}", rest)):
        if chosen:
            rows = [(f"`{p.name()}`", p.description(), shown(p), meaning_of(p, choices)) for p in chosen]
            parts += [heading, table((name, label, default, meaning), rows)]
    results = algorithm.destinationParameterDefinitions()
    rows = [(f"`{p.name()}`", p.description(), p.help()) for p in results]
    parts.append(table((output, label, meaning), rows))
    figures = [o for o in algorithm.outputDefinitions() if isinstance(o, QgsProcessingOutputNumber)]
    if figures:
        parts += [f"### {numbers}", table((output, meaning), [(f"`{o.name()}`", o.description()) for o in figures])]
    return "\n\n".join(parts)


def classes(language: str) -> str:
    """The shipped class table, mixtures included."""
    from zoemzone_qgis.core.classes import read_classes

    rows = [
        (
            str(row.code),
            f"`{row.id}`",
            row.name_nl if language == "nl" else row.name_en,
            *(number(value, language) for value in row.forage),
            *(number(value, language) for value in (row.nest_ground, row.nest_cavity, row.nest_bumblebee)),
            number(row.habitat_weight, language),
            row.basis,
        )
        for row in read_classes().rows
    ]
    return table(CLASS_WORDS[language], rows)


def profiles(language: str) -> str:
    """The shipped ecoprofiles."""
    from zoemzone_qgis.core.classes import read_classes
    from zoemzone_qgis.core.land.profiles import read_profiles

    land = read_classes()
    every = {row.id for row in land.rows if row.habitat_weight > 0}
    rows = []
    for profile in read_profiles(None, land).values():
        ordered = [row.id for row in land.rows if row.id in profile.classes]
        habitat = EVERY_CLASS[language] if set(ordered) == every else ", ".join(ordered)
        if profile.larval:
            larval = ", ".join(row.id for row in land.rows if row.id in profile.larval)
            habitat += f"; {LARVAL[language]} {larval}"
        values = (*profile.season_weights, *profile.nest_use)
        rows.append(
            (
                profile.id,
                profile.name_nl if language == "nl" else profile.name_en,
                *(number(value, language) for value in values),
                number(profile.alpha_m, language),
                habitat,
            )
        )
    return table(PROFILE_WORDS[language], rows)


SHIPPED: dict[str, Callable[[str], str]] = {"[[classes]]": classes, "[[profiles]]": profiles}


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table.

    >>> table(("a", "b"), [("1", "x | y")]).splitlines()[2]
    '| 1 | x \\\\| y |'
    """
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cell(text) for text in line) + " |" for line in lines)


def shown(parameter: QgsProcessingParameterDefinition) -> str:
    """A default as a reader understands it."""
    value = parameter.defaultValue()
    if isinstance(parameter, QgsProcessingParameterEnum) and isinstance(value, int):
        return parameter.options()[value]
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def meaning_of(parameter: QgsProcessingParameterDefinition, choices: str) -> str:
    """The help of a parameter, with its choices as they are numbered in scripts."""
    if not isinstance(parameter, QgsProcessingParameterEnum):
        return parameter.help()
    listed = "; ".join(f"{number} = {option}" for number, option in enumerate(parameter.options()))
    return f"{parameter.help()} {choices}: {listed}."


def number(value: float, language: str) -> str:
    """A value with the decimal mark of the language.

    >>> number(0.25, "nl"), number(95.0, "en")
    ('0,25', '95')
    """
    text = f"{round(value, 3):g}"
    return text.replace(".", ",") if language == "nl" else text


def cell(text: str) -> str:
    """A text that fits in one cell of a table."""
    return text.replace("|", "\\|").replace("\n", " ")
