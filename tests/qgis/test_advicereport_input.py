"""advicereport: several municipalities, names with markup, bad input, and a report that is drawn."""

from __future__ import annotations

import errno
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.processing.report import advicereport
from zoemzone_qgis.report.advice.model import Advice

from .advicekit import MARKUP
from .layers import memory_layer, saved
from .test_advicereport import TOWN, counted, measure, mosaic, place, written
from .test_advicereport_more import Row, given, habitat

__all__ = ["habitat", "written"]


# ---- several municipalities, names, and faults -----------------------------------------------------------------------
def test_a_report_of_each(run: Any, written: list[Advice], habitat: str) -> None:
    names = ["Ede", "EDE", "a/b: <script>'\"", "Ede"]
    sides = [(400, 900, 900, 300), (900, 900, 1400, 300), (1400, 900, 2000, 300), (400, 1800, 900, 900)]
    layer = memory_layer("gemeenten", [(place(*one), {"naam": name}) for name, one in zip(names, sides, strict=True)])
    folder = Path(habitat).parent / "rapporten"
    more = {"MUNICIPALITY": layer, "FOLDER": str(folder), "TABLE": "memory:"}
    result = run("advicereport", {**given(habitat, **more), "HTML": None, "PDF": None})
    assert [one.place for one in written] == ["Ede", "EDE", "a/b: <script>'\""]
    stems = ["adviesrapport_EDE_2", "adviesrapport_Ede", "adviesrapport_a_b_script"]
    files = sorted(path.name for path in folder.iterdir())
    assert files == sorted(f"{stem}{end}" for stem in stems for end in (".html", ".pdf"))
    table = {row["place"]: row for row in result["TABLE"].getFeatures()}
    codes = np.asarray(mosaic(Path(habitat)))
    for name, parts in {"Ede": (sides[0], sides[3]), "EDE": (sides[1],), names[2]: (sides[2],)}.items():
        effective = sum(counted(codes, one)[1] for one in parts)
        assert table[name]["effective_ha"] == pytest.approx(effective / 1e4)
    assert result["EFFECTIVE_HA"] == pytest.approx(sum(row["effective_ha"] for row in table.values()))
    assert (result["REPORTS"], result["HTML"], result["FOLDER"]) == (3, None, str(folder))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, "holds 2 municipalities"),
        ({"NAME": "Nergens"}, "has no municipality Nergens. There are: Ede, Doesburg"),
        ({"NAME": "ede", "AREA_FIELD": ""}, ""),
    ],
)
def test_one_of_several(run: Any, written: list[Advice], habitat: str, more: Row, said: str) -> None:
    layer = memory_layer("g", [(place(400, 900, 900, 300), {"naam": "Ede"}),
                               (place(900, 900, 1400, 300), {"naam": "Doesburg"})])  # fmt: skip
    if not said:
        run("advicereport", given(habitat, MUNICIPALITY=layer, **more))
        assert written[0].place == "Ede"
        return
    with pytest.raises(QgsProcessingException, match=said):
        run("advicereport", given(habitat, MUNICIPALITY=layer, **more))
    assert not Path(habitat).with_name("a.html").exists()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"TEMPLATES": "/nergens"}, "folder with templates /nergens is not there"),
        ({"LOGO": "/nergens/logo.png"}, "is not there"),
        ({"FORAGE": "habitat"}, "is no food map"),
    ],
)
def test_faults_are_sentences(run: Any, habitat: str, more: Row, said: str) -> None:
    more = {name: habitat if value == "habitat" else value for name, value in more.items()}
    with pytest.raises(QgsProcessingException, match=said):
        run("advicereport", given(habitat, **more))


def test_one_in_a_folder_and_beside_it(run: Any, written: list[Advice], habitat: str) -> None:
    folder = Path(habitat).parent / "map"
    result = run("advicereport", given(habitat, FOLDER=str(folder), PDF=None))
    assert len(written) == 1
    assert sorted(path.name for path in folder.iterdir()) == ["adviesrapport_Ede.html", "adviesrapport_Ede.pdf"]
    assert Path(result["HTML"]).read_text("utf-8") == "nl"
    assert result["PDF"] is None


def test_numbers_alone(run: Any, written: list[Advice], habitat: str) -> None:
    result = run("advicereport", {**given(habitat), "HTML": None, "PDF": None})
    assert written == []
    assert result["EFFECTIVE_HA"] > 0
    assert (result["HTML"], result["PDF"], result["FOLDER"], result["TABLE"]) == (None, None, None, None)


def test_a_report_of_before_stays_when_this_one_fails(run: Any, habitat: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Path(habitat).with_name("a.html")
    before.write_text("of before", "utf-8")

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(advicereport, "write", full)
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        run("advicereport", given(habitat))
    assert before.read_text("utf-8") == "of before"


def test_written_for_real(run: Any, habitat: str) -> None:
    """A name with markup in every place, drawn as HTML and PDF, in English, with a partner's logo."""
    folder = Path(habitat).parent
    logo = folder / "our logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
    )
    plan = memory_layer("plan", [measure(1, (500, 420, 600, 400), unit=MARKUP, village=MARKUP, reason_en=MARKUP)])
    layer = saved(memory_layer("gemeente", [(place(*TOWN), {"naam": MARKUP})]), str(folder / "gemeente.gpkg"))
    result = run("advicereport", given(habitat, MUNICIPALITY=layer, PLAN=plan, LANGUAGE="en", LOGO=str(logo)))
    html = Path(result["HTML"]).read_text("utf-8")
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html
    assert 'lang="en"' in html
    assert Path(result["PDF"]).read_bytes()[:5] == b"%PDF-"
    assert not QgsVectorLayer(result["HTML"]).isValid()
    assert math.isfinite(result["EFFECTIVE_HA"])


def test_a_municipality_in_degrees(run: Any, written: list[Advice], habitat: str) -> None:
    here = QgsGeometry.fromWkt(place(*TOWN)).densifyByDistance(50.0)
    to = QgsCoordinateReferenceSystem("EPSG:4326")
    here.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:28992"), to, QgsProject.instance()))
    layer = memory_layer("gemeente", [(here, {"naam": "Ede"})], crs="EPSG:4326")
    result = run("advicereport", given(habitat, MUNICIPALITY=layer))
    assert result["AREA_HA"] == pytest.approx(240.0, rel=1e-4)
    assert result["EFFECTIVE_HA"] == pytest.approx(counted(mosaic(Path(habitat)), TOWN)[1] / 1e4, rel=1e-3)


@pytest.mark.parametrize(
    ("parameter", "field"), [("BLOCKS", "type"), ("PLAN", "measure"), ("OPPORTUNITIES", "zone"), ("OPTIONS", "measure")]
)
def test_a_layer_that_is_another_is_not_taken_for_nothing(run: Any, habitat: str, parameter: str, field: str) -> None:
    """A report would tell an alderman that there are no blocks, and that the plan costs nothing."""
    parcels = memory_layer("percelen", [(place(400, 900, 900, 300), {"naam": "A 1"})])
    with pytest.raises(QgsProcessingException, match=f"percelen has no field {field}. Choose a result"):
        run("advicereport", given(habitat, **{parameter: parcels}))
