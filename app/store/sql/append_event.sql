-- SPDX-License-Identifier: Apache-2.0
-- Adds one event at the end of the log.
INSERT INTO event (id, device, at_ms, day, kind, subject, body)
VALUES (?, ?, ?, ?, ?, ?, ?);
