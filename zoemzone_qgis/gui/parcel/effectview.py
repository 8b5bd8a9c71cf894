"""What measures on a parcel would change: hectares, gaps, rank and costs, before and after."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...i18n import translate
from ...layers.parcel import Effect
from ..widgets import note, number
from . import words
from .facts import Fact, Facts
from .sheet import block

ARROW = "\u2192"


class EffectView(QWidget):
    """The reason sentence of the effect, and its figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = note()
        bold = self.reason.font()
        bold.setBold(True)
        self.reason.setFont(bold)
        self.facts = Facts()
        self.warning = note("", "amber")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for part in (self.facts, self.reason, self.warning):
            layout.addWidget(part)

    def show_effect(self, effect: Effect, known: str = "") -> None:
        """The effect of what is tried now; a note that is known already is not said again."""
        reason = words.chosen(effect.reason_nl, effect.reason_en)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.facts.show_facts(facts_of(effect))
        said = [effect.note] if effect.note not in {"", known} else []
        said += list(dict.fromkeys(one.reason for one in effect.refused))
        self.warning.setText("\n".join(said))
        self.warning.setVisible(bool(said))


def facts_of(effect: Effect) -> list[Fact]:
    """The figures of an effect; those that do not change are left out, hectares and costs never."""
    facts = [
        Fact(
            translate("Zoemzone", "Habitat"),
            words.hectares(effect.effective_ha, signed=True) + _share(effect),
            translate("Zoemzone", "Effective habitat gained at the end of the years; share of habitat in 1 km²."),
        )
    ]
    before, after = effect.completeness
    if before is not None and after is not None and round(100 * before) != round(100 * after):
        text = f"{number(100 * before)} {ARROW} {number(100 * after)} %"
        facts.append(Fact(translate("Zoemzone", "All year round"), text))
    if effect.fed_ha is not None and abs(effect.fed_ha) >= 5e-5:
        text = translate("Zoemzone", "{area} of nest land gets food").format(area=words.hectares(effect.fed_ha, True))
        facts.append(Fact(translate("Zoemzone", "Nests"), text))
    if effect.block is not None and effect.block_ha > 0:
        text = translate("Zoemzone", "{gain} of {short} short, {block}").format(
            gain=words.hectares(effect.block_ha, True),
            short=words.hectares(effect.block.short_ha),
            block=f"{words.block_kind(effect.block.kind)} {effect.block.name or effect.block.id}",
        )
        facts.append(Fact(translate("Zoemzone", "Building block"), text, block(effect.block)))
    facts += _gaps(effect)
    place = words.rank(effect.rank, effect.rank_of)
    if place:
        tip = translate("Zoemzone", "Place by gain per euro among the options that gain anything.")
        facts.append(Fact(translate("Zoemzone", "Rank"), place, tip))
    facts.append(
        Fact(
            translate("Zoemzone", "Costs"),
            words.costs(effect.once, effect.yearly),
            words.cost_range(effect.once, effect.yearly, effect.total),
        )
    )
    return facts


def _share(effect: Effect) -> str:
    before, after = effect.share_pct
    if before is None or after is None:
        return ""
    for decimals in (1, 2):
        told = number(before, decimals), number(after, decimals)
        if told[0] != told[1]:
            return f"; {told[0]} {ARROW} {told[1]} % in 1 km²"
    return ""


def _gaps(effect: Effect) -> list[Fact]:
    told = []
    if effect.closed:
        several = ", ".join(str(one) for one in effect.closed)
        told.append(translate("Zoemzone", "closes gap {ids}").format(ids=several))
    for one, left in effect.shortened:
        told.append(translate("Zoemzone", "gap {id} becomes {left}").format(id=one, left=words.distance(left)))
    return [Fact(translate("Zoemzone", "Gaps"), "\n".join(told))] if told else []
