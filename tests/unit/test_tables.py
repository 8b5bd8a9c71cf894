"""The tables as files: made from docs/method, and refused when damaged."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.aliases import read_aliases
from zoemzone_qgis.core.land.crosswalk import read_crosswalks
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.land.sources import read_sources
from zoemzone_qgis.core.land.tables import Row, read_table, write_table
from zoemzone_qgis.core.land.trees import read_trees
from zoemzone_qgis.paths import ROOT, TABLES

COLUMNS = ("id", "value")


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_tables", ROOT / "scripts" / "make_tables.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def written(tmp_path: Path, content: str | bytes, name: str = "t.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def shipped_with(tmp_path: Path, name: str, old: str, new: str) -> Path:
    """A copy of a shipped table with one change."""
    content = (TABLES / name).read_text(encoding="utf-8")
    assert content.count(old) >= 1
    return written(tmp_path, content.replace(old, new, 1), name)


# ---- made, not edited ---------------------------------------------------------------------------------------------
def test_shipped_tables_are_what_the_method_pages_make(maker: ModuleType, tmp_path: Path) -> None:
    maker.main(tmp_path)
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_bytes() for path in TABLES.glob("*.csv")}
    assert set(made) == set(shipped), "every table is made from a page"
    for name, content in made.items():
        assert content == shipped[name], f"{name}: run scripts/make_tables.py"


def test_every_shipped_table_reads() -> None:
    classes = read_classes()
    assert len(classes.rows) == 52 + 15
    assert len(read_profiles(None, classes)) == 7
    assert read_rules("dutch") != read_rules("strict")
    assert set(read_sources()) == {"OWN", "BGT", "BRP", "NATURE", "TOP10NL", "LGN", "OSM", "CORINE"}
    assert read_trees(classes=classes).crown("Salix alba") == "BMV"
    assert ("BGT", "pand") in read_aliases().layers()
    assert read_crosswalks(None, classes).source_factor("BGT") == 0.9


# ---- the reader ---------------------------------------------------------------------------------------------------
def test_byte_order_mark_blank_rows_and_space_are_accepted(tmp_path: Path) -> None:
    path = written(tmp_path, b"\xef\xbb\xbfid , value\r\n a ,0.5\r\n\r\n,\r\nb,1\r\n")
    rows = read_table(path, COLUMNS)
    assert [(row.number, row.text("id"), row.value("value", 0, 1)) for row in rows] == [(2, "a", 0.5), (5, "b", 1.0)]


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    write_table(path, COLUMNS, [{"id": 'a "quoted", text', "value": 0.1 + 0.2}, {"id": "é"}])
    rows = read_table(path, COLUMNS)
    assert [row.text("id") for row in rows] == ['a "quoted", text', "é"]
    assert rows[0].value("value") == 0.1 + 0.2
    assert rows[1].text("value") == ""


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "Table t.csv is empty"),
        (b"\n\n", "Table t.csv is empty"),
        (b"id,value\n", "Table t.csv has a header but no rows"),
        (b"id;value\na;0.5\n", "row 1: the columns are separated by ;"),
        (b"id\tvalue\na\t0.5\n", "row 1: the columns are separated by tab"),
        (b"id,other\na,0.5\n", "row 1: the column value is missing (found: id, other)"),
        (b"id,value,id\na,1,b\n", "row 1, column id: id stands there a second time"),
        (b"id,value\na,0,5\n", "row 2, column value: the row has 3 cells, the header 2 (0, 5)"),
        (b"id,value\na\n", "row 2, column value: the row has 1 cells, the header 2 (a)"),
        ("id,value\na,1\né,2\n".encode("latin-1"), "row 3: the text is not UTF-8 (0xe9)"),
        ("id,value\na,1\n".encode("utf-16"), "row 1: the text is not UTF-8 (0xff)"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused(tmp_path: Path, content: bytes, expected: str) -> None:
    with pytest.raises(Fault) as fault:
        read_table(written(tmp_path, content), COLUMNS)
    assert expected in str(fault.value)
    assert fault.value.facts["file"] == "t.csv"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"Table lost\.csv cannot be opened"):
        read_table(tmp_path / "lost.csv", COLUMNS)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("", "the cell is empty"),
        ("0,25", "0,25 has a decimal comma"),
        ("-1,5", "-1,5 has a decimal comma"),
        ("much", "much is not a number"),
        ("nan", "nan is not a number"),
        ("inf", "inf is not a number"),
        ("1.01", "1.01 is outside 0 to 1"),
        ("-0.01", "-0.01 is outside 0 to 1"),
    ],
)
def test_a_cell_that_is_no_share_is_refused(cell: str, expected: str) -> None:
    with pytest.raises(Fault) as fault:
        Row("t.csv", 7, {"value": cell}).value("value", 0, 1)
    assert str(fault.value).startswith("Table t.csv, row 7, column value: ")
    assert expected in str(fault.value)


# ---- damage in each shipped table -------------------------------------------------------------------------------
def reads(name: str, path: Path) -> Any:
    classes = read_classes()
    readers = {
        "classes.csv": lambda: read_classes(path),
        "mixtures.csv": lambda: read_classes(None, path),
        "crosswalks.csv": lambda: read_crosswalks(path, classes),
        "profiles.csv": lambda: read_profiles(path, classes),
        "rules.csv": lambda: read_rules("dutch", path),
        "aliases.csv": lambda: read_aliases(path),
        "trees.csv": lambda: read_trees(path, classes),
        "sources.csv": lambda: read_sources(path),
    }
    return readers[name]()


@pytest.mark.parametrize(
    ("name", "old", "new", "row", "column", "value"),
    [
        ("classes.csv", "forage_2,", "forage_two,", 1, "forage_2", None),
        ("classes.csv", "lawn,0.07,", "lawn,1.07,", 6, "forage_1", "1.07"),
        ("classes.csv", "lawn,0.07,", 'lawn,"0,07",', 6, "forage_1", "0,07"),
        ("classes.csv", "lawn,0.07,", "lawn,,", 6, "forage_1", ""),
        ("classes.csv", "\n5,GAZ", "\n4,GAZ", 6, "code", "4"),
        ("classes.csv", "\n5,GAZ", "\n5,VOLK", 6, "id", "VOLK"),
        ("classes.csv", "\n5,GAZ", "\n300,GAZ", 6, "code", "300"),
        ("classes.csv", "\n5,GAZ", "\n2000,GAZ", 6, "code", "2000"),
        ("classes.csv", "\n5,GAZ", "\n5.5,GAZ", 6, "code", "5.5"),
        ("classes.csv", "\n5,GAZ", "\n0,GAZ", 6, "code", "0"),
        ("classes.csv", "0.042,0.098", "0.08,0.098", 6, "forage_1_low", "0.08"),
        ("classes.csv", "0.042,0.098", "0.042,0.05", 6, "forage_1_high", "0.05"),
        ("classes.csv", "0.042,0.098", "0.042,", 6, "forage_1_high", ""),
        ("mixtures.csv", "BPL 0.3 PLV 0.1", "BPL 0.3 PLW 0.1", 2, "parts", "PLW"),
        ("mixtures.csv", "BPL 0.3 PLV 0.1", "BPL 0.3 PLV 0.2", 2, "parts", 1.1),
        ("mixtures.csv", "BPL 0.3 PLV 0.1", "BPL 0.3 PLV", 2, "parts", "GAZ 0.6 BPL 0.3 PLV"),
        ("mixtures.csv", "101,MGRN", "501,MGRN", 2, "code", "501"),
        ("mixtures.csv", "forage_1*0.4", "forage_9*0.4", 15, "changes", None),
        ("crosswalks.csv", "builtup,GAZ,", "builtup,GAS,", 4, "class", "GAS"),
        ("crosswalks.csv", "builtup,GAZ,", "town,GAZ,", 4, "context", "town"),
        ("crosswalks.csv", ",MGRN,0.4,", ",MGRN,1.4,", 12, "confidence", "1.4"),
        ("profiles.csv", "EP1,", "EP2,", 3, "id", "EP2"),
        ("profiles.csv", "GSCH ZND", "GSCH ZNT", 2, "classes", None),
        ("profiles.csv", "0.3,0.4,0.25,0.05", "0.3,0.4,0.25,0.15", 2, "early_spring", "0.3"),
        ("rules.csv", "bnb_ha,10", "bnb_ha,ten", 3, "dutch", "ten"),
        ("rules.csv", "bnb_ha,10", "bnb_area,10", 3, "key", "bnb_area"),
        ("aliases.csv", ",creationdate", ",creation_date", 3, "alias", "creation_date"),
        ("trees.csv", "salix,latin,BMV", "salix,latin,BMX", 2, "class", "BMX"),
        ("sources.csv", "CORINE land cover,100", "CORINE land cover,0", 9, "scale_m", "0"),
    ],
)
def test_damage_is_refused_with_its_place(
    tmp_path: Path, name: str, old: str, new: str, row: int, column: str, value: Any
) -> None:
    with pytest.raises(Fault) as fault:
        reads(name, shipped_with(tmp_path, name, old, new))
    facts = fault.value.facts
    assert (facts["file"], facts["row"], facts["column"]) == (name, row, column)
    assert value is None or facts["value"] == value
    assert name in str(fault.value)


def test_two_crosswalk_rows_with_the_same_conditions_are_refused(tmp_path: Path) -> None:
    content = (TABLES / "crosswalks.csv").read_text(encoding="utf-8")
    row = next(line for line in content.splitlines() if ",houtwal," in line)
    with pytest.raises(Fault, match="same conditions"):
        read_crosswalks(written(tmp_path, content + row.replace("HAAG", "STR") + "\n"), read_classes())


def test_a_rule_that_is_missing_is_named(tmp_path: Path) -> None:
    lines = (TABLES / "rules.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = "".join(line for line in lines if not line.startswith("gap_m,"))
    with pytest.raises(Fault, match="the rule gap_m is missing"):
        read_rules("dutch", written(tmp_path, kept))
