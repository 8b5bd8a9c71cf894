"""Reading the three tables of measures, and refusing what cannot be a measure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ...paths import TABLES
from ..classes import ClassTable
from ..errors import Fault
from ..land.landclass import changed
from ..land.tables import EMPTY_CELL, OUTSIDE, TWICE, UNKNOWN, Row, read_table, unique
from .conditions import conditions_of
from .measure import (
    EDGES,
    FORMS,
    ITEMS,
    ONE_OFF,
    POINTS,
    PRESENT,
    SHARE,
    STRIP,
    UNITS,
    UPKEEP,
    Catalogue,
    Crown,
    Measure,
    Price,
    Rule,
)

MEASURES, RULES, COSTS = "measures.csv", "measure_rules.csv", "measure_costs.csv"
MARKED = {f"M{number:02d}": number for number in range(1, 41)}
"""Ids of measures that make a class of their own, and the number from which the codes of those classes are made."""
MOST_GROUNDS = 16
"""Most classes on which such a measure can be done."""

_MEASURE = (
    "id", "name_nl", "name_en", "to_class", "changes", "early_class", "early_years", "keeps_weight", "annual", "nature",
    "years_low", "years_high", "crown_start_m", "crown_growth_m", "crown_most_m", "executors_nl", "executors_en",
    "source", "note",
)  # fmt: skip
_RULE = (
    "measure", "form", "classes", "edge", "width_m", "share", "spacing_m", "m2_each", "covers_m2", "min_m2",
    "min_length_m", "min_width_m", "min_pieces", "line", "sight_strip", "sprayed_m", "conditions", "source", "note",
)  # fmt: skip
_COST = ("key", "item", "unit", "low", "mean", "high", "classes", "price_year", "source", "note")
_FIRST_YEAR, _LAST_YEAR, _MOST_YEARS, _MOST_PIECES = 1990, 2100, 100, 10_000
_NEITHER = "Table {file}, row {row}, column {column}: {value} is neither yes nor no. Write yes or no."


def read_measures(
    classes: ClassTable, measures: Path | None = None, rules: Path | None = None, costs: Path | None = None
) -> Catalogue:
    """The shipped measures, or those of own tables.

    Beside own ``measures``, a ``measure_rules.csv`` and a ``measure_costs.csv`` in the same folder count where
    ``rules`` or ``costs`` are not given; else the shipped ones, as far as they concern the measures and classes that
    there are. Raises ``Fault`` with file, row, column and value for a damaged table, a class or measure that does not
    exist, and a measure without a rule or a price.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> catalogue = read_measures(read_classes())
    >>> len(catalogue.measures), [way.key for way in catalogue.ways if way.measure.id == "M05"]
    (26, ['M05 whole', 'M05 strip'])
    """
    found = _measures(read_table(measures or TABLES / MEASURES, _MEASURE), classes, lenient=measures is None)
    path, lenient = _table(rules, measures, RULES)
    placed = tuple(_rules(read_table(path, _RULE), classes, found, lenient))
    if measures is None and lenient:  # classes that an own class table lacks can leave a shipped measure without land
        found = {id: measure for id, measure in found.items() if any(rule.measure == id for rule in placed)}
    for measure in found.values():
        rows = [rule for rule in placed if rule.measure == measure.id]
        if not rows:
            raise Fault("Table {file}: the measure {id} has no row. Add one.", file=path.name, id=measure.id)
        _numbered(measure, rows, path.name)
    path, lenient = _table(costs, measures, COSTS)
    prices, upkeep = _prices(read_table(path, _COST), classes, found, lenient)
    _priced(placed, prices, path.name)
    return Catalogue(found, placed, prices, upkeep)


def _table(given: Path | None, measures: Path | None, name: str) -> tuple[Path, bool]:
    """The table to read, and whether it is the shipped one, which may name what own tables lack."""
    beside = measures.with_name(name) if measures else None
    if given:
        return given, False
    if beside and beside.is_file():
        return beside, False
    return TABLES / name, True


# ---- measures ------------------------------------------------------------------------------------------------------
def _measures(rows: list[Row], classes: ClassTable, lenient: bool) -> dict[str, Measure]:
    unique(rows, "id")
    kept = [row for row in rows if not lenient or all(id in classes for id in _named(row))]
    return {row.text("id"): _measure(row, classes) for row in kept}


def _named(row: Row) -> list[str]:
    return [*row.text("to_class").split(), *row.text("early_class").split()]


def _measure(row: Row, classes: ClassTable) -> Measure:
    to = _ids(row, "to_class", classes)
    early = _ids(row, "early_class", classes)
    years = (row.value("years_low", 0, _MOST_YEARS), row.value("years_high", 0, _MOST_YEARS))
    if years[0] > years[1]:
        raise row.fault(OUTSIDE, "years_low", low=0, high=years[1])
    if len(early) > 1 or (early and len(to) != 1):
        raise row.fault(UNKNOWN, "early_class")
    keeps, crown = _flag(row, "keeps_weight"), _crown(row, classes, to)
    if keeps and len(to) != 1:
        raise row.fault(UNKNOWN, "to_class") if to else row.fault(EMPTY_CELL, "to_class")
    if crown and (row.text("changes") or keeps):
        raise row.fault(
            "Table {file}, row {row}, column {column}: a tree crown cannot be changed ({value}). "
            "Leave it empty or write no.",
            "changes" if row.text("changes") else "keeps_weight",
        )
    return Measure(
        id=row.required("id"),
        name_nl=row.required("name_nl"),
        name_en=row.required("name_en"),
        to=to,
        changes=_changes(row, classes),
        early=early[0] if early else "",
        early_years=row.value("early_years", 0, years[1]) if early else 0.0,
        keeps_weight=keeps,
        annual=_flag(row, "annual"),
        nature=_flag(row, "nature"),
        years=years,
        crown=crown,
        executors_nl=_executors(row, "executors_nl"),
        executors_en=_executors(row, "executors_en", len(_executors(row, "executors_nl"))),
        source=row.text("source"),
        note=row.text("note"),
    )


def _crown(row: Row, classes: ClassTable, to: tuple[str, ...]) -> Crown | None:
    groups = {classes.by_id(id).group == "crown" for id in to}
    if groups != {True}:
        if True in groups:
            raise row.fault(UNKNOWN, "to_class")
        return None
    start, growth = row.value("crown_start_m", 0, 50), row.value("crown_growth_m", 0, 10)
    return Crown(start, growth, row.value("crown_most_m", start, 50))


def _changes(row: Row, classes: ClassTable) -> str:
    text = row.text("changes")
    try:
        changed(classes.rows[0], text)
    except Fault:
        raise row.fault(UNKNOWN, "changes") from None
    return text


def _executors(row: Row, column: str, number: int | None = None) -> tuple[str, ...]:
    names = tuple(name.strip() for name in row.required(column).split(";") if name.strip())
    if number is not None and len(names) != number:
        raise row.fault(
            "Table {file}, row {row}, column {column}: {value} names {found} executors, the other language {number}. "
            "Name the same ones in both.",
            column,
            found=len(names),
            number=number,
        )
    return names


def _numbered(measure: Measure, rules: list[Rule], file: str) -> None:
    """Refuse a measure that changes values but cannot have codes for that."""
    if not measure.marks:
        return
    if measure.id not in MARKED:
        raise Fault(
            "Table {file}: the measure {id} changes values of a class, so its id must be one of M01 to M40.",
            file=file,
            id=measure.id,
        )
    grounds = grounds_of(measure, rules)
    if len(grounds) > MOST_GROUNDS:
        raise Fault(
            "Table {file}: the measure {id} changes values of {found} classes. At most {most} are possible.",
            file=file,
            id=measure.id,
            found=len(grounds),
            most=MOST_GROUNDS,
        )


def grounds_of(measure: Measure, rules: Iterable[Rule]) -> tuple[str, ...]:
    """The classes whose values a measure changes, in order: those that it makes, or those that it is done on."""
    if measure.replaces:
        return measure.to
    return tuple(dict.fromkeys(id for rule in rules if rule.measure == measure.id for id in rule.classes))


# ---- rules ---------------------------------------------------------------------------------------------------------
def _rules(rows: list[Row], classes: ClassTable, measures: dict[str, Measure], lenient: bool) -> Iterator[Rule]:
    for row in rows:
        if row.required("measure") in measures:
            rule = _rule(row, classes, lenient)
            if rule.form == POINTS and not (rule.covers_m2 or measures[rule.measure].crown):
                raise row.fault(EMPTY_CELL, "covers_m2")
            if rule.classes:
                yield rule
        elif not lenient:
            raise row.fault(UNKNOWN, "measure")


def _rule(row: Row, classes: ClassTable, lenient: bool) -> Rule:
    form = _choice(row, "form", FORMS)
    if not row.text("classes"):
        raise row.fault(EMPTY_CELL, "classes")
    pieces = int(_number(row, "min_pieces", 0, _MOST_PIECES))
    rule = Rule(
        measure=row.text("measure"),
        form=form,
        classes=_ids(row, "classes", classes, lenient),
        edge=_choice(row, "edge", EDGES) if row.text("edge") else "",
        width_m=row.value("width_m", 0.1) if form == STRIP else 0.0,
        share=row.value("share", 0.0001, 1) if form == SHARE else 0.0,
        spacing_m=_number(row, "spacing_m", 0.1),
        m2_each=_number(row, "m2_each", 0.01),
        covers_m2=_number(row, "covers_m2", 0.01),
        min_m2=_number(row, "min_m2"),
        min_length_m=_number(row, "min_length_m"),
        min_width_m=_number(row, "min_width_m"),
        min_pieces=pieces,
        line=_flag(row, "line"),
        sight_strip=_flag(row, "sight_strip"),
        sprayed_m=_number(row, "sprayed_m"),
        conditions=conditions_of(row),
        source=row.text("source"),
        note=row.text("note"),
    )
    if form == STRIP or rule.spacing_m:
        _choice(row, "edge", EDGES)
    if (form == POINTS or pieces) and not (rule.m2_each or rule.spacing_m):
        raise row.fault(EMPTY_CELL, "m2_each")
    return rule


# ---- costs ---------------------------------------------------------------------------------------------------------
def _prices(
    rows: list[Row], classes: ClassTable, measures: dict[str, Measure], lenient: bool
) -> tuple[dict[str, tuple[Price, ...]], dict[str, Price]]:
    prices: dict[str, tuple[Price, ...]] = dict.fromkeys(measures, ())
    upkeep: dict[str, Price] = {}
    groups = {land.group for land in classes.rows} | {"own"}
    for row in rows:
        key, item = row.required("key"), _choice(row, "item", ITEMS)
        if item == PRESENT:
            if key in upkeep:
                raise row.fault(TWICE, "key")
            if key in classes or key in groups:
                upkeep[key] = _price(row, item, classes, lenient)
            elif not lenient:
                raise row.fault(UNKNOWN, "key")
        elif key in measures:
            prices[key] = (*prices[key], _price(row, item, classes, lenient))
        elif not lenient:
            raise row.fault(UNKNOWN, "key")
    return prices, upkeep


def _price(row: Row, item: str, classes: ClassTable, lenient: bool) -> Price:
    low, mean, high = row.value("low"), row.value("mean"), row.value("high")
    for column, amount, bounds in (("low", low, (0.0, mean)), ("high", high, (mean, float("inf")))):
        if not bounds[0] <= amount <= bounds[1]:
            raise row.fault(OUTSIDE, column, low=bounds[0], high=bounds[1])
    unit = _choice(row, "unit", UNITS)
    if (item == PRESENT and unit != "m2") or (item == UPKEEP and unit == "present"):
        raise row.fault(UNKNOWN, "unit")
    return Price(
        item=item,
        unit=unit,
        amounts=(low, mean, high),
        classes=frozenset(_ids(row, "classes", classes, lenient)),
        year=row.whole("price_year", _FIRST_YEAR, _LAST_YEAR),
        source=row.text("source"),
        note=row.text("note"),
    )


def _priced(rules: Iterable[Rule], prices: dict[str, tuple[Price, ...]], file: str) -> None:
    """Refuse a measure that would cost nothing because no price holds for a class that it is done on."""
    for rule in rules:
        rows = prices[rule.measure]
        counted = {"m": rule.form == STRIP or rule.spacing_m > 0, **dict.fromkeys(("tree", "piece"), _counts(rule))}
        for price in rows:
            if not counted.get(price.unit, True):
                raise Fault(
                    "Table {file}: the measure {id} has a price per {unit}, but its rule for {form} counts none. "
                    "Use m2, or give m2_each or spacing_m.",
                    file=file,
                    id=rule.measure,
                    unit=price.unit,
                    form=rule.form,
                )
        for kind, items in (("one_off", (ONE_OFF,)), ("upkeep or on_top", tuple(ITEMS[1:3]))):
            for id in rule.classes:
                if not any(price.item in items and price.holds(id) for price in rows):
                    raise Fault(
                        "Table {file}: the measure {id} has no cost {item} for the class {ground}. Add a row, with 0 "
                        "where it costs nothing.",
                        file=file,
                        id=rule.measure,
                        item=kind,
                        ground=id,
                    )


def _counts(rule: Rule) -> bool:
    return rule.m2_each > 0 or rule.spacing_m > 0


# ---- cells ---------------------------------------------------------------------------------------------------------
def _ids(row: Row, column: str, classes: ClassTable, lenient: bool = False) -> tuple[str, ...]:
    ids = row.text(column).split()
    known = tuple(id for id in ids if id in classes)
    if len(known) < len(ids) and not lenient:
        raise Fault(
            UNKNOWN, file=row.file, row=row.number, column=column, value=next(id for id in ids if id not in classes)
        )
    return known


def _choice(row: Row, column: str, choices: Iterable[str]) -> str:
    if row.required(column) not in choices:
        raise row.fault(UNKNOWN, column)
    return row.text(column)


def _flag(row: Row, column: str) -> bool:
    if row.required(column) not in ("yes", "no"):
        raise row.fault(_NEITHER, column)
    return row.text(column) == "yes"


def _number(row: Row, column: str, low: float = 0.0, high: float = float("inf")) -> float:
    return row.value(column, low, high) if row.text(column) else 0.0
