# SPDX-License-Identifier: Apache-2.0
"""From English text to the signs of sound of the neural voice, by the word list that comes with misaki. No grammar is
parsed: the few words with two readings go by the word before them. Needs the data of the package misaki, not its code.
"""
import importlib.resources
import json
import re
from pathlib import Path

from speech_request import SpeechError

WORD_OR_MARK = re.compile(r"\d+(?:st|nd|rd|th)?|[A-Za-z]+(?:'[A-Za-z]+)*'?|[-–—,.!?:;…“”\"()]")
VOWELS = frozenset("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻɐ")
STRESSES = "ˈˌ"
TAUS = frozenset("AIOWYiuæɑəɛɪɹʊʌ")  # an American t after one of these is a flap
MARKS = {"–": "—", "-": "", "“": "“", "”": "”", '"': "", "(": ",", ")": ","}
BEFORE_A_VERB = frozenset(
    "to i you we they he she it who can could will would should must may might don't didn't doesn't won't can't "
    "couldn't let's i'll you'll we'll they'll he'll she'll i'd you'd we'd they'd please and".split()
)
AFTER_HAVE = frozenset("have has had i've you've we've they've he's she's it's was were been is are be".split())
SHORT_VERBS = {"ll": "ᵊl", "d": "d", "ve": "v", "re": "ɹ"}
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


def in_words(number):
    """Whole numbers up to 999999 as an Englishman says them."""
    if number >= 1000:
        rest = number % 1000
        return in_words(number // 1000) + " thousand" + (" " + ("and " * (rest < 100)) + in_words(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return UNITS[number // 100] + " hundred" + (" and " + in_words(rest) if rest else "")
    if number >= 20:
        return TENS[number // 10] + (" " + UNITS[number % 10] if number % 10 else "")
    return UNITS[number]


def figure(token):
    digits = re.match(r"\d+", token)[0]
    if len(digits) > 6:
        return " ".join(UNITS[int(d)] for d in digits)
    words = in_words(int(digits)).split()
    if token != digits:
        last = words[-1]
        words[-1] = ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return " ".join(words)


def tokens_of(text):
    text = text.replace("’", "'").replace("‘", "'").replace("...", "…").replace("……", "…")
    spelled = re.sub(r"\d+(?:st|nd|rd|th)?", lambda m: figure(m[0]), text.replace("%", " percent"))
    return WORD_OR_MARK.findall(spelled)


class Reader:
    def __init__(self, words, silver, own):
        self.words, self.silver, self.own = words, silver, own

    @staticmethod
    def read(own=Path(__file__).with_name("english_words.tsv")):
        data = importlib.resources.files("misaki") / "data"
        lines = own.read_text(encoding="utf-8").splitlines()
        return Reader(
            json.loads((data / "us_gold.json").read_text(encoding="utf-8")),
            json.loads((data / "us_silver.json").read_text(encoding="utf-8")),
            dict(line.split("\t")[:2] for line in lines if line.strip() and not line.startswith("#")),
        )

    def sounds(self, text):
        tokens = tokens_of(text)
        said, vowel_next = [], None  # vowel_next: whether the next sound is a vowel; None at a pause
        for i in range(len(tokens) - 1, -1, -1):
            token = tokens[i]
            if token[0].isalpha():
                before, after = tokens[i - 1].lower() if i else "", "".join(tokens[i + 1 : i + 2]).lower()
                sound = self.word(token, before, vowel_next, after)
                vowel_next = next((s in VOWELS for s in sound if s not in STRESSES), None)
                said.append((" ", sound))
            elif MARKS.get(token, token):
                sound = MARKS.get(token, token)
                vowel_next = vowel_next if sound in "“”" else None
                said.append(("" if sound not in "“—" else " ", sound))
        line = "".join(space + sound for space, sound in reversed(said)).strip()
        return line.replace("“ ", "“")

    def word(self, word, before, vowel_next, after):
        low = word.lower()
        if (weak := self.weak(low, vowel_next)) is not None:
            return weak
        if low == "used" and after == "to" and before not in AFTER_HAVE:
            return "jˈust"
        known = self.known(word, before, vowel_next) or self.inflected(low, before)
        if known is None and word.isupper() and len(word) < 6:
            letters = [self.words.get(letter) for letter in word]
            known = "".join(letters) if None not in letters else None
        if known is None:
            raise SpeechError(f"The voice cannot read the English word “{word}”: add it to english_words.tsv.")
        return known

    @staticmethod
    def weak(low, vowel_next):
        if low == "the":
            return "ði" if vowel_next else "ðə"
        if low == "a":
            return "ɐ"
        if low == "an":
            return "ɐn"
        if low == "to":
            return "tu" if vowel_next is None else "tʊ" if vowel_next else "tə"
        if low == "in":
            return "ˈɪn" if vowel_next is None else "ɪn"
        if low == "am" and vowel_next is not None:
            return "ɐm"
        return None

    def known(self, word, before, vowel_next=False):
        low = word.lower()
        if low in self.own:
            return self.own[low]
        for form in (word, low, low.capitalize()):
            found = self.words.get(form) or self.silver.get(form)
            if found is not None:
                return self.chosen(found, low, before, vowel_next)
        return None

    @staticmethod
    def chosen(found, low, before, vowel_next):
        if isinstance(found, str):
            return found
        kinds = []
        if vowel_next is None:
            kinds.append("None")
        if before in AFTER_HAVE:
            kinds += ["VBN", "VBD", "ADJ"]
        elif before in BEFORE_A_VERB:
            kinds += ["VERB"]
        elif low in ("use", "uses", "excuse") or before in ("a", "the", "this", "my", "your", "our", "his", "her"):
            kinds += ["NOUN"]
        return next((found[kind] for kind in kinds if found.get(kind)), found["DEFAULT"])

    def inflected(self, low, before):
        """A known word with -s, -'s, -ed, -ing or a short verb at its end."""

        def stem(*forms):
            return next((s for s in (self.known(form, before) for form in forms if len(form) > 1) if s), None)

        if low.endswith("'s") and (s := self.known(low[:-2], before) or self.inflected(low[:-2], before)):
            return self.with_s(s)
        main, _, verb = low.partition("'")
        if verb in SHORT_VERBS and (s := self.known(main, before)):
            return s + SHORT_VERBS[verb]
        if low.endswith("s'") and (s := self.known(low[:-1], before) or self.inflected(low[:-1], before)):
            return s
        if low.endswith("s") and not low.endswith("ss"):
            forms = [low[:-1]] + ([low[:-3] + "y"] if low.endswith("ies") else [low[:-2]] if low.endswith("es") else [])
            if s := stem(*forms):
                return self.with_s(s)
        if low.endswith("ed") and (s := stem(low[:-1], low[:-2], low[:-3] if low[-4:-3] == low[-3:-2] else "")):
            return self.with_ed(s)
        if low.endswith("ing"):
            if s := stem(low[:-3], low[:-3] + "e", low[:-4] if low[-5:-4] == low[-4:-3] else ""):
                return (s[:-1] + "ɾ" if s[-1] == "t" and s[-2:-1] in TAUS else s) + "ɪŋ"
        return None

    @staticmethod
    def with_s(s):
        return s + ("s" if s[-1] in "ptkfθ" else "ᵻz" if s[-1] in "szʃʒʧʤ" else "z")

    @staticmethod
    def with_ed(s):
        if s[-1] in "pkfθʃsʧ":
            return s + "t"
        if s[-1] == "t" and s[-2:-1] in TAUS:
            return s[:-1] + "ɾᵻd"
        return s + ("ᵻd" if s[-1] in "td" else "d")
