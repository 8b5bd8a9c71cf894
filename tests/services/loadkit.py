"""Loading as the dock does it, for the tests: an entry, a place, the layer that comes of it and what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QSize
from qgis.PyQt.QtGui import QColor, QImage

from zoemzone_qgis.catalogue.health import SLOW_MS
from zoemzone_qgis.catalogue.loading import LoadTask
from zoemzone_qgis.catalogue.model.entry import Entry, Selection, Words
from zoemzone_qgis.catalogue.model.state import State
from zoemzone_qgis.catalogue.municipality import Municipality

from .servers import data

OWNER, LICENCE, LICENCE_URL, DATE = "Gemeente Proef", "CC0 1.0", "https://creativecommons.org/cc0", "2020-07-01"
# a slanted square in the middle of the village: its box is twice its size
CORE = "POLYGON((181000 457000,181400 456700,181700 457100,181300 457400,181000 457000))"
MARGIN = 60.0
CENTRE = QgsRectangle(180900, 456700, 181700, 457500)


def core(margin: float = MARGIN) -> Municipality:
    """A municipality of its own, small enough that most of the village lies outside."""
    return Municipality("Dorpskern", "GM9901", QgsGeometry.fromWkt(CORE), margin)


def village() -> Municipality:
    """A municipality that holds all of the village's sample."""
    return Municipality("Dorp", "GM9902", QgsGeometry.fromRect(QgsRectangle(179000, 455000, 183000, 459000)), 0)


def entry(kind: str, address: str, layer: str = "", **more: Any) -> Entry:
    """An entry of a catalogue, complete."""
    told: dict[str, Any] = {
        "id": f"proef-{kind}",
        "theme": "proef",
        "title": Words("Proef", "Trial"),
        "abstract": Words("Een proef", "A trial"),
        "owner": OWNER,
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
        "date": DATE,
        "roles": ("landcover",),
    }
    return Entry(kind=kind, address=address, layer=layer, **(told | more))


@dataclass
class Outcome:
    """What came of loading."""

    layer: QgsMapLayer | None = None
    state: State | None = None
    message: str = ""
    told: list[tuple[float, str]] = field(default_factory=list)
    longest_stall_s: float = 0.0


def work_until(done: Callable[[], bool], seconds: float) -> float:
    """Let QGIS work until it is done; the longest time that the main thread was held."""
    end, longest = time.monotonic() + seconds, 0.0
    while not done():
        assert time.monotonic() < end, f"nothing came of it within {seconds:.0f} s"
        began = time.monotonic()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        longest = max(longest, time.monotonic() - began)
        time.sleep(0.002)
    return longest


def load(one: Entry, place: Municipality | None, folder: Path, seconds: float = 60, **more: Any) -> Outcome:
    """Load in a task, as the dock does."""
    outcome = Outcome()
    task = LoadTask(one, place, folder, **more)
    task.progressed.connect(lambda ident, percent, text: outcome.told.append((percent, text)))
    task.loaded.connect(lambda ident, layer: setattr(outcome, "layer", layer))
    task.failed.connect(lambda ident, state: setattr(outcome, "state", state))
    QgsApplication.taskManager().addTask(task)
    outcome.longest_stall_s = work_until(lambda: outcome.layer is not None or outcome.state is not None, seconds)
    outcome.message = task.message
    return outcome


def loaded(one: Entry, place: Municipality | None, folder: Path, **more: Any) -> QgsMapLayer:
    """The layer that comes of it; the entry's words are on it."""
    outcome = load(one, place, folder, **more)
    assert outcome.state is None, outcome.state
    assert outcome.layer is not None
    check_words(outcome.layer, one, place)
    return outcome.layer


def refused(one: Entry, place: Municipality | None, folder: Path, **more: Any) -> State:
    """Why it could not be loaded: a red light and a whole sentence without anything that only a programmer reads."""
    outcome = load(one, place, folder, **more)
    assert outcome.layer is None
    assert outcome.state is not None
    check_red(outcome.state)
    return outcome.state


def check_red(state: State) -> None:
    assert state.light == "red", state
    assert len(state.reason) > 20, state
    assert state.reason.rstrip().endswith("."), state
    assert state.when is not None
    for word in ("Traceback", "Error(", "password", "None"):
        assert word not in state.reason, state


def check_green(state: State) -> None:
    """It answered; where this machine is so busy that it was slow, the light says that."""
    assert state.light == ("green" if state.ms <= SLOW_MS else "amber"), state
    assert state.when is not None


def check_words(layer: QgsMapLayer, one: Entry, place: Municipality | None) -> None:
    """Owner, licence, date and origin, where QGIS shows them."""
    assert layer.isValid()
    assert layer.crs().isValid()
    metadata = layer.metadata()
    assert LICENCE in " ".join(metadata.licenses())
    assert OWNER in [contact.organization or contact.name for contact in metadata.contacts()]
    assert metadata.title() in {one.title.nl, one.title.en}
    assert OWNER in layer.serverProperties().attribution() or OWNER in " ".join(metadata.rights())
    assert layer.customProperty("zoemzone/entry") == one.id
    assert layer.customProperty("zoemzone/loaded")
    if place is not None:
        assert layer.customProperty("zoemzone/municipality") == place.code
    assert layer.customProperty("zoemzone/role") == ",".join(one.roles)


def values(layer: QgsMapLayer, name: str) -> list[Any]:
    """The values of a field, in no order."""
    assert isinstance(layer, QgsVectorLayer)
    return [feature[name] for feature in layer.getFeatures()]


@dataclass(frozen=True)
class Truth:
    """What a municipality must get of a layer, asked of the file itself: at least what touches its land and margin, at
    most what touches the box of both, give or take a decimetre (spatial indexes round to floats)."""

    least: frozenset[str]
    most: frozenset[str]
    all: int

    def check(self, got: Iterable[Any]) -> None:
        listed = [str(one) for one in got]
        assert len(listed) == len(set(listed)), "twice"
        assert self.least <= set(listed), f"{len(self.least - set(listed))} lack"
        assert set(listed) <= self.most, f"{len(set(listed) - self.most)} too many"
        assert 0 < len(listed) < self.all, "not filtered"


def truth(layer: str, place: Municipality, path: Path = data.VILLAGE, key: str = "lokaal_id") -> Truth:
    source = ogr.Open(str(path))
    found = source.GetLayerByName(layer)
    area = ogr.CreateGeometryFromWkt(place.area().asWkt())
    box = place.extent()
    every = found.GetFeatureCount()
    box.grow(0.1)
    found.SetSpatialFilterRect(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    most = {str(one[key]): one.GetGeometryRef().Intersects(area) for one in found}
    return Truth(frozenset(name for name, touches in most.items() if touches), frozenset(most), every)


def colours(layer: QgsMapLayer, box: QgsRectangle = CENTRE, size: int = 200) -> Mapping[int, int]:
    """The colours of a map of the layer, and how many of some 2,500 points have each."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(village().crs)
    settings.setExtent(box)
    settings.setOutputSize(QSize(size, size))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image: QImage = job.renderedImage()
    found: dict[int, int] = {}
    for x in range(0, size, 4):
        for y in range(0, size, 4):
            found[image.pixel(x, y)] = found.get(image.pixel(x, y), 0) + 1
    assert not job.errors(), [error.message for error in job.errors()]
    return found


def check_picture(layer: QgsMapLayer, box: QgsRectangle = CENTRE) -> None:
    """Something stands on it: another colour than the paper's, on more than a speck."""
    found = colours(layer, box)
    paper = QColor("white").rgba()
    assert sum(many for colour, many in found.items() if colour != paper) > 25, found


BELOW_GROUND = Selection(drop={"relatieve_hoogteligging": ("<0",)})
NOW = Selection(datetime="now", drop={"relatieve_hoogteligging": ("<0",)})
WITHOUT_ENDED = Selection(drop={"relatieve_hoogteligging": ("<0",), "eind_registratie": ("*",)})


def above_ground(layer: str = "begroeidterreindeel") -> set[str]:
    """The objects of the land cover with history that stand now and lie on the land."""
    source = ogr.Open(str(data.VILLAGE))
    found = source.GetLayerByName(layer)
    return {str(one["lokaal_id"]) for number, one in enumerate(found) if number % 20 != 7}
