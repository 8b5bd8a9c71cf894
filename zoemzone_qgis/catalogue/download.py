"""The objects of a source for a municipality, kept in a GeoPackage."""

from __future__ import annotations

import dataclasses
import re
import uuid
import zlib
from datetime import datetime
from pathlib import Path

from osgeo import ogr

from ..errors import Fault
from ..i18n import translate, user_locale
from .fetch import Fetcher
from .frames import RD
from .localfiles import Opened, is_vector
from .model.entry import Entry
from .municipality import Municipality
from .objects import Found, Progress, Source, Wanted, counted
from .ogcfeatures import OgcFeatures
from .tables import TableWriter, placed, remove_file, spatial_reference, unwritable
from .wfs import Wfs

TELL_EVERY = 250
"""Objects between two looks at whether the user stopped."""


@dataclasses.dataclass(frozen=True)
class Downloaded:
    """What a download brought."""

    path: Path
    table: str
    count: int
    crs: str
    when: datetime
    dropped: int = 0
    """Objects left out by the entry's selection (ended, below ground)."""
    doubles: int = 0
    """Objects that the service gave more than once."""
    outside: int = 0
    """Objects that the service gave outside the asked area."""
    title: str = ""
    warnings: tuple[str, ...] = ()
    """Finished sentences for the user."""


def downloadable(entry: Entry) -> bool:
    """Whether objects can be kept: pictures (WMS, WMTS, tiles) and rasters cannot."""
    return entry.kind in ("oaf", "wfs", "postgis") or (entry.is_file and bool(entry.address) and is_vector(entry))


def table_name(entry: Entry, municipality: Municipality | None) -> str:
    """The name of the table and file of an entry, one of its own: signs that SQL or a disk may stumble over are left
    out, and where that could make two ids one, a number tells them apart.

    >>> table_name(Entry("bgt-pand", "bgt", None, "oaf"), None), table_name(Entry("bgt.pand", "bgt", None, "oaf"), None)
    ('bgt_pand', 'bgt_pand_3695')
    """
    name = re.sub(r"[^a-z0-9]", "_", entry.id)
    if re.search(r"[^a-z0-9-]", entry.id):
        name += f"_{zlib.crc32(entry.id.encode()) & 0xFFFF:04x}"
    code = "" if municipality is None or entry.selection.by == "none" else municipality.code
    return f"{name}_{re.sub(r'[^A-Za-z0-9]', '_', code)}".rstrip("_")


def source_of(wanted: Wanted, fetcher: Fetcher, folder: Path) -> Source:
    """Where the objects come from; a file on the web is fetched into the folder."""
    if wanted.entry.kind == "oaf":
        return OgcFeatures(wanted, fetcher)
    if wanted.entry.kind == "wfs":
        return Wfs(wanted, fetcher)
    if downloadable(wanted.entry):
        return Opened(wanted, fetcher, folder)
    raise Fault("{layer} is made of pictures: it cannot be kept.", layer=wanted.entry.title.text(user_locale()))


def download(
    entry: Entry,
    municipality: Municipality | None,
    fetcher: Fetcher,
    target: Path,
    progress: Progress | None = None,
    table: str = "",
    shown: Path | None = None,
) -> Downloaded:
    """Fetch the objects into ``table`` of a new GeoPackage that takes the place of ``target`` when all has come: a
    download that fails or is stopped leaves what was there. Raises a Fault or Cancelled, which speaks of ``shown``."""
    wanted = Wanted(entry, municipality)
    target = Path(target)
    aside = target.with_name(f".{target.stem}-{uuid.uuid4().hex[:8]}.gpkg")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        job = _Job(wanted, source_of(wanted, fetcher, target.parent), fetcher, progress)
        brought = job.write(aside, target, table or table_name(entry, municipality), shown or target)
        brought = dataclasses.replace(brought, path=placed(aside, target))
    except OSError as error:
        raise unwritable(str(shown or target), error.strerror or str(error)) from error
    finally:
        remove_file(aside)
    return brought


class _Job:
    """One download: from a source into a table, leaving out what is not wanted."""

    def __init__(self, wanted: Wanted, source: Source, fetcher: Fetcher, progress: Progress | None) -> None:
        self._wanted, self._source, self._fetcher = wanted, source, fetcher
        self._progress = progress or (lambda _pct, _text: None)
        self._area = wanted.area
        if self._area is not None and source.crs not in (RD, ""):
            self._area.AssignSpatialReference(spatial_reference(RD))
            self._area.TransformTo(spatial_reference(source.crs))
        self._within = None if self._area is None else self._area.CreatePreparedGeometry()
        self.received = self.dropped = self.doubles = self.outside = 0

    def write(self, aside: Path, target: Path, table: str, shown: Path) -> Downloaded:
        entry = self._wanted.entry
        locale = user_locale()
        when = datetime.now().replace(microsecond=0)
        writer = TableWriter(
            aside, table, self._source.crs, entry.title.text(locale), entry.abstract.text(locale), shown
        )
        try:
            for found in self._source.objects():
                if self.received % TELL_EVERY == 0:
                    self._fetcher.stop_if_cancelled()
                    self._progress(*counted(self.received, self._source.matched))
                self.received += 1
                if self._is_wanted(found):
                    writer.add(found.attributes, found.geometry)
            self._progress(100.0, translate("Zoemzone", "Finishing the file"))
            writer.close()
        finally:
            writer.abandon()
        self._fetcher.stop_if_cancelled()
        return Downloaded(
            target, table, writer.count, self._source.crs, when, self.dropped, self.doubles, self.outside,
            self._source.title, tuple(self._warnings(writer.count)),
        )  # fmt: skip

    def _is_wanted(self, found: Found) -> bool:
        if found.double:
            self.doubles += 1
        elif self._wanted.entry.selection.drops(found.attributes):
            self.dropped += 1
        elif self._wanted.is_other(found.attributes) or not self._touches(found.geometry):
            self.outside += 1
        else:
            return True
        return False

    def _touches(self, geometry: ogr.Geometry | None) -> bool:
        return self._within is None or geometry is None or self._within.Intersects(geometry)

    def _warnings(self, count: int) -> list[str]:
        """What the user should know of it."""
        said = []
        if not count:
            said.append(translate("Zoemzone", "The service has no objects here."))
        if self._source.broken:
            text = translate("Zoemzone", "The geometry of {count} objects cannot be read; they are kept without one.")
            said.append(text.format(count=self._source.broken))
        return said
