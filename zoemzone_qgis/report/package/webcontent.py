"""The web map of a package: which layers it shows, with which fields, legend and seasons. Read from the package
itself, so that nothing else can go out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsVectorLayer

from ...core.errors import Fault
from ...core.publishedfields import read_published_fields
from ...layers.advice.places import DISTRICT_NAMES, NAMES, name_of
from ...layers.fieldwidgets import Words, decimals_of
from ...layers.package import kinds
from ...layers.package.dress import PLAIN, Legend
from ...layers.package.extras import PARCEL
from ...layers.package.part import Part
from ..webmap.content import (
    SEASONS,
    Background,
    Place,
    Text,
    WebCategory,
    WebContent,
    WebField,
    WebLayer,
)
from .facts import Facts
from .metadata import limits
from .papers import PACKAGE, FileNote

_SHOWN: Mapping[str, tuple[str, ...]] = {
    kinds.OPPORTUNITIES: (
        "place", "measure_nl", "area_ha", "effective_ha", "gain_ha", "short_ha", "block_type", "gaps", "parcels",
        "known_pct",
    ),
    kinds.PLAN: (
        "rank", "measure_nl", "unit", "village", "area_m2", "length_m", "pieces", "cost_one_off",
        "cost_per_year", "gain_ha", "hungry_season", "owner_class", "executor_nl", "year", "confidence_pct",
    ),
    kinds.GAPS: ("kind", "length_m", "over_m", "manager", "executor", "importance", "rank", "certain"),
    kinds.ROUTES: ("verdict", "length_m", "stones", "stone_gaps", "strip_gaps", "largest_gap_m"),
    kinds.BLOCKS: (
        "area_m2", "effective_ha", "deficit_m2", "best_disc_ha", "lacks", "lacks_nests", "completeness",
        "weakest_season", "known_pct", "confidence_pct",
    ),
}  # fmt: skip
_MOST_FIELDS = 12
_SEASON_FIELDS = ("forage_{}_m2", "gain_{}_m2", "food_{}")
_SEASON_UNITS = (
    Text("m2 beste weide", "m2 of best meadow"),
    Text("m2 beste weide erbij", "m2 of best meadow added"),
    Text("voedsel binnen bereik, 1 is de beste weide", "food within reach, 1 is the best meadow"),
)
_PLACES = {kinds.AREAS: "municipality", kinds.DISTRICTS: "district"}
_PARCEL_FROM = 14  # parcels are too many to see from afar
_MORE_NAMES = ("name", "naam", "titel", "title", "project")
_VALUES = Mapping[str, Mapping[str, Words]]


def web_content(
    package: Path,
    parts: Sequence[Part],
    facts: Facts,
    words: _VALUES,
    background: Background | None,
    files: Sequence[FileNote],
) -> WebContent:
    """What the web map shows. Raises ``Fault`` when the package cannot be read."""
    layers, places = [], []
    for part in parts:
        layer = QgsVectorLayer(f"{package}|layername={part.key}", part.key, "ogr")
        if not layer.isValid():
            raise Fault("{layer} cannot be read. Check that its file is there.", layer=part.key)
        layer.setCrs(part.crs)
        if part.kind.key in _PLACES:
            places += _places(layer, _PLACES[part.kind.key])
        elif layer.isSpatial():
            layers.append(_layer(layer, part, words))
    filled = [place for place, layer in enumerate(layers) if layer.source.featureCount() != 0]
    if filled and not any(layers[place].visible for place in filled):  # else the map would open empty
        layers[filled[0]] = replace(layers[filled[0]], visible=True)
    return WebContent(
        Text(facts.title, facts.title),
        facts.publisher,
        facts.licence,
        facts.date,
        layers,
        places,
        background,
        facts.language,
        Text(limits("nl"), limits("en")),
        facts.licence_url,
        [(Text(one.nl, one.en), f"../{one.name}") for one in files if one.name in (PACKAGE, "LEESMIJ.txt")],
    )


def _layer(layer: QgsVectorLayer, part: Part, words: _VALUES) -> WebLayer:
    names = layer.fields().names()
    dutch, english = (
        part.styles[language].legend if language in part.styles else Legend("", (("", title, PLAIN),))
        for language, title in (("nl", part.nl), ("en", part.en))
    )
    has = dutch.field in names
    labels = {value: label for value, label, _ in english.rows}
    categories = [
        WebCategory(value, Text(label, labels.get(value, label)) if has else Text(part.nl, part.en), colour)
        for value, label, colour in dutch.rows
    ]
    seasons, unit = _seasons(names)
    more = part.kind.key in ("", kinds.INITIATIVES)
    return WebLayer(
        part.key,
        Text(part.nl, part.en),
        layer,
        categories,
        dutch.field if has else "",
        _fields(part, names, words),
        "reason_nl" if "reason_nl" in names else "",
        "reason_en" if "reason_en" in names else "",
        next((name for name in _MORE_NAMES if name in names), "") if more else "name" if "name" in names else "",
        PARCEL if PARCEL in names else "unit" if part.kind.key == kinds.PLAN and "unit" in names else "",
        seasons,
        unit,
        _PARCEL_FROM if part.kind.key == kinds.PARCELS else 0,
        part.kind.key in (kinds.OPPORTUNITIES, kinds.GAPS, kinds.PLAN, kinds.INITIATIVES),
        Text(part.about_nl, part.about_en),
        ", ".join(one for one in (part.told.owner, *part.told.rights[:1]) if one),
    )


def _seasons(names: Sequence[str]) -> tuple[list[tuple[str, str]], Text]:
    """The fields of the seasons, and their unit; none where one lacks."""
    for pattern, unit in zip(_SEASON_FIELDS, _SEASON_UNITS, strict=True):
        found = [(season, pattern.format(season)) for season in SEASONS]
        if all(name in names for _, name in found):
            return found, unit
    return [], _SEASON_UNITS[0]


def _fields(part: Part, names: Sequence[str], words: _VALUES) -> list[WebField]:
    """The fields of the panel that are there, in both languages."""
    known = read_published_fields()
    wanted: Sequence[str] = _SHOWN.get(part.kind.key, ())
    if not wanted:
        wanted = [name for name in names if name != "fid" and not name.startswith("reason_")][:_MOST_FIELDS]
    made = []
    for name in wanted:
        if name not in names:
            continue
        told = known.of(part.key, name)
        english = name.removesuffix("_nl") + "_en" if name.endswith("_nl") else ""
        label = Text(told.nl.removesuffix(" in het Nederlands"), told.en.removesuffix(" in Dutch"))
        unit = told.unit if told.unit not in ("0-1",) else ""
        made.append(
            WebField(name, label, unit, decimals_of(name), _words(name, words), english if english in names else "")
        )
    return made


def _words(name: str, words: _VALUES) -> dict[str, Text]:
    """The words for the codes of a field in both languages, where a table has them."""
    dutch, english = words["nl"].get(name), words["en"].get(name)
    if not isinstance(dutch, Mapping) or not isinstance(english, Mapping):
        return {}
    return {value: Text(text, english.get(value, text)) for value, text in dutch.items() if value}


def _places(layer: QgsVectorLayer, kind: str) -> list[Place]:
    """Municipalities or districts by name; those without a name cannot be searched for."""
    made = []
    for feature in layer.getFeatures():
        name = name_of(feature, DISTRICT_NAMES if kind == "district" else NAMES)
        if name and not feature.geometry().isEmpty():
            made.append(Place(name, kind, feature.geometry(), layer.crs()))
    return made
