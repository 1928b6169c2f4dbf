-- SPDX-License-Identifier: Apache-2.0
-- What the learner keeps.
SELECT key, at_ms, day, body FROM paper;
