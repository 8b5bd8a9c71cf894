"""QGIS layers to arrays and back."""
