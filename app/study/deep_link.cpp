// SPDX-License-Identifier: Apache-2.0
// A closed grammar: what is not in it does not exist.
#include "study/deep_link.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace sanju::study {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kLongest = 512;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || u"-._~"_s.contains(c);
}

int hexDigit(QChar c)
{
    static const QString digits = u"0123456789abcdef"_s;
    return static_cast<int>(digits.indexOf(c.toLower()));
}

// nullopt for anything but the letters of ids and whole escapes of UTF-8 without control characters.
std::optional<QString> decoded(QStringView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text.at(i))) {
            bytes.append(text.at(i).toLatin1());
            continue;
        }
        if (text.at(i) != u'%' || i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text.at(i + 1));
        const int low = hexDigit(text.at(i + 2));
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    const QString read = QString::fromUtf8(bytes);
    const bool whole = !read.isEmpty() && read.toUtf8() == bytes &&
                       std::ranges::none_of(read, [](QChar c) { return c.category() == QChar::Other_Control; });
    return whole ? std::optional(read) : std::nullopt;
}

// Each part, decoded; nullopt when one of them is none.
std::optional<QStringList> partsOf(QStringView path)
{
    QStringList parts;
    for (const QStringView part : path.split(u'/')) {
        const std::optional<QString> read = decoded(part);
        if (!read)
            return std::nullopt;
        parts.append(*read);
    }
    return parts;
}

} // namespace

DeepLink parseDeepLink(const QString &link)
{
    using Place = DeepLink::Place;
    static const QString scheme = u"sanju://"_s;
    static const QString query = u"from="_s;
    if (link.size() > kLongest || !link.startsWith(scheme))
        return {};
    const QStringView all = QStringView(link).sliced(scheme.size());
    const qsizetype mark = all.indexOf(u'?');
    const std::optional<QStringList> parts = partsOf(mark < 0 ? all : all.first(mark));
    if (!parts)
        return {};
    QString from;
    if (mark >= 0) {
        const QStringView asked = all.sliced(mark + 1);
        const std::optional<QString> read =
            asked.startsWith(query) ? decoded(asked.sliced(query.size())) : std::nullopt;
        if (!read)
            return {};
        from = *read;
    }

    const QString &place = parts->first();
    const qsizetype more = parts->size() - 1;
    if (place == "today"_L1 && more == 0)
        return {Place::Today, {}, from};
    if (place == "practice"_L1 && more == 0)
        return {Place::Practice, {}, from};
    if (place == "lesson"_L1 && more == 2)
        return {Place::Lesson, parts->at(1) + u'/' + parts->at(2), from};
    if (place == "drill"_L1 && more == 1)
        return {Place::Drill, parts->at(1), from};
    if (place == "mission"_L1 && more == 1)
        return {Place::Mission, parts->at(1), from};
    return {};
}

} // namespace sanju::study
