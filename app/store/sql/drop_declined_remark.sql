-- SPDX-License-Identifier: Apache-2.0
-- A remark may be made again.
DELETE FROM declined_remark WHERE remark = ?;
