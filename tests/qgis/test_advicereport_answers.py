"""advicereport: answers that must not say more than the layers do, the cost curve, and names of places."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsProcessingException

from zoemzone_qgis.report.advice.model import Advice

from .layers import memory_layer
from .test_advicereport import TOWN, measure, place, written
from .test_advicereport_more import given, habitat

__all__ = ["habitat", "written"]


def answers(advice: Advice) -> dict[str, Any]:
    return {one.key: one.text for one in advice.summary.answers}


def rows(number: int, **more: Any) -> Any:
    """A plan of some rows beside one another."""
    every = [measure(one, (500, 420 + 40 * one, 600, 400 + 40 * one), **more) for one in range(1, number + 1)]
    return memory_layer("plan", every)


def test_land_of_owners_not_known_is_no_share(run: Any, written: list[Advice], habitat: str) -> None:
    result = run("advicereport", given(habitat, PLAN=rows(2, owner_class="unknown"), TABLE="memory:"))
    assert result["OWN_LAND_PCT"] is None
    assert next(result["TABLE"].getFeatures())["own_land_pct"] == NULL
    assert answers(written[0])["land"].nl == (
        "Van wie de grond is, is niet bekend: het plan noemt geen eigenaren. Naar beheerder of gebruikelijke "
        "uitvoerder te oordelen zijn 2 van de 2 plekken voor de gemeente."
    )


def test_leased_land_counts_once(run: Any, written: list[Advice], habitat: str) -> None:
    classes = ("own", "own_leased", "private", "own")
    every = [
        measure(one, (500, 420 + 40 * one, 600, 400 + 40 * one), owner_class=owner, area_m2=1000.0)
        for one, owner in enumerate(classes, start=1)
    ]
    result = run("advicereport", given(habitat, PLAN=memory_layer("plan", every)))
    assert result["OWN_LAND_PCT"] == pytest.approx(75.0)
    assert answers(written[0])["land"] == (
        "Voor 75 % van het oppervlak: 3 van de 4 plekken liggen op onze eigen grond. "
        "Daarvan is 33 % verpacht. Verder: particulier 25 %.",
        "For 75 % of the land: 3 of the 4 places lie on our own land. "
        "Of that, 33 % is leased out. Further: private owner 25 %.",
    )


def test_a_plan_that_saves_money(run: Any, written: list[Advice], habitat: str) -> None:
    cheaper = dict.fromkeys(("cost_per_year", "cost_per_year_low", "cost_per_year_high"), -50.0)
    once = dict.fromkeys(("cost_one_off", "cost_one_off_low", "cost_one_off_high"), 100.0)
    result = run("advicereport", given(habitat, PLAN=rows(2, cost_total=-400.0, **cheaper, **once)))
    assert result["HALF_GAIN_PCT"] is None
    assert answers(written[0])["money"].nl == (
        "Het beheer wordt EUR 100 per jaar goedkoper en eenmalig EUR 200, zonder btw. In 10 jaar scheelt dat samen EUR "
        "800."
    )
    assert answers(written[0])["half"].en == (
        "There is nothing to halve: no measure of the plan costs money on balance."
    )


def test_districts_without_a_measure(run: Any, written: list[Advice], habitat: str) -> None:
    far = memory_layer("wijken", [(place(1000, 1700, 1100, 1600), {"wijknaam": "Leeg"})])
    run("advicereport", given(habitat, PLAN=rows(2), DISTRICTS=far))
    assert answers(written[0])["where"].nl == "Alle maatregelen liggen buiten de gegeven dorpen en wijken."


def test_two_measures_on_a_verge_are_one_verge(run: Any, written: list[Advice], habitat: str) -> None:
    every = [measure(1, (500, 420, 600, 400)), measure(1, (500, 420, 600, 400), measure="M02", rank=2)]
    result = run("advicereport", given(habitat, PLAN=memory_layer("plan", every)))
    assert result["VERGE_KM"] == pytest.approx(0.1)
    assert answers(written[0])["verge"].en == "0.1 km of verge, on 1 place, 0.1 ha in all."


def test_districts_that_name_their_municipality(run: Any, written: list[Advice], habitat: str) -> None:
    """As the official layers of quarters do: each is known by its own name."""
    quarters = memory_layer(
        "buurten",
        [
            (place(400, 900, 2000, 300), {"gemeentenaam": "Ede", "buurtnaam": "Noord"}),
            (place(400, 1800, 2000, 900), {"gemeentenaam": "Ede", "buurtnaam": "Zuid"}),
        ],
    )
    run("advicereport", given(habitat, PLAN=rows(2), DISTRICTS=quarters))
    assert answers(written[0])["where"].nl == "Alles in Noord."
    assert "Ede heeft" not in " ".join(text.nl for text in written[0].seasons.said)


def test_municipalities_of_one_name(run: Any, written: list[Advice], habitat: str) -> None:
    """Those of two codes are two; one of them cannot be meant by its name alone."""
    layer = memory_layer(
        "gemeenten",
        [
            (place(400, 900, 900, 300), {"naam": "Bergen", "code": "GM1"}),
            (place(900, 900, 1400, 300), {"naam": "Bergen", "code": "GM2"}),
            (place(1400, 900, 1500, 300), {"naam": "Bergen", "code": "GM2"}),
        ],
    )
    folder = Path(habitat).with_name("rapporten")
    more = {"MUNICIPALITY": layer, "NAME": "bergen"}
    with pytest.raises(QgsProcessingException, match="holds 2 municipalities of the name bergen"):
        run("advicereport", given(habitat, **more))
    run("advicereport", {**given(habitat, **more, FOLDER=str(folder)), "HTML": None, "PDF": None})
    assert [one.place for one in written] == ["Bergen", "Bergen"]
    assert len(list(folder.glob("*.html"))) == 2


def test_a_folder_that_is_a_file(run: Any, written: list[Advice], habitat: str) -> None:
    with pytest.raises(QgsProcessingException, match="is a file"):
        run("advicereport", {**given(habitat, FOLDER=habitat), "HTML": None, "PDF": None})


def test_the_curve_points_out_the_plan_and_half_of_its_budget(run: Any, habitat: str) -> None:
    """The figures below the chart are those of the first page, although the curve goes on past the plan."""
    points = [(0.0, 0.0, 0.0, 0), (0.5, 700.0, 21.0, 3), (1.0, 2000.0, 30.0, 4), (2.0, 9000.0, 39.0, 9)]
    names = ("factor", "cost_total", "score_pct", "measures")
    curve = memory_layer("curve", [("POINT(0 0)", dict(zip(names, one, strict=True))) for one in points], "Point")
    town = memory_layer("gemeente", [(place(*TOWN), {"naam": "Ede"})])
    result = run("advicereport", given(habitat, MUNICIPALITY=town, PLAN=rows(4), CURVE=curve, PDF=None))
    page = html.unescape(Path(result["HTML"]).read_text("utf-8")).replace("\xa0", " ")
    assert result["HALF_GAIN_PCT"] == pytest.approx(70.0)
    assert "€ 2.000 over 10 jaar levert 30 % van de mogelijke winst" in page
    assert "het beste plan voor de helft van het budget kost € 700 en levert 70 % daarvan" in page
    assert "9.000" not in page
    assert page.count("Dit geldt voor het hele plan") == 0
    run("advicereport", given(habitat, MUNICIPALITY=town, PLAN=rows(40), CURVE=curve, PDF=None))
    page = html.unescape(Path(result["HTML"]).read_text("utf-8"))
    assert page.count("levert 70\xa0% daarvan. Dit geldt voor het hele plan, ook buiten de gemeente.") == 2


def test_neighbours_are_no_steps_of_a_route(provider: Any) -> None:
    """One English word for two things has one translation: the dialog would ask for directions of a step."""
    asked = {
        name: provider.algorithm(name).parameterDefinition("NEIGHBOURS").description()
        for name in ("advicereport", "habitatnetwork", "kansenkaart")
    }
    assert asked["advicereport"] == asked["kansenkaart"] != asked["habitatnetwork"]


def test_the_data_sheet_says_how_complete_a_layer_is(run: Any, tmp_path: Path) -> None:
    """Of two objects one has no land; nothing is known of the confidence of the layer: no column says so."""
    folder = str(tmp_path / "habitat.tif")
    cover = memory_layer("cover", [(place(0, 300, 300, 0), {"class": "GKR"}), ("", {"class": "GKR"})])
    town = memory_layer("gemeente", [(place(0, 300, 300, 0), {"naam": "Ede"})])
    run("habitatmap", {"LAYERS": [cover], "MUNICIPALITY": town, "MARGIN": 0, "CELL_SIZE": 10, "OUTPUT": folder})
    more = {"HABITAT": folder, "MUNICIPALITY": town, "LANGUAGE": "en", "HTML": str(tmp_path / "a.html")}
    page = Path(run("advicereport", more)["HTML"]).read_text("utf-8")
    table = html.unescape(page).partition(">Layers that were used</caption>")[2].partition("</table>")[0]
    assert ">50\xa0%<" in table
    assert "Confi" not in table
    assert "3000.0" not in page
    assert ">3000<" in page
