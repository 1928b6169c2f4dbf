-- SPDX-License-Identifier: Apache-2.0
-- Schema 3: drills, remarks declined, and what became of missions. Tables of schema 2 are made anew with their new
-- columns; their rows are worked out from the log again.
CREATE TABLE drill_state (
    drill TEXT PRIMARY KEY,
    rung INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    due_day INTEGER NOT NULL,
    times INTEGER NOT NULL,
    seen TEXT NOT NULL -- a JSON array of scenario ids, newest last
) STRICT, WITHOUT ROWID;

CREATE TABLE declined_remark (
    remark TEXT PRIMARY KEY -- its kind, a line break, the learner's words
) STRICT, WITHOUT ROWID;

DROP TABLE mission;
CREATE TABLE mission (
    position INTEGER PRIMARY KEY, -- oldest first
    id TEXT NOT NULL UNIQUE,
    lesson TEXT NOT NULL,
    when_words TEXT NOT NULL,
    then_words TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    outcome INTEGER, -- NULL until asked about
    ask_day INTEGER NOT NULL,
    reply TEXT NOT NULL
) STRICT;

DROP TABLE day_count;
CREATE TABLE day_count (
    day INTEGER PRIMARY KEY,
    answers INTEGER NOT NULL,
    right_answers INTEGER NOT NULL,
    exercises INTEGER NOT NULL,
    lessons INTEGER NOT NULL,
    drills INTEGER NOT NULL,
    active_ms INTEGER NOT NULL,
    lesson_ms INTEGER NOT NULL,
    finished INTEGER NOT NULL
) STRICT;
