// SPDX-License-Identifier: Apache-2.0
// Shared phrases, dates and counts.
#include "viewmodels/speech.h"

#include <QLocale>

namespace sanju::viewmodels {

void Speech::setLanguage(course::Language language)
{
    m_language = language;
    Q_EMIT changed();
}

QString Speech::date(StudyDay day) const
{
    if (m_language == course::Language::English)
        return QLocale(QLocale::English).toString(day.date(), QStringLiteral("dddd d MMMM"));
    return QLocale(QLocale::Chinese).toString(day.date(), QStringLiteral("M月d日　ddd"));
}

QString Speech::weekdayInitial(StudyDay day) const
{
    static const QString zh = QStringLiteral("一二三四五六日");
    static const QString en = QStringLiteral("MTWTFSS");
    return (m_language == course::Language::English ? en : zh).mid(day.date().dayOfWeek() - 1, 1);
}

QString Speech::when(StudyDay day, StudyDay today) const
{
    const int days = daysBetween(today, day);
    if (days <= 0)
        return tr("今天");
    if (days == 1)
        return tr("明天");
    if (days == 2)
        return tr("后天");
    if (days < 60)
        return tr("%n 天后", "", days);
    return tr("%n 个月后", "", days / 30);
}

QString Speech::minutes(Milliseconds time) const
{
    const auto whole = static_cast<int>((time.count() + 30'000) / 60'000);
    return tr("%n 分钟", "", qMax(1, whole));
}

QString Speech::reason(study::Reason reason) const
{
    switch (reason) {
    case study::Reason::Resume:
        return tr("上次停在这里");
    case study::Reason::NextOnPath:
        return tr("路径的下一课");
    case study::Reason::WrongLastTime:
        return tr("上次答错");
    case study::Reason::Slipping:
        return tr("快要忘了");
    case study::Reason::New:
        return tr("学过，还没考过");
    case study::Reason::JustLearnt:
        return tr("今天刚学的");
    }
    return {};
}

QString Speech::lessonsAndReviews(int lessons, int reviews) const
{
    if (lessons > 0 && reviews > 0)
        return tr("%1，%2。").arg(tr("%n 节课", "", lessons), tr("%n 道复习", "", reviews));
    if (lessons > 0)
        return tr("%1。").arg(tr("%n 节课", "", lessons));
    return tr("%1。").arg(tr("%n 道复习", "", reviews));
}

QString Speech::mission(const QString &when, const QString &then) const
{
    QString sentence = tr("当%1，我就%2。").arg(when, then);
    sentence[0] = sentence.at(0).toUpper(); // English parts begin with a small "when"
    return sentence;
}

} // namespace sanju::viewmodels
