"""What all tests share; the QGIS ring's fixtures stand in tests/qgis/conftest.py."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


def pytest_report_header() -> list[str]:
    import numpy
    import scipy

    lines = [f"Python {sys.version.split()[0]}, NumPy {numpy.__version__}, SciPy {scipy.__version__}"]
    try:
        from osgeo import gdal
        from qgis.core import Qgis
    except ImportError:
        return [*lines, "no QGIS: unit ring only"]
    return [*lines, f"QGIS {Qgis.version()}, GDAL {gdal.__version__}"]
