"""Damaged workbooks through the reading process and through a living office.

usage: fuzz_import.py SOVANG BRIDGE COUNT FOLDER SEED_FILE...

For every file: the reading process alone (its time and peak memory), then `preview_import` of a running office, which
must answer, stay alive, and hold nothing new in its file after a refusal. Prints its figures as JSON; ends with 1 when
a promise is broken.
"""

import base64
import json
import multiprocessing
import os
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from pathlib import Path

from mutate import mutants

MOST_MEGABYTES, MOST_SECONDS = 64, 2.0
PORT = 4377


def through_worker(sovang, name, content):
    """Ending, seconds and peak megabytes of the reading process."""
    begun = time.monotonic()
    worker = subprocess.Popen([sovang, "--import-worker"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    try:
        worker.stdin.write(json.dumps({"fileName": name, "size": len(content)}).encode() + b"\n" + content)
        worker.stdin.close()
    except BrokenPipeError:
        pass  # Refused before it was read to its end.
    _, status, used = os.wait4(worker.pid, 0)
    worker.returncode = status
    return os.waitstatus_to_exitcode(status), time.monotonic() - begun, used.ru_maxrss / 1024


def call(name, request):
    """(answer, refusal) of a command; raises when the office is broken or gone."""
    body = json.dumps(request).encode()
    asked = urllib.request.Request(
        f"http://127.0.0.1:{PORT}/rpc/{name}", body, {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(asked, timeout=60) as answer:
            return json.load(answer)["answer"], None
    except urllib.error.HTTPError as error:
        told = json.load(error)
        if "refusal" not in told:
            raise RuntimeError(f"{name}: {told}") from error
        return None, told["refusal"]


def fingerprint(database):
    """Rows of every table; a refused import may add none, not even to the journal."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as file:
        tables = [row[0] for row in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: file.execute(f'SELECT count(*) FROM "{table}"').fetchone() for table in tables}


def main():
    # A new process is charged with the memory of the one that starts it, so that one has to be small and stay so.
    starter = multiprocessing.get_context("fork").Pool(1)
    sovang, bridge, count, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4])
    seeds = [(Path(path).suffix[1:], Path(path).read_bytes()) for path in sys.argv[5:]]
    folder.mkdir(parents=True, exist_ok=True)
    database = folder / "fuzz.db"
    for old in folder.glob("fuzz.db*"):
        old.unlink()
    office = subprocess.Popen(
        [bridge, "--db", str(database), "--port", str(PORT), "--now", "2021-12-22T08:00:00"],
        stdout=subprocess.DEVNULL,
    )
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{PORT}/health", timeout=1).read()
                break
            except OSError:
                time.sleep(0.1)
        figures = run(starter, sovang, count, seeds, database)
        figures["office_alive"] = office.poll() is None
        health, _ = call("check_store", {})
        figures["office_healthy"] = health["healthy"]
    finally:
        office.kill()
    print(json.dumps(figures, indent=2, ensure_ascii=False))
    broken = [
        figures["worker_deaths"],
        figures["slower_than_2_s"],
        figures["above_64_mb"],
        figures["changed_after_refusal"],
        not figures["office_alive"],
        not figures["office_healthy"],
    ]
    sys.exit(1 if any(broken) else 0)


def run(starter, sovang, count, seeds, database):
    call("load_sample", {"upTo": "ready"})
    unit = call("choose_unit", {"query": "Sở Y tế"})[0]["units"][0]["id"]
    movement = call("list_movements", {})[0]["movements"][0]["id"]
    target = {"movement": movement, "phaseNo": 1, "unit": unit, "receivedOn": "2021-12-22"}
    endings, told, slowest, largest = Counter(), Counter(), 0.0, 0.0
    deaths = changed = slow = heavy = read = 0
    for name, content in mutants(seeds, count):
        code, seconds, megabytes = starter.apply(through_worker, (sovang, name, content))
        endings[code] += 1
        # A refusal is an answer, too: the process ends well unless it dies or says nothing.
        deaths += code != 0
        slow += seconds > MOST_SECONDS
        heavy += megabytes > MOST_MEGABYTES
        slowest, largest = max(slowest, seconds), max(largest, megabytes)
        before = fingerprint(database)
        file = {"name": name, "base64": base64.b64encode(content).decode()}
        answer, refusal = call("preview_import", {"kind": "nominations", "file": file, "target": target})
        if answer is None:
            told[refusal.get("problem", refusal["code"])] += 1
            changed += fingerprint(database) != before
        else:
            read += 1
            call("discard_import", {"draft": answer["draft"]["id"]})
    return {
        "files": count,
        "read": read,
        "refused": dict(told),
        "worker_exit_codes": dict(endings),
        "worker_deaths": deaths,
        "slowest_s": round(slowest, 3),
        "slower_than_2_s": slow,
        "peak_mb": round(largest, 1),
        "above_64_mb": heavy,
        "changed_after_refusal": changed,
    }


main()
