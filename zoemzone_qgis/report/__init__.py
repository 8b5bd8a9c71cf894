"""Results as pages to read: reports that need no QGIS to open."""
