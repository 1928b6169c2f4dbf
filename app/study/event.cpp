// SPDX-License-Identifier: Apache-2.0
// The JSON form of every kind of event: one table, from which writing, reading and the list of kinds are made.
#include "study/event.h"

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

constexpr std::array<QLatin1StringView, course::kStepCount> kStepNames{
    "hook"_L1, "guess"_L1, "clip"_L1, "points"_L1, "exercise"_L1, "takeaway"_L1, "mission"_L1};

class Writer
{
public:
    template <class Tag> void id(QLatin1StringView key, const Id<Tag> &value) { put(key, value.text()); }
    template <class Tag> void idOrNone(QLatin1StringView key, const Id<Tag> &value) { put(key, value.text()); }
    void text(QLatin1StringView key, const QString &value) { put(key, value); }
    void filled(QLatin1StringView key, const QString &value) { put(key, value); }
    void flag(QLatin1StringView key, bool value) { put(key, value); }
    void count(QLatin1StringView key, int value) { put(key, value); }
    void span(QLatin1StringView key, Milliseconds value) { put(key, static_cast<qint64>(value.count())); }
    void grade(QLatin1StringView key, Grade value) { put(key, gradeName(value)); }
    void step(QLatin1StringView key, course::Step value) { word(key, value, kStepNames); }
    template <class Enum, std::size_t Count>
    void word(QLatin1StringView key, Enum value, const std::array<QLatin1StringView, Count> &names)
    {
        const auto at = static_cast<std::size_t>(value);
        put(key, at < Count ? QString(names.at(at)) : QString());
    }
    void texts(QLatin1StringView key, const QStringList &value) { put(key, QJsonArray::fromStringList(value)); }
    void day(QLatin1StringView key, StudyDay value) { put(key, value.date().toString(Qt::ISODate)); }
    // Optional ones leave no key behind when there is nothing to say: a log from before they existed reads the same.
    void optionalText(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            put(key, value);
    }
    void optionalTexts(QLatin1StringView key, const QStringList &value)
    {
        if (!value.isEmpty())
            texts(key, value);
    }
    template <class Tag> void optionalId(QLatin1StringView key, const Id<Tag> &value)
    {
        optionalText(key, value.text());
    }
    void optionalDay(QLatin1StringView key, const std::optional<StudyDay> &value)
    {
        if (value)
            day(key, *value);
    }
    template <class Enum, std::size_t Count>
    void optionalWord(
        QLatin1StringView key, const std::optional<Enum> &value, const std::array<QLatin1StringView, Count> &names)
    {
        if (value)
            word(key, *value, names);
    }
    void answer(QLatin1StringView key, const course::Answer &value)
    {
        QJsonArray picks;
        for (const course::Pick &pick : value) {
            QJsonObject one{{"item"_L1, pick.item}};
            if (!pick.target.isEmpty())
                one.insert("target"_L1, pick.target);
            picks.append(one);
        }
        put(key, picks);
    }

    QJsonObject json() const { return m_json; }

private:
    void put(QLatin1StringView key, const QJsonValue &value) { m_json.insert(key, value); }

    QJsonObject m_json;
};

// Fills a body and remembers the first key that did not fit. A key that nobody asked for does not fit either: what is
// not understood must not be lost in silence.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    template <class Tag> void id(QLatin1StringView key, Id<Tag> &value)
    {
        QString text;
        filled(key, text);
        value = Id<Tag>(text);
    }
    template <class Tag> void idOrNone(QLatin1StringView key, Id<Tag> &value) { value = Id<Tag>(textAt(key)); }
    void text(QLatin1StringView key, QString &value) { value = textAt(key); }
    void filled(QLatin1StringView key, QString &value)
    {
        value = textAt(key);
        need(!value.isEmpty(), key);
    }
    void flag(QLatin1StringView key, bool &value)
    {
        const QJsonValue json = take(key);
        need(json.isBool(), key);
        value = json.toBool();
    }
    void count(QLatin1StringView key, int &value)
    {
        value = static_cast<int>(numberAt(key, std::numeric_limits<int>::max()));
    }
    void span(QLatin1StringView key, Milliseconds &value)
    {
        value = Milliseconds(numberAt(key, std::numeric_limits<qint64>::max()));
    }
    void grade(QLatin1StringView key, Grade &value)
    {
        const Result<Grade> grade = gradeFromName(textAt(key));
        need(grade.has_value(), key);
        value = grade.value_or(Grade::Good);
    }
    void step(QLatin1StringView key, course::Step &value) { word(key, value, kStepNames); }
    template <class Enum, std::size_t Count>
    void word(QLatin1StringView key, Enum &value, const std::array<QLatin1StringView, Count> &names)
    {
        const QString name = textAt(key);
        for (std::size_t i = 0; i < Count; ++i) {
            if (names.at(i) == name) {
                value = static_cast<Enum>(i);
                return;
            }
        }
        need(false, key);
    }
    void texts(QLatin1StringView key, QStringList &value)
    {
        const QJsonValue json = take(key);
        need(json.isArray(), key);
        const QJsonArray all = json.toArray();
        for (const auto &one : all) {
            need(one.isString(), key);
            value.append(one.toString());
        }
    }
    void day(QLatin1StringView key, StudyDay &value)
    {
        const QDate date = QDate::fromString(textAt(key), Qt::ISODate);
        need(date.isValid(), key);
        value = {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
    }
    void optionalText(QLatin1StringView key, QString &value)
    {
        if (m_json.contains(key))
            filled(key, value);
    }
    void optionalTexts(QLatin1StringView key, QStringList &value)
    {
        if (!m_json.contains(key))
            return;
        texts(key, value);
        need(!value.isEmpty(), key);
    }
    template <class Tag> void optionalId(QLatin1StringView key, Id<Tag> &value)
    {
        if (m_json.contains(key))
            id(key, value);
    }
    void optionalDay(QLatin1StringView key, std::optional<StudyDay> &value)
    {
        if (m_json.contains(key))
            day(key, value.emplace());
    }
    template <class Enum, std::size_t Count>
    void optionalWord(
        QLatin1StringView key, std::optional<Enum> &value, const std::array<QLatin1StringView, Count> &names)
    {
        if (m_json.contains(key))
            word(key, value.emplace(), names);
    }
    void answer(QLatin1StringView key, course::Answer &value)
    {
        const QJsonValue json = take(key);
        need(json.isArray(), key);
        const QJsonArray picks = json.toArray();
        value.reserve(picks.size());
        for (const auto &one : picks) {
            const QJsonObject pick = one.toObject();
            const QJsonValue item = pick.value("item"_L1);
            const QJsonValue target = pick.value("target"_L1);
            need(item.isString() && (target.isString() || target.isUndefined()), key);
            need(pick.size() == (target.isUndefined() ? 1 : 2), key);
            value.append({item.toString(), target.toString()});
        }
    }

    // What is wrong, or an empty text.
    QString fault() const
    {
        if (m_fault.isEmpty() && m_taken != m_json.size())
            return u"unknown key"_s;
        return m_fault;
    }

private:
    QJsonValue take(QLatin1StringView key)
    {
        const auto at = m_json.constFind(key);
        if (at == m_json.constEnd())
            return QJsonValue(QJsonValue::Undefined);
        ++m_taken;
        return *at;
    }
    QString textAt(QLatin1StringView key)
    {
        const QJsonValue json = take(key);
        need(json.isString(), key);
        return json.toString();
    }
    qint64 numberAt(QLatin1StringView key, qint64 most)
    {
        const qint64 number = take(key).toInteger(-1); // -1 for fractions too
        need(number >= 0 && number <= most, key);
        return number;
    }
    void need(bool fits, QLatin1StringView key)
    {
        if (!fits && m_fault.isEmpty())
            m_fault = key;
    }

    const QJsonObject &m_json;
    QString m_fault;
    qsizetype m_taken = 0;
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
