-- SPDX-License-Identifier: Apache-2.0
-- What was done on one day, as it is now.
INSERT INTO day_count (day, answers, right_answers, exercises, lessons, drills, active_ms, lesson_ms, drill_ms,
    finished)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (day) DO UPDATE SET
    answers = excluded.answers,
    right_answers = excluded.right_answers,
    exercises = excluded.exercises,
    lessons = excluded.lessons,
    drills = excluded.drills,
    active_ms = excluded.active_ms,
    lesson_ms = excluded.lesson_ms,
    drill_ms = excluded.drill_ms,
    finished = excluded.finished;
