"""The chapters on what the report rests on: data sheet, monitoring and method."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ....core.advice.doubt import Doubt
from ....core.classes import ClassTable
from ....core.land.lookup import Lookup
from ....core.sitefigures import HA
from ....layers.advice.controls import Control
from ....layers.advice.measures import MeasureRow
from ....layers.advice.records import Run
from ..findings import Comparison, Findings
from ..model import (
    UNSAID,
    Both,
    DataLayer,
    DataSheet,
    Method,
    Monitoring,
    MonitoringPlace,
    OwnValue,
    Survey,
)
from ..sentences import all_of, class_name, counted, district, figure, hectares, percent, say
from .protocols import PROTOCOLS, ROUTE_M
from .surveys import HOW, LOOK

MOST_SURVEYS = 5
MOST_LAYERS = 60
MOST_VALUES = 60
_HABITATMAP = "zoemzone:habitatmap"
_RESULTS = ("BLOCKS", "GAPS", "OPTIONS", "HABITAT", "NESTS", "CONFIDENCE")
_READ_AS = {
    "habitat": Both("leefgebiedenkaart", "habitat map"),
    "GAPS": Both("onderbrekingen", "gaps"),
    "BLOCKS": Both("bouwstenen", "building blocks"),
    "PARCELS": Both("percelen", "parcels"),
    "INPUT": Both("werkvakken", "units"),
    "AREAS": Both("gebieden", "areas"),
    "CONFIRMED": Both("bevestigd beheer", "confirmed management"),
    "NATURE": Both("beschermde natuur", "protected nature"),
    "OPTIONS": Both("mogelijke maatregelen", "options"),
}


def data_sheet(found: Findings) -> DataSheet:
    """Layers, confidence, surveys that would help, and the error to quote."""
    layers = _layers(found)
    missing = []
    if not layers:
        missing.append(
            say(
                "Uit welke lagen de kaart is gemaakt, is niet bekend: er staat geen rekenverslag naast.",
                "From which layers the map was made is not known: no run record stands beside the habitat map.",
            )
        )
    sure = found.sure
    if sure is None:
        missing.append(
            say(
                "Hoe betrouwbaar de kaart is, is niet bekend: de kaart met de betrouwbaarheid is niet gegeven.",
                "How sure the map is, is not known: the confidence map was not given.",
            )
        )
    if found.comparison is None:
        missing.append(
            say(
                "De fout van de kaart is hier niet gemeten: de vergelijking van de proefgemeenten is niet gegeven.",
                "The error of the map was not measured: the comparison of the pilots was not given.",
            )
        )
    said = [
        say(
            "De kaart kent {known} van de gemeente.", "The map knows {known} of the municipality.",
            known=percent(found.land.known_pct),
        )
    ]  # fmt: skip
    surveys = tuple(_survey(found.table, doubt) for doubt in found.doubts[:MOST_SURVEYS])
    if surveys:
        first = surveys[0]
        said.append(
            say(
                "Het meest helpt een ronde langs {what} ({area}): daar zit {doubt} van alle twijfel in dit rapport.",
                "What would help most is a survey of {what} ({area}): it holds {doubt} of all doubt in this report.",
                what=Both(first.what.nl.lower(), first.what.en.lower()),
                area=hectares(first.area_ha),
                doubt=percent(first.doubt_pct),
            )
        )
    quote = tuple(text for one in found.comparison or () if (text := _quote(one)).nl)
    if found.comparison is not None and not quote:
        missing.append(
            say(
                "De gegeven vergelijking noemt geen fout die hier te gebruiken is.",
                "The given comparison names no error that can be quoted here.",
            )
        )
    shares = (sure.high, sure.medium, sure.low, sure.mean) if sure is not None else (None,) * 4
    high, medium, low, mean = shares
    return DataSheet(
        tuple(said), tuple(missing), layers, found.land.known_pct, high, medium, low, mean, surveys, quote
    )  # fmt: skip


def _layers(found: Findings) -> tuple[DataLayer, ...]:
    """The layers of the runs, each once, those of the habitat map first; without what other runs made."""
    runs = sorted(found.runs, key=lambda run: run.algorithm != _HABITATMAP)
    names = {step.algorithm: step.name for step in found.steps}
    rows: dict[tuple[str, str], DataLayer] = {}
    made = {name for run in found.runs for name in _made(run)}
    for run in runs:
        for facts in run.sources:
            file = _file(str(facts.get("path", "")))
            called = str(facts.get("name", "")).casefold()
            if file.casefold() in made or called in made or facts.get("parameter") in _RESULTS:
                continue
            layer = _layer(facts, names.get(run.algorithm, UNSAID))
            rows.setdefault((layer.name, layer.date), layer)
    return tuple(rows.values())[:MOST_LAYERS]


def _file(path: str) -> str:
    return re.split(r"[\\/]", path.partition("|")[0])[-1]


def _made(run: Run) -> list[str]:
    """The files that a run made, with and without their ending."""
    files = [run.file, *(_file(str(value)) for value in run.outputs.values() if isinstance(value, str))]
    return [name for file in files if file for name in (file.casefold(), file.rpartition(".")[0].casefold())]


def _layer(facts: Mapping[str, Any], used_in: Both) -> DataLayer:
    count = next((facts[name] for name in ("objects", "read", "features") if name in facts), None)
    skipped = facts.get("skipped")
    objects = int(count) if isinstance(count, (int, float)) else None
    complete = None
    if objects is not None and isinstance(skipped, (int, float)) and objects + skipped > 0:
        complete = 100.0 * objects / (objects + skipped)
    factor = next((facts[name] for name in ("confidence_pct", "confidence") if name in facts), None)
    kind = " ".join(str(facts[name]) for name in ("source", "layer") if facts.get(name))
    parameter = str(facts.get("parameter", ""))
    return DataLayer(
        str(facts.get("name", "")),
        Both(kind, kind) if kind else _READ_AS.get(parameter, Both(parameter.lower(), parameter.lower())),
        str(facts.get("date") or ""),
        objects,
        complete,
        float(factor) if isinstance(factor, (int, float)) else None,
        used_in,
    )


def _survey(table: ClassTable, doubt: Doubt) -> Survey:
    row = Lookup(table).row(doubt.code)
    name = class_name(table, row.id) if row is not None else Both(str(doubt.code), str(doubt.code))
    how = HOW.get(row.group, LOOK) if row is not None else LOOK
    return Survey(name, how, doubt.area_m2 / HA, doubt.confidence_pct, doubt.share_pct)


def _quote(one: Comparison) -> Both:
    """What a comparison of the rich and the poor chain says of the error."""
    parts = []
    if one.agreement_pct is not None:
        agree = percent(one.agreement_pct)
        parts.append(
            say("{agree} van het land kreeg dezelfde klasse", "{agree} of the land got the same class", agree=agree)
        )
    if one.effective_first_ha and one.effective_second_ha is not None:
        off = 100.0 * (one.effective_second_ha / one.effective_first_ha - 1.0)
        parts.append(
            say(
                "het leefgebied kwam {off} te {way} uit",
                "habitat came out {off} too {way}",
                off=percent(abs(off)),
                way=Both("hoog", "high") if off >= 0 else Both("laag", "low"),
            )
        )
    if one.best_error_pct is not None:
        parts.append(
            say(
                "van de beste plekken was {error} een andere",
                "{error} of the best places were others",
                error=percent(one.best_error_pct),
            )
        )
    elif one.rmse is not None and one.mean_first:
        parts.append(
            say(
                "de kaart {map} week doorgaans {rmse} af, bij een gemiddelde van {mean}",
                "the map {map} was usually {rmse} off, with a mean of {mean}",
                map=one.map,
                rmse=figure(one.rmse),
                mean=figure(one.mean_first),
            )
        )
    if not parts:
        return UNSAID
    return say(
        "In de proefgemeente is de kaart nog eens gemaakt met alleen landelijke gegevens: {parts}.",
        "In the pilot the map was made again from national data only: {parts}.",
        parts=all_of(parts),
    )


# ---- monitoring ------------------------------------------------------------------------------------------------------
def monitoring(found: Findings) -> Monitoring:
    """Pairs of places to count at, and how."""
    said = [
        Both(
            "Begin met een nulmeting, een jaar voor het werk. Tel daarna op dezelfde plekken, op dezelfde manier, en "
            "elk jaar ook op plekken waar niets verandert: anders telt u het weer.",
            "Begin the year before the work. Then count in the same places, in the same way, and each year also in "
            "places where nothing changes: otherwise you count the weather.",
        )
    ]
    places = tuple(_place(found, number, row, control) for number, (row, control) in enumerate(found.controls, start=1))
    missing = []
    if not places:
        missing.append(
            say(
                "Telplekken zijn nog niet gekozen: daarvoor is een plan met maatregelen in deze gemeente nodig.",
                "Places to count at were not chosen yet: that takes a plan with measures in this municipality.",
            )
        )
    alone = sum(control is None for _, control in found.controls)
    if alone:
        missing.append(
            say(
                "Voor {count} is geen vergelijkbare plek gevonden: dezelfde grond, op 250 m tot 3 km en buiten bereik "
                "van alle maatregelen. Kies er zelf een, desnoods in de buurgemeente.",
                "No place to compare with was found for {count}: the same land, at 250 m to 3 km and out of reach of "
                "all measures. Choose one yourself, if need be in the next municipality.",
                count=counted(alone, ("telplek", "telplekken"), ("place", "places")),
            )
        )
    return Monitoring(tuple(said), tuple(missing), places, PROTOCOLS)


def _place(found: Findings, number: int, row: MeasureRow, control: Control | None) -> MonitoringPlace:
    route = ROUTE_M if row.strip_m >= ROUTE_M else None
    if control is None:
        return MonitoringPlace(
            number, row.unit, district(row.place), Both(row.measure_nl, row.measure_en), "", UNSAID, None, row.spot.x(),
            row.spot.y(), None, None, route,
        )  # fmt: skip
    land = Lookup(found.table).row(control.code)
    return MonitoringPlace(
        number,
        row.unit,
        district(row.place),
        Both(row.measure_nl, row.measure_en),
        f"{control.point.x():.0f}, {control.point.y():.0f}",
        class_name(found.table, land.id) if land is not None else UNSAID,
        control.distance_m,
        row.spot.x(),
        row.spot.y(),
        control.point.x(),
        control.point.y(),
        route,
    )


# ---- method ----------------------------------------------------------------------------------------------------------
def method(found: Findings) -> Method:
    """How it was made, and every value that is not the shipped one."""
    changed = [*found.changed]
    missing = []
    lost = [table.file for table in found.tables if table.fault is not None]
    if lost:
        missing.append(_lost(lost))
    for table in found.tables:
        changed += [
            OwnValue(table.file, f"{one.row}: {one.column}".removesuffix(": "), one.shipped, one.own, one.expert)
            for one in table.changes
        ]
    said = [
        Both(
            "Alle getallen komen uit een kaart: ze zeggen wat er kan leven, niet wat er leeft. Over vlinders doet dit "
            "rapport geen uitspraak.",
            "All numbers come from a map: they tell what can live here, not what does. This report makes no statement "
            "on butterflies.",
        ),
        say(
            "Voedsel is geteld in hectares beste bloemenweide; de behoefte is die van ecoprofiel {profile}. Een Bed & "
            "Breakfast-gebied heeft {bnb} effectief leefgebied binnen 1 km2.",
            "Food is counted in hectares of best meadow; the need is that of ecoprofile {profile}. A Bed & Breakfast "
            "area has {bnb} of effective habitat within 1 km2.",
            profile=found.profile.id,
            bnb=hectares(found.rules.bnb_ha),
        ),
        _changes_said(len(changed)),
    ]
    if len(changed) > MOST_VALUES:
        missing.append(
            say(
                "De tabel toont {count} van de {all} eigen waarden; de andere staan in de eigen tabellen.",
                "The table shows {count} of the {all} own values; the others stand in the own tables.",
                count=MOST_VALUES,
                all=len(changed),
            )
        )
    if not found.steps:
        missing.append(
            say(
                "Hoe de lagen zijn gemaakt, is niet bekend: er staan geen rekenverslagen naast.",
                "How the layers were made is not known: no run records stand beside them.",
            )
        )
    return Method(tuple(said), tuple(missing), tuple(found.steps), tuple(changed[:MOST_VALUES]), tuple(found.versions))


def _lost(files: list[str]) -> Both:
    """Own tables that cannot be read any more."""
    names = all_of([Both(file, file) for file in files])
    if len(files) == 1:
        return say(
            "De eigen tabel {names} is gebruikt maar niet meer te lezen: wat erin is veranderd, is niet bekend.",
            "The own table {names} was used but cannot be read any more: what was changed in it is not known.",
            names=names,
        )
    return say(
        "De eigen tabellen {names} zijn gebruikt maar niet meer te lezen: wat erin is veranderd, is niet bekend.",
        "The own tables {names} were used but cannot be read any more: what was changed in them is not known.",
        names=names,
    )


def _changes_said(count: int) -> Both:
    if not count:
        return Both(
            "Alle waarden zijn die van de plug-in; niets is veranderd.",
            "All values are those of the plugin; nothing was changed.",
        )
    return say(
        "{count} van wat de plug-in meegeeft; ze staan hieronder.",
        "{count} from what the plugin ships; they are listed below.",
        count=counted(
            count,
            ("instelling of waarde wijkt af", "instellingen en waarden wijken af"),
            ("setting or value differs", "settings and values differ"),
        ),
    )
