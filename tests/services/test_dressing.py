"""A loaded layer says whose it is, under which licence, of when and where from; it has the style that was meant."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer

from zoemzone_qgis.catalogue.download import Downloaded
from zoemzone_qgis.catalogue.dressing import ENTRY, LOADED, MUNICIPALITY, ROLE, date_of, dress
from zoemzone_qgis.catalogue.model.entry import Origin, Words

from .workkit import entry, place

WHEN = datetime(2026, 3, 4, 5, 6)


@pytest.fixture
def layer(qgis_app: Any) -> QgsVectorLayer:
    return QgsVectorLayer("Polygon?crs=EPSG:28992&field=naam:string", "x", "memory")


def told(**more: Any) -> Any:
    given: dict[str, Any] = {
        "abstract": Words("Groen van de gemeente.", "Green of the municipality."),
        "note": "Twice a year.",
        "owner": "Gemeente 's-Vlek",
        "contact_role": "custodian",
        "licence": "CC BY 4.0",
        "licence_url": "https://creativecommons.org/licenses/by/4.0/",
        "date": "2025-11",
        "roles": ("landcover", "nature"),
        "scale_min": 25_000.0,
    }
    return entry("oaf", "https://voorbeeld.nl/dienst?f=json", "vlek", **(given | more))


def test_metadata(layer: QgsVectorLayer) -> None:
    brought = Downloaded(Path("a.gpkg"), "a", 12, "EPSG:28992", WHEN, dropped=3)
    dress(layer, told(), brought, place())
    assert layer.isValid()
    metadata = layer.metadata()
    assert layer.name() == metadata.title() == "Spots"
    assert metadata.abstract() == "Green of the municipality. Twice a year."
    assert metadata.licenses() == ["CC BY 4.0"]
    assert metadata.rights() == ["Gemeente 's-Vlek, CC BY 4.0"]
    contact = metadata.contacts()[0]
    assert (contact.organization, contact.role) == ("Gemeente 's-Vlek", "custodian")
    assert [link.url for link in metadata.links()] == ["https://voorbeeld.nl/dienst", told().licence_url]
    assert metadata.dateTime(Qgis.MetadataDateType.Published).date().toString("yyyy-MM-dd") == "2025-11-01"
    assert metadata.dateTime(Qgis.MetadataDateType.Created).toString("yyyy-MM-dd hh:mm") == "2026-03-04 05:06"
    assert metadata.crs().authid() == "EPSG:28992"
    assert any("12 objects" in line for line in metadata.history())
    assert any("3" in line for line in metadata.history()[2:])
    server = layer.serverProperties()
    assert server.attribution() == "Gemeente 's-Vlek, CC BY 4.0"
    assert server.attributionUrl() == told().licence_url


def test_properties_and_scale(layer: QgsVectorLayer) -> None:
    dress(layer, told(), Downloaded(Path("a.gpkg"), "a", 1, "EPSG:28992", WHEN), place())
    assert layer.customProperty(ENTRY) == "vlek-oaf"
    assert layer.customProperty(MUNICIPALITY) == "GM9903"
    assert layer.customProperty(LOADED) == "2026-03-04T05:06:00"
    assert layer.customProperty(ROLE) == "landcover,nature"
    assert layer.hasScaleBasedVisibility()
    assert layer.minimumScale() == 25_000


def test_what_is_not_known_is_not_made_up(layer: QgsVectorLayer) -> None:
    bare = told(owner="", licence="", licence_url="", date="vorig jaar", scale_min=0.0, abstract=Words(), note="")
    dress(layer, bare)
    metadata = layer.metadata()
    assert metadata.licenses() == metadata.rights() == metadata.contacts() == []
    assert not metadata.dateTime(Qgis.MetadataDateType.Published).isValid()
    assert layer.serverProperties().attribution() == ""
    assert not layer.hasScaleBasedVisibility()
    assert layer.customProperty(MUNICIPALITY) == ""


def test_the_style_beside_the_catalogue_wins(layer: QgsVectorLayer, tmp_path: Path) -> None:
    """Even where it has a name, a scale and words of its own: the catalogue's count."""
    styled = QgsVectorLayer("Polygon?crs=EPSG:28992&field=naam:string", "vreemd", "memory")
    renderer = styled.renderer()
    assert isinstance(renderer, QgsSingleSymbolRenderer)
    renderer.symbol().setColor(styled.renderer().symbol().color().fromRgb(1, 2, 3))
    styled.setCustomProperty(ENTRY, "vreemd")
    styled.setName("vreemd")
    styled.saveNamedStyle(str(tmp_path / "eigen.qml"))
    one = told(style="eigen.qml", origin=Origin("local", str(tmp_path / "catalogus.json")))
    dress(layer, one, None, place())
    assert layer.renderer().symbol().color().getRgb()[:3] == (1, 2, 3)
    assert (layer.name(), layer.customProperty(ENTRY)) == ("Spots", "vlek-oaf")
    assert layer.metadata().licenses() == ["CC BY 4.0"]
    dress(layer, told(style="is er niet.qml"), None, place())
    assert layer.name() == "Spots"


def test_dutch(layer: QgsVectorLayer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoemzone_qgis.catalogue.dressing.user_locale", lambda: "nl_NL")
    dress(layer, told())
    assert layer.name() == "Vlekken"
    assert layer.metadata().language() == "nld"
    assert layer.metadata().abstract().startswith("Groen van")


def test_pictures_too(qgis_app: Any) -> None:
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:1/{z}/{x}/{y}.png", "x", "wms")
    dress(layer, told(), None, None)
    assert layer.metadata().licenses() == ["CC BY 4.0"]
    assert layer.serverProperties().attribution()


@pytest.mark.parametrize(
    ("text", "date"),
    [("2025-11-03", "2025-11-03"), ("2025-11", "2025-11-01"), ("2025", "2025-01-01"),
     ("2025-11-03T10:00:00Z", "2025-11-03"), ("", ""), ("vorig jaar", ""), ("31-12-2025", "")],
)  # fmt: skip
def test_dates(text: str, date: str) -> None:
    assert date_of(text).date().toString("yyyy-MM-dd") == date
