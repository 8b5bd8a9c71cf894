"""Charts: well-formed SVG whatever is in it, round steps, and a picture of the size that is asked."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QImage

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.report.charts import HEIGHT, LEFT, WIDTH, Line, Mark, line_chart, nice_steps, save_png

LINES = [
    Line("All <goals> & more", [(0.0, 0.0), (50.0, 40.0), (100.0, 60.0)]),
    Line("Food", [(0.0, 0.0), (100.0, 20.0)]),
]


@pytest.mark.parametrize(
    ("most", "last"), [(43.0, 50.0), (100.0, 100.0), (0.0, 1.0), (-3.0, 1.0), (float("nan"), 1.0), (79_293.0, 80_000.0),
                       (0.07, 0.08), (1.0, 1.0)]
)  # fmt: skip
def test_steps_are_round_and_reach_far_enough(most: float, last: float) -> None:
    steps = nice_steps(most)
    assert steps[0] == 0.0
    assert steps[-1] == pytest.approx(last)
    assert 2 <= len(steps) <= 7


def test_a_chart_is_well_formed(qgis_app: object) -> None:
    svg = line_chart('The "chart" <1>', "Cost & more", "%", LINES, [Mark(100.0, 60.0, "this <plan>")])
    tree = ElementTree.fromstring(svg)  # noqa: S314  (our own text)
    words = ["".join(one.itertext()) for one in tree.iter() if one.tag.endswith("text")]
    assert {"All <goals> & more", "Cost & more", "this <plan>", "100"} <= set(words)
    discs = [one for one in tree.iter() if one.tag.endswith("circle") and one.get("r") == "4.0"]
    # the points of the first line, at their places; one more stands in the legend
    places = sorted(float(one.get("cx", "0")) for one in discs)
    assert len(places) == 4
    assert LEFT in places
    assert max(places) <= WIDTH


def test_an_empty_chart_is_one(qgis_app: object) -> None:
    ElementTree.fromstring(line_chart("t", "x", "y", []))  # noqa: S314
    ElementTree.fromstring(line_chart("t", "x", "y", [Line("a", [])]))  # noqa: S314


def test_a_picture(qgis_app: object, tmp_path: Path) -> None:
    place = tmp_path / "chart.png"
    save_png(line_chart("t", "x", "y", LINES), place, 600)
    image = QImage(str(place))
    assert image.width() == 600
    assert image.height() == pytest.approx(600 * HEIGHT / WIDTH, abs=1)
    colours = {image.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, image.height(), 3)}
    assert "#ffffff" in colours
    assert len(colours) > 5
    with pytest.raises(Fault, match="cannot be written"):
        save_png(line_chart("t", "x", "y", LINES), tmp_path / "nowhere" / "chart.png")
