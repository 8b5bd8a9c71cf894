"""Files of Conefor: the same figures in every language, wrong files refused with a clear sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.network import PatchGraph, read_graph, read_nodes, write_distances, write_nodes

from . import networkoracle as oracle

ROOT = Path(__file__).resolve().parents[2]
IN_DUTCH = """
import locale, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from zoemzone_qgis.core.network import PatchGraph, read_graph, write_distances, write_nodes
locale.setlocale(locale.LC_ALL, "nl_NL.UTF-8")
assert locale.localeconv()["decimal_point"] == "," and locale.format_string("%.1f", 1.5) == "1,5"
nodes, distances = Path(sys.argv[2]), Path(sys.argv[3])
graph = PatchGraph.of([1.5, 1234567.25], [0], [1], [1000.125])
write_nodes(nodes, [7, 9], graph.weights)
write_distances(distances, [7, 9], graph)
assert read_graph(nodes, distances)[1].distance.tolist() == [1000.125]
"""


def written(folder: Path, ids: list[int], graph: PatchGraph) -> tuple[Path, Path]:
    nodes, distances = folder / "nodes.txt", folder / "distances.txt"
    write_nodes(nodes, ids, graph.weights)
    write_distances(distances, ids, graph)
    return nodes, distances


def test_written_and_read_back(tmp_path: Path) -> None:
    graph = oracle.field_of_patches(40, 2)
    ids = (np.random.default_rng(1).permutation(1000)[:40] + 1).tolist()
    read_ids, again = read_graph(*written(tmp_path, ids, graph))
    assert read_ids.tolist() == ids
    for name in ("weights", "first", "second", "distance"):
        assert getattr(again, name).tolist() == getattr(graph, name).tolist()


def test_trap_29_written_with_points_in_dutch(tmp_path: Path) -> None:
    """In a process of its own, under a Dutch locale that is made for it where the machine has none."""
    if shutil.which("localedef"):
        made = ["localedef", "-i", "nl_NL", "-f", "UTF-8", str(tmp_path / "nl_NL.UTF-8")]
        subprocess.run(made, capture_output=True, check=False)
    variables = {**os.environ}
    if (tmp_path / "nl_NL.UTF-8").exists():
        variables["LOCPATH"] = str(tmp_path)
    probe = [sys.executable, "-c", "import locale; locale.setlocale(locale.LC_ALL, 'nl_NL.UTF-8')"]
    if subprocess.run(probe, env=variables, capture_output=True, check=False).returncode:
        pytest.skip("this machine has no Dutch locale and cannot make one")
    nodes, distances = tmp_path / "nodes.txt", tmp_path / "distances.txt"
    command = [sys.executable, "-c", IN_DUTCH, str(ROOT), str(nodes), str(distances)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert nodes.read_bytes() == b"7\t1.5\n9\t1234567.25\n"
    assert distances.read_bytes() == b"7\t9\t1000.125\n"


def test_what_conefor_accepts(tmp_path: Path) -> None:
    nodes, distances = tmp_path / "n.txt", tmp_path / "d.txt"
    nodes.write_bytes(b"\xef\xbb\xbf3 2.5 0\r\n\r\n1\t1e-3\r\n")
    distances.write_bytes(b"3 1 5\r\n1 3 4\r\n")
    ids, graph = read_graph(nodes, distances)
    assert ids.tolist() == [3, 1]
    assert graph.weights.tolist() == [2.5, 0.001]
    assert graph.distance.tolist() == [4.0]


def test_a_first_line_of_names(tmp_path: Path) -> None:
    nodes, distances = tmp_path / "n.txt", tmp_path / "d.txt"
    nodes.write_text("\nid area\n-3 2.5\n104 1\n")
    distances.write_text("from\tto\tdistance\n-3\t104\t5\n")
    ids, graph = read_graph(nodes, distances)
    assert ids.tolist() == [-3, 104]
    assert graph.weights.tolist() == [2.5, 1.0]
    assert graph.distance.tolist() == [5.0]


@pytest.mark.parametrize(
    ("nodes", "distances", "said"),
    [
        ("1\t2,5\n", "", "n.txt, line 1: 2,5 has a comma. Write numbers with a decimal point."),
        ("1\t2.5\n2\t1\n", "1\t2\t3,5\n", "d.txt, line 1: 3,5 has a comma"),
        ("1\tnan\n", "", "nan is not a number"),
        ("1\tinf\n", "", "inf is not a number"),
        ("1\t1_000\n", "", "1_000 is not a number"),
        ("1.5\t2\n", "", "1.5 is not the number of a patch"),
        ("1\t2\n1\t3\n", "", "patch 1 stands there twice"),
        ("1\n", "", "line 1: 1 columns, where 2 are expected"),
        ("1\t2\n", "1\t1\n", "d.txt, line 1: 2 columns, where 3 are expected"),
        ("1\t2\n", "1\t4\t5\n", "d.txt, line 1: patch 4 does not stand in n.txt"),
        ("8\t2\n7\t-2\n", "", "n.txt, line 2: -2 cannot be. Weights and distances are numbers of at least 0."),
        ("1\t2\n2\t2\n", "1\t2\t-1\n", "d.txt, line 1: -1 cannot be"),
        ("1\t1e400\n", "", "1e400 cannot be"),
        ("99999999999999999999\t1\n", "", "99999999999999999999 is not the number of a patch"),
        ("id\tha\nx\ty\n", "", "n.txt, line 2: x is not the number of a patch"),
    ],
)
def test_wrong_files(tmp_path: Path, nodes: str, distances: str, said: str) -> None:
    (tmp_path / "n.txt").write_text(nodes)
    (tmp_path / "d.txt").write_text(distances)
    with pytest.raises(Fault) as fault:
        read_graph(tmp_path / "n.txt", tmp_path / "d.txt")
    assert said in str(fault.value)


def test_files_that_are_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"away.txt cannot be read"):
        read_nodes(tmp_path / "away.txt")
    (tmp_path / "image.txt").write_bytes(bytes(range(128, 256)))
    with pytest.raises(Fault, match=r"image.txt is not a text file"):
        read_nodes(tmp_path / "image.txt")
    (tmp_path / "empty.txt").write_text("")
    assert read_graph(tmp_path / "empty.txt", tmp_path / "empty.txt")[1].count == 0
