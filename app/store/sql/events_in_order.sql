-- SPDX-License-Identifier: Apache-2.0
-- All events, oldest first.
SELECT seq, id, device, at_ms, day, kind, body
FROM event
ORDER BY seq;
