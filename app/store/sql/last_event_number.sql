-- SPDX-License-Identifier: Apache-2.0
-- How many events there are: places in the log have no gaps, and the last one is found without reading them all.
SELECT coalesce(max(seq), 0)
FROM event;
