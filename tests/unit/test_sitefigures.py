"""Figures of sites: thresholds at their edges, unknown land, profiles."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.landvalues import LandValues, land_values
from zoemzone_qgis.core.land.lookup import Lookup
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.planar.radii import radii_of
from zoemzone_qgis.core.sitefigures import LACKS, STATUSES, RuleFigures, Values, rule_figures, within

TABLE = read_classes()
PROFILES = read_profiles(None, TABLE)
HA = 10_000.0
PLENTY = np.full((4, 1), 20 * HA)


def land(profile: str = "EP7") -> LandValues:
    return land_values(TABLE, PROFILES[profile], read_rules())


def judged(hectares: dict[str, float], nests: np.ndarray = PLENTY, profile: str = "EP7") -> RuleFigures:
    values_of = land(profile)
    codes = [TABLE.by_id(id).code for id in hectares]
    areas = np.array([[value * HA for value in hectares.values()]])
    return rule_figures(areas, nests, Values.of(values_of, codes), values_of)


def lacks(found: RuleFigures) -> list[str]:
    return [name for name, lack in zip(LACKS, found.lacks[:, 0], strict=True) if lack]


@pytest.mark.parametrize(
    ("meadow", "status", "deficit"),
    [
        (10.0, "met", 0.0),
        (9.999999, "met", 0.01),
        (9.9999, "nearly", 1.0),
        (5.0, "nearly", 5 * HA),
        (4.99, "short", 5.01 * HA),
        (30.0, "met", 0.0),
    ],
)
def test_status_at_its_limits(meadow: float, status: str, deficit: float) -> None:
    found = judged({"GKR": meadow, "GRN": 100 - meadow})
    assert STATUSES[found.status[0]] == status
    assert found.deficit_m2[0] == pytest.approx(deficit, abs=1e-6)
    assert ("area" in lacks(found)) == (status != "met")


def test_half_of_it_must_be_core() -> None:
    # standard orchard (0.7) is core, extensive grass (0.3) is not
    assert judged({"FHO": 10, "GEXT": 70 / 3}).core_share_pct[0] == pytest.approx(50)
    assert "core" not in lacks(judged({"FHO": 10, "GEXT": 70 / 3}))
    assert "core" in lacks(judged({"FHO": 10, "GEXT": 70 / 3 + 0.01}))
    assert "core" not in lacks(judged({"GRN": 100}))  # half of nothing


@pytest.mark.parametrize(("guild", "lacking"), [(0, True), (1, True), (2, True), (3, False)])
def test_nests_of_each_guild_at_their_limit(guild: int, lacking: bool) -> None:
    nests = PLENTY.copy()
    nests[guild] = 0.5 * HA
    assert "nests" not in lacks(judged({"GKR": 20}, nests))
    nests[guild] = 0.4999 * HA
    assert ("nests" in lacks(judged({"GKR": 20}, nests))) == lacking
    # an ecoprofile asks for its own nests only
    assert "nests" not in lacks(judged({"GKR": 20}, nests, {0: "EP2", 1: "EP1", 2: "EP1", 3: "EP1"}[guild]))


def test_hoverflies_want_larval_habitat() -> None:
    nests = PLENTY.copy()
    nests[3] = 0
    assert "nests" in lacks(judged({"GKR": 20}, nests, "EP6"))
    nests[3], nests[:3] = 0.5 * HA, 0
    assert "nests" not in lacks(judged({"GKR": 20}, nests, "EP6"))


def test_ten_hectares_of_meadow_just_feed_the_summer() -> None:
    found = judged({"GKR": 10.0, "GRN": 90})
    assert found.completeness[0] == 1
    assert found.weakest[0] == 2
    assert found.season_met_pct[:, 0].tolist() == [100, 100, 100, 100]
    assert "season" not in lacks(found)
    less = judged({"GKR": 9.0, "GRN": 91})
    assert less.completeness[0] == pytest.approx(9 * 0.34 / (11.33 * 0.30))
    assert lacks(less) == ["area", "season"]


def test_nothing_known() -> None:
    found = judged({"GKR": 0.0})
    assert (found.status[0], found.weakest[0], lacks(found)) == (-1, -1, [])
    assert np.isnan([found.completeness[0], found.need_met_pct[0], found.core_share_pct[0]]).all()
    assert found.deficit_m2[0] == 10 * HA
    values = Values.of(land(), [8])
    near = within(np.zeros((1, 1)), np.array([100.0]), values)
    assert np.isnan(near.share_pct[0])
    assert near.known_pct[0] == 0


def test_no_sites_and_no_classes() -> None:
    values_of = land()
    none = rule_figures(np.zeros((0, 1)), np.zeros((4, 0)), Values.of(values_of, [8]), values_of)
    assert len(none.status) == 0
    bare = rule_figures(np.zeros((2, 0)), np.zeros((4, 2)), Values.of(values_of, []), values_of)
    assert bare.status.tolist() == [-1, -1]


def test_more_meadow_is_never_worse() -> None:
    rng = np.random.default_rng(0)
    ids = ["GKR", "HAAG", "ERF", "GRN", "FHO", "KZ", "LBOS"]
    for _ in range(50):
        before = {id: float(area) for id, area in zip(ids, rng.uniform(0, 10, len(ids)), strict=True)}
        after = {**before, "GKR": before["GKR"] + 1}
        first, second = judged(before), judged(after)
        assert second.completeness[0] >= first.completeness[0]
        assert second.deficit_m2[0] <= first.deficit_m2[0]
        assert second.status[0] >= first.status[0]


@pytest.mark.parametrize(
    ("id", "parts"),
    [("GAZ+BMO", ["GAZ", "BMO"]), ("GRN+slope", ["GRN", "slope"]), ("BRMR+BMV+slope+confirmed", ["BRMR", "BMV"])],
)
def test_derived_classes_by_id_and_code(id: str, parts: list[str]) -> None:
    lookup = Lookup(TABLE)
    code = lookup.code(id)
    assert code is not None
    row = lookup.row(code)
    assert row is not None
    assert row.id.split("+")[: len(parts)] == parts


@pytest.mark.parametrize("id", ["", "nonsense", "GAZ+nonsense", "nonsense+BMO", "GAZ+GKR", "+", "GAZ+"])
def test_ids_that_are_none(id: str) -> None:
    assert Lookup(TABLE).code(id) is None


@pytest.mark.parametrize("text", ["", "  ", ",;", []])
def test_no_radii(text: object) -> None:
    with pytest.raises(Fault, match="empty"):
        radii_of(text)


@pytest.mark.parametrize("text", ["0", "-5", "x", "1e9", "inf", "nan", "150 m"])
def test_what_is_no_radius(text: str) -> None:
    with pytest.raises(Fault, match="is not a radius"):
        radii_of(text)
