"""Words and numbers of the advice report in both languages."""

from __future__ import annotations

import re

from ...core.classes import ClassTable
from ...core.land.lookup import Lookup
from ...core.wording import DUTCH, ENGLISH, SEASON, SHORT_SEASON, land, listed, number, whole
from .model import Both

NOT_KNOWN = Both("niet bekend", "not known")
MONTHS = {
    "early_spring": Both("mrt-apr", "Mar-Apr"),
    "late_spring": Both("mei-juni", "May-Jun"),
    "summer": Both("juli-aug", "Jul-Aug"),
    "autumn": Both("sept-okt", "Sep-Oct"),
}
BLOCK = {
    "bnb": Both("Bed & Breakfast-gebied", "Bed & Breakfast area"),
    "nearly_bnb": Both("bijna-B&B-gebied", "nearly-B&B area"),
    "stepping_stone": Both("stapsteen", "stepping stone"),
    "fuel_station": Both("bij-tankstation", "fuel station"),
    "strip": Both("verbindende strook", "connecting strip"),
    "wood": Both("bos", "wood"),
    "start": Both("het begin van de lijn", "the begin of the line"),
    "end": Both("het eind van de lijn", "the end of the line"),
}
OWNER = {
    "own": Both("eigen grond", "own land"),
    "own_leased": Both("eigen grond, verpacht", "own land, leased out"),
    "government": Both("andere overheid", "other authority"),
    "private": Both("particulier", "private owner"),
    "unknown": Both("eigenaar niet bekend", "owner not known"),
}
RANK = {"top": Both("top", "top"), "good": Both("goed", "good"), "possible": Both("mogelijk", "possible")}
STATUS = {
    "idea": Both("idee", "idea"),
    "planned": Both("gepland", "planned"),
    "under way": Both("in uitvoering", "under way"),
    "done": Both("klaar", "done"),
    "monitored": Both("klaar, wordt gevolgd", "done and monitored"),
}
_STATUS_WORDS = {
    "idee": "idea", "idea": "idea", "gepland": "planned", "planned": "planned", "in uitvoering": "under way",
    "uitvoering": "under way", "under way": "under way", "underway": "under way", "klaar": "done", "gereed": "done",
    "uitgevoerd": "done", "done": "done", "gevolgd": "monitored", "monitored": "monitored",
}  # fmt: skip
THEMES = {
    "water": Both("Water", "Water"),
    "health": Both("Koelte", "Cooling"),
    "homes": Both("Groen bij huis", "Green near homes"),
    "recreation": Both("Recreatie", "Recreation"),
    "heritage": Both("Cultuurhistorie", "Heritage"),
    "education": Both("Educatie", "Education"),
    "fruit": Both("Bestuiving van fruit", "Pollination of fruit"),
    "works": Both("Werk dat al gepland is", "Works already planned"),
}
ZONE = {
    "keep": Both("Behouden", "Keep"),
    "complete": Both("Aanvullen", "Complete"),
    "new": Both("Nieuw gebied beginnen", "Begin a new area"),
    "connect": Both("Verbinden", "Connect"),
    "fuel_station": Both("Bij-tankstation maken", "Make a fuel station"),
    "improve": Both("Beheer verbeteren", "Improve management"),
}
_EIGHT = (
    Both("noord", "north"), Both("noordoost", "north-east"), Both("oost", "east"), Both("zuidoost", "south-east"),
    Both("zuid", "south"), Both("zuidwest", "south-west"), Both("west", "west"), Both("noordwest", "north-west"),
)  # fmt: skip
HIGH_PCT, MEDIUM_PCT = 70.0, 40.0
_CODE = re.compile(r"(?:[A-Z]{1,3}[ -]?)?\d[\d ./-]*[A-Za-z]?")
"""A number or code where a name is meant: 7, 12b, 0228, WK022801, BU 02280101."""
WHOLE_PLAN = Both(
    "Dit geldt voor het hele plan, ook buiten de gemeente.",
    "This holds for the whole plan, outside the municipality too.",
)


def say(nl: str, en: str, **facts: object) -> Both:
    """A sentence in both languages; a fact may be a pair itself.

    >>> say("{n} km berm in {wat}", "{n} km of verge in {wat}", n=3, wat=Both("het dorp", "the village")).en
    '3 km of verge in the village'
    """
    return Both(
        nl.format(**{name: _told(fact, DUTCH) for name, fact in facts.items()}),
        en.format(**{name: _told(fact, ENGLISH) for name, fact in facts.items()}),
    )


def _told(fact: object, tongue: int) -> object:
    return fact[tongue] if isinstance(fact, tuple) else fact


def joined(parts: list[Both], between: str = " ") -> Both:
    """Sentences one behind the other."""
    return Both(between.join(part.nl for part in parts), between.join(part.en for part in parts))


def all_of(parts: list[Both]) -> Both:
    """One, two and three."""
    return Both(listed([part.nl for part in parts], DUTCH), listed([part.en for part in parts], ENGLISH))


def figure(value: float) -> Both:
    """A number in two digits that count, whole from 10 on; also 0 and below.

    >>> figure(0.0), figure(-1234.4), figure(0.064)
    (Both(nl='0', en='0'), Both(nl='-1.234', en='-1,234'), Both(nl='0,064', en='0.064'))
    """
    if abs(value) < 5e-5:
        return Both("0", "0")
    sign = "-" if value < 0 else ""
    return Both(sign + number(abs(value), DUTCH), sign + number(abs(value), ENGLISH))


def round_figure(value: float) -> Both:
    """A whole number with thousands marked."""
    value = 0.0 if abs(value) < 0.5 else value
    return Both(whole(value, DUTCH), whole(value, ENGLISH))


def euros(value: float) -> Both:
    """EUR, whole; rounded to what an estimate can carry (three digits).

    >>> euros(123456.0), euros(-40.2), euros(0.2)
    (Both(nl='EUR 123.000', en='EUR 123,000'), Both(nl='EUR -40', en='EUR -40'), Both(nl='EUR 0', en='EUR 0'))
    """
    text = round_figure(float(f"{value:.3g}"))
    return Both(f"EUR {text.nl}", f"EUR {text.en}")


def hectares(value: float) -> Both:
    """Hectares in two digits that count.

    >>> hectares(5.27), hectares(0.0)
    (Both(nl='5,3 ha', en='5.3 ha'), Both(nl='0 ha', en='0 ha'))
    """
    text = figure(value)
    return Both(f"{text.nl} ha", f"{text.en} ha")


def area(m2: float) -> Both:
    """An area in hectares, or in m2 where it is small."""
    return Both(land(m2, DUTCH), land(m2, ENGLISH)) if m2 > 0 else Both("0 m2", "0 m2")


def metres(value: float) -> Both:
    """Metres, whole."""
    text = round_figure(value)
    return Both(f"{text.nl} m", f"{text.en} m")


def percent(value: float) -> Both:
    """Percent: whole from 10 on, else one decimal."""
    text = round_figure(value) if value >= 9.95 else Both(f"{value:.1f}".replace(".", ","), f"{value:.1f}")
    return Both(f"{text.nl} %", f"{text.en} %")


def years(value: float) -> Both:
    """A number of years: "1 jaar", "2 to ..." is the caller's.

    >>> years(1.0), years(2.5)
    (Both(nl='1 jaar', en='1 year'), Both(nl='2,5 jaar', en='2.5 years'))
    """
    text = figure(value)
    return Both(f"{text.nl} jaar", f"{text.en} year" if value == 1 else f"{text.en} years")


def season(key: str) -> Both:
    """A season in a sentence: "de zomer"."""
    return Both(*SEASON.get(key, (key, key)))


def season_name(key: str) -> Both:
    """A season as a heading: "Zomer"."""
    nl, en = SHORT_SEASON.get(key, (key, key))
    return Both(nl[:1].upper() + nl[1:], en[:1].upper() + en[1:])


def block_name(type: str, id: str) -> Both:
    """A block by its kind and number: "stapsteen 4"."""
    kind = BLOCK.get(type, Both(type or "bouwsteen", type or "building block"))
    return Both(f"{kind.nl} {id}".strip(), f"{kind.en} {id}".strip())


def district(name: str) -> Both:
    """A village or district as it is called in a sentence; a number or code alone is no name.

    >>> district("Otterlo").nl, district("7"), district("WK022801").en
    ('Otterlo', Both(nl='wijk 7', en='district 7'), 'district WK022801')
    """
    return Both(f"wijk {name}", f"district {name}") if _CODE.fullmatch(name) else Both(name, name)


def neighbour(name: str) -> Both:
    """A neighbouring municipality as it is called in a sentence.

    >>> neighbour("Barneveld").en, neighbour("GM0228").nl
    ('Barneveld', 'gemeente GM0228')
    """
    return Both(f"gemeente {name}", f"municipality {name}") if _CODE.fullmatch(name) else Both(name, name)


def class_name(table: ClassTable, id: str) -> Both:
    """A class by its id, derived ones too; the id itself where the table has none."""
    lookup = Lookup(table)
    code = lookup.code(id)
    row = lookup.row(code) if code is not None else None
    return Both(id, id) if row is None else Both(row.name_nl or row.name_en, row.name_en or row.name_nl)


def confidence(pct: float | None) -> Both:
    """High, medium or low."""
    if pct is None:
        return NOT_KNOWN
    if pct >= HIGH_PCT:
        return Both("hoog", "high")
    return Both("matig", "moderate") if pct >= MEDIUM_PCT else Both("laag", "low")


def status(text: str) -> Both:
    """The status of an initiative; as it stands where it is none of ours."""
    key = _STATUS_WORDS.get(text.strip().casefold().replace("_", " "), "")
    return STATUS.get(key, Both(text, text) if text else NOT_KNOWN)


def direction(bearing: float) -> Both:
    """One of eight directions, from degrees clockwise from the north.

    >>> direction(359.0).nl, direction(134.0).en
    ('noord', 'south-east')
    """
    return _EIGHT[round(bearing / 45.0) % 8]


def counted(count: int, dutch: tuple[str, str], english: tuple[str, str]) -> Both:
    """1 place, 2 places.

    >>> counted(2, ("plek", "plekken"), ("place", "places"))
    Both(nl='2 plekken', en='2 places')
    """
    many = count != 1
    return Both(f"{count} {dutch[many]}", f"{count} {english[many]}")


def capital(text: Both) -> Both:
    """A text that begins with a capital."""
    return Both(text.nl[:1].upper() + text.nl[1:], text.en[:1].upper() + text.en[1:])


def uncapped(text: Both) -> Both:
    """A text as it stands inside a sentence; names in capitals stay.

    >>> uncapped(Both("Sinusbeheer", "B&B area"))
    Both(nl='sinusbeheer', en='B&B area')
    """
    return Both(*(one if one[1:2].isupper() or one[1:2] == "&" else one[:1].lower() + one[1:] for one in text))
