-- SPDX-License-Identifier: Apache-2.0
-- The trouble that leads the path, as it is now.
INSERT INTO chosen_entry (only, entry)
VALUES (1, ?)
ON CONFLICT (only) DO UPDATE SET entry = excluded.entry;
