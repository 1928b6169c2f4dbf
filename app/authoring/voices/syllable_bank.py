# SPDX-License-Identifier: Apache-2.0
"""The recorded syllables of one speaker: Debian's gcin-voice, speaker 5 (CC BY 3.0). Needs numpy, scipy and soundfile.

A folder of the bank is named in zhuyin with the tone (none for the first, 1 for the neutral one): ㄅㄚ, ㄅㄚ1, ㄅㄚ2 ...
"""
import os
import re
from pathlib import Path

import numpy
import soundfile
from scipy.signal import resample_poly

from speech_request import SpeechError

BANK = Path(os.environ.get("GCIN_VOICE") or "/usr/share/gcin-voice/ogg")
SPEAKER = "5.ogg"
RATE = 24000

INITIALS = dict(zip(
    "b p m f d t n l g k h j q x zh ch sh r z c s".split(), "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ"
))  # fmt: skip
FINALS = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ", "an": "ㄢ", "en": "ㄣ",
    "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "i": "ㄧ", "ia": "ㄧㄚ", "ie": "ㄧㄝ", "iao": "ㄧㄠ", "iu": "ㄧㄡ",
    "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ", "uai": "ㄨㄞ",
    "ui": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ", "uang": "ㄨㄤ", "ong": "ㄨㄥ", "v": "ㄩ", "ve": "ㄩㄝ", "van": "ㄩㄢ",
    "vn": "ㄩㄣ", "iong": "ㄩㄥ", "ueng": "ㄨㄥ", "io": "ㄧㄛ",
}  # fmt: skip
WITHOUT_INITIAL = {
    "yi": "i", "ya": "ia", "ye": "ie", "yao": "iao", "you": "iu", "yan": "ian", "yin": "in", "yang": "iang",
    "ying": "ing", "yong": "iong", "yu": "v", "yue": "ve", "yuan": "van", "yun": "vn", "yo": "io", "wu": "u",
    "wa": "ua", "wo": "uo", "wai": "uai", "wei": "ui", "wan": "uan", "wen": "un", "wang": "uang", "weng": "ueng",
}  # fmt: skip
# What the speaker lacks: the begin of one syllable and the end of another.
SPLICES = {
    "xing": ("xi", "ying"), "yun": ("", "jun"), "qun": ("qu", "jun"), "nv": ("ni", "yu"), "lv": ("li", "yu"),
    "nve": ("ni", "yue"), "lve": ("li", "yue"), "nong": ("nu", "gong"), "nen": ("na", "men"), "ze": ("zi", "ge"),
    "lia": ("li", "ya"), "chuai": ("chu", "wai"), "yo": ("yi", "wo"), "dia": ("di", "ya"), "eng": ("", "meng"),
    "den": ("da", "men"), "dei": ("de", "wei"),
}  # fmt: skip
# The nearest recorded tones, best first; PSOLA makes the tone asked for. Low ones suit a man's voice.
TONE_ORDER = {"1": "14235", "2": "21435", "3": "32145", "4": "41235", "5": "51423"}
LOW_TONE_ORDER = {"1": "34215", "2": "34215", "3": "34215", "4": "34215", "5": "53421"}


def split(syllable):
    """Initial and final of a syllable without its tone: ("x", "v") of xu."""
    if syllable in WITHOUT_INITIAL:
        return "", WITHOUT_INITIAL[syllable]
    initial, final = re.fullmatch(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?(.*)", syllable).groups()
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    if initial in ("zh", "ch", "sh", "r", "z", "c", "s") and final == "i":
        final = ""
    return initial or "", final


def zhuyin(syllable):
    initial, final = split(syllable)
    return INITIALS.get(initial, "") + FINALS.get(final, "")


def recorded(syllable, tone, low):
    """The file nearest to the syllable, or None."""
    name = zhuyin(syllable)
    names = [name] + ([name.replace("ㄜ", "ㄟ")] if name.endswith("ㄜ") else [])
    for name in names:
        for other in (LOW_TONE_ORDER if low else TONE_ORDER)[tone]:
            path = BANK / (name + {"1": "", "5": "1"}.get(other, other)) / SPEAKER
            if name and path.is_file():
                return path
    return None


def load(path, formant):
    """Samples without silence at the ends, at one loudness; a formant below 1 makes the throat longer."""
    samples, rate = soundfile.read(path, dtype="float64")
    samples = samples if samples.ndim == 1 else samples.mean(axis=1)
    down = int(round(rate * formant))
    common = numpy.gcd(RATE, down)
    samples = resample_poly(samples - samples.mean(), RATE // common, down // common)
    level = numpy.sqrt(numpy.convolve(samples * samples, numpy.ones(240) / 240, "same"))
    heard = numpy.flatnonzero(level > 0.03 * level.max())
    begin, end = max(0, heard[0] - 60), heard[-1] + 60
    samples, level = samples[begin:end], level[begin:end]
    return samples * (0.11 / numpy.sqrt((samples[level > 0.3 * level.max()] ** 2).mean()))


def voiced_from(samples):
    """Where the voice is steady: energy without the zero crossings of noise."""
    size = RATE // 100
    windows = samples[: len(samples) // size * size].reshape(-1, size)
    energy = numpy.sqrt((windows**2).mean(axis=1))
    crossings = (numpy.abs(numpy.diff(numpy.sign(windows), axis=1)) > 0).mean(axis=1)
    steady = numpy.flatnonzero((crossings < 0.18) & (energy > 0.35 * energy.max()))
    return (steady[0] if len(steady) else 3) * size


def syllable(spoken, formant, low):
    """Samples of a syllable with its tone, recorded or joined of two."""
    plain, tone = spoken[:-1], spoken[-1]
    if path := recorded(plain, tone, low):
        return load(path, formant)
    parts = SPLICES.get(plain)
    paths = [recorded(part, tone, low) if part else None for part in parts] if parts else [None, None]
    if paths[1] is None or (parts[0] and paths[0] is None):
        raise SpeechError(f"The speaker has no syllable {spoken}.")
    tail = load(paths[1], formant)
    from_tail = voiced_from(tail) if split(parts[1])[0] else int(0.015 * RATE)
    if not parts[0]:
        return tail[from_tail:]
    head = load(paths[0], formant)
    voiced = split(parts[0])[0] in ("n", "l", "d", "m")
    return joined(head[: int(0.075 * RATE) if voiced else voiced_from(head) + RATE // 100], tail[from_tail:], 0.012)


def joined(head, tail, seconds):
    """One sound after the other, with a cross-fade of equal power."""
    over = int(seconds * RATE)
    fade = numpy.linspace(0, 1, over)
    middle = head[-over:] * numpy.sqrt(1 - fade) + tail[:over] * numpy.sqrt(fade)
    return numpy.concatenate([head[:-over], middle, tail[over:]])
