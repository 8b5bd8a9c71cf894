"""The legend of a drawing: keys, contexts, what orders equals."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land import legend as module
from zoemzone_qgis.core.land.legend import BUILTUP, NATURE, PLAIN, Entry, Legend

GRASS = Entry("BGT", (6, 90), (5, 80), (12, 70), by_half_life=((1.0, 10), (8.0, 70)))
HEATH = Entry("OSM", (41, 50), (41, 50))


@pytest.fixture
def legend() -> Legend:
    made = Legend()
    assert (made.key(GRASS), made.key(HEATH), made.key(GRASS)) == (1, 2, 1)
    return made


def test_drawn_keys_are_read_in_their_context(legend: Legend) -> None:
    keys = np.array([[0, 1], [2, 1]], dtype=np.uint16)
    expected = {
        PLAIN: ([[0, 6], [41, 6]], [[255, 90], [50, 90]]),
        BUILTUP: ([[0, 5], [41, 5]], [[255, 80], [50, 80]]),
        NATURE: ([[0, 12], [41, 12]], [[255, 70], [50, 70]]),
    }
    for context, (codes, confidence) in expected.items():
        assert legend.codes(keys, context).tolist() == codes
        assert legend.confidences(keys, context).tolist() == confidence
    assert legend.codes(keys).dtype == np.uint16
    assert legend.confidences(keys).dtype == np.uint8


def test_which_keys_a_context_changes(legend: Legend) -> None:
    assert legend.builtup_matters().tolist() == [False, True, False]
    assert legend.nature_matters().tolist() == [False, True, False]
    assert legend.coarse_keys().tolist() == [False, False, True]


def test_an_empty_legend_reads_an_empty_drawing() -> None:
    assert Legend().codes(np.zeros((2, 2), dtype=np.uint16)).tolist() == [[0, 0], [0, 0]]
    assert Legend().confidences(np.zeros(1, dtype=np.uint16)).tolist() == [255]


def test_equals_are_ordered_by_what_they_say_and_not_by_when_they_came() -> None:
    ties = {entry.tie for entry in (GRASS, HEATH, Entry("BGT", (6, 90), (6, 90)), Entry("BRP", (6, 90), (5, 80)))}
    assert len(ties) == 4
    assert all(0 <= tie < 2**31 for tie in ties)
    assert Entry("OSM", (41, 50), (41, 50)).tie == HEATH.tie


def test_too_many_statements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_KEYS", 3)
    full = Legend()
    for code in (1, 2, 3):
        full.key(Entry("BGT", (code, 90), (code, 90)))
    assert full.key(Entry("BGT", (2, 90), (2, 90))) == 2
    with pytest.raises(Fault, match="more than 3 different statements"):
        full.key(Entry("BGT", (4, 90), (4, 90)))
