"""Mixtures: classes whose values are computed from their parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import Fault
from .landclass import VALUES, LandClass, changed
from .tables import OUTSIDE, UNKNOWN, Row, read_table, unique

COLUMNS = ("code", "id", "name_nl", "name_en", "group", "parts", "changes", "note")
CODES = range(101, 200)

_DIGITS = 9  # hides the last bits of sums such as 0.07 * 0.6 + 0.29 * 0.3, so that a written table reads back equal


def mixed(parts: list[tuple[LandClass, float]], **fields: object) -> LandClass:
    """The class that is a mixture of ``parts`` (class, share).

    Forage, nest values and habitat weight (and their low and high) are the sum of share x value; resistance,
    half-life and confidence the mean of the parts by share. ``fields`` are the mixture's own code, id, names, group,
    basis, source and note. Shares may add up to less than 1.
    """
    whole = sum(share for _, share in parts)

    def total(column: str) -> float:
        return round(sum(share * part.value(column) for part, share in parts), _DIGITS)

    def mean(column: str) -> float:
        return round(sum(share * part.value(column) for part, share in parts) / whole, _DIGITS)

    spread = {
        column: (total(column + "_low"), total(column + "_high"))
        for column in VALUES
        if any(column in part.spread for part, _ in parts)
    }
    means = {column: mean(column) for column in ("resistance", "half_life_years", "confidence")}
    first = parts[0][0].with_values({column: total(column) for column in VALUES}, spread)
    return first.with_values({**means, **fields})


def read_mixtures(path: Path, by_id: Callable[[str], LandClass | None], lenient: bool = False) -> list[LandClass]:
    """The mixtures of a table as classes.

    ``by_id`` gives a part, or None when the class table lacks it: then the mixture is left out when ``lenient``,
    else refused.
    """
    rows = read_table(path, COLUMNS)
    unique(rows, "id")
    unique(rows, "code")
    classes = []
    for row in rows:
        parts = [(by_id(id), share, id) for id, share in _parts(row)]
        lacking = [id for part, _, id in parts if part is None]
        if lacking and not lenient:
            raise Fault(UNKNOWN, file=row.file, row=row.number, column="parts", value=lacking[0])
        if not lacking:
            classes.append(_mixture(row, [(part, share) for part, share, _ in parts if part is not None]))
    return classes


def _mixture(row: Row, parts: list[tuple[LandClass, float]]) -> LandClass:
    mixture = mixed(
        parts,
        code=row.whole("code", CODES.start, CODES.stop - 1),
        id=row.required("id"),
        name_nl=row.text("name_nl"),
        name_en=row.text("name_en"),
        group=row.required("group"),
        basis="mixture",
        source=" + ".join(f"{share:g} {part.id}" for part, share in parts),
        note=row.text("note"),
    )
    try:
        return changed(mixture, row.text("changes"))
    except Fault:
        raise row.fault(UNKNOWN, "changes") from None


def part_ids(path: Path) -> dict[str, tuple[str, ...]]:
    """The ids of the parts of each mixture of a table, by the id of the mixture.

    >>> from zoemzone_qgis.paths import TABLES
    >>> part_ids(TABLES / "mixtures.csv")["MGRN"]
    ('GAZ', 'BPL', 'PLV')
    """
    return {row.text("id"): tuple(id for id, _ in _parts(row)) for row in read_table(path, COLUMNS)}


def _parts(row: Row) -> list[tuple[str, float]]:
    words = row.required("parts").split()
    if len(words) % 2:
        raise row.fault("Table {file}, row {row}, column {column}: {value} is not pairs of class and share.", "parts")
    parts = []
    for id, share in zip(words[::2], words[1::2], strict=True):
        cell = Row(row.file, row.number, {"parts": share})
        parts.append((id, cell.value("parts", 0, 1)))
    whole = sum(share for _, share in parts)
    if not 0 < whole <= 1 + 1e-9:
        raise Fault(OUTSIDE, file=row.file, row=row.number, column="parts", value=round(whole, 6), low=0, high=1)
    return parts
