"""A partner's templates go before ours; what is wrong with one is told with its file and line."""

from __future__ import annotations

import errno
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QColor, QImage

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.errors import sentence
from zoemzone_qgis.report import advice as report
from zoemzone_qgis.report.advice import Pictures, write
from zoemzone_qgis.report.advice.page import OURS, advice_html

from .advicekit import advice, bare
from .advicepagekit import NOTHING, pdf_text

pytestmark = pytest.mark.usefixtures("qgis_app")

BROKEN = {
    "a tag that is not closed": ("{% if advice.gaps.rows %}\n<p>\n", 2, "endif|end of"),
    "an unknown command": ("<p>\n{% bees %}", 2, "bees"),
    "an unknown name": ("<p>\n\n{{ advice.summary.bees }}", 3, "bees"),
    "an unknown filter": ("<p>\n{{ 1 | bees }}", 2, "bees"),
    "a file that is not there": ("<p>\n\n\n{% include 'bees.html' %}", 4, "bees.html"),
    "a sum that cannot be made": ("<p>\n{{ 1 / 0 }}", 2, "zero"),
    "words in one language": ("<p>\n{{ say('only English') }}", 2, "say|dutch"),
}


def html(folder: Path | None, language: str = "nl") -> str:
    return advice_html(advice(), NOTHING, folder, language)


def told_or_refused(folder: Path) -> str:
    """The page, or the sentence of the fault."""
    try:
        return html(folder)
    except Fault as fault:
        return sentence(fault)


def test_an_error_in_a_file_of_any_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "gaps.html").write_text("{% include 'our words.txt' %}")
    (tmp_path / "our words.txt").write_text("\n{{ bees }}")
    with pytest.raises(Fault) as raised:
        html(tmp_path)
    assert f"{tmp_path / 'our words.txt'} has an error in line 2: 'bees' is undefined" in sentence(raised.value)


@pytest.mark.parametrize("kind", BROKEN)
def test_an_error_is_told_with_file_and_line(tmp_path: Path, kind: str) -> None:
    text, line, said = BROKEN[kind]
    (tmp_path / "gaps.html").write_text(text, encoding="utf-8")
    with pytest.raises(Fault) as raised:
        html(tmp_path)
    told = sentence(raised.value)
    assert f"{tmp_path / 'gaps.html'} has an error in line {line}:" in told
    assert re.search(said, told)


def test_templates_cannot_reach_beyond_what_they_are_given(tmp_path: Path) -> None:
    for text in (
        "{{ ''.__class__.__mro__ }}",
        "{{ say.__globals__ }}",
        "{{ advice.__class__ }}",
        "{{ say('{x.__class__}', '{x.__class__}', x=advice).format(x=advice) }}",
        "{{ [].append(1) }}",
        "{% include '../../../etc/passwd' %}",
    ):
        (tmp_path / "gaps.html").write_text(text, encoding="utf-8")
        assert "class '" not in told_or_refused(tmp_path)


def test_a_template_without_utf8_and_a_folder_that_is_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="is not there"):
        html(tmp_path / "nowhere")
    (tmp_path / "gaps.html").write_bytes("één".encode("latin-1"))
    with pytest.raises(Fault, match="UTF-8"):
        html(tmp_path)


def test_a_partners_file_goes_before_ours_and_the_rest_stays(tmp_path: Path) -> None:
    before = html(None)
    (tmp_path / "colours.css").write_text(
        ":root { --ink: #111111; --soft: #444444; --mark: #7a0026; --pale: #f7eef1; --line: #cccccc; }"
    )
    (tmp_path / "gaps.html").write_text('<section id="gaps"><h2>Ons netwerk</h2><p>{{ advice.place }}</p></section>')
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="red"/></svg>'
    )
    after = html(tmp_path)
    assert "--mark: #7a0026" in after
    assert "Ons netwerk" in after
    assert advice().place in after
    assert "Onderbrekingen in het netwerk" in before
    logos = [re.findall(r'src="(data:[^"]*)" alt="Logo', one) for one in (before, after)]
    assert logos[0] != logos[1]
    assert len(logos[1]) == 1
    pdf = tmp_path / "report.pdf"
    write(advice(), Pictures(), tmp_path, "nl", None, pdf, QgsProcessingFeedback())
    assert "Ons netwerk" in pdf_text(pdf)


def test_logos(tmp_path: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for name in ("logo.png", "own.JPG"):
        assert image.save(str(tmp_path / name))
    assert 'src="data:image/png;base64' in html(tmp_path)
    assert 'src="data:image/jpeg;base64' in advice_html(advice(), NOTHING, tmp_path, "nl", tmp_path / "own.JPG")
    (tmp_path / "logo.svg").write_text("no picture")
    with pytest.raises(Fault, match=r"logo\.svg cannot be read as a picture"):
        html(tmp_path)
    (tmp_path / "logo.svg").write_bytes(b"<svg>" + b" " * 4_100_000)
    with pytest.raises(Fault, match="too large"):
        html(tmp_path)
    with pytest.raises(Fault, match="cannot be read as a picture"):
        advice_html(advice(), NOTHING, None, "nl", tmp_path / "logo.txt")


def test_our_templates_are_told_of_in_the_right_language_only() -> None:
    """Every text that a template says stands there in both languages."""
    for path in OURS.glob("*.html"):
        text = path.read_text(encoding="utf-8")
        for english, dutch in re.findall(r'say\(\s*"([^"]+)",\s*"([^"]+)"', text):
            assert set(re.findall(r"{(\w+)}", english)) == set(re.findall(r"{(\w+)}", dutch)), english
        assert len(re.findall(r"\bsay\(", text.partition("#}")[2] or text)) >= text.count('say("') - 1


# ---- files -----------------------------------------------------------------------------------------------------------
def test_both_files_appear_whole(tmp_path: Path) -> None:
    pages, prints = tmp_path / "rapport é 'x'.html", tmp_path / "rapport é 'x'.pdf"
    write(advice(), Pictures(), None, "nl", pages, prints, QgsProcessingFeedback())
    assert sorted(path.name for path in tmp_path.iterdir()) == [pages.name, prints.name]
    assert pages.read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert prints.read_bytes().rstrip().endswith(b"%%EOF")


def test_an_error_in_a_template_leaves_an_earlier_report(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "method.html").write_text("{{ bees }}")
    place = tmp_path / "report.html"
    place.write_text("earlier")
    with pytest.raises(Fault):
        write(bare(), Pictures(), own, "nl", place, tmp_path / "report.pdf", QgsProcessingFeedback())
    assert place.read_text() == "earlier"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["own", "report.html"]


def test_a_report_that_is_cancelled_leaves_nothing(tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        write(bare(), Pictures(), None, "nl", tmp_path / "a.html", tmp_path / "a.pdf", feedback)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="cannot be written"):
        write(bare(), Pictures(), None, "nl", tmp_path / "no" / "a.html", None, QgsProcessingFeedback())


FULL = """
import os, resource, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from qgis.core import QgsApplication, QgsProcessingFeedback
app = QgsApplication([], False)
app.initQgis()
from tests.qgis.advicekit import advice
from zoemzone_qgis.errors import sentence
from zoemzone_qgis.report.advice import Pictures, write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path({folder!r})
resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))
try:
    write(advice(), Pictures(), None, "nl", {html}, folder / "a.pdf", QgsProcessingFeedback())
except Exception as error:
    print(type(error).__name__, sentence(error), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize(("most", "with_html"), [(4_000, True), (20_000, False)])
def test_a_full_disk_leaves_nothing(tmp_path: Path, most: int, with_html: bool) -> None:
    html_path = 'folder / "a.html"' if with_html else "None"
    script = FULL.format(root=str(Path(__file__).parents[2]), folder=str(tmp_path), most=most, html=html_path)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert re.search("cannot be written|disk is full", done.stdout), done.stdout + done.stderr[-2000:]
    assert list(tmp_path.iterdir()) == []


def test_no_room_for_the_second_file_takes_back_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(report, "_write_pdf", full)
    with pytest.raises(OSError, match="No space"):
        write(bare(), Pictures(), None, "nl", tmp_path / "a.html", tmp_path / "a.pdf", QgsProcessingFeedback())
    assert list(tmp_path.iterdir()) == []
