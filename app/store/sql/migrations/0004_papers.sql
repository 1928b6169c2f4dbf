-- SPDX-License-Identifier: Apache-2.0
-- Schema 4: what the learner keeps (surveys, cards, promises, the own case), and missions with a person, a direction,
-- a day and the one they repeat.
CREATE TABLE paper (
    key TEXT PRIMARY KEY, -- the kind of act, a slash, an id
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    body TEXT NOT NULL -- the act as JSON
) STRICT, WITHOUT ROWID;

DROP TABLE mission;
CREATE TABLE mission (
    position INTEGER PRIMARY KEY, -- oldest first
    id TEXT NOT NULL UNIQUE,
    lesson TEXT NOT NULL,
    when_words TEXT NOT NULL,
    then_words TEXT NOT NULL,
    with_words TEXT NOT NULL,
    direction INTEGER, -- NULL when not said
    on_day INTEGER,    -- likewise
    repeats TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    outcome INTEGER, -- NULL until asked about
    ask_day INTEGER NOT NULL,
    reply TEXT NOT NULL
) STRICT;
