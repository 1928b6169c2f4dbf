-- SPDX-License-Identifier: Apache-2.0
-- Writes one paper in place of what was there.
INSERT INTO paper (key, at_ms, day, body) VALUES (?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET at_ms = excluded.at_ms, day = excluded.day, body = excluded.body;
