"""The small parts that habitatmap is made of, by themselves: examples in docstrings, order, work files."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import tempfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsRectangle

import zoemzone_qgis.layers
from zoemzone_qgis.core.grid import Grid
from zoemzone_qgis.layers.cutting import both, less, outside, split
from zoemzone_qgis.layers.landcover.cover import LARGEST_M, Cover, parts_of
from zoemzone_qgis.layers.landcover.strata import order_of_strata, rank_within

from .layers import box

MODULES = [info.name for info in pkgutil.walk_packages(zoemzone_qgis.layers.__path__, "zoemzone_qgis.layers.")]
EXAMPLES = [
    example
    for name in MODULES
    for example in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name))
    if example.examples
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_example(example: doctest.DocTest) -> None:
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(example, out=said.append)
    assert not said, "".join(said)


def square(xmin: float, ymin: float, xmax: float, ymax: float) -> QgsGeometry:
    return QgsGeometry.fromWkt(box(xmin, ymin, xmax, ymax))


# ---- order ------------------------------------------------------------------------------------------
ORDERS = {
    "BGT BRP": ["BRP landscape elements", "BGT", "BRP", "BGT farmland"],
    "BRP BGT": ["BRP landscape elements", "BGT", "BRP", "BGT farmland"],
    "BRP CORINE": ["BRP landscape elements", "BRP", "CORINE"],
    "CORINE BRP": ["BRP landscape elements", "CORINE", "BRP"],
    "TOP10NL OWN:1 BGT": ["OWN:1", "TOP10NL", "BGT", "BGT farmland"],
    "OWN:0 OWN:1": ["OWN:0", "OWN:1"],
}


@pytest.mark.parametrize(("sources", "order"), ORDERS.items(), ids=list(ORDERS))
def test_order_of_strata(sources: str, order: list[str]) -> None:
    assert order_of_strata(sources.split(), with_nature=False) == order


def test_nature_stands_below_what_is_finer() -> None:
    order = order_of_strata(["OWN:0", "TOP10NL", "BGT", "OSM"], with_nature=True)
    assert order.index("NATURE") == order.index("BGT farmland") + 1
    assert order_of_strata(["OSM", "CORINE"], with_nature=True) == ["NATURE", "OSM", "CORINE"]


def test_a_height_level_counts_more_than_the_kind() -> None:
    ranks = [
        rank_within(kind, 0) for kind in ("vegetated", "unpaved", "function", "hedge", "water", "road", "building")
    ]
    assert ranks == sorted(set(ranks))
    assert rank_within("vegetated", 1) > max(ranks)
    assert rank_within("building", 99) == rank_within("building", 9)


# ---- work files ---------------------------------------------------------------------------------------
def drawn(cover: Cover, grid: Grid, **more: tuple[int, int]) -> list[list[int]]:
    keys = np.zeros((grid.rows, grid.columns), dtype=np.uint16)
    cover.burn("ground", grid, keys, **more)
    return keys.tolist()


def test_higher_ranks_and_smaller_polygons_lie_on_top_whatever_the_order() -> None:
    rows = [
        (square(0, 0, 4, 4), 1, 0, 7),
        (square(0, 0, 2, 2), 2, 0, 7),
        (square(1, 0, 3, 3), 3, 5, 7),
        (square(3, 3, 4, 4), 4, 0, 8),
        (square(3, 3, 4, 4), 5, 0, 9),
    ]
    grid = Grid(0.0, 4.0, 1.0, 4, 4)
    for order in (rows, rows[::-1], rows[2:] + rows[:2]):
        with Cover() as cover:
            for geometry, key, rank, tie in order:
                cover.add("ground", geometry, key, rank, tie)
            cover.ready()
            assert drawn(cover, grid) == [[1, 1, 1, 5], [1, 3, 3, 1], [2, 3, 3, 1], [2, 3, 3, 1]]
            assert drawn(cover, grid, ranks=(0, 5)) == [[1, 1, 1, 5], [1, 1, 1, 1], [2, 2, 1, 1], [2, 2, 1, 1]]


def test_a_layer_that_is_not_there_draws_nothing() -> None:
    with Cover() as cover:
        keys = np.full((2, 2), 9, dtype=np.uint16)
        assert not cover.burn("ground", Grid(0.0, 2.0, 1.0, 2, 2), keys)
        assert keys.tolist() == [[9, 9], [9, 9]]
        assert list(cover.rows("ground", QgsRectangle(0, 0, 9, 9))) == []


def test_large_polygons_are_kept_in_parts_and_drawn_as_one() -> None:
    large = QgsGeometry.fromWkt("POLYGON((-3700.2 0.1, 5100.3 900.7, 4000.6 4200.9, -3700.2 0.1))")
    parts = list(parts_of(large, large.boundingBox()))
    assert all(max(part.boundingBox().width(), part.boundingBox().height()) <= LARGEST_M for part in parts)
    assert sum(part.area() for part in parts) == pytest.approx(large.area(), rel=1e-9)
    with Cover() as cover:
        cover.add("ground", large, 3)
        cover.ready()
        keys = np.zeros((430, 900), dtype=np.uint16)
        cover.burn("ground", Grid(-3800.0, 4300.0, 10.0, 430, 900), keys)
        assert np.count_nonzero(keys) * 100 == pytest.approx(large.area(), rel=2e-3)


def test_rows_are_found_by_where_they_lie() -> None:
    """Against a look at all of them."""
    rng = np.random.default_rng(3)
    shapes = [
        square(x, y, x + width, y + height)
        for x, y, width, height in zip(
            *rng.uniform(-3000, 3000, (2, 300)), *rng.uniform(1, 1900, (2, 300)), strict=True
        )
    ]
    with Cover() as cover:
        for key, shape in enumerate(shapes):
            cover.add("ground", shape, key)
        cover.ready()
        for _ in range(30):
            x, y = rng.uniform(-3500, 3500, 2)
            window = QgsRectangle(x, y, x + rng.uniform(1, 1000), y + rng.uniform(1, 1000))
            expected = {key for key, shape in enumerate(shapes) if shape.boundingBox().intersects(window)}
            assert {row.key for row in cover.rows("ground", window)} == expected
            assert len(list(cover.boxes("ground", window))) == len(expected)


def test_work_files_go_when_the_cover_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def stopped() -> None:
        with Cover() as cover:
            cover.add("ground", square(0, 0, 1, 1), 1)
            cover.ready()
            assert list(tmp_path.iterdir())
            raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        stopped()
    assert list(tmp_path.iterdir()) == []


# ---- cutting ------------------------------------------------------------------------------------------
def test_cutting_polygons() -> None:
    land = square(0, 0, 10, 10)
    assert both(land, square(5, 5, 20, 20)).area() == pytest.approx(25)
    assert both(land, square(10, 0, 20, 10)) is None, "a border is no land"
    assert less(land, square(-1, -1, 11, 11)) is None
    others = [square(n, 0, n + 0.5, 10) for n in range(10)]
    assert outside(land, others).area() == pytest.approx(50)
    assert outside(land, others[:3]).area() == pytest.approx(85)
    inside, rest = split(land, others)
    assert (inside.area(), rest.area()) == (pytest.approx(50), pytest.approx(50))
    assert split(land, []) == (None, land)


def test_cutting_where_geos_gives_up_at_first() -> None:
    """A bow tie and a ring inside a ring are no valid polygons."""
    bow = QgsGeometry.fromWkt("POLYGON((0 0,10 10,10 0,0 10,0 0))")
    nested = QgsGeometry.fromWkt("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),((2 2,8 2,8 8,2 8,2 2)))")
    assert both(bow, square(0, 0, 10, 5)).area() == pytest.approx(25, rel=1e-3)
    assert less(square(0, 0, 20, 10), nested).area() == pytest.approx(200 - 64, abs=37)


def test_cutting_where_edges_nearly_meet() -> None:
    """A polygon and eleven neighbours, one of which is the same: of their union GEOS 3.11 takes nothing off."""
    wkt = (Path(__file__).parent / "edges_that_nearly_meet.wkt").read_text(encoding="utf-8")
    land, *others = map(QgsGeometry.fromWkt, wkt.splitlines())
    assert outside(land, others) is None
    inside, rest = split(land, others)
    assert rest is None
    assert inside is not None
    assert inside.area() == pytest.approx(land.area(), rel=1e-6)
    half = land.intersection(QgsGeometry.fromRect(QgsRectangle(180000, 457000, 180140, 458000)))
    under, left = split(land, [*others[:5], half])
    assert under is not None
    assert left is not None
    assert under.area() + left.area() == pytest.approx(land.area(), rel=1e-6)
    assert under.area() == pytest.approx(half.area(), rel=1e-6)
