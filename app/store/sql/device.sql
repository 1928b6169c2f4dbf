-- SPDX-License-Identifier: Apache-2.0
-- Which phone writes this log.
SELECT value
FROM meta
WHERE key = 'device';
