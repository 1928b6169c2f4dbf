-- SPDX-License-Identifier: Apache-2.0
-- The remarks that are not made again.
SELECT remark
FROM declined_remark;
