"""What stands on the sheet of one parcel, in the user's words: read by the page (HTML) and by the print (PDF)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ASK, FOUND, CLEAR = "ask", "found", "clear"
"""Of a check: nothing is known and it must be asked; a layer shows something; a layer was looked at and shows none."""


@dataclass(frozen=True)
class Check:
    """A box to tick: what it is about, what to ask of whom, what layers told of it, and which of the states."""

    title: str
    advice: str
    finding: str = ""
    state: str = ASK


@dataclass(frozen=True)
class FundLine:
    """A question of the fund with its answer; ``good`` says whether it is met, None where that is not known."""

    question: str
    answer: str
    good: bool | None = None


@dataclass(frozen=True)
class MeasureLine:
    """A measure with its quantity and costs as text."""

    name: str
    quantity: str
    once: str
    yearly: str
    total: str


@dataclass(frozen=True)
class SheetPage:
    """The whole sheet. Pairs are a label and what it says.

    ``map_png`` is the picture, empty where there is none; ``chart`` an SVG of our own making, empty where no seasons
    are known.
    """

    title: str
    subtitle: str
    parcel: Sequence[tuple[str, str]]
    lacks: Sequence[str]
    reason: str
    chart: str
    chart_note: str
    gains: Sequence[tuple[str, str]]
    measures: Sequence[MeasureLine]
    costs_title: str
    total: MeasureLine | None
    checks: Sequence[Check]
    fund: Sequence[FundLine]
    sources: str
    attribution: str
    made: str
    map_png: bytes = b""
    map_note: str = ""
