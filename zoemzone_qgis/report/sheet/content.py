"""From what a study answers to what stands on the sheet of a parcel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from qgis.PyQt.QtCore import QDate, QLocale

from ...i18n import translate, user_locale
from ...layers.parcel import Effect, Parcel, Sheet
from ...paths import version
from .chart import ChartWords, SeasonBars, season_chart
from .page import Check, FundLine, MeasureLine, SheetPage
from .words import (
    area,
    block_kind,
    chosen,
    confidence,
    guild,
    months,
    number,
    percent,
    quantity,
    season,
    signed,
    spread,
)

_MOST_CLASSES = 3
_LITTLE_HA = 0.00005
_UNSURE_PCT = 75.0


@dataclass(frozen=True)
class SourceLine:
    """A layer that the sheet rests on: its name, date and licence, each empty where it is not known."""

    name: str
    date: str = ""
    licence: str = ""


@dataclass(frozen=True)
class Beside:
    """What stands on the sheet beside the answers: its title (empty: made of the measures), the map, the checks, the
    lines of the fund, the sources, attribution, the years over which costs are summed, and the day it is made."""

    title: str = ""
    map_png: bytes = b""
    map_note: str = ""
    checks: Sequence[Check] = ()
    fund: Sequence[FundLine] = ()
    sources: Sequence[SourceLine] = ()
    attribution: str = ""
    horizon: float = 10.0
    day: date = field(default_factory=date.today)


def sheet_page(parcel: Parcel, sheet: Sheet, effect: Effect | None, beside: Beside) -> SheetPage:
    """The sheet; without an effect that of a parcel on which no measure is chosen."""
    reason = chosen(sheet.reason_nl, sheet.reason_en)
    if effect is not None and effect.lines:
        reason = chosen(effect.reason_nl, effect.reason_en) or reason
    return SheetPage(
        title=beside.title.strip() or _title(parcel, effect),
        subtitle=_subtitle(parcel, sheet),
        parcel=_facts(parcel, sheet),
        lacks=_lacks(sheet),
        reason=reason,
        chart=_chart(sheet, effect),
        chart_note=_chart_note(sheet),
        gains=_gains(effect),
        measures=_measures(effect),
        costs_title=translate("Zoemzone", "In {years} years").format(years=number(beside.horizon)),
        total=_total(effect),
        checks=beside.checks,
        fund=beside.fund,
        sources=_sources(beside.sources, sheet),
        attribution=beside.attribution,
        made=translate("Zoemzone", "{day} · Made with Zoem Zone {version}").format(
            day=_day(beside.day), version=version()
        ),
        map_png=beside.map_png,
        map_note=beside.map_note,
    )


def _day(day: date) -> str:
    return str(QLocale(user_locale()).toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat))


def _title(parcel: Parcel, effect: Effect | None) -> str:
    given = (
        list(dict.fromkeys(_measure(line.name_nl, line.name_en, line.way) for line in effect.lines)) if effect else []
    )
    names = [*given[:1], *(name[:1].lower() + name[1:] for name in given[1:])]
    if not names:
        return translate("Zoemzone", "Parcel {parcel}").format(parcel=parcel.name)
    return translate("Zoemzone", "{measures}: parcel {parcel}").format(
        measures=translate("Zoemzone", " and ").join(names) if len(names) < 3 else ", ".join(names), parcel=parcel.name
    )


def _measure(nl: str, en: str, way: str) -> str:
    return chosen(nl, en) or way


def _subtitle(parcel: Parcel, sheet: Sheet) -> str:
    parts = [translate("Zoemzone", "A measure for wild bees"), area(sheet.area_m2)]
    parts.append(parcel.manager or sheet.manager or parcel.owner or sheet.owner)
    return " · ".join(part for part in parts if part)


# ---- what it is and lacks ------------------------------------------------------------------------
def _facts(parcel: Parcel, sheet: Sheet) -> list[tuple[str, str]]:
    owner, manager = parcel.owner or sheet.owner, parcel.manager or sheet.manager
    known = translate("Zoemzone", "not known")
    facts = [
        (translate("Zoemzone", "Parcel"), parcel.name),
        (translate("Zoemzone", "Size"), area(sheet.area_m2)),
        (translate("Zoemzone", "Now"), _now(sheet) or known),
        (translate("Zoemzone", "Manager"), manager or known),
        (translate("Zoemzone", "Owner"), owner or known),
    ]
    if sheet.share_pct is not None:
        share = translate("Zoemzone", "{share} % (10 % is needed)").format(share=number(sheet.share_pct, 1))
        facts.append((translate("Zoemzone", "Habitat in 1 km²"), share))
    facts.append((translate("Zoemzone", "Confidence"), _confidence(sheet)))
    return facts


def _now(sheet: Sheet) -> str:
    """The largest classes with their part of the parcel."""
    whole = sum(one.area_m2 for one in sheet.classes)
    largest = sorted(sheet.classes, key=lambda one: -one.area_m2)[:_MOST_CLASSES]
    return ", ".join(
        translate("Zoemzone", "{name} {share} %").format(
            name=chosen(one.name_nl, one.name_en) or one.id, share=number(100 * one.area_m2 / whole)
        )
        for one in largest
        if whole > 0
    )


def _confidence(sheet: Sheet) -> str:
    if sheet.confidence_pct is None:
        return translate("Zoemzone", "not known")
    pct = sheet.confidence_pct
    return translate("Zoemzone", "{word} ({share} %)").format(word=confidence(pct), share=number(pct))


def _lacks(sheet: Sheet) -> list[str]:
    found = []
    for one in sheet.seasons:
        if one.active and one.share is not None and one.share < 1:
            text = (
                translate("Zoemzone", "Food in {season}: {share} of the need, the largest shortage")
                if one.hungry
                else translate("Zoemzone", "Food in {season}: {share} of the need")
            )
            found.append((not one.hungry, text.format(season=season(one.key).lower(), share=percent(one.share))))
    lines = [text for _, text in sorted(found, key=lambda pair: pair[0])]
    nests = [guild(one.guild) for one in sheet.nests if one.lacks]
    if nests:
        lines.append(translate("Zoemzone", "Too little room for {nests}").format(nests=", ".join(nests)))
    block, gap = sheet.block, sheet.gap
    if block is not None and block.short_ha > 0:
        text = translate("Zoemzone", "{kind} {number} ({distance} m away) is {short} ha short")
        if block.distance_m < 0.5:
            text = translate("Zoemzone", "{kind} {number} here is {short} ha short")
        kind = block_kind(block.kind)
        lines.append(
            text.format(
                kind=kind[:1].upper() + kind[1:],
                number=block.id,
                distance=number(block.distance_m),
                short=number(block.short_ha, 2),
            )
        )
    if gap is not None:
        text = translate("Zoemzone", "Gap {number} in the network: {length} m long, {distance} m away")
        lines.append(text.format(number=gap.id, length=number(gap.length_m), distance=number(gap.distance_m)))
    if sheet.note:
        lines.append(sheet.note)
    return lines


# ---- what it brings ------------------------------------------------------------------------------
def _chart(sheet: Sheet, effect: Effect | None) -> str:
    after = {one.key: one for one in effect.seasons} if effect is not None and effect.lines else {}
    bars = []
    for one in sheet.seasons:
        if one.share is None:
            continue
        then = after.get(one.key)
        share = then.after_m2 / then.need_m2 if then is not None and then.need_m2 > 0 else None
        bars.append(SeasonBars(season(one.key), months(one.key), one.share, share, one.hungry))
    if not bars:
        return ""
    words = ChartWords(
        translate("Zoemzone", "Food within 500 m, as a share of the need per season"),
        translate("Zoemzone", "now"),
        translate("Zoemzone", "with the measures") if after else "",
        translate("Zoemzone", "need"),
        translate("Zoemzone", "largest shortage"),
    )
    return season_chart(bars, words)


def _chart_note(sheet: Sheet) -> str:
    if not any(one.share is not None for one in sheet.seasons):
        return sheet.note or translate("Zoemzone", "The food around this parcel is not known.")
    note = translate("Zoemzone", "Food within 500 m of the parcel, as a share (%) of what wild bees need.")
    if sheet.around_known_pct is not None and sheet.around_known_pct < _UNSURE_PCT:
        text = translate("Zoemzone", "Unsure: only {share} % of the land around is known.")
        note = text.format(share=number(sheet.around_known_pct)) + " " + note
    return note


def _gains(effect: Effect | None) -> list[tuple[str, str]]:
    if effect is None or not effect.lines:
        return []
    hectares = translate("Zoemzone", "{area} ha")
    rows = [
        (
            translate("Zoemzone", "Habitat"),
            translate("Zoemzone", "{gain} ha effective").format(gain=signed(effect.effective_ha, 2)),
        )
    ]
    rows += _season_gain(effect)
    if effect.fed_ha is not None:
        rows.append((translate("Zoemzone", "Fed nest land"), hectares.format(area=signed(effect.fed_ha, 2))))
    if effect.nest_m2 > 0.5:
        nests = translate("Zoemzone", "{area} m²").format(area=signed(effect.nest_m2))
        rows.append((translate("Zoemzone", "Nest places"), nests))
    if effect.block is not None and effect.block_ha > _LITTLE_HA:
        text = translate("Zoemzone", "{gain} of the {short} ha that {kind} {number} lacks")
        rows.append(
            (
                translate("Zoemzone", "Building block"),
                text.format(
                    gain=number(effect.block_ha, 2),
                    short=number(effect.block.short_ha, 2),
                    kind=block_kind(effect.block.kind),
                    number=effect.block.id,
                ),
            )
        )
    rows += _gaps(effect)
    if effect.rank is not None and effect.rank_of:
        text = translate("Zoemzone", "{rank} of {count} by gain per euro")
        rows.append(
            (translate("Zoemzone", "Rank"), text.format(rank=number(effect.rank), count=number(effect.rank_of)))
        )
    return rows


def _season_gain(effect: Effect) -> list[tuple[str, str]]:
    """Food in the hungry season; where there is none, in the season that gains most."""
    known = [one for one in effect.seasons if one.need_m2 > 0]
    hungry = next((one for one in known if one.hungry_before), None)
    one = hungry or max(known, key=lambda one: one.after_m2 - one.before_m2, default=None)
    if one is None:
        return []
    text = translate("Zoemzone", "from {before} to {after} of the need")
    before, after = one.before_m2 / one.need_m2, one.after_m2 / one.need_m2
    decimals = 0 if abs(after - before) >= 0.01 else 1 if abs(after - before) >= 0.001 else 2
    parts = [
        translate("Zoemzone", "{share} %").format(share=number(100 * share, decimals)) for share in (before, after)
    ]
    name = translate("Zoemzone", "Food in {season}").format(season=season(one.key).lower())
    return [(name, text.format(before=parts[0], after=parts[1]))]


def _gaps(effect: Effect) -> list[tuple[str, str]]:
    found = []
    if effect.closed:
        closed = ", ".join(str(gap) for gap in effect.closed)
        found.append((translate("Zoemzone", "Closes gap"), closed))
    if effect.shortened:
        text = translate("Zoemzone", "{gap} ({left} m left)")
        parts = [text.format(gap=gap, left=number(left)) for gap, left in effect.shortened]
        found.append((translate("Zoemzone", "Shortens gap"), ", ".join(parts)))
    return found


def _measures(effect: Effect | None) -> list[MeasureLine]:
    return [
        MeasureLine(
            _measure(line.name_nl, line.name_en, line.way),
            quantity(line.quantity, line.unit),
            spread(line.once),
            spread(line.yearly),
            spread(line.total),
        )
        for line in (effect.lines if effect is not None else ())
    ]


def _total(effect: Effect | None) -> MeasureLine | None:
    if effect is None or not effect.lines:
        return None
    name = translate("Zoemzone", "Together, excluding VAT")
    return MeasureLine(name, "", spread(effect.once), spread(effect.yearly), spread(effect.total))


def _sources(sources: Sequence[SourceLine], sheet: Sheet) -> str:
    told = []
    for one in sources:
        more = ", ".join(part for part in (one.date, one.licence) if part)
        told.append(f"{one.name} ({more})" if more else one.name)
    text = "; ".join(told) or translate("Zoemzone", "not known")
    known = translate("Zoemzone", "{share} % of the parcel is known").format(share=number(sheet.known_pct))
    return translate("Zoemzone", "Sources: {sources}. Confidence {confidence}; {known}.").format(
        sources=text, confidence=_confidence(sheet), known=known
    )
