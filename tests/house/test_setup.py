"""The set-up script: what it makes of the apt sources it may find, and what it says when it may not install."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from sources import ROOT

SETUP = ROOT / "scripts" / "setup.sh"
HOST = "http://archive.test"

DEB822 = f"""\
Types: deb
# http://snapshot.test/20250520T000000Z
URIs: {HOST}/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/archive.gpg

Types: deb
URIs: {HOST}/debian-security
Suites: bookworm-security
Components: main
"""
EMBEDDED = f"""\
types: deb deb-src
uris: {HOST}/debian/
suites: bookworm
components: main
signed-by:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
"""
THIRD_PARTY = f"""\
Types: deb
URIs: {HOST}/linux/debian
Suites: bookworm
Components: stable

Enabled: no
Types: deb
URIs: {HOST}/debian
Suites: bookworm
Components: main
"""


def shell(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    return subprocess.run(
        ["bash", "-c", f". '{SETUP}'\n{script}"],
        env=path | environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def derived(tmp_path: Path, name: str, text: str) -> list[str]:
    source = tmp_path / name
    source.write_text(text, encoding="utf-8")
    done = shell(f"backports_source bookworm '{source}'")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_deb822(tmp_path: Path) -> None:
    assert derived(tmp_path, "debian.sources", DEB822) == [
        f"URIs: {HOST}/debian",
        "Signed-By: /usr/share/keyrings/archive.gpg",
        "Types: deb",
        "Suites: bookworm-backports",
        "Components: main",
    ]


def test_deb822_with_the_key_inside(tmp_path: Path) -> None:
    assert derived(tmp_path, "debian.sources", EMBEDDED) == [
        f"uris: {HOST}/debian/",
        "signed-by:",
        " -----BEGIN PGP PUBLIC KEY BLOCK-----",
        " .",
        " abc",
        "Types: deb",
        "Suites: bookworm-backports",
        "Components: main",
    ]


@pytest.mark.parametrize(
    ("line", "made"),
    [
        (f"deb {HOST}/debian bookworm main contrib", f"deb {HOST}/debian bookworm-backports main"),
        (
            f"deb [signed-by=/k.gpg arch=amd64] {HOST}/debian/  bookworm  main # ours",
            f"deb [signed-by=/k.gpg arch=amd64] {HOST}/debian/ bookworm-backports main",
        ),
    ],
)
def test_one_line(tmp_path: Path, line: str, made: str) -> None:
    before = f"# deb {HOST}/debian bookworm main\ndeb-src {HOST}/debian bookworm main\ndeb {HOST}/debian sid main\n"
    assert derived(tmp_path, "sources.list", f"{before}{line}\n") == [made]


@pytest.mark.parametrize("name", ["docker.sources", "docker.list"])
def test_sources_of_others_are_left_alone(tmp_path: Path, name: str) -> None:
    lines = f"deb {HOST}/linux/debian bookworm stable\ndeb {HOST}/php bookworm main\n"
    assert derived(tmp_path, name, THIRD_PARTY if name.endswith("sources") else lines) == []


NO_QGIS = "find_qgis() { QGIS_PYTHON=; QGIS_TOO_OLD=%s; return 1; }\n%sneed_qgis"


def test_without_qgis_and_without_leave_it_names_what_is_missing() -> None:
    done = shell(NO_QGIS % ("", ""), NO_INSTALL="1")
    assert done.returncode == 2
    assert "Missing: qgis python3-qgis python3-scipy" in done.stderr
    assert "sudo" in done.stderr or "install QGIS 3.40 or later" in done.stderr


def test_an_old_qgis_is_not_replaced() -> None:
    done = shell(NO_QGIS % ("3.22", "install_packages() { echo installed; }\n"))
    assert done.returncode == 2
    assert "QGIS 3.22 is installed; 3.40 or later is needed" in done.stderr
    assert "installed" not in done.stdout


def test_without_root_it_does_not_ask_for_a_password() -> None:
    functions = 'id() { echo 1000; }\nsudo() { [ "$1" = -n ] && return 1; echo asked; }\n'
    done = shell(NO_QGIS % ("", functions))
    assert done.returncode == 2
    assert "asked" not in done.stdout + done.stderr


def test_with_qgis_nothing_is_installed() -> None:
    done = shell('install_packages() { echo installed; }\nneed_qgis venv\necho "$QGIS_PYTHON $QT_QPA_PLATFORM"')
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" offscreen\n")
    assert "installed" not in done.stdout


def test_an_archive_without_a_recent_qgis_is_named() -> None:
    functions = (
        "id() { echo 0; }\nos_release() { case $1 in ID) echo ubuntu;; *) echo Ubuntu 24.04;; esac; }\n"
        "apt-get() { :; }\nAPT=(apt-get)\nqgis_offered() { echo 3.34.4+dfsg-1; }\n"
    )
    done = shell(NO_QGIS % ("", functions))
    assert done.returncode == 2
    assert "Ubuntu 24.04 offers version 3.34.4" in done.stderr
    assert "3.40 or later is" in done.stderr


NOTHING_THERE = "has_postgis() { false; }\nhas_qgis_server() { false; }\nhas_screen() { false; }\n"
AS_ROOT = 'id() { echo 0; }\napt-get() { :; }\napt_update() { :; }\napt_install() { echo "installs $*"; }\n'
ALL = "need_packages postgis qgis_server screen\n"


def test_servers_that_are_missing_do_not_end_the_tests() -> None:
    done = shell(f"{NOTHING_THERE}{AS_ROOT}set -euo pipefail\n{ALL}echo on", NO_INSTALL="1")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "on\n"
    assert "not installed: postgis qgis_server screen" in done.stderr


def test_servers_without_root_do_not_ask_for_a_password() -> None:
    functions = 'id() { echo 1000; }\nsudo() { [ "$1" = -n ] && return 1; echo asked; }\n'
    done = shell(f"{NOTHING_THERE}{functions}{ALL}")
    assert done.returncode == 0
    assert "asked" not in done.stdout + done.stderr
    assert "not installed" in done.stderr


def test_servers_that_are_there_are_not_installed() -> None:
    done = shell(f"{NOTHING_THERE.replace('false', 'true')}{AS_ROOT}{ALL}")
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("offers", "installed"),
    [("3.40.6-1", "installs  qgis-server"), ("3.22.1-1", "installs trixie-backports qgis-server")],
)
def test_qgis_server_comes_in_the_version_of_qgis(offers: str, installed: str) -> None:
    functions = (
        "dpkg-query() { echo 1:3.40.6-1; }\nos_release() { echo trixie; }\n"
        f'offered() {{ case "${{2:-}}" in *backports) echo 3.40.6-1;; *) echo {offers};; esac; }}\n'
        "apt-cache() { printf '%s - x\\n' postgresql-9-postgis-3 postgresql-17-postgis-3 postgresql-16-postgis-3; }\n"
    )
    done = shell(f"{NOTHING_THERE}{AS_ROOT}{functions}set -euo pipefail\n{ALL}")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [installed, "installs  postgresql-17-postgis-3", "installs  xvfb"]


def test_another_version_of_qgis_server_is_left_alone() -> None:
    functions = (
        "dpkg-query() { echo 3.44.1-1; }\nos_release() { echo noble; }\noffered() { echo 3.34.4-1; }\n"
        "has_postgis() { true; }\nhas_screen() { true; }\n"
    )
    done = shell(f"{NOTHING_THERE}{AS_ROOT}{functions}{ALL}")
    assert (done.returncode, done.stdout) == (0, "")
    assert "no QGIS Server of the version of QGIS" in done.stderr


def test_servers_that_pip_cannot_fetch_leave_no_half_environment(tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\n[ "$1" = -c ] && echo 3.11\n[ "$2" = venv ] && mkdir -p "$3"\ntrue\n')
    python.chmod(0o755)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "servers.txt").write_text("pygeoapi\n")
    functions = f"need_packages() {{ :; }}\nROOT='{tmp_path}'\nQGIS_PYTHON='{python}'\n"
    done = shell(f"{functions}set -euo pipefail\nneed_servers\necho on")
    assert (done.returncode, done.stdout) == (0, "on\n")
    assert "could not be installed" in done.stderr
    assert not (tmp_path / ".venv-servers").exists()
