# SPDX-License-Identifier: Apache-2.0
"""From Chinese text to words of pinyin: the words of the course come first, then a reader's own words. Needs nothing
but Python itself; mandarin.py reads better, with dictionaries.
"""
import re
from pathlib import Path

import pinyin
from speech_request import SpeechError

HERE = Path(__file__).parent
CHINESE = re.compile(r"[㐀-鿿〇]+")
PARTS = re.compile(r"[㐀-鿿〇]+|[A-Za-z][A-Za-z'.-]*|.", re.DOTALL)
# What stands before 得 where it means “must”, and before 过 where it means “to pass”.
BEFORE_MUST = frozenset("又 就 还 都 总 也 非 才 只 先 可 必 我 你 您 他 她 它 我们 你们 他们 咱们 大家 谁 今天 明天".split())
BEFORE_PASS = frozenset("再 不 没 要 想 先 刚 才 就 会 能 都 也 还 我 你 您 他 她 一 难 好".split())


def rows_of(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.split("\t")


class Phrases:
    """Words whose reading is settled: text -> syllables. The longest word that fits wins; a single character counts
    only where it stands alone."""

    def __init__(self, readings):
        self.readings = readings
        self.longest = max(map(len, readings), default=0)

    @staticmethod
    def read(path=HERE / "phrases.tsv"):
        readings = {}
        for number, (phrase, reading) in rows_of(path):
            found = pinyin.syllables(pinyin.parse(reading))
            if len(found) != len(phrase):
                counted = f"{phrase} has {len(phrase)} characters, not {len(found)}"
                raise pinyin.PinyinError(f"{path.name}:{number}: {counted}.")
            readings[phrase] = found
        return Phrases(readings)

    def split(self, text):
        """The text as pairs (part, its syllables, or None where no word of the list stands)."""
        if len(text) == 1:
            return [(text, self.readings.get(text))]
        parts, plain, i = [], "", 0
        while i < len(text):
            most = min(self.longest, len(text) - i)
            size = next((n for n in range(most, 1, -1) if text[i : i + n] in self.readings), 0)
            if not size:
                plain += text[i]
                i += 1
                continue
            if plain:
                parts.append((plain, None))
                plain = ""
            parts.append((text[i : i + size], self.readings[text[i : i + size]]))
            i += size
        return parts + ([(plain, None)] if plain else [])


def particle(word, before):
    """得 and 过 that stand alone, by the word before them in the same breath ("" if none): 说得快 and 又得说, 说过 and
    再过两天. None for any other word."""
    if word == "得":
        return "dei3" if before in BEFORE_MUST or not before else "de5"
    if word == "过":
        return "guo4" if before in BEFORE_PASS or not before else "guo5"
    return None


def particle_at_end(word, syllables):
    """The same for words of two characters that end in 得: 排得 (清楚), but not 获得."""
    if len(word) == 2 and word[1] == "得" and syllables[1] == "de2" and word[0] not in "获取所心难赢博求夺":
        return [syllables[0], "de5"]
    return syllables


class Reader:
    """Reads text by the phrases and, for the rest, character by character. Others may know more words."""

    def __init__(self, phrases, characters=None):
        self.phrases = phrases
        self.usual = characters or {}

    @staticmethod
    def read_files(folder=HERE):
        rows = rows_of(folder / "characters.tsv")
        return Reader(Phrases.read(folder / "phrases.tsv"), {c: row[0] for _, row in rows for c in row[1]})

    def read(self, text):
        """Words as pinyin.parse() gives them, and the characters of each word ("" for a mark)."""
        words, characters = self.as_written(self.spelled_out(text))
        return pinyin.as_spoken(words, characters), characters

    def as_written(self, text):
        """Every word with the tones of the dictionary."""
        words, characters = [], []
        for part in PARTS.findall(text):
            if CHINESE.fullmatch(part):
                for word in self.cut(part):
                    alone = particle(word, characters[-1] if characters else "")
                    words.append([alone] if alone else self.reading(word))
                    characters.append(word)
            elif part[0].isascii() and part[0].isalpha():
                words.append(part)
                characters.append("")
            else:
                mark = pinyin.MARK_OF.get(part, "")
                if mark and not (words and words[-1] == mark):
                    words.append(mark)
                    characters.append("")
        return words, characters

    def reading(self, word):
        """The syllables of one word."""
        syllables = []
        for part, settled in self.phrases.split(word):
            syllables += settled or self.looked_up(part)
        return particle_at_end(word, syllables)

    def cut(self, text):
        """The words of a text without punctuation."""
        return [word for part, settled in self.phrases.split(text) for word in ([part] if settled else part)]

    def looked_up(self, word):
        missing = [character for character in word if character not in self.usual]
        if missing:
            raise SpeechError(f"The voice does not know the character {missing[0]}: give the pinyin.")
        return [self.usual[character] for character in word]

    def spelled_out(self, text):
        """Figures as they are said."""
        if figure := re.search(r"[0-9]+", text):
            raise SpeechError(f"The voice cannot read the figure {figure[0]}: write it out.")
        return text
