"""The sheet of a parcel: what stands on it, and that it fits one page whatever that is."""

from __future__ import annotations

import errno
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QTranslator
from qgis.PyQt.QtSvg import QSvgRenderer

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.errors import sentence
from zoemzone_qgis.layers.parcel import Effect, Parcel, SeasonChange, Sheet
from zoemzone_qgis.report.paper.boxes import Box, TextBox, fit, line_mm, width_mm, wrapped
from zoemzone_qgis.report.sheet import write as parcelsheet
from zoemzone_qgis.report.sheet.content import Beside, sheet_page
from zoemzone_qgis.report.sheet.layout import PAGE, place
from zoemzone_qgis.report.sheet.write import sheet_html, write_sheet

from .keptplan import square
from .sheetkit import NASTY, long_page, page, seasons, sheet, works

pytestmark = pytest.mark.usefixtures("qgis_app")


# ---- what stands on it ---------------------------------------------------------------------------
def plain(text: str) -> str:
    """Without the marks between thousands, which differ with the language of the machine."""
    return text.replace(",", "")


def test_the_facts_of_the_parcel_and_of_its_measures() -> None:
    made = page()
    assert made.title == "Measure M03: parcel OTL00 K 1234"
    facts = dict(made.parcel)
    assert plain(facts["Size"]) == "8661 m²"
    assert facts["Now"] == "Lawn 80 %, Verge 20 %"
    assert facts["Confidence"] == "high (72 %)"
    assert made.lacks[0] == "Food in summer: 34 % of the need, the largest shortage"
    assert "nests in the ground" in " ".join(made.lacks)
    assert "cavities" not in " ".join(made.lacks)
    assert "Nearly-B&B 4 (120 m away) is 1.24 ha short" in made.lacks
    assert "340 m long, 35 m away" in made.lacks[-1]
    gains = dict(made.gains)
    assert gains["Habitat"] == "+0.60 ha effective"
    assert gains["Food in summer"] == "from 34 % to 38 % of the need"
    assert gains["Building block"] == "0.31 of the 1.24 ha that nearly-B&B 4 lacks"
    assert (gains["Closes gap"], gains["Rank"]) == ("12", "12 of 348 by gain per euro")
    assert made.total is not None
    assert plain(made.total.once) == "€ 8400 (4200–16800)"
    assert plain(made.total.total) == "€ 14600 (7300–29200)"
    assert "BGT (2026-11-01, CC0)" in made.sources


def test_without_a_measure_the_sheet_is_of_the_parcel() -> None:
    made = sheet_page(Parcel("A", square(0)), sheet("A"), None, Beside())
    assert (made.title, made.total, list(made.gains)) == ("Parcel A", None, [])
    assert made.reason == "Food lacks in summer."
    assert made.chart.count("<rect") == 3 + 1  # a bar for each season and one in the legend


def test_what_is_not_known_is_said(tmp_path: Path) -> None:
    given = Sheet("A", 100.0, note="The parcel lies outside the map.")
    made = sheet_page(Parcel("A", square(0)), given, Effect(), Beside())
    assert dict(made.parcel)["Confidence"] == "not known"
    assert made.chart == ""
    assert made.chart_note == "The parcel lies outside the map."
    assert write_sheet(tmp_path / "a.pdf", made).stat().st_size > 5000


def test_the_chart_is_a_picture_with_the_need_and_the_hungry_season() -> None:
    chart = page().chart
    assert QSvgRenderer(QByteArray(chart.encode())).isValid()
    assert "largest shortage" in chart
    assert "need" in chart
    assert chart.count("<rect") == 2 * 3 + 2


def test_a_season_far_above_its_need_stays_in_the_frame() -> None:
    one = sheet().seasons[0]
    rich = sheet(seasons=(one.__class__("summer", 9e9, 100.0, 9e7, True, False),))
    chart = sheet_page(Parcel("A", square(0)), rich, None, Beside()).chart
    tops = [float(value) for value in re.findall(r'<rect x="[\d.]+" y="(-?[\d.]+)"', chart)]
    assert min(tops) >= 0


def test_changes_far_above_the_need_show() -> None:
    before = sheet(seasons=tuple(replace(one, share=5.0, reach_m2=5 * one.need_m2) for one in seasons()))
    after = works(
        1,
        seasons=tuple(
            SeasonChange(one.key, 5 * one.need_m2, 6 * one.need_m2, one.need_m2, False, False) for one in seasons()
        ),
    )
    chart = sheet_page(Parcel("A", square(0)), before, after, Beside()).chart
    heights = [float(value) for value in re.findall(r'height="([\d.]+)" fill', chart)][2:]
    assert heights[1] / heights[0] == pytest.approx(6 / 5, rel=0.01)
    tops = [float(value) for value in re.findall(r'y="([\d.]+)" width="[\d.]+" height="[\d.]+" fill', chart)][2:]
    assert min(tops) > 30  # below the legend, with room for the number


# ---- it fits -------------------------------------------------------------------------------------
@pytest.mark.parametrize("made", [page, long_page])
def test_every_text_fits_its_box_and_the_page(made: Any) -> None:
    items = place(made())
    for item in items:
        box = item.box
        assert box.x >= PAGE.x + 5
        assert box.y >= PAGE.y + 5
        assert box.x + box.width <= PAGE.width - 5
        assert box.y + box.height <= PAGE.height - 2
        if isinstance(item, TextBox):
            assert len(item.lines) * line_mm(item.size, item.bold) <= box.height + 0.01, item
            assert all(width_mm(line, item.size, item.bold) <= box.width for line in item.lines), item
            assert item.size >= 5


@pytest.mark.parametrize("made", [page, long_page])
def test_no_texts_lie_over_each_other(made: Any) -> None:
    texts = [item for item in place(made()) if isinstance(item, TextBox) and any(item.lines)]

    def drawn(item: TextBox) -> Box:
        return Box(item.box.x, item.box.y, item.box.width, len(item.lines) * line_mm(item.size, item.bold))

    for number, one in enumerate(texts):
        for other in texts[number + 1 :]:
            a, b = drawn(one), drawn(other)
            across = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
            down = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
            assert across <= 0.05 or down <= 0.05, (one.lines, other.lines)


def test_text_shrinks_first_and_is_cut_last() -> None:
    box = Box(0, 0, 30, 4)
    assert fit("short", box, 9, 6).size == 9
    smaller = fit("somewhat longer text", box, 9, 6)
    assert 6 <= smaller.size < 9
    assert smaller.lines == ("somewhat longer text",)
    cut = fit("far too long a text for a box of this size, and it goes on", box, 9, 6)
    assert cut.size == 6
    assert cut.lines[-1].endswith("…")


def test_a_word_longer_than_the_line_is_broken() -> None:
    lines = wrapped("a" + "b" * 80, 20, 9)
    assert "".join(lines) == "a" + "b" * 80
    assert all(width_mm(line, 9) <= 20 for line in lines)
    assert wrapped("", 20, 9) == [""]


def test_many_measures_are_counted() -> None:
    told = [line for item in place(page(works_=works(9))) if isinstance(item, TextBox) for line in item.lines]
    assert "and 6 more measures" in told


# ---- files ---------------------------------------------------------------------------------------
def pdf_text(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("not run: printed pages (package poppler-utils)")
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("made", [page, long_page])
def test_a_pdf_of_one_a4_page(tmp_path: Path, made: Any) -> None:
    path = write_sheet(tmp_path / "sheet.pdf", made())
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page[^s]", content)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", content)
    assert box is not None
    assert (float(box[1]), float(box[2])) == (pytest.approx(595, abs=1), pytest.approx(842, abs=1))
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]


def test_the_pdf_says_what_stands_on_the_page(tmp_path: Path) -> None:
    told = pdf_text(write_sheet(tmp_path / "sheet.pdf", page(NASTY)))
    assert "<script>alert('x')</script>" in told
    assert "[% 1 + 1 %]" in told
    assert "Check 5" in told
    assert "from 34 % to 38 % of the need" in told


class Tags(HTMLParser):
    """Every tag with its attributes, and all text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("made", [lambda: page(NASTY), long_page])
def test_the_html_holds_everything_itself_and_runs_nothing(made: Any) -> None:
    found = Tags(sheet_html(made()))
    names = {tag for tag, _ in found.tags}
    assert not names & {"script", "link", "iframe", "object", "a"}
    sources = [attributes["src"] for tag, attributes in found.tags if tag == "img"]
    assert len(sources) == 2
    assert all(str(source).startswith("data:image/") for source in sources)
    assert not [key for _, attributes in found.tags for key in attributes if key.startswith("on")]
    assert "<script>alert('x')</script>" in found.text
    assert "@import" not in found.text
    assert "url(" not in found.text


def test_the_html_prints_on_one_page(tmp_path: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("not run: the sheet in a browser (package chromium)")
    for number, made in enumerate((page(), long_page())):
        html = write_sheet(tmp_path / f"{number}.html", made)
        pdf = tmp_path / f"{number}.pdf"
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile"]
        command += ["--no-pdf-header-footer", f"--print-to-pdf={pdf}", html.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        assert pdf.read_bytes().count(b"/Type /Page\n") == 1
        assert "Made with Zoem Zone" in pdf_text(pdf)  # the last line of the page is not cut off


def test_a_sheet_appears_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("the old one")

    def full(half: Path, *rest: Any) -> None:
        half.write_bytes(b"%PDF half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(parcelsheet, "write_boxes", full)
    with pytest.raises(OSError, match="No space") as told:
        write_sheet(path, page())
    assert "disk is full" in sentence(told.value)
    assert path.read_text() == "the old one"
    assert [one.name for one in tmp_path.iterdir()] == ["sheet.pdf"]


@pytest.mark.parametrize("name", ["sheet.pdf", "sheet.html"])
def test_a_folder_where_nothing_can_be_written(name: str) -> None:
    with pytest.raises(Fault) as told:
        write_sheet(Path("/proc") / name, page())
    assert "cannot be written" in sentence(told.value)


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"\.pdf or \.html"):
        write_sheet(tmp_path / "sheet.docx", page())


def test_the_sheet_speaks_the_language_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from zoemzone_qgis import i18n
    from zoemzone_qgis.paths import I18N
    from zoemzone_qgis.report import page as plain_page
    from zoemzone_qgis.report.sheet import content as sheetcontent
    from zoemzone_qgis.report.sheet import words as sheetwords

    translator = QTranslator()
    assert translator.load(str(I18N / "zoemzone_nl.qm")), "run scripts/compile_ts.py"
    QCoreApplication.installTranslator(translator)
    for module in (i18n, parcelsheet, plain_page, sheetcontent, sheetwords):
        monkeypatch.setattr(module, "user_locale", lambda: "nl_NL")
    try:
        made = page()
        html = sheet_html(made)
    finally:
        QCoreApplication.removeTranslator(translator)
    assert 'lang="nl"' in html
    assert "Maatregel M03" in made.title
    assert dict(made.parcel)[next(iter(dict(made.parcel)))] == "OTL00 K 1234"
    assert made.reason == "Hier komt voedsel in de zomer."
    assert "€ 8.400" in str(made.total)
