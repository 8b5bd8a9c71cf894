"""How a plan looks and what it says of itself: style, names of fields and metadata, on the layer and in its file."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import Fault
from ...i18n import translate, user_locale
from ...layers.style import apply_style, name_fields
from ...paths import version
from .planfields import aliases

STYLE = "prioritymeasures.qml"


def dress(layer: QgsVectorLayer, name: str) -> None:
    """Give the layer of a plan its style, the names of its fields, and its metadata."""
    apply_style(layer, STYLE)
    name_fields(layer, aliases())
    metadata = layer.metadata()
    metadata.setTitle(name)
    metadata.setType("dataset")
    metadata.setLanguage(user_locale()[:2].upper())
    metadata.setAbstract(
        translate(
            "Zoemzone",
            "Measures for wild bees, one row for each measure on a parcel, with its cost, gain and reason.",
        )
    )
    metadata.setHistory([translate("Zoemzone", "Made with Zoem Zone {version}").format(version=version())])
    metadata.setCrs(layer.crs())
    layer.setMetadata(metadata)


def dress_file(uri: str, name: str) -> None:
    """Write style and metadata into the GeoPackage of a plan, so that it shows the same wherever it is opened."""
    layer = QgsVectorLayer(uri, name, "ogr")
    if not layer.isValid():
        raise Fault("{layer} cannot be read. Check that its file is there.", layer=uri.partition("|")[0])
    dress(layer, name)
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext())
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    if not provider.saveStyle(uri, document.toString(), "", name, "", "", True, ""):
        raise Fault("{path} cannot be written: {error}", path=uri.partition("|")[0], error="layer_styles")
    saved, error = provider.saveLayerMetadata(uri, layer.metadata())
    if not saved:
        raise Fault("{path} cannot be written: {error}", path=uri.partition("|")[0], error=error)
