-- SPDX-License-Identifier: Apache-2.0
-- The trouble that leads the path, if one was chosen.
SELECT entry
FROM chosen_entry;
