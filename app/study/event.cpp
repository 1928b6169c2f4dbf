// SPDX-License-Identifier: Apache-2.0
// The JSON form of every kind of event: one table, from which writing, reading and the list of kinds are made.
#include "study/event.h"

#include "study/event_form.h"

#include <QJsonArray>

#include <array>
#include <limits>
#include <type_traits>

namespace sanju::study {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 3> kRatings{"not-yet"_L1, "fine"_L1, "ready"_L1};
constexpr std::array<QLatin1StringView, 3> kOutcomes{"done"_L1, "no-moment"_L1, "later"_L1};
constexpr std::array<QLatin1StringView, 3> kDirections{"up"_L1, "across"_L1, "down"_L1};
constexpr std::array<QLatin1StringView, 3> kPromiseOutcomes{"kept"_L1, "renegotiated"_L1, "missed"_L1};

// One row of the table. There is no general form: a kind in the variant without a row does not compile.
//   kKind     the word in the log
//   kSubject  the member that says what the event is about, or nullptr
//   fields    every member with its key; the same lines write and read
template <class Body> struct Form;

template <> struct Form<QuestionAnswered>
{
    static constexpr auto kKind = "question-answered"_L1;
    static constexpr auto kSubject = &QuestionAnswered::question;
    static void fields(auto &io, auto &body)
    {
        io.id("question"_L1, body.question);
        io.id("lesson"_L1, body.lesson);
        io.text("kind"_L1, body.kind);
        io.grade("grade"_L1, body.grade);
        io.answer("answer"_L1, body.answer);
        io.span("tookMs"_L1, body.took);
        io.optionalCount("version"_L1, body.version);
    }
};

template <> struct Form<StepReached>
{
    static constexpr auto kKind = "step-reached"_L1;
    static constexpr auto kSubject = &StepReached::lesson;
    static void fields(auto &io, auto &body)
    {
        io.id("lesson"_L1, body.lesson);
        io.step("step"_L1, body.step);
        io.count("item"_L1, body.item);
    }
};

template <> struct Form<GuessMade>
{
    static constexpr auto kKind = "guess-made"_L1;
    static constexpr auto kSubject = &GuessMade::lesson;
    static void fields(auto &io, auto &body)
    {
        io.id("lesson"_L1, body.lesson);
        io.text("option"_L1, body.option);
    }
};

template <> struct Form<ExerciseDone>
{
    static constexpr auto kKind = "exercise-done"_L1;
    static constexpr auto kSubject = &ExerciseDone::question;
    static void fields(auto &io, auto &body)
    {
        io.id("lesson"_L1, body.lesson);
        io.id("question"_L1, body.question);
        io.text("kind"_L1, body.kind);
        io.flag("right"_L1, body.right);
        io.answer("answer"_L1, body.answer);
        io.span("tookMs"_L1, body.took);
    }
};

template <> struct Form<LessonFinished>
{
    static constexpr auto kKind = "lesson-finished"_L1;
    static constexpr auto kSubject = &LessonFinished::lesson;
    static void fields(auto &io, auto &body)
    {
        io.id("lesson"_L1, body.lesson);
        io.span("tookMs"_L1, body.took);
    }
};

template <> struct Form<MissionChosen>
{
    static constexpr auto kKind = "mission-chosen"_L1;
    static constexpr auto kSubject = &MissionChosen::lesson;
    static void fields(auto &io, auto &body)
    {
        io.idOrNone("lesson"_L1, body.lesson);
        io.text("when"_L1, body.when);
        io.text("then"_L1, body.then);
        io.optionalText("with"_L1, body.with);
        io.optionalWord("direction"_L1, body.direction, kDirections);
        io.optionalDay("on"_L1, body.on);
        io.optionalId("repeats"_L1, body.repeats);
    }
};

template <> struct Form<LessonBookmarked>
{
    static constexpr auto kKind = "lesson-bookmarked"_L1;
    static constexpr auto kSubject = &LessonBookmarked::lesson;
    static void fields(auto &io, auto &body)
    {
        io.id("lesson"_L1, body.lesson);
        io.flag("on"_L1, body.on);
    }
};

template <> struct Form<EntryChosen>
{
    static constexpr auto kKind = "entry-chosen"_L1;
    static constexpr auto kSubject = &EntryChosen::entry;
    static void fields(auto &io, auto &body) { io.idOrNone("entry"_L1, body.entry); }
};

template <> struct Form<DayFinished>
{
    static constexpr auto kKind = "day-finished"_L1;
    static constexpr auto kSubject = nullptr;
    static void fields(auto &io, auto &body)
    {
        io.count("answers"_L1, body.answers);
        io.count("lessons"_L1, body.lessons);
    }
};

template <> struct Form<DrillDone>
{
    static constexpr auto kKind = "drill-done"_L1;
    static constexpr auto kSubject = &DrillDone::scenario;
    static void fields(auto &io, auto &body)
    {
        io.id("drill"_L1, body.drill);
        io.id("scenario"_L1, body.scenario);
        io.word("rating"_L1, body.rating, kRatings);
        io.texts("written"_L1, body.written);
        io.span("tookMs"_L1, body.took);
        io.optionalTexts("chosen"_L1, body.chosen);
    }
};

template <> struct Form<RemarkDeclined>
{
    static constexpr auto kKind = "remark-declined"_L1;
    static constexpr auto kSubject = &RemarkDeclined::kind;
    static void fields(auto &io, auto &body)
    {
        io.filled("kind"_L1, body.kind);
        io.text("phrase"_L1, body.phrase);
    }
};

template <> struct Form<RemarkAllowed>
{
    static constexpr auto kKind = "remark-allowed"_L1;
    static constexpr auto kSubject = &RemarkAllowed::kind;
    static void fields(auto &io, auto &body) { Form<RemarkDeclined>::fields(io, body); }
};

template <> struct Form<MissionDebriefed>
{
    static constexpr auto kKind = "mission-debriefed"_L1;
    static constexpr auto kSubject = &MissionDebriefed::mission;
    static void fields(auto &io, auto &body)
    {
        io.id("mission"_L1, body.mission);
        io.word("outcome"_L1, body.outcome, kOutcomes);
        io.text("reply"_L1, body.reply);
    }
};

template <> struct Form<SurveyTaken>
{
    static constexpr auto kKind = "survey-taken"_L1;
    static constexpr auto kSubject = &SurveyTaken::survey;
    static void fields(auto &io, auto &body)
    {
        io.id("survey"_L1, body.survey);
        io.answer("answers"_L1, body.answers);
        io.span("tookMs"_L1, body.took);
    }
};

template <> struct Form<CaseWritten>
{
    static constexpr auto kKind = "case-written"_L1;
    static constexpr auto kSubject = nullptr;
    static void fields(auto &io, auto &body)
    {
        io.text("who"_L1, body.who);
        io.text("what"_L1, body.what);
    }
};

template <> struct Form<CardSaved>
{
    static constexpr auto kKind = "card-saved"_L1;
    static constexpr auto kSubject = &CardSaved::tool;
    static void fields(auto &io, auto &body)
    {
        io.optionalId("card"_L1, body.card);
        io.id("tool"_L1, body.tool);
        io.answer("fields"_L1, body.fields);
    }
};

template <> struct Form<DraftKept>
{
    static constexpr auto kKind = "draft-kept"_L1;
    static constexpr auto kSubject = &DraftKept::draft;
    static void fields(auto &io, auto &body)
    {
        io.id("draft"_L1, body.draft);
        io.answer("fields"_L1, body.fields);
    }
};

template <> struct Form<CardRemoved>
{
    static constexpr auto kKind = "card-removed"_L1;
    static constexpr auto kSubject = &CardRemoved::card;
    static void fields(auto &io, auto &body) { io.id("card"_L1, body.card); }
};

template <> struct Form<PromiseMade>
{
    static constexpr auto kKind = "promise-made"_L1;
    static constexpr auto kSubject = nullptr;
    static void fields(auto &io, auto &body)
    {
        io.filled("what"_L1, body.what);
        io.text("to"_L1, body.to);
        io.day("by"_L1, body.by);
    }
};

template <> struct Form<PromiseSettled>
{
    static constexpr auto kKind = "promise-settled"_L1;
    static constexpr auto kSubject = &PromiseSettled::promise;
    static void fields(auto &io, auto &body)
    {
        io.id("promise"_L1, body.promise);
        io.word("outcome"_L1, body.outcome, kPromiseOutcomes);
        io.day("by"_L1, body.by);
    }
};

template <> struct Form<RepeatDeclined>
{
    static constexpr auto kKind = "repeat-declined"_L1;
    static constexpr auto kSubject = &RepeatDeclined::mission;
    static void fields(auto &io, auto &body) { io.id("mission"_L1, body.mission); }
};

template <> struct Form<SettingChanged>
{
    static constexpr auto kKind = "setting-changed"_L1;
    static constexpr auto kSubject = &SettingChanged::key;
    static void fields(auto &io, auto &body)
    {
        io.filled("key"_L1, body.key);
        io.text("value"_L1, body.value);
    }
};

const QString &plain(const QString &text)
{
    return text;
}

template <class Tag> const QString &plain(const Id<Tag> &id)
{
    return id.text();
}

template <class Body> Result<EventBody> read(const QJsonObject &json)
{
    Reader reader(json);
    Body body;
    Form<Body>::fields(reader, body);
    if (const QString fault = reader.fault(); !fault.isEmpty())
        return failure(ErrorKind::BadInput, QString(Form<Body>::kKind + ": "_L1 + fault));
    return body;
}

template <class Variant> struct Kinds;

template <class... Body> struct Kinds<std::variant<Body...>>
{
    static QStringList names() { return {QString(Form<Body>::kKind)...}; }

    static Result<EventBody> read(const QString &kind, const QJsonObject &json)
    {
        Result<EventBody> result = failure(ErrorKind::BadInput, QString("unknown kind: "_L1 + kind));
        ((kind == Form<Body>::kKind ? (result = study::read<Body>(json), true) : false) || ...);
        return result;
    }
};

} // namespace

QString kindName(const EventBody &body)
{
    return std::visit([](const auto &b) { return QString(Form<std::decay_t<decltype(b)>>::kKind); }, body);
}

QString ratingName(Rating rating)
{
    return kRatings.at(static_cast<std::size_t>(rating));
}

QString outcomeName(Outcome outcome)
{
    return kOutcomes.at(static_cast<std::size_t>(outcome));
}

QString directionName(Direction direction)
{
    return kDirections.at(static_cast<std::size_t>(direction));
}

QString promiseOutcomeName(PromiseOutcome outcome)
{
    return kPromiseOutcomes.at(static_cast<std::size_t>(outcome));
}

QStringList eventKinds()
{
    return Kinds<EventBody>::names();
}

QString subjectOf(const EventBody &body)
{
    return std::visit(
        [](const auto &b) {
            constexpr auto kSubject = Form<std::decay_t<decltype(b)>>::kSubject;
            if constexpr (std::is_null_pointer_v<std::remove_const_t<decltype(kSubject)>>)
                return QString();
            else
                return plain(b.*kSubject);
        },
        body);
}

QJsonObject toJson(const EventBody &body)
{
    Writer writer;
    std::visit([&writer](const auto &b) { Form<std::decay_t<decltype(b)>>::fields(writer, b); }, body);
    return writer.json();
}

Result<EventBody> bodyFromJson(const QString &kind, const QJsonObject &json)
{
    return Kinds<EventBody>::read(kind, json);
}

Result<void> checkReadable(const EventBody &body)
{
    const Result<EventBody> again = bodyFromJson(kindName(body), toJson(body));
    if (!again)
        return tl::unexpected<Error>(again.error());
    return {};
}

} // namespace sanju::study
