-- SPDX-License-Identifier: Apache-2.0
-- The memory of one question, as it is now.
INSERT INTO memory (question, stability, difficulty, last_day, due_day, reviews, lapses, last_grade, owed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (question) DO UPDATE SET
    stability = excluded.stability,
    difficulty = excluded.difficulty,
    last_day = excluded.last_day,
    due_day = excluded.due_day,
    reviews = excluded.reviews,
    lapses = excluded.lapses,
    last_grade = excluded.last_grade,
    owed = excluded.owed;
