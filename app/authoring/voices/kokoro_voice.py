#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Speaks lines with the neural voice: JSON requests on standard input, JSON answers on standard output; see
speech_request.py for both. The same request gives the same bytes. Times of syllables are the model's own.

Usage: .build/voices/environment/bin/python app/authoring/voices/kokoro_voice.py <requests
"""
import sys

import numpy

import english
import mandarin
import pinyin
import wave_file
from kokoro_model import RATE, SAMPLES_PER_FRAME, Model
from misaki.zh import ZHG2P
from speech_request import SpeechError, serve

SILENCE_BEFORE, SILENCE_AFTER = 0.04, 0.10  # seconds left around the voice
QUIET = 0.015  # of the loudest hundredth of a second: below that nothing is heard
LOUDEST = 0.89  # -1 dBFS


class Voice:
    def __init__(self):
        self.model = Model()
        self.chinese = mandarin.Reader.read_files()
        self.english = english.Reader.read()

    def speak(self, request):
        pieces, line = self.chinese_pieces(request) if request.language == "zh" else self.english_pieces(request)
        sounds = "".join(sound for _, sound in pieces)
        if unknown := self.model.unknown(sounds):
            raise SpeechError(f"The voice has no sound for “{unknown}” in: {request.text}")
        samples, frames = self.model.speak(sounds, request.voice, request.pace)
        samples, syllables = cut(samples, spans_of(pieces, frames))
        peak = max(float(abs(samples).max()), 1e-6)
        if peak > LOUDEST:
            samples = samples * (LOUDEST / peak)
        wave_file.write(request.out, samples)
        return {"seconds": round(len(samples) / RATE, 3), "pinyin": line, "syllables": syllables}

    # A piece is a syllable of pinyin (or "" for anything else) and its signs of sound.

    def chinese_pieces(self, request):
        words = self.words(request)
        pieces = []
        for i, word in enumerate(words):
            if i and word not in list(pinyin.MARKS):
                pieces.append(("", " "))
            if isinstance(word, list):
                pieces += [(syllable, self.sound(syllable)) for syllable in word]
            else:
                pieces.append(("", word if word in pinyin.MARKS else self.english.sounds(word)))
        return pieces, pinyin.written(words, together=False)

    def words(self, request):
        words, _ = self.chinese.read(request.text)
        if not request.pinyin:
            return words
        try:
            given = pinyin.parse(request.pinyin)
        except pinyin.PinyinError as error:
            raise SpeechError(str(error)) from None
        counts = len(pinyin.syllables(given)), len(pinyin.syllables(words))
        if counts[0] != counts[1]:
            raise SpeechError(f"The pinyin has {counts[0]} syllables, but the line has {counts[1]}: {request.text}")
        return regrouped(given, words)

    @staticmethod
    def sound(syllable):
        try:
            return "".join(ZHG2P.py2ipa(syllable)).replace("\u032f", "")
        except (ValueError, KeyError, AssertionError):
            raise SpeechError(f"“{syllable}” is no syllable of Mandarin.") from None

    def english_pieces(self, request):
        return [("", self.english.sounds(request.text))], ""


def spans_of(pieces, frames):
    """Of every piece that can be heard: its syllable, and from where to where it lasts, in seconds."""
    seconds = SAMPLES_PER_FRAME / RATE
    clock, sign, spans = frames[0] * seconds, 1, []
    for syllable, sound in pieces:
        length = sum(frames[sign : sign + len(sound)]) * seconds
        if sound.strip(pinyin.MARKS + " "):
            spans.append((syllable, clock, clock + length))
        clock, sign = clock + length, sign + len(sound)
    if not spans:
        raise SpeechError("There is nothing to say but punctuation.")
    return spans


def cut(samples, spans):
    """The samples without the silence around the voice, and the times of the syllables in them. The model gives a
    pause to the syllable before it, so a syllable ends where it is heard for the last time."""
    hop = RATE // 100
    loud = numpy.sqrt((samples[: len(samples) // hop * hop].reshape(-1, hop) ** 2).mean(axis=1))
    heard = numpy.flatnonzero(loud > QUIET * loud.max())
    if not len(heard):
        raise SpeechError("The voice made no sound.")
    begin = max(0.0, heard[0] * 0.01 - SILENCE_BEFORE)
    end = min(len(samples) / RATE, (heard[-1] + 1) * 0.01 + SILENCE_AFTER)
    times = []
    for syllable, start, stop in spans:
        inside = heard[(heard * 0.01 >= start) & (heard * 0.01 < stop)]
        stop = min(stop, (inside[-1] + 1) * 0.01) if len(inside) else stop
        if syllable:
            times.append({"p": syllable, "from": round(max(0.0, start - begin), 3), "to": round(stop - begin, 3)})
    return samples[int(begin * RATE) : int(end * RATE)], times


def shape(words):
    """The marks where they stand, and an empty string for each syllable."""
    return [part for word in words for part in ([word] if isinstance(word, str) else [""] * len(word))]


def regrouped(given, words):
    """Given pinyin that has every syllable on its own takes the words of the text, where the marks stand alike."""
    alone = all(isinstance(word, str) or len(word) == 1 for word in given)
    if not alone or shape(given) != shape(words):
        return given
    left = iter(pinyin.syllables(given))
    return [word if isinstance(word, str) else [next(left) for _ in word] for word in words]


if __name__ == "__main__":
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8")
    serve(Voice().speak, sys.stdin, sys.stdout)
