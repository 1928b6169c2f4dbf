// SPDX-License-Identifier: Apache-2.0
// The one definition of what each act changes in the learner.
#include "study/learner.h"

#include "fsrs/interval.h"
#include "study/ladder.h"

#include <algorithm>

namespace sanju::study {

namespace {

// FNV-1a, 64 bits (Fowler, Noll, Vo): a hash that is the same in every version of every library, unlike qHash.
std::uint64_t stableHash(const QString &text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

class Applying
{
public:
    Applying(Learner &learner, const Event &event) : m_learner(learner), m_event(event) {}

    Change change() { return std::move(m_change); }

    void operator()(const QuestionAnswered &act)
    {
        const auto known = m_learner.memories.constFind(act.question);
        const Memory *before = known == m_learner.memories.constEnd() ? nullptr : &*known;
        const Memory after = afterReview(before, act.question, m_event.day, act.grade);
        m_learner.memories.insert(act.question, after);
        m_change.memories.append(act.question);

        DayCount &count = day();
        ++count.answers;
        if (act.grade != Grade::Again)
            ++count.right;
        count.activeMs += pace(act.kind, act.took, kLongestAnswer).count();
    }

    void operator()(const StepReached &act)
    {
        LessonProgress &progress = atWork(act.lesson);
        progress.step = act.step;
        progress.item = act.item;
        day();
    }

    void operator()(const GuessMade &act)
    {
        atWork(act.lesson).guess = act.option;
        day();
    }

    void operator()(const ExerciseDone &act)
    {
        atWork(act.lesson);
        pace(act.kind, act.took, kLongestAnswer);
        ++day().exercises;
    }

    void operator()(const LessonFinished &act)
    {
        LessonProgress &progress = atWork(act.lesson);
        progress.step = course::Step::Hook;
        progress.item = 0;
        progress.started = false;
        if (!progress.finishedDay)
            progress.finishedDay = m_event.day;
        ++progress.timesFinished;

        const Milliseconds counted = pace(kLessonPace, act.took, kLongestLesson);
        DayCount &count = day();
        ++count.lessons;
        count.activeMs += counted.count();
        count.lessonMs += counted.count();
    }

    void operator()(const MissionChosen &act)
    {
        const StudyDay asked = std::max(act.on.value_or(m_event.day), m_event.day).plus(1);
        m_learner.missions.append({MissionId(m_event.id.text()), act.lesson, act.when, act.then, act.with,
            act.direction, act.on, act.repeats, m_event.at, m_event.day, std::nullopt, asked, {}});
        m_change.mission = true;
        day();
    }

    void operator()(const LessonBookmarked &act) { progressOf(act.lesson).bookmarked = act.on; }

    void operator()(const EntryChosen &act)
    {
        m_learner.entry = act.entry;
        m_change.entry = true;
    }

    void operator()(const DrillDone &act)
    {
        const auto known = m_learner.drills.constFind(act.drill);
        const DrillState *before = known == m_learner.drills.constEnd() ? nullptr : &*known;
        const DrillState after = afterDrill(before, m_event.day, act.scenario, act.rating);
        m_learner.drills.insert(act.drill, after);
        m_change.drills.append(act.drill);
        const Milliseconds counted = pace(kDrillPace, act.took, kLongestDrill);
        DayCount &count = day();
        ++count.drills;
        count.activeMs += counted.count();
        count.drillMs += counted.count();
    }

    void operator()(const RemarkDeclined &act)
    {
        const QString key = act.kind + u'\n' + act.phrase;
        m_learner.declined.insert(key);
        m_change.declined.append(key);
    }

    void operator()(const RemarkAllowed &act)
    {
        const QString key = act.kind + u'\n' + act.phrase;
        m_learner.declined.remove(key);
        m_change.declined.append(key);
    }

    // A mission that is not there was chosen on another phone whose events have not come yet: nothing to change.
    void operator()(const MissionDebriefed &act)
    {
        for (ChosenMission &mission : m_learner.missions) {
            if (mission.id != act.mission)
                continue;
            mission.outcome = act.outcome;
            mission.askDay = m_event.day.plus(kAskAgainDays);
            mission.reply = act.reply;
            m_change.missions.append(mission.id);
        }
        day();
    }

    void operator()(const SurveyTaken &act)
    {
        keepPaper(act, m_event.id.text());
        day();
    }

    void operator()(const CaseWritten &act)
    {
        if (act.who.isEmpty() && act.what.isEmpty())
            dropPaper(act, {});
        else
            keepPaper(act, {});
    }

    void operator()(const CardSaved &act)
    {
        CardSaved kept = act;
        if (kept.card.isEmpty())
            kept.card = CardId(m_event.id.text());
        keepPaper(kept, kept.card.text());
    }

    void operator()(const DraftKept &act)
    {
        if (act.fields.isEmpty())
            dropPaper(act, act.draft.text());
        else
            keepPaper(act, act.draft.text());
    }

    void operator()(const CardRemoved &act) { dropPaper(CardSaved(), act.card.text()); }
    void operator()(const PromiseMade &act) { keepPaper(act, m_event.id.text()); }
    void operator()(const PromiseSettled &act) { keepPaper(act, act.promise.text()); }
    void operator()(const RepeatDeclined &act) { keepPaper(act, m_event.id.text()); }

    void operator()(const DayFinished &) { day().finished = true; }

    void operator()(const SettingChanged &act)
    {
        m_learner.settings.insert(act.key, act.value);
        m_change.settings.append(act.key);
    }

private:
    void keepPaper(const EventBody &body, const QString &id)
    {
        const QString key = kindName(body) + u'/' + id;
        m_learner.papers.insert(key, {body, m_event.at, m_event.day});
        m_change.papers.append(key);
    }

    void dropPaper(const EventBody &body, const QString &id)
    {
        const QString key = kindName(body) + u'/' + id;
        m_learner.papers.remove(key);
        m_change.papers.append(key);
    }

    LessonProgress &progressOf(const course::LessonId &lesson)
    {
        m_change.lessons.append(lesson);
        return m_learner.lessons[lesson];
    }

    LessonProgress &atWork(const course::LessonId &lesson)
    {
        LessonProgress &progress = progressOf(lesson);
        progress.started = true;
        progress.lastAt = m_event.at;
        return progress;
    }

    DayCount &day()
    {
        m_change.day = m_event.day;
        return m_learner.days[m_event.day];
    }

    // Learns from a time and gives what of it counts. A time of 0 was not measured.
    Milliseconds pace(const QString &kind, Milliseconds took, Milliseconds longest)
    {
        const Milliseconds counted = std::clamp(took, Milliseconds(0), longest);
        if (counted.count() == 0)
            return counted;
        Pace &known = m_learner.paces[kind];
        ++known.count;
        // A plain mean while there are few, so that the first one does not weigh for ever.
        const double weight = std::max(kPaceWeight, 1.0 / known.count);
        known.meanMs += weight * (static_cast<double>(counted.count()) - known.meanMs);
        m_change.paces.append(kind);
        return counted;
    }

    Learner &m_learner;
    const Event &m_event;
    Change m_change;
};

} // namespace

const fsrs::Model &memoryModel()
{
    static const fsrs::Model model;
    return model;
}

Memory afterReview(const Memory *before, const course::QuestionId &question, StudyDay day, Grade grade)
{
    const fsrs::Model &model = memoryModel();
    const int elapsed = before ? std::max(0, daysBetween(before->lastDay, day)) : 0;
    const bool wrong = grade == Grade::Again;

    Memory after = before ? *before : Memory{};
    after.state = before ? model.next(before->state, elapsed, grade) : model.initial(grade);
    if (wrong && before && !before->owed)
        ++after.lapses;
    ++after.reviews;
    after.lastDay = day;
    after.lastGrade = grade;
    after.owed = wrong;
    if (wrong) {
        after.dueDay = day;
        return after;
    }
    const std::uint64_t seed = stableHash(question.text()) + static_cast<std::uint64_t>(after.reviews);
    const int interval = model.intervalDays(after.state.stability, kDesiredRetention);
    after.dueDay = day.plus(std::max(1, fsrs::fuzzedInterval(interval, elapsed, seed)));
    return after;
}

Memory unasked(StudyDay finishedDay)
{
    Memory memory;
    memory.state = memoryModel().initial(Grade::Good);
    memory.lastDay = finishedDay;
    memory.dueDay = finishedDay.plus(1);
    return memory;
}

Change apply(Learner &learner, const Event &event)
{
    Applying applying(learner, event);
    std::visit(applying, event.body);
    ++learner.events;
    return applying.change();
}

double retrievability(const Memory &memory, StudyDay today)
{
    const int elapsed = std::max(0, daysBetween(memory.lastDay, today));
    return memoryModel().retrievability(memory.state.stability, elapsed);
}

} // namespace sanju::study
