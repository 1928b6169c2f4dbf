// SPDX-License-Identifier: Apache-2.0
// Walks over the parts of study::Learner.
#include "store/learner_parts.h"

#include <QTextStream>

#include <algorithm>

namespace sanju::store {

using study::Learner;

namespace {

template <class Container, class Key> void copyPart(const Container &from, Container &to, const Key &key)
{
    if (const auto it = from.constFind(key); it != from.cend())
        to.insert(key, it.value());
    else
        to.remove(key);
}

QString words(const study::Memory &m)
{
    QString text;
    QTextStream out(&text);
    out.setRealNumberPrecision(17);
    out << "stability " << m.state.stability << " difficulty " << m.state.difficulty << " last " << m.lastDay.number
        << " due " << m.dueDay.number << " reviews " << m.reviews << " lapses " << m.lapses << " grade "
        << static_cast<int>(m.lastGrade) << " owed " << m.owed;
    return text;
}

QString words(const study::LessonProgress &p)
{
    QString text;
    QTextStream out(&text);
    out << "step " << static_cast<int>(p.step) << " item " << p.item << " guess '" << p.guess << "' started "
        << p.started << " finished day " << (p.finishedDay ? p.finishedDay->number : -1) << " times " << p.timesFinished
        << " bookmarked " << p.bookmarked << " last " << p.lastAt.time_since_epoch().count();
    return text;
}

QString words(const study::DrillState &d)
{
    QString text;
    QTextStream out(&text);
    out << "rung " << d.rung << " last " << d.lastDay.number << " due " << d.dueDay.number << " times " << d.times
        << " seen";
    for (const course::ScenarioId &scenario : d.seen)
        out << ' ' << scenario.text();
    return text;
}

// Which and when, not what: it is the learner's own.
QString words(const study::Paper &p)
{
    return study::kindName(p.body) % QStringLiteral(" of ") % p.day.date().toString(Qt::ISODate);
}

QString words(const study::Pace &p)
{
    QString text;
    QTextStream out(&text);
    out.setRealNumberPrecision(17);
    out << "count " << p.count << " mean " << p.meanMs << " ms";
    return text;
}

QString words(const study::DayCount &d)
{
    QString text;
    QTextStream out(&text);
    out << "answers " << d.answers << " right " << d.right << " exercises " << d.exercises << " lessons " << d.lessons
        << " drills " << d.drills << " active " << d.activeMs << " ms in lessons " << d.lessonMs << " ms in drills "
        << d.drillMs << " ms finished " << d.finished;
    return text;
}

QString words(const QString &text)
{
    return QLatin1Char('\'') % text % QLatin1Char('\'');
}

const QString &nameOf(const QString &key)
{
    return key;
}
template <class Tag> const QString &nameOf(const Id<Tag> &key)
{
    return key.text();
}
QString nameOf(StudyDay day)
{
    return day.date().toString(Qt::ISODate);
}

class Findings
{
public:
    explicit Findings(int most) : m_most(most) {}

    void add(const QString &what, const QString &kept, const QString &workedOut)
    {
        if (m_lines.size() < m_most)
            m_lines.append(what % QStringLiteral(": kept ") % kept % QStringLiteral(", worked out ") % workedOut);
    }

    template <class Container> void compare(const char *part, const Container &kept, const Container &workedOut)
    {
        const auto nothing = QStringLiteral("nothing");
        for (auto it = workedOut.cbegin(); it != workedOut.cend(); ++it) {
            const auto at = kept.constFind(it.key());
            if (at == kept.cend() || !(at.value() == it.value()))
                add(title(part, it.key()), at == kept.cend() ? nothing : words(at.value()), words(it.value()));
        }
        for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
            if (!workedOut.contains(it.key()))
                add(title(part, it.key()), words(it.value()), nothing);
        }
    }

    const QStringList &lines() const { return m_lines; }

private:
    template <class Key> static QString title(const char *part, const Key &key)
    {
        return QLatin1String(part) % QLatin1Char(' ') % nameOf(key);
    }

    QStringList m_lines;
    int m_most;
};

} // namespace

void copyParts(const Learner &from, Learner &to, const study::Change &change)
{
    for (const course::QuestionId &id : change.memories)
        copyPart(from.memories, to.memories, id);
    for (const course::LessonId &id : change.lessons)
        copyPart(from.lessons, to.lessons, id);
    if (change.mission) {
        while (to.missions.size() > from.missions.size())
            to.missions.removeLast();
        for (auto i = to.missions.size(); i < from.missions.size(); ++i)
            to.missions.append(from.missions.at(i));
    }
    for (const study::MissionId &id : change.missions) {
        const auto hasId = [&id](const study::ChosenMission &mission) { return mission.id == id; };
        const auto source = std::ranges::find_if(from.missions, hasId);
        const auto target = std::ranges::find_if(to.missions, hasId);
        if (source != from.missions.end() && target != to.missions.end())
            *target = *source;
    }
    for (const course::DrillId &id : change.drills)
        copyPart(from.drills, to.drills, id);
    for (const QString &remark : change.declined) {
        if (from.declined.contains(remark))
            to.declined.insert(remark);
        else
            to.declined.remove(remark);
    }
    for (const QString &key : change.papers)
        copyPart(from.papers, to.papers, key);
    for (const QString &kind : change.paces)
        copyPart(from.paces, to.paces, kind);
    if (change.day)
        copyPart(from.days, to.days, *change.day);
    for (const QString &key : change.settings)
        copyPart(from.settings, to.settings, key);
    if (change.entry)
        to.entry = from.entry;
    to.events = from.events;
}

QStringList differences(const Learner &kept, const Learner &workedOut, int most)
{
    Findings findings(most);
    if (kept.events != workedOut.events)
        findings.add(QStringLiteral("events"), QString::number(kept.events), QString::number(workedOut.events));
    findings.compare("memory", kept.memories, workedOut.memories);
    findings.compare("lesson", kept.lessons, workedOut.lessons);
    if (kept.missions != workedOut.missions) {
        findings.add(QStringLiteral("missions"), QString::number(kept.missions.size()),
            QString::number(workedOut.missions.size()) % QStringLiteral(", not all equal"));
    }
    findings.compare("drill", kept.drills, workedOut.drills);
    // How many, not which: they are the learner's own words.
    if (kept.declined != workedOut.declined) {
        findings.add(QStringLiteral("declined remarks"), QString::number(kept.declined.size()),
            QString::number(workedOut.declined.size()) % QStringLiteral(", not all equal"));
    }
    findings.compare("paper", kept.papers, workedOut.papers);
    findings.compare("pace", kept.paces, workedOut.paces);
    findings.compare("day", kept.days, workedOut.days);
    findings.compare("setting", kept.settings, workedOut.settings);
    if (kept.entry != workedOut.entry)
        findings.add(QStringLiteral("entry"), words(kept.entry.text()), words(workedOut.entry.text()));
    return findings.lines();
}

} // namespace sanju::store
