// SPDX-License-Identifier: Apache-2.0
// What a lesson holds, and what is said when it does not.
#include "course/lesson.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

Storyboard storyboard()
{
    Problems problems;
    return parseStoryboard(fixtures::load(u"storyboard.json"_s), problems).value_or(Storyboard());
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto lesson = parseLesson(json, storyboard(), problems);
    return lesson.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                    : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class LessonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodLessonIsRead()
    {
        Problems problems;
        const auto lesson = parseLesson(fixtures::load(u"lesson.json"_s), storyboard(), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->id.text(), u"feedback/camera-test"_s);
        QCOMPARE(lesson->code, u"4-02"_s);
        QVERIFY(lesson->core);
        QCOMPARE(lesson->title.zh, u"第一句：摄像机测试"_s);
        QCOMPARE(lesson->after, QList<LessonId>{LessonId(u"feedback/three-sentences"_s)});
        QCOMPARE(lesson->keywordsEn.constFirst(), u"camera"_s);
        QCOMPARE(lesson->hook.line.en, u"“He has a bad attitude.”"_s);
        QCOMPARE(lesson->guess.options.size(), 3);
        QCOMPARE(lesson->guess.better, u"b"_s);
        QVERIFY(lesson->clip == storyboard());
        QCOMPARE(lesson->points.size(), 3);
        QCOMPARE(lesson->points.at(1).insteadOf.zh, u"老迟到"_s);
        QCOMPARE(lesson->exercise.size(), 1);
        QCOMPARE(lesson->exercise.at(0).id.text(), u"feedback/camera-test/e1"_s);
        QVERIFY(lesson->exercise.at(0).point.isEmpty());
        QCOMPARE(lesson->questions.size(), 5);
        QCOMPARE(lesson->questions.at(0).point, u"p2"_s);
        QCOMPARE(lesson->questions.at(2).lesson, lesson->id);
        QCOMPARE(lesson->takeaway.zh, u"先给录像，再给看法"_s);
        QCOMPARE(lesson->mission.when.size(), 3);
        QCOMPARE(lesson->mission.then.size(), 2);
    }

    void notesAreAllowedAndIgnored()
    {
        const QJsonObject json = fixtures::load(u"lesson.json"_s);
        QVERIFY(json.contains(u"notes"_s));
        Problems problems;
        const auto with = parseLesson(json, storyboard(), problems);
        const auto without = parseLesson(fixtures::without(json, u"/notes"_s), storyboard(), problems);
        QVERIFY(with && without);
        QVERIFY(*with == *without);
    }

    void aLessonWithoutPrerequisitesNeedsNoAfter()
    {
        QCOMPARE(problemsOf(fixtures::without(fixtures::load(u"lesson.json"_s), u"/after"_s)), QStringList());
    }

    void aStoryboardThatFailedIsNotComparedWithTheClip()
    {
        Problems problems;
        QVERIFY(parseLesson(fixtures::load(u"lesson.json"_s), Storyboard(), problems).has_value());
        QCOMPARE(problems, Problems());
    }

    void aSpoiledPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &place, const QJsonValue &value, const QString &problem) {
            QTest::newRow(name) << place << value << problem;
        };
        const QJsonObject good = fixtures::load(u"lesson.json"_s);
        const QJsonValue point = fixtures::with(fixtures::at(good, u"/points/0"_s).toObject(), u"/id"_s, u"p4"_s);
        row("no core", u"/core"_s, kGone, u"/core: needs \"core\": true or false"_s);
        row("bad code", u"/code"_s, u"4.2"_s,
            u"/code: \"4.2\" is not a code: write the unit, a hyphen and two digits (4-02)"_s);
        row("after itself", u"/after/0"_s, u"feedback/camera-test"_s,
            u"/after: a lesson cannot come after itself: take \"feedback/camera-test\" out"_s);
        row("bad id in after", u"/after/0"_s, u"The first"_s,
            u"/after/0: \"The first\" is not an id: use small letters, digits and hyphens, parts joined by \"/\" "
            "(feedback/camera-test)"_s);
        row("keywords in one language", u"/keywords/en"_s, kGone, u"/keywords/en: needs \"en\": a list of 1 to 20"_s);
        row("no hook", u"/hook"_s, kGone, u"/hook: needs \"hook\""_s);
        row("no scene", u"/hook/scene"_s, kGone,
            u"/hook/scene: needs \"scene\" in both languages: {zh: ..., en: ...}"_s);
        row("two guesses", u"/guess/options/0"_s, kGone,
            u"/guess/options: \"options\" needs exactly 3 entries; it has 2"_s);
        row("better is no option", u"/guess/better"_s, u"z"_s,
            u"/guess/better: \"z\" is not one of the options: name one of their ids"_s);
        row("another clip", u"/clip"_s, u"feedback-impact"_s,
            u"/clip: the storyboard given has the id \"feedback-camera-test\", not \"feedback-impact\""_s);
        row("four points", u"/points/-"_s, point, u"/points: \"points\" needs 1 to 3 entries; it has 4"_s);
        row("no instead_of", u"/points/0/instead_of"_s, kGone,
            u"/points/0/instead_of: needs \"instead_of\" in both languages: {zh: ..., en: ...}"_s);
        row("no exercise", u"/exercise"_s, QJsonArray(), u"/exercise: \"exercise\" needs 1 to 2 entries; it has 0"_s);
        row("a point in an exercise", u"/exercise/0/point"_s, u"p1"_s,
            u"/exercise/0/point: an exercise trains the whole lesson: take \"point\" out"_s);
        row("question without a point", u"/questions/1/point"_s, kGone,
            u"/questions/1/point: question \"q2\" needs \"point\": the id of the point it trains"_s);
        row("question on an unknown point", u"/questions/1/point"_s, u"p9"_s,
            u"/questions/1/point: \"p9\" is not one of the points: name one of their ids"_s);
        row("two questions of one id", u"/questions/3/id"_s, u"q1"_s,
            u"/questions/3/id: id \"q1\" is used twice in \"questions\": give each its own"_s);
        row("a question with the id of an exercise", u"/questions/3/id"_s, u"e1"_s,
            u"/questions/3/id: id \"e1\" is used in \"exercise\" too: give each its own"_s);
        row("a problem inside a question", u"/questions/0/options/0/why"_s, kGone,
            u"/questions/0/options/0/why: wrong option \"a\" needs \"why\": a reason and what to say instead"_s);
        row("an unknown key inside a question", u"/questions/4/hint"_s, 1,
            u"/questions/4/hint: unknown key \"hint\"; known here: id, point, kind, stem, answer, note, variant"_s);
        row("one when", u"/mission/when"_s, QJsonArray(), u"/mission/when: \"when\" needs 2 to 3 entries; it has 0"_s);
        row("half a then", u"/mission/then/1/en"_s, kGone,
            u"/mission/then/1/en: \"then\" has no English: add \"en\""_s);
        row("unknown key", u"/subtitle"_s, u"x"_s,
            u"/subtitle: unknown key \"subtitle\"; known here: id, code, core, title, after, keywords, hook, guess, "
            u"clip, "
            "points, exercise, questions, takeaway, mission, practice, notes"_s);
    }
    void aSpoiledPlaceIsNamed()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        QCOMPARE(problemsOf(fixtures::with(fixtures::load(u"lesson.json"_s), place, value)), QStringList{problem});
    }

    void threeQuestionsAreTooFewAndSixTooMany()
    {
        const QJsonObject good = fixtures::load(u"lesson.json"_s);
        const QJsonArray five = good.value(u"questions"_s).toArray();
        QCOMPARE(problemsOf(fixtures::with(good, u"/questions"_s, QJsonArray{five.at(0), five.at(1), five.at(2)})),
            QStringList{u"/questions: \"questions\" needs 4 to 5 entries; it has 3"_s});
        const QJsonValue sixth = fixtures::with(five.at(0).toObject(), u"/id"_s, u"q6"_s);
        QCOMPARE(problemsOf(fixtures::with(good, u"/questions/-"_s, sixth)),
            QStringList{u"/questions: \"questions\" needs 4 to 5 entries; it has 6"_s});
    }

    void problemsOfAllPartsComeInOneGo()
    {
        QJsonObject json = fixtures::load(u"lesson.json"_s);
        json = fixtures::without(json, u"/title/zh"_s);
        json = fixtures::without(json, u"/points/0/say"_s);
        json = fixtures::without(json, u"/exercise/0/cards/0/pile"_s);
        json = fixtures::without(json, u"/questions/2/words"_s);
        json = fixtures::without(json, u"/mission"_s);
        QStringList paths;
        for (const QString &line : problemsOf(json))
            paths.append(line.section(u": "_s, 0, 0));
        for (const QString &path :
            {u"/title/zh"_s, u"/points/0/say"_s, u"/exercise/0/cards/0/pile"_s, u"/questions/2/words"_s, u"/mission"_s})
            QVERIFY2(paths.contains(path), qPrintable(path));
    }

    void nothingAtAllIsRefused() { QVERIFY(!problemsOf({}).isEmpty()); }

    // The reviewed questions are not done in the lesson, the exercise is.
    void aLessonsTimeIsItsStepsWithoutTheReviewedQuestions()
    {
        Problems problems;
        auto lesson = parseLesson(fixtures::load(u"lesson.json"_s), storyboard(), problems);
        QVERIFY(lesson.has_value());
        const int seconds = estimatedSeconds(*lesson);
        QVERIFY2(seconds >= 180 && seconds <= 300, qPrintable(QString::number(seconds)));
        lesson->questions.clear();
        QCOMPARE(estimatedSeconds(*lesson), seconds);
        const int exercise = estimatedSeconds(lesson->exercise.constFirst());
        lesson->exercise.clear();
        QCOMPARE(estimatedSeconds(*lesson), seconds - exercise);
        lesson->hook.scene.zh += QString(50, u'长');
        QCOMPARE(estimatedSeconds(*lesson), seconds - exercise + 10);
    }
};

QTEST_GUILESS_MAIN(LessonTest)
#include "lesson_test.moc"
