"""The tables of comparemaps: names of what is compared, fields, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ...core.classes import SEASONS
from ...core.comparison import ClassAgreement
from ...core.sitefigures import HA
from ...core.surface import BANDS
from ...i18n import translate, user_locale
from ...layers.fieldwidgets import Words
from .. import fieldnames
from ..fieldnames import type_names
from ..habitat.foragesurface_form import layers as surface_layers
from ..habitat.foragesurface_form import season_names
from ..sinks import Row
from .comparemaps_find import (
    BLOCKS,
    BNB,
    CLASSES,
    RULE,
    SHARE_CLASSES,
    SHARE_LIMITS,
    WEAKEST,
    Finding,
)
from .comparemaps_legend import Legend
from .comparemaps_regions import StatusNames

KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.Int, float: QMetaType.Type.Double}
WHOLE = "all"
"""The area of the rows for the whole map."""

AGREEMENT_FIELDS: tuple[tuple[str, type], ...] = (
    ("map", str),
    ("code", int),
    ("class", str),
    ("name_nl", str),
    ("name_en", str),
    ("first_ha", float),
    ("second_ha", float),
    ("same_ha", float),
    ("producers_pct", float),
    ("users_pct", float),
    ("confused_with", str),
    ("confused_ha", float),
)
TABLE_FIELDS: tuple[tuple[str, type], ...] = (
    ("area", str),
    ("map", str),
    ("compared_ha", float),
    ("first_only_ha", float),
    ("second_only_ha", float),
    ("mean_first", float),
    ("mean_second", float),
    ("mean_difference", float),
    ("rmse", float),
    ("spread", float),
    ("spearman", float),
    ("spearman_error", float),
    ("best_overlap_pct", float),
    ("best_error_pct", float),
    ("agreement_pct", float),
    ("kappa", float),
    ("effective_first_ha", float),
    ("effective_second_ha", float),
)


def made(fields: tuple[tuple[str, type], ...]) -> QgsFields:
    """Fields for a sink."""
    found = QgsFields()
    for name, kind in fields:
        found.append(QgsField(name, KINDS[kind]))
    return found


def aliases() -> dict[str, str]:
    """The names of the fields in the user's language."""
    return {
        "area": translate("Zoemzone", "Name of an area"),
        "map": translate("Zoemzone", "What is compared"),
        "code": translate("Zoemzone", "Class code"),
        "class": translate("Zoemzone", "Class"),
        "name_nl": translate("Zoemzone", "Name in Dutch"),
        "name_en": translate("Zoemzone", "Name in English"),
        "first_ha": translate("Zoemzone", "In the first map (ha)"),
        "second_ha": translate("Zoemzone", "In the second map (ha)"),
        "same_ha": translate("Zoemzone", "In both maps (ha)"),
        "producers_pct": translate("Zoemzone", "Of the first map, the second agrees (%)"),
        "users_pct": translate("Zoemzone", "Of the second map, the first agrees (%)"),
        "confused_with": translate("Zoemzone", "Taken most for"),
        "confused_ha": translate("Zoemzone", "Taken for that (ha)"),
        "compared_ha": translate("Zoemzone", "Land compared (ha)"),
        "first_only_ha": translate("Zoemzone", "Land that only the first map knows (ha)"),
        "second_only_ha": translate("Zoemzone", "Land that only the second map knows (ha)"),
        "mean_first": translate("Zoemzone", "Mean of the first map"),
        "mean_second": translate("Zoemzone", "Mean of the second map"),
        "mean_difference": translate("Zoemzone", "Mean difference, second minus first"),
        "rmse": translate("Zoemzone", "Root of the mean square difference"),
        "spread": translate("Zoemzone", "Spread of single cells, mean difference taken off"),
        "spearman": translate("Zoemzone", "Rank correlation (-1 to 1)"),
        "spearman_error": translate("Zoemzone", "Largest error of the rank correlation"),
        "best_overlap_pct": translate("Zoemzone", "Overlap of the best part (%)"),
        "best_error_pct": translate("Zoemzone", "Largest error of the overlap (%)"),
        "agreement_pct": translate("Zoemzone", "Agreement (%)"),
        "kappa": translate("Zoemzone", "Kappa (agreement beyond chance)"),
        "effective_first_ha": translate("Zoemzone", "Effective habitat in the first map (ha)"),
        "effective_second_ha": translate("Zoemzone", "Effective habitat in the second map (ha)"),
    }


# ---- names --------------------------------------------------------------------------------------
def map_names() -> dict[str, str]:
    """What is compared, in words."""
    food = translate("Zoemzone", "Food of the class, {season} (0-1)")
    season = season_names()
    return {
        CLASSES: translate("Zoemzone", "Classes"),
        **{f"forage_{key}": food.format(season=season[key]) for key in SEASONS},
        "habitat_weight": translate("Zoemzone", "Habitat weight of the class (0-1)"),
        SHARE_CLASSES: translate("Zoemzone", "Share of habitat in classes"),
        RULE: translate("Zoemzone", "10 % habitat or more, or not"),
        BLOCKS: translate("Zoemzone", "Status of building blocks"),
        BNB: translate("Zoemzone", "B&B area or not"),
    }


def band_names() -> dict[str, str]:
    """The bands of food and nest maps in words."""
    return dict(zip(BANDS, (layer.name for layer in surface_layers(True)), strict=True))


def name_of(finding: Finding, is_classes: bool) -> str:
    """What a finding is about, in words."""
    return name_of_map(finding.map, is_classes)


def name_of_map(map: str, is_classes: bool) -> str:
    """A map or band in words; the name of a band of another maker as it is."""
    names = {**band_names(), **map_names()} if is_classes else {**map_names(), **band_names()}
    return names.get(map, map)


def status_names() -> dict[str, str]:
    """The status of land in words."""
    return {"": translate("Zoemzone", "no building block"), **type_names()}


def value_words() -> dict[str, Words]:
    """The words for codes in the tables: what is compared, and classes of land, seasons and blocks."""
    words = dict(fieldnames.value_words())
    land, others = words["class"], {**status_names(), **season_names(), "none": translate("Zoemzone", "none")}

    def named(id: str) -> str | None:
        known = land(id) if callable(land) else land.get(id)
        return known or others.get(id)

    names = {**band_names(), **map_names()}
    food = {f"forage_{key}": translate("Zoemzone", "Food, {season} (0-1)").format(season=name)
            for key, name in season_names().items()}  # fmt: skip
    return {
        **words,
        "class": named,
        "confused_with": named,
        "map": {**names, **food},
        "area": {WHOLE: translate("Zoemzone", "the whole map")},
    }


Namer = Callable[[int, str], tuple[str, str]]
"""Code and language -> id and name of a class."""


def namers(legend: Legend | None, statuses: StatusNames | None) -> dict[str, Namer]:
    """What names the classes of each thing that is compared by classes. Only land cover has names in both languages
    whatever the user's; other names are in his."""
    seasons = ["", *SEASONS]
    shown = {"": translate("Zoemzone", "no food in any season"), **season_names()}
    edges = [0.0, *SHARE_LIMITS, 100.0]
    shares = [f"{low:g}-{high:g} %" for low, high in pairwise(edges)]
    words = status_names()
    found: dict[str, Namer] = {
        WEAKEST: lambda code, _: (seasons[code - 1] or "none", shown[seasons[code - 1]]),
        SHARE_CLASSES: lambda code, _: (shares[code - 1], shares[code - 1]),
    }
    if legend is not None:
        found[CLASSES] = lambda code, language: (legend.id(code), legend.name(code, language))
    if statuses is not None:
        found[BLOCKS] = lambda code, _: (
            statuses.name(code) or "none",
            words.get(statuses.name(code), statuses.name(code)),
        )
    return found


# ---- rows ---------------------------------------------------------------------------------------
def _pct(share: float | None) -> float | None:
    return None if share is None else 100.0 * share


def table_rows(findings: list[Finding], cell_m: float) -> Iterator[Row]:
    """A row for each thing compared in each area."""
    ha = cell_m**2 / HA
    for one in findings:
        figures, confusion = one.figures, one.confusion
        values: list[Any] = [one.region or WHOLE, one.map, one.cells * ha, one.first_only * ha, one.second_only * ha]
        if figures is None:
            values += [None] * 9
        else:
            order = figures.ranked
            values += [figures.mean_first, figures.mean_second, figures.difference, figures.rmse, figures.spread]
            values += [order.spearman, None if order.spearman is None else order.spearman_error]
            values += [_pct(order.overlap), None if order.overlap is None else _pct(order.overlap_error)]
        values += [None, None] if confusion is None else [_pct(confusion.agreement), confusion.kappa]
        values += [None, None] if one.effective is None else [each * ha for each in one.effective]
        yield None, values


def agreement_rows(findings: list[Finding], names: dict[str, Namer], cell_m: float) -> Iterator[Row]:
    """A row for each class of each thing that is compared by classes, on the whole map."""
    ha = cell_m**2 / HA
    for finding in findings:
        if finding.region or finding.confusion is None or finding.map not in names:
            continue
        namer = names[finding.map]
        for one in finding.confusion.classes():
            id, dutch = namer(one.code, "nl")
            yield (
                None,
                [
                    finding.map,
                    one.code,
                    id,
                    dutch,
                    namer(one.code, "en")[1],
                    one.first * ha,
                    one.second * ha,
                    one.same * ha,
                    _pct(one.producers),
                    _pct(one.users),
                    taken_for(one, namer),
                    one.confused * ha if one.confused_with is not None else None,
                ],
            )


def taken_for(one: ClassAgreement, namer: Namer) -> str:
    """The id of the class that a class is taken for most; empty where there is none."""
    return namer(one.confused_with, language())[0] if one.confused_with is not None else ""


def language() -> str:
    """The language of names of classes."""
    return "nl" if user_locale().startswith("nl") else "en"
