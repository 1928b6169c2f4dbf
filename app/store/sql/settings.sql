-- SPDX-License-Identifier: Apache-2.0
-- The learner's settings.
SELECT key, value
FROM setting;
