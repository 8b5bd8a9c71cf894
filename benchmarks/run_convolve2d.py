"""pygeoprocessing's convolve_2d as a program, in an environment of its own.

.venv-bench/bin/python benchmarks/run_convolve2d.py KERNEL.tif SEASON.tif OUT.tif [SEASON.tif OUT.tif ...]
"""

import sys

import pygeoprocessing
from osgeo import gdal

kernel, *rest = sys.argv[1:]
for season, out in zip(rest[::2], rest[1::2]):  # noqa: B905
    pygeoprocessing.convolve_2d(
        (season, 1),
        (kernel, 1),
        out,
        ignore_nodata_and_edges=True,
        mask_nodata=True,
        normalize_kernel=False,
        target_datatype=gdal.GDT_Float32,
        target_nodata=-1.0,
    )
