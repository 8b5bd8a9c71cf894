"""How fields show in tables and forms: numbers rounded by their unit, codes in words. The values stay as they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from qgis.core import NULL, QgsEditorWidgetSetup, QgsValueMapFieldFormatter, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

Words = Callable[[str], str | None] | Mapping[str, str]
"""The words for codes: a table, or a function that gives None for what it does not know."""
ANY = "*"
"""In a table of words by field: those that may stand in a text field which has none of its own."""
MOST_VALUES = 500
_RADIUS = re.compile(r"(_\d+)+$")
_DECIMALS = (
    # what the name holds or ends with, decimals; the first that fits counts
    (re.compile(r"(^|_)(cost|budget)(_|$)"), 0),
    (re.compile(r"_m2$"), 0),
    (re.compile(r"_ha$"), 2),
    (re.compile(r"_pct$"), 1),
    (re.compile(r"_m$"), 1),
    (re.compile(r"_[xy]$"), 1),
    (re.compile(r"(^|_)years(_|$)"), 1),
    (re.compile(r"^(completeness|importance|gain|gain_links|co_benefit|mean_resistance|factor)$"), 2),
    (re.compile(r"^(kappa|spearman)$"), 3),
    (re.compile(r"^(mean_first|mean_second|mean_difference|rmse|spread)$"), 4),
)


def decimals_of(name: str) -> int | None:
    """The decimals that the name of a field asks for; a radius at its end does not count. None: as they are.

    >>> [decimals_of(name) for name in ("length_m", "effective_m2_12_5", "cost_one_off_low", "completeness", "flux")]
    [1, 0, 0, 2, None]
    """
    plain = _RADIUS.sub("", name)
    return next((decimals for pattern, decimals in _DECIMALS if pattern.search(plain)), None)


def show_values(layer: QgsVectorLayer, names: Mapping[str, str], words: Mapping[str, Words]) -> None:
    """Give the fields of ``names`` (name -> alias) that are ours widgets that round numbers and tell codes in words.

    A text field with a value that its words do not know stays as it is: the words are not about it.
    """
    for index, field in enumerate(layer.fields()):
        if field.name() not in names:
            continue
        if field.type() == QMetaType.Type.Double:
            decimals = _decimals(layer, field.name())
            if decimals is not None:
                setup = QgsEditorWidgetSetup("Range", {"Precision": decimals, "AllowNull": True, "Style": "SpinBox"})
                layer.setEditorWidgetSetup(index, setup)
        elif field.type() == QMetaType.Type.QString:
            own = field.name() in words
            known = words.get(field.name(), words.get(ANY, {}))
            said = _said(layer, index, known, own)
            if said:
                # an empty value is shown as nothing; QGIS would write (NULL)
                entries = [{text: value} for value, text in (said | {QgsValueMapFieldFormatter.NULL_VALUE: ""}).items()]
                setup = QgsEditorWidgetSetup("ValueMap", {"map": entries})
                layer.setEditorWidgetSetup(index, setup)


def _decimals(layer: QgsVectorLayer, name: str) -> int | None:
    """The decimals of a field; costs that are counted in hectares are no euros."""
    decimals = decimals_of(name)
    if decimals == 0 and "cost" in name:
        unit = layer.fields().lookupField("cost_unit")
        if unit >= 0 and "ha" in layer.uniqueValues(unit, MOST_VALUES):
            return 2
    return decimals


def _said(layer: QgsVectorLayer, index: int, words: Words, own: bool) -> dict[str, str]:
    """Value -> words: all of a table and what the layer holds; empty when a value is not known, or nothing is told."""
    found = layer.uniqueValues(index, MOST_VALUES + 1)
    values = sorted(str(value) for value in found if value is not None and value != NULL)
    if len(values) > MOST_VALUES or (not own and not any(values)):
        return {}
    said = dict(words) if isinstance(words, Mapping) else {}
    for value in values:
        text = in_words(value, words)
        if text is None:
            return {}
        said[value] = text
    return said


def in_words(value: str, words: Words) -> str | None:
    """A code, or several with commas between, in words; None where one is not known.

    >>> in_words("area,nests", {"area": "land", "nests": "nest sites"}), in_words("area,x", {"area": "land"})
    ('land, nest sites', None)
    """
    told = words.get if isinstance(words, Mapping) else words
    if not value.strip():
        return ""
    whole = told(value)
    if whole is not None:
        return whole
    parts = [told(part.strip()) for part in value.split(",")]
    known = [part for part in parts if part is not None]
    return ", ".join(known) if len(known) == len(parts) else None
