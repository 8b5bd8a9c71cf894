"""Files of partners behind a web address: each kept in a place of its own, and never worse than it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeedback, QgsNetworkAccessManager

from zoemzone_qgis.errors import Fault, sentence
from zoemzone_qgis.gui.catalogue.looking import fetched

from .misbehaving import Server, feature
from .workkit import in_worker


def collection(number: int) -> dict[str, object]:
    return {"type": "FeatureCollection", "features": [feature(number)]}


def test_files_of_one_name_do_not_drive_each_other_out(qgis_app: object, tmp_path: Path) -> None:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        one, two = "/venlo/bomen.geojson", "/roermond/bomen.geojson"
        server.pages.update({one: collection(1), two: collection(2)})

        def look(path: str) -> Path:
            return Path(in_worker(lambda: fetched(server.url(path), tmp_path, 2.0, QgsFeedback())))

        first, second = look(one), look(two)
        assert "nr.1" in first.read_text()
        assert "nr.2" in second.read_text()
        server.pages[one] = (b"", "text/plain", 500, {})
        with pytest.raises(Fault):
            look(one)
        assert "nr.1" in first.read_text()  # what the catalogue names is still there
        assert [one.name for one in first.parent.iterdir()] == ["bomen.geojson"]


def test_what_is_said_of_an_address_repeats_no_key(tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        fetched("https://jan:geheim@example.org/page.html?token=stil", tmp_path, 2.0, QgsFeedback())
    said = sentence(raised.value)
    assert "example.org/page.html" in said
    assert "geheim" not in said
    assert "stil" not in said
