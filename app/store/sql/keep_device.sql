-- SPDX-License-Identifier: Apache-2.0
-- Says which phone writes this log from now on.
INSERT INTO meta (key, value)
VALUES ('device', ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value;
