"""Run algorithms through qgis_process in a profile of its own; standard library only.

>>> profile = Profile(Path("build/profile"), plugin=ROOT)           # doctest: +SKIP
>>> profile.run("zoemzone:foragesurface", {"INPUT": "habitat.tif", "OUTPUT": "food.tif"})  # doctest: +SKIP
{'OUTPUT': 'food.tif', ...}
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "zoemzone"
NOISE = "XDG_RUNTIME_DIR"  # Qt says so on every start without a desktop


class RunFailed(Exception):
    """qgis_process could not run an algorithm; the message is what it said."""


def find_program() -> str:
    """qgis_process; Debian's wrapper of that name may add an option that the program refuses."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        raise RunFailed("qgis_process is missing: run scripts/setup.sh")
    return found


@dataclass(frozen=True)
class Profile:
    """A profile that is not the user's: a folder with the plugin switched on.

    With ``plugin``, that folder is used as it stands (through a link named as QGIS wants it); without it, the
    plugin must lie in the profile itself, as an installed zip does.
    """

    folder: Path
    plugin: Path | None = None
    language: str = "nl"

    @property
    def plugins(self) -> Path:
        """Where an installed plugin lies."""
        return self.folder / "profiles" / "default" / "python" / "plugins"

    def make(self, enabled: bool = True) -> Profile:
        """Write the settings, for QGIS 3 and 4, with the plugin on or not yet on."""
        settings = self.folder / "profiles" / "default" / "QGIS"
        settings.mkdir(parents=True, exist_ok=True)
        switch = f"[PythonPlugins]\n{PLUGIN}=true\n\n" if enabled else ""
        text = f"{switch}[locale]\noverrideFlag=true\nuserLocale={self.language}\n"
        for name in ("QGIS3.ini", "QGIS4.ini"):
            (settings / name).write_text(text, encoding="utf-8")
        if self.plugin is not None:
            link = self.folder / "plugins" / PLUGIN
            link.parent.mkdir(exist_ok=True)
            link.unlink(missing_ok=True)
            link.symlink_to(self.plugin.resolve(), target_is_directory=True)
        return self

    def environment(self) -> dict[str, str]:
        """The environment in which QGIS uses this profile and needs no screen."""
        own = {"QGIS_CUSTOM_CONFIG_PATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}
        if self.plugin is not None:
            own["QGIS_PLUGINPATH"] = str(self.folder / "plugins")
        # QGIS takes the first python3 on the PATH for its own home; another one (pyenv, conda) makes it fail
        own["PATH"] = os.pathsep.join([str(Path(sys.base_prefix) / "bin"), os.environ.get("PATH", os.defpath)])
        kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
        return kept | own

    def call(self, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
        """Run qgis_process with arguments, and ``text`` on its standard input."""
        return subprocess.run(
            [find_program(), *arguments],
            env=self.environment(),
            input=text,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )

    def run(self, algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Run an algorithm; its outputs by name. What went wrong is raised, whole."""
        done = self.call("--json", "run", algorithm, "-", text=json.dumps({"inputs": parameters}))
        try:
            answer = json.loads(done.stdout[done.stdout.index("{") :])
        except ValueError:
            answer = {}
        if done.returncode != 0 or "results" not in answer:
            said = [line.strip() for line in done.stderr.splitlines() if line.strip() and NOISE not in line]
            raise RunFailed("\n".join(said) or f"{algorithm} ended with {done.returncode} and said nothing")
        return dict(answer["results"])
