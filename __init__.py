"""Zoem Zone, a QGIS plugin: the bee landscape of a municipality."""


def classFactory(iface):  # noqa: N802
    """Make the plugin; imported late so that QGIS can list it without loading it."""
    from .zoemzone_qgis.plugin import ZoemzonePlugin

    return ZoemzonePlugin(iface)
