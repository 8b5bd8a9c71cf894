"""Our group in the layer tree: made once, found by its property, kept in order, and left as the user arranges it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from zoemzone_qgis.catalogue.model.entry import Entry
from zoemzone_qgis.gui.catalogue import group

from .dockkit import entry


def vector(name: str, kind: str = "Polygon") -> QgsVectorLayer:
    return QgsVectorLayer(f"{kind}?crs=EPSG:28992", name, "memory")


def marked(layer: Any, key: str, code: str = "") -> Any:
    layer.setCustomProperty(group.ENTRY, key)
    layer.setCustomProperty(group.MUNICIPALITY, code)
    return layer


def add(layer: Any, one: Entry, theme: str = "Land cover", place: tuple[int, int] = (0, 0)) -> bool:
    return group.add(QgsProject.instance(), marked(layer, one.id), one, theme, place)


def outline(parent: QgsLayerTreeGroup) -> list[Any]:
    return [
        (one.name(), outline(one)) if isinstance(one, QgsLayerTreeGroup) else one.name() for one in parent.children()
    ]


def tree() -> list[Any]:
    return outline(QgsProject.instance().layerTreeRoot())


def test_themes_and_layers_stand_in_order_whatever_came_first(qgis_new_project: Any) -> None:
    add(vector("fields"), entry("fields", "parcels"), "Parcels", (1, 0))
    add(vector("trees", "Point"), entry("trees"), place=(0, 2))
    add(vector("verges"), entry("verges"), place=(0, 0))
    add(vector("roads", "LineString"), entry("roads"), place=(0, 5))
    add(vector("banks"), entry("banks"), place=(0, 1))
    photo = entry("photo", "a-photo", kind="wmts", roles=("background",))
    add(QgsRasterLayer("no.tif", "photo"), photo, "Photographs", (0, 0))
    assert tree() == [
        (
            "Zoem Zone",
            [
                ("Land cover", ["trees", "roads", "verges", "banks"]),
                ("Parcels", ["fields"]),
                ("Photographs", ["photo"]),
            ],
        )
    ]


def test_the_group_is_found_after_it_was_renamed_and_moved(qgis_new_project: Any) -> None:
    project = QgsProject.instance()
    add(vector("one"), entry("one"))
    ours = group.found(project.layerTreeRoot(), group.ROOT)
    ours.setName("Bijen")
    elsewhere = project.layerTreeRoot().addGroup("Mine")
    elsewhere.addChildNode(ours.clone())
    project.layerTreeRoot().removeChildNode(ours)
    moved = group.found(project.layerTreeRoot(), "cover")
    moved.setName("Groen")
    moved.insertLayer(0, project.addMapLayer(vector("the user's"), False))
    add(vector("two", "Point"), entry("two"))
    assert tree() == [("Mine", [("Bijen", [("Groen", ["the user's", "two", "one"])])])]


def test_a_group_that_only_bears_our_name_is_left_alone(qgis_new_project: Any) -> None:
    QgsProject.instance().layerTreeRoot().addGroup("Zoem Zone")
    add(vector("one"), entry("one"))
    assert tree() == [("Zoem Zone", [("Land cover", ["one"])]), ("Zoem Zone", [])]


def test_layers_are_known_by_their_entry_and_municipality(qgis_new_project: Any) -> None:
    project = QgsProject.instance()
    project.addMapLayer(marked(vector("a"), "bgt", "GM0899"))
    project.addMapLayer(marked(vector("b"), "bgt", "GM0888"))
    project.addMapLayer(vector("c"))
    assert [one.name() for one in group.layers_of(project, "bgt", "GM0899")] == ["a"]
    assert len(group.layers_of(project, "bgt")) == 2
    assert group.loaded_entries(project) == {"bgt"}


def test_a_renewed_layer_takes_the_place_name_and_style_of_the_old(qgis_new_project: Any) -> None:
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    old, other = vector("old"), vector("other")
    add(old, entry("old"), place=(0, 0))
    add(other, entry("other"), place=(0, 1))
    old.setName("What the user calls it")
    old.setOpacity(0.4)
    old.setCustomProperty("zoemzone/loaded", "2025-01-01")
    root.findLayer(old.id()).setItemVisibilityChecked(False)
    root.insertLayer(0, old)  # the user shows it twice
    fresh = marked(vector("fresh"), "old")
    fresh.setCustomProperty("zoemzone/loaded", "2026-01-01")
    assert group.replace(project, old, fresh)
    assert fresh.customProperty("zoemzone/loaded") == "2026-01-01"
    assert tree() == [
        "What the user calls it",
        ("Zoem Zone", [("Land cover", ["What the user calls it", "other"])]),
    ]
    assert list(project.mapLayers().values()).count(fresh) == 1
    assert fresh.opacity() == 0.4
    nodes = [one for one in root.findLayers() if one.layerId() == fresh.id()]
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False]
    assert all(isinstance(node, QgsLayerTreeLayer) for node in nodes)
    add(vector("last"), entry("last"), place=(0, 9))
    assert tree()[1][1][0][1] == ["What the user calls it", "other", "last"]


def test_a_layer_of_another_geometry_keeps_its_own_style(qgis_new_project: Any) -> None:
    old, fresh = vector("old"), vector("fresh", "Point")
    add(old, entry("old"))
    symbols = type(fresh.renderer().symbol())
    assert group.replace(QgsProject.instance(), old, marked(fresh, "old"))
    assert type(fresh.renderer().symbol()) is symbols
