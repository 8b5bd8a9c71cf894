"""publishmap: every file of the folder is searched for traces of people, closed layers and computers."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsAbstractMetadataBase,
    QgsEditorWidgetSetup,
    QgsLayerMetadata,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
)

from zoemzone_qgis.layers.publicity import is_public, mark

from .layers import memory_layer
from .publishkit import Folder, X, Y, filed, plan, square, zones


@pytest.fixture
def publish(run: Any, tmp_path: Path) -> Any:
    """publish(PLAN=...) with the web map -> the folder."""

    def call(**parameters: Any) -> Folder:
        out = str(tmp_path / "map")
        run("publishmap", {"TITLE": "Kaart", "LANGUAGE": "nl", "BACKGROUND": "none", "OUTPUT": out, **parameters})
        return Folder(parameters.get("OUTPUT", out))

    return call


def found_in(folder: Folder, *secrets: str) -> list[str]:
    """What of these stands in any file, with what is around it."""
    everything = folder.everything().lower()
    places = {one: everything.find(one.lower().encode()) for one in secrets}
    return [f"{one}: {everything[max(0, at - 60) : at + 60]!r}" for one, at in places.items() if at >= 0]


def test_columns_of_numbers_that_belong_to_persons(publish: Any) -> None:
    """Integers and decimals lose the leading 0; keys, codes, areas, costs and places stay."""
    rows = [
        {"bereikbaar": 612345678, "nummer": 651239876.0, "klant": 111222333, "tekst": "687654321", "haag_id": 612345678,
         "opp": 612345678, "kosten": 618000000.0, "x": 186432.12, "bag": "0228010000012345", "soort": "eik"},
        {"bereikbaar": 318591234, "nummer": 318591299.0, "klant": 123456782, "tekst": "611111111", "haag_id": 651239876,
         "opp": 687654321, "kosten": 651000000.0, "x": 186433.5, "bag": "0228010000012346", "soort": "eik"},
        {"bereikbaar": 687654321, "nummer": 0.0, "klant": 111222333, "tekst": "622222222", "haag_id": 687654321,
         "opp": 651239876, "kosten": 687000000.0, "x": 186434.5, "bag": "0228010000012347", "soort": "eik"},
    ]  # fmt: skip
    layer = memory_layer("bomen", [(square(place), row) for place, row in enumerate(rows)])
    folder = publish(MORE=[layer], OPPORTUNITIES=zones())
    assert folder.checked() == {
        ("bomen", "bereikbaar", "phone", "emptied"), ("bomen", "nummer", "phone", "emptied"),
        ("bomen", "klant", "bsn", "emptied"), ("bomen", "tekst", "phone", "emptied"),
    }  # fmt: skip
    for name in ("haag_id", "opp", "kosten", "x", "bag", "soort"):
        assert folder.values("bomen", name) == [row[name] for row in rows], name
    assert found_in(folder, "318591234", "318591299", "123456782", "611111111") == []


def test_metadata_names_nobody(publish: Any) -> None:
    """Contacts, abstract, history, rights, titles of links; the organisation and its work stay."""
    layer = memory_layer("Hagen Henk Kaandorp", [(square(0), {"soort": "meidoorn"})])
    metadata = QgsLayerMetadata()
    metadata.setTitle("Hagen van Henk Kaandorp")
    metadata.setAbstract("Ingetekend door Henk Kaandorp (h.kaandorp@ede.nl), bel 0318-591234. Kaandorp weet meer.")
    metadata.setHistory(
        ["2024: ingetekend, J. Wilgenhof", "auteur: Mieke Populier", r"uit C:\\Users\\hkaandorp\\h.shp"]
    )
    metadata.setRights(["(c) Kadaster", "contactpersoon: Populier"])
    metadata.setConstraints([QgsLayerMetadata.Constraint("vraag Henk Kaandorp", "use")])
    metadata.setLinks([QgsAbstractMetadataBase.Link("Henk Kaandorp", "WWW:LINK", "https://x.nl/~hkaandorp")])
    contacts = [QgsAbstractMetadataBase.Contact(name) for name in ("Henk Kaandorp", "Kadaster")]
    contacts[0].organization, contacts[0].email, contacts[0].voice = "Gemeente Ede", "h.kaandorp@ede.nl", "0318-591234"
    contacts[1].organization = "Kadaster"
    metadata.setContacts(contacts)
    layer.setMetadata(metadata)
    folder = publish(OPPORTUNITIES=zones(), MORE=[layer])
    assert found_in(folder, "kaandorp", "wilgenhof", "populier", "591234", "c:\\users") == []
    assert found_in(folder, "kadaster")
    assert found_in(folder, "gemeente ede")


def test_the_surname_of_a_contact_is_found_in_a_reason(publish: Any) -> None:
    rows = [{"contactpersoon": "Henk Kaandorp", "toelichting": "Volgens Kaandorp kan de haag; bel Henk Kaandorp."}]
    folder = publish(INITIATIVES=memory_layer("i", [(square(0), row) for row in rows]), OPPORTUNITIES=zones())
    assert folder.values("initiatives", "toelichting") == ["Volgens […] kan de haag; bel […]."]
    assert found_in(folder, "kaandorp") == []


def test_texts_of_styles_forms_and_names_of_fields(publish: Any, tmp_path: Path) -> None:
    """A picture from a folder of the user, words for codes, aliases, notes on fields, and a field named after one."""
    layer = memory_layer(
        "Bijenhotels", [(f"POINT({X} {Y})", {"soort": "hotel", "bel_06-12345678": 1, "code": "A"})], "Point"
    )
    folder_of_a_user = tmp_path / "home" / "hkaandorp"
    folder_of_a_user.mkdir(parents=True)
    picture = folder_of_a_user / "hotel.svg"
    picture.write_text("<svg xmlns='http://www.w3.org/2000/svg'><!-- Henk Kaandorp --></svg>")
    symbol = QgsMarkerSymbol.createSimple({})
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(str(picture)))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    place = layer.fields().lookupField("code")
    layer.setFieldAlias(place, "Code van Henk Kaandorp")
    layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": [{"Henk Kaandorp": "A"}]}))
    layer.setCustomProperty("comments", "Henk Kaandorp")
    layer.setMapTipTemplate("Henk Kaandorp [% soort %]")
    folder = publish(OPPORTUNITIES=zones(), MORE=[layer])
    assert found_in(folder, "kaandorp", "bel_06", str(tmp_path)) == []
    assert folder.values("bijenhotels", "soort") == ["hotel"]
    assert ("bijenhotels", "bel […]", "phone", "left_out") in folder.checked()


@pytest.mark.parametrize(("inside", "kept"), [("<!-- hotel -->", True), ("<!-- /home/hkaandorp/hotel.svg -->", False)])
def test_a_picture_inside_a_style(publish: Any, inside: str, kept: bool) -> None:
    """A drawing keeps the name of its file where its maker saved it."""
    drawing = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}<rect width='9' height='9'/></svg>"
    layer = memory_layer("hotels", [(f"POINT({X} {Y})", {"soort": "hotel"})], "Point")
    symbol = QgsMarkerSymbol.createSimple({})
    path = "base64:" + base64.b64encode(drawing.encode()).decode()
    symbol.changeSymbolLayer(0, QgsSvgMarkerSymbolLayer(path))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    folder = publish(OPPORTUNITIES=zones(), MORE=[layer])
    shown = folder.layer("hotels")  # its look lives as long as it does
    looks = shown.renderer().symbol().symbolLayer(0)
    assert (isinstance(looks, QgsSvgMarkerSymbolLayer) and looks.path() == path) is kept
    assert found_in(folder, "kaandorp", base64.b64encode(b"/home/hkaandorp").decode()[:16]) == []


def test_no_file_tells_where_it_was_made(publish: Any, tmp_path: Path) -> None:
    """No path of an input, an output or the user, and no name of the user."""
    record = {
        "algorithm": "zoemzone:x",
        "parameters": {"INPUT": str(Path.home() / "a.gpkg")},
        "sources": [str(tmp_path / "b.gpkg")],
    }
    source = filed(zones(), tmp_path / "in", record)
    folder = publish(OPPORTUNITIES=source, PLAN=filed(plan({}), tmp_path / "in"))
    assert found_in(folder, str(tmp_path), str(Path.home()) + os.sep) == []


def hidden(folder: Path) -> QgsVectorLayer:
    """A layer of badger setts in a file, marked as not public, in the project."""
    path = filed(memory_layer("dassenburchten", [(square(7), {"burcht": "Geheimpje"})]), folder)
    layer = QgsVectorLayer(path, "Burchten van de das", "ogr")
    mark(layer, False)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_nothing_tells_of_a_layer_that_is_not_public(publish: Any, tmp_path: Path, qgis_new_project: Any) -> None:
    """Not its rows, its name or its file: in maps, tables, papers, records and the search of the web map."""
    layer = hidden(tmp_path / "in")
    record = {
        "algorithm": "zoemzone:opportunitymap",
        "parameters": {"NATURE": f"{tmp_path}/in/dassenburchten.gpkg|layername=dassenburchten", "LAYERS": [layer.id()]},
        "sources": [{"name": "Burchten van de das", "objects": 1}, {"name": "dassenburchten (dassenburchten)"}],
    }
    source = filed(zones(), tmp_path / "in", record)
    folder = publish(OPPORTUNITIES=source, MORE=[layer])
    assert found_in(folder, "dassenburcht", "burchten", "geheimpje", layer.id()) == []
    assert folder.tables() == ["opportunities"]
    assert b"een laag: niet openbaar, weggelaten" in folder.everything()
    assert '"objects": 1' in (folder.place / "records" / "opportunities.run.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("written", ["{path}", "{path}|layername=dassenburchten", "{folder}/../in/dassenburchten.gpkg"])
def test_the_mark_counts_however_the_path_is_written(qgis_new_project: Any, tmp_path: Path, written: str) -> None:
    layer = hidden(tmp_path / "in")
    path = layer.source().partition("|")[0]
    other = QgsVectorLayer(written.format(path=path, folder=tmp_path / "in"), "x", "ogr")
    assert other.isValid()
    assert not is_public(other, QgsProject.instance())
    assert is_public(other)
    free = QgsVectorLayer(filed(zones(), tmp_path / "in"), "zones", "ogr")
    assert is_public(free, QgsProject.instance())


def test_a_name_of_the_user_in_a_web_address_stays_out(publish: Any) -> None:
    folder = publish(PLAN=plan({"reason_nl": "Zie /home/hkaandorp/plan.gpkg en C:\\Users\\hkaandorp\\Mijn plan.docx"}))
    assert found_in(folder, "hkaandorp") == []
    assert folder.values("plan", "reason_nl") == ["Zie plan.gpkg en Mijn plan.docx"]
