"""advicereport: what lies around, what it rests on, several municipalities, and bad or missing input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from zoemzone_qgis.core.advice.doubt import stake
from zoemzone_qgis.paths import TABLES
from zoemzone_qgis.report.advice.model import Advice, Chapter

from .advicekit import MARKUP
from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map
from .layers import memory_layer
from .test_advicereport import CELL, TOWN, measure, mosaic, place, town, written

__all__ = ["written"]

Row = dict[str, Any]
CHAPTERS = (
    "summary", "seasons", "ecoprofiles", "opportunities", "gaps", "owners", "around", "data", "monitoring", "method",
)  # fmt: skip


_food: list[bytes] = []


@pytest.fixture
def habitat(run: Any, tmp_path: Path) -> str:
    """A map with its food map beside it, which is made once."""
    path = tmp_path / "habitat.tif"
    mosaic(path)
    food = tmp_path / "food.tif"
    if not _food:
        run("foragesurface", {"INPUT": str(path), "OUTPUT": str(food)})
        _food.append(food.read_bytes())
    food.write_bytes(_food[0])
    return str(path)


def given(habitat: str, **more: Any) -> Row:
    folder = Path(habitat).parent
    food = folder / "food.tif"
    return {
        "HABITAT": habitat,
        "FORAGE": str(food) if food.is_file() else None,
        "MUNICIPALITY": town(),
        "LANGUAGE": "nl",
        "HTML": str(folder / "a.html"),
        "PDF": str(folder / "a.pdf"),
        **more,
    }


def rows_of(chapter: Chapter) -> int:
    """How many rows a chapter has, of any kind."""
    values = [getattr(chapter, name) for name in chapter.__dataclass_fields__ if name not in ("said", "missing")]
    return sum(len(value) for value in values if isinstance(value, tuple) and not hasattr(value, "nl"))


def block(id: int, type: str, sides: tuple[float, ...], **more: Any) -> tuple[str, Row]:
    values = {"id": id, "type": type, "basis": "potential", "land_effective_ha": 2.0, "deficit_m2": None, **more}
    return place(*sides), values


# ---- nothing but the map ---------------------------------------------------------------------------------------------
def test_a_map_alone_says_what_is_not_known(run: Any, written: list[Advice], habitat: str) -> None:
    result = run("advicereport", given(habitat, FORAGE=None))
    advice = written[0]
    assert result["MISSING_HA"] == run("advicereport", given(habitat))["MISSING_HA"]  # the food map is made alike
    for name in CHAPTERS:
        chapter = getattr(advice, name)
        assert rows_of(chapter) or chapter.missing, name
        for text in (*chapter.said, *chapter.missing):
            assert text.nl
            assert text.en
    assert len(advice.ecoprofiles.rows) == 7
    assert [one.key for one in advice.summary.answers] == ["missing", "gain", "next"]
    assert advice.summary.answers[1].text.nl.startswith("De beste plek van 1 km2 ligt midden in de gemeente; daar is")
    assert advice.summary.answers[2].text.nl.count("maatregelenplan") == 1
    assert (result["BNB_HA"], result["MEASURES"], result["GAPS"], result["COST_TOTAL"]) == (None, None, None, None)
    assert result["MISSING_HA"] is not None  # from the best circle of the food map
    assert Path(result["HTML"]).is_file()
    assert json.loads(Path(result["HTML"] + ".run.json").read_text("utf-8"))["algorithm"] == "zoemzone:advicereport"


def test_the_best_circle_by_hand(run: Any, written: list[Advice], tmp_path: Path) -> None:
    """4 ha of meadow in arable land: the best km2 holds them all, and 6 ha are missing."""
    codes = np.full((250, 250), CODE["GRN"], np.uint16)
    codes[115:135, 115:135] = CODE["GKR"]
    write_map(tmp_path / "habitat.tif", codes, CELL)
    square = memory_layer("gemeente", [(place(0, 2500, 2500, 0), {"naam": "Ede"})])
    result = run("advicereport", given(str(tmp_path / "habitat.tif"), MUNICIPALITY=square))
    assert result["MISSING_HA"] == pytest.approx(6.0, abs=0.05)
    assert result["EFFECTIVE_HA"] == pytest.approx(4.0)
    said = written[0].summary.answers[0].text.nl
    assert said.startswith("Een Bed & Breakfast-gebied is er nog niet. De beste plek van 1 km2 heeft 4 ha")
    networks = {row.id: row for row in written[0].ecoprofiles.rows}["EP7"]
    assert (networks.areas, networks.networks, networks.viable) == (1, 1, 0)
    assert networks.verdict.nl == "nog niet duurzaam: 4,0 van 10,0 ha"


def test_half_of_it_outside_the_map(run: Any, written: list[Advice], listener: Any, habitat: str) -> None:
    sides = (1600.0, 1500.0, 3200.0, 500.0)
    layer = memory_layer("gemeente", [(place(*sides), {"naam": "Half"})])
    result = run("advicereport", given(habitat, MUNICIPALITY=layer))
    assert result["KNOWN_PCT"] == pytest.approx(50.0)
    assert "maar 50 % van de gemeente" in written[0].summary.missing[0].nl
    assert any("only 50 % lies on the habitat map" in text for text in listener.warnings)


def test_all_of_it_outside_the_map(run: Any, written: list[Advice], habitat: str) -> None:
    layer = memory_layer("gemeente", [(place(9000, 1500, 9900, 500), {"naam": "Ver weg"})])
    result = run("advicereport", given(habitat, MUNICIPALITY=layer, PLAN=memory_layer("plan", [measure(1, TOWN)])))
    assert (result["KNOWN_PCT"], result["SHARE_PCT"], result["MEASURES"]) == (0.0, None, 0)
    assert result["EFFECTIVE_HA"] is None  # not known, which is another thing than none
    assert written[0].summary.missing[0].nl.startswith("Deze gemeente ligt buiten de leefgebiedenkaart")
    assert all(getattr(written[0], name).missing for name in ("seasons", "ecoprofiles", "opportunities"))
    missing = next(one.text for one in written[0].summary.answers if one.key == "missing")
    assert missing.nl == "Dat is niet bekend: deze gemeente ligt buiten de leefgebiedenkaart."


def test_empty_layers(run: Any, written: list[Advice], habitat: str) -> None:
    """Zero blocks, no gaps, an empty plan and an empty register: all are told."""
    fields = {"id": 1, "type": "bnb", "kind": "stone", "measure": "M01", "unit": "x", "naam": "x"}
    nothing = memory_layer("leeg", [(place(9000, 100, 9100, 0), fields)])
    lines = memory_layer("leeg", [("LINESTRING(0 0, 1 1)", fields)], "LineString")
    result = run(
        "advicereport",
        given(habitat, BLOCKS=nothing, GAPS=lines, PLAN=nothing, INITIATIVES=nothing, COMPARISON=nothing),
    )
    advice = written[0]
    assert (result["BNB_HA"], result["MEASURES"], result["INITIATIVES"]) == (0, 0, 0)
    assert (result["GAPS"], result["LARGEST_GAP_M"]) == (None, None)  # there is no network that could have any
    told = [one.text.nl for one in advice.summary.answers if "geen enkele maatregel" in one.text.nl]
    assert [text.partition(". ")[0] for text in told] == ["Het plan heeft in deze gemeente geen enkele maatregel"]
    assert advice.opportunities.missing[0].nl == "De gegeven laag heeft in deze gemeente geen enkele kans."
    assert "nog geen twee Bed & Breakfast-gebieden" in advice.gaps.missing[0].nl
    assert "geen initiatief in de gemeente of binnen 2.000 m" in advice.around.missing[0].nl
    assert "noemt geen fout" in advice.data.missing[-1].nl


# ---- blocks, gaps, neighbours, initiatives ---------------------------------------------------------------------------
def test_blocks_gaps_and_neighbours(run: Any, written: list[Advice], habitat: str) -> None:
    blocks = memory_layer(
        "blokken",
        [
            block(1, "bnb", (500, 700, 700, 500)),
            block(2, "nearly_bnb", (1900, 1000, 2100, 800), deficit_m2=32_000.0),  # half of it over the border
            block(3, "nearly_bnb", (1000, 1000, 1100, 900), deficit_m2=41_000.0),
            block(4, "stepping_stone", (2700, 1000, 2800, 900)),  # 600 m from block 2
            block(5, "stepping_stone", (3800, 1000, 3900, 900)),  # too far
            block(6, "bnb", (500, 900, 600, 800), basis="confirmed"),
        ],
    )
    gap = {"from_type": "bnb", "from_id": 1, "to_type": "nearly_bnb", "to_id": 2, "over_m": 140.0, "rank": 1,
           "classes": "GRN 60 %, GAGR 40 %", "managers": "agrariër 60 %, J. Jansen 40 %", "certain": "yes",
           "importance": 0.5}  # fmt: skip
    line = f"LINESTRING({LEFT + 700} {TOP - 600}, {LEFT + 1900} {TOP - 600})"
    far = f"LINESTRING({LEFT + 3000} {TOP - 600}, {LEFT + 3900} {TOP - 600})"
    gaps = memory_layer(
        "gaten",
        [
            (line, {"id": 7, "kind": "stone", "length_m": 1140.0, **gap}),
            (line, {"id": 8, "kind": "wood", "length_m": 2000.0, **gap}),
            (far, {"id": 9, "kind": "stone", "length_m": 3000.0, **gap}),
        ],
        "LineString",
    )
    buren = memory_layer("buren", [(place(2000, 1800, 4000, 300), {"gemeente": "Barneveld / Ost"})])
    result = run("advicereport", given(habitat, BLOCKS=blocks, GAPS=gaps, NEIGHBOURS=buren))
    advice = written[0]
    assert result["BNB_HA"] == pytest.approx(4.0)
    assert result["MISSING_HA"] == pytest.approx(3.2)
    assert (result["GAPS"], result["LARGEST_GAP_M"]) == (1, 1140.0)
    row = advice.gaps.rows[0]
    assert (row.id, row.start.nl, row.end.en) == ("7", "Bed & Breakfast-gebied 1", "nearly-B&B area 2")
    assert row.land.en == "Cereals 60 % and Agricultural grassland, permanent 40 %"
    assert row.manager == ("agrariër 60 % en particuliere eigenaar 40 %", "farmer 60 % and private owner 40 %")
    links = advice.around.links
    assert [(one.block.nl, one.with_whom, one.distance_m) for one in links] == [
        ("bijna-B&B-gebied 2", "Barneveld / Ost", 0.0),
        ("stapsteen 4", "Barneveld / Ost", pytest.approx(600.0)),
    ]
    assert (links[0].inside_ha, links[0].outside_ha) == (pytest.approx(1.0), pytest.approx(1.0))
    assert advice.summary.numbers[1].note.nl == "waarvan 1 ha bevestigd; nog 3,2 ha tot het volgende gebied"


def test_initiatives_never_say_whom_to_contact(run: Any, written: list[Advice], habitat: str) -> None:
    told = {"naam": MARKUP, "organisatie": "IVN", "status": "in uitvoering", "contact": "jan@example.org",
            "contactpersoon": "Jan Jansen", "telefoon": "06-123", "start": "2024-03-01"}  # fmt: skip
    points = [(f"POINT({LEFT + x} {TOP - 1000})", {**told, "naam": name})
              for x, name in ((1000, MARKUP), (2500, "Buiten"), (9000, "Ver"))]  # fmt: skip
    result = run("advicereport", given(habitat, INITIATIVES=memory_layer("register", points, "Point")))
    found = written[0].around.initiatives
    assert result["INITIATIVES"] == 2
    assert [(one.name, one.distance_m, one.direction.nl) for one in found] == [
        (" ".join(MARKUP.split()), 0.0, "west"),
        ("Buiten", pytest.approx(500.0), "oost"),
    ]
    assert (found[0].status.en, found[0].years, found[0].organisation) == ("under way", "2024", "IVN")
    assert not any(word in str(written[0]) for word in ("jan@example", "Jan Jansen", "06-123"))


def test_co_benefits(run: Any, written: list[Advice], habitat: str) -> None:
    """A stretch at 55 m from water, at 650 m from a school, on works; and a monument that is not touched."""
    near = measure(1, (500, 420, 600, 400))
    right = 600.0

    def at(x: float) -> Any:
        return memory_layer("laag", [(place(x, 420, x + 5, 400), {"id": 1})])

    result = run(
        "advicereport",
        given(habitat, PLAN=memory_layer("plan", [near]), WATER=at(right + 55), SCHOOLS=at(right + 650),
              HERITAGE=at(right + 1), PLANNED_WORKS=at(right - 3)),
    )  # fmt: skip
    found = {one.key: one.score for one in written[0].opportunities.rows[0].benefits}
    found.pop("fruit", None)
    assert found == {"works": 1.0, "water": 0.5, "education": 0.5}
    assert result["MEASURES"] == 1


# ---- what it rests on ------------------------------------------------------------------------------------------------
def test_confidence_and_the_survey_that_would_help(run: Any, written: list[Advice], tmp_path: Path) -> None:
    codes = mosaic(tmp_path / "habitat.tif")
    sure = np.random.default_rng(3).integers(20, 101, codes.shape).astype(np.uint8)
    sure[codes == 0] = 255
    write_map(tmp_path / "sure.tif", sure, CELL, kind=1, nodata=255)
    result = run("advicereport", given(str(tmp_path / "habitat.tif"), CONFIDENCE=str(tmp_path / "sure.tif")))
    rows = slice(int(TOWN[3] // CELL), int(TOWN[1] // CELL))
    columns = slice(int(TOWN[0] // CELL), int(TOWN[2] // CELL))
    inside, known = sure[rows, columns].astype(float), codes[rows, columns] > 0
    data = written[0].data
    assert data.high_pct == pytest.approx(100 * (inside[known] >= 70).mean())
    assert data.medium_pct == pytest.approx(100 * ((inside[known] >= 40) & (inside[known] < 70)).mean())
    assert data.low_pct == pytest.approx(100 * (inside[known] < 40).mean())
    assert result["CONFIDENCE_PCT"] == pytest.approx(inside[known].mean())
    parts = [CLASSES.by_id(id) for id in ("GAZ", "BPL", "PLV")]
    doubt = {}
    for code in np.unique(codes[rows, columns][known]).tolist():
        row = CLASSES.by_code(code)
        at_stake = stake(row, parts if row.id == "MGRN" else ())
        doubt[row.name_nl] = float((1 - inside[known][codes[rows, columns][known] == code] / 100).sum()) * at_stake
    worst = max(doubt, key=doubt.__getitem__)
    assert data.surveys[0].what.nl == worst
    assert data.surveys[0].doubt_pct == pytest.approx(100 * doubt[worst] / sum(doubt.values()))


def test_own_values_and_runs(run: Any, written: list[Advice], habitat: str) -> None:
    """A changed table and a setting that is not the usual one are both listed, with the shipped value."""
    text = (TABLES / "profiles.csv").read_text("utf-8")
    own = Path(habitat).with_name("eigen.csv")
    own.write_text(text.replace(",0.3,0.4,0.25,0.05,", ",0.4,0.3,0.25,0.05,", 1), "utf-8")
    blocks = str(Path(habitat).with_name("blocks.gpkg"))
    run("buildingblocks", {"INPUT": habitat, "OUTPUT": blocks, "RULES": 1, "PROFILES": str(own)})
    run("advicereport", given(habitat, BLOCKS=blocks, LANGUAGE="en"))
    method = written[0].method
    assert [step.algorithm for step in method.steps] == ["zoemzone:buildingblocks"]
    changed = {(one.where, one.what): (one.shipped, one.own) for one in method.changed}
    assert changed["eigen.csv", "EP1: early_spring"] == ("0.3", "0.4")
    assert changed["eigen.csv", "EP1: late_spring"] == ("0.4", "0.3")
    rules = [value for (_, what), value in changed.items() if "(RULES)" in what]
    assert rules == [("Dutch rule (gaps up to 500 m)", "Strict (gaps up to 150 m)")]


def test_the_error_to_quote(run: Any, written: list[Advice], habitat: str) -> None:
    table = memory_layer(
        "vergelijking",
        [("POINT(0 0)", {"area": "", "map": "habitat", "agreement_pct": 88.0, "effective_first_ha": 20.0,
                         "effective_second_ha": 17.0, "best_error_pct": None, "rmse": None, "mean_first": None})],
        "Point",
    )  # fmt: skip
    run("advicereport", given(habitat, COMPARISON=table))
    assert written[0].data.quote[0].nl == (
        "In de proefgemeente is de kaart nog eens gemaakt met alleen landelijke gegevens: 88 % van het land kreeg "
        "dezelfde klasse en het leefgebied kwam 15 % te laag uit."
    )


def test_years_from_the_table_where_the_plan_does_not_tell(run: Any, written: list[Advice], habitat: str) -> None:
    """M01 shows after 2 to 5 years, M16 after 1; an own table of measures counts."""
    sides = (500, 420, 600, 400)
    rows = [measure(1, sides, years_low=None, years_high=None, measure=name) for name in ("M01", "M16")]
    plan = memory_layer("plan", rows)
    run("advicereport", given(habitat, PLAN=plan))
    own = Path(habitat).with_name("measures.csv")
    text = (TABLES / "measures.csv").read_text("utf-8")
    line = next(line for line in text.splitlines() if line.startswith("M01,"))
    own.write_text(text.replace(line, line.replace(",no,no,no,2,5,", ",no,no,no,3,7,")), "utf-8")
    run("advicereport", given(habitat, PLAN=plan, MEASURES=str(own)))
    told = [next(one.text.en for one in advice.summary.answers if one.key == "when") for advice in written]
    assert [text.partition(". ")[0] for text in told] == [
        "The first results after 1 year, half of it within 1 year, all of it within 5 years",
        "The first results after 1 year, half of it within 1 year, all of it within 7 years",
    ]
    changed = {one.what: (one.shipped, one.own) for one in written[1].method.changed}
    assert changed == {"M01: years_low": ("2", "3"), "M01: years_high": ("5", "7")}


# ---- options and zones -----------------------------------------------------------------------------------------------
def test_options_when_there_is_no_plan(run: Any, written: list[Advice], habitat: str) -> None:
    """One row for each place: the option with most hectares per euro."""
    rows = [
        measure(1, (500, 420, 600, 400), unit="A", rank=None, gain_ha=0.5, cost_total=1000.0, measure="M01"),
        measure(2, (500, 420, 600, 400), unit="A", rank=None, gain_ha=0.6, cost_total=5000.0, measure="M04"),
        measure(3, (700, 420, 800, 400), unit="B", rank=None, gain_ha=0.9, cost_total=1000.0, measure="M03"),
        measure(4, (900, 420, 990, 400), unit="C", rank=None, why_not="crop", measure="", measure_nl="", measure_en=""),
    ]
    run("advicereport", given(habitat, OPTIONS=memory_layer("opties", rows)))
    advice = written[0]
    assert advice.opportunities.basis == "options"
    assert [(row.rank, row.place) for row in advice.opportunities.rows] == [(1, "B"), (2, "A")]
    assert advice.opportunities.rows[1].gain_ha == pytest.approx(0.5)
    answers = {one.key: one.text.nl for one in advice.summary.answers}
    assert answers["gain"].endswith("Op 2 plekken is een maatregel mogelijk.")
    assert "Wat kan er op elk perceel" not in answers["next"]  # that has been done
    assert "Beste maatregelen voor een budget" in answers["next"]


def test_zones_when_there_are_no_options(run: Any, written: list[Advice], habitat: str) -> None:
    zones = [
        (place(500, 420, 600, 400), {"id": 1, "zone": "keep", "gain_ha": 9.0}),
        (place(700, 420, 800, 400), {"id": 2, "zone": "improve", "gain_ha": 0.2, "measure_nl": "Sinusbeheer",
                                     "measure_en": "Sinus mowing", "area_ha": 0.2, "reason_nl": "Omdat."}),
        (place(900, 420, 990, 400), {"id": 3, "zone": "complete", "gain_ha": 0.7, "area_ha": 1.0}),
    ]  # fmt: skip
    run("advicereport", given(habitat, OPPORTUNITIES=memory_layer("zones", zones)))
    rows = written[0].opportunities.rows
    assert [(row.place, row.gain_ha) for row in rows] == [("complete 3", 0.7), ("improve 2", 0.2)]
    assert rows[0].once.mean is None
    assert all(row.measure.nl and row.measure.en for row in rows)
    assert written[0].owners.missing
