-- SPDX-License-Identifier: Apache-2.0
-- One setting, as it is now.
INSERT INTO setting (key, value)
VALUES (?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
