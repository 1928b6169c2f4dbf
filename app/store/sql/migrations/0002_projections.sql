-- SPDX-License-Identifier: Apache-2.0
-- Schema 2: what follows from the log, kept so that opening does not have to read all of it.
CREATE TABLE memory (
    question TEXT PRIMARY KEY,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    last_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    reviews INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    last_grade INTEGER NOT NULL,
    owed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson_progress (
    lesson TEXT PRIMARY KEY,
    step INTEGER NOT NULL,
    item INTEGER NOT NULL,
    guess TEXT NOT NULL,
    started INTEGER NOT NULL,
    finished_day INTEGER, -- NULL until finished
    times_finished INTEGER NOT NULL,
    bookmarked INTEGER NOT NULL,
    last_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mission (
    position INTEGER PRIMARY KEY, -- oldest first
    id TEXT NOT NULL,
    lesson TEXT NOT NULL,
    when_words TEXT NOT NULL,
    then_words TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL
) STRICT;

CREATE TABLE pace (
    kind TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    mean_ms REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE day_count (
    day INTEGER PRIMARY KEY,
    answers INTEGER NOT NULL,
    right_answers INTEGER NOT NULL,
    exercises INTEGER NOT NULL,
    lessons INTEGER NOT NULL,
    active_ms INTEGER NOT NULL,
    lesson_ms INTEGER NOT NULL,
    finished INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE chosen_entry (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    entry TEXT NOT NULL
) STRICT;
