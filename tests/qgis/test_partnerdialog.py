"""A partner's file described: what it is, what it lacks, and the entry that comes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.entry import Entry, Words
from zoemzone_qgis.catalogue.model.reading import read_catalogue
from zoemzone_qgis.catalogue.model.writing import put_entry
from zoemzone_qgis.catalogue.partnerfile import look_at
from zoemzone_qgis.catalogue.partnermemory import remember
from zoemzone_qgis.gui.catalogue.looking import LookedAt, seen_in
from zoemzone_qgis.gui.catalogue.partnerdialog import PartnerDialog
from zoemzone_qgis.gui.catalogue.partnerentry import PARTNERS, entry_of

from .landkit import SAMPLE
from .partnerkit import PLACE, SQUARE, put_layer, trees, wait, zipped

ODD = """bo'men "oud" <img src=x> & <b>né</b>"""


@pytest.fixture(autouse=True)
def names(qgis_app):
    yield
    settings.FIELD_MAPS.forget()


def looked(path: Path) -> LookedAt:
    file = look_at(str(path))
    return LookedAt(file, tuple(seen_in(part) for part in file.parts))


@pytest.fixture
def dialog_of(tmp_path, qgis_app):
    made = []

    def make(path: Path, entries=(), slot: str = "") -> PartnerDialog:
        made.append(PartnerDialog(looked(path), entries, tmp_path / "own.json", slot))
        return made[-1]

    yield make
    for one in made:
        one.close()


def fill(dialog: PartnerDialog) -> None:
    dialog.papers.owner.setText("Gemeente Gulpen-Wittem")
    dialog.papers.licence.setCurrentText("CC BY 4.0")
    dialog.papers.date.setCurrentText("2026-05-01")
    dialog.papers.contact_role.setText("boombeheerder")
    dialog.papers.scale.setValue(1.0)


def said(dialog: PartnerDialog) -> str:
    return " ".join(dialog.forms[0].findings.texts())


# ---- recognised and mapped ----------------------------------------------------------------------------
def test_a_tree_register_with_names_of_its_own(dialog_of, tmp_path):
    dialog = dialog_of(put_layer(tmp_path / "bomen.gpkg", "bomen", trees()))
    form = dialog.forms[0]
    assert form.kind().key == "trees"
    assert form.mapping.field_map() == {"soort": "Boomsoort", "kroondiameter": "Kroon", "eigenaar": "Eigendom"}
    assert "Tilia cordata" in form.mapping._values["soort"].text()
    assert "50 %" in form.mapping._values["kroondiameter"].text()
    assert form.share.value() == pytest.approx((1 + 0.5 + 1) / 3, abs=0.01)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ([(SQUARE, {"beheertype": "ecologisch", "maaifrequentie": 2, "afvoer": "ja", "beheerder": "x"})], "management"),
        ([(SQUARE, {"BEHEERTYPE": "N12.02"})], "nature"),
        ([(SQUARE, {"class": "GKR"})], "landcover"),
        ([(SQUARE, {"gewas": "Maïs", "gewascode": 259, "category": "Bouwland", "jaar": 2025})], "source"),
        ([(SQUARE, {"project": "riool", "jaar": 2027, "soort": "sewer"})], "works"),
        ([(SQUARE, {"q": "riool"})], "other"),
    ],
)
def test_types_by_their_fields(dialog_of, tmp_path, rows, kind):
    assert dialog_of(put_layer(tmp_path / "a.gpkg", "laag", rows)).forms[0].kind().key == kind


def test_units_behind_names_do_not_count(dialog_of, tmp_path):
    rows = [(PLACE, {"Boomsoort": "Tilia", "Kroon (m)": 8.0, "Plantjaar [jr]": 1980, "Eigenaar": "x"})]
    field_map = dialog_of(put_layer(tmp_path / "a.gpkg", "a", rows)).forms[0].mapping.field_map()
    assert (field_map["kroondiameter"], field_map["plantjaar"]) == ("Kroon (m)", "Plantjaar [jr]")


def test_bgt_as_a_file_needs_no_mapping(dialog_of, tmp_path):
    dialog = dialog_of(SAMPLE)
    kinds = {form.part.name: form.kind().key for form in dialog.forms}
    assert kinds["begroeidterreindeel"] == kinds["wegdeel"] == "source"
    assert len(dialog.described()) < len(dialog.forms)  # the study area is not checked
    roles = {one.part.name: one.type.roles for one in dialog.described()}
    assert roles["pand"] == ("landcover",)


def test_what_is_missing_and_how_it_is_mended(dialog_of, tmp_path):
    rows = [(PLACE, {"boomsoort": "Tilia", "dia": "8", "eigendom": "x"}), (None, {"boomsoort": "Tilia"})]
    dialog = dialog_of(put_layer(tmp_path / "a.gpkg", "a", rows, epsg=None))
    text = said(dialog)
    for word in ("CRS", "licence", "date", "kroondiameter", "eigendom", "no place"):
        assert word in text
    form = dialog.forms[0]
    form.mapping.boxes["kroondiameter"].setCurrentIndex(form.mapping.boxes["kroondiameter"].findData("dia"))
    form.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    fill(dialog)
    text = said(dialog)
    assert "licence" not in text
    assert "CRS" not in text
    assert "kroondiameter" not in text
    assert "50 %" in text  # half of the trees have no crown
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_degrees_that_say_they_are_metres(dialog_of, tmp_path):
    dialog = dialog_of(put_layer(tmp_path / "a.gpkg", "a", [("POINT(5.8 52.1)", {"soort": "Tilia"})]))
    assert "EPSG:4326" in said(dialog)
    dialog.forms[0].crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "degrees" not in said(dialog)


def test_another_type_has_other_fields(dialog_of, tmp_path):
    dialog = dialog_of(put_layer(tmp_path / "a.gpkg", "a", trees()))
    form = dialog.forms[0]
    form.type.setCurrentIndex(form.type.findData("observations"))
    assert set(form.mapping.boxes) == {"soort", "datum", "aantal", "methode", "nauwkeurigheid_m"}
    assert "datum" in said(dialog)


def test_a_name_with_quotes_and_markup_is_shown_as_it_is(dialog_of, tmp_path):
    dialog = dialog_of(put_layer(tmp_path / f"{ODD}.gpkg".replace("/", "_"), "x", [(PLACE, {ODD: ODD, "soort": ODD})]))
    dialog.show()
    for label in dialog.findChildren(QLabel):
        if "<img" in label.text() or "<b>" in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText
        assert "<img" not in label.toolTip()
    dialog.forms[0].name.setText(ODD)
    entry = entry_of(dialog.described()[0], ())
    assert entry.title.nl == ODD
    assert entry.id == "own-bo-men-oud-img-src-x-b-ne-b"


# ---- the entry ----------------------------------------------------------------------------------------
def test_the_entry_stands_in_the_catalogue_file(dialog_of, tmp_path):
    path = put_layer(
        tmp_path / "data" / "bomen.gpkg" if (tmp_path / "data").mkdir() is None else tmp_path, "b", trees()
    )
    dialog = dialog_of(path)
    fill(dialog)
    entry = entry_of(dialog.described()[0], ("own-b",))
    put_entry(dialog.catalogue_file(), entry, PARTNERS)
    raw = json.loads(dialog.catalogue_file().read_text(encoding="utf-8"))["layers"][0]
    assert raw["address"] == "data/bomen.gpkg"  # can be sent along with the catalogue
    read = read_catalogue(dialog.catalogue_file()).entries[0]
    assert (read.id, read.partner_type, read.roles) == ("own-b-2", "trees", ("landcover",))
    assert dict(read.field_map) == {"soort": "Boomsoort", "kroondiameter": "Kroon", "eigenaar": "Eigendom"}
    assert (read.owner, read.licence, read.date) == ("Gemeente Gulpen-Wittem", "CC BY 4.0", "2026-05-01")
    assert read.extra["completeness"] == pytest.approx(0.83)
    assert read.working_scale_m == 1.0
    assert read.missing == ()
    assert Path(read.place) == path


def test_without_licence_and_date_it_is_kept_all_the_same(dialog_of, tmp_path):
    dialog = dialog_of(put_layer(tmp_path / "a.gpkg", "a", trees()))
    entry = entry_of(dialog.described()[0], ())
    assert entry.missing == ("licence", "date")


def test_a_zip_keeps_the_file_inside(dialog_of, tmp_path):
    shape = put_layer(tmp_path / "bomen.shp", "x", trees(), "ESRI Shapefile")
    entry = entry_of(dialog_of(zipped(tmp_path / "a.zip", shape, "sub/")).described()[0], ())
    assert (entry.kind, entry.options["inside"], entry.address) == ("shp", "sub/bomen.shp", str(tmp_path / "a.zip"))


def test_a_csv_keeps_how_it_is_read(dialog_of, tmp_path):
    path = tmp_path / "bomen.csv"
    path.write_text("soort;X;Y;rechts;boven\nTilia;181000;457000;5,8;52,1\n", encoding="cp1252")
    dialog = dialog_of(path)
    form = dialog.forms[0]
    assert form.crs.crs().authid() == "EPSG:28992"
    form.x.setCurrentText("rechts")
    form.y.setCurrentText("boven")
    form.y.activated.emit(form.y.currentIndex())
    wait(lambda: form.part.degrees)
    entry = entry_of(dialog.described()[0], ())
    assert (entry.options["x_field"], entry.options["decimal"]) == ("rechts", ",")


def test_a_slot_is_filled(dialog_of, tmp_path):
    slot = Entry("limburg-graften", "cultuur", Words("Graften"), "file", roles=("landcover",), note="own")
    dialog = dialog_of(put_layer(tmp_path / "a.gpkg", "a", [(SQUARE, {"q": 1})]), (slot,), slot.id)
    entry = entry_of(dialog.described()[0], (slot.id,))
    assert (entry.id, entry.theme, entry.roles, entry.note) == (slot.id, "cultuur", ("landcover",), "own")
    assert not entry.is_slot


# ---- remembered ---------------------------------------------------------------------------------------
def kept(dialog: PartnerDialog, path: Path) -> Entry:
    fill(dialog)
    put_entry(path, entry_of(dialog.described()[0], ()), PARTNERS)
    return read_catalogue(path).entries[0]


def test_the_same_file_again(dialog_of, tmp_path):
    path = put_layer(tmp_path / "a.gpkg", "a", [(SQUARE, {"q": "x", "naam": "y"})])
    first = dialog_of(path)
    first.forms[0].type.setCurrentIndex(first.forms[0].type.findData("works"))
    first.forms[0].mapping.boxes["project"].setCurrentIndex(1 + first.forms[0].part.field_names.index("q"))
    first.forms[0].name.setText("Rioolvervanging")
    first.forms[0].share.setValue(0.9)
    entry = kept(first, tmp_path / "own.json")
    again = dialog_of(path, (entry,))
    described = again.described()[0]
    assert described.type.key == "works"
    assert described.field_map == {"project": "q"}
    assert (described.papers.title, described.papers.completeness) == ("Rioolvervanging", 0.9)
    assert (described.papers.owner, described.papers.date) == ("Gemeente Gulpen-Wittem", "2026-05-01")
    assert entry_of(described, (entry.id,)).id == entry.id


def test_the_same_fields_in_another_file(dialog_of, tmp_path):
    first = dialog_of(put_layer(tmp_path / "2025.gpkg", "a", [(SQUARE, {"q": "x", "naam": "y"})]))
    first.forms[0].type.setCurrentIndex(first.forms[0].type.findData("works"))
    first.forms[0].mapping.boxes["project"].setCurrentIndex(1 + first.forms[0].part.field_names.index("q"))
    entry = kept(first, tmp_path / "own.json")
    next_year = dialog_of(put_layer(tmp_path / "2026.gpkg", "b", [(SQUARE, {"NAAM": "y", "Q": "x"})]), (entry,))
    described = next_year.described()[0]
    assert described.type.key == "works"
    assert described.papers.owner == "Gemeente Gulpen-Wittem"
    assert described.papers.date == ""  # of when the new file is, nobody said
    assert entry_of(described, (entry.id,)).id != entry.id


def test_a_name_that_was_chosen_once_is_proposed(dialog_of, tmp_path):
    remember("trees", {"soort": "BMSRT", "eigenaar": "eigenaar"})
    rows = [(PLACE, {"bmsrt": "Tilia", "kroondiameter": 8.0, "plantjaar": 1980, "eigenaar": "x", "extra": 1})]
    dialog = dialog_of(put_layer(tmp_path / "a.gpkg", "a", rows))
    assert dialog.forms[0].mapping.field_map()["soort"] == "bmsrt"
