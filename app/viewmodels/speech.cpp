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

QString Speech::ago(StudyDay day, StudyDay today) const
{
    const int days = daysBetween(day, today);
    if (days <= 0)
        return tr("今天");
    if (days == 1)
        return tr("昨天");
    if (days < 60)
        return tr("%n 天前", "", days);
    return tr("%n 个月前", "", days / 30);
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
    case study::Reason::DrillDue:
        return tr("今天轮到的练习");
    }
    return {};
}

QString Speech::lessonsAndReviews(int lessons, int reviews, int drills) const
{
    QStringList parts;
    if (lessons > 0)
        parts.append(tr("%n 节课", "", lessons));
    if (reviews > 0 || lessons + drills == 0)
        parts.append(tr("%n 道复习", "", reviews));
    if (drills > 0)
        parts.append(tr("%n 个练习", "", drills));
    switch (parts.size()) {
    case 1:
        return tr("%1。").arg(parts.at(0));
    case 2:
        return tr("%1，%2。").arg(parts.at(0), parts.at(1));
    default:
        return tr("%1，%2，%3。").arg(parts.at(0), parts.at(1), parts.at(2));
    }
}

QString Speech::mission(const QString &when, const QString &then) const
{
    QString sentence = tr("当%1，我就%2。").arg(when, then);
    sentence[0] = sentence.at(0).toUpper(); // English parts begin with a small "when"
    return sentence;
}

QString Speech::missionDetails(std::optional<StudyDay> on, StudyDay today, const QString &with) const
{
    QStringList parts;
    if (on)
        parts.append(day(*on, today));
    if (!with.isEmpty())
        parts.append(with);
    return parts.join(QStringLiteral(" · "));
}

QString Speech::direction(study::Direction direction) const
{
    switch (direction) {
    case study::Direction::Up:
        return tr("上级");
    case study::Direction::Across:
        return tr("平级");
    case study::Direction::Down:
        return tr("下属");
    }
    return {};
}

QString Speech::day(StudyDay day, StudyDay today) const
{
    switch (daysBetween(today, day)) {
    case -1:
        return tr("昨天");
    case 0:
        return tr("今天");
    case 1:
        return tr("明天");
    case 2:
        return tr("后天");
    default:
        break;
    }
    if (m_language == course::Language::English)
        return QLocale(QLocale::English).toString(day.date(), QStringLiteral("ddd d MMM"));
    return QLocale(QLocale::Chinese).toString(day.date(), QStringLiteral("M月d日 ddd"));
}

QString Speech::weekOf(StudyDay monday) const
{
    const bool english = m_language == course::Language::English;
    return tr("%1那周").arg(QLocale(english ? QLocale::English : QLocale::Chinese)
                                .toString(monday.date(), english ? QStringLiteral("d MMM") : QStringLiteral("M月d日")));
}

} // namespace sanju::viewmodels
