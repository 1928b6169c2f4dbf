-- SPDX-License-Identifier: Apache-2.0
-- How many events there are, counted one by one.
SELECT count(*)
FROM event;
