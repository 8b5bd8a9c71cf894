#!/usr/bin/env bash
# Everything the project's commands need before they can start.
#   . scripts/setup.sh      sourced by scripts/demo, scripts/test and .ci/run: need_qgis, need_venv, need_servers,
#                           need_screen, need_browser, need_poppler and what they set
#   sudo scripts/setup.sh   installs QGIS and SciPy from the archive of this Debian or Ubuntu, and nothing else
# NO_INSTALL=1 forbids system packages: what is missing is named, and the command ends with 2.
# Sets QGIS_PYTHON (a Python that can import QGIS), VENV_PYTHON (the same with the test tools) and ROOT.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
OLDEST=34000 # QGIS 3.40
OLDEST_NAME=3.40
PACKAGES=(qgis python3-qgis python3-scipy python3-venv ca-certificates)
APT=(apt-get -q -o DPkg::Lock::Timeout=120)

say() { printf '%s\n' "$*" >&2; }

# ---- what is there ---------------------------------------------------------------------------------------
# The python3 on PATH may be one without QGIS (pyenv, conda): Debian's own stands in /usr/bin.
find_qgis() {
  local python version
  QGIS_PYTHON='' QGIS_TOO_OLD=''
  while read -r python; do
    version=$("$python" -c 'from qgis.core import Qgis; print(Qgis.QGIS_VERSION_INT)' 2>/dev/null </dev/null) || continue
    if [ "$version" -ge $OLDEST ]; then
      QGIS_PYTHON=$python
      return 0
    fi
    QGIS_TOO_OLD="$((version / 10000)).$((version / 100 % 100))"
  done < <({ [ -z "${PYTHON:-}" ] || printf '%s\n' "$PYTHON"; type -aP python3 || true; printf '%s\n' /usr/bin/python3; } | awk '!seen[$0]++')
  return 1
}

# Debian packages for what is not there; $1 is "venv" when a virtual environment must be made, too.
missing_packages() {
  if [ -z "$QGIS_PYTHON" ]; then
    echo "${PACKAGES[@]}"
    return
  fi
  command -v qgis_process.bin >/dev/null || command -v qgis_process >/dev/null || echo qgis
  "$QGIS_PYTHON" -c 'import numpy, scipy' 2>/dev/null || echo python3-scipy
  if [ "${1:-}" = venv ]; then
    "$QGIS_PYTHON" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
  fi
}

# ---- installing ------------------------------------------------------------------------------------------
os_release() { (. /etc/os-release 2>/dev/null && eval "printf '%s' \"\${$1:-}\""); }

# The apt source of a backports suite, made from a Debian source that stands on the machine, with its address,
# key and other options.   backports_source CODENAME FILE...   (either format, one file after the other)
backports_source() {
  local codename=$1 file
  shift
  for file in "$@"; do
    [ -r "$file" ] || continue
    case $file in
      *.sources) awk -v code="$codename" '
          function word(list, wanted,   i, n, part) {
            n = split(list, part, /[ \t]+/)
            for (i = 1; i <= n; i++) if (part[i] == wanted) return 1
            return 0
          }
          function stanza() {
            if (!done && word(value["types"], "deb") && word(value["suites"], code) && word(value["components"], "main") \
                && value["uris"] ~ /\/debian\/?([ \t]|$)/ && tolower(value["enabled"]) !~ /^(no|false|0|off)$/) {
              printf "%sTypes: deb\nSuites: %s-backports\nComponents: main\n", kept, code
              done = 1
            }
            kept = ""; split("", value)
          }
          /^#/ { next }
          /^[ \t]*$/ { stanza(); name = ""; next }
          /^[ \t]/ { if (name !~ /^(types|suites|components)$/) kept = kept $0 "\n"; value[name] = value[name] " " $0; next }
          {
            name = tolower($0); sub(/:.*/, "", name)
            text = $0; sub(/^[^:]*:[ \t]*/, "", text); sub(/[ \t]+$/, "", text)
            value[name] = text
            if (name !~ /^(types|suites|components)$/) kept = kept $0 "\n"
          }
          END { stanza() }' "$file" ;;
      *) awk -v code="$codename" '
          !done && $1 == "deb" {
            line = $0; sub(/#.*/, "", line); sub(/^deb[ \t]+/, "", line)
            options = ""
            if (match(line, /^\[[^]]*\][ \t]*/)) {
              options = substr(line, 1, RLENGTH); sub(/[ \t]*$/, " ", options); line = substr(line, RLENGTH + 1)
            }
            n = split(line, part, /[ \t]+/)
            main = 0; for (i = 3; i <= n; i++) if (part[i] == "main") main = 1
            if (part[1] ~ /\/debian\/?$/ && part[2] == code && main) {
              printf "deb %s%s %s-backports main\n", options, part[1], code; done = 1
            }
          }' "$file" ;;
    esac
  done
}

# Writes that source beside the others, when no source of the machine has the suite yet.
add_backports() {
  local suite=$1-backports file text
  local dir=/etc/apt/sources.list.d
  LC_ALL=C apt-cache policy 2>/dev/null | grep -q "n=$suite\b" && return 0
  for file in "$dir"/*.sources "$dir"/*.list /etc/apt/sources.list; do
    text=$(backports_source "$1" "$file")
    [ -n "$text" ] || continue
    case $file in *.sources) file=$dir/$suite.sources ;; *) file=$dir/$suite.list ;; esac
    say "Adding the suite $suite in $file."
    printf '%s\n' "$text" | ${SUDO:-} tee "$file" >/dev/null || return 1
    ${SUDO:-} "${APT[@]}" update </dev/null >&2
    return 0
  done
  say "No Debian source was found on this machine from which the suite $suite could be derived."
  return 1
}

# The version of a package that apt would install, without its epoch; "" when there is none.
offered() {   # PACKAGE [RELEASE]
  LC_ALL=C apt-cache ${2:+-o "APT::Default-Release=$2"} policy "$1" 2>/dev/null |
    awk '$1 == "Candidate:" && $2 != "(none)" { sub(/^[0-9]+:/, "", $2); print $2 }'
}

qgis_offered() { offered qgis "${1:-}"; }

apt_update() {
  # one broken source of a third party must not stop us; what matters is what is offered afterwards
  ${SUDO:-} "${APT[@]}" update </dev/null >&2 || say "apt-get update reported errors; going on with the lists it has."
}

apt_install() {   # RELEASE ("" for the usual one) PACKAGE...
  local release=$1
  shift
  ${SUDO:-} env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=a "${APT[@]}" -y -o Dpkg::Use-Pty=0 \
    ${release:+-t "$release"} install --no-install-recommends "$@" </dev/null >&2
}

# Whether system packages may be installed; sets SUDO to what that takes.
may_install() {
  SUDO=
  if [ "$(id -u)" != 0 ]; then SUDO='sudo -n'; fi
  [ "${NO_INSTALL:-}" != 1 ] && command -v apt-get >/dev/null && { [ -z "$SUDO" ] || $SUDO true 2>/dev/null; }
}

install_packages() {
  local offered release=''
  say "Installing: $*"
  apt_update
  if [ -z "$QGIS_PYTHON" ]; then
    offered=$(qgis_offered)
    if [ "$(os_release ID)" = debian ] && ! dpkg --compare-versions "${offered:-0}" ge $OLDEST_NAME; then
      release=$(os_release VERSION_CODENAME)-backports
      add_backports "${release%-backports}" || return 1
      offered=$(qgis_offered "$release")
    fi
    if ! dpkg --compare-versions "${offered:-0}" ge $OLDEST_NAME; then
      ARCHIVE_OFFERS=${offered:-none}
      return 1
    fi
  fi
  apt_install "$release" "$@"
}

# The line to type for who has no root now.
line_to_type() {
  local codename
  codename=$(os_release VERSION_CODENAME)
  if ! command -v apt-get >/dev/null; then
    say "  install QGIS $OLDEST_NAME or later with its Python, SciPy and venv by the means of this system ($*)"
  elif [ -n "$QGIS_PYTHON" ] || [ "$codename" != bookworm ]; then
    say "  sudo apt-get update && sudo apt-get install $*"
  elif LC_ALL=C apt-cache policy 2>/dev/null | grep -q "n=$codename-backports\b"; then
    say "  sudo apt-get update && sudo apt-get install -t $codename-backports $*"
  else
    say "  sudo '$ROOT/scripts/setup.sh'      (adds the suite $codename-backports and installs $*)"
  fi
}

refuse() {
  if [ -n "${ARCHIVE_OFFERS:-}" ]; then
    say "QGIS is missing, and the archive of $(os_release PRETTY_NAME) offers version $ARCHIVE_OFFERS: $OLDEST_NAME or later is"
    say "needed. Add the archive of QGIS itself, as its download page tells for this system, then type:"
  elif [ -n "$QGIS_TOO_OLD" ] && [ -z "$QGIS_PYTHON" ]; then
    say "QGIS $QGIS_TOO_OLD is installed; $OLDEST_NAME or later is needed. It is yours to replace. Type:"
  else
    say "Missing: $*. Type:"
  fi
  line_to_type "$@"
  say "Then start this command again."
  exit 2
}

# need_qgis [venv]   QGIS with NumPy, SciPy and qgis_process; "venv": also what a virtual environment needs
need_qgis() {
  local missing
  find_qgis || true
  read -r -a missing <<<"$(missing_packages "${1:-}" | tr '\n' ' ')"
  if [ ${#missing[@]} -gt 0 ]; then
    if [ -n "$QGIS_TOO_OLD" ] || ! may_install; then refuse "${missing[@]}"; fi
    install_packages "${missing[@]}" || refuse "${missing[@]}"
    find_qgis || refuse "${missing[@]}"
    read -r -a missing <<<"$(missing_packages "${1:-}" | tr '\n' ' ')"
    [ ${#missing[@]} -eq 0 ] || refuse "${missing[@]}"
  fi
  headless
}

# Programs of QGIS need no screen here; they take the first python3 on the PATH for their own.
headless() {
  PATH=$(dirname "$QGIS_PYTHON"):$PATH
  export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
  export QT_LOGGING_RULES='*.debug=false;qt.qpa.*=false'
  unset PYTHONHOME PYTHONPATH QGIS_PREFIX_PATH WAYLAND_DISPLAY
  if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$ROOT/build/runtime
    mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
  fi
}

# ---- the tests' environment ------------------------------------------------------------------------------
# need_venv FILE...   a virtual environment that sees QGIS and holds the pinned packages of the requirement files
need_venv() {
  local python_version venv stamp wanted file
  python_version=$("$QGIS_PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  venv=$ROOT/.venv
  # a checkout that several systems look into: each Python its own environment
  if [ -d "$venv" ] && [ ! -d "$venv/lib/python$python_version" ]; then venv=$ROOT/.venv-$python_version; fi
  VENV_PYTHON=$venv/bin/python
  if ! "$VENV_PYTHON" -c 'import qgis.core, pip' 2>/dev/null; then
    rm -rf "$venv"
    "$QGIS_PYTHON" -m venv --system-site-packages "$venv" >&2
  fi
  # GDAL's bridge is compiled for the NumPy of the system: pip must not put another beside it
  "$QGIS_PYTHON" -c 'import numpy, scipy; print(f"numpy=={numpy.__version__}\nscipy=={scipy.__version__}")' \
    >"$venv/constraints.txt"
  for file in "$@"; do
    stamp=$venv/$(basename "$file").installed
    wanted=$(cat "$file" "$venv/constraints.txt")
    [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || continue
    say "Installing the packages of $(basename "$file") into ${venv#"$ROOT"/}."
    case $file in
      */qt6.txt)
        # only read, never run: the names of Qt 6 stand in its .pyi files
        "$VENV_PYTHON" -m pip install -q --no-deps --only-binary :all: --upgrade --target "$venv/qt6" -r "$file" >&2 ;;
      */test-browser.txt)
        # only its script is wanted: what it would drive a browser with, the tests do themselves
        "$VENV_PYTHON" -m pip install -q --no-deps --only-binary :all: -r "$file" >&2 ;;
      *) "$VENV_PYTHON" -m pip install -q -r "$file" -c "$venv/constraints.txt" >&2 ;;
    esac || {
      say "The packages of $(basename "$file") could not be installed (see above). With a network, type:"
      say "  '$VENV_PYTHON' -m pip install -r '$file' -c '$venv/constraints.txt'"
      exit 2
    }
    printf '%s\n' "$wanted" >"$stamp"
  done
}

# Dutch for the running code: QGIS brings lrelease.
compile_translations() { "$QGIS_PYTHON" "$ROOT/scripts/compile_ts.py" >&2; }

# ---- what the services ring and the desktop test need ------------------------------------------------------
# None of it ends the tests when it cannot be had: those that need it are skipped and named at the end.
has_postgis() {
  local bin share
  for bin in /usr/lib/postgresql/*/bin; do
    share=/usr/share/postgresql/$(basename "$(dirname "$bin")")
    if [ -x "$bin/initdb" ] && [ -e "$share/extension/postgis.control" ]; then return 0; fi
  done
  command -v initdb >/dev/null && [ -e "$(pg_config --sharedir 2>/dev/null)/extension/postgis.control" ]
}

has_qgis_server() { command -v qgis_mapserver >/dev/null; }

has_screen() { command -v Xvfb >/dev/null; }

has_poppler() { command -v pdftotext >/dev/null && command -v pdftohtml >/dev/null; }

has_browser() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }

# PostGIS for the newest PostgreSQL that the archive offers; each Debian has its own.
postgis_package() {
  LC_ALL=C apt-cache --names-only search '^postgresql-[0-9]+-postgis-[0-9]+$' 2>/dev/null |
    awk '{ print $1 }' | sort -V | tail -1
}

# The release from which QGIS Server comes in the version of QGIS itself ("-" for the usual one): they share libraries.
server_release() {
  local release wanted
  wanted=$(dpkg-query -W -f '${Version}' python3-qgis 2>/dev/null | sed 's/^[0-9]*://')
  for release in '' "$(os_release VERSION_CODENAME)-backports"; do
    if [ -n "$wanted" ] && [ "$(offered qgis-server "$release")" = "$wanted" ]; then
      echo "${release:--}"
      return 0
    fi
  done
  return 1
}

# need_packages NAME...   of postgis, qgis_server, screen, browser and poppler, what is missing, where we may install
need_packages() {
  local name release missing=() plain=()
  for name in "$@"; do "has_$name" || missing+=("$name"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! may_install; then
    say "Not here and not installed: ${missing[*]}. The tests that need them are not run."
    return 0
  fi
  say "Installing for the tests: ${missing[*]}"
  apt_update
  for name in "${missing[@]}"; do
    case $name in
      postgis) plain+=("$(postgis_package)") ;;
      screen) plain+=(xvfb) ;;
      browser) plain+=(chromium) ;;
      poppler) plain+=(poppler-utils) ;;
      qgis_server)
        if release=$(server_release); then
          apt_install "${release#-}" qgis-server || say "QGIS Server could not be installed."
        else
          say "The archive offers no QGIS Server of the version of QGIS."
        fi ;;
    esac
  done
  for name in "${plain[@]}"; do
    [ -n "$name" ] || continue
    apt_install '' "$name" || say "$name could not be installed."
  done
}

# Servers on loopback: packages of the system, and pygeoapi in an environment that sees nothing of QGIS's Python.
need_servers() {
  local file=$ROOT/requirements/servers.txt venv=$ROOT/.venv-servers stamp wanted
  need_packages postgis qgis_server
  stamp=$venv/installed
  wanted="$("$QGIS_PYTHON" -c 'import sys; print(sys.version)') $(cat "$file")"
  [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
  say "Installing the packages of $(basename "$file") into ${venv#"$ROOT"/}."
  rm -rf "$venv"
  if "$QGIS_PYTHON" -m venv "$venv" >&2 && "$venv/bin/python" -m pip install -q -r "$file" >&2; then
    printf '%s\n' "$wanted" >"$stamp"
  else
    rm -rf "$venv"
    say "The packages of $(basename "$file") could not be installed (see above): the tests that need them are not run."
  fi
}

# A screen that nobody sees, for QGIS desktop.
need_screen() { need_packages screen; }

# What reads the printed pages.
need_poppler() { need_packages poppler; }

# A browser for the published map, and the accessibility checker that runs in it.
need_browser() {
  need_packages browser
  need_venv requirements/test-browser.txt
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  need_qgis venv
  say "QGIS is there: $QGIS_PYTHON"
fi
