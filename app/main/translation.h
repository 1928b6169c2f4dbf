// SPDX-License-Identifier: Apache-2.0
// Installs the words of a language. Chinese is the language of the sources and needs only its plural forms.
#pragma once

#include "course/text.h"

#include <QTranslator>

namespace sanju {

class Translation
{
public:
    // Texts asked for after this come in `language`.
    void use(course::Language language);

private:
    QTranslator m_translator;
};

} // namespace sanju
