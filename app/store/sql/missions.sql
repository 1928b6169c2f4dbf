-- SPDX-License-Identifier: Apache-2.0
-- The missions chosen, oldest first.
SELECT id, lesson, when_words, then_words, at_ms, day
FROM mission
ORDER BY position;
