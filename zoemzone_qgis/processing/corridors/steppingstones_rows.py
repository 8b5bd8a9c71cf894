"""The fields of chains of parcels and of the table of gaps, and a row for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qgis.core import QgsField, QgsFields

from ...core.sitefigures import HA
from ...core.steppingstones import Chain
from ...i18n import translate
from ..habitat.blockrows import KINDS
from ..keptfields import kept_fields
from ..sinks import Row
from .steppingstones_solve import Found, Question, ranks

SINGLE = 0
"""The number of the chain that is the best single parcel of a gap that stays open."""
CHAIN_FIELDS: tuple[tuple[str, type], ...] = (
    ("gap", int),
    ("kind", str),
    ("target", str),
    ("chain", int),
    ("rank", int),
    ("position", int),
    ("parcel", str),
    ("cost", float),
    ("cost_unit", str),
    ("usable_ha", float),
    ("effective_ha", float),
    ("hop_before_m", float),
    ("hop_after_m", float),
    ("chain_parcels", int),
    ("chain_cost", float),
    ("largest_hop_m", float),
    ("importance", float),
    ("gain", float),
)
TABLE_FIELDS: tuple[tuple[str, type], ...] = (
    ("gap", int),
    ("kind", str),
    ("target", str),
    ("closed", str),
    ("rank", int),
    ("cost", float),
    ("cost_unit", str),
    ("parcels", int),
    ("parcel_names", str),
    ("chains", int),
    ("needed_cost", float),
    ("hop_now_m", float),
    ("largest_hop_m", float),
    ("lacks", str),
    ("remains_m", float),
    ("remains_stone_m", float),
    ("remains_cost", float),
    ("remains_parcels", str),
    ("single", str),
    ("single_cost", float),
    ("single_hop_m", float),
    ("importance", float),
    ("gain", float),
)


def aliases() -> Mapping[str, str]:
    """The names of the fields in the user's language."""
    return {
        "gap": translate("Zoemzone", "Number of the gap"),
        "kind": translate("Zoemzone", "Kind of gap"),
        "target": translate("Zoemzone", "Target: stone link or strip link"),
        "chain": translate("Zoemzone", "Chain (1 is the cheapest)"),
        "rank": translate("Zoemzone", "Rank"),
        "position": translate("Zoemzone", "Place in the chain"),
        "parcel": translate("Zoemzone", "Parcel"),
        "cost": translate("Zoemzone", "Cost"),
        "cost_unit": translate("Zoemzone", "Unit of cost"),
        "usable_ha": translate("Zoemzone", "Usable area (ha)"),
        "effective_ha": translate("Zoemzone", "Effective habitat it could carry (ha)"),
        "hop_before_m": translate("Zoemzone", "Hop before it (m)"),
        "hop_after_m": translate("Zoemzone", "Hop after it (m)"),
        "chain_parcels": translate("Zoemzone", "Parcels in the chain"),
        "chain_cost": translate("Zoemzone", "Cost of the chain"),
        "largest_hop_m": translate("Zoemzone", "Largest hop (m)"),
        "importance": translate("Zoemzone", "Importance of the gap"),
        "gain": translate("Zoemzone", "Gain per EUR 1,000 or per ha"),
        "closed": translate("Zoemzone", "Closed"),
        "parcels": translate("Zoemzone", "Parcels"),
        "parcel_names": translate("Zoemzone", "Which parcels"),
        "chains": translate("Zoemzone", "Chains found"),
        "needed_cost": translate("Zoemzone", "Cost without a budget"),
        "hop_now_m": translate("Zoemzone", "Largest hop now (m)"),
        "lacks": translate("Zoemzone", "What lacks"),
        "remains_m": translate("Zoemzone", "Largest hop that remains (m)"),
        "remains_stone_m": translate("Zoemzone", "Distance between stones that remains (m)"),
        "remains_cost": translate("Zoemzone", "Cost of what remains"),
        "remains_parcels": translate("Zoemzone", "Parcels for what remains"),
        "single": translate("Zoemzone", "Parcel that helps most alone"),
        "single_cost": translate("Zoemzone", "Cost of that parcel"),
        "single_hop_m": translate("Zoemzone", "Largest hop with that parcel (m)"),
    }


def _fields(columns: Sequence[tuple[str, type]], kept: Sequence[QgsField] = ()) -> QgsFields:
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, KINDS[kind]))
    for field in kept_fields(kept, [name for name, _ in columns])[0]:
        fields.append(field)
    return fields


def chain_fields(kept: Sequence[QgsField] = ()) -> QgsFields:
    """The fields of the parcels in chains, those that are kept of the parcels behind them."""
    return _fields(CHAIN_FIELDS, kept)


def table_fields() -> QgsFields:
    """The fields of the table."""
    return _fields(TABLE_FIELDS)


class Rows:
    """The rows of all answers."""

    def __init__(self, question: Question, found: Sequence[Found]) -> None:
        self._question, self._found = question, found
        self._ranks = ranks(found)

    def _names(self, one: Found, parcels: Sequence[int]) -> str:
        return ", ".join(self._question.near.parcels[one.chosen[place]].name for place in parcels)

    # ---- chains ---------------------------------------------------------------------------------
    def chains(self) -> Iterator[Row]:
        """A row for each parcel of each chain; where there is none, the parcel that helps most alone."""
        for place, one in enumerate(self._found):
            for number, chain in enumerate(one.answer.chains):
                rank, gain = self._ranks.get((place, number)), one.gain(chain)
                for position in range(len(chain.parcels)):
                    yield self._chain_row(one, chain, position, number + 1, rank, gain)
            single = one.answer.single
            if not one.answer.is_closed and single is not None:
                cost = float(self._question.cost[one.chosen[single.parcel]])
                chain = Chain((single.parcel,), cost, (single.before,), (single.after,), single.hop)
                yield self._chain_row(one, chain, 0, SINGLE, None, None)

    def _chain_row(
        self, one: Found, chain: Chain, position: int, number: int, rank: int | None, gain: float | None
    ) -> Row:
        question = self._question
        place = int(one.chosen[chain.parcels[position]])
        parcel = question.near.parcels[place]
        values = (
            one.gap.id,
            one.gap.kind,
            one.target,
            number,
            rank,
            position + 1,
            parcel.name,
            question.cost[place],
            one.unit,
            question.carried.usable_m2[place] / HA,
            question.carried.effective_m2[place] / HA,
            chain.before[position],
            chain.after[position],
            len(chain.parcels),
            chain.cost,
            chain.largest,
            one.gap.importance,
            gain,
        )
        return parcel.land, [*values, *parcel.kept]

    # ---- table ----------------------------------------------------------------------------------
    def table(self) -> Iterator[Row]:
        """A row for each gap and target."""
        for place, one in enumerate(self._found):
            yield None, self._table_row(place, one)

    def _table_row(self, place: int, one: Found) -> list[Any]:
        answer = one.answer
        best = answer.chains[0] if answer.chains else None
        remains, single = answer.remains, answer.single
        return [
            one.gap.id,
            one.gap.kind,
            one.target,
            "yes" if best is not None else "no",
            self._ranks.get((place, 0)),
            best.cost if best is not None else None,
            one.unit,
            len(best.parcels) if best is not None else None,
            self._names(one, best.parcels) if best is not None else None,
            len(answer.chains),
            answer.needed,
            answer.now,
            best.largest if best is not None else None,
            remains.lacks if remains is not None else None,
            remains.hop if remains is not None else None,
            remains.stretch if remains is not None else None,
            remains.cost if remains is not None else None,
            self._names(one, remains.parcels) if remains is not None else None,
            self._names(one, [single.parcel]) if single is not None else None,
            self._question.cost[one.chosen[single.parcel]] if single is not None else None,
            single.hop if single is not None else None,
            one.gap.importance,
            one.gain(best) if best is not None else None,
        ]

    # ---- numbers --------------------------------------------------------------------------------
    def total_cost(self, target: str | None = None) -> float:
        """What the parcels of the cheapest chains cost together, each parcel once."""
        parcels = {
            int(one.chosen[parcel])
            for one in self._found
            if one.answer.chains and target in (None, one.target)
            for parcel in one.answer.chains[0].parcels
        }
        return float(sum(self._question.cost[place] for place in sorted(parcels)))
