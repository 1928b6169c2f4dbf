// SPDX-License-Identifier: Apache-2.0
// Everything a learner does, as values. The log of events is the truth; all else is worked out from it.
#pragma once

#include "base/study_day.h"
#include "course/answer.h"
#include "course/ids.h"
#include "course/lesson.h"
#include "study/grade.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <variant>

namespace sanju::study {

using EventId = Id<struct EventTag>;
using MissionId = Id<struct MissionTag>; // that of the event that chose it; so too below
using CardId = Id<struct CardTag>;
using PromiseId = Id<struct PromiseTag>;
using DraftId = Id<struct DraftTag>; // what it is a draft of, see papers.h

// How a drill went, by the learner's own word: not yet, all right, ready for a longer pause.
enum class Rating { NotYet, Fine, Ready };
// Done; no good moment came; not yet, ask again.
enum class Outcome { Done, NoMoment, Later };
// Where the other person stands.
enum class Direction { Up, Across, Down };
enum class PromiseOutcome { Kept, Renegotiated, Missed };

QString ratingName(Rating rating);                  // not-yet, fine, ready
QString outcomeName(Outcome outcome);               // done, no-moment, later
QString directionName(Direction direction);         // up, across, down
QString promiseOutcomeName(PromiseOutcome outcome); // kept, renegotiated, missed

// A question was answered and graded. `answer` is empty when only the grade is known.
struct QuestionAnswered
{
    course::QuestionId question;
    course::LessonId lesson;
    QString kind; // of the question: times are kept by kind
    Grade grade = Grade::Good;
    course::Answer answer;
    Milliseconds took{0};
    int version = 0; // of the question's scenes: course::Question::version
    friend bool operator==(const QuestionAnswered &, const QuestionAnswered &) = default;
};

// The learner is at this step of a lesson; item counts inside the step (card 2 of 8, exercise 2 of 2).
struct StepReached
{
    course::LessonId lesson;
    course::Step step = course::Step::Hook;
    int item = 0;
    friend bool operator==(const StepReached &, const StepReached &) = default;
};

// The unscored guess before the clip.
struct GuessMade
{
    course::LessonId lesson;
    QString option;
    friend bool operator==(const GuessMade &, const GuessMade &) = default;
};

// An exercise inside a lesson: trained once, not reviewed.
struct ExerciseDone
{
    course::LessonId lesson;
    course::QuestionId question;
    QString kind;
    bool right = false;
    course::Answer answer;
    Milliseconds took{0};
    friend bool operator==(const ExerciseDone &, const ExerciseDone &) = default;
};

// All steps done; its questions become due from the next day on. Finishing again only counts.
struct LessonFinished
{
    course::LessonId lesson;
    Milliseconds took{0};
    friend bool operator==(const LessonFinished &, const LessonFinished &) = default;
};

// 当 <when>，我就 <then>; the texts are the learner's own words.
struct MissionChosen
{
    course::LessonId lesson; // empty when chosen without one
    QString when;
    QString then;
    QString with = {}; // a person or a meeting; may be empty
    std::optional<Direction> direction = {};
    std::optional<StudyDay> on = {}; // the day it is planned for
    MissionId repeats = {};          // the one it repeats elsewhere; may be empty
    friend bool operator==(const MissionChosen &, const MissionChosen &) = default;
};

struct LessonBookmarked
{
    course::LessonId lesson;
    bool on = true;
    friend bool operator==(const LessonBookmarked &, const LessonBookmarked &) = default;
};

// The trouble picked at first start, or later: it leads the path.
struct EntryChosen
{
    course::EntryId entry;
    friend bool operator==(const EntryChosen &, const EntryChosen &) = default;
};

// A drill was done in one scene. `rating` is the learner's own: it moves the drill on its ladder, see ladder.h.
struct DrillDone
{
    course::DrillId drill;
    course::ScenarioId scenario;
    Rating rating = Rating::Fine;
    QStringList written; // the learner's own words, a box each
    Milliseconds took{0};
    QStringList chosen = {}; // ids of what was picked, in order; empty where nothing is
    friend bool operator==(const DrillDone &, const DrillDone &) = default;
};

// "I do not agree": this remark is not made on these words again.
struct RemarkDeclined
{
    QString kind;
    QString phrase; // the learner's own words
    friend bool operator==(const RemarkDeclined &, const RemarkDeclined &) = default;
};

// The learner thought again: the remark may be made once more.
struct RemarkAllowed
{
    QString kind;
    QString phrase;
    friend bool operator==(const RemarkAllowed &, const RemarkAllowed &) = default;
};

// What became of a mission, asked the day after it was chosen.
struct MissionDebriefed
{
    MissionId mission;
    Outcome outcome = Outcome::Done;
    QString reply; // what the other person said; the learner's own words, may be empty
    friend bool operator==(const MissionDebriefed &, const MissionDebriefed &) = default;
};

// A survey was filled in: each pick is an item and the answer to it.
struct SurveyTaken
{
    course::SurveyId survey;
    course::Answer answers;
    Milliseconds took{0};
    friend bool operator==(const SurveyTaken &, const SurveyTaken &) = default;
};

// The learner's own real case: with whom, and what about. Both empty: taken back.
struct CaseWritten
{
    QString who;
    QString what;
    friend bool operator==(const CaseWritten &, const CaseWritten &) = default;
};

// A tool's card was filled in and kept: each pick is a field and the learner's own words. Without an id it is a new
// one, which takes the id of the event.
struct CardSaved
{
    CardId card;
    course::ToolId tool;
    course::Answer fields;
    friend bool operator==(const CardSaved &, const CardSaved &) = default;
};

struct CardRemoved
{
    CardId card;
    friend bool operator==(const CardRemoved &, const CardRemoved &) = default;
};

// What was begun in a card or a survey, and left: comes back with the page. Without fields nothing is begun any more.
struct DraftKept
{
    DraftId draft;
    course::Answer fields;
    friend bool operator==(const DraftKept &, const DraftKept &) = default;
};

// Something promised to somebody, in the learner's own words.
struct PromiseMade
{
    QString what;
    QString to;
    StudyDay by;
    friend bool operator==(const PromiseMade &, const PromiseMade &) = default;
};

// What became of it; `by` is the new day when it was renegotiated, else the day it was due.
struct PromiseSettled
{
    PromiseId promise;
    PromiseOutcome outcome = PromiseOutcome::Kept;
    StudyDay by;
    friend bool operator==(const PromiseSettled &, const PromiseSettled &) = default;
};

// "Not this time": what was done is not to be repeated elsewhere yet, see missions.h.
struct RepeatDeclined
{
    MissionId mission; // the one that was done
    friend bool operator==(const RepeatDeclined &, const RepeatDeclined &) = default;
};

// The day's session reached its end.
struct DayFinished
{
    int answers = 0;
    int lessons = 0;
    friend bool operator==(const DayFinished &, const DayFinished &) = default;
};

struct SettingChanged
{
    QString key; // "minutes", "language", "theme", "text-size", "reduced-motion", "clip-speed", "clip-captions"
    QString value;
    friend bool operator==(const SettingChanged &, const SettingChanged &) = default;
};

using EventBody = std::variant<QuestionAnswered, StepReached, GuessMade, ExerciseDone, LessonFinished, MissionChosen,
    LessonBookmarked, EntryChosen, DayFinished, SettingChanged, DrillDone, RemarkDeclined, MissionDebriefed,
    SurveyTaken, CaseWritten, CardSaved, CardRemoved, PromiseMade, PromiseSettled, RemarkAllowed, RepeatDeclined,
    DraftKept>;

struct Event
{
    EventId id;     // UUIDv7
    QString device; // which phone wrote it
    Instant at;
    StudyDay day; // the learner's day when it happened; kept because the zone may change later
    EventBody body;

    friend bool operator==(const Event &, const Event &) = default;
};

// "question-answered" ...
QString kindName(const EventBody &body);
QStringList eventKinds();
// The id of what it is about: question, lesson, entry, setting key; empty for the day.
QString subjectOf(const EventBody &body);
QJsonObject toJson(const EventBody &body);
// BadInput for an unknown kind, a body that lacks something, or one that has something unknown; detail names kind and
// key.
Result<EventBody> bodyFromJson(const QString &kind, const QJsonObject &json);
// BadInput for a body that could be written but not read back (no id, a negative time): a store asks before it keeps
// one.
Result<void> checkReadable(const EventBody &body);

} // namespace sanju::study
