// SPDX-License-Identifier: Apache-2.0
// Tests that what is written to the log can be read again, and that nothing else can.
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

const QString kQuestion = QStringLiteral("question-answered");

// One of each kind at least, with every member away from its default.
QList<EventBody> oneOfEach()
{
    const course::LessonId lesson = lessonId(1);
    const course::QuestionId question = questionId(1, 2);
    const course::Answer answer{{QStringLiteral("card"), QStringLiteral("pile")}, {QStringLiteral("选项"), {}}};
    return {
        QuestionAnswered{question, lesson, QStringLiteral("sort-cards"), Grade::Hard, answer, Milliseconds(12345)},
        StepReached{lesson, course::Step::Exercise, 1},
        GuessMade{lesson, QStringLiteral("a")},
        ExerciseDone{lesson, question, QStringLiteral("cloze"), true, answer, Milliseconds(1)},
        LessonFinished{lesson, Milliseconds(240'000)},
        MissionChosen{lesson, QStringLiteral("当“周会”开始"), QStringLiteral("我先问一句\n再说")},
        LessonBookmarked{lesson, false},
        EntryChosen{course::EntryId(QStringLiteral("others-do-not-help"))},
        DayFinished{7, 1},
        SettingChanged{QStringLiteral("minutes"), QStringLiteral("6")},
        DrillDone{drillId(1), scenarioId(1, 2), Rating::Ready, {QStringLiteral("周一的表，周三才到"), QString()},
            Milliseconds(95'000)},
        RemarkDeclined{QStringLiteral("blame"), QStringLiteral("你们总是\n“这样”")},
        MissionDebriefed{MissionId(QStringLiteral("0193-mission")), Outcome::NoMoment, QStringLiteral("她说：下周吧")},
        SurveyTaken{course::SurveyId(QStringLiteral("listening")), answer, Milliseconds(90'000)},
        CaseWritten{QStringLiteral("仓库主管"), QStringLiteral("盘点总晚\n一天")},
        CardSaved{{}, course::ToolId(QStringLiteral("five-steps")), answer},
        CardRemoved{CardId(QStringLiteral("0193-card"))},
        PromiseMade{QStringLiteral("周五给数"), QStringLiteral("财务"), StudyDay{20'500}},
        PromiseSettled{PromiseId(QStringLiteral("0193-promise")), PromiseOutcome::Renegotiated, StudyDay{20'503}},
        RemarkAllowed{QStringLiteral("blame"), QStringLiteral("你们总是")},
        RepeatDeclined{MissionId(QStringLiteral("0193-done"))},
        DraftKept{DraftId(QStringLiteral("tools/five-steps")), answer},
    };
}

QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

bool refused(const QString &kind, const QJsonObject &json)
{
    const Result<EventBody> body = bodyFromJson(kind, json);
    return !body && body.error().kind == ErrorKind::BadInput && !body.error().detail.isEmpty();
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesCoverEveryKind()
    {
        QStringList kinds;
        for (const EventBody &body : oneOfEach())
            kinds.append(kindName(body));
        QCOMPARE(kinds, eventKinds());
        QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size());
    }

    void everyKindSurvivesTheRoundTrip()
    {
        for (const EventBody &body : oneOfEach()) {
            const Result<EventBody> again = bodyFromJson(kindName(body), throughText(toJson(body)));
            QVERIFY2(again.has_value(), qPrintable(kindName(body)));
            QVERIFY2(*again == body, qPrintable(kindName(body)));
            QVERIFY(checkReadable(body));
        }
    }

    void anyActSurvivesTheRoundTrip()
    {
        Random random(7);
        for (int i = 0; i < 5000; ++i) {
            const EventBody body = someAct(random, 5, 5);
            const Result<EventBody> again = bodyFromJson(kindName(body), throughText(toJson(body)));
            QVERIFY(again && *again == body);
        }
    }

    void theFormOfADrillStaysAsItIsInOldLogs()
    {
        const auto written = [](qsizetype which) {
            return QString::fromUtf8(QJsonDocument(toJson(oneOfEach().at(which))).toJson(QJsonDocument::Compact));
        };
        QCOMPARE(written(10), QStringLiteral(R"({"drill":"drill-1","rating":"ready","scenario":"drill-1/scene-2",)"
                                             R"("tookMs":95000,"written":["周一的表，周三才到",""]})"));
        QCOMPARE(written(11), QStringLiteral(R"({"kind":"blame","phrase":"你们总是\n“这样”"})"));
        QCOMPARE(
            written(12), QStringLiteral(R"({"mission":"0193-mission","outcome":"no-moment","reply":"她说：下周吧"})"));
    }

    void theFormOfAnAnswerStaysAsItIsInOldLogs()
    {
        const QByteArray written = QJsonDocument(toJson(oneOfEach().constFirst())).toJson(QJsonDocument::Compact);
        QCOMPARE(QString::fromUtf8(written),
            QStringLiteral(
                R"({"answer":[{"item":"card","target":"pile"},{"item":"选项"}],"grade":"hard",)"
                R"("kind":"sort-cards","lesson":"unit/lesson-1","question":"unit/lesson-1/q2","tookMs":12345})"));
    }

    void everyStepRatingOutcomeAndGradeHasItsWord()
    {
        QStringList steps;
        for (int i = 0; i < course::kStepCount; ++i) {
            const StepReached body{lessonId(1), static_cast<course::Step>(i), 0};
            steps.append(toJson(body).value(QStringLiteral("step")).toString());
            QVERIFY(bodyFromJson(QStringLiteral("step-reached"), toJson(body)) == EventBody(body));
        }
        QCOMPARE(steps.join(u' '), QStringLiteral("hook guess clip points exercise takeaway mission"));

        QStringList words;
        for (const Rating rating : {Rating::NotYet, Rating::Fine, Rating::Ready}) {
            const DrillDone body{drillId(1), scenarioId(1, 1), rating, {}, {}};
            words.append(toJson(body).value(QStringLiteral("rating")).toString());
            QCOMPARE(words.constLast(), ratingName(rating));
            QVERIFY(bodyFromJson(QStringLiteral("drill-done"), toJson(body)) == EventBody(body));
        }
        for (const Outcome outcome : {Outcome::Done, Outcome::NoMoment, Outcome::Later}) {
            const MissionDebriefed body{MissionId(QStringLiteral("m")), outcome, {}};
            words.append(toJson(body).value(QStringLiteral("outcome")).toString());
            QCOMPARE(words.constLast(), outcomeName(outcome));
            QVERIFY(bodyFromJson(QStringLiteral("mission-debriefed"), toJson(body)) == EventBody(body));
        }
        for (const Direction direction : {Direction::Up, Direction::Across, Direction::Down}) {
            const MissionChosen body{lessonId(1), {}, {}, {}, direction};
            words.append(toJson(body).value(QStringLiteral("direction")).toString());
            QCOMPARE(words.constLast(), directionName(direction));
            QVERIFY(bodyFromJson(QStringLiteral("mission-chosen"), toJson(body)) == EventBody(body));
        }
        for (const PromiseOutcome outcome :
            {PromiseOutcome::Kept, PromiseOutcome::Renegotiated, PromiseOutcome::Missed}) {
            const PromiseSettled body{PromiseId(QStringLiteral("p")), outcome, StudyDay{1}};
            words.append(toJson(body).value(QStringLiteral("outcome")).toString());
            QCOMPARE(words.constLast(), promiseOutcomeName(outcome));
            QVERIFY(bodyFromJson(QStringLiteral("promise-settled"), toJson(body)) == EventBody(body));
        }
        QCOMPARE(words.join(u' '), QStringLiteral("not-yet fine ready done no-moment later up across down kept "
                                                  "renegotiated missed"));

        for (const Grade grade : {Grade::Again, Grade::Hard, Grade::Good, Grade::Easy})
            QVERIFY(gradeFromName(gradeName(grade)) == grade);
        QVERIFY(!gradeFromName(QStringLiteral("Good")));
        QVERIFY(!gradeFromName(QString()));
    }

    void theSubjectIsWhatTheActIsAbout()
    {
        QStringList subjects;
        for (const EventBody &body : oneOfEach())
            subjects.append(subjectOf(body));
        const QString lesson = lessonId(1).text();
        const QString question = questionId(1, 2).text();
        QCOMPARE(subjects,
            QStringList({question, lesson, lesson, question, lesson, lesson, lesson,
                QStringLiteral("others-do-not-help"), QString(), QStringLiteral("minutes"), scenarioId(1, 2).text(),
                QStringLiteral("blame"), QStringLiteral("0193-mission"), QStringLiteral("listening"), QString(),
                QStringLiteral("five-steps"), QStringLiteral("0193-card"), QString(), QStringLiteral("0193-promise"),
                QStringLiteral("blame"), QStringLiteral("0193-done"), QStringLiteral("tools/five-steps")}));
    }

    void anUnknownKindIsRefused()
    {
        QVERIFY(refused(QStringLiteral("question-asked"), toJson(oneOfEach().constFirst())));
        QVERIFY(refused(QString(), {}));
    }

    void aBodyThatLacksAnythingIsRefused()
    {
        for (const EventBody &body : oneOfEach()) {
            const QJsonObject whole = toJson(body);
            QVERIFY(!whole.isEmpty());
            for (const QString &key : whole.keys()) {
                QJsonObject lacking = whole;
                lacking.remove(key);
                QVERIFY2(refused(kindName(body), lacking), qPrintable(QString(kindName(body) + u' ' + key)));
            }
        }
    }

    void whatNeedNotBeSaidLeavesNoKeyBehind()
    {
        const EventBody mission = MissionChosen{{}, QStringLiteral("散会前"), QStringLiteral("先问"),
            QStringLiteral("采购"), Direction::Across, StudyDay{20'500}, MissionId(QStringLiteral("0193-mission"))};
        EventBody drill = oneOfEach().at(10);
        std::get<DrillDone>(drill).chosen = {QStringLiteral("opening/shared")};
        EventBody card = oneOfEach().at(15);
        std::get<CardSaved>(card).card = CardId(QStringLiteral("0193-card"));
        const EventBody variant = QuestionAnswered{
            questionId(1, 2), lessonId(1), QStringLiteral("recall"), Grade::Good, {}, Milliseconds(1), 1};
        const auto keysOf = [](const EventBody &body) { return toJson(body).keys().join(u' '); };
        QCOMPARE(keysOf(oneOfEach().at(5)), QStringLiteral("lesson then when"));
        QCOMPARE(keysOf(mission), QStringLiteral("direction lesson on repeats then when with"));
        QCOMPARE(toJson(mission).value(QStringLiteral("on")).toString(), QStringLiteral("2026-02-16"));
        QCOMPARE(toJson(variant).value(QStringLiteral("version")).toInt(), 1);
        for (const EventBody &body : {mission, drill, card, variant}) {
            QVERIFY(bodyFromJson(kindName(body), throughText(toJson(body))) == body);
            for (const QJsonValue &wrong : {QJsonValue(""), QJsonValue(7), QJsonValue(QJsonArray())}) {
                for (const char *key : {"with", "direction", "on", "repeats", "chosen", "card", "version"}) {
                    if (key == QLatin1String("version") && wrong == QJsonValue(7))
                        continue;
                    QJsonObject json = toJson(body);
                    json.insert(QLatin1String(key), wrong);
                    QVERIFY2(refused(kindName(body), json), key);
                }
            }
        }
    }

    void aMemberOfTheWrongTypeIsRefused()
    {
        for (const EventBody &body : oneOfEach()) {
            const QJsonObject whole = toJson(body);
            for (const QString &key : whole.keys()) {
                for (const QJsonValue &value :
                    {QJsonValue(QJsonValue::Null), QJsonValue(QJsonObject()), QJsonValue(0.5)}) {
                    QJsonObject wrong = whole;
                    wrong.insert(key, value);
                    QVERIFY2(refused(kindName(body), wrong), qPrintable(QString(kindName(body) + u' ' + key)));
                }
            }
        }
    }

    void aBodyThatHasMoreThanIsUnderstoodIsRefused()
    {
        for (const EventBody &body : oneOfEach()) {
            QJsonObject more = toJson(body);
            more.insert(QStringLiteral("mood"), 3);
            QVERIFY(refused(kindName(body), more));
        }
    }

    void impossibleValuesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a question without id") << "question" << QJsonValue("");
        QTest::newRow("a lesson without id") << "lesson" << QJsonValue("");
        QTest::newRow("a grade that is none") << "grade" << QJsonValue("perfect");
        QTest::newRow("a negative time") << "tookMs" << QJsonValue(-1);
        QTest::newRow("half a millisecond") << "tookMs" << QJsonValue(1.5);
        QTest::newRow("an answer that is a list of words") << "answer" << QJsonValue(QJsonArray{"a"});
        QTest::newRow("a pick without item") << "answer" << QJsonValue(QJsonArray{QJsonObject{{"target", "a"}}});
        QTest::newRow("a pick with more") << "answer" << QJsonValue(QJsonArray{QJsonObject{{"item", "a"}, {"x", "b"}}});
    }

    void impossibleValuesAreRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QJsonObject json = toJson(oneOfEach().constFirst());
        json.insert(key, value);
        QVERIFY(refused(kQuestion, json));
    }

    void wordsThatAreNoListOfTextsAreRefused()
    {
        for (const QJsonValue &value : {QJsonValue("one text"), QJsonValue(QJsonArray{"a", 1}),
                 QJsonValue(QJsonArray{QJsonValue(QJsonValue::Null)})}) {
            QJsonObject json = toJson(oneOfEach().at(10));
            json.insert(QStringLiteral("written"), value);
            QVERIFY(refused(QStringLiteral("drill-done"), json));
        }
        QVERIFY(refused(QStringLiteral("drill-done"),
            {{"drill", "d"}, {"scenario", "d/s"}, {"rating", "great"}, {"written", QJsonArray()}, {"tookMs", 0}}));
        QVERIFY(refused(QStringLiteral("mission-debriefed"), {{"mission", "m"}, {"outcome", "maybe"}, {"reply", ""}}));
    }

    void aCountTooLargeIsRefused()
    {
        QVERIFY(refused(QStringLiteral("day-finished"), {{"answers", 4294967296.0}, {"lessons", 0}}));
    }

    void whatCouldNotBeReadAgainIsRefusedBeforeItIsWritten()
    {
        QVERIFY(!checkReadable(QuestionAnswered{}));
        QVERIFY(!checkReadable(LessonFinished{lessonId(1), Milliseconds(-5)}));
        QVERIFY(!checkReadable(SettingChanged{}));
        QVERIFY(checkReadable(EntryChosen{}));
        QVERIFY(!checkReadable(DrillDone{}));
        QVERIFY(!checkReadable(DrillDone{drillId(1), {}, Rating::Fine, {}, {}}));
        QVERIFY(!checkReadable(DrillDone{drillId(1), scenarioId(1, 1), static_cast<Rating>(3), {}, {}}));
        QVERIFY(!checkReadable(RemarkDeclined{{}, QStringLiteral("words")}));
        QVERIFY(!checkReadable(MissionDebriefed{}));
        QVERIFY(!checkReadable(SurveyTaken{}));
        QVERIFY(!checkReadable(CardRemoved{}));
        QVERIFY(!checkReadable(PromiseMade{{}, QStringLiteral("财务"), StudyDay{1}}));
        QVERIFY(checkReadable(CaseWritten{}));
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "event_test.moc"
