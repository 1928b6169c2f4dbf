// SPDX-License-Identifier: Apache-2.0
// Swaps the translation files that are built into the app.
#include "main/translation.h"

#include <QCoreApplication>

namespace sanju {

void Translation::use(course::Language language)
{
    QCoreApplication::removeTranslator(&m_translator);
    const bool english = language == course::Language::English;
    if (m_translator.load(english ? QStringLiteral(":/i18n/sanju_en.qm") : QStringLiteral(":/i18n/sanju_zh.qm")))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace sanju
