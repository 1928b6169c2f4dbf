-- SPDX-License-Identifier: Apache-2.0
-- One remark that is not made again; declining it twice changes nothing.
INSERT INTO declined_remark (remark)
VALUES (?)
ON CONFLICT (remark) DO NOTHING;
