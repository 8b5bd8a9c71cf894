"""publishmap: metadata by ISO 19139, read back by OWSLib (which QGIS brings for its own search of catalogues)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from owslib.etree import etree
from owslib.iso import MD_Metadata
from qgis.core import QgsLayerMetadata

from zoemzone_qgis.report.package.metadata import KEYWORDS, limits

from .layers import memory_layer
from .publishkit import MARKUP, Folder, filed, gaps, zones

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


@pytest.fixture
def read(run: Any, tmp_path: Path) -> Any:
    """read("opportunities", ...) publishes and reads the metadata of a layer."""

    def call(key: str, **parameters: Any) -> MD_Metadata:
        out = str(tmp_path / parameters.pop("NAME", "map"))
        given = {"TITLE": f"Kaart {MARKUP}", "LANGUAGE": "nl", "WEBMAP": False, "OUTPUT": out, **parameters}
        run("publishmap", given)
        return MD_Metadata(etree.parse(str(Folder(out).place / "metadata" / f"{key}.xml")))

    return call


def about(metadata: MD_Metadata) -> Any:
    """What the record says of the data; later versions of OWSLib give a list."""
    found = metadata.identification
    return found[0] if isinstance(found, list) else found


def test_every_field_can_be_read_back(read: Any, tmp_path: Path) -> None:
    record = {"algorithm": "zoemzone:opportunitymap", "finished": "2026-05-01T10:00:00+00:00"}
    layer = zones()
    told = QgsLayerMetadata()
    told.setRights(["Kadaster, BGT"])
    layer.setMetadata(told)
    source = filed(layer, tmp_path / "in", record)
    found = read("opportunities", OPPORTUNITIES=source, PUBLISHER="Ede & Co <x>", CONTACT="Team groen, info@ede.nl")
    assert found.languagecode == "dut"
    assert (found.charset, found.hierarchy, found.stdname) == ("utf8", "dataset", "ISO 19115")
    assert [(one.organization, one.position, one.email, one.role) for one in found.contact] == [
        ("Ede & Co <x>", "Team groen, info@ede.nl", "info@ede.nl", "pointOfContact")
    ]
    assert found.referencesystem.code == "EPSG:28992"
    data = about(found)
    assert data.title == f"Kaart {MARKUP}: Kansenkaart"
    assert data.abstract.startswith("Waar elk stuk land")
    assert [(one.date, one.type) for one in data.date] == [(found.datestamp, "publication")]
    assert [(one.organization, one.role) for one in data.contact] == [("Ede & Co <x>", "owner")]
    words = data.keywords[0]
    assert (
        tuple(words["keywords"] if isinstance(words, dict) else [one.name for one in words.keywords]) == KEYWORDS["nl"]
    )
    assert data.uselimitation == [limits("nl")]
    assert data.accessconstraints == ["otherRestrictions"]
    assert data.useconstraints == ["license"]
    assert data.otherconstraints[:2] == ["CC BY 4.0", LICENCE]
    assert data.spatialrepresentationtype == ["vector"]
    assert (data.resourcelanguagecode, data.topiccategory) == (["dut"], ["environment"])
    box = data.bbox
    assert [float(one) for one in (box.minx, box.miny, box.maxx, box.maxy)] == pytest.approx(
        [5.8245, 52.0829, 5.8286, 52.0837], abs=1e-3
    )
    assert "Berekend met zoemzone:opportunitymap, 2026-05-01" in found.dataquality.lineage
    assert (found.distribution.format, found.distribution.version) == ("GeoPackage", "1.2")


def test_records_of_two_maps_are_told_apart_and_one_keeps_its_name(read: Any) -> None:
    """A data portal takes a record of the same name for a newer version."""
    names = [
        read("gaps", GAPS=gaps(), TITLE=title, PUBLISHER=publisher, NAME=f"m{number}").identifier
        for number, (title, publisher) in enumerate([("A", "Ede"), ("A", "Ede"), ("B", "Ede"), ("A", "Barneveld")])
    ]
    assert names[0] == names[1]
    assert len(set(names)) == 3


def test_a_map_of_nobody_and_a_table_without_shapes(read: Any) -> None:
    """One party must be named, if only as missing; a table without shapes has no box."""
    found = read("tabel", OPPORTUNITIES=zones(), MORE=[memory_layer("tabel", [("", {"a": 1})], "None", "")])
    assert [one.organization for one in found.contact] == [None]
    assert b'organisationName gco:nilReason="missing"' in found.xml
    assert about(found).spatialrepresentationtype == ["vector"]
