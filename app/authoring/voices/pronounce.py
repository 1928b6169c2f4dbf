#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints how the voice reads every Chinese line of a course, for a person to go through: clip or passage, beat, text,
pinyin, and the characters that have more than one reading, each with the one chosen.

Usage: .build/voices/environment/bin/python app/authoring/voices/pronounce.py content/internal-customer >readings.tsv
"""
import sys
from pathlib import Path

import yaml
from pypinyin import Style
from pypinyin import pinyin as readings_of

import mandarin
import pinyin


def lines_of(course):
    """(clip, beat, text, pinyin by hand) of every storyboard and every passage that is listened to."""
    for path in sorted((course / "storyboards").glob("*.yaml")):
        storyboard = yaml.safe_load(path.read_text(encoding="utf-8"))
        for act in storyboard.get("acts", []):
            for beat in act.get("beats", []):
                if beat.get("zh"):
                    yield storyboard["id"], beat["id"], beat["zh"], beat.get("pinyin") or ""
    for path in sorted([*(course / "drills").glob("*.yaml"), *(course / "surveys").glob("*.yaml")]):
        source = yaml.safe_load(path.read_text(encoding="utf-8"))
        heard = [*source.get("scenarios", []), *source.get("samples", [])]
        for sample in heard:
            for number, line in enumerate(sample.get("passage") or [], 1):
                yield f"{source['id']}/{sample['id']}", str(number), line["zh"], line.get("pinyin") or ""


def common_readings(character):
    """The readings of a character without its tone changes; the dictionary lists rare ones too, so a person judges."""
    found = readings_of(character, style=Style.TONE3, heteronym=True, neutral_tone_with_five=True)
    return [pinyin.normal(reading) for reading in found[0]]


def row(reader, text, by_hand):
    words, characters = reader.read(text)
    chosen = [
        f"{character}={syllable}"
        for word, written in zip(words, characters)
        if not isinstance(word, str)
        for character, syllable in zip(written, word)
        if len(common_readings(character)) > 1
    ]
    return by_hand or pinyin.written(words), " ".join(chosen), "by hand" if by_hand else ""


def main(folder):
    reader = mandarin.Reader.read_files()
    print("clip", "beat", "text", "pinyin", "polyphones", "source", sep="\t")
    for clip, beat, text, by_hand in lines_of(Path(folder)):
        print(clip, beat, text, *row(reader, text, by_hand), sep="\t")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
