// SPDX-License-Identifier: Apache-2.0
// Shares text where the system has no sheet to share with: by the clipboard.
#pragma once

#include "study/text_share.h"

namespace sanju {

class ClipboardShare final : public study::TextShare
{
public:
    Way way() const override { return Way::Copied; }
    Result<void> share(const QString &text) override;
};

} // namespace sanju
