"""Keys and figures of the sheet of a parcel in the user's words; the parcel tab uses the same words."""

from __future__ import annotations

from ...i18n import translate, user_locale
from ...layers.parcel import Amounts
from ..page import NOTHING, shown

HA = 10_000.0
HIGH_PCT, MEDIUM_PCT = 70.0, 40.0
"""From here on confidence is high, and medium."""


def chosen(nl: str, en: str) -> str:
    """Of a text in two languages the one of the user; the other where there is only that."""
    return (nl or en) if user_locale().startswith("nl") else (en or nl)


def season(key: str) -> str:
    """A season by its key, short enough to stand below a bar; the key itself where it is not one of ours."""
    return {
        "early_spring": translate("Zoemzone", "Early spring"),
        "late_spring": translate("Zoemzone", "Late spring"),
        "summer": translate("Zoemzone", "Summer"),
        "autumn": translate("Zoemzone", "Autumn"),
    }.get(key, key)


def months(key: str) -> str:
    """The months of a season."""
    return {
        "early_spring": translate("Zoemzone", "Mar-Apr"),
        "late_spring": translate("Zoemzone", "May-Jun"),
        "summer": translate("Zoemzone", "Jul-Aug"),
        "autumn": translate("Zoemzone", "Sep-Oct"),
    }.get(key, "")


def guild(key: str) -> str:
    """Whose nests lack."""
    return {
        "ground": translate("Zoemzone", "nests in the ground"),
        "cavity": translate("Zoemzone", "nests in cavities and stems"),
        "bumblebee": translate("Zoemzone", "bumblebee nests"),
        "larval": translate("Zoemzone", "places for hoverfly larvae"),
    }.get(key, key)


def block_kind(key: str) -> str:
    """A kind of building block."""
    return {
        "bnb": translate("Zoemzone", "Bed & Breakfast area"),
        "nearly_bnb": translate("Zoemzone", "nearly-B&B"),
        "stepping_stone": translate("Zoemzone", "stepping stone"),
        "fuel_station": translate("Zoemzone", "fuel station"),
        "strip": translate("Zoemzone", "connecting strip"),
    }.get(key, key)


def confidence(pct: float) -> str:
    """Confidence in a word.

    >>> confidence(70.0), confidence(40.0), confidence(39.9)
    ('high', 'medium', 'low')
    """
    if pct >= HIGH_PCT:
        return translate("Zoemzone", "high")
    return translate("Zoemzone", "medium") if pct >= MEDIUM_PCT else translate("Zoemzone", "low")


def number(value: float | None, decimals: int = 0) -> str:
    """A number in the user's spelling; a dash where there is none."""
    return shown(None if value is None else float(value), decimals)


def signed(value: float, decimals: int = 0) -> str:
    """A change: with its sign, which a change that rounds to nothing does not have.

    >>> signed(-0.001, 1).lstrip("0.,")
    ''
    """
    text = number(abs(value), decimals)
    if round(value, decimals) == 0:
        return text
    return ("+" if value > 0 else "\u2212") + text


def area(m2: float) -> str:
    """Square metres up to a hectare, then hectares."""
    if abs(m2) < HA:
        return translate("Zoemzone", "{area} m²").format(area=number(m2))
    return translate("Zoemzone", "{area} ha").format(area=number(m2 / HA, 2))


def euros(value: float) -> str:
    """Whole euros."""
    return translate("Zoemzone", "€ {amount}").format(amount=number(value))


def spread(amounts: Amounts) -> str:
    """An amount with its low and high, where those differ."""
    low, mean, high = amounts
    if round(low) == round(mean) == round(high):
        return euros(mean)
    return translate("Zoemzone", "{mean} ({low}–{high})").format(mean=euros(mean), low=number(low), high=number(high))


def quantity(value: float, unit: str) -> str:
    """How much of a measure."""
    if unit == "m2":
        return area(value)
    if unit == "m":
        return translate("Zoemzone", "{length} m").format(length=number(value))
    if unit == "tree":
        word = translate("Zoemzone", "{count} tree") if value == 1 else translate("Zoemzone", "{count} trees")
    else:
        word = translate("Zoemzone", "{count} piece") if value == 1 else translate("Zoemzone", "{count} pieces")
    return word.format(count=number(value))


def percent(share: float | None) -> str:
    """A share as a percentage.

    >>> percent(None)
    '–'
    """
    if share is None:
        return NOTHING
    return translate("Zoemzone", "{share} %").format(share=number(100 * share))
