"""publishmap: nothing personal and nothing that is not public goes out, wherever it may stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsAbstractMetadataBase,
    QgsLayerMetadata,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.catalogue.dressing import dress
from zoemzone_qgis.catalogue.model.entry import Entry, Words
from zoemzone_qgis.layers.publicity import is_public, mark

from .layers import memory_layer
from .publishkit import filed, gaps, plan, publisher, square, zones


@pytest.fixture
def publish(run: Any, tmp_path: Path) -> Any:
    return publisher(run, tmp_path / "map")


NAMES = {
    "contactpersoon": ("contact", "Pietersen"),
    "E-mail": ("email", "geheim"),
    "tel_nr": ("phone", "nul zes"),
    "telefoonNummer": ("phone", "nul zes"),
    "mobile_phone": ("phone", "oh six"),
    "aanvrager": ("person", "Pietersen"),
    "first_name": ("person", "Pieter"),
    "lastEditedUser": ("person", "ppieters"),
    "created_by": ("person", "ppieters"),
    "waarnemer": ("person", "Pietersen"),
    "Huisnummer": ("address", "12a"),
    "ADRES": ("address", "Dorpsweg 12"),
    "postcode": ("address", "1234 AB"),
    "BSN": ("bsn", "x"),
    "iban_rekening": ("iban", "x"),
    "geboortedatum": ("birth", "1970-01-01"),
    "foto_pad": ("photo", "C:/Users/Piet/foto.jpg"),
    "date_of_birth": ("birth", "1970"),
}


def test_fields_with_a_personal_name_stay_out(publish: Any, listener: Any) -> None:
    values = {name: f"Zwartwit {value}" for name, (_, value) in NAMES.items()}
    layer = memory_layer(
        "initiatieven", [(square(0), {"naam": "Bijenlint", **values, "hotel": "ja", "status": "klaar"})]
    )
    folder = publish(INITIATIVES=layer)
    assert folder.layer("initiatives").fields().names() == ["fid", "naam", "hotel", "status"]
    assert folder.checked() == {("initiatives", name, kind, "left_out") for name, (kind, _) in NAMES.items()}
    assert b"Zwartwit" not in folder.everything()
    assert publish.result["LEFT_OUT"] == len(NAMES)
    assert any("initiatives, " in text for text in listener.warnings)
    told = (folder.place / "README.txt").read_text(encoding="utf-8-sig")
    assert "initiatives, contactpersoon: contact details, left out" in told


TEXTS = [
    ("mail jan.de-vries@gmail.com nu", "jan.de-vries@gmail.com", "email"),
    ("mail jan [at] xs4all.nl", "jan [at] xs4all.nl", "email"),
    ("bel 06-12345678", "06-12345678", "phone"),
    ("bel 0318 59 12 34 of app", "0318 59 12 34", "phone"),
    ("bel +31 6 1234 5678", "+31 6 1234 5678", "phone"),
    ("+32 475 12 34 56", "+32 475 12 34 56", "phone"),
    ("bsn 111222333.", "111222333", "bsn"),
    ("rek NL91 ABNA 0417 1643 00 t.n.v.", "NL91 ABNA 0417 1643 00", "iban"),
    ("rek be68539007547034", "be68539007547034", "iban"),
    ("overleg met mevrouw A. de Boer-Smit", "A. de Boer-Smit", "name"),
    ("dhr. Kaandorp wil wel", "Kaandorp", "name"),
    (r"zie C:\Users\Jan Kaandorp\plan.docx", "Jan Kaandorp", "path"),
    ("zie /home/kaandorp/plan.gpkg", "kaandorp", "path"),
    (r"zie \\server\gebruikers\kaandorp\a.tif", "kaandorp", "path"),
]


def test_personal_texts_are_taken_out_of_every_text(publish: Any) -> None:
    rows = [{"reason_nl": f"Begin {text} eind", "village": text} for text, _, _ in TEXTS]
    folder = publish(PLAN=plan(*rows), GAPS=gaps(), WEBMAP=True, BACKGROUND="none")
    everything = folder.everything().decode("utf-8", "replace")
    reasons = folder.values("plan", "reason_nl")
    for (text, secret, _), reason in zip(TEXTS, reasons, strict=True):
        assert secret not in everything, text
        assert reason.startswith("Begin ")
        assert reason.endswith(" eind"), text
    done = {(field, kind) for layer, field, kind, how in folder.checked() if how == "masked" and layer == "plan"}
    assert done == {(field, kind) for field in ("reason_nl", "village") for _, _, kind in TEXTS}
    assert publish.result["CHANGED"] == 2 * len(TEXTS)


def test_figures_dates_and_codes_stay(publish: Any) -> None:
    kept = [
        "456789 m2 op 01-02-2026 12:30, EUR 1.234.567,89", "perceel OTL00 A 1234 en G0228.061234567890abc",
        "0.123456789 en -0,061234567", "x 186432.12 y 455321.99", "2026-11-22T06:17:52+00:00", "100000000 stuks",
        "https://www.zoemzone.nl/home/kaart", "1/2 en en/of", "heer en meester",
    ]  # fmt: skip
    folder = publish(PLAN=plan(*({"reason_nl": text} for text in kept)))
    assert folder.values("plan", "reason_nl") == kept
    assert folder.checked() == set()


def test_a_column_of_citizen_service_numbers_is_emptied(publish: Any) -> None:
    def rows(*numbers: int) -> list[tuple[str, dict[str, Any]]]:
        return [(square(place), {"klantcode": number}) for place, number in enumerate(numbers)]

    folder = publish(
        MORE=[memory_layer("a", rows(111222333, 123456782)), memory_layer("b", rows(111222333, 123456789))]
    )
    assert [str(one) for one in folder.values("a", "klantcode")] == ["NULL", "NULL"]
    assert folder.values("b", "klantcode") == [111222333, 123456789]
    assert folder.checked() == {("a", "klantcode", "bsn", "emptied")}


def test_owners_are_reduced_to_their_kind(publish: Any) -> None:
    names = [
        "Gemeente Ede",
        "G0228",
        "waterschap W0621",
        "Maatschap Van den Brink",
        "J. Rijk",
        "own_leased",
        "Staatsbosbeheer",
    ]
    classes = ["own", "own", "government", "private", "private", "own_leased", "government"]
    rows = [{"owner": name, "owner_class": kind} for name, kind in zip(names, classes, strict=True)]
    folder = publish(PLAN=plan(*rows))
    assert folder.values("plan", "owner") == [
        "Gemeente Ede", "G0228", "waterschap W0621", "private", "private", "own_leased", "Staatsbosbeheer",
    ]  # fmt: skip
    assert folder.values("plan", "owner_class") == classes
    assert folder.checked() == {("plan", "owner", "owner", "reduced")}
    for secret in (b"Brink", b"J. Rijk"):
        assert secret not in folder.everything()


def test_an_owner_without_class_gets_one(publish: Any) -> None:
    layer = memory_layer(
        "perceel", [(square(0), {"eigenaar": "Hendrik Kaandorp"}), (square(1), {"eigenaar": "verpacht"})]
    )
    folder = publish(MORE=[layer])
    assert folder.values("perceel", "eigenaar") == ["private", "own_leased"]


def test_a_list_of_managers_keeps_kinds_and_shares(publish: Any) -> None:
    layer = gaps()
    layer.dataProvider().changeAttributeValues(
        {1: {3: "Hoeve Kaandorp", 4: "Hoeve Kaandorp 250 m, wegbeheerder (gemeente) 50 m"}}
    )
    folder = publish(GAPS=layer)
    assert folder.values("gaps", "manager") == ["private"]
    assert folder.values("gaps", "managers") == ["private 250 m, wegbeheerder (gemeente) 50 m"]


def test_a_name_that_is_left_out_is_found_everywhere(publish: Any, tmp_path: Path) -> None:
    """In reasons of other layers, titles, metadata, styles and run records."""
    name = "Hoeve 't Kaandorp & Zn"
    record = {"algorithm": "zoemzone:prioritymeasures", "parameters": {"OWNERS": f"Gemeente Ede, {name}"}}
    source = filed(
        plan({"owner": name, "owner_class": "private", "reason_nl": f"Op grond van {name}."}), tmp_path, record
    )
    layer = memory_layer(f"Land van {name}", [(square(0), {"toelichting": f"Zie {name}, haag", "x": name})])
    metadata = QgsLayerMetadata()
    metadata.setAbstract(f"Gemaakt voor {name}")
    metadata.setHistory([f"Aangeleverd door {name}", "/home/kaandorp/bron.gpkg"])
    metadata.setRights([f"(c) {name}"])
    contact = QgsAbstractMetadataBase.Contact("Henk Kaandorp")
    contact.organization, contact.email = name, "henk@hoeve.nl"
    metadata.setContacts([contact])
    layer.setMetadata(metadata)
    folder = publish(PLAN=source, MORE=[layer], OPPORTUNITIES=zones({"reason_en": f"Owner {name}"}), WEBMAP=True)
    assert folder.values("plan", "reason_nl") == ["Op grond van […]."]
    assert folder.values("opportunities", "reason_en")[0] == "Owner […]"
    everything = folder.everything().lower()
    for secret in (b"kaandorp", b"henk", b"hoeve 't", str(tmp_path).encode().lower()):
        at = everything.find(secret)
        assert at < 0, everything[max(0, at - 80) : at + 80]
    assert ("plan", "reason_nl", "named_elsewhere", "masked") in folder.checked()


def test_title_and_licence_name_nobody_who_stays_out(publish: Any) -> None:
    given = {"TITLE": "Kaart van Hendrik Kaandorp", "LICENCE": "Eigen, bel Hendrik Kaandorp 06-12345678 of h@ziggo.nl"}
    row = {"owner": "Hendrik Kaandorp", "owner_class": "private", "prive": "Geheimpje"}
    folder = publish(PLAN=plan(row), WEBMAP=True, BACKGROUND="none", **given)
    everything = folder.everything().lower()
    for secret in (b"kaandorp", b"12345678", b"ziggo", b"geheimpje"):
        assert secret not in everything
    assert ("Kaart van […]", "", "named_elsewhere", "masked") in folder.checked()
    assert ("plan", "prive", "not_public", "left_out") in folder.checked()


def test_who_publishes_is_named(publish: Any) -> None:
    row = {"owner": "Landgoed Kaandorp", "owner_class": "private"}
    folder = publish(PLAN=plan(row), TITLE="Kaart van Landgoed Kaandorp", PUBLISHER="Landgoed Kaandorp")
    assert "Kaart van Landgoed Kaandorp" in (folder.place / "README.txt").read_text(encoding="utf-8-sig")
    assert folder.values("plan", "owner") == ["private"]


def test_run_records_lose_folders_logins_and_people(publish: Any, tmp_path: Path) -> None:
    record = {
        "algorithm": "zoemzone:opportunitymap",
        "parameters": {
            "HABITAT": "/home/jkaandorp/kaarten/habitat.tif",
            "BLOCKS": "C:\\Users\\Jan Kaandorp\\blocks.gpkg|layername=blocks",
            "AREAS": "dbname='gis' host=db.intern user='jkaandorp' password='Geh3im' table=\"areas\"",
            "NATURE": "https://jkaandorp:Geh3im@wfs.nl/ows?token=Geh3im",
            "MAIL": "j.kaandorp@ede.nl",
        },
        "tables": {"classes": {"path": "/home/jkaandorp/classes.csv", "sha256": "ab"}},
        "reuse": {"inputs": {"/home/jkaandorp/x.tif": "1"}},
    }
    folder = publish(OPPORTUNITIES=filed(zones(), tmp_path / "kaandorp in", record))
    text = (folder.place / "records" / "opportunities.run.json").read_text(encoding="utf-8")
    assert '"HABITAT": "habitat.tif"' in text
    assert '"BLOCKS": "blocks.gpkg|layername=blocks"' in text
    assert "https://wfs.nl/ows" in text
    everything = folder.everything().lower()
    for secret in (b"kaandorp", b"geh3im", b"db.intern", b"jan "):
        assert secret not in everything


def test_a_layer_that_is_not_public_stays_out(publish: Any, listener: Any) -> None:
    hidden, said = memory_layer("dassenburchten", [(square(0), {"a": "Geheimpje"})]), gaps()
    mark(hidden, False)
    metadata = QgsLayerMetadata()
    metadata.setConstraints([QgsLayerMetadata.Constraint("Niet openbaar, alleen voor partners", "access")])
    said.setMetadata(metadata)
    folder = publish(OPPORTUNITIES=zones(), GAPS=said, MORE=[hidden])
    assert folder.tables() == ["opportunities"]
    assert folder.checked() == {("", "", "not_public", "left_out")}
    assert any(text.startswith("dassenburchten: ") for text in listener.warnings)
    assert sum("not public" in text or "niet openbaar" in text for text in listener.warnings) == 2
    assert b"Geheimpje" not in folder.everything()


def test_the_mark_counts_for_the_file_as_well(publish: Any, tmp_path: Path, qgis_new_project: Any) -> None:
    """A script gives the path of what the dock loaded as not public."""
    path = filed(memory_layer("burchten", [(square(0), {"a": 1})]), tmp_path)
    loaded = QgsVectorLayer(path, "Burchten", "ogr")
    mark(loaded, False)
    QgsProject.instance().addMapLayer(loaded)
    assert not is_public(loaded)
    assert not is_public(loaded.clone())
    assert publish(OPPORTUNITIES=zones(), MORE=[path]).tables() == ["opportunities"]


@pytest.mark.parametrize("public", [True, False])
def test_the_catalogue_marks_what_it_loads(qgis_app: Any, public: bool) -> None:
    layer = memory_layer("a", [(square(0), {"a": 1})])
    dress(layer, Entry("a", "theme", Words("A", "A"), "gpkg", public=public))
    assert is_public(layer) is public
    assert is_public(layer.clone()) is public


def test_only_what_is_not_public_is_nothing_to_publish(publish: Any, tmp_path: Path) -> None:
    layer = zones()
    mark(layer, False)
    with pytest.raises(QgsProcessingException, match="There is nothing to publish"):
        publish(OPPORTUNITIES=layer)
    assert not (tmp_path / "map").exists()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"contactpersoon": "x"}, "plan, contactpersoon"),
        ({"reason_nl": "mail a@gmail.com"}, "plan, reason_nl"),
        ({"owner": "Jansen Beheer", "owner_class": "private"}, "plan, owner"),
    ],
)
def test_refusing_names_layer_and_field(publish: Any, tmp_path: Path, row: dict[str, str], said: str) -> None:
    with pytest.raises(QgsProcessingException, match=f"Not published.*{said}"):
        publish(PLAN=plan(row), PERSONAL="refuse")
    assert list(tmp_path.iterdir()) == []


def test_refusing_a_layer_that_is_not_public(publish: Any, tmp_path: Path) -> None:
    layer = gaps()
    mark(layer, False)
    with pytest.raises(QgsProcessingException, match=r"Not published.*gaps"):
        publish(PLAN=plan({}), GAPS=layer, PERSONAL="refuse")
    assert publish(PLAN=plan({"owner": "Gemeente Ede"}), PERSONAL="refuse").tables() == ["plan"]


def test_fields_to_leave_out_and_fields_that_may_go_out(publish: Any) -> None:
    layer = memory_layer(
        "scholen", [(square(0), {"adres": "Dorpsweg 1, mail juf@school.nl", "klas": "3", "groep": "b"})]
    )
    folder = publish(MORE=[layer], DROP_FIELDS="Klas; scholen.groep", PUBLIC_FIELDS="scholen.ADRES")
    assert folder.layer("scholen").fields().names() == ["fid", "adres"]
    assert folder.values("scholen", "adres") == ["Dorpsweg 1, mail […]"]
    assert folder.checked() == {
        ("scholen", "klas", "asked", "left_out"), ("scholen", "groep", "asked", "left_out"),
        ("scholen", "adres", "email", "masked"),
    }  # fmt: skip
    with pytest.raises(QgsProcessingException, match="No layer has the field klass"):
        publish(MORE=[layer], DROP_FIELDS="klass", OUTPUT=str(folder.place) + "2")


@pytest.mark.parametrize("contact", ["Jan de Vries, j.devries@ede.nl", "mevrouw Jansen", "bel 06 12345678"])
def test_the_contact_must_be_general(publish: Any, contact: str) -> None:
    with pytest.raises(QgsProcessingException, match="The contact names a person"):
        publish(PLAN=plan({}), CONTACT=contact)


def test_parcels_and_areas_go_out_with_their_names_alone(publish: Any) -> None:
    row = {"akr": "OTL00", "sectie": "A", "perceelnummer": 12, "eigenaar": "Kaandorp", "woz": 3, "bezwaar": "Kaandorp"}
    areas = memory_layer("wijken", [(square(0), {"naam": "Dorp", "inwoners_bron": "Kaandorp"})])
    folder = publish(PARCELS=memory_layer("p", [(square(0), row)]), DISTRICTS=areas)
    assert folder.layer("parcels").fields().names() == ["fid", "akr", "sectie", "perceelnummer", "perceel"]
    assert folder.values("parcels", "perceel") == ["OTL00 A 12"]
    assert folder.layer("districts").fields().names() == ["fid", "naam"]
    assert b"Kaandorp" not in folder.everything()
