"""QGIS desktop itself on a screen that nobody sees: a fresh profile with the plugin, a script that runs inside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
KEEPER = ROOT / "tests" / "services" / "servers" / "keeper.py"
# no tips, no news, no fonts fetched, no question about an unknown projection
SETTINGS = r"""[PythonPlugins]
processing=true
zoemzone=true

[qgis]
checkVersion=false
showTips=false
showTips340=false
showTips344=false
showTips400=false

[core]
NewsFeed\httpsfeedqgisorg\disabled=true
NewsFeed\httpfeedqgisorg\disabled=true

[fonts]
download-missing=false

[app]
firstRunVersionFlag=999999

[app/projections]
unknownCrsBehavior=NoAction

[locale]
overrideFlag=true
userLocale={language}
"""


def missing() -> str:
    """What this needs and the machine has not; "" when all is there."""
    if shutil.which("Xvfb") is None:
        return "QGIS desktop (package xvfb)"
    if program() is None:
        return "QGIS desktop (package qgis)"
    return ""


def program() -> str | None:
    return shutil.which("qgis.bin") or shutil.which("qgis")


class Kept:
    """A program that ends with the tests, however they end."""

    def __init__(self, command: list[str], environment: dict[str, str], log: Path, **more: Any) -> None:
        with log.open("ab") as file:
            out = more.pop("stdout", file)
            self.process = subprocess.Popen(
                [sys.executable, str(KEEPER), "SIGTERM", "", *command],
                stdin=subprocess.PIPE,
                stdout=out,
                stderr=file,
                env=environment,
                start_new_session=True,
            )

    def end(self) -> None:
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.wait()


@dataclass
class Desktop:
    """One start of QGIS. ``plugin`` is the folder of the plugin, as it stands or as unpacked from the zip."""

    folder: Path
    plugin: Path = ROOT
    language: str = "nl"
    size: str = "1400x900"
    seconds: float = 300
    said: str = field(default="", init=False)
    """What QGIS wrote, after a run."""

    def run(self, script: str, **told: str) -> dict[str, Any]:
        """Start, run a script of inside/ with some variables in its environment, and give the report that it left."""
        self._profile()
        report, log = self.folder / "report.json", self.folder / "qgis.log"
        environment = self._environment() | told
        environment |= {"INSIDE_REPORT": str(report), "PYQGIS_STARTUP": str(HERE / "inside" / "watchdog.py")}
        screen = Kept(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{self.size}x24", "-nolisten", "tcp", "-noreset"],
            environment,
            self.folder / "screen.log",
            stdout=subprocess.PIPE,
        )
        try:
            assert screen.process.stdout is not None
            environment["DISPLAY"] = f":{screen.process.stdout.readline().decode().strip()}"
            status = self._desktop(environment, script, log)
        finally:
            screen.end()
        self.said = log.read_text(encoding="utf-8", errors="replace")[-6000:]
        if not report.exists():
            raise AssertionError(f"QGIS ended with {status} and left no report.\n{self._popups()}\n{self.said}")
        return json.loads(report.read_text(encoding="utf-8")) | {"status": status}

    def _desktop(self, environment: dict[str, str], script: str, log: Path) -> int | str:
        options = ["--nologo", "--noversioncheck", "--nocustomization", "--lang", self.language]
        options += ["--profiles-path", str(self.folder), "--profile", "default"]
        code = str(HERE / "inside" / script)
        qgis = Kept([program() or "qgis", *options, "--code", code], environment, log)
        try:
            return qgis.process.wait(self.seconds)
        except subprocess.TimeoutExpired:
            return f"no end within {self.seconds:.0f} s"
        finally:
            qgis.end()

    def _popups(self) -> str:
        kept = self.folder / "popups.txt"
        return kept.read_text(encoding="utf-8") if kept.exists() else ""

    def _profile(self) -> None:
        settings = self.folder / "profiles" / "default" / "QGIS"
        settings.mkdir(parents=True, exist_ok=True)
        for name in ("QGIS3.ini", "QGIS4.ini"):
            (settings / name).write_text(SETTINGS.format(language=self.language), encoding="utf-8")
        link = self.folder / "plugins" / "zoemzone"
        link.parent.mkdir(exist_ok=True)
        link.unlink(missing_ok=True)
        link.symlink_to(self.plugin.resolve(), target_is_directory=True)
        (self.folder / "runtime").mkdir(mode=0o700, exist_ok=True)

    def _environment(self) -> dict[str, str]:
        unwanted = {"PYTHONHOME", "PYTHONPATH", "WAYLAND_DISPLAY", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_OPTIONS_PATH"}
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        home = str(self.folder)
        return kept | {
            # QGIS takes the first python3 on the PATH for its own home
            "PATH": os.pathsep.join([str(Path(sys.base_prefix) / "bin"), os.environ.get("PATH", os.defpath)]),
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_CACHE_HOME": f"{home}/.cache",
            "XDG_RUNTIME_DIR": f"{home}/runtime",
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_STYLE_OVERRIDE": "Fusion",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
            "GDAL_PAM_ENABLED": "NO",
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": f"{home}/compiled",
            "QGIS_PLUGINPATH": f"{home}/plugins",
            "INSIDE_POPUPS": f"{home}/popups.txt",
            "INSIDE_BEGAN": str(time.time()),
        }
