"""What the desktop shows: the dock, and its page among the options of QGIS."""
