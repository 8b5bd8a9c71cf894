"""Slopes, owners, soils and names of units."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.cells.regions import Outlines
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.measure.owners import owner_class
from zoemzone_qgis.core.measure.slopes import slopes_of
from zoemzone_qgis.core.measure.soils import soil_kind
from zoemzone_qgis.core.measure.unitnames import unique_names
from zoemzone_qgis.core.planar.rings import Rings

GRID = Grid(0.0, 600.0, 1.0, 600, 600)


def field(x: float, y: float, size: float) -> list[np.ndarray]:
    return [np.array([[x, y], [x + size, y], [x + size, y + size], [x, y + size]])]


def slopes(height, *fields: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Slope and aspect of fields on land whose height is a function of place."""

    def read(window: Window) -> np.ndarray:
        rows = np.arange(window.row, window.row + window.rows)[:, None]
        columns = np.arange(window.column, window.column + window.columns)[None, :]
        x, y = columns + 0.5, 600.0 - rows - 0.5
        inside = (rows >= 0) & (rows < 600) & (columns >= 0) & (columns < 600)
        return np.where(inside, height(x, y), np.nan)

    return slopes_of(Outlines(Rings.of(fields), np.arange(len(fields)), len(fields)), GRID, read)


@pytest.mark.parametrize("aspect", [0.0, 45.0, 90.0, 180.0, 222.0, 300.0])
def test_a_plane_faces_where_it_falls(aspect: float):
    way = np.array([np.sin(np.radians(aspect)), np.cos(np.radians(aspect))])
    slope, faces = slopes(lambda x, y: -0.5 * (way[0] * x + way[1] * y), field(490, 490, 60))  # over four blocks
    assert slope[0] == pytest.approx(np.degrees(np.arctan(0.5)))
    assert np.mod(faces[0] - aspect + 180, 360) == pytest.approx(180.0, abs=1e-6)


def test_flat_land_and_a_ridge_face_nowhere():
    slope, faces = slopes(lambda x, y: -np.abs(x - 100.0) * (y < 200), field(50, 50, 100), field(50, 300, 100))
    assert slope[0] > 40
    assert slope[1] == pytest.approx(0.0, abs=1e-9)
    assert np.isnan(faces).all()


def test_heights_that_are_not_known_say_nothing():
    slope, faces = slopes(lambda x, y: np.where(x > 300, np.nan, x), field(350, 100, 40), field(280, 100, 40))
    assert np.isnan(slope[0])
    assert (slope[1], faces[1]) == (pytest.approx(45.0), pytest.approx(270.0))


@pytest.mark.parametrize(
    ("owner", "kind"),
    [
        ("Gemeente Gulpen-Wittem", "own"),
        ("gemeente", "own"),
        ("municipality", "own"),
        ("G1729", "own"),
        ("eigendom gemeente, verpacht", "own_leased"),
        ("verpacht", "own_leased"),
        ("eigen", "own"),
        ("Provincie Limburg", "government"),
        ("P0031", "government"),
        ("Waterschap Limburg", "government"),
        ("W0665", "government"),
        ("Rijkswaterstaat", "government"),
        ("L0002", "government"),
        ("L0004", "government"),
        ("Staatsbosbeheer", "government"),
        ("ProRail", "government"),
        ("Jansen Agro B.V.", "private"),
        ("particulier, verpacht", "private"),
        ("Eigenhuis, J.", "private"),
        ("private", "private"),
        ("Vereniging Natuurmonumenten", "private"),
        ("onbekend", "unknown"),
        ("", "unknown"),
        ("  ", "unknown"),
    ],
)
def test_owners_by_their_words(owner: str, kind: str):
    assert owner_class(owner) == kind


def test_a_list_of_own_owners_wins():
    own = ["G1729", "Waterschap Limburg"]
    kinds = [owner_class(name, own) for name in ("g1729", "waterschap limburg", "G0888", "gemeente Beek", "J. Smeets")]
    assert kinds == ["own", "own", "government", "government", "private"]


def test_holders_are_not_believed_everywhere():
    assert owner_class("G1729", holds=False) == "unknown"
    assert owner_class("gemeente Beek", holds=False) == "own"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Lössleem", "loess"),
        ("lichte zavel", "clay"),
        ("Koopveengronden", "peat"),
        ("Mergel", "marl"),
        ("SAND", "sand"),
    ],
)
def test_soils_by_their_words(words: str, kind: str):
    assert soil_kind(words) == kind


def test_names_become_unlike_each_other():
    names = ["a", "b", "a", "a (1)", "b", "a"]
    found = unique_names(names)
    assert len(set(found)) == len(names)
    assert found[3] == "a (1)"
