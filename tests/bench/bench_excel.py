"""Reading and writing Excel beside peers and physical limits, interleaved in one run.

usage: bench_excel.py FOLDER_OF_RELEASE_BINARIES WORK_FOLDER [ROUNDS]

Before a ratio counts, the product's output and the peer's are proved to hold the same cells. Ratios are of CPU time
(user + system of the whole process), which a busy machine does not distort; wall time and peak memory stand beside
them. Writes excel.json and the tables of README.md between its marks.
"""

import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
ROWS = 50_000
# Units the rows are spread over, as the program that writes them does.
UNITS = 150
COLUMNS = 14

PEERS = {
    "openpyxl read_only": """
import openpyxl
for row in openpyxl.load_workbook(PATH, read_only=True).worksheets[0].iter_rows(values_only=True):
    if PRINTS: see(row)
""",
    "python-calamine": """
import python_calamine
for row in python_calamine.load_workbook(PATH).get_sheet_by_index(0).to_python():
    if PRINTS: see(row)
""",
    "inflate only": """
import zipfile
book = zipfile.ZipFile(PATH)
for name in book.namelist():
    if name.endswith(('sheet1.xml', 'sharedStrings.xml')):
        with book.open(name) as part:
            while part.read(1 << 20): pass
""",
    "XlsxWriter constant_memory": """
import xlsxwriter
book = xlsxwriter.Workbook(PATH, {'constant_memory': True})
sheet, edge = book.add_worksheet('Danh sach'), book.add_format({'border': 1, 'text_wrap': True})
for at, row in enumerate(rows()):
    for column, value in enumerate(row): sheet.write(at, column, value, edge)
book.close()
""",
    "openpyxl write_only": """
import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Side
book = openpyxl.Workbook(write_only=True)
sheet, line = book.create_sheet('Danh sach'), Side(style='thin')
edge, wrap = Border(line, line, line, line), Alignment(wrap_text=True)
for row in rows():
    cells = []
    for value in row:
        cell = WriteOnlyCell(sheet, value)
        cell.border, cell.alignment = edge, wrap
        cells.append(cell)
    sheet.append(cells)
book.save(PATH)
""",
}

# How the cells of a row are counted and summed up, whoever read them: numbers as they are seen, days as dd/mm/yyyy.
SEE = """
import hashlib
digest, count = hashlib.sha256(), 0
def see(row):
    global count
    for value in row:
        if isinstance(value, float) and value == int(value): value = int(value)
        if hasattr(value, 'strftime'): value = value.strftime('%d/%m/%Y')
        if value is None or value == '': continue
        count += 1
        digest.update(str(value).strip().encode() + b'\\x1f')
"""

PRELUDE = SEE + """
import sys
PATH, ROWS, PRINTS = sys.argv[1], int(sys.argv[2]), len(sys.argv) > 3
def rows():
    import csv
    with open(PATH + '.csv', encoding='utf-8', newline='') as lines:
        for row in csv.reader(lines):
            yield [int(value) if at in (0, 3, 8) and value.isdigit() else value for at, value in enumerate(row)]
"""


def measured(arguments):
    """What [`run_measured`] says; started by a process that stays small, because a new process is charged with the
    memory of the one that starts it."""
    return STARTER.apply(run_measured, (arguments,))


def run_measured(arguments):
    """Wall seconds, CPU seconds, peak megabytes and what was printed."""
    begun = time.monotonic()
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE)
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{arguments}: {process.returncode}")
    return {
        "wall": time.monotonic() - begun,
        "cpu": used.ru_utime + used.ru_stime,
        "mb": used.ru_maxrss / 1024,
        "printed": printed.decode(),
    }


def peer(name, path, prints=False):
    return [sys.executable, "-c", PRELUDE + PEERS[name] + ("\nif PRINTS: print(count, digest.hexdigest())" if prints else ""),
            str(path), str(ROWS)] + (["print"] if prints else [])


def rounds_of(contestants, count):
    """Runs A-B-C-A-B-C; the least of each figure counts, the median is kept."""
    seen = {name: [] for name in contestants}
    for _ in range(count):
        for name, start in contestants.items():
            seen[name].append(start())
    return {
        name: {
            "cpu_s": round(min(run["cpu"] for run in runs), 3),
            "wall_s": round(min(run["wall"] for run in runs), 3),
            "wall_median_s": round(statistics.median(run["wall"] for run in runs), 3),
            "peak_mb": round(max(run["mb"] for run in runs), 1),
        }
        for name, runs in seen.items()
    }


def cells_of(path):
    """Every cell as python-calamine sees it, so that writers are compared by a reader none of them wrote."""
    import python_calamine

    seen = {}
    exec(SEE, seen)
    for row in python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python():
        seen["see"](row)
    return seen["count"], seen["digest"].hexdigest()


def main():
    binaries, work = Path(sys.argv[1]), Path(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    work.mkdir(parents=True, exist_ok=True)
    read, write, sovang = (str(binaries / name) for name in ("examples/read_sheet", "examples/write_history", "sovang"))
    result = {"rows": ROWS, "columns": COLUMNS, "rounds": count}

    # Reading: one file, written by the product from rows that are also given to the writers' peers as CSV.
    source = work / "history.xlsx"
    measured([write, str(source), str(ROWS), "--csv", str(source) + ".csv"])
    ours = measured([read, str(source), "--digest"])["printed"].split()
    theirs = measured(peer("openpyxl read_only", source, True))["printed"].split()
    also = measured(peer("python-calamine", source, True))["printed"].split()
    if not ours[:2] == theirs[:2] == also[:2]:
        raise SystemExit(f"the readers do not agree: {ours[:2]} {theirs[:2]} {also[:2]}")
    result["read"] = rounds_of(
        {
            "Sổ Vàng": lambda: measured([read, str(source)]),
            "Sổ Vàng, in a process of its own": lambda: measured([read, "--worker", str(source)]),
            "openpyxl read_only": lambda: measured(peer("openpyxl read_only", source)),
            "python-calamine": lambda: measured(peer("python-calamine", source)),
            "inflate only": lambda: measured(peer("inflate only", source)),
        },
        count,
    )

    # Reading, folding, checking, comparing, keeping durably: the office's own command on a fresh copy of one file.
    office = work / "office.db"
    for old in work.glob("office*.db*"):
        old.unlink()
    def called(database, name, request):
        return measured([sovang, "--db", str(database), "--now", "2021-12-22T08:00:00", "call", name, json.dumps(request)])

    called(office, "load_sample", {"upTo": "ready"})
    strangers = work / "office-strangers.db"
    strangers.write_bytes(office.read_bytes())
    for number in range(UNITS):
        fields = {"code": None, "name": f"Trung tâm Y tế huyện số {number}", "parent": None, "kind": "department",
                  "fieldOfActivity": None, "isState": True, "bloc": None, "isBlocLeader": False, "validFrom": None, "validTo": None}
        called(office, "add_unit", {"fields": fields})
    request = {"kind": "past_awards", "file": {"name": "history.xlsx", "path": str(source)}}

    def staged(begins_as=office):
        fresh = work / "office-run.db"
        for old in work.glob("office-run.db*"):
            old.unlink()
        fresh.write_bytes(begins_as.read_bytes())
        return called(fresh, "preview_import", request)

    answer = json.loads(staged()["printed"])
    answer = answer.get("answer", answer)
    lines = answer["draft"]["counts"]["total"]
    if lines != ROWS:
        raise SystemExit(f"{lines} lines staged instead of {ROWS}")
    result["staged_counts"] = answer["draft"]["counts"]
    kinds = {"Sổ Vàng preview_import": staged, "Sổ Vàng, every unit unknown": lambda: staged(strangers)}
    result["stage"] = rounds_of(kinds, max(1, count // 2))

    result["write"] = {rows: writing(write, work, rows, max(1, count // 2)) for rows in (5_000, ROWS)}
    (HERE / "excel.json").write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    write_tables(result)


def writing(write, work, rows, count):
    """The same rows, borders and wrapping by each writer; cells proved equal before anything is timed."""
    names = ["Sổ Vàng", "XlsxWriter constant_memory", "openpyxl write_only"]
    made = {name: work / f"{rows}-{at}.xlsx" for at, name in enumerate(names)}
    csv = Path(str(made["Sổ Vàng"]) + ".csv")
    measured([write, str(made["Sổ Vàng"]), str(rows), "--csv", str(csv)])
    for name in names[1:]:
        Path(str(made[name]) + ".csv").write_bytes(csv.read_bytes())
    contestants = {
        "Sổ Vàng": lambda: measured([write, str(made["Sổ Vàng"]), str(rows), "--bare"]),
        **{name: (lambda name=name: measured(peer(name, made[name]))) for name in names[1:]},
    }
    for start in contestants.values():
        start()
    cells = {name: cells_of(path) for name, path in made.items()}
    if len(set(cells.values())) != 1:
        raise SystemExit(f"the writers do not agree: {cells}")
    figures = rounds_of(contestants, count)
    for name, path in made.items():
        figures[name]["file_mb"] = round(path.stat().st_size / 1e6, 2)
    figures["deflate only"] = deflate_only(made["Sổ Vàng"])
    return figures


def deflate_only(path):
    """The product's own XML through zlib at the level Excel uses: no writer can be quicker on one thread."""
    import zlib

    with zipfile.ZipFile(path) as book:
        content = book.read("xl/worksheets/sheet1.xml")
    begun = time.process_time()
    packed = zlib.compress(content, 3)
    used = time.process_time() - begun
    return {"cpu_s": round(used, 3), "wall_s": round(used, 3), "xml_mb": round(len(content) / 1e6, 1), "file_mb": round(len(packed) / 1e6, 2)}


def write_tables(result):
    lines = []

    def table(title, figures, base):
        lines.extend([f"\n**{title}**\n", "| | CPU s | times ours | wall s (least, median) | peak MB |", "|---|---|---|---|---|"])
        for name, figure in figures.items():
            ratio = figure["cpu_s"] / base if base else 0
            wall = f"{figure['wall_s']}" + (f", {figure['wall_median_s']}" if "wall_median_s" in figure else "")
            lines.append(f"| {name} | {figure['cpu_s']} | {ratio:.2f} | {wall} | {figure.get('peak_mb', '')} |")

    table(f"Reading {result['rows']:,} rows × {result['columns']} columns", result["read"], result["read"]["Sổ Vàng"]["cpu_s"])
    stage = {**result["stage"], **{f"{name} (reading only)": result["read"][name] for name in ("openpyxl read_only", "inflate only")}}
    table("Reading, folding, checking, comparing and keeping them durably", stage, result["stage"]["Sổ Vàng preview_import"]["cpu_s"])
    for rows, figures in result["write"].items():
        title = f"Writing {rows:,} rows × {result['columns']} columns with borders"
        table(title, figures, figures["Sổ Vàng"]["cpu_s"])
    readme = HERE / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, after = text.split("<!-- excel -->")[0], text.split("<!-- /excel -->")[1]
    readme.write_text(before + "<!-- excel -->\n" + "\n".join(lines) + "\n\n<!-- /excel -->" + after, encoding="utf-8")


STARTER = multiprocessing.get_context("fork").Pool(1)
main()
