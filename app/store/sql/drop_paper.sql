-- SPDX-License-Identifier: Apache-2.0
-- Takes one paper away.
DELETE FROM paper WHERE key = ?;
