"""The class table: its values, mixtures, look-up tables, own tables."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from zoemzone_qgis.core.classes import SEASONS, ClassTable, read_classes, table_beside, write_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.derived import Derived
from zoemzone_qgis.core.land.landclass import FORAGE, LandClass, changed
from zoemzone_qgis.paths import ROOT, TABLES

TABLE = read_classes()
METHOD_ORDER = """
WAT VERH ERF VOLK GAZ BRMR BRME GKR GSCH GAGR GTIJ GEXT GRN MAI AARD BIET GRO KZ PEUL VLB GBM VEZ BLR GRR BRK
FLA FHO KLF BTL BOL KAS LBOS NBOS GBOS BRND STR HAAG BPL HST PLV HEI ZND MOE OEV SPR DKS DKK BMV BMZ BMO ONB
"""
ORDER = METHOD_ORDER.split()
WEIGHTS = {
    1.0: "GKR GSCH HEI BRME BLR HAAG BRND STR PLV BMV BMZ",
    0.8: "VOLK",
    0.7: "FHO BRK",
    0.5: "SPR MOE DKK",
    0.4: "OEV GRR BPL HST",
    0.3: "GEXT ZND VLB",
    0.2: "BRMR LBOS DKS FLA",
    0.1: "GBOS",
}


def weights() -> dict[str, float]:
    given = {id: weight for weight, ids in WEIGHTS.items() for id in ids.split()}
    return {id: given.get(id, 0.0) for id in ORDER}


# ---- values -------------------------------------------------------------------------------------------------------
def test_codes_are_the_order_of_the_method() -> None:
    assert [TABLE.by_code(code).id for code in range(1, 52)] == ORDER
    assert TABLE.by_code(52).id == "OVH"
    assert TABLE.by_code(52).nest_ground == 0.15


@pytest.mark.parametrize(("id", "weight"), weights().items())
def test_habitat_weights(id: str, weight: float) -> None:
    assert TABLE.by_id(id).habitat_weight == weight


RESISTANCE = {
    1: "GKR HAAG OEV",
    1.5: "ERF BRMR",
    2: "GAZ GAGR GEXT BPL",
    3: "GRN FLA LBOS NBOS",
    4: "VERH KAS WAT OVH",
}


@pytest.mark.parametrize(
    ("id", "resistance"), [(id, resistance) for resistance, ids in RESISTANCE.items() for id in ids.split()]
)
def test_resistance(id: str, resistance: float) -> None:
    assert TABLE.by_id(id).resistance == resistance


@pytest.mark.parametrize(
    ("id", "values"),
    [
        ("GKR", (0.36, 1.00, 0.34, 0.14, 0.57, 0.45, 0.66)),
        ("ERF", (0.44, 0.67, 0.37, 0.15, 0.45, 0.45, 0.45)),
        ("HEI", (0.19, 0.57, 0.60, 0.35, 0.66, 0.53, 0.51)),
        ("BMO", (0.10, 0.15, 0.05, 0.00, 0.05, 0.25, 0.05)),
    ],
)
def test_values_of_some_classes(id: str, values: tuple[float, ...]) -> None:
    row = TABLE.by_id(id)
    assert (*row.forage, row.nest_ground, row.nest_cavity, row.nest_bumblebee) == values


def test_crops_age_in_a_year_heath_and_wood_in_thirty() -> None:
    assert {TABLE.by_id(id).half_life_years for id in ("GRN", "MAI", "KZ", "BOL", "VLB")} == {1}
    assert {TABLE.by_id(id).half_life_years for id in ("HEI", "LBOS", "NBOS", "GBOS", "BRND")} == {30}
    assert {TABLE.by_id(id).half_life_years for id in ("GAZ", "GKR", "ERF", "BPL", "OEV")} == {8}


def test_only_the_unknown_class_is_not_sure_of_itself() -> None:
    assert TABLE.by_id("ONB").confidence == 0.2
    assert {row.confidence for row in TABLE.rows if row.id != "ONB"} == {1.0}


# ---- against poll4pop ---------------------------------------------------------------------------------------------
def poll4pop() -> dict[str, tuple[list[tuple[float, float]], list[float], list[float]]]:
    """Code -> (forage low and high per season that the printed digits allow), printed forage, nests."""
    rows = {}
    for line in (ROOT / "docs" / "method" / "poll4pop.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" |")]
        code = re.search(r"\((\d+)\)$", cells[0])
        if not code or len(cells) != 5:
            continue
        cover, attraction, printed, nests = ([float(part) for part in cell.split(" / ")] for cell in cells[1:])
        mean = sum(attraction) / 2
        ranges = []
        for share in cover:
            low, high = max(0, share - 0.5) * (mean - 0.05), (share + 0.5) * (mean + 0.05)
            ranges.append((min(1.0, low / 2000 / 0.5775), min(1.0, high / 2000 / 0.5765)))
        rows[code[1]] = (ranges, printed, nests)
    return rows


def test_printed_forage_follows_from_cover_and_attractiveness() -> None:
    rows = poll4pop()
    assert len(rows) == 35
    for code, (ranges, printed, _) in rows.items():
        for (low, high), value in zip(ranges, printed, strict=True):
            assert low - 0.0051 <= value <= high + 0.0051, (code, value, low, high)


@pytest.mark.parametrize(
    ("id", "codes", "factor"),
    [
        ("VOLK", "7", 1),
        ("BRME", "22", 1),
        ("GKR", "21", 1),
        ("GAGR", "14", 1),
        ("GTIJ", "10", 1),
        ("GEXT", "13", 1),
        ("GRR", "11", 1),
        ("BRK", "6", 1),
        ("FHO", "34", 1),
        ("LBOS", "4", 1),
        ("NBOS", "3", 1),
        ("GBOS", "3 4", 1),
        ("BRND", "24", 1),
        ("STR", "20", 1),
        ("HAAG", "12", 1),
        ("MOE", "23", 1),
        ("OEV", "5", 1),
        ("BRMR", "11", 0.6),
        ("FLA", "34", 0.6),
        ("BPL", "20", 0.9),
        ("KZ", "33", 1),
        ("GRN", "30", 1),
        ("GRO", "43", 1),
    ],
)
def test_forage_of_classes_taken_from_poll4pop(id: str, codes: str, factor: float) -> None:
    rows = [poll4pop()[code][1] for code in codes.split()]
    expected = np.mean(rows, axis=0) * factor
    assert np.abs(np.array(TABLE.by_id(id).forage[:3]) - expected).max() <= 0.0101


@pytest.mark.parametrize(
    "id", ["VOLK", "BRME", "GKR", "GAGR", "GTIJ", "GEXT", "GRR", "BRK", "FHO", "LBOS", "STR", "HAAG"]
)
def test_nests_of_classes_taken_unchanged(id: str) -> None:
    row = TABLE.by_id(id)
    assert any(
        (row.nest_ground, row.nest_cavity, row.nest_bumblebee) == tuple(nests[:3])
        for _, _, nests in poll4pop().values()
    )


# ---- spread -------------------------------------------------------------------------------------------------------
def test_own_values_get_forty_percent_and_poll4pop_values_none() -> None:
    lawn, meadow = TABLE.by_id("GAZ"), TABLE.by_id("GKR")
    assert lawn.spread["forage_2"] == (0.09, 0.21)
    assert TABLE.by_id("PLV").spread["forage_3"] == (0.48, 1.0)
    assert "forage_2" not in meadow.spread
    assert meadow.spread["forage_4"] == (0.084, 0.196)
    assert (meadow.value("forage_2_low"), meadow.value("forage_2_high")) == (1.0, 1.0)


def test_spread_of_weights_is_a_fifth_and_none_where_nothing_counts() -> None:
    assert TABLE.by_id("HST").spread["habitat_weight"] == (0.2, 0.6)
    assert TABLE.by_id("GKR").spread["habitat_weight"] == (0.8, 1.0)
    assert "habitat_weight" not in TABLE.by_id("ERF").spread


def test_every_spread_holds_its_value() -> None:
    for row in TABLE.rows:
        for column, (low, high) in row.spread.items():
            assert 0 <= low <= row.value(column) <= high <= 1, (row.id, column)


# ---- mixtures -----------------------------------------------------------------------------------------------------
def test_a_mixture_is_linear_in_its_parts() -> None:
    mixture = TABLE.by_id("MGRN")
    parts = [(TABLE.by_id(id), share) for id, share in (("GAZ", 0.6), ("BPL", 0.3), ("PLV", 0.1))]
    for column in (
        *FORAGE,
        "nest_ground",
        "nest_cavity",
        "nest_bumblebee",
        "habitat_weight",
        "confidence",
        "resistance",
    ):
        expected = sum(share * part.value(column) for part, share in parts)
        assert mixture.value(column) == pytest.approx(expected, abs=1e-9), column


def test_shares_may_stay_below_one() -> None:
    cemetery, garden_park = TABLE.by_id("MBGR"), TABLE.by_id("VOLK")
    assert cemetery.forage == pytest.approx([0.6 * value for value in garden_park.forage])
    assert cemetery.habitat_weight == pytest.approx(0.48)
    assert cemetery.resistance == garden_park.resistance
    assert cemetery.confidence == 1.0


def test_a_clipped_hedge_flowers_less_and_nests_the_same() -> None:
    hedge, clipped = TABLE.by_id("HAAG"), TABLE.by_id("MKSH")
    assert clipped.forage == pytest.approx([0.244, 0.288, 0.108, 0.20])
    assert (clipped.nest_cavity, clipped.habitat_weight) == (hedge.nest_cavity, hedge.habitat_weight)


def test_changes_are_cut_to_one_and_refused_when_unreadable() -> None:
    assert changed(TABLE.by_id("DKK"), "nest_ground+0.15").nest_ground == pytest.approx(0.35)
    assert changed(TABLE.by_id("ZND"), "nest_ground+0.3").nest_ground == 1.0
    with pytest.raises(Fault, match="cannot be read"):
        changed(TABLE.by_id("ZND"), "nest_ground-0.3")


# ---- look-up tables -------------------------------------------------------------------------------------------
def test_luts_hold_every_code_and_miss_the_rest() -> None:
    lut = TABLE.lut("habitat_weight", missing=-1)
    assert lut.shape == (65536,)
    assert lut.dtype == np.float64
    for row in TABLE.rows:
        assert lut[row.code] == row.habitat_weight
    assert (lut == -1).sum() == 65536 - len(TABLE.rows)
    assert np.isnan(TABLE.lut("resistance")[[0, 53, 100, 65535]]).all()


def test_season_completeness_counts_habitat_and_gardens_but_no_annual_crops() -> None:
    lut = TABLE.season_lut()
    assert lut.shape == (len(SEASONS), 65536)
    for id in ("GKR", "BRMR", "VLB", "ERF", "ERF7", "VOLK", "MGRN"):
        assert tuple(lut[:, TABLE.by_id(id).code]) == TABLE.by_id(id).forage
    for id in ("KZ", "GBM", "PEUL", "VEZ", "GRN", "GAZ", "BTL", "ONB", "VERH"):
        assert not lut[:, TABLE.by_id(id).code].any()


def test_an_annual_crop_stays_out_even_when_a_user_gives_it_weight() -> None:
    crop = TABLE.by_id("KZ").with_values({"habitat_weight": 0.5})
    assert not TABLE.extended([crop]).season_lut()[:, crop.code].any()


def test_unknown_ids_and_codes_are_refused() -> None:
    with pytest.raises(Fault, match="class XYZ"):
        TABLE.by_id("XYZ")
    with pytest.raises(Fault, match="class code 99"):
        TABLE.by_code(99)


# ---- own tables ---------------------------------------------------------------------------------------------------
def test_what_is_written_reads_back_equal(tmp_path: Path) -> None:
    path = tmp_path / "habitat.classes.csv"
    write_classes(TABLE, path)
    assert read_classes(path) == TABLE
    assert table_beside(tmp_path / "habitat.tif") == path


def test_a_row_that_was_changed_after_writing_stays_changed(tmp_path: Path) -> None:
    mixture = TABLE.by_id("MGRN").with_values({"forage_1": 0.9})
    write_classes(TABLE.extended([mixture]), tmp_path / "a.csv")
    assert read_classes(tmp_path / "a.csv").by_id("MGRN").forage[0] == 0.9


def test_own_classes_from_500_are_accepted(tmp_path: Path) -> None:
    content = (TABLES / "classes.csv").read_text(encoding="utf-8")
    own = next(line for line in content.splitlines() if line.startswith("8,GKR")).replace("8,GKR", "500,MIJN", 1)
    (tmp_path / "classes.csv").write_text(content + own + "\n", encoding="utf-8")
    table = read_classes(tmp_path / "classes.csv")
    assert table.by_code(500).id == "MIJN"
    assert len(table.rows) == len(TABLE.rows) + 1


def test_a_short_table_without_our_extra_columns_is_enough(tmp_path: Path) -> None:
    """group and half_life_years may lack; what is known of the class fills them in. Mixtures without parts stay out."""
    columns = [
        *(
            "code",
            "id",
            "name_nl",
            "name_en",
            *FORAGE,
            "nest_ground",
            "nest_cavity",
            "nest_bumblebee",
            "habitat_weight",
        ),
        *("resistance", "confidence", "basis", "source", "note"),
    ]
    rows = ["3,ERF,Erf,Yard,.4,.6,.3,.1,.4,.4,.4,0,1.5,1,E,E,", "600,MIJN,Mijn,Mine,1,1,1,1,1,1,1,1,1,1,E,E,"]
    path = tmp_path / "own.csv"
    path.write_text("\n".join([",".join(columns), *rows]) + "\n", encoding="utf-8")
    table = read_classes(path)
    assert table.by_id("ERF").group == "garden"
    assert (table.by_id("MIJN").group, table.by_id("MIJN").half_life_years) == ("own", 8.0)
    assert [row.id for row in table.rows] == ["ERF", "ERF5", "ERF7", "MIJN"]


def test_a_mixture_table_beside_an_own_table_is_used_and_must_fit(tmp_path: Path) -> None:
    (tmp_path / "classes.csv").write_bytes((TABLES / "classes.csv").read_bytes())
    header = "code,id,name_nl,name_en,group,parts,changes,note\n"
    (tmp_path / "mixtures.csv").write_text(header + "150,HALF,Half,Half,lawn,GAZ 0.5,,\n", encoding="utf-8")
    assert read_classes(tmp_path / "classes.csv").by_id("HALF").habitat_weight == 0
    assert "MGRN" not in read_classes(tmp_path / "classes.csv")
    (tmp_path / "mixtures.csv").write_text(header + "150,HALF,Half,Half,lawn,GAS 0.5,,\n", encoding="utf-8")
    with pytest.raises(Fault, match="row 2, column parts: GAS"):
        read_classes(tmp_path / "classes.csv")


def test_rows_come_in_code_order_whatever_their_order_in_the_file() -> None:
    shuffled = list(TABLE.rows)
    np.random.default_rng(1).shuffle(shuffled)  # type: ignore[arg-type]
    assert ClassTable(tuple(shuffled)) == TABLE
    assert isinstance(TABLE.rows[0], LandClass)


def test_a_class_that_a_table_lacks_is_told_with_the_name_of_the_table(tmp_path: Path) -> None:
    path = tmp_path / "kaart.classes.csv"
    path.write_bytes((TABLES / "classes.csv").read_bytes())
    table = read_classes(path)
    for own in (table, table.extended([]), Derived(table).base):
        with pytest.raises(Fault, match=r"class code 77 is not in the class table kaart\.classes\.csv"):
            own.by_code(77)
        with pytest.raises(Fault, match=r"class XYZ is not in the class table kaart\.classes\.csv"):
            own.by_id("XYZ")
    assert table == TABLE  # the name of the file is no part of what a table says
