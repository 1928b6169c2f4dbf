#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures lines that a voice has spoken, for whoever chooses voices: peak, clipping, loudness, pitch and formants,
tempo, and how well a recogniser of speech understood them. Prints a table of the voices and whatever is out of bounds;
ends with 1 if anything is. Needs ffmpeg and praat; for --heard also the environment of ./install.

Usage: measure.py REQUESTS ANSWERS [--heard HEARD]
REQUESTS and ANSWERS are the lines that went into and came out of a voice; a request may name a `who` to sum up by.
HEARD is a table: file, tab, what was understood. No recogniser comes with this; any will do.
"""
import argparse
import json
import math
import re
import subprocess
import sys
import tempfile
import wave
from array import array
from collections import defaultdict
from pathlib import Path
from statistics import mean, median

import pinyin
from agreement import agreement, distance

QUIETEST, LOUDEST = -32.0, -12.0  # LUFS of a line, before the mix makes all lines equal
HIGHEST_PEAK = -0.9  # dBFS
SLOWEST, FASTEST = 2.3, 7.0  # syllables a second, pauses included
LEAST_HEARD = 0.6


def level_of(path):
    """Peak in dBFS, and how many samples stand at the limit."""
    with wave.open(str(path)) as file:
        samples = array("h", file.readframes(file.getnframes()))
    peak = max(map(abs, samples), default=0)
    return 20 * math.log10(max(peak, 1) / 32768), sum(abs(sample) >= 32767 for sample in samples)


def loudness_of(path):
    """LUFS; short lines are repeated, as the gate of the standard needs some seconds."""
    command = "ffmpeg -nostats -hide_banner -stream_loop 3 -i FILE -af ebur128 -f null -".split()
    command[command.index("FILE")] = path
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return float(re.findall(r"I:\s+(-?[0-9.]+) LUFS", said)[-1])


def pitch_of(paths):
    """path -> (median, low, high, F1, F2, F3, harmonicity); None where nothing was found."""
    with tempfile.TemporaryDirectory(prefix="sanju-voice.") as folder:
        listed, out = Path(folder) / "files.txt", Path(folder) / "out.tsv"
        listed.write_text("".join(f"{path}\n" for path in paths))
        script = Path(__file__).with_name("measure.praat")
        subprocess.run(["praat", "--run", script, listed, out], check=True)
        rows = [line.split("\t") for line in out.read_text().splitlines()]
    return {row[0]: [None if "undefined" in value else float(value) for value in row[1:]] for row in rows}


class Ear:
    """Compares what was heard with what was to be said."""

    def __init__(self, path):
        rows = (line.partition("\t") for line in Path(path).read_text(encoding="utf-8").splitlines())
        self.heard = {name: text for name, _, text in rows}
        import english
        import mandarin

        self.chinese, self.words_of = mandarin.Reader.read_files(), english.tokens_of

    def units(self, request, answer):
        """What was to be said and what was heard, in syllables with tones or in words."""
        heard = self.heard.get(request["out"], "")
        if request["language"] == "zh":
            said = pinyin.syllables(pinyin.parse(answer["pinyin"]))
            return said, pinyin.syllables(self.chinese.read(heard)[0])
        return [[w.lower() for w in self.words_of(text) if w[0].isalpha()] for text in (request["text"], heard)]


def without_tones(units):
    return [unit.rstrip("12345") for unit in units]


def measured(request, answer, pitch, ear):
    path = request["out"]
    peak, clipped = level_of(path)
    line = {"who": request.get("who") or json.dumps(request["voice"]), "out": path, "text": request["text"]}
    line |= {"seconds": answer["seconds"], "peak": peak, "clipped": clipped, "loudness": loudness_of(path)}
    line |= {"pitch": pitch, "tempo": len(answer["syllables"]) / answer["seconds"] if answer["syllables"] else None}
    if ear:
        said, heard = ear.units(request, answer)
        plain_said, plain_heard = without_tones(said), without_tones(heard)
        line |= {"units": len(said), "wrong": distance(said, heard), "misheard": distance(plain_said, plain_heard)}
        line["heard"] = agreement(plain_said, plain_heard)
    return line


def faults_of(line):
    if line["clipped"]:
        yield f"{line['clipped']} samples are clipped"
    if line["peak"] > HIGHEST_PEAK:
        yield f"the peak is {line['peak']:.1f} dBFS"
    if not QUIETEST <= line["loudness"] <= LOUDEST:
        yield f"the loudness is {line['loudness']:.1f} LUFS"
    if line["tempo"] and not SLOWEST <= line["tempo"] <= FASTEST:
        yield f"{line['tempo']:.1f} syllables a second"
    if line.get("heard", 1) < LEAST_HEARD:
        yield f"only {line['heard']:.0%} was understood"


def row_of(who, lines):
    def middle(values, form):
        found = [value for value in values if value is not None]
        return form.format(median(found)) if found else "-"

    pitches = [line["pitch"] for line in lines if line["pitch"] and line["pitch"][0]]
    spans = [12 * math.log2(pitch[2] / pitch[1]) for pitch in pitches]
    cells = [who, str(len(lines)), f"{sum(line['seconds'] for line in lines):.0f}"]
    cells += [f"{max(line['peak'] for line in lines):.1f}", f"{mean(line['loudness'] for line in lines):.1f}"]
    cells += [middle([pitch[0] for pitch in pitches], "{:.0f}"), middle(spans, "{:.1f}")]
    cells += [middle([pitch[n] for pitch in pitches], "{:.0f}") for n in (3, 4, 5)]
    cells += [middle([line["tempo"] for line in lines], "{:.1f}")]
    if "units" in lines[0]:
        units = sum(line["units"] for line in lines)
        cells += [f"{1 - sum(line[key] for line in lines) / units:.1%}" for key in ("wrong", "misheard")]
    return cells


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("requests", type=Path)
    parser.add_argument("answers", type=Path)
    parser.add_argument("--heard", type=Path)
    given = parser.parse_args()
    requests = [json.loads(line) for line in given.requests.read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in given.answers.read_text(encoding="utf-8").splitlines()]
    answers = {answer["out"]: answer for answer in rows}
    silent = [request for request in requests if "seconds" not in answers.get(request["out"], {})]
    spoken = [request for request in requests if request not in silent]
    pitches = pitch_of([request["out"] for request in spoken])
    ear = Ear(given.heard) if given.heard else None
    lines = [measured(r, answers[r["out"]], pitches.get(r["out"]), ear) for r in spoken]

    by_voice = defaultdict(list)
    for line in lines:
        by_voice[line["who"]].append(line)
    head = "voice lines seconds peak LUFS F0 range F1 F2 F3 syll/s".split() + (["tones", "plain"] if ear else [])
    print("\t".join(head))
    for who, own in [*sorted(by_voice.items()), ("all", lines)]:
        print("\t".join(row_of(who, own)))
    faults = [(line["out"], fault, line["text"]) for line in lines for fault in faults_of(line)]
    faults += [(r["out"], answers.get(r["out"], {}).get("error", "no answer"), r["text"]) for r in silent]
    for fault in faults:
        print("\t".join(fault))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
