-- SPDX-License-Identifier: Apache-2.0
-- Schema 1: the log of what the learner did. It is the truth, and only ever added to.
PRAGMA application_id = 1398894186; -- "Sanj": kApplicationId

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    seq INTEGER PRIMARY KEY, -- the order in which they happened; without gaps
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT raise(ABORT, 'the event log is append-only: an event is never changed');
END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
    SELECT raise(ABORT, 'the event log is append-only: an event is never removed');
END;
