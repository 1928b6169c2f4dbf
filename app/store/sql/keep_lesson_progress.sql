-- SPDX-License-Identifier: Apache-2.0
-- How far the learner is in one lesson, as it is now.
INSERT INTO lesson_progress (lesson, step, item, guess, started, finished_day, times_finished, bookmarked, last_at_ms)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (lesson) DO UPDATE SET
    step = excluded.step,
    item = excluded.item,
    guess = excluded.guess,
    started = excluded.started,
    finished_day = excluded.finished_day,
    times_finished = excluded.times_finished,
    bookmarked = excluded.bookmarked,
    last_at_ms = excluded.last_at_ms;
