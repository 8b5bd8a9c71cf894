"""advicereport against a slow, plain reading of its figures, on an artificial small municipality."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.processing.report import advicereport
from zoemzone_qgis.report.advice.model import Advice

from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map
from .layers import box, memory_layer

CELL, ROWS, COLUMNS = 10.0, 200, 240
EP7 = read_profiles(None, CLASSES)["EP7"]
TOWN = (400.0, 1800.0, 2000.0, 300.0)
"""The municipality: left, lower, right and upper side, in metres right of and below the corner of the map."""


def place(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle in metres right of and below the corner of the map."""
    return box(LEFT + left, TOP - bottom, LEFT + right, TOP - top)


def mosaic(path: Path) -> np.ndarray:
    """Land in blocks of 4 x 4 cells, with a corner that is not known."""
    rng = np.random.default_rng(5)
    ids = ["GRN", "GKR", "HAAG", "ERF", "LBOS", "VERH", "GAZ", "BRMR", "GAGR", "KZ", "FHO", "MGRN"]
    few = rng.choice([CODE[id] for id in ids], (ROWS // 4, COLUMNS // 4), p=[0.3, 0.02, 0.03, 0.1, 0.05, 0.1, 0.1, 0.1,
                     0.1, 0.04, 0.02, 0.04]).astype(np.uint16)  # fmt: skip
    codes = few.repeat(4, axis=0).repeat(4, axis=1)
    codes[20:60, 30:70] = 0
    write_map(path, codes, CELL)
    return codes


def measure(number: int, sides: tuple[float, float, float, float], **more: Any) -> tuple[str, dict[str, Any]]:
    """A row of a plan."""
    values = {
        "unit": f"P{number}", "measure": "M01", "measure_nl": "Ecologisch bermbeheer",
        "measure_en": "Ecological verge management", "executor_nl": "gemeente", "executor_en": "municipality",
        "owner_class": "own", "manager": "", "village": "", "area_m2": 1000.0 * number, "length_m": 100.0 * number,
        "pieces": 0, "form": "whole", "land": f"BRMR {1000 * number}", "gain_ha": 0.1 * number,
        "cost_one_off": 100.0 * number, "cost_one_off_low": 60.0 * number, "cost_one_off_high": 140.0 * number,
        "cost_per_year": 10.0 * number, "cost_per_year_low": 5.0 * number, "cost_per_year_high": 20.0 * number,
        "cost_total": 200.0 * number, "years_low": 2.0, "years_high": 5.0, "confidence_pct": 55.0, "rank": number,
        "class": "top", "score_pct": 10.0 - number, "reason_nl": "Omdat.", "reason_en": "Because.",
        "planned_works": "no",
    }  # fmt: skip
    return place(*sides), {**values, **more}


def plan() -> Any:
    """Five rows in the municipality and one outside."""
    return memory_layer(
        "plan",
        [
            measure(1, (500, 420, 600, 400)),
            measure(2, (700, 420, 800, 400), owner_class="private", manager="agrariër", measure="M05", land="GRN 2000",
                    measure_nl="Akkerrand", measure_en="Field margin", years_low=1.0, years_high=3.0),
            measure(3, (1500, 1520, 1600, 1500), owner_class="government", manager="waterschap"),
            measure(4, (1500, 1620, 1600, 1600), cost_one_off=None, cost_per_year=None, cost_total=None),
            measure(5, (1900, 1720, 1980, 1700), owner_class="unknown", manager="", executor_en="resident",
                    executor_nl="bewoner"),
            measure(6, (2200, 420, 2300, 400)),
        ],
    )  # fmt: skip


DISTRICTS = {"Noord": (400.0, 900.0, 2100.0, 200.0), "Zuid <b>'d'</b>": (300.0, 1800.0, 2000.0, 900.0)}


def districts() -> Any:
    return memory_layer("wijken", [(place(*sides), {"wijknaam": name}) for name, sides in DISTRICTS.items()])


def town(name: str = "Ede") -> Any:
    return memory_layer("gemeente", [(place(*TOWN), {"naam": name})])


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[Advice]:
    """The content of the reports, which are not drawn here: files hold a word."""
    found: list[Advice] = []

    def write(advice: Advice, pictures: Any, templates: Any, language: str, html: Any, pdf: Any, *_: Any) -> None:
        found.append(advice)
        for path in (html, pdf):
            if path is not None:
                path.write_text(language, encoding="utf-8")

    monkeypatch.setattr(advicereport, "write", write)
    return found


def counted(codes: np.ndarray, sides: tuple[float, float, float, float]) -> tuple[float, float, list[float]]:
    """Known land and effective habitat (m2) of a rectangle, and food per season, cell by cell."""
    left, bottom, right, top = sides
    cells = codes[int(top // CELL) : int(bottom // CELL), int(left // CELL) : int(right // CELL)]
    known, effective, food = 0.0, 0.0, [0.0] * 4
    for code in cells.ravel().tolist():
        if not code:
            continue
        row = CLASSES.by_code(code)
        known += CELL**2
        effective += row.habitat_weight * CELL**2
        for season in range(4):
            food[season] += row.forage[season] * CELL**2 * row.counts_for_season
    return known, effective, food


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float, float, float]:
    return max(one[0], other[0]), min(one[1], other[1]), min(one[2], other[2]), max(one[3], other[3])


_made: list[tuple[Advice, dict[str, Any], np.ndarray]] = []


@pytest.fixture
def full(run: Any, written: list[Advice], tmp_path: Path) -> tuple[Advice, dict[str, Any], np.ndarray]:
    """A report with all that a plan tells, made once."""
    if _made:
        return _made[0]
    codes = mosaic(tmp_path / "habitat.tif")
    result = run(
        "advicereport",
        {
            "HABITAT": str(tmp_path / "habitat.tif"),
            "MUNICIPALITY": town(),
            "PLAN": plan(),
            "DISTRICTS": districts(),
            "LANGUAGE": "nl",
            "HTML": str(tmp_path / "a.html"),
            "PDF": str(tmp_path / "a.pdf"),
        },
    )
    _made.append((written[0], result, codes))
    return _made[0]


def test_land_and_food_cell_by_cell(full: Any) -> None:
    advice, result, codes = full
    known, effective, food = counted(codes, TOWN)
    whole = (TOWN[2] - TOWN[0]) * (TOWN[1] - TOWN[3])
    assert result["KNOWN_PCT"] == pytest.approx(100 * known / whole, abs=1e-6)
    assert result["EFFECTIVE_HA"] == pytest.approx(effective / 1e4, rel=1e-9)
    assert result["SHARE_PCT"] == pytest.approx(100 * effective / known, rel=1e-9)
    needs = [11.33 * weight for weight in EP7.season_weights]
    ratios = [food[season] / known * 100 / needs[season] for season in range(4)]
    assert [row.food_ha for row in advice.seasons.rows] == pytest.approx([one / known * 100 for one in food])
    assert [row.need_ha for row in advice.seasons.rows] == pytest.approx(needs)
    assert [row.met_pct for row in advice.seasons.rows] == pytest.approx([100 * one for one in ratios])
    assert [row.weakest for row in advice.seasons.rows].index(True) == ratios.index(min(ratios))
    assert result["WEAKEST_MET_PCT"] == pytest.approx(100 * min(ratios))


def test_districts_add_up(full: Any) -> None:
    """Each district counts only with its part of the municipality."""
    advice, _, codes = full
    shares = {}
    for name, sides in DISTRICTS.items():
        known, effective, _ = counted(codes, overlap(sides, TOWN))
        shares[name] = 100 * effective / known
    best, worst = max(shares, key=shares.__getitem__), min(shares, key=shares.__getitem__)
    said = " ".join(text.en for text in advice.seasons.said)
    assert f"{best} has most habitat" in said
    assert f"{worst} least" in said


def test_money_land_verge_and_years(full: Any) -> None:
    advice, result, _ = full
    assert result["MEASURES"] == 5
    assert result["COST_ONE_OFF"] == pytest.approx(100 * (1 + 2 + 3 + 5))
    assert result["COST_PER_YEAR"] == pytest.approx(10 * (1 + 2 + 3 + 5))
    assert result["OWN_LAND_PCT"] == pytest.approx(100 * (1 + 4) / 15)
    assert result["VERGE_KM"] == pytest.approx(0.1 * (1 + 3 + 4 + 5))
    answers = {one.key: one.text for one in advice.summary.answers}
    assert list(answers) == ["missing", "money", "land", "verge", "where", "when", "half"]
    assert answers["money"].nl.startswith("EUR 110 per jaar extra en eenmalig EUR 1.100, zonder btw.")
    widest = "it is EUR 55 to EUR 220 a year and EUR 660 to EUR 1,540 once: that is the widest range."
    assert widest in answers["money"].en
    assert "Van 1 maatregel is de prijs niet bekend" in answers["money"].nl
    assert answers["land"].nl.startswith("Voor 33 % van het oppervlak: 2 van de 5 plekken")
    assert answers["verge"].en == "1.3 km of verge, on 4 places, 1.3 ha in all."
    assert answers["where"].nl == "In Zuid <b>'d'</b> (3 plekken) en Noord (2 plekken)."
    assert answers["when"].nl.startswith("De eerste resultaten na 1 jaar, alles binnen 5 jaar.")
    assert result["HALF_GAIN_PCT"] is None  # a cost is not known
    assert answers["half"].nl.startswith("Dat is niet te zeggen")


def test_owners_and_opportunities(full: Any) -> None:
    advice, _, _ = full
    groups = {group.key: group for group in advice.owners.groups}
    assert list(groups) == ["municipality", "water", "farmers", "companies", "residents"]
    assert {key: sum(task.places for task in group.tasks) for key, group in groups.items()} == {
        "municipality": 2, "water": 1, "farmers": 1, "companies": 0, "residents": 1,
    }  # fmt: skip
    assert groups["companies"].said.nl == "Dit plan vraagt niets van deze groep."
    rows = advice.opportunities.rows
    assert [row.rank for row in rows] == [1, 2, 3, 4, 5]
    assert rows[3].once.mean is None
    assert rows[0].once.low == pytest.approx(60.0)
    assert rows[0].confidence.nl == "matig"
    assert advice.opportunities.missing[0].nl.startswith("Meekoppelkansen zijn niet bekeken voor water")


def test_controls_lie_on_the_same_land_out_of_reach(full: Any) -> None:
    """Each control: land of the class of its measure, in the municipality, 250 m or more from every measure."""
    advice, _, codes = full
    measures = [QgsGeometry(feature.geometry()) for feature in plan().getFeatures()][:5]
    inside = QgsGeometry.fromWkt(place(*TOWN))
    found = [one for one in advice.monitoring.places if one.control_x is not None]
    assert len(advice.monitoring.places) == 5
    assert len(found) >= 3
    for one in found:
        spot = QgsGeometry.fromPointXY(QgsPointXY(one.control_x, one.control_y))
        row, column = int((TOP - one.control_y) // CELL), int((one.control_x - LEFT) // CELL)
        assert codes[row, column] == (CODE["GRN"] if one.place == "P2" else CODE["BRMR"])
        assert inside.contains(spot)
        assert min(shape.distance(spot) for shape in measures) >= 250 - CELL
        assert one.distance_m == pytest.approx(math.hypot(one.control_x - one.x, one.control_y - one.y))
    for first in found:
        for other in found:
            apart = math.hypot(first.control_x - other.control_x, first.control_y - other.control_y)
            assert first is other or apart >= 250


def test_half_the_money(run: Any, written: list[Advice], tmp_path: Path) -> None:
    """In the plan's own order without a curve; the best plan for that money with one."""
    mosaic(tmp_path / "habitat.tif")
    rows = [measure(number, (500, 420 + 40 * number, 600, 400 + 40 * number)) for number in range(1, 5)]
    given = {
        "HABITAT": str(tmp_path / "habitat.tif"),
        "MUNICIPALITY": town(),
        "PLAN": memory_layer("plan", rows),
        "LANGUAGE": "en",
        "HTML": str(tmp_path / "a.html"),
        "PDF": None,
    }
    # costs 200, 400, 600, 800: the first two are 600 of 2,000, three are 1,200
    assert run("advicereport", given)["HALF_GAIN_PCT"] == pytest.approx(100 * (9 + 8) / (9 + 8 + 7 + 6))
    curve = memory_layer(
        "curve",
        [
            ("POINT(0 0)", {"factor": factor, "cost_total": 2000 * factor, "score_pct": score, "measures": count})
            for factor, score, count in ((0.25, 12.0, 1), (0.5, 21.0, 3), (1.0, 30.0, 4))
        ],
        "Point",
    )
    assert run("advicereport", {**given, "CURVE": curve})["HALF_GAIN_PCT"] == pytest.approx(70.0)
    text = written[-1].summary.answers[-1].text
    assert text == (
        "70 % van het resultaat, met 3 maatregelen: dat is het beste plan voor dat geld.",
        "70 % of the result, with 3 measures: the best plan for that money.",
    )
