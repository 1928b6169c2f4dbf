# SPDX-License-Identifier: Apache-2.0
"""How much of what was said was heard: syllables or words, compared in order. Needs nothing but Python itself."""


def distance(said, heard):
    """The fewest units to change, leave out or put in to make one of the other."""
    row = list(range(len(heard) + 1))
    for i, unit in enumerate(said, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (unit != other))
    return row[-1]


def agreement(said, heard):
    """1 where all was heard and nothing else; not below 0."""
    return max(0.0, 1 - distance(said, heard) / len(said)) if said else 1.0
