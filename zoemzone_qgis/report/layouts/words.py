"""What stands on a printed map, in Dutch and in English.

The language is that of the map and not that of QGIS, so these words are pairs and do not go through the translation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import unescape
from typing import NamedTuple

from qgis.PyQt.QtCore import QTranslator

from ...paths import I18N, STYLES

LANGUAGES = ("nl", "en")
Pair = tuple[str, str]

WORDS: Mapping[str, Pair] = {
    "legend": ("Legenda", "Legend"),
    "sources": ("Bronnen", "Sources"),
    "confidence": ("Betrouwbaarheid", "Confidence"),
    "north": ("N", "N"),
    "scale": ("Schaal 1 : {scale}", "Scale 1 : {scale}"),
    "note": (
        "Een kaart is een model: wat in het veld staat, beslist.",
        "A map is a model: what stands in the field decides.",
    ),
    "made": ("Gemaakt met Zoem Zone {version}", "Made with Zoem Zone {version}"),
    "page": ("Pagina {page} van {pages}", "Page {page} of {pages}"),
    "printed": ("Afgedrukt op {day}", "Printed on {day}"),
    "run": ("Berekend op {day}", "Computed on {day}"),
    "no_run": ("Datum van berekening niet bekend", "Date of the run not known"),
    "no_confidence": (
        "Niet bekend: dit project heeft geen kaart van de betrouwbaarheid. De leefgebiedenkaart kan die maken.",
        "Not known: this project has no map of the confidence. The habitat map can make one.",
    ),
    "is_confidence": (
        "Deze kaart laat zelf zien hoe zeker de bodembedekking is.",
        "This map itself shows how sure the land cover is.",
    ),
    "confidence_note": (
        "Hoe zeker de bodembedekking onder deze kaart is (%).",
        "How sure the land cover below this map is (%).",
    ),
    "legend_on": ("De hele legenda staat op pagina {page}.", "The whole legend stands on page {page}."),
    "legend_of": ("Legenda: {title}", "Legend: {title}"),
    "no_legend": ("Geen lagen om te verklaren.", "No layers to explain."),
    "no_licence": ("licentie niet vermeld", "licence not stated"),
    "no_date": ("datum niet vermeld", "date not stated"),
    "no_sources": ("Niet vermeld bij de lagen.", "Not stated with the layers."),
    "trees": ("Bomenbestand", "Register of trees"),
    "more_sources": ("en nog {count} bronnen", "and {count} more sources"),
    "layers": ("{count} lagen", "{count} layers"),
    "ground": ("Flets op de achtergrond: leefgebiedenkaart", "Faint in the background: habitat map"),
    "unnamed": ("naamloos", "unnamed"),
    "landscape": ("liggend", "landscape"),
    "portrait": ("staand", "portrait"),
    "of": ("{place}: {theme}", "{place}: {theme}"),
}
"""Words by key."""

THEMES: Mapping[str, tuple[Pair, Pair]] = {
    "opportunities": (
        ("kansenkaart voor wilde bijen", "opportunity map for wild bees"),
        (
            "Waar behouden, aanvullen, nieuw beginnen, verbinden of anders beheren de bijen het meest helpt.",
            "Where keeping, completing, beginning anew, connecting or other management helps bees most.",
        ),
    ),
    "habitat": (
        ("leefgebiedenkaart", "habitat map"),
        ("Wat er groeit en ligt: de klassen waaruit voedsel en nestplekken volgen.",
         "What grows and lies there: the classes from which food and nests follow."),
    ),
    "food": (
        ("voedsel per seizoen", "food per season"),
        (
            "Hoeveel bloemen wilde bijen binnen hun vliegbereik vinden; 1 is overal de beste bloemenweide.",
            "How many flowers wild bees find within reach; 1 is the best meadow everywhere.",
        ),
    ),
    "blocks": (
        ("bouwstenen en ontbrekende schakels", "building blocks and missing links"),
        (
            "De gebieden waarvan wilde bijen leven, hoe die verbonden zijn en waar de verbinding breekt.",
            "The areas that wild bees live on, how these are linked and where the link breaks.",
        ),
    ),
    "plan": (
        ("maatregelenplan", "plan of measures"),
        (
            "Welke maatregel op welk perceel het meest oplevert voor het budget.",
            "Which measure on which parcel brings most for the budget.",
        ),
    ),
    "confidence": (
        ("betrouwbaarheid van de bodembedekking", "confidence of the land cover"),
        (
            "Waar de gegevens zeker zijn, en waar eerst gekeken moet worden.",
            "Where the data are sure, and where to look first.",
        ),
    ),
    "view": (
        ("kaart", "map"),
        ("De kaart zoals die op het scherm stond.", "The map as it stood on the screen."),
    ),
}  # fmt: skip
"""Themes by key: what the map is called, and the sentence below its title."""

LEGENDS: Mapping[str, Pair] = {
    "opportunities": ("Kansenkaart", "Opportunity map"),
    "habitat": ("Leefgebiedenkaart (klassen)", "Habitat map (classes)"),
    "food": ("Voedsel binnen bereik (0-1)", "Food within reach (0-1)"),
    "blocks": ("Bouwstenen", "Building blocks"),
    "gaps": ("Onderbrekingen", "Gaps"),
    "routes": ("Verbindingen", "Routes"),
    "plan": ("Maatregelen, naar rang", "Measures, by rank"),
    "confidence": ("Betrouwbaarheid (%)", "Confidence (%)"),
}
"""What the legend calls a result."""

SEASONS: Mapping[str, Pair] = {
    "early_spring": ("Vroege voorjaar (mrt-apr)", "Early spring (Mar-Apr)"),
    "late_spring": ("Late voorjaar (mei-juni)", "Late spring (May-June)"),
    "summer": ("Zomer (juli-aug)", "Summer (July-Aug)"),
    "autumn": ("Najaar (sept-okt)", "Autumn (Sep-Oct)"),
}


def tongue(language: str) -> int:
    """The place of a language in a pair; English for one that there is not.

    >>> tongue("nl_NL"), tongue("en"), tongue("de")
    (0, 1, 1)
    """
    return 0 if language.lower().startswith("nl") else 1


def word(key: str, language: str, **facts: object) -> str:
    """A text in a language.

    >>> word("page", "nl", page=1, pages=2)
    'Pagina 1 van 2'
    """
    return WORDS[key][tongue(language)].format(**facts)


def plain(text: str) -> str:
    """A text that a layout shows as it is: what looks like an expression is not evaluated.

    >>> plain("[% 1 + 1 %]") == "[\u2060% 1 + 1 %]"
    True
    """
    return text.replace("[%", "[\u2060%")


class Labels:
    """Labels of legends in one language. Those of our styles are known in both; others stay as they are."""

    def __init__(self, language: str, pairs: Mapping[str, str] | None = None) -> None:
        self._known = {**_shipped(language), **(pairs or {})}
        self._mark = ",." if tongue(language) == 0 else ".,"

    def of(self, label: str) -> str:
        """A label in the language; one of parts with a plus between (a crown over grass) part by part."""
        if label in self._known:
            return self._known[label]
        if not re.search("[A-Za-z]{2}", label):  # numbers alone
            return re.sub(rf"(?<=\d)[{self._mark[1]}](?=\d{{1,2}}(?!\d))", self._mark[0], label)
        parts = label.split(" + ")
        return " + ".join(self._known.get(part, part) for part in parts) if len(parts) > 1 else label


@cache
def _shipped(language: str) -> dict[str, str]:
    """The labels of the shipped styles: from the other language to this one."""
    translator = QTranslator()
    if not translator.load(str(I18N / "zoemzone_nl.qm")):
        return {}
    found: dict[str, str] = {}
    for one in _styled():
        # bytes: PyQt takes a text here in ASCII only
        english, dutch = one.label.decode("utf-8"), translator.translate("Zoemzone", one.label)
        if dutch:
            found.setdefault(*((english, dutch) if tongue(language) == 0 else (dutch, english)))
    return found


class _Styled(NamedTuple):
    """A label of a shipped style, in English."""

    label: bytes


def _styled() -> list[_Styled]:
    found: dict[str, None] = {}
    for path in sorted(STYLES.glob("*.qml")):
        found.update(dict.fromkeys(re.findall(r'label="([^"]+)"', path.read_text(encoding="utf-8"))))
    return [_Styled(unescape(text).encode("utf-8")) for text in found]
