-- SPDX-License-Identifier: Apache-2.0
-- Empties all that can be worked out from the log again.
DELETE FROM memory;
DELETE FROM lesson_progress;
DELETE FROM mission;
DELETE FROM drill_state;
DELETE FROM declined_remark;
DELETE FROM paper;
DELETE FROM pace;
DELETE FROM day_count;
DELETE FROM setting;
DELETE FROM chosen_entry;
