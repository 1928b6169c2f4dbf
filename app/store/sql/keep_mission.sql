-- SPDX-License-Identifier: Apache-2.0
-- Adds the mission just chosen, or writes what became of an earlier one, which keeps its place.
INSERT INTO mission (id, lesson, when_words, then_words, with_words, direction, on_day, repeats, at_ms, day, outcome,
    ask_day, reply)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome,
    ask_day = excluded.ask_day,
    reply = excluded.reply;
