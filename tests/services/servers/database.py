"""PostgreSQL with PostGIS: a cluster of its own in a folder of its own, gone when the tests are."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, ogr

from . import data
from .process import HOST, NotStarted, Server

DATABASE, OWNER = "sample", "beheer"
PLAIN = ("groen", "bomen")
ODD = ('Beheer "Zuid" 2020', "bomen, 'oud' & nieuw")
"""Schema and table as people name them: with spaces, both quotes and capitals."""


def programs() -> Path | None:
    """The folder with initdb and postgres of the newest version that has PostGIS, where Debian and others put them."""
    found = [Path(path).resolve().parent for path in [shutil.which("initdb")] if path]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    for folder in found:
        if (folder / "initdb").exists() and (folder / "postgres").exists() and _extension(folder):
            return folder
    return None


def _extension(folder: Path) -> bool:
    try:
        asked = subprocess.run([folder / "pg_config", "--sharedir"], capture_output=True, text=True, check=True)
        share = Path(asked.stdout.strip())
    except (OSError, subprocess.CalledProcessError):
        share = Path("/usr/share/postgresql", folder.parent.name)
    return (share / "extension" / "postgis.control").exists()


def unprivileged() -> pwd.struct_passwd:
    """Its own user where the package made one, else nobody."""
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def quoted(name: str) -> str:
    """A name as SQL takes it."""
    return '"' + name.replace('"', '""') + '"'


class Postgis(Server):
    """One database with the trees of the village twice: under a plain name, and under an odd one."""

    name = "PostGIS"
    signal = "SIGINT"  # its fast way to stop: connections are not waited for

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        found = programs()
        if found is None:
            raise NotStarted("PostgreSQL with PostGIS is missing")
        self._programs = found
        self.password = secrets.token_urlsafe(12)
        self.connection = self.authcfg = ""  # under which QGIS knows it
        # the folder of the tests is root's alone, and PostgreSQL refuses to be root
        self._home = Path(tempfile.mkdtemp(prefix="postgis-"))
        if os.geteuid() == 0:
            who = unprivileged()
            self.user = who.pw_name
            os.chown(self._home, who.pw_uid, who.pw_gid)
        self._make()

    def _make(self) -> None:
        secret = self._home / "password"
        secret.write_text(self.password, encoding="utf-8")
        owner = self._home.stat()
        os.chown(secret, owner.st_uid, owner.st_gid)
        done = subprocess.run(
            [
                *(self._programs / "initdb", "-D", self._home / "data", "-U", OWNER, f"--pwfile={secret}"),
                *("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"),
            ],
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            **({"user": self.user, "group": unprivileged().pw_gid, "extra_groups": []} if self.user else {}),
        )
        secret.unlink()
        if done.returncode:
            raise NotStarted(f"PostgreSQL could not be set up:\n{done.stdout}{done.stderr}")

    def command(self) -> Sequence[str | Path]:
        settings = [f"listen_addresses={HOST}", f"port={self.port}", f"unix_socket_directories={self._home}"]
        settings += ["fsync=off", "full_page_writes=off", "max_connections=40", "shared_buffers=32MB"]
        options = [part for setting in settings for part in ("-c", setting)]
        return [self._programs / "postgres", "-D", self._home / "data", *options]

    def ready(self) -> bool:
        check = [self._programs / "pg_isready", "-q", "-h", HOST, "-p", str(self.port), "-d", DATABASE]
        return subprocess.run(check, check=False).returncode == 0

    def remove(self) -> None:
        """Stop, and leave nothing on the disk."""
        self.stop()
        shutil.rmtree(self._home, ignore_errors=True)

    def gdal_source(self, database: str = DATABASE) -> str:
        return f"PG:host={HOST} port={self.port} dbname={database} user={OWNER} password={self.password}"

    def fill(self) -> None:
        """Make the database, and load the trees."""
        self._order(f"CREATE DATABASE {DATABASE}", database="postgres")
        self._order("CREATE EXTENSION postgis", *(f"CREATE SCHEMA {quoted(schema)}" for schema, _ in (PLAIN, ODD)))
        loaded = gdal.VectorTranslate(
            self.gdal_source(),
            str(data.VILLAGE),
            layers=["vegetatieobject_punt"],
            layerName=PLAIN[1],
            layerCreationOptions=["GEOMETRY_NAME=geom", f"SCHEMA={PLAIN[0]}", "PRECISION=NO"],
        )
        del loaded
        odd, plain = ".".join(map(quoted, ODD)), ".".join(map(quoted, PLAIN))
        self._order(
            f"CREATE TABLE {odd} AS SELECT * FROM {plain}",  # noqa: S608  (names of our own)
            f"ALTER TABLE {odd} ADD PRIMARY KEY (fid)",
            f"CREATE INDEX ON {odd} USING gist (geom)",
        )

    def _order(self, *orders: str, database: str = DATABASE) -> None:
        source = gdal.OpenEx(self.gdal_source(database), gdal.OF_VECTOR | gdal.OF_UPDATE)
        for order in orders:
            source.ExecuteSQL(order)

    def count(self, schema: str, table: str) -> int:
        """What stands in a table, asked of the database itself."""
        source = ogr.Open(self.gdal_source())
        answer = source.ExecuteSQL(f"SELECT count(*) AS n FROM {quoted(schema)}.{quoted(table)}")  # noqa: S608
        return int(answer.GetNextFeature()["n"])
