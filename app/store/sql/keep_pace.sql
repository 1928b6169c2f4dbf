-- SPDX-License-Identifier: Apache-2.0
-- How long the learner takes for one kind of thing, as it is now.
INSERT INTO pace (kind, count, mean_ms)
VALUES (?, ?, ?)
ON CONFLICT (kind) DO UPDATE SET
    count = excluded.count,
    mean_ms = excluded.mean_ms;
