-- SPDX-License-Identifier: Apache-2.0
-- Adds the mission just chosen.
INSERT INTO mission (id, lesson, when_words, then_words, at_ms, day)
VALUES (?, ?, ?, ?, ?, ?);
