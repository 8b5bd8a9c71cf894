"""The advice report in print: numbered pages of A4, nothing outside the margins and nothing over anything else."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from zoemzone_qgis.report.advice.bookmarks import Bookmark, Link, add_bookmarks
from zoemzone_qgis.report.advice.graphs import charts
from zoemzone_qgis.report.advice.lines import Part, Style, lines, narrowest, part_mm, parts, widest
from zoemzone_qgis.report.advice.page import advice_html
from zoemzone_qgis.report.advice.pdf import FRAME, PAGE, pages_of, write_pdf
from zoemzone_qgis.report.advice.pictures import Pictures
from zoemzone_qgis.report.advice.rows import Frame, Row, spread
from zoemzone_qgis.report.advice.tree import parsed
from zoemzone_qgis.report.paper.boxes import Box, PictureBox, RectBox, TextBox, line_mm, width_mm

from .advicekit import advice, bare
from .advicepagekit import NASTY, NOTHING, pdf_text, worst

pytestmark = pytest.mark.usefixtures("qgis_app")

CURVE = Pictures(
    curve=((0.0, 0.0), (30_000.0, 0.5), (60_000.0, 0.6), (90_000.0, 0.7)), plan=(60_000.0, 0.6), half=(30_000.0, 0.5)
)
REPORTS = {"full": advice, "bare": bare, "worst": lambda: worst(8)}


def html_of(name: str, language: str = "nl") -> str:
    content = REPORTS[name]()
    return advice_html(content, {**NOTHING, "charts": charts(content, CURVE, language)}, None, language)


@pytest.fixture(scope="module")
def placed(qgis_app: Any) -> dict[str, list[list[Any]]]:
    return {name: pages_of(parsed(html_of(name))) for name in REPORTS}


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_leaves_the_page(placed: dict[str, list[list[Any]]], name: str) -> None:
    right = FRAME.left + FRAME.width
    for items in placed[name]:
        for item in items:
            box = item.box
            assert box.x >= FRAME.left - 0.01, item
            assert box.x + box.width <= right + 0.01, item
            assert 8 <= box.y <= box.y + box.height <= PAGE.height - 8, item
            if isinstance(item, TextBox):
                assert width_mm(item.lines[0], item.size, item.bold) <= box.width + 0.05, item
                assert item.size >= 4.5, item


@pytest.mark.parametrize("name", REPORTS)
def test_no_text_lies_over_another(placed: dict[str, list[list[Any]]], name: str) -> None:
    for items in placed[name]:
        texts = sorted((item for item in items if isinstance(item, TextBox)), key=lambda item: item.box.y)
        for number, one in enumerate(texts):
            low = one.box.y + line_mm(one.size, one.bold) * 0.8
            for other in texts[number + 1 :]:
                if other.box.y >= low:
                    break
                first, second = sorted((one.box, other.box), key=lambda box: box.x)
                assert first.x + first.width <= second.x + 0.3, (one.lines, other.lines)


def test_pages_are_used_well(placed: dict[str, list[list[Any]]]) -> None:
    """No page but the last is left half empty, and no heading stands alone at the foot of one."""
    for items in placed["full"][1:-1]:
        inside = [item for item in items if isinstance(item, TextBox) and item.box.y < 280]
        assert max(item.box.y for item in inside) > FRAME.top + 0.45 * FRAME.height
        last = max(inside, key=lambda item: item.box.y)
        assert not (last.bold and last.size > 10), last.lines


def told(items: list[Any]) -> str:
    """The texts of a page, line by line."""
    texts = sorted((item for item in items if isinstance(item, TextBox)), key=lambda item: (item.box.y, item.box.x))
    return " ".join(item.lines[0] for item in texts)


def test_the_first_page_answers_the_alderman(placed: dict[str, list[list[Any]]]) -> None:
    for name in REPORTS:
        first, second = (told(items) for items in placed[name][:2])
        assert "Het antwoord op één pagina" in first
        assert "Inhoud" in first
        assert "1. Kaarten" in first
        assert "Het antwoord" not in second
        if name == "full":
            for answer in advice().summary.answers:
                assert answer.question.nl.split()[0] in first
            for one in advice().summary.numbers:
                assert one.text.nl.replace(" ", "") in re.sub(r"\s", "", first)
                assert one.note.nl.split()[-1] in first


@pytest.mark.parametrize("language", ["nl", "en"])
def test_pages_are_numbered_and_named(tmp_path: Path, language: str) -> None:
    count = write_pdf(tmp_path / "report.pdf", html_of("full", language))
    pages = pdf_text(tmp_path / "report.pdf").split("\f")[:-1]
    assert len(pages) == count
    words = {"nl": "Pagina {} van {}", "en": "Page {} of {}"}[language]
    for number, text in enumerate(pages, start=1):
        assert words.format(number, count) in text
        assert number == 1 or advice().title.of(language)[:20] in text.split("\n")[0]
    content = (tmp_path / "report.pdf").read_bytes()
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", content)
    assert {(round(float(wide)), round(float(high))) for wide, high in boxes} == {(595, 842)}
    title = re.search(rb"/Title\s*\((.*?)\)", content, re.S)
    assert title is not None
    assert advice().title.of(language)[:12] in title[1].replace(b"\x00", b"").decode("latin-1")


def test_the_contents_name_the_right_pages(tmp_path: Path) -> None:
    write_pdf(tmp_path / "report.pdf", html_of("full"))
    pages = pdf_text(tmp_path / "report.pdf").split("\f")
    found = re.findall(r"(\d+)\. (\D+?) {2,}(\d+)(?=\s{2,}|\n)", pages[0])
    assert len(found) == 10
    for number, title, page in found:
        assert f"{number}. {title.strip()}" in pages[int(page) - 1]


def test_bookmarks_and_links_lead_to_the_chapters(tmp_path: Path) -> None:
    if shutil.which("pdftohtml") is None:
        pytest.skip("not run: printed pages (package poppler-utils)")
    path = tmp_path / "report.pdf"
    write_pdf(path, html_of("full"))
    command = ["pdftohtml", "-xml", "-stdout", "-i", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stderr == ""
    pages = pdf_text(path).split("\f")
    marks = re.findall(r'<item page="(\d+)">(.*?)</item>', done.stdout)
    assert len(marks) == 10
    assert all(title in pages[int(page) - 1] for page, title in marks)
    links = re.findall(r'<a href="[^"]*#(\d+)">(\d+\. [^<]*)</a>', done.stdout)
    assert [(page, title) for page, title in links] == marks
    assert b"/Lang <FEFF006E006C>" in path.read_bytes()


def test_a_pdf_of_another_make_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    for content in (b"", b"no pdf", b"%PDF-1.5\ntrailer << /Size 3 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"):
        path.write_bytes(content)
        assert not add_bookmarks(path, "nl", [Bookmark("a", 1, 20.0)], [], 297.0)
        assert path.read_bytes() == content
    write_pdf(path, "<html><head><title>\N{HONEYBEE} (a) \\</title></head><body><p>x</p></body></html>")
    before = path.read_bytes()
    assert b"/Outlines" not in before  # a page without contents has no bookmarks
    assert not add_bookmarks(path, "nl", [Bookmark("far", 2, 20.0)], [], 297.0)
    assert add_bookmarks(path, "nl", [Bookmark("\N{HONEYBEE} (a) \\", 1, 20.0)], [Link(1, Box(9, 9, 9, 9), 0)], 297.0)
    assert path.read_bytes().startswith(before)
    assert "x" in pdf_text(path)


def test_heads_of_tables_are_drawn_anew(placed: dict[str, list[list[Any]]]) -> None:
    table = [items for items in placed["worst"] if "Plek en maatregel" in told(items)]
    assert len(table) >= 3
    for items in table[1:]:
        first = min((item for item in items if isinstance(item, TextBox) and item.box.y >= FRAME.top), key=_place)
        assert first.lines == ("Nr.",)


def _place(item: TextBox) -> tuple[float, float]:
    return item.box.y, item.box.x


def test_names_stand_in_print_as_they_are(placed: dict[str, list[list[Any]]]) -> None:
    for name, part in (("full", "<script>alert"), ("worst", NASTY[:20])):
        words = " ".join(told(items) for items in placed[name])
        assert part in words
        assert "&lt;" not in words
        assert "&amp;" not in words


def test_house_colours_reach_the_print() -> None:
    html = "<style>:root{--mark: #123456; --ink: #abc; --pale: red}</style><body><h2>A</h2><p class='call'>b</p></body>"
    (items,) = pages_of(parsed(html))
    heading = next(item for item in items if isinstance(item, TextBox) and item.lines == ("A",))
    words = next(item for item in items if isinstance(item, TextBox) and item.lines == ("b",))
    assert (heading.colour, words.colour) == ("#123456", "#aabbcc")
    assert {item.fill for item in items if isinstance(item, RectBox)} >= {"#123456", "#eef4f0"}


# ---- how rows and lines are made -------------------------------------------------------------------------------------
def filled(html: str, width: float) -> list[str]:
    node = parsed(html)
    return [
        "".join(part.text for part in line) for line in lines(parts(node, Style(9, "#000000", "#555555")), width, 9)
    ]


def test_words_break_where_they_may() -> None:
    assert filled("<p>betrouw&shy;baar&shy;heid</p>", 100) == ["betrouwbaarheid"]
    assert filled("<p>betrouw&shy;baar&shy;heid</p>", 22) == ["betrouwbaar-", "heid"]
    assert filled("<p>Heuveldorp-Noord</p>", 25) == ["Heuveldorp-", "Noord"]
    assert filled("<p>€&nbsp;-389&nbsp;tot&nbsp;111</p>", 24) == ["€ -389 tot 111".replace(" ", "\N{NO-BREAK SPACE}")]
    assert filled("<p>zoemzone:habitatmap</p>", 22) == ["zoemzone:", "habitatmap"]
    assert filled("<p>12&nbsp;345 ha</p>", 14) == ["12\N{NO-BREAK SPACE}345", "ha"]
    assert filled("<p>a<b>b</b>c <i>d</i><br>e</p><p> </p><p>f</p>", 50) == ["abc d", "e", "f"]
    broken = filled(f"<p>{'x' * 99}</p>", 20)
    assert "".join(broken) == "x" * 99
    assert all(width_mm(line, 9) <= 20 for line in broken)


def test_widths_of_texts() -> None:
    text = [Part("lang\N{SOFT HYPHEN}woord kort", False, "#000000")]
    assert narrowest(text, 9) == pytest.approx(width_mm("woord", 9), rel=0.01)
    assert widest(text, 9) == pytest.approx(width_mm("langwoord kort", 9), rel=0.01)
    assert part_mm(text[0], 18) == pytest.approx(2 * part_mm(text[0], 9), rel=0.01)


def test_rows_that_belong_together_stay_so() -> None:
    frame = Frame(0, 0, 100, 100)

    def box(number: int) -> tuple[TextBox, ...]:
        return (TextBox(Box(0, 0, 10, 5), (str(number),), 9),)

    head = Row(10, box(99), keep=True)
    rows = [Row(60, box(0)), Row(30, box(1), keep=True), Row(20, box(2), head=(head,)), Row(80, box(3), head=(head,))]
    rows.append(Row(5, box(4), before=3, page=True, anchor="end"))
    pages = spread(rows, frame)
    found = [[(item.lines[0], item.box.y) for item in page] for page in pages.pages]
    assert found == [[("0", 0)], [("1", 0), ("2", 30)], [("99", 0), ("3", 10)], [("4", 0)]]
    assert pages.anchors == {"end": (4, 0)}


def test_a_row_higher_than_a_page_goes_on() -> None:
    text = " ".join(f"woord{number}" for number in range(4000))
    html = f"<table><thead><tr><th>Kop</th></tr></thead><tbody><tr><td>{text}</td></tr></tbody></table>"
    pages = pages_of(parsed(html))
    assert len(pages) >= 4
    words = " ".join(told(items) for items in pages)
    assert all(f"woord{number}" in words for number in (0, 1999, 3999))
    assert sum(item.lines == ("Kop",) for page in pages for item in page if isinstance(item, TextBox)) == len(pages)


def test_pictures_are_as_fine_as_print_asks() -> None:
    """200 dots in an inch at least, for a map as wide as it is drawn."""
    from zoemzone_qgis.report.advice.maps import DPI, SIZE_MM

    pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    html = f"<figure class='map'><img src='data:image/png;base64,{pixel}'><div class='legend'><ul></ul></div></figure>"
    picture = next(item for page in pages_of(parsed(html)) for item in page if isinstance(item, PictureBox))
    assert picture.box.width <= SIZE_MM[0] + 1
    assert DPI * SIZE_MM[0] / 118.0 >= 200
