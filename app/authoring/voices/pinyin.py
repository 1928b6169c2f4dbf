# SPDX-License-Identifier: Apache-2.0
"""Pinyin as the voices take and give it, and how tones change in company. Needs nothing but Python itself.

A line of pinyin is words with spaces between them: syllables with their tone (1 to 4, 5 for none; ü is v), and marks
of punctuation. Syllables written together belong to one word: "zhe4 zhang1 bao4jia4dan1 , xing2 ma5 ?".
"""
import re

MARKS = ",.!?:;…"
SYLLABLE = re.compile(r"([a-zêü]+|[a-z]*u:[a-z]*)([0-5])")
WORD = re.compile(r"(?:(?:[a-zü:]+)[0-5])+")
LATIN = re.compile(r"[A-Za-z][A-Za-z'.-]*")
TONE_MARKS = {
    mark: (plain, tone + 1)
    for plain, marks in {"a": "āáǎà", "e": "ēéěè", "i": "īíǐì", "o": "ōóǒò", "u": "ūúǔù", "v": "ǖǘǚǜ"}.items()
    for tone, mark in enumerate(marks)
}
MARK_OF = {
    "，": ",", "、": ",", "。": ".", "．": ".", "！": "!", "？": "?", "：": ":", "；": ";", "…": "…", "—": "…",
    ",": ",", ".": ".", "!": "!", "?": "?", ":": ":", ";": ";", "·": "", "“": "", "”": "", "‘": "", "’": "",
    "《": "", "》": "", "（": ",", "）": ",", "(": ",", ")": ",", " ": "", "　": "", '"': "",
}  # fmt: skip


class PinyinError(Exception):
    """What is wrong with a line of pinyin, as a sentence."""


def normal(syllable):
    """"lü4", "lu:4" and "lv4" are one; a neutral tone is 5; tone marks become numbers."""
    tone, letters = "", ""
    for letter in syllable.lower():
        plain, number = TONE_MARKS.get(letter, (letter, 0))
        letters += plain
        tone = str(number) if number else tone
    letters = letters.replace("u:", "v").replace("ü", "v")
    if not letters[-1:].isdigit():
        letters += tone or "5"
    return letters[:-1] + "5" if letters.endswith("0") else letters


def parse(line):
    """The words of a line: each a list of syllables, a mark (a string of MARKS) or a Latin word as it stands."""
    words = []
    for part in re.sub(r"([,.!?;…，、。！？：；])", r" \1 ", line).split():
        if part in MARK_OF:
            if MARK_OF[part] and words[-1:] != [MARK_OF[part]]:
                words.append(MARK_OF[part])
        elif WORD.fullmatch(part.lower()):
            words.append([normal(a + b) for a, b in SYLLABLE.findall(part.lower().replace("u:", "v"))])
        elif LATIN.fullmatch(part) or any(letter in TONE_MARKS for letter in part.lower()):
            words.append([normal(part)] if any(letter in TONE_MARKS for letter in part.lower()) else part)
        else:
            raise PinyinError(f"“{part}” is neither a syllable with its tone (zhou1) nor a mark of punctuation.")
    return words


def written(words, together=True):
    """The line of pinyin of words as parse() gives them; `together` False puts a space between all syllables."""
    return " ".join(w if isinstance(w, str) else ("" if together else " ").join(w) for w in words)


def syllables(words):
    return [syllable for word in words if not isinstance(word, str) for syllable in word]


# ---- tones in company


def as_spoken(words, characters):
    """The words of a dictionary with the tones they get in company; `characters` has those of each word."""
    changed = list(words)
    for i in range(len(words) - 1, -1, -1):
        if isinstance(words[i], str):
            continue
        after = changed[i + 1] if i + 1 < len(words) else ""
        if characters[i] == "一" and 0 < i < len(words) - 1 and characters[i - 1] == characters[i + 1] != "":
            changed[i] = ["yi5"]  # 想一想
        changed[i] = change_yi_bu(characters[i], changed[i], "" if isinstance(after, str) else after[0])
    return change_third_tones(changed)


def change_yi_bu(characters, word, following):
    """The tones of 一 and 不 in one word, given the first syllable of the next word in the same breath ("" if none).

    `characters` are those of the word, one for each of its syllables. 一 that counts (周一, 第一, 二十一) stays as it is.
    """
    changed = list(word)
    for i, character in enumerate(characters):
        if (character, changed[i]) not in (("一", "yi1"), ("不", "bu4")):  # another tone was settled by the phrases
            continue
        before, after = characters[i - 1] if i else "", characters[i + 1 : i + 2]
        tone = (changed[i + 1] if after else following)[-1:]
        twice = before and before == after
        if character == "不":
            between = i == 1 and len(characters) == 3  # 行不行, 看不懂
            changed[i] = "bu5" if between else "bu2" if tone == "4" else "bu4"
        elif twice:
            changed[i] = "yi5"
        elif counts(before, after) or not tone:
            changed[i] = "yi1"
        else:
            changed[i] = "yi2" if tone == "4" or after == "个" else "yi4"
    return changed


def counts(before, after):
    """Whether 一 between these characters is a figure rather than “a”."""
    return before in tuple("第周期初十百零〇二三四五六七八九之统唯万") or after in tuple("月号二三四五六七八九零〇十")


def change_third_tones(words):
    """Third tones before third tones: inside each word first, then across words, from the end of each breath."""
    changed = [list(word) if not isinstance(word, str) else word for word in words]

    def lift(pairs):
        for (w, i), (v, j) in pairs:
            if changed[w][i].endswith("3") and changed[v][j].endswith("3"):
                changed[w][i] = changed[w][i][:-1] + "2"

    for w, word in enumerate(changed):
        if isinstance(word, str) or len(word) < 2:
            continue
        pairs = [((w, i), (w, i + 1)) for i in range(len(word) - 1)]
        # Three in a row belong together two and one (展览馆), so the first pair changes first.
        lift(pairs)
    places = [[]]
    for w, word in enumerate(changed):
        if isinstance(word, str):
            places.append([])
        else:
            places[-1].append(w)
    for breath in places:
        lift([((w, len(changed[w]) - 1), (v, 0)) for w, v in reversed(list(zip(breath, breath[1:])))])
    return changed
