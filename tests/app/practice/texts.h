// SPDX-License-Identifier: Apache-2.0
// Texts that nobody meant to write, and those that only look strange. Nothing may crash on them.
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace sanju::practice_test {

inline QList<std::pair<const char *, QString>> strangeTexts()
{
    using namespace Qt::Literals::StringLiterals;
    return {
        {"empty", QString()},
        {"one space", u" "_s},
        {"only spaces", u" \u3000\t \n "_s},
        {"line breaks", u"\n\r\n\n"_s},
        {"one tab", u"\t"_s},
        {"two tabs", u"\t\t"_s},
        {"four tabs", u"周三\t导致\t请你\t发给\t"_s},
        {"10,000 of one character", QString(10'000, u'总')},
        {"10,000 characters of sentences", u"你总是拖，我等了三次。"_s.repeated(910)},
        {"10,000 spaces", QString(10'000, u' ')},
        {"10,000 letters", QString(10'000, u'a')},
        {"10,000 digits", QString(10'000, u'7')},
        {"10,000 figures", u"三"_s.repeated(10'000)},
        {"10,000 quotation marks", QString(10'000, u'"')},
        {"10,000 opening marks", QString(10'000, u'“')},
        {"10,000 apostrophes", u"don't "_s.repeated(1700)},
        {"10,000 full stops", QString(10'000, u'。')},
        {"half a pair", QString(QChar(0xD83D))},
        {"the other half", QString(QChar(0xDE00)) + u"你总是拖"_s},
        {"halves the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D)},
        {"a half in the middle", u"你总是"_s + QChar(0xD83D) + u"拖，我等了三次。"_s},
        {"emoji", u"😀👩‍💻🇨🇳"_s},
        {"no character at all", QString(QChar(QChar::Null)) + QChar(0xFFFF)},
        {"byte order mark", QString(QChar(QChar::ByteOrderMark)) + u"你总是拖"_s},
        {"combining marks", u"e\u0301\u0301\u0301总\u0301是"_s},
        {"right to left", u"\u202e你总是拖\u202c"_s},
        {"only punctuation", u"，。！？!?；;：:…——“”‘’"_s},
        {"what looks like a pattern", u"(?:总是)[.*+?^${}()|"_s},
        {"what looks like a quotation", u"〔引〕〇〇〇"_s},
    };
}

} // namespace sanju::practice_test
