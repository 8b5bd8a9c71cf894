"""The store: shipped, remote and local catalogues from disk; a remote one is replaced by nothing but a sound one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsRenderContext, QgsVectorLayer

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.entry import Entry, Theme, Words
from zoemzone_qgis.catalogue.sources import SHIPPED, CatalogueStore, style_path
from zoemzone_qgis.errors import Fault, sentence
from zoemzone_qgis.paths import ROOT, STYLES

ADDRESS = "https://example.org/zoem/catalogus.json?x=1"


def text(*layers: dict[str, Any], **more: Any) -> str:
    return json.dumps({"format": "zoemzone-catalogue", "version": 1, "layers": list(layers)} | more)


def layer(key: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "theme": "t", "title": f"{key} van elders", "kind": "gpkg"} | more


@pytest.fixture
def store(tmp_path: Path, qgis_app: Any) -> CatalogueStore:
    return CatalogueStore(tmp_path / "profiel é")


def bytes_of(body: str) -> Any:
    return lambda address: body.encode()


def test_shipped_alone(store: CatalogueStore) -> None:
    found = store.read("", ())
    assert len(found.entries) > 60
    assert found.warnings == ()
    assert {one.origin.kind for one in found.entries} == {"shipped"}
    assert not store.folder.exists(), "reading wrote something"


def test_the_nearest_wins_and_says_where_it_comes_from(store: CatalogueStore, tmp_path: Path) -> None:
    local = tmp_path / "Partner 't Gelaeg.json"
    local.write_text(text(layer("natura2000", address="lagen/n2k.gpkg"), layer("hagen")), encoding="utf-8")
    store.renew(bytes_of(text(layer("natura2000"), layer("lgn"), date="2026-05-01")), ADDRESS)
    found = store.read(ADDRESS, [str(local)])
    assert found.entry("natura2000").origin.kind == "local"
    assert found.entry("natura2000").origin.place == str(local)
    assert found.entry("natura2000").place == str(tmp_path / "lagen" / "n2k.gpkg")
    assert found.entry("lgn").origin.kind == "remote"
    assert found.entry("lgn").origin.place == ADDRESS
    assert found.entry("nnn-wms").origin.kind == "shipped"
    assert found.entries[-1].id == "hagen"
    assert [one.origin.kind for one in store.sources] == ["local", "remote", "shipped"]
    assert store.catalogue is found


def test_nothing_is_fetched_by_reading(store: CatalogueStore) -> None:
    found = store.read(ADDRESS, ())
    assert found.warnings == ()
    assert {one.origin.kind for one in found.entries} == {"shipped"}
    assert store.remote_date(ADDRESS) is None


def test_renewing_keeps_the_date(store: CatalogueStore) -> None:
    asked = []
    store.renew(lambda address: asked.append(address) or text(layer("a")).encode(), ADDRESS)
    assert asked == [ADDRESS]
    when = store.remote_date(ADDRESS)
    assert when.tzinfo is not None
    assert store.catalogue.entry("a").origin.date == when.isoformat(timespec="seconds")
    # renewed without a release: the next one takes its place
    store.renew(bytes_of(text(layer("b"))), ADDRESS)
    assert store.catalogue.entry("a") is None
    assert store.catalogue.entry("b") is not None


def test_the_answer_of_the_fetcher_serves(store: CatalogueStore) -> None:
    from zoemzone_qgis.catalogue.fetch import Answer

    body = text(layer("a", title="Hagen Ĳsselsteyn")).encode("utf-8-sig")
    store.renew(lambda address: Answer(address, 200, "application/json", body), ADDRESS)
    assert store.catalogue.entry("a").title.nl == "Hagen Ĳsselsteyn"
    assert CatalogueStore(store.folder.parent).read(ADDRESS, ()).entry("a") is not None


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "line 1"),
        (b"<html>Inloggen</html>", "not sound JSON"),
        (text(layer("a")).encode()[:-9], "not sound JSON"),
        (b'{"type": "FeatureCollection"}', "format is null"),
        (text(layer("a"), version=2).encode(), "Update the plugin"),
        (text().encode(), "holds no layers"),
        (text({"id": "a"}).encode(), "is missing"),
        (text(layer("a")).encode("utf-16"), "UTF-8"),
    ],
)
def test_a_broken_answer_leaves_the_last_good_copy(store: CatalogueStore, body: bytes, said: str) -> None:
    store.renew(bytes_of(text(layer("a"))), ADDRESS)
    before = {path: path.read_bytes() for path in store.folder.iterdir()}
    with pytest.raises(Fault) as caught:
        store.renew(lambda address: body, ADDRESS)
    assert said in sentence(caught.value)
    assert "catalogus.json" in sentence(caught.value)
    assert {path: path.read_bytes() for path in store.folder.iterdir()} == before
    assert store.read(ADDRESS, ()).entry("a").origin.kind == "remote"


def test_an_unreachable_address_leaves_the_last_good_copy(store: CatalogueStore) -> None:
    store.renew(bytes_of(text(layer("a"))), ADDRESS)

    def silent(address: str) -> bytes:
        raise Fault("{host} does not answer.", host="example.org")

    with pytest.raises(Fault, match="does not answer"):
        store.renew(silent, ADDRESS)
    assert store.read(ADDRESS, ()).entry("a") is not None


@pytest.mark.parametrize(
    "address", ["", "  ", "file:///etc/passwd", "ftp://example.org/c.json", "C:/c.json", "https://jan:geheim@example.org/c.json",
                "https://example.org/c.json?token=geheim"],
)  # fmt: skip
def test_addresses_that_are_not_asked(store: CatalogueStore, address: str) -> None:
    with pytest.raises(Fault) as caught:
        store.renew(lambda _: pytest.fail("asked"), address)
    assert "geheim" not in sentence(caught.value)


def test_another_address_never_shows_the_old_copy(store: CatalogueStore) -> None:
    store.renew(bytes_of(text(layer("a"))), ADDRESS)
    assert store.read("https://example.org/other.json", ()).entry("a") is None
    assert store.read("", ()).entry("a") is None
    assert store.read(ADDRESS, ()).entry("a") is not None


def test_a_damaged_copy_is_told_and_the_rest_holds(store: CatalogueStore) -> None:
    store.renew(bytes_of(text(layer("a"))), ADDRESS)
    store.remote_copy(ADDRESS).write_text("{half", encoding="utf-8")
    found = store.read(ADDRESS, ())
    assert len(found.entries) > 60
    assert [sentence(fault).partition(" ")[0] for fault in found.warnings] == ["catalogus.json"]


def test_folders_of_partners(store: CatalogueStore, tmp_path: Path) -> None:
    folder = tmp_path / "Partners & zo"
    (folder / "deeper").mkdir(parents=True)
    (folder / "b.json").write_text(text(layer("b"), layer("twice")), encoding="utf-8")
    (folder / "A.JSON").write_text(text(layer("a"), layer("twice", owner="A")), encoding="utf-8")
    (folder / "bomen.geojson").write_text('{"type": "FeatureCollection"}', encoding="utf-8")
    (folder / "run.json").write_text('{"type": "FeatureCollection"}', encoding="utf-8")
    (folder / "list.json").write_text("[1]", encoding="utf-8")
    (folder / "broken.json").write_text("{half", encoding="utf-8")
    (folder / "newer.json").write_text(text(version=7), encoding="utf-8")
    (folder / "deeper" / "c.json").write_text(text(layer("c")), encoding="utf-8")
    found = store.read("", [str(folder), str(folder / "b.json")])
    assert {one.id for one in found.entries if one.origin.kind == "local"} == {"a", "b", "twice"}
    assert found.entry("twice").owner == "A", "not the first by name"
    said = [sentence(fault) for fault in found.warnings]
    assert len(said) == 3
    assert sum("broken.json" in one for one in said) == 1
    assert sum("newer.json" in one and "Update the plugin" in one for one in said) == 1
    assert sum("b.json, twice" in one for one in said) == 1
    # the same again, file for file
    assert store.read("", [str(folder)]).entries == found.entries


def test_places_that_are_gone(store: CatalogueStore, tmp_path: Path) -> None:
    found = store.read("", [str(tmp_path / "weg.json"), str(tmp_path / "weg")])
    assert len(found.entries) > 60
    assert len(found.warnings) == 2
    assert all("cannot be read" in sentence(fault) for fault in found.warnings)


def test_one_broken_layer_of_a_partner(store: CatalogueStore, tmp_path: Path) -> None:
    path = tmp_path / "partner.json"
    path.write_text(text(layer("a"), layer("b", kind="ftp"), layer("c")), encoding="utf-8")
    found = store.read("", [str(path)])
    assert found.entry("a")
    assert found.entry("c")
    assert not found.entry("b")
    assert sentence(found.warnings[0]).startswith('partner.json, b: kind is "ftp".')


def test_the_users_own_choice_goes_before_all(store: CatalogueStore, tmp_path: Path) -> None:
    partner = tmp_path / "partner.json"
    partner.write_text(text(layer("bijendiversiteit-wms", owner="Partner")), encoding="utf-8")
    shipped = store.read("", [str(partner)]).entry("bijendiversiteit-wms")
    assert shipped.owner == "Partner"
    settings.CATALOGUE_FILES.set([str(partner)])
    try:
        kept = store.keep(replace(shipped, kind="wms", address="https://example.org", layer="bijen_2021"))
        assert kept.entry("bijendiversiteit-wms").layer == "bijen_2021"
        assert kept.entry("bijendiversiteit-wms").origin.place == str(store.own_file)
        assert kept.warnings == (), "what the user chose was told as a trouble"
        assert CatalogueStore(store.folder.parent).catalogue.entry("bijendiversiteit-wms").layer == "bijen_2021"
        assert store.forget("bijendiversiteit-wms").entry("bijendiversiteit-wms").owner == "Partner"
    finally:
        settings.CATALOGUE_FILES.forget()


def test_keeping_a_layer_with_a_theme(store: CatalogueStore) -> None:
    own = Entry(id="eigen", theme="ons", title=Words("Ons"), kind="gpkg", address="/data/ons.gpkg")
    found = store.keep(own, Theme("ons", "Van ons", "Ours"))
    assert found.theme("ons") == Theme("ons", "Van ons", "Ours")
    assert found.entry("eigen").place == "/data/ons.gpkg"
    # a theme of the shipped catalogue is not copied: its words may change with a release
    store.keep(replace(own, id="meer", theme="nature"))
    assert [one["key"] for one in json.loads(store.own_file.read_text(encoding="utf-8"))["themes"]] == ["ons"]


def test_settings_say_where_to_look(store: CatalogueStore, tmp_path: Path) -> None:
    partner = tmp_path / "partner.json"
    partner.write_text(text(layer("a")), encoding="utf-8")
    settings.CATALOGUE_FILES.set([str(partner)])
    settings.CATALOGUE_ADDRESS.set(ADDRESS)
    try:
        store.renew(bytes_of(text(layer("b"))))
        assert {one.id for one in store.read().entries if one.origin.kind != "shipped"} == {"a", "b"}
    finally:
        settings.CATALOGUE_FILES.forget()
        settings.CATALOGUE_ADDRESS.forget()


def test_the_plugin_without_its_catalogue(tmp_path: Path, qgis_app: Any) -> None:
    found = CatalogueStore(tmp_path, tmp_path / "weg.json").read("", ())
    assert found.entries == ()
    assert len(found.warnings) == 1


def test_a_profile_that_cannot_be_written(tmp_path: Path, qgis_app: Any) -> None:
    (tmp_path / "catalogue").touch()  # where the folder should come
    store = CatalogueStore(tmp_path)
    with pytest.raises(Fault, match="cannot be written"):
        store.renew(bytes_of(text(layer("a"))), ADDRESS)
    assert len(store.read(ADDRESS, ()).entries) > 60


def test_styles(store: CatalogueStore, tmp_path: Path) -> None:
    path = tmp_path / "partner.json"
    path.write_text(
        text(
            layer("a", style="eigen.qml"), layer("b", style="confidence.qml"), layer("c", style="weg.qml"), layer("d")
        ),
        encoding="utf-8",
    )
    (tmp_path / "eigen.qml").write_text("<qgis/>", encoding="utf-8")
    found = store.read("", [str(path)])
    assert [style_path(found.entry(key)) for key in "abcd"] == [
        tmp_path / "eigen.qml", STYLES / "confidence.qml", None, None,
    ]  # fmt: skip
    assert SHIPPED.is_file()


def test_shipped_styles_fit_what_they_are_for(qgis_app: Any) -> None:
    """Each style opens, and the one of the green tells the real values of the sample apart."""
    named = {one.style for one in CatalogueStore(Path("/nowhere")).read("", ()).entries if one.style}
    assert named
    kinds = {"layer_trees.qml": "Point", "layer_roads.qml": "LineString"}
    for style in named:
        layer = QgsVectorLayer(f"{kinds.get(style, 'Polygon')}?crs=EPSG:28992", style, "memory")
        assert layer.loadNamedStyle(str(STYLES / style))[1], style
        symbols = layer.renderer().symbols(QgsRenderContext())
        assert {one.type() for one in symbols} == {
            {"Point": Qgis.SymbolType.Marker, "LineString": Qgis.SymbolType.Line}.get(
                kinds.get(style, ""), Qgis.SymbolType.Fill
            )
        }, style
    source = ROOT / "resources" / "sample" / "otterlo.gpkg"
    layer = QgsVectorLayer(f"{source}|layername=begroeidterreindeel", "green", "ogr")
    layer.loadNamedStyle(str(STYLES / "layer_green.qml"))
    renderer, context = layer.renderer(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    found: dict[str, set[str]] = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
        for key in renderer.legendKeysForFeature(feature, context):
            found.setdefault(labels[key], set()).add(feature["class"])
    renderer.stopRender(context)
    assert found == {
        "woodland": {"gemengd bos", "naaldbos", "loofbos", "houtwal"},
        "shrubs and public green": {"struiken", "groenvoorziening"},
        "heath, marsh and reed": {"heide"},
        "orchard and nursery": {"fruitteelt", "boomteelt"},
        "arable land": {"bouwland"},
        "agricultural grassland": {"grasland agrarisch"},
        "grass, verges and banks": {"grasland overig"},
    }
