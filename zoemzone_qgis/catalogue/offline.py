"""Offline copies: one GeoPackage that holds the layers of a municipality, each with its date and where it is from."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from .. import settings
from ..errors import Cancelled, Fault
from ..i18n import translate, user_locale
from ..layers.crs import settle
from .download import Downloaded, download, table_name
from .fetch import Fetcher
from .health import state_of
from .links import without_query
from .model.entry import Entry
from .municipality import Municipality
from .objects import Progress
from .tables import FID, GEOMETRY, done, literal, quoted, remove_file, unwritable

TABLE = "zoemzone_copies"
COLUMNS = (
    "table_name", "entry", "municipality", "fetched", "count", "title", "owner", "licence", "source", "crs",
)  # fmt: skip
_MADE = (
    f"CREATE TABLE IF NOT EXISTS {TABLE} (table_name TEXT PRIMARY KEY, entry TEXT, municipality TEXT, fetched TEXT, "
    "count INTEGER, title TEXT, owner TEXT, licence TEXT, source TEXT, crs TEXT)"
)


@dataclass(frozen=True)
class Copy:
    """One copy in the store."""

    entry_id: str
    municipality: str
    """Code of the municipality, "" for a layer that is not asked for by municipality."""
    table: str
    when: datetime
    count: int
    title: str = ""
    path: Path = Path()
    crs: str = ""

    @property
    def age_days(self) -> float:
        """Days since it was fetched."""
        return max(0.0, (datetime.now() - self.when).total_seconds() / 86400)

    @property
    def age_text(self) -> str:
        """The age in words: "of today", "3 days old"."""
        days = (datetime.now().date() - self.when.date()).days
        if days <= 0:
            return translate("Zoemzone", "of today")
        if days == 1:
            return translate("Zoemzone", "of yesterday")
        return translate("Zoemzone", "{days} days old").format(days=days)

    @property
    def uri(self) -> str:
        """What QGIS opens."""
        return f"{self.path}|layername={self.table}"


class OfflineStore:
    """The copies in one GeoPackage. Every change is one transaction: it happens as a whole or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)

    def copies(self) -> list[Copy]:
        """All copies; an unreadable or absent store has none."""
        if not self.path.is_file():
            return []
        columns = ", ".join(quoted(name) for name in COLUMNS)
        asked = f"SELECT {columns} FROM {TABLE} ORDER BY title"  # noqa: S608  # nosec B608
        try:
            with closing(sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)) as base:
                return [self._copy(row) for row in base.execute(asked)]
        except (sqlite3.Error, ValueError):
            return []

    def copy_of(self, entry: Entry, municipality: Municipality | None) -> Copy | None:
        """The copy of an entry for a municipality."""
        table = table_name(entry, municipality)
        return next((one for one in self.copies() if one.table == table), None)

    def renew(
        self,
        entry: Entry,
        municipality: Municipality | None,
        fetcher: Fetcher,
        progress: Progress | None = None,
    ) -> Copy:
        """Fetch an entry anew and put it in place of the old copy, which stays intact until then. In a worker."""
        aside = self.path.with_name(f".{self.path.stem}-{uuid.uuid4().hex[:8]}.gpkg")
        try:
            brought = download(entry, municipality, fetcher, aside, progress, shown=self.path)
            return self.put(entry, municipality, brought)
        finally:
            remove_file(aside)

    def put(self, entry: Entry, municipality: Municipality | None, downloaded: Downloaded) -> Copy:
        """Put what was downloaded elsewhere in place of the old copy, in one step."""
        table = table_name(entry, municipality)
        code = "" if municipality is None or entry.selection.by == "none" else municipality.code
        title = entry.title.text(user_locale())
        row: dict[str, Any] = {
            "table_name": table,
            "entry": entry.id,
            "municipality": code,
            "fetched": downloaded.when.isoformat(),
            "count": downloaded.count,
            "title": title,
            "owner": entry.owner,
            "licence": entry.licence,
            "source": without_query(entry.address) if "://" in entry.address else entry.address,
            "crs": downloaded.crs,
        }

        def change(store: gdal.Dataset) -> None:
            _drop(store, table)
            source = done(gdal.OpenEx(str(downloaded.path), gdal.OF_VECTOR))
            layer = done(source.GetLayerByName(downloaded.table))
            options = [f"FID={FID}", f"GEOMETRY_NAME={GEOMETRY}", f"IDENTIFIER={table}", f"DESCRIPTION={title}"]
            _copied(store, layer, table, options)
            _sql(store, _MADE)
            values = ", ".join(str(one) if isinstance(one, int) else literal(one) for one in row.values())
            names = ", ".join(quoted(name) for name in row)
            _sql(store, f"INSERT OR REPLACE INTO {TABLE} ({names}) VALUES ({values})")  # noqa: S608

        self._change(change)
        return Copy(entry.id, code, table, downloaded.when, downloaded.count, title, self.path, downloaded.crs)

    def remove(self, entry_id: str, municipality: str) -> None:
        """Forget a copy."""
        tables = [one.table for one in self.copies() if (one.entry_id, one.municipality) == (entry_id, municipality)]
        if not tables:
            return

        def change(store: gdal.Dataset) -> None:
            for table in tables:
                _drop(store, table)
                _sql(store, f"DELETE FROM {TABLE} WHERE table_name = {literal(table)}")  # noqa: S608  # nosec B608

        self._change(change)

    def _copy(self, row: Sequence[Any]) -> Copy:
        told = dict(zip(COLUMNS, row, strict=True))
        when = datetime.fromisoformat(told["fetched"])
        return Copy(
            told["entry"], told["municipality"], told["table_name"], when, int(told["count"]), told["title"],
            self.path, told["crs"],
        )  # fmt: skip

    def _change(self, change: Callable[[gdal.Dataset], None]) -> None:
        """Change the store in one transaction. A store that could not be made is not left behind."""
        new = not self.path.exists()
        store: gdal.Dataset | None = None
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            store = self._opened(new)
            done(store.StartTransaction())
            change(store)
            done(store.CommitTransaction())
            store = None
        except (RuntimeError, OSError) as error:
            _undone(store)
            store = None
            if new:
                remove_file(self.path)
            raise self._fault(str(error)) from error
        finally:
            gdal.PopErrorHandler()

    def _opened(self, new: bool) -> gdal.Dataset:
        if new:
            return done(gdal.GetDriverByName("GPKG").Create(str(self.path), 0, 0, 0, gdal.GDT_Unknown))
        return done(gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"]))

    def _fault(self, said: str) -> Fault:
        if "locked" in said or "busy" in said:
            return Fault(
                "{file} is in use, so the copy stays as it was. Try again when the map has been drawn.",
                file=str(self.path),
            )
        return unwritable(str(self.path), said)


def _undone(store: gdal.Dataset | None) -> None:
    """Take a change back, whatever part of it was done."""
    if store is not None:
        try:
            store.RollbackTransaction()
        except RuntimeError as error:
            gdal.Debug("zoemzone", str(error))  # closing it takes back what is open


def _copied(store: gdal.Dataset, layer: ogr.Layer, table: str, options: list[str]) -> None:
    """A layer into the store; GDAL's own way to copy one insists on a transaction of its own."""
    copied = done(store.CreateLayer(table, layer.GetSpatialRef(), layer.GetGeomType(), options))
    definition = layer.GetLayerDefn()
    for number in range(definition.GetFieldCount()):
        done(copied.CreateField(definition.GetFieldDefn(number)))
    for feature in layer:
        done(copied.CreateFeature(feature))
    if copied.GetFeatureCount() != layer.GetFeatureCount():
        raise RuntimeError(gdal.GetLastErrorMsg() or "GDAL")
    done(copied.SyncToDisk())


def _drop(store: gdal.Dataset, table: str) -> None:
    for number in range(store.GetLayerCount()):
        if store.GetLayer(number).GetName() == table:
            done(store.DeleteLayer(number))
            return


def _sql(store: gdal.Dataset, text: str) -> None:
    """Change something; a statement that fails says so only in the last message."""
    gdal.ErrorReset()
    result = store.ExecuteSQL(text)
    if result is not None:
        store.ReleaseResultSet(result)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise RuntimeError(gdal.GetLastErrorMsg())


class RenewTask(QgsTask):
    """Renews copies one after another. Keep a reference until it has finished."""

    progressed = pyqtSignal(str, float, str)
    renewed = pyqtSignal(str, object)
    """Id of the entry, Copy."""
    failed = pyqtSignal(str, object)
    """Id of the entry, State."""

    def __init__(
        self,
        entries: Sequence[Entry],
        municipality: Municipality | None,
        store: OfflineStore,
        authcfgs: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(translate("Zoemzone", "Making offline copies"), QgsTask.Flag.CanCancel)
        QgsNetworkAccessManager.instance()
        settle(*{entry.crs for entry in entries})
        self._entries, self._municipality, self._store = list(entries), municipality, store
        self._authcfgs = dict(authcfgs or {})
        self._timeout_s = settings.TIMEOUT_S.get()
        self._feedback = QgsFeedback()

    def run(self) -> bool:
        """In the worker. One that fails leaves the others, and its own old copy, alone."""
        for number, entry in enumerate(self._entries):
            if self.isCanceled():
                return False
            try:
                authcfg = self._authcfgs.get(entry.id, "")
                with Fetcher(self._timeout_s, feedback=self._feedback, authcfg=authcfg) as fetcher:
                    copy = self._store.renew(entry, self._municipality, fetcher, self._teller(number, entry))
            except Cancelled:
                return False
            except Exception as error:  # whatever it is, the others go on
                self.failed.emit(entry.id, state_of(error))
            else:
                self.renewed.emit(entry.id, copy)
        return True

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def _teller(self, number: int, entry: Entry) -> Progress:
        def tell(percent: float, text: str) -> None:
            self.progressed.emit(entry.id, percent, text)
            self.setProgress((100.0 * number + max(0.0, percent)) / len(self._entries))

        return tell
