"""The report as one HTML file, from the templates of the partner and, for what is not there, from ours."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

from ...core.errors import Cancelled, Fault
from ...paths import ICONS, TEMPLATES, version
from . import spelling
from .figures import size_of
from .model import Advice

OURS = TEMPLATES / "advice"
LOGOS = ("logo.svg", "logo.png", "logo.jpg", "logo.jpeg")
LANGUAGES = ("nl", "en")
_KINDS = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
_MOST_LOGO = 4_000_000  # bytes


def advice_html(
    advice: Advice, shown: Mapping[str, Any], folder: Path | None, language: str, own_logo: Path | None = None
) -> str:
    """The HTML of the report. ``shown``: maps, charts and more (``drawn``). ``Fault`` for a template with an error."""
    if folder is not None and not folder.is_dir():
        raise Fault("The folder with templates {path} is not there.", path=folder)
    environment = _environment(folder, language)
    values = {
        "advice": spelling.plain(advice, language),
        "language": language,
        "logo": logo(folder, own_logo),
        "version": version(),
        **spelling.plain(shown, language),
    }
    try:
        return str(environment.get_template("base.html").render(values))
    except Cancelled:
        raise
    except Exception as error:
        raise _fault(error, folder) from error


def address(content: bytes | str, kind: str) -> str:
    """A file as an address that holds it; empty for nothing."""
    raw = content.encode("utf-8") if isinstance(content, str) else content
    return f"data:{kind};base64,{base64.b64encode(raw).decode('ascii')}" if raw else ""


def logo(folder: Path | None, own: Path | None = None) -> str:
    """A logo of one's own, else that of the partner's folder, else ours, as an address that holds it. ``Fault`` where
    it cannot be read."""
    places = [folder / name for name in LOGOS] if folder is not None else []
    path = own or next((place for place in places if place.is_file()), ICONS / "zoemzone.svg")
    if path.suffix.lower() not in _KINDS:
        raise Fault("{path} cannot be read as a picture. Save it as SVG or PNG.", path=path)
    raw = path.read_bytes()
    if len(raw) > _MOST_LOGO:
        raise Fault("{path} is too large for a logo: at most {most} MB.", path=path, most=_MOST_LOGO // 1_000_000)
    picture = raw.decode("utf-8", "replace") if path.suffix.lower() == ".svg" else raw
    if 0 in size_of(picture):
        raise Fault("{path} cannot be read as a picture. Save it as SVG or PNG.", path=path)
    return address(raw, _KINDS[path.suffix.lower()])


def _environment(folder: Path | None, language: str) -> Any:
    """The templates, which escape what they are given and cannot reach beyond it: they come from others."""
    try:
        import jinja2
        import jinja2.sandbox
    except ImportError as error:
        raise Fault(
            "Jinja2 is missing, so no HTML can be written. On Windows: OSGeo4W Setup, Advanced, Libs, python3-jinja2. "
            "On Debian and Ubuntu: apt install python3-jinja2. Then start QGIS again."
        ) from error
    places = [folder, OURS] if folder is not None else [OURS]
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(
        loader=jinja2.FileSystemLoader([str(place) for place in places]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def say(english: str, dutch: str, **facts: Any) -> str:
        """Words of a template in the language of the report, with {named} facts."""
        text = dutch if language == "nl" else english
        for name, fact in facts.items():  # no formatting: that would let a template reach into what it is given
            text = text.replace("{" + name + "}", str(fact))
        return text

    environment.globals["say"] = say
    for name in ("number", "unit", "money", "span", "day"):
        environment.filters[name] = partial(getattr(spelling, name), language=language)
    return environment


# ---- what is wrong with a template -----------------------------------------------------------------------------------
def _fault(error: Exception, folder: Path | None) -> Fault:
    """The file and the line of a template where it went wrong, with the reason."""
    import jinja2

    reason = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, jinja2.TemplateSyntaxError):
        return _at(error.filename or error.name or "", error.lineno, error.message or reason)
    if isinstance(error, jinja2.TemplateNotFound):
        place, line = _where(error.__traceback__, folder)
        reason = f"{error.name} is not there"
        return _at(place, line, reason) if place else _at(str(folder or OURS), 0, reason)
    if isinstance(error, UnicodeDecodeError):
        return Fault("The templates in {path} cannot be read. Save them as UTF-8.", path=folder or OURS)
    place, line = _where(error.__traceback__, folder)
    return _at(place or str(folder or OURS), line, reason)


def _at(path: str, line: int, reason: str) -> Fault:
    return Fault("The template {path} has an error in line {line}: {reason}", path=path, line=line, reason=reason)


def _where(trace: TracebackType | None, folder: Path | None) -> tuple[str, int]:
    """The last place in a template that a traceback passes."""
    found = ("", 0)
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(OURS) or (folder is not None and path.is_relative_to(folder)):
            found = (str(path), trace.tb_lineno)
        trace = trace.tb_next
    return found
