-- SPDX-License-Identifier: Apache-2.0
-- What was done on each day.
SELECT day, answers, right_answers, exercises, lessons, drills, active_ms, lesson_ms, drill_ms, finished
FROM day_count;
