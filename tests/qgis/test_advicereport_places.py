"""advicereport: layers of the wrong kind, places without a name, what is verge, heat, and the hunger calendar."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingException

from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.layers.advice.beside import mean_within
from zoemzone_qgis.layers.advice.records import own_tables
from zoemzone_qgis.layers.raster import RasterSource
from zoemzone_qgis.processing.report.advicereport_find import bearing_of
from zoemzone_qgis.report.advice.chapters.habitat import _districts
from zoemzone_qgis.report.advice.model import Advice

from .habitatmaps import CLASSES, LEFT, TOP, write_map
from .layers import memory_layer
from .test_advicereport import TOWN, measure, mosaic, place, written
from .test_advicereport_answers import answers, rows
from .test_advicereport_more import block, given, habitat

__all__ = ["habitat", "written"]

WEST, EAST = (400, 1800, 1200, 300), (1200, 1800, 2000, 300)


def two(kind: str = "Polygon", **more: Any) -> Any:
    """Two areas without a name, or two points in them."""
    wkts = [place(*WEST), place(*EAST)]
    if kind == "Point":
        wkts = [QgsGeometry.fromWkt(wkt).centroid().asWkt() for wkt in wkts]
    return memory_layer("bomen <b>", [(wkt, {"soort": 3, **more}) for wkt in wkts], kind)


# ---- layers of the wrong kind ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("MUNICIPALITY", "Municipality"),
        ("DISTRICTS", "Villages or districts"),
        ("NEIGHBOURS", "Neighbouring municipalities"),
        ("BLOCKS", "Building blocks"),
    ],
)
def test_areas_are_polygons(run: Any, written: list[Advice], habitat: str, name: str, label: str) -> None:
    said = f"bomen <b> holds no polygons, and {label} needs areas. Choose a layer of polygons."
    with pytest.raises(QgsProcessingException, match=re.escape(said)):
        run("advicereport", given(habitat, **{name: two("Point")}))
    assert written == []
    assert not Path(habitat).with_name("a.html").exists()


def test_gaps_are_lines(run: Any, habitat: str) -> None:
    with pytest.raises(QgsProcessingException, match="bomen <b> holds no lines, and Gaps needs them"):
        run("advicereport", given(habitat, GAPS=two()))


def test_several_areas_without_a_name_are_no_municipality(run: Any, written: list[Advice], habitat: str) -> None:
    """Not even in a folder: nobody would know which report is whose."""
    folder = str(Path(habitat).with_name("rapporten"))
    for more in ({}, {"NAME": "Ede"}, {"HTML": None, "PDF": None, "FOLDER": folder}):
        with pytest.raises(QgsProcessingException, match="2 areas, of which 2 without a name"):
            run("advicereport", given(habitat, MUNICIPALITY=two(), **more))
    assert written == []


@pytest.mark.parametrize(("name", "title"), [("", "grens"), ("Ede", "Ede")])
def test_one_area_without_a_name(run: Any, written: list[Advice], habitat: str, name: str, title: str) -> None:
    layer = memory_layer("grens", [(place(*TOWN), {"soort": 3})])
    run("advicereport", given(habitat, MUNICIPALITY=layer, NAME=name))
    assert written[0].place == title


# ---- districts by number ---------------------------------------------------------------------------------------------
def test_districts_by_number(run: Any, written: list[Advice], habitat: str) -> None:
    numbered = memory_layer(
        "wijken", [(place(*WEST), {"wijk": 7}), (place(*EAST), {"wijk": "WK022801"})], crs="EPSG:28992"
    )
    run("advicereport", given(habitat, PLAN=rows(2), DISTRICTS=numbered))
    advice = written[0]
    assert answers(advice)["where"] == ("Alles in wijk 7.", "All of it in district 7.")
    assert {row.district.nl for row in advice.opportunities.rows} == {"wijk 7"}
    assert {one.district.en for one in advice.monitoring.places} == {"district 7"}
    said = " ".join(text.en for text in advice.seasons.said)
    assert "District WK022801 has most habitat" in said
    assert "district 7" in said


def test_districts_without_a_name_are_left_out(run: Any, written: list[Advice], habitat: str) -> None:
    run("advicereport", given(habitat, PLAN=rows(2), DISTRICTS=two()))
    assert answers(written[0])["where"].nl == "Dat is niet bekend: in de laag met dorpen en wijken staat geen naam."
    assert any("in hun laag staat geen naam" in text.nl for text in written[0].seasons.missing)
    assert {row.district.nl for row in written[0].opportunities.rows} == {""}


def test_where_in_a_municipality_a_place_lies() -> None:
    """North is 0, and a place near the middle has no direction."""
    shape = QgsGeometry.fromWkt(place(0, 1000, 2000, 0))
    x, y = LEFT + 1000, TOP - 500
    assert bearing_of(shape, x, y + 400) == pytest.approx(0.0)
    assert bearing_of(shape, x - 300, y - 300) == pytest.approx(225.0)
    assert bearing_of(shape, x + 100, y) is None


# ---- verge -----------------------------------------------------------------------------------------------------------
def test_a_lawn_that_becomes_verge_is_verge(run: Any, written: list[Advice], habitat: str) -> None:
    """Land that is verge, and land that the plan manages as verge; the margin of a field is none."""
    every = [
        measure(1, (500, 420, 600, 400), land="BRMR 1000", becomes="BRMR+M02", measure="M02", measure_nl="Sinusbeheer"),
        measure(2, (500, 520, 600, 500), land="GAZ 1500, BRMR 500", becomes="BRME"),
        measure(3, (500, 620, 600, 600), land="GAZ 3000", becomes="GEXT", measure="M03"),
        measure(4, (500, 720, 600, 700), land="GRR 4000", becomes="GRR+M02", measure="M02"),
    ]
    result = run("advicereport", given(habitat, PLAN=memory_layer("plan", every)))
    assert result["VERGE_KM"] == pytest.approx(0.3)
    assert answers(written[0])["verge"] == (
        "0,3 km berm, op 2 plekken, samen 0,3 ha. Daarvan is 0,2 km nu nog gazon of sportveld; dat gaat als berm "
        "beheerd worden.",
        "0.3 km of verge, on 2 places, 0.3 ha in all. Of this 0.2 km is still lawn or sports field; it is going to be "
        "managed as verge.",
    )


def test_one_measure_is_one(run: Any, written: list[Advice], habitat: str) -> None:
    run("advicereport", given(habitat, PLAN=rows(1)))
    assert answers(written[0])["land"].nl == "Voor 100 % van het oppervlak: 1 van de 1 plek ligt op onze eigen grond."
    assert written[0].opportunities.said[0].en == "The plan has 1 measure here."


# ---- heat ------------------------------------------------------------------------------------------------------------
def test_heat_is_that_of_the_parcel(tmp_path: Path, qgis_app: Any) -> None:
    """Not of its box: of a triangle, of a parcel across cells that are not known, and of one smaller than a cell."""
    degrees = np.zeros((20, 20), np.float64)
    degrees[:, :] = np.arange(20)[None, :]
    degrees[0:5, 0:5] = -9999.0
    write_map(tmp_path / "heat.tif", degrees, 10.0, kind=7, nodata=-9999.0)
    source = RasterSource(str(tmp_path / "heat.tif"), "heat")

    def mean(wkt: str) -> float | None:
        return mean_within(source, QgsGeometry.fromWkt(wkt))

    corner = f"POLYGON(({LEFT} {TOP - 200}, {LEFT + 200} {TOP - 200}, {LEFT} {TOP - 100}, {LEFT} {TOP - 200}))"
    assert mean(corner) == pytest.approx(200 / 3 / 10 - 0.5, abs=0.03)  # the box of it would give 9.5
    assert mean(place(0, 50, 100, 0)) == pytest.approx(7.0)  # columns 5 to 9: the others are not known
    assert mean(place(0, 50, 50, 0)) is None
    assert mean(place(95, 102, 105, 100)) == pytest.approx(9.5)
    assert mean(place(101, 102, 102, 101)) == pytest.approx(10.0)
    assert mean(place(5000, 102, 5100, 100)) is None
    assert mean(f"POINT({LEFT + 35} {TOP - 75})") == pytest.approx(3.0)


# ---- hunger calendar -------------------------------------------------------------------------------------------------
def test_the_hunger_calendar_row_by_row(run: Any, written: list[Advice], habitat: str) -> None:
    codes = mosaic(Path(habitat))
    run("advicereport", given(habitat))
    advice = written[0]
    food = [row.food_ha for row in advice.seasons.rows]
    worst: list[tuple[float, str]] = []
    profiles = read_profiles(None, CLASSES)
    assert [row.id for row in advice.seasons.hunger] == list(profiles)
    for row in advice.seasons.hunger:
        weights = profiles[row.id].season_weights
        expected = [100 * food[at] / (11.33 * weights[at]) if weights[at] >= 0.1 else None for at in range(4)]
        assert [met for met, _ in row.cells] == [None if one is None else pytest.approx(one) for one in expected]
        known = [one for one in expected if one is not None]
        assert [expected[at] for at, (_, weakest) in enumerate(row.cells) if weakest] == [pytest.approx(min(known))]
        worst += [(one, row.name.nl) for one in known if one < 100]
    assert codes.any()
    said = " ".join(text.nl for text in advice.seasons.said)
    assert ("De grootste honger" in said) == bool(worst)
    if not worst:
        assert "Geen enkele groep soorten komt gemiddeld in een seizoen voedsel tekort." in said


# ---- what else is said once, and in the right number -----------------------------------------------------------------
def test_routes_are_told_by_their_number(run: Any, written: list[Advice], habitat: str) -> None:
    line = f"LINESTRING({LEFT + 500} {TOP - 600}, {LEFT + 900} {TOP - 600})"
    told = []
    for verdicts in (["broken"], ["stone"], ["broken", "broken"], ["stone", "broken", "broken"]):
        routes = memory_layer("routes", [(line, {"verdict": one}) for one in verdicts], "LineString")
        gaps = memory_layer("gaten", [(line, {"id": 1, "kind": "stone", "length_m": 400.0})], "LineString")
        run("advicereport", given(habitat, GAPS=gaps, ROUTES=routes, HTML=str(Path(habitat).with_name("a.html"))))
        told.append(written[-1].gaps.said[-1].en)
    assert told == [
        "The only route that was looked at has a gap.",
        "The only route that was looked at has no gap.",
        "All 2 routes that were looked at have gaps.",
        "Of the 3 routes that were looked at, 1 is without a gap.",
    ]


def test_tables_of_another_computer_are_not_own(tmp_path: Path) -> None:
    """Where the plugin lay elsewhere its tables cannot be seen; one's own that are gone are told."""
    named = [
        ("rules", "D:\\plugins\\zoemzone\\resources\\tables\\rules.csv"),
        ("classes", "/nergens/zoemzone/resources/tables/classes.csv"),
        ("profiles", str(tmp_path / "eigen.csv")),
    ]
    found = own_tables(named)
    assert [(one.file, one.fault is None) for one in found] == [("eigen.csv", False)]


def test_small_blocks_on_the_border_are_told_in_number(run: Any, written: list[Advice], habitat: str) -> None:
    sizes = (3.0, 0.01, 0.02)
    blocks = [
        block(at, "fuel_station", (1950, 500 + 100 * at, 2050, 450 + 100 * at), land_effective_ha=size)
        for at, size in enumerate(sizes, start=1)
    ]
    run("advicereport", given(habitat, BLOCKS=memory_layer("blokken", blocks)))
    assert [one.block.en for one in written[0].around.links] == ["fuel station 1"]
    said = " ".join(text.en for text in written[0].around.said)
    assert "2 blocks on or near the border are smaller or farther off and are not in the table." in said


def test_a_block_that_touches_one_here(run: Any, written: list[Advice], habitat: str) -> None:
    here, there = block(1, "bnb", (1900, 600, 2000, 500)), block(2, "bnb", (2000, 600, 2100, 500))
    run("advicereport", given(habitat, BLOCKS=memory_layer("blokken", [here, there])))
    (link,) = written[0].around.links
    assert link.said.nl == "Bed & Breakfast-gebied 2 in de buurgemeente grenst aan Bed & Breakfast-gebied 1 hier."


def test_a_sentence_that_begins_with_a_district_begins_with_a_capital() -> None:
    land = [(name, SimpleNamespace(share_pct=share, known_m2=1e6)) for name, share in (("7", 40.0), ("Wekerom", 20.0))]
    said = _districts(SimpleNamespace(districts=land))[0]
    assert said.en.startswith("District 7 has most habitat")
    assert said.nl.startswith("Het meeste leefgebied heeft wijk 7 (")
