-- SPDX-License-Identifier: Apache-2.0
-- Schema 5: how long a day's drills took, apart from its lessons and reviews.
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
    drill_ms INTEGER NOT NULL,
    finished INTEGER NOT NULL
) STRICT;
