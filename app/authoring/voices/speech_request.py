# SPDX-License-Identifier: Apache-2.0
"""The talk between the renderer of clips and a voice: one JSON request a line, one JSON answer a line.

A request: {"out": "x.wav", "language": "zh", "text": "...", "pinyin": "", "voice": "zf_xiaobei", "rate": 1.0,
"emotion": "angry"}. `voice` is a speaker, or a mix as a map {"zm_yunjian": 0.7, "zm_yunyang": 0.3}, or the same mix
in one word, "zm_yunjian:0.7+zm_yunyang:0.3", or {"timbre": V, "melody": V}: the throat of one, the pitch and timing of
another. An answer: {"out", "seconds", "pinyin", "syllables"} or {"out", "error"}.
Needs nothing but Python itself.
"""
import json
from dataclasses import dataclass

LANGUAGES = ("zh", "en")
# How a feeling changes the rate. Small: the words carry the feeling, the voice must stay believable.
RATE_OF_EMOTION = {
    "neutral": 1.0,
    "warm": 0.96,
    "happy": 1.03,
    "angry": 1.07,
    "firm": 0.98,
    "sad": 0.92,
    "worried": 0.97,
    "surprised": 1.03,
}
SLOWEST, FASTEST = 0.5, 2.0


class SpeechError(Exception):
    """Why a line cannot be spoken, as a sentence for the author."""


@dataclass
class Voice:
    timbre: dict  # speaker -> share; the shares add up to 1
    melody: dict


@dataclass
class Request:
    out: str
    language: str
    text: str
    voice: Voice
    pinyin: str = ""
    rate: float = 1.0
    emotion: str = "neutral"

    @property
    def pace(self):
        """The rate with the feeling in it."""
        return self.rate * RATE_OF_EMOTION[self.emotion]


def parse_voice(value):
    """A speaker, a mix of speakers, or one for the timbre and one for the melody."""
    if isinstance(value, dict) and set(value) == {"timbre", "melody"}:
        return Voice(parse_mix(value["timbre"]), parse_mix(value["melody"]))
    mix = parse_mix(value)
    return Voice(mix, mix)


def parse_mix(value):
    """Shares that add up to 1."""
    if isinstance(value, str) and value:
        parts = [part.partition(":") for part in value.split("+")]
        value = {name.strip(): share.strip() or "1" for name, _, share in parts}
    if not isinstance(value, dict) or not value:
        raise SpeechError("The request names no voice.")
    shares = {}
    for name, share in value.items():
        try:
            shares[name] = float(share)
        except (TypeError, ValueError):
            raise SpeechError(f"The share of the voice {name} is not a number: {share}.") from None
        if not name or not 0 < shares[name] < 1000:
            raise SpeechError(f"The voice {name!r} cannot have the share {share}.")
    total = sum(shares.values())
    return {name: share / total for name, share in shares.items()}


def parse_request(line):
    """A Request from a line of JSON; SpeechError says what is wrong with it."""
    try:
        given = json.loads(line)
    except ValueError:
        raise SpeechError("The request is not JSON.") from None
    if not isinstance(given, dict):
        raise SpeechError("The request is not a JSON object.")

    def word(key, otherwise=None):
        value = given.get(key)
        value = otherwise if value is None and otherwise is not None else value
        if not isinstance(value, str):
            raise SpeechError(f"The request has no {key}.")
        return value.strip()

    out, text, language = word("out"), word("text"), word("language")
    if not out:
        raise SpeechError("The request does not say where the sound goes.")
    if language not in LANGUAGES:
        raise SpeechError(f"No voice speaks the language {language!r}: only {' and '.join(LANGUAGES)}.")
    if not text:
        raise SpeechError("There is nothing to say.")
    emotion = word("emotion", "neutral") or "neutral"
    if emotion not in RATE_OF_EMOTION:
        raise SpeechError(f"The voice knows no emotion {emotion!r}: only {', '.join(RATE_OF_EMOTION)}.")
    rate = given.get("rate", 1.0)
    if isinstance(rate, bool) or not isinstance(rate, (int, float)) or not SLOWEST <= rate <= FASTEST:
        raise SpeechError(f"The rate {rate} is not a number from {SLOWEST} to {FASTEST}.")
    return Request(out, language, text, parse_voice(given.get("voice")), word("pinyin", ""), float(rate), emotion)


def out_of(line):
    """The file a line asks for, as far as it can be read: an answer always names it."""
    try:
        out = json.loads(line).get("out")
    except (ValueError, AttributeError):
        return ""
    return out if isinstance(out, str) else ""


def serve(speak, lines, answers):
    """Answers every line of `lines` on `answers`. `speak` takes a Request, writes its file and returns the answer's
    seconds, pinyin and syllables; it raises SpeechError, or OSError when the file cannot be written."""
    for line in lines:
        if not line.strip():
            continue
        answer = {"out": out_of(line)}
        try:
            answer.update(speak(parse_request(line)))
        except SpeechError as error:
            answer["error"] = str(error)
        except OSError as error:
            answer["error"] = f"The sound cannot be written: {error.strerror or error}."
        except Exception as error:  # one bad line must not end the voice of all the others
            answer["error"] = f"The voice failed on this line: {type(error).__name__}: {error}."
        answers.write(json.dumps(answer, ensure_ascii=False) + "\n")
        answers.flush()
