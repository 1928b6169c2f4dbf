-- SPDX-License-Identifier: Apache-2.0
-- Where one drill stands on its ladder, as it is now.
INSERT INTO drill_state (drill, rung, last_day, due_day, times, seen)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (drill) DO UPDATE SET
    rung = excluded.rung,
    last_day = excluded.last_day,
    due_day = excluded.due_day,
    times = excluded.times,
    seen = excluded.seen;
