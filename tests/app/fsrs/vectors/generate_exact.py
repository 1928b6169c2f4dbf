# SPDX-License-Identifier: Apache-2.0
# Writes exact.csv: the published formulas of FSRS-6 applied to reviews.csv with 40 decimal digits.
from decimal import Decimal, getcontext
from pathlib import Path

FOLDER = Path(__file__).parent
getcontext().prec = 40


def rows(name):
    lines = (FOLDER / name).read_text().splitlines()
    return [line.split(",") for line in lines if line and not line.startswith("#")][1:]


def clamp(x, low, high):
    return min(max(x, Decimal(low)), Decimal(high))


def first_difficulty(w, grade):
    return w[4] - (w[5] * (grade - 1)).exp() + 1


def stability_after(w, s, d, days, grade):
    if days == 0:
        growth = (w[17] * (grade - 3 + w[18])).exp() * s ** -w[19]
        return s * (max(growth, Decimal(1)) if grade >= 2 else growth)
    factor = Decimal("0.9") ** (-1 / w[20]) - 1
    r = (1 + factor * days / s) ** -w[20]
    if grade == 1:
        forgotten = w[11] * d ** -w[12] * ((s + 1) ** w[13] - 1) * (w[14] * (1 - r)).exp()
        return min(forgotten, s / (w[17] * w[18]).exp())
    share = {2: w[15], 3: 1, 4: w[16]}[grade]
    return s * (1 + w[8].exp() * (11 - d) * s ** -w[9] * ((w[10] * (1 - r)).exp() - 1) * share)


def difficulty_after(w, d, grade):
    moved = d - w[6] * (grade - 3) * (10 - d) / 9
    return w[7] * first_difficulty(w, 4) + (1 - w[7]) * moved


weights = {row[0]: [Decimal(w) for w in row[1:]] for row in rows("weights.csv")}
lines = [
    "# SPDX-License-Identifier: Apache-2.0",
    "# States computed with 40 digits, one line for each review; written by generate_exact.py.",
    "sequence,stability,difficulty",
]
current = None
for sequence, weight_set, elapsed_days, grade in rows("reviews.csv"):
    w, grade = weights[weight_set], int(grade)
    if sequence != current:
        current, s, d = sequence, w[grade - 1], first_difficulty(w, grade)
    else:
        s, d = stability_after(w, s, d, int(elapsed_days), grade), difficulty_after(w, d, grade)
    s, d = clamp(s, "0.001", 36500), clamp(d, 1, 10)
    lines.append(f"{sequence},{s:.16g},{d:.16g}")
(FOLDER / "exact.csv").write_text("\n".join(lines) + "\n")
