"""The layer of an entry chosen from what real services offer, remembered, and loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialogButtonBox, QWidget

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui.catalogue.chooselayer import ChooseLayer, with_offer
from zoemzone_qgis.gui.catalogue.partnerdrop import PartnerDrop

from .loadkit import core, entry, load, loaded, work_until
from .servers import QgisServer

SECONDS = 60


def choosing(one: Any) -> ChooseLayer:
    """The dialog, with what the service offers in it."""
    dialog = ChooseLayer(one)
    work_until(lambda: dialog.tree.topLevelItemCount() > 0, SECONDS)
    return dialog


def shown(dialog: ChooseLayer) -> list[str]:
    items = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    return sorted(item.text(1) for item in items if not item.isHidden())


@pytest.mark.parametrize("kind", ["wms", "wfs", "wmts", "wcs"])
def test_what_qgis_server_offers(qgisserver: Any, kind: str) -> None:
    dialog = choosing(entry(kind, qgisserver.url))
    assert shown(dialog)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled() or len(shown(dialog)) == 1
    dialog.close()


def test_the_word_of_the_note_finds_the_layer(pygeoapi: Any, tmp_path: Path) -> None:
    one = entry("oaf", pygeoapi.url, note='De naam is niet gevonden: zoek op "PAND".')
    dialog = choosing(one)
    assert dialog.search.text() == "PAND"
    assert shown(dialog) == ["pand"]  # the only one is chosen at once
    dialog.accept()
    made = with_offer(one, dialog.chosen())
    assert loaded(made, core(), tmp_path).featureCount() > 0


def test_a_word_that_finds_nothing_is_no_wall(pygeoapi: Any) -> None:
    dialog = choosing(entry("oaf", pygeoapi.url, note='zoek op "bijenvolken"'))
    assert dialog.search.text() == ""
    assert len(shown(dialog)) > 1
    dialog.search.setText("zzz")
    assert shown(dialog) == []
    assert dialog.chosen() is None
    dialog.close()


def test_the_choice_is_kept_over_the_shipped_entry(pygeoapi: Any, tmp_path: Path) -> None:
    store = CatalogueStore(tmp_path)
    one = entry("oaf", pygeoapi.url, id="pdok-proef")
    dialog = choosing(one)
    dialog.search.setText("wegdeel")
    dialog.tree.setCurrentItem(next(item for item in dialog._matches("wegdeel") if item.text(1) == "wegdeel"))
    store.keep(with_offer(one, dialog.chosen()))
    kept = CatalogueStore(tmp_path).catalogue.entry("pdok-proef")
    assert (kept.layer, kept.origin.kind) == ("wegdeel", "local")
    assert not kept.must_choose_layer
    dialog.close()


def test_a_service_that_is_down_says_so(tmp_path_factory: pytest.TempPathFactory, qgisserver: Any) -> None:
    server = QgisServer(tmp_path_factory.mktemp("stopped"))
    server.start()
    server.stop()
    dialog = ChooseLayer(entry("wms", server.url))
    asking = dialog.told.text()
    work_until(lambda: dialog.told.text() != asking, SECONDS)
    assert len(dialog.told.text()) > 20
    assert dialog.tree.topLevelItemCount() == 0
    dialog.accept()
    assert dialog.result() == 0  # nothing to accept
    dialog.close()


def test_closing_while_it_asks(qgisserver: Any) -> None:
    dialog = ChooseLayer(entry("wms", qgisserver.url))
    (task,) = dialog._tasks.running()
    dialog.close()
    dialog.deleteLater()
    ended = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    work_until(lambda: sip.isdeleted(task) or task.status() in ended, SECONDS)


def test_a_dropped_address_of_a_service(pygeoapi: Any, tmp_path: Path) -> None:
    widget, store = QWidget(), CatalogueStore(tmp_path)
    drop, kept = PartnerDrop(widget, store), []
    drop.kept.connect(kept.append)
    drop.open(f"{pygeoapi.url}/collections/pand/items?f=json")
    work_until(lambda: drop.dialog is not None and drop.dialog.tree.topLevelItemCount() > 0, SECONDS)
    drop.dialog.search.setText("pand")
    drop.dialog.accept()
    assert len(kept) == 1
    made = store.catalogue.entry(kept[0])
    assert (made.kind, made.layer, made.address) == ("oaf", "pand", pygeoapi.url)
    assert load(made, core(), tmp_path).layer.featureCount() > 0
    drop.stop()
    settings.CATALOGUE_FILES.forget()
