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

def moved(source, point):
    systems = QgsCoordinateReferenceSystem(source), QgsCoordinateReferenceSystem("EPSG:28992")
    return QgsCoordinateTransform(*systems, QgsCoordinateTransformContext()).transform(point)

def work():
    moved("EPSG:4326", QgsPointXY(5.8, 52.1))
    asked.set()
    shared.wait()

asked, shared = threading.Event(), threading.Event()
thread = threading.Thread(target=work)
thread.start()
asked.wait()
moved("EPSG:4326", QgsPointXY(5.8, 52.1))
shared.set()
thread.join()
point = moved("EPSG:3857", QgsPointXY(645000, 6817000))
print(round(point.x()), round(point.y()))
"""


def after_threads(first: str) -> str:
    """Where a point comes on the main thread, when a thread that asked for its system first has ended."""
    command = [sys.executable, "-c", SCRIPT.format(first=first)]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()


def test_what_a_thread_used_goes_on_working() -> None:
    assert after_threads("settle()") == "182886 456186"


def test_no_thread_but_the_main_one_makes_them() -> None:
    """From a worker it does nothing, else it would make them die with that worker."""
    asked = "thread = threading.Thread(target=settle); thread.start(); thread.join(); settle()"
    assert after_threads(asked) == "182886 456186"
