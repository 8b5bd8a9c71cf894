"""Make resources/catalogue/municipalities.gpkg from the sample of the province: names, codes and boundaries.

    python3 scripts/make_municipalities.py [OUT_FILE]

Whose the boundaries are stands in resources/sample/README.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from osgeo import gdal, ogr  # noqa: E402

from scripts.geopackage import GeoPackage  # noqa: E402

SOURCE = ROOT / "resources" / "sample" / "limburg.gpkg"
TARGET = ROOT / "resources" / "catalogue" / "municipalities.gpkg"
LABEL = "The 31 municipalities of Limburg, 2022. CBS / Kadaster, CC BY 4.0"


def rows(source: Path) -> Iterator[tuple[bytes, list[str]]]:
    """Boundary, name and code of each municipality, by code."""
    dataset = gdal.OpenEx(str(source), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayerByName("gemeenten")
    found = [
        (feature["code"], feature["gemeente"], bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)))
        for feature in layer
    ]
    for code, name, wkb in sorted(found):
        yield wkb, [name, code]


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the boundaries of municipalities that the catalogue ships")
    parser.add_argument("out", type=Path, nargs="?", default=TARGET)
    arguments = parser.parse_args()
    with GeoPackage(arguments.out) as target:
        fields = {"name": "text", "code": "text"}
        count = target.add("municipalities", ogr.wkbMultiPolygon, fields, rows(SOURCE), LABEL)
    print(f"{arguments.out}: {count} municipalities, {arguments.out.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
