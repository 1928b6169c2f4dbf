-- SPDX-License-Identifier: Apache-2.0
-- Where every drill done so far stands on its ladder.
SELECT drill, rung, last_day, due_day, times, seen
FROM drill_state;
