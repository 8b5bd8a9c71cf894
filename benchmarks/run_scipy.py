"""scipy.signal.fftconvolve over the whole raster in memory, single precision, normalised for edges and missing data.

python benchmarks/run_scipy.py KERNEL.npy SEASON.tif OUT.tif [SEASON.tif OUT.tif ...]
"""

import sys

import numpy as np
from osgeo import gdal
from scipy.signal import fftconvolve

gdal.UseExceptions()
kernel = np.load(sys.argv[1]).astype(np.float32)
known = weight = None
for season, out in zip(sys.argv[2::2], sys.argv[3::2], strict=True):
    data = gdal.Open(season)
    layer = data.ReadAsArray()
    if weight is None:
        known = layer >= 0
        weight = np.maximum(fftconvolve(known.astype(np.float32), kernel, mode="same"), 1e-4 * kernel.sum())
    layer[~known] = 0
    found = fftconvolve(layer, kernel, mode="same")
    found /= weight
    found[~known] = -1
    target = gdal.GetDriverByName("GTiff").CreateCopy(out, data, options=["TILED=YES", "BIGTIFF=IF_SAFER"])
    target.GetRasterBand(1).WriteArray(found)
    target = None
