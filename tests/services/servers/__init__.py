"""Real servers on loopback, which serve the sample: OGC API Features, QGIS Server, PostgreSQL with PostGIS, files."""

from .database import Postgis
from .files import Files
from .oaf import Pygeoapi
from .ogc import QgisServer
from .process import HOST, NotStarted, Server, answers, free_port, open_url

__all__ = [
    "HOST",
    "Files",
    "NotStarted",
    "Postgis",
    "Pygeoapi",
    "QgisServer",
    "Server",
    "answers",
    "free_port",
    "open_url",
]
