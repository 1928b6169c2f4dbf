# SPDX-License-Identifier: Apache-2.0
"""Writes a line's sound: mono, 24 kHz, 16 bit. The file appears whole or not at all. Needs only Python itself."""
import os
import wave
from array import array

RATE = 24000


def write(path, samples):
    """`samples` are numbers from -1 to 1; what is beyond is cut."""
    values = array("h", (max(-32768, min(32767, round(float(x) * 32767))) for x in samples))
    if values.itemsize != 2:
        raise OSError("this machine has no 16 bit numbers")
    unfinished = f"{path}.part"
    with open(unfinished, "wb") as bytes_out, wave.open(bytes_out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(values.tobytes())
    os.replace(unfinished, path)
