-- SPDX-License-Identifier: Apache-2.0
-- How long the learner takes for each kind of thing.
SELECT kind, count, mean_ms
FROM pace;
