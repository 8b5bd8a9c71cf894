"""The parcel sheet in the dock: what a parcel is, has around it and lacks, the reason first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...i18n import translate
from ...layers.parcel import Effect, NearBlock, Sheet
from ..widgets import heading, note, number
from . import words
from .classbars import ClassBars
from .facts import Fact, Facts, Title
from .seasons import SeasonChart, bars_of, bars_with

ENOUGH_KNOWN_PCT = 75.0
"""Below this the figures of a place are unsure."""
GAP = "gap:"


class SheetView(QWidget):
    """Name, reason, season chart, classes and facts of one parcel; ``gap_wanted`` when its gap is clicked."""

    gap_wanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.title = Title()
        self.under = note()
        self.reason = note()
        bold = self.reason.font()
        bold.setBold(True)
        self.reason.setFont(bold)
        self.warning = note("", "amber")
        self.chart = SeasonChart()
        self.classes = ClassBars()
        self.grows = heading(translate("Zoemzone", "What grows here"))
        self.facts = Facts()
        self.facts.followed.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for part in (self.title, self.under, self.reason, self.warning, self.chart):
            layout.addWidget(part)
        layout.addSpacing(2)
        for part in (self.facts, self.grows, self.classes):
            layout.addWidget(part)
        layout.addStretch(1)

    def begin(self, title: str, area_m2: float, layer: str) -> None:
        """A parcel was chosen of which nothing else is known yet: the figures of the one before go."""
        self.sheet = None
        self.title.show_name(title)
        self.under.setText(f"{words.area(area_m2)} · {layer}")
        for part in (self.reason, self.warning, self.chart, self.grows, self.classes, self.facts):
            part.setVisible(False)

    def show_sheet(self, sheet: Sheet, planned: Sequence[str] = ()) -> None:
        """The figures of a parcel; ``planned`` are the measures that the plan being made holds here."""
        self.sheet = sheet
        _fill(self.reason, words.chosen(sheet.reason_nl, sheet.reason_en))
        _fill(self.warning, self._warnings(sheet))
        self.chart.setVisible(bool(sheet.seasons))
        self.chart.show_bars(bars_of(sheet.seasons))
        self.grows.setVisible(bool(sheet.classes))
        self.classes.setVisible(bool(sheet.classes))
        self.classes.show_classes(sheet.classes)
        self.show_planned(planned)

    def show_planned(self, planned: Sequence[str]) -> None:
        """Another plan; the rest of the facts stays."""
        if self.sheet is not None:
            self.facts.show_facts(facts_of(self.sheet, planned))
            self.facts.setVisible(True)

    def show_effect(self, effect: Effect | None) -> None:
        """The chart with the measures that are tried; without them where there are none."""
        if self.sheet is None:
            return
        if effect is not None and effect.seasons:
            self.chart.show_bars(bars_with(effect.seasons))
        else:
            self.chart.show_bars(bars_of(self.sheet.seasons))

    def _warnings(self, sheet: Sheet) -> str:
        said = [sheet.note]
        if sheet.around_known_pct is not None and sheet.around_known_pct < ENOUGH_KNOWN_PCT:
            said.append(
                translate(
                    "Zoemzone", "Only {known} % of the land around is on the map: the figures are too low, or unsure."
                ).format(known=number(sheet.around_known_pct))
            )
        return "\n".join(text for text in said if text)

    def _follow(self, link: str) -> None:
        if link.startswith(GAP):
            self.gap_wanted.emit(int(link.removeprefix(GAP)))


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def facts_of(sheet: Sheet, planned: Sequence[str] = ()) -> list[Fact]:
    """The rows of a sheet; those of which nothing is known are left out."""
    facts = [*_habitat(sheet), *_lacks(sheet), *_network(sheet)]
    if sheet.manager:
        facts.append(Fact(translate("Zoemzone", "Manager"), sheet.manager))
    if sheet.owner and sheet.owner != sheet.manager:
        facts.append(Fact(translate("Zoemzone", "Owner"), sheet.owner))
    if planned:
        facts.append(Fact(translate("Zoemzone", "In the plan"), "\n".join(planned)))
    others = [f"{one.measure} {words.chosen(one.name_nl, one.name_en)}".strip() for one in sheet.plan]
    if others:
        tip = translate("Zoemzone", "What a plan in the project, other than the one below, holds on this parcel")
        facts.append(Fact(translate("Zoemzone", "In another plan"), "\n".join(dict.fromkeys(others)), tip))
    if sheet.initiatives:
        facts.append(Fact(translate("Zoemzone", "Initiatives"), "\n".join(_initiatives(sheet))))
    return [*facts, *_confidence(sheet)]


def _habitat(sheet: Sheet) -> list[Fact]:
    facts = []
    if sheet.effective_ha is not None:
        facts.append(
            Fact(
                translate("Zoemzone", "Habitat"),
                translate("Zoemzone", "{area} effective").format(area=words.area(sheet.effective_ha * words.HA)),
                translate("Zoemzone", "Effective habitat on this parcel: area x habitat weight."),
            )
        )
    if sheet.share_pct is not None:
        facts.append(
            Fact(
                translate("Zoemzone", "Around it"),
                translate("Zoemzone", "{share} % habitat in 1 km²").format(share=number(sheet.share_pct, 1)),
                translate("Zoemzone", "Share of habitat in the circle of 1 km² around the parcel; the rule asks 10 %."),
            )
        )
    if sheet.completeness is not None:
        facts.append(
            Fact(
                translate("Zoemzone", "All year round"),
                translate("Zoemzone", "{share} % of the food in the tightest season").format(
                    share=number(100 * sheet.completeness)
                ),
                translate("Zoemzone", "Food in the circle of 1 km², against what is needed there."),
            )
        )
    return facts


def _lacks(sheet: Sheet) -> list[Fact]:
    short = [one for one in sheet.nests if one.lacks]
    if short:
        told = [
            translate("Zoemzone", "{guild}: {area} of {needed} ha within {radius}").format(
                guild=words.guild(one.guild),
                area=number(one.area_ha, 2),
                needed=number(one.needed_ha, 1),
                radius=words.distance(one.radius_m),
            )
            for one in short
        ]
        return [Fact(translate("Zoemzone", "Nests lacking"), "\n".join(told), colour="amber")]
    if sheet.nests:
        return [Fact(translate("Zoemzone", "Nests"), translate("Zoemzone", "enough of every kind"))]
    return []


def _network(sheet: Sheet) -> list[Fact]:
    facts = []
    if sheet.block is not None:
        facts.append(Fact(translate("Zoemzone", "Building block"), block(sheet.block)))
    if sheet.gap is not None:
        text = translate("Zoemzone", "{kind} {id}, {length} long").format(
            kind=words.gap_kind(sheet.gap.kind), id=sheet.gap.id, length=words.distance(sheet.gap.length_m)
        )
        text += _at(sheet.gap.distance_m)
        tip = translate("Zoemzone", "Click to see it on the map")
        facts.append(Fact(translate("Zoemzone", "Nearest gap"), text, tip, link=f"{GAP}{sheet.gap.id}"))
    return facts


def block(of: NearBlock) -> str:
    """A building block with where it is and what it is short of."""
    text = f"{words.block_kind(of.kind)} {of.name or of.id}" + _at(of.distance_m)
    if of.short_ha > 0:
        text += translate("Zoemzone", "; {area} short").format(area=words.hectares(of.short_ha))
    return text


def _at(metres: float) -> str:
    if metres <= 0:
        return translate("Zoemzone", ", here")
    return translate("Zoemzone", ", at {distance}").format(distance=words.distance(metres))


def _initiatives(sheet: Sheet) -> list[str]:
    told = []
    for one in sheet.initiatives:
        more = ", ".join(part for part in (one.organisation, one.status) if part)
        told.append(f"{one.name} ({more})" if more else one.name)
    return told


def _confidence(sheet: Sheet) -> list[Fact]:
    if sheet.confidence_pct is None:
        return []
    text = f"{words.confidence(sheet.confidence_pct)}, {number(sheet.confidence_pct)} %"
    if sheet.known_pct < ENOUGH_KNOWN_PCT:
        text += translate("Zoemzone", "; {share} % of the parcel is on the map").format(share=number(sheet.known_pct))
    colour = "" if sheet.confidence_pct >= words.MEDIUM_PCT else "amber"
    tip = translate("Zoemzone", "How sure the map is of what grows here: source, age, detail.")
    return [Fact(translate("Zoemzone", "Confidence"), text, tip, colour)]
