#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Speaks Chinese lines with joined recordings of syllables, where the neural voice cannot be had: JSON requests on
standard input, JSON answers on standard output; see speech_request.py for both. The same request gives the same bytes.
Needs Debian's praat, gcin-voice, python3-numpy, python3-scipy and python3-soundfile.

Usage: /usr/bin/python3 app/authoring/voices/syllable_voice.py <requests
"""
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy
import soundfile

import pinyin
import reading
import syllable_bank as bank
import wave_file
from speech_request import SpeechError, serve

RATE = bank.RATE
SILENCE, SILENCE_AFTER = 0.04, 0.10  # seconds before the first syllable and after the last
OVERLAP = 0.018
LOUDEST = 0.7
PAUSES = {",": 0.17, ":": 0.20, ";": 0.24, ".": 0.34, "!": 0.34, "?": 0.36, "…": 0.30}


@dataclass
class Speaker:
    """One of several made from the one who was recorded."""

    hertz: float
    semitones: float  # from the lowest tone to the highest
    formant: float  # below 1: a longer throat
    rate: float = 1.0
    low: bool = False  # takes her low recordings: for men


SPEAKERS = {
    "f1": Speaker(235, 8.5, 0.94),
    "f2": Speaker(275, 9.5, 1.00, 1.06),
    "f3": Speaker(205, 8.0, 0.91, 0.96),
    "m1": Speaker(108, 8.0, 0.79, 0.98, True),
    "m2": Speaker(134, 8.0, 0.83, 1.00, True),
    "m3": Speaker(160, 8.5, 0.87, 1.04, True),
    "m4": Speaker(121, 7.5, 0.80, 0.94, True),
}
# Semitones higher, and how much wider the range is. The rate of a feeling is in the request.
FEELINGS = {
    "neutral": (0, 1.0), "happy": (1.2, 1.2), "angry": (1.5, 1.3), "sad": (-1.5, 0.7), "worried": (0.5, 0.85),
    "warm": (0.3, 1.0), "surprised": (2.0, 1.35), "firm": (0, 1.1),
}  # fmt: skip
# The shape of a tone: (place in the syllable 0..1, height -1..1 in the speaker's range).
TONES = {
    "1": [(0.3, 0.75), (1, 0.75)],
    "2": [(0.3, -0.35), (0.55, -0.2), (1, 0.7)],
    "3": [(0.3, -0.55), (1, -0.95)],
    "4": [(0.25, 1.0), (0.45, 0.8), (1, -0.65)],
}
LAST_THIRD = [(0.3, -0.6), (0.65, -1), (1, -0.45)]
NEUTRAL_AFTER = {
    "1": [(0.3, 0.1), (1, -0.3)], "2": [(0.3, 0.15), (1, -0.25)], "3": [(0.3, 0.2), (1, 0.35)],
    "4": [(0.3, -0.6), (1, -0.85)], "5": [(0.3, -0.3), (1, -0.5)], "": [(0.3, 0), (1, -0.2)],
}  # fmt: skip


def breaths(words):
    """The syllables between two marks, and the mark that ends them."""
    found, syllables = [], []
    for word in words:
        if not isinstance(word, str):
            syllables += word
        elif word in PAUSES:
            if syllables:
                found.append((syllables, word))
            syllables = []
        else:
            raise SpeechError(f"The voice of syllables cannot say “{word}”.")
    if syllables:
        found.append((syllables, ""))
    if not found:
        raise SpeechError("There is nothing to say but punctuation.")
    return found


def seconds_of(syllables, i, rate):
    """How long a syllable lasts, by its tone, its begin and its place."""
    tone, first, last = syllables[i][-1], i == 0, i == len(syllables) - 1
    length = 0.205 * (0.70 if tone == "5" else 1) * (1.28 if last else 1) * (1.06 if first else 1)
    length *= 1.05 if tone == "3" and last else 1
    length *= 1.08 if bank.split(syllables[i][:-1])[0] in ("zh", "ch", "sh", "c", "q", "x", "s", "k", "t", "p") else 1
    return length / rate


def shape_of(syllables, i):
    tone, last = syllables[i][-1], i == len(syllables) - 1
    if tone == "5":
        return NEUTRAL_AFTER[syllables[i - 1][-1] if i else ""]
    return LAST_THIRD if tone == "3" and last else TONES[tone]


class Line:
    """A line while it grows: the recordings one after the other, and what is to become of them."""

    def __init__(self, speaker, emotion, pace):
        self.speaker, self.rate = speaker, speaker.rate * pace
        self.higher, self.wider = FEELINGS[emotion]
        self.samples = numpy.zeros(int(SILENCE * RATE))
        self.clock = SILENCE  # seconds as they will be
        self.pitch, self.durations, self.times = [], [], []

    def add(self, syllables, mark, is_last):
        began = self.clock
        for i, spoken in enumerate(syllables):
            begin, end = self.append(spoken, i == 0, i == len(syllables) - 1)
            length = seconds_of(syllables, i, self.rate)
            stretch = length / (end - begin)
            self.durations += [(begin - 0.001, 1)] if i == 0 else []
            self.durations += [(begin + 0.0005, stretch), (end - 0.0005, stretch)]
            self.durations += [(end + 0.001, 1)] if i == len(syllables) - 1 else []
            self.tune(syllables, i, mark == "?", (begin, end), (self.clock - began, length))
            self.times.append({"p": spoken, "from": round(self.clock, 3), "to": round(self.clock + length, 3)})
            self.clock += length
        pause = SILENCE_AFTER if is_last else PAUSES[mark] / self.rate
        self.samples = numpy.concatenate([self.samples, numpy.zeros(int(pause * RATE))])
        self.clock += pause

    def append(self, spoken, first, last):
        """Where the syllable lies in the joined recordings, in seconds."""
        sound = bank.syllable(spoken, self.speaker.formant, self.speaker.low)
        if first:
            sound[:120] *= numpy.linspace(0, 1, 120)
            begin = len(self.samples)
            self.samples = numpy.concatenate([self.samples, sound])
        else:
            begin = len(self.samples) - int(OVERLAP * RATE)
            self.samples = bank.joined(self.samples, sound, OVERLAP)
        if last:
            self.samples[-480:] *= numpy.linspace(1, 0, 480)
        return begin / RATE, len(self.samples) / RATE

    def tune(self, syllables, i, question, place, spoken):
        """Sets the pitch; it sinks through a breath and rises at the end of a question."""
        (begin, end), (since, length) = place, spoken
        last = i == len(syllables) - 1
        for at, height in shape_of(syllables, i):
            sink = -0.22 * (since + length * at) + (0.35 if question and i >= len(syllables) - 2 else 0)
            if last and not question and syllables[i][-1] != "1":
                height = height * 0.9 - 0.1
            semitones = (height * self.wider + sink) * self.speaker.semitones / 2 + self.higher
            self.pitch.append((begin + (end - begin) * at, self.speaker.hertz * 2 ** (semitones / 12)))


def tier(kind, points, seconds):
    """A tier in Praat's text format: times must grow."""
    grown = []
    for time, value in sorted(points):
        time = max(round(time, 5), round(grown[-1][0] + 1e-4, 5)) if grown else round(time, 5)
        grown.append((time, round(value, 4)))
    head = f'File type = "ooTextFile"\nObject class = "{kind}"\n\n0\n{seconds}\n{len(grown)}\n'
    return head + "".join(f"{time}\n{value}\n" for time, value in grown)


def resynthesised(line):
    seconds = len(line.samples) / RATE
    loud = line.samples * min(1, 0.8 / numpy.abs(line.samples).max())
    formant = line.speaker.formant
    with tempfile.TemporaryDirectory(prefix="sanju-voice.") as name:
        folder = Path(name)
        soundfile.write(folder / "in.wav", loud, RATE, subtype="PCM_16")
        (folder / "line.PitchTier").write_text(tier("PitchTier", line.pitch, seconds))
        (folder / "line.DurationTier").write_text(tier("DurationTier", line.durations, seconds))
        arguments = [folder / "in.wav", folder / "line", folder / "out.wav", 150 * formant, 650 * formant]
        script = Path(__file__).with_name("psola.praat")
        try:
            subprocess.run(["praat", "--run", script, *map(str, arguments)], check=True, capture_output=True)
        except FileNotFoundError:
            raise SpeechError("Praat is missing: install the package praat.") from None
        except subprocess.CalledProcessError as error:
            raise SpeechError(f"Praat failed: {error.stderr.decode(errors='replace').strip()}") from None
        samples, _ = soundfile.read(folder / "out.wav")
    return samples * (LOUDEST / numpy.abs(samples).max())


class Voice:
    def __init__(self):
        self.reader = reading.Reader.read_files()

    def speak(self, request):
        if request.language != "zh":
            raise SpeechError("The voice of syllables speaks Chinese only.")
        if not bank.BANK.is_dir():
            raise SpeechError("The recorded syllables are missing: install the package gcin-voice.")
        name = max(request.voice.timbre, key=request.voice.timbre.get)
        if name not in SPEAKERS:
            raise SpeechError(f"There is no voice {name}: only {', '.join(SPEAKERS)}.")
        try:
            words = pinyin.parse(request.pinyin) if request.pinyin else self.reader.read(request.text)[0]
        except pinyin.PinyinError as error:
            raise SpeechError(str(error)) from None
        line = Line(SPEAKERS[name], request.emotion, request.pace)
        all_breaths = breaths(words)
        for i, (syllables, mark) in enumerate(all_breaths):
            line.add(syllables, mark, i == len(all_breaths) - 1)
        samples = resynthesised(line)
        wave_file.write(request.out, samples)
        written = pinyin.written(words, together=False)
        return {"seconds": round(len(samples) / RATE, 3), "pinyin": written, "syllables": line.times}


if __name__ == "__main__":
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")
    serve(Voice().speak, sys.stdin, sys.stdout)
