"""Why nothing is possible on a parcel, in Dutch and in English: both stand in every result, whatever its reader speaks.

The sentences are written here as pairs and do not go through the translation, which knows one language at a time.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...core.measure.conditions import Condition

Pair = tuple[str, str]
"""Dutch, English."""

START: Pair = ("Geen maatregel mogelijk: ", "No measure is possible: ")

SENTENCES: Mapping[str, Pair] = {
    "class": ("er is geen maatregel voor deze grond ({land})", "there is no measure for this land ({land})"),
    "survey": (
        "breng eerst in beeld wat er groeit ({land}, soort onbekend)",
        "survey first what grows there ({land}, kind unknown)",
    ),
    "blank": ("het bodemgebruik is hier niet bekend", "the land use is not known here"),
    "good": ("dit is al goed leefgebied ({land})", "this is good habitat already ({land})"),
    "confirmed": (
        "hier is al bijvriendelijk beheer bevestigd ({land})",
        "friendly management is confirmed here already ({land})",
    ),
    "tree": ("er staan al bomen ({land})", "trees stand here already ({land})"),
    "done": ("{measure} is hier al gedaan ({land})", "{measure} has been done here already ({land})"),
    "less": (
        "{measure} zou het leefgebied hier verslechteren ({land})",
        "{measure} would make the habitat here worse ({land})",
    ),
    "nothing": ("{measure} voegt hier niets toe ({land})", "{measure} adds nothing here ({land})"),
    "only": (
        "hier past alleen {measure}, en dat geeft op zichzelf geen winst ({land})",
        "only {measure} fits here, and by itself it has no gain ({land})",
    ),
    "late": (
        "{measure} heeft pas na {needed} jaar effect, en er is gerekend met {found} jaar ({land})",
        "{measure} takes {needed} years to have effect, and the horizon is {found} years ({land})",
    ),
    "protected": (
        "dit is beschermde natuur, waar {measure} niet past ({land})",
        "this is protected nature, for which {measure} is not fit ({land})",
    ),
    "sprayed": (
        "te dicht bij een bespoten gewas voor {measure} ({found} m, nodig {needed} m)",
        "too near to a sprayed crop for {measure} ({found} m, {needed} m needed)",
    ),
    "narrow": (
        "te smal voor {measure} ({land}, {found} m breed, nodig {needed} m)",
        "too narrow for {measure} ({land}, {found} m wide, {needed} m needed)",
    ),
    "short": (
        "te kort voor {measure} ({land}, {found} m lang, nodig {needed} m)",
        "too short for {measure} ({land}, {found} m long, {needed} m needed)",
    ),
    "small": (
        "te klein voor {measure} ({found} m2 {land}, nodig {needed} m2)",
        "too small for {measure} ({found} m2 of {land}, {needed} m2 needed)",
    ),
    "part": (
        "te klein voor {measure} (bruikbaar is {found} m2, {land}, nodig {needed} m2)",
        "too small for {measure} ({found} m2 can be used, {land}, {needed} m2 needed)",
    ),
    "few": (
        "te weinig plaats voor {measure} ({land}, plaats voor {found}, nodig {needed})",
        "too little room for {measure} ({land}, room for {found}, {needed} needed)",
    ),
}
"""By the key of the reason; survey, blank, confirmed, only and part tell more than the key does."""

EDGES: Mapping[str, Pair] = {
    "longest": (
        "er is geen lange zijde bekend voor {measure} ({land})",
        "no long side is known for {measure} ({land})",
    ),
    "all": ("er is geen rand bekend voor {measure} ({land})", "no edge is known for {measure} ({land})"),
    "road": (
        "er is geen rand langs een weg voor {measure} ({land})",
        "there is no edge along a road for {measure} ({land})",
    ),
    "water": (
        "er is geen rand langs water voor {measure} ({land})",
        "there is no edge along water for {measure} ({land})",
    ),
    "wood": ("er is geen rand langs bos voor {measure} ({land})", "there is no edge along wood for {measure} ({land})"),
    "parcel": (
        "er is geen rand langs een ander perceel voor {measure} ({land})",
        "there is no edge along another parcel for {measure} ({land})",
    ),
}

PLACES: Mapping[str, Pair] = {
    "play": ("op een speel- of sportterrein", "on a play or sports ground"),
    "wet": ("op natte grond", "on wet ground"),
    "builtup": ("binnen de bebouwde kom", "inside the built-up area"),
    "building": ("op een gebouw", "on a building"),
    "flat_roof": ("op een plat dak", "on a flat roof"),
    "business": ("op een bedrijventerrein", "on a business park"),
    "public_site": ("op een begraafplaats, schoolplein of volkstuin", "at a cemetery, schoolyard or allotment"),
}
"""Facts that are yes or no."""
ONLY: Pair = ("{measure} kan alleen {place}", "{measure} is possible only {place}")
NOT: Pair = ("{measure} kan niet {place}", "{measure} is not possible {place}")
NO_LAYER: Pair = (", en daarvan is geen kaartlaag gegeven", ", and no layer tells where that is")

SOIL: Pair = ("{measure} vraagt {wanted} als grondsoort", "{measure} needs a soil of {wanted}")
SOIL_HERE: Pair = (", en hier is het {found}", ", and here it is {found}")
SOIL_UNKNOWN: Pair = (", en de grondsoort is niet bekend", ", and the soil is not known")
SOILS: Mapping[str, Pair] = {
    "sand": ("zand", "sand"),
    "loess": ("löss", "loess"),
    "marl": ("mergel", "marl"),
    "clay": ("klei", "clay"),
    "peat": ("veen", "peat"),
}

MEASURED: Mapping[str, Pair] = {
    "slope_deg": ("de helling", "the slope"),
    "aspect_deg": ("de richting van de helling", "the direction of the slope"),
    "edge_deg": ("de richting van de rand", "the direction of the edge"),
    "water_m": ("de afstand tot water", "the distance to water"),
    "forage_50": ("het voedselaanbod binnen 50 m", "the food within 50 m"),
    "forage_150": ("het voedselaanbod binnen 150 m", "the food within 150 m"),
}
"""Facts that are numbers."""
UNITS: Mapping[str, Pair] = {"deg": (" graden", " degrees"), "m": (" m", " m")}
"""By the end of the name of the fact."""
TOO_LITTLE: Pair = (
    "{fact} is te klein voor {measure} ({found}{unit}, nodig ten minste {low}{unit})",
    "{fact} is too small for {measure} ({found}{unit}, at least {low}{unit} needed)",
)
TOO_MUCH: Pair = (
    "{fact} is te groot voor {measure} ({found}{unit}, nodig ten hoogste {high}{unit})",
    "{fact} is too large for {measure} ({found}{unit}, at most {high}{unit} allowed)",
)
OTHERWISE: Pair = (
    "{fact} past niet bij {measure} ({found}{unit}, nodig {low} tot {high}{unit})",
    "{fact} does not suit {measure} ({found}{unit}, {low} to {high}{unit} needed)",
)
NOT_KNOWN: Pair = (
    "{fact} moet bekend zijn voor {measure}, en is dat niet",
    "{fact} must be known for {measure}, and is not",
)
_OR: Pair = (" of ", " or ")


def figure(value: float, language: int, up: bool = False) -> str:
    """A number in Dutch (0) or English (1), with one decimal below 100 and two below 1; rounded down, so that what
    falls short of a limit never reads as the limit, or up.

    >>> figure(2.19, 0), figure(1234.9, 0), figure(1234.9, 1), figure(0.296, 1), figure(3.0, 0), figure(5.02, 1, True)
    ('2,1', '1.234', '1,234', '0.29', '3', '5.1')
    """
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 1 else 2
    scale = 10**digits
    whole = -int(-(value * scale) // 1) if up else int((value * scale + 1e-6) // 1)
    text = f"{whole / scale:,.{digits}f}"
    if digits:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if language == 0 else text


def listed(words: list[str], language: int) -> str:
    """Words with "or" before the last.

    >>> listed(["zand", "löss", "mergel"], 0), listed(["sand"], 1)
    ('zand, löss of mergel', 'sand')
    """
    return _OR[language].join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def condition_text(condition: Condition, found: object, measure: str, language: int) -> str:
    """What a condition asks, and what is there instead; ``found`` None where nothing is known."""
    if condition.name in PLACES:
        pattern = ONLY if "yes" in condition.words else NOT
        text = pattern[language].format(measure=measure, place=PLACES[condition.name][language])
        return text + (NO_LAYER[language] if found is None else "")
    if condition.words:
        wanted = listed([_soil(word, language) for word in condition.words], language)
        text = SOIL[language].format(measure=measure, wanted=wanted)
        return text + (
            SOIL_UNKNOWN[language] if found is None else SOIL_HERE[language].format(found=_soil(str(found), language))
        )
    unit = UNITS.get(condition.name.rpartition("_")[2], ("", ""))[language]
    facts = {"fact": MEASURED[condition.name][language], "measure": measure, "unit": unit}
    if found is None:
        return NOT_KNOWN[language].format(**facts)
    value, low, high = float(str(found)), condition.low, condition.high
    pattern = OTHERWISE
    if high == float("inf"):
        pattern = TOO_LITTLE
    elif low == float("-inf"):
        pattern = TOO_MUCH
    limits = {"low": low, "high": high}
    shown = {name: figure(limit, language) for name, limit in limits.items() if abs(limit) != float("inf")}
    return pattern[language].format(**facts, **shown, found=figure(value, language, up=value > high))


def _soil(word: str, language: int) -> str:
    return SOILS.get(word, (word, word))[language]
