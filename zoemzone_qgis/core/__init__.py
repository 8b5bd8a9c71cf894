"""The science: NumPy, SciPy and the standard library only, usable without QGIS."""
