// SPDX-License-Identifier: Apache-2.0
// One expression of many alternatives, compiled once: PCRE2 then goes over the text a single time.
#include "practice/phrases.h"

namespace sanju::practice {

Phrases::Phrases(const QStringList &patterns) : m_isEmpty(patterns.isEmpty())
{
    QStringList alternatives;
    for (const QString &pattern : patterns)
        alternatives.append(QStringLiteral("(?:") % pattern % QLatin1Char(')'));
    m_any = QRegularExpression(alternatives.join(QLatin1Char('|')), QRegularExpression::CaseInsensitiveOption);
    m_any.optimize();
}

QList<Span> Phrases::in(const QString &text) const
{
    QList<Span> found;
    if (m_isEmpty)
        return found;
    auto matches = m_any.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() > 0)
            found.append({match.capturedStart(), match.capturedLength()});
    }
    return found;
}

bool Phrases::isIn(const QString &text) const
{
    return !m_isEmpty && m_any.match(text).hasMatch();
}

} // namespace sanju::practice
