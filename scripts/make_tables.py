#!/usr/bin/env python3
"""Make the CSV tables in resources/tables from the Markdown tables in docs/method.

    python3 scripts/make_tables.py [folder]

Change a value in docs/method, run this, and commit both. Nothing in resources/tables is edited by hand.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
METHOD = ROOT / "docs" / "method"
VALUES = ("forage_1", "forage_2", "forage_3", "forage_4", "nest_ground", "nest_cavity", "nest_bumblebee")
AS_PRINTED = 0.0051  # values are printed with two decimals
CUT = 0.4
WEIGHT_CUT = 0.2
CROSSWALK_COLUMNS = (
    "source",
    "layer",
    "field1",
    "value1",
    "field2",
    "value2",
    "context",
    "class",
    "confidence",
    "note",
)

Table = list[dict[str, str]]


def main(folder: Path = ROOT / "resources" / "tables") -> None:
    """Write every table into ``folder``."""
    for name, rows in tables().items():
        write(folder / name, rows)


def tables() -> dict[str, list[dict[str, str]]]:
    """File name -> rows."""
    return {
        "classes.csv": classes(),
        "mixtures.csv": page("mixtures.md", "Mixtures"),
        "crosswalks.csv": crosswalks(),
        "sources.csv": [
            {column: row[column] for column in row if column != "confidence"}
            for row in page("confidence.md", "Sources")
        ],
        "aliases.csv": split(page("aliases.md", "Aliases"), "aliases", "alias"),
        "trees.csv": page("trees.md", "Tree names"),
        "profiles.csv": page("ecoprofiles.md", "Profiles"),
        "rules.csv": page("rules.md", "Rules"),
        "managers.csv": page("managers.md", "Managers"),
        "holders.csv": page("managers.md", "Holders of the BGT"),
        "measures.csv": page("measures.md", "Measures"),
        "measure_rules.csv": page("measures.md", "Rules"),
        "measure_costs.csv": page("measures.md", "Costs"),
        "mowing.csv": page("mowing.md", "Mowing"),
        "personal_fields.csv": page("publishing.md", "Personal fields"),
        "published_fields.csv": page("publishing.md", "Published fields"),
    }


def page(name: str, heading: str) -> Table:
    """The first table under a heading of a page, as rows by column title."""
    lines = iter((METHOD / name).read_text(encoding="utf-8").splitlines())
    for line in lines:
        if line.startswith("#") and line.lstrip("# ") == heading:
            break
    else:
        raise LookupError(f"{name} has no heading {heading!r}")
    grid: list[list[str]] = []
    for line in lines:
        if line.startswith("|"):
            grid.append([cell.strip().replace("\\|", "|") for cell in line.strip().strip("|").split(" |")])
        elif grid or line.startswith("#"):
            break
    header, _, *rows = [[cell.strip() for cell in row] for row in grid]
    return [dict(zip(header, row, strict=True)) for row in rows]


def classes() -> Table:
    """classes.csv: the value table, our properties, and a low and high for what is ours."""
    values = [*page("classes.md", "Values per class"), *page("classes.md", "Classes added to the list (E)")]
    properties = page("classes.md", "Names and properties (E)")
    origins = {row["id"]: row["poll4pop codes (mean)"].split() for row in page("classes.md", "Spread")}
    land_covers = poll4pop()
    rows = []
    for code, (given, own) in enumerate(zip(values, properties, strict=True), start=1):
        if given["Code"] != own["id"] or int(own["Code"]) != code:
            raise ValueError(f"classes.md: row {code} is {given['Code']} in one table and {own['id']} in the other")
        numbers = [float(given[column]) for column in _value_titles()]
        origin = [land_covers[number] for number in origins.get(own["id"], [])]
        spread: dict[str, str] = {}
        for column, number in zip(VALUES, numbers, strict=True):
            if not unchanged(number, [cover[column] for cover in origin if column in cover]):
                spread |= bounds(column, number * (1 - CUT), number * (1 + CUT))
        weight = float(own["habitat weight"])
        if weight > 0:
            spread |= bounds("habitat_weight", weight - WEIGHT_CUT, weight + WEIGHT_CUT)
        rows.append(
            {column: own[column] for column in ("id", "name_nl", "name_en", "group")}
            | {column: text(number) for column, number in zip(VALUES, numbers, strict=True)}
            | {
                "code": str(code),
                "habitat_weight": text(weight),
                "resistance": own["resistance"],
                "confidence": own["confidence"],
                "half_life_years": own["half-life (years)"],
                "basis": given["Basis"],
                "source": "S23" if given["Basis"] == "P" else "S23, E" if "P" in given["Basis"] else "E",
                "note": given["Remark"],
            }
            | spread
        )
    columns = ["code", "id", "name_nl", "name_en", "group", *VALUES, "habitat_weight", "resistance", "confidence"]
    columns += ["half_life_years", "basis", "source", "note"]
    columns += [f"{column}_{end}" for column in (*VALUES, "habitat_weight") for end in ("low", "high")]
    return [{column: row.get(column, "") for column in columns} for row in rows]


def poll4pop() -> dict[str, dict[str, float]]:
    """poll4pop code -> forage of three seasons and three nest scores, as printed."""
    covers: dict[str, dict[str, float]] = {}
    for row in page("poll4pop.md", "Parameters per land cover"):
        index, nests = (
            [float(part) for part in row[title].split(" / ")]
            for title in row
            if title.startswith(("forage", "nesting"))
        )
        code = next(iter(row.values())).rpartition("(")[2].rstrip(")")
        covers[code] = dict(zip((*VALUES[:3], *VALUES[4:]), (*index, *nests[:3]), strict=True))
    return covers


def unchanged(number: float, origin: list[float]) -> bool:
    """Whether a value is the mean of its poll4pop values, capped at 1."""
    return bool(origin) and abs(number - min(1.0, sum(origin) / len(origin))) < AS_PRINTED


def bounds(column: str, low: float, high: float) -> dict[str, str]:
    """Low and high of a column, cut to 0..1."""
    return {f"{column}_low": text(max(0.0, low)), f"{column}_high": text(min(1.0, high))}


def crosswalks() -> Table:
    """crosswalks.csv: per source its default confidence, then its rows, exact ones and fallbacks as they stand."""
    rows = {
        "OWN": [],
        "BGT": page("bgt.md", "Rows"),
        "BRP": crops(),
        "NATURE": [
            cell("beheertype", row["beheertype"], row) for row in page("fallback.md", "Nature management types")
        ],
        "TOP10NL": page("fallback.md", "Rows of TOP10NL"),
        "LGN": page("fallback.md", "Rows of LGN"),
        "OSM": page("fallback.md", "Rows of OSM"),
        "CORINE": [
            cell("value", row[title], row) | {"layer": layer}
            for layer, title in (("corine_code", "code"), ("corine_grid", "grid value"))
            for row in page("fallback.md", "CORINE")
        ],
    }
    table: Table = []
    for source in page("confidence.md", "Sources"):
        name = source["source"]
        table.append({"source": name, "confidence": source["confidence"], "note": "holds where a row names none"})
        for row in split(split(rows[name], "value1", "value1"), "value2", "value2"):
            table.append({"source": name} | row)
    return [{column: row.get(column, "") for column in CROSSWALK_COLUMNS} for row in table]


def crops() -> Table:
    """Rows of the crop parcels: the list of codes, then what changes or adds to it; later rows replace earlier ones."""
    rows: dict[tuple[str, str, str], dict[str, str]] = {}

    def put(field: str, value: str, class_id: str, confidence: str = "", note: str = "", context: str = "") -> None:
        row = {"class": class_id, "confidence": confidence, "note": note}
        rows[(field, value.casefold(), context)] = cell(field, value, row) | {
            "layer": "gewaspercelen",
            "context": context,
        }

    for row in page("brp.md", "Crop codes"):
        class_id = row["Class"].split()[0]
        if class_id == "ONB":
            continue  # "everything else" has no row, so that it can be listed by its value
        listed = re.sub(r"\(.*?\)", "", row["gewascode or gewas"])
        for name in re.findall(r'"(.+?)"', listed):
            put("gewas", name, class_id)
        for first, last in re.findall(r"\b(\d+)(?: to (\d+))?\b", listed):
            put("gewascode", f"{first}-{last}" if last else first, class_id)
    for row in page("brp.md", "Codes that the list leaves out (E)"):
        put("gewascode", row["gewascode"], row["class"], note=row["reason"])
    for row in page("brp.md", "Changes and newer codes (E)"):
        put("gewascode", row["gewascode"], row["class"], row["confidence"], row["note"])
    for row in page("brp.md", "Inside the nature network (E)"):
        put("gewascode", row["gewascode"], row["class"], row["confidence"], row["note"], "nature")
    for row in page("brp.md", "Landscape elements (E)"):
        put("gewas", row["gewas"], row["class"], note=row["note"])
    for row in page("brp.md", "Names, where the code is new or missing (E)"):
        put("gewas", row["gewas"], row["class"])
    return list(rows.values())


def cell(field: str, value: str, row: Mapping[str, str]) -> dict[str, str]:
    """A crosswalk row with one condition."""
    return {"field1": field, "value1": value} | {
        column: row.get(column, "") for column in ("class", "confidence", "note")
    }


def split(rows: Table, column: str, name: str) -> Table:
    """One row for each of the values that a cell of ``column`` lists; the column is then called ``name``."""
    return [
        {name if key == column else key: value if key == column else text for key, text in row.items()}
        for row in rows
        for value in row.get(column, "").split(" ; ")
    ]


def text(number: float) -> str:
    """A number without needless digits."""
    return f"{round(number, 4):g}"


def write(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """A CSV table with the columns of its first row."""
    rows = list(rows)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _value_titles() -> tuple[str, ...]:
    seasons = ("Early spring", "Late spring", "Summer", "Autumn")
    return (*seasons, "nest ground", "nest cavity", "nest bumblebee")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
