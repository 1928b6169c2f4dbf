-- SPDX-License-Identifier: Apache-2.0
-- One event by its place: how a damaged log is read around the damage.
SELECT seq, id, device, at_ms, day, kind, body
FROM event
WHERE seq = ?;
