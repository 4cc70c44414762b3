#!/usr/bin/python3
"""How long the monthly round takes, as ratios against the peer (peer.py) in the same run: mvn -P bench package

The peer needs Debian's python3-xlsxwriter, python3-reportlab and python3-matplotlib.
Prints wall and processor seconds of whole processes: medians of runs that take turns, each as often first as second, so
that a machine that slows down slows both down. Also the stages of one run, by its own --verbose, and a batch of all
provinces.
"""
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PERIOD = "2026-10"
RUNS = int(os.environ.get("RUNS", "10"))


def tradebrief(*words):
    return ["sh", os.path.join(ROOT, "src/dist/bin/tradebrief"), *words]


def measure(command):
    """Wall and processor seconds of a process and its children."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    wall, after = time.monotonic() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(measured):
    return [statistics.median(column) for column in zip(*measured)]


def stages(command):
    """The seconds from each step that --verbose says to the next one."""
    begin = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    marks = [("start", 0.0)]
    for line in process.stderr:
        name = next((stage for word, stage in (("checking", "check"), ("as known on", "compose"), ("rendering", "render"))
                     if word in line), None)
        if name and name != marks[-1][0]:
            marks.append((name, time.monotonic() - begin))
    process.wait()
    marks.append(("end", time.monotonic() - begin))
    return {name: later - at for (name, at), (_, later) in zip(marks, marks[1:])}


def main():
    folder = tempfile.mkdtemp(prefix="bench")
    try:
        sample, out = os.path.join(folder, "sample"), os.path.join(folder, "out")
        subprocess.run(tradebrief("sample", sample), check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
        report = tradebrief("report", PERIOD, "--data", sample, "--out", out)
        peer = ["/usr/bin/python3", os.path.join(ROOT, "src/bench/peer.py"), sample, PERIOD, os.path.join(folder, "peer")]
        measure(report), measure(peer)
        ours, theirs = [], []
        for run in range(RUNS):
            turns = [(ours, report + ["--quiet"]), (theirs, peer)]
            for measured, command in turns if run % 2 == 0 else reversed(turns):  # the one before it leaves its traces
                measured.append(measure(command))
        (wall, processor), (peer_wall, peer_processor) = medians(ours), medians(theirs)
        print(f"report, a month, two languages, all formats, cold: {wall:.2f} s, {processor:.2f} s of processor")
        print(f"peer, workbook and briefing in two languages:      {peer_wall:.2f} s, {peer_processor:.2f} s of processor")
        print(f"ratio: {wall / peer_wall:.2f} of wall time, {processor / peer_processor:.2f} of processor time")
        print("stages:", ", ".join(f"{name} {seconds:.2f} s" for name, seconds in stages(report + ["--verbose"]).items()))
        batch, batch_processor = measure(
            tradebrief("report", PERIOD, "--data", sample, "--out", out, "--area", "each-province", "--quiet"))
        editions = 2 * 31
        print(f"batch of 31 provinces in two languages: {batch:.1f} s, {batch / editions:.3f} s an edition; "
              f"ratio to the peer's edition ({peer_wall / 2:.2f} s): {batch / editions / (peer_wall / 2):.2f}")
    finally:
        shutil.rmtree(folder)


main()
