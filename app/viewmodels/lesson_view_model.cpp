// SPDX-License-Identifier: Apache-2.0
// Shows a LessonWalk; every act is the walk's, so that nothing moves on before it was kept.
#include "viewmodels/lesson_view_model.h"

#include "viewmodels/symbols.h"

#include <algorithm>

namespace sanju::viewmodels {

namespace {

// A lesson left open on a desk is not time spent learning.
constexpr Milliseconds kLongestLesson{20 * 60 * 1000};

} // namespace

LessonViewModel::LessonViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_clock(clock),
      m_guessOptions({"optionId", "text", "look"}),
      m_clip(speech),
      m_points({"number", "rule", "insteadOf", "say"}),
      m_exercise(speech),
      m_whenChoices({"text", "look"}),
      m_thenChoices({"text", "look"}),
      m_details(speech),
      m_practice({"target", "symbol", "title", "about"})
{
    connect(&m_speech, &Speech::changed, this, &LessonViewModel::say);
    connect(&m_exercise, &QuestionViewModel::notKept, this, &LessonViewModel::notKept);
}

void LessonViewModel::open(course::Lesson lesson, const study::LessonSource &lessons, study::LearnerStore &store)
{
    const course::Course &course = lessons.course();
    m_lessons = &lessons;
    m_store = &store;
    m_openedAt = m_clock.now();
    m_when.clear();
    m_then.clear();
    m_details.reset(store.today());
    m_clip.show(lesson.clip, course, lessons.clip(lesson.clip), &store, lesson.id);
    QHash<QString, course::Text> names;
    for (const course::Question &question : std::as_const(lesson.exercise)) {
        if (const auto *spoken = std::get_if<course::ChooseRestatement>(&question.body)) {
            if (const course::Person *person = course.person(spoken->speaker))
                names.insert(person->id, person->name);
        }
    }
    m_exercise.setCast(std::move(names));
    m_walk.emplace(std::move(lesson), store);
    showExercise();
    say();
    Q_EMIT stepChanged();
}

void LessonViewModel::close()
{
    m_exercise.letGo();
    m_clip.show({}, course::Course(course::Course::Parts()), {});
    m_walk.reset();
    m_lessons = nullptr;
    m_store = nullptr;
}

QString LessonViewModel::title() const
{
    return m_walk ? m_speech(m_walk->lesson().title) : QString();
}

LessonViewModel::Step LessonViewModel::step() const
{
    if (!m_walk)
        return Hook;
    return static_cast<Step>(qMin(static_cast<int>(m_walk->step()), static_cast<int>(Takeaway)));
}

bool LessonViewModel::isBookmarked() const
{
    return m_walk && m_store->learner().lessons.value(m_walk->lesson().id).bookmarked;
}

QString LessonViewModel::hookLine() const
{
    return m_walk ? m_speech(m_walk->lesson().hook.line) : QString();
}

QString LessonViewModel::hookScene() const
{
    return m_walk ? m_speech(m_walk->lesson().hook.scene) : QString();
}

QString LessonViewModel::guessAsk() const
{
    return m_walk ? m_speech(m_walk->lesson().guess.ask) : QString();
}

bool LessonViewModel::isGuessed() const
{
    return m_walk && !m_store->learner().lessons.value(m_walk->lesson().id).guess.isEmpty();
}

QString LessonViewModel::guessEcho() const
{
    if (!isGuessed())
        return {};
    const course::Guess &guess = m_walk->lesson().guess;
    const QString picked = m_store->learner().lessons.value(m_walk->lesson().id).guess;
    if (picked == guess.better)
        return tr("你先猜的那一句，正是这个意思。");
    for (const course::Guess::Option &option : guess.options) {
        if (option.id == guess.better)
            return tr("回头看，换成这句更稳：%1").arg(m_speech(option.text));
    }
    return {};
}

int LessonViewModel::exercisePosition() const
{
    return m_walk && m_walk->step() == course::Step::Exercise ? m_walk->item() + 1 : 1;
}

int LessonViewModel::exerciseCount() const
{
    return m_walk ? static_cast<int>(m_walk->lesson().exercise.size()) : 0;
}

QString LessonViewModel::takeaway() const
{
    return m_walk ? m_speech(m_walk->lesson().takeaway) : QString();
}

QString LessonViewModel::behaviour() const
{
    return m_walk ? m_speech(m_walk->lesson().mission.behaviour) : QString();
}

void LessonViewModel::setWhen(const QString &when)
{
    if (m_when == when)
        return;
    m_when = when;
    say();
}

void LessonViewModel::setThen(const QString &then)
{
    if (m_then == then)
        return;
    m_then = then;
    say();
}

QString LessonViewModel::plan() const
{
    const QString when = m_when.trimmed();
    const QString then = m_then.trimmed();
    return when.isEmpty() || then.isEmpty() ? QString() : m_speech.mission(when, then);
}

void LessonViewModel::chooseGuess(const QString &option)
{
    if (m_walk && m_walk->step() == course::Step::Guess && kept(m_walk->guess(option)))
        say();
}

void LessonViewModel::next()
{
    // The last page is left by its mission, taken or skipped.
    const Step from = step();
    if (!m_walk || from == Takeaway || !kept(m_walk->next()))
        return;
    if (from == Clip)
        m_clip.forgetPlace();
    showExercise();
    say();
    Q_EMIT stepChanged();
}

void LessonViewModel::back()
{
    if (!m_walk)
        return;
    if (m_walk->step() == course::Step::Hook) {
        leave();
        return;
    }
    m_clip.pause();
    // Take-away and mission are one page.
    if (m_walk->step() == course::Step::Mission && !kept(m_walk->back()))
        return;
    if (!kept(m_walk->back()))
        return;
    showExercise();
    say();
    Q_EMIT stepChanged();
}

void LessonViewModel::leave()
{
    Q_EMIT left();
}

void LessonViewModel::putAside()
{
    m_clip.pause();
    rest();
}

void LessonViewModel::rest()
{
    if (m_walk && step() == Clip)
        m_clip.keepPlace();
}

void LessonViewModel::toggleBookmark()
{
    if (m_walk && kept(m_store->append(study::LessonBookmarked{m_walk->lesson().id, !isBookmarked()})))
        say();
}

void LessonViewModel::takeMission()
{
    if (!m_walk || plan().isEmpty())
        return;
    study::MissionChosen mission{{}, m_when.trimmed(), m_then.trimmed()};
    m_details.writeTo(mission);
    if (kept(m_walk->chooseMission(std::move(mission), took())))
        Q_EMIT finished();
}

void LessonViewModel::skipMission()
{
    if (m_walk && kept(m_walk->skipMission(took())))
        Q_EMIT finished();
}

bool LessonViewModel::kept(const Result<void> &result)
{
    if (!result)
        Q_EMIT notKept(result.error());
    return result.has_value();
}

Milliseconds LessonViewModel::took() const
{
    return qBound(Milliseconds{0}, m_clock.now() - m_openedAt, kLongestLesson);
}

void LessonViewModel::showExercise()
{
    if (!m_walk || m_walk->step() != course::Step::Exercise || m_walk->item() >= m_walk->lesson().exercise.size())
        return;
    m_itemAt = m_clock.now();
    const course::Question question = m_walk->lesson().exercise.at(m_walk->item());
    const auto seed = static_cast<quint64>(m_openedAt.time_since_epoch().count());
    m_exercise.show(
        question, seed, [this](const course::Question &, const course::Answer &answer) -> Result<course::Verdict> {
            const Result<void> result = m_walk->exercise(answer, m_speech.language(), m_clock.now() - m_itemAt);
            if (!result)
                return tl::unexpected<Error>(result.error());
            return *m_walk->verdict();
        });
}

// What a pack no longer has is left out.
void LessonViewModel::showPractice()
{
    QList<RowModel::Row> rows;
    const auto list = [&](const QString &kind, const QString &target, const auto &all) {
        const auto found = std::ranges::find_if(all, [&](const auto &each) { return kind + each.id.text() == target; });
        if (found != all.cend())
            rows.append({target, symbolOf(*found), m_speech(found->title), m_speech(found->about)});
    };
    for (const QString &target : m_walk->lesson().practice) {
        list(QStringLiteral("tools/"), target, m_lessons->tools());
        list(QStringLiteral("drills/"), target, m_lessons->drills());
        list(QStringLiteral("surveys/"), target, m_lessons->surveys());
    }
    m_practice.setRows(std::move(rows));
}

void LessonViewModel::say()
{
    if (m_walk) {
        const course::Lesson &lesson = m_walk->lesson();
        const QString guess = m_store->learner().lessons.value(lesson.id).guess;
        QList<RowModel::Row> options;
        for (const course::Guess::Option &option : lesson.guess.options) {
            options.append({option.id, m_speech(option.text),
                option.id == guess ? QStringLiteral("selected") : QStringLiteral("idle")});
        }
        m_guessOptions.setRows(std::move(options));

        QList<RowModel::Row> points;
        for (const course::Point &point : lesson.points)
            points.append({static_cast<int>(points.size()) + 1, m_speech(point.rule), m_speech(point.insteadOf),
                m_speech(point.say)});
        m_points.setRows(std::move(points));

        const auto choices = [this](const QList<course::Text> &texts, const QString &chosen) {
            QList<RowModel::Row> rows;
            for (const course::Text &text : texts) {
                const QString said = m_speech(text);
                rows.append({said, said == chosen ? QStringLiteral("selected") : QStringLiteral("idle")});
            }
            return rows;
        };
        m_whenChoices.setRows(choices(lesson.mission.when, m_when));
        m_thenChoices.setRows(choices(lesson.mission.then, m_then));
        showPractice();
    }
    Q_EMIT missionChanged();
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
