-- SPDX-License-Identifier: Apache-2.0
-- How far the learner is in every lesson touched so far.
SELECT lesson, step, item, guess, started, finished_day, times_finished, bookmarked, last_at_ms
FROM lesson_progress;
