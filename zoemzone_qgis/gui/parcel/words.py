"""Keys and figures of the parcel tab in the user's words."""

from __future__ import annotations

from ...i18n import translate
from ...layers.parcel import Amounts, Line, MeasureChoice
from ...report.sheet.words import MEDIUM_PCT, block_kind, chosen, confidence, guild, months, season
from ..widgets import number

__all__ = ["MEDIUM_PCT", "block_kind", "chosen", "confidence", "guild", "months", "season"]
HA = 10_000.0


def gap_kind(key: str) -> str:
    """A kind of gap."""
    return {
        "stone": translate("Zoemzone", "gap between stepping stones"),
        "strip": translate("Zoemzone", "gap in a connecting strip"),
    }.get(key, key)


def area(m2: float) -> str:
    """An area as an officer says it: square metres up to a hectare, then hectares."""
    if abs(m2) < HA:
        return f"{number(m2, 0 if abs(m2) >= 10 or m2 == 0 else 1)} m²"
    return f"{number(m2 / HA, 2)} ha"


def hectares(ha: float, signed: bool = False) -> str:
    """Hectares with their sign where they are a change."""
    text = f"{number(abs(ha), 2 if abs(ha) >= 0.01 or ha == 0 else 4)} ha"
    return with_sign(ha, text) if signed else text


def with_sign(value: float, text: str) -> str:
    """A text of an amount with the sign of a change; none where nothing changes.

    >>> with_sign(-2.0, "2 ha"), with_sign(0.0, "0 ha")
    ('−2 ha', '0 ha')
    """
    if value == 0:
        return text
    return ("+" if value > 0 else "\u2212") + text


def distance(metres: float) -> str:
    """A distance: metres, and kilometres from a thousand."""
    if metres < 1000:
        return f"{number(metres)} m"
    return f"{number(metres / 1000, 1)} km"


def euros(value: float) -> str:
    """Whole euros."""
    return f"€ {number(value)}"


def costs(once: Amounts, yearly: Amounts) -> str:
    """One-off and yearly cost, the mean of each; what is nothing is left out."""
    parts = []
    if once[1]:
        parts.append(translate("Zoemzone", "{cost} once").format(cost=euros(once[1])))
    if yearly[1] > 0:
        parts.append(translate("Zoemzone", "{cost} a year").format(cost=euros(yearly[1])))
    elif yearly[1] < 0:
        parts.append(translate("Zoemzone", "saves {cost} a year").format(cost=euros(-yearly[1])))
    return " + ".join(parts) if parts else translate("Zoemzone", "no extra cost")


def cost_range(once: Amounts, yearly: Amounts, total: Amounts) -> str:
    """The same with low and high, for a tooltip."""
    rows = (
        (translate("Zoemzone", "Once: {mean} ({low} to {high})"), once),
        (translate("Zoemzone", "Extra a year: {mean} ({low} to {high})"), yearly),
        (translate("Zoemzone", "Together over the years: {mean} ({low} to {high})"), total),
    )
    return "\n".join(
        text.format(mean=euros(amounts[1]), low=euros(amounts[0]), high=euros(amounts[2])) for text, amounts in rows
    )


def form(key: str) -> str:
    """How a measure lies on a parcel."""
    return {
        "whole": translate("Zoemzone", "whole parcel"),
        "strip": translate("Zoemzone", "strip"),
        "share": translate("Zoemzone", "part of the parcel"),
        "points": translate("Zoemzone", "trees or pieces"),
    }.get(key, key)


def quantity(value: float, unit: str) -> str:
    """How much of a measure."""
    if unit == "m2":
        return area(value)
    if unit == "m":
        return distance(value)
    if unit == "tree":
        word = translate("Zoemzone", "{count} tree") if value == 1 else translate("Zoemzone", "{count} trees")
    else:
        word = translate("Zoemzone", "{count} piece") if value == 1 else translate("Zoemzone", "{count} pieces")
    return word.format(count=number(value))


def measure(of: MeasureChoice | Line) -> str:
    """The name of a measure."""
    return chosen(of.name_nl, of.name_en) or of.measure


def rank(place: int | None, of: int) -> str:
    """The place of a measure among the stored options."""
    if place is None or of <= 0:
        return ""
    return translate("Zoemzone", "rank {rank} of {count}").format(rank=number(place), count=number(of))
