-- SPDX-License-Identifier: Apache-2.0
-- The missions chosen, oldest first.
SELECT id, lesson, when_words, then_words, with_words, direction, on_day, repeats, at_ms, day, outcome, ask_day, reply
FROM mission
ORDER BY position;
