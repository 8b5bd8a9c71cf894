"""Comparing two maps: against SciPy and by hand, ties, mirrors, constant maps, and the proven error of levels."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from zoemzone_qgis.core.compare.confusion import Confusion, PairCounts
from zoemzone_qgis.core.compare.levels import Levels, coarse_counts, ranked, sortable
from zoemzone_qgis.core.compare.ranks import Distribution, rank_figures
from zoemzone_qgis.core.comparison import ValueFigures, compare_values, compare_weighted
from zoemzone_qgis.core.errors import Fault


def drawn(kind: str, seed: int, cells: int = 3000) -> tuple[np.ndarray, np.ndarray]:
    """Two maps that are alike, of many kinds of values."""
    rng = np.random.default_rng(seed)
    a = rng.random(cells)
    b = 0.6 * a + 0.4 * rng.random(cells)
    if kind == "ties":
        return np.round(a * 5), np.round(b * 7)
    if kind == "zeros":
        return np.where(a < 0.7, 0.0, a), np.where(b < 0.6, 0.0, b)
    if kind == "signs":
        return (a - 0.5) * 1e6, -b * 1e-6
    if kind == "skew":
        return np.exp(12 * a), np.exp(-9 * b)
    return a, b


KINDS = ("plain", "ties", "zeros", "signs", "skew")


def in_tiles(a: np.ndarray, b: np.ndarray, pieces: int = 7):
    return lambda: zip(np.array_split(a, pieces), np.array_split(b, pieces), strict=True)


# ---- ranks --------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", KINDS)
def test_spearman_is_that_of_scipy(kind):
    for seed in range(5):
        a, b = drawn(kind, seed, 500)
        assert rank_figures(a, b, 0.1)[0] == pytest.approx(stats.spearmanr(a, b)[0], abs=1e-12)


def test_weights_are_cells():
    rng = np.random.default_rng(3)
    a, b, many = rng.integers(0, 6, 40), rng.integers(0, 6, 40), rng.integers(0, 30, 40)
    long = np.repeat(a, many), np.repeat(b, many)
    assert rank_figures(a, b, 0.1, many) == pytest.approx(rank_figures(*long, 0.1), abs=1e-12)
    assert rank_figures(a, b, 0.1, many)[0] == pytest.approx(stats.spearmanr(*long)[0], abs=1e-12)


def overlap_by_hand(a: np.ndarray, b: np.ndarray, share: float) -> float:
    """Cell by cell: 1 above the limit, the share of what is left on it."""
    places = share * len(a)

    def member(values: np.ndarray, value: float) -> float:
        above, tied = (values > value).sum(), (values == value).sum()
        return min(1.0, max(0.0, (places - above) / tied))

    return sum(min(member(a, x), member(b, y)) for x, y in zip(a, b, strict=True)) / places


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.1, 0.07, 0.5])
def test_overlap_by_hand(kind, share):
    a, b = drawn(kind, 4, 300)
    assert rank_figures(a, b, share)[1] == pytest.approx(overlap_by_hand(a, b, share), abs=1e-12)


def test_overlap_without_ties_counts_cells():
    a = np.arange(100.0)
    b = a.copy()
    b[[0, 1, 2, 97, 98, 99]] = b[[97, 98, 99, 0, 1, 2]]
    assert rank_figures(a, b, 0.1)[1] == pytest.approx(0.7)


def test_tied_cells_share_the_places_that_are_left():
    assert Distribution(np.array([5.0, 4.0, 1.0])).membership(0.3).tolist() == [0.0, 0.5, 1.0]
    # a map of two values and one that ranks them: the three places are one cell and half of four others
    a = np.array([0] * 5 + [1] * 4 + [2])
    b = np.array([0] * 5 + [1, 2, 3, 4, 5])
    assert rank_figures(a, b, 0.3)[1] == pytest.approx((0.5 + 0.5 + 1) / 3)


@pytest.mark.parametrize("kind", KINDS)
def test_same_map_agrees_and_mirror_is_alike(kind):
    a, b = drawn(kind, 5)
    same = compare_values(in_tiles(a, a))
    assert (same.difference, same.rmse, same.ranked.overlap) == (0.0, 0.0, pytest.approx(1.0))
    assert same.ranked.spearman == pytest.approx(1.0)
    there, back = compare_values(in_tiles(a, b)), compare_values(in_tiles(b, a))
    assert back.difference == pytest.approx(-there.difference)
    assert back.rmse == pytest.approx(there.rmse)
    assert (back.mean_first, back.mean_second) == (there.mean_second, there.mean_first)
    assert back.ranked.spearman == pytest.approx(there.ranked.spearman, abs=1e-12)
    assert back.ranked.overlap == pytest.approx(there.ranked.overlap, abs=1e-12)


def test_order_reversed():
    a = np.arange(50.0)
    assert rank_figures(a, -a, 0.1) == (-1.0, 0.0)


@pytest.mark.parametrize(("a", "b"), [([1, 1, 1], [1, 2, 3]), ([1, 2, 3], [4, 4, 4]), ([7, 7], [7, 7]), ([], [])])
def test_constant_map_has_no_ranks(a, b):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    assert rank_figures(a, b, 0.1) == (None, None)
    for figures in (compare_values(in_tiles(a, b, 2)), compare_values(in_tiles(a, b, 2), exact_cells=0)):
        assert (figures.ranked.spearman, figures.ranked.overlap) == (None, None)


@pytest.mark.parametrize("share", [0.0, 1.0, -0.1, 2.0, float("nan")])
def test_share_of_the_best_that_is_none(share):
    for call in (
        lambda: rank_figures([1, 2], [1, 2], share),
        lambda: compare_values(list, share),
        lambda: compare_weighted(np.zeros(0), np.zeros(0), np.zeros(0), share),
    ):
        with pytest.raises(Fault, match="best part must be above 0 %"):
            call()


# ---- very many cells ----------------------------------------------------------------------------
def test_sortable_keeps_the_order():
    rng = np.random.default_rng(1)
    values = np.concatenate([rng.normal(0, 10.0**e, 50) for e in range(-30, 30, 3)]).astype(np.float32)
    order = np.argsort(values, kind="stable")
    assert (np.diff(sortable(values)[order].astype(np.int64)) >= 0).all()
    assert len(np.unique(sortable(values))) == len(np.unique(values))


def test_levels_keep_the_order_and_count_all():
    a, _ = drawn("skew", 2, 20_000)
    levels = Levels(coarse_counts(a), fine=200)
    levels.add(a[:9000])
    levels.add(a[9000:])
    assert levels.distribution.cells == len(a)
    order = np.argsort(a)
    assert (np.diff(levels.of(a)[order]) >= 0).all()
    assert levels.mixed().max() > 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fine", [4, 30, 300, 1 << 18])
def test_error_of_levels_is_as_proven(kind, fine):
    """With few levels ranks are coarse; what is said of the error holds, and with the usual number it is nothing."""
    for seed in range(3):
        a, b = (each.astype(np.float32) for each in drawn(kind, seed))
        exact_rho, exact_overlap = rank_figures(a, b, 0.1)
        found = ranked(in_tiles(a, b), (coarse_counts(a), coarse_counts(b)), 0.1, fine)
        assert abs(found.spearman - exact_rho) <= found.spearman_error + 1e-9
        assert abs(found.overlap - exact_overlap) <= found.overlap_error + 1e-9
        if fine == 1 << 18:
            assert found.spearman_error < 2e-3  # of 3000 cells; it falls with their number
            assert found.overlap_error < 0.02
            assert abs(found.spearman - exact_rho) < 1e-4
    if kind == "plain" and fine == 4:
        assert found.spearman_error > 1e-5  # the bound is not simply zero


def test_heavy_ties_are_ranked_exactly_in_levels():
    a, b = drawn("ties", 9, 50_000)
    found = compare_values(in_tiles(a, b), exact_cells=10)
    exact = compare_values(in_tiles(a, b))
    assert (found.ranked.spearman_error, found.ranked.overlap_error) == (0.0, 0.0)
    assert found.ranked.spearman == pytest.approx(exact.ranked.spearman, abs=1e-12)
    assert found.ranked.overlap == pytest.approx(exact.ranked.overlap, abs=1e-12)


def test_a_million_cells_in_levels():
    rng = np.random.default_rng(8)
    a = rng.gamma(2.0, 1.0, 1_000_000).astype(np.float32)
    b = (a + rng.normal(0, 1, a.size)).astype(np.float32)
    found = compare_values(in_tiles(a, b, 40), exact_cells=1000)
    assert found.ranked.spearman_error < 3e-5
    assert found.ranked.overlap_error < 3e-4
    assert abs(found.ranked.spearman - stats.spearmanr(a, b)[0]) <= found.ranked.spearman_error + 1e-9


# ---- differences --------------------------------------------------------------------------------
def test_mean_difference_and_rmse():
    figures = compare_values(in_tiles(np.array([1.0, 2.0, 3.0, 6.0]), np.array([2.0, 2.0, 1.0, 9.0])))
    assert (figures.cells, figures.mean_first, figures.mean_second) == (4, 3.0, 3.5)
    assert (figures.difference, figures.rmse) == (0.5, pytest.approx(np.sqrt((1 + 0 + 4 + 9) / 4)))
    assert figures.spread == pytest.approx(np.std([1, 0, -2, 3]))


def test_no_cells():
    assert compare_values(list) == ValueFigures(0.0)
    assert compare_weighted(np.array([np.nan]), np.array([1.0]), np.array([5.0])) == ValueFigures(0.0)


def test_whole_numbers_do_not_wrap():
    a, b = np.array([0, 250, 3], np.uint8), np.array([255, 1, 3], np.uint8)
    assert compare_values(in_tiles(a, b, 1)).difference == pytest.approx((255 - 249) / 3)


def test_weighted_pairs_are_cells():
    rng = np.random.default_rng(6)
    a, b, many = rng.random(30), rng.random(30), rng.integers(1, 50, 30)
    one = compare_weighted(a, b, many)
    other = compare_values(in_tiles(np.repeat(a, many), np.repeat(b, many)))
    assert one.cells == other.cells
    for name in ("mean_first", "mean_second", "difference", "rmse", "spread"):
        assert getattr(one, name) == pytest.approx(getattr(other, name))
    assert one.ranked.spearman == pytest.approx(other.ranked.spearman)
    assert one.ranked.overlap == pytest.approx(other.ranked.overlap)


# ---- classes ------------------------------------------------------------------------------------
def test_kappa_by_hand():
    """Rows 45, 30, 25; columns 40, 35, 25; agreement 0.7; chance 0.18 + 0.105 + 0.0625 = 0.3475."""
    matrix = np.array([[35, 5, 5], [3, 20, 7], [2, 10, 13]], dtype=float)
    a, b = np.meshgrid([1, 2, 3], [1, 2, 3], indexing="ij")
    found = Confusion.of(a.ravel(), b.ravel(), matrix.ravel())
    assert found.agreement == pytest.approx(0.68)
    chance = (45 * 40 + 30 * 35 + 25 * 25) / 100**2
    assert found.kappa == pytest.approx((0.68 - chance) / (1 - chance))
    first, second, third = found.classes()
    assert (first.code, first.first, first.second, first.same) == (1, 45, 40, 35)
    assert first.producers == pytest.approx(35 / 45)
    assert first.users == pytest.approx(35 / 40)
    assert (first.confused_with, first.confused) == (2, 5)  # of equals the lowest code
    assert (second.confused_with, second.confused) == (3, 7)
    assert (third.confused_with, third.confused) == (2, 10)
    single = found.only(3)
    chance = (25 * 25 + 75 * 75) / 100**2
    assert single.kappa == pytest.approx((0.76 - chance) / (1 - chance))


def test_mirror_swaps_the_two_agreements():
    rng = np.random.default_rng(2)
    a, b, many = rng.integers(1, 5, 60), rng.integers(1, 5, 60), rng.integers(1, 9, 60)
    there, back = Confusion.of(a, b, many), Confusion.of(b, a, many)
    assert back.kappa == pytest.approx(there.kappa)
    mirrored = {one.code: one for one in back.classes()}
    for one in there.classes():
        other = mirrored[one.code]
        assert (one.first, one.second, one.same) == (other.second, other.first, other.same)
        assert (one.producers, one.users) == (other.users, other.producers)


def test_same_classes_and_one_class():
    same = Confusion.of([1, 2], [1, 2], [3, 9])
    assert (same.agreement, same.kappa) == (1.0, 1.0)
    assert [one.confused_with for one in same.classes()] == [None, None]
    single = Confusion.of([4], [4], [10])
    assert (single.agreement, single.kappa) == (1.0, None)
    nothing = Confusion.of([], [], [])
    assert (nothing.agreement, nothing.kappa, nothing.classes()) == (None, None, [])
    assert Confusion.of([1], [2], [10]).kappa == 0.0


def test_class_of_one_map_only():
    found = {one.code: one for one in Confusion.of([1, 1], [1, 7], [5, 2]).classes()}
    assert (found[7].first, found[7].second, found[7].producers, found[7].users) == (0, 2, None, 0.0)


@pytest.mark.parametrize("most", [3, 65_535])
def test_pairs_are_counted_as_they_stand(most):
    rng = np.random.default_rng(7)
    chosen = rng.integers(0, most + 1, 90)
    pairs, seen = PairCounts(), {}
    for _ in range(5):
        a = rng.choice(chosen, (40, 30)).astype(np.uint16)
        b = rng.choice(chosen, (40, 30)).astype(np.uint16)
        pairs.add(a, b)
        for pair in zip(a.ravel().tolist(), b.ravel().tolist(), strict=True):
            seen[pair] = seen.get(pair, 0) + 1
    same = np.arange(65_536, dtype=np.uint16)
    found = zip(*(each.tolist() for each in pairs.joined(same, same)), strict=True)
    assert {(a, b): count for a, b, count in found} == seen


def test_pairs_are_looked_up():
    pairs = PairCounts()
    pairs.add(np.array([[1, 2]], np.uint16), np.array([[9, 9]], np.uint16))
    table = np.zeros(65_536, np.uint16)
    table[9] = 2
    a, b, count = pairs.joined(np.arange(65_536, dtype=np.uint16), table)
    assert Confusion.of(a, b, count).agreement == 0.5
