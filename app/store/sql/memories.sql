-- SPDX-License-Identifier: Apache-2.0
-- The memory of every question asked so far.
SELECT question, stability, difficulty, last_day, due_day, reviews, lapses, last_grade, owed
FROM memory;
