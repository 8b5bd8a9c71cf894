"""Coordinate systems outlive the threads that ask for them."""

from __future__ import annotations

import subprocess
import sys

from ..conftest import ROOT

SCRIPT = """
import threading
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform,
                       QgsCoordinateTransformContext, QgsPointXY)
from zoemzone_qgis.layers.crs import settle

app = QgsApplication([], False)
app.initQgis()
{first}

def moved():
    systems = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:28992")
    return QgsCoordinateTransform(*systems, QgsCoordinateTransformContext()).transform(QgsPointXY(5.8, 52.1))

for _ in range(2):
    thread = threading.Thread(target=moved)
    thread.start()
    thread.join()
print(round(moved().x()), round(moved().y()))
"""


def after_threads(first: str) -> str:
    """Where a point comes on the main thread, after two threads have asked for the same and ended."""
    command = [sys.executable, "-c", SCRIPT.format(first=first)]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()


def test_what_a_thread_used_goes_on_working() -> None:
    assert after_threads("settle()") == "183284 456942"


def test_no_thread_but_the_main_one_makes_them() -> None:
    """From a worker it does nothing, else it would make them die with that worker."""
    asked = "thread = threading.Thread(target=settle); thread.start(); thread.join(); settle()"
    assert after_threads(asked) == "183284 456942"
