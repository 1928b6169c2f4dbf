// SPDX-License-Identifier: Apache-2.0
// Reading course.yaml, and finding things in a course.
#include "course/course.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto parts = parseCourse(json, problems);
    return parts.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                   : QStringList{u"a value despite problems, or neither"_s};
}

LessonOutline outline(const QString &id, const QStringList &questions)
{
    LessonOutline outline;
    outline.id = LessonId(id);
    for (const QString &question : questions)
        outline.questions.append({QuestionId(id + u'/' + question), u"recall"_s, 20});
    return outline;
}

} // namespace

class CourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodCourseIsRead()
    {
        Problems problems;
        const auto parts = parseCourse(fixtures::load(u"course.json"_s), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(parts.has_value());
        QCOMPARE(parts->id.text(), u"internal-customer"_s);
        QCOMPARE(parts->company.zh, u"南桥设备"_s);
        QCOMPARE(parts->cast.size(), 2);
        QCOMPARE(parts->cast.at(1).role.en, u"Head of Engineering"_s);
        QCOMPARE(parts->units.at(1).number, 4);
        QCOMPARE(parts->units.at(1).lessons.at(1).text(), u"feedback/camera-test"_s);
        QCOMPARE(parts->entries.at(0).lessons.size(), 2);
        QCOMPARE(parts->retired, QStringList{u"feedback/old-lesson"_s});
        QVERIFY(parts->lessons.isEmpty());
    }

    void aCourseNeedsNoCompanyNorRetiredIds()
    {
        QJsonObject json = fixtures::load(u"course.json"_s);
        json.remove(u"company"_s);
        json.remove(u"retired"_s);
        QCOMPARE(problemsOf(json), QStringList());
    }

    void aSpoiledPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QString &place, const QJsonValue &value, const QString &problem) {
            QTest::newRow(name) << place << value << problem;
        };
        row("no title", u"/title"_s, kGone, u"/title: needs \"title\" in both languages: {zh: ..., en: ...}"_s);
        row("one person twice", u"/cast/1/id"_s, u"zhou"_s,
            u"/cast/1/id: id \"zhou\" is used twice in \"cast\": give each its own"_s);
        row("number in quotes", u"/units/0/number"_s, u"2"_s,
            u"/units/0/number: \"number\" must be a number from 1 to 99"_s);
        row("a number twice", u"/units/1/number"_s, 2,
            u"/units/1: number 2 is taken by an earlier unit: choose another"_s);
        row("a lesson in two units", u"/units/1/lessons/-"_s, u"listening/ask"_s,
            u"/units/1: lesson \"listening/ask\" is in an earlier unit too: take one out"_s);
        row("a lesson twice in a unit", u"/units/1/lessons/-"_s, u"feedback/camera-test"_s,
            u"/units/1/lessons/2: \"feedback/camera-test\" is listed twice: take one out"_s);
        row("a retired lesson", u"/units/1/lessons/-"_s, u"feedback/old-lesson"_s,
            u"/units/1: \"feedback/old-lesson\" is retired: an id is never used again"_s);
        row("an entry to nowhere", u"/entries/0/lessons/0"_s, u"listening/pause"_s,
            u"/entries/0: lesson \"listening/pause\" is in no unit: add it to one or take it out here"_s);
        row("unknown key", u"/author"_s, u"x"_s,
            u"/author: unknown key \"author\"; known here: id, title, company, cast, units, entries, retired, notes"_s);
    }
    void aSpoiledPlaceIsNamed()
    {
        QFETCH(QString, place);
        QFETCH(QJsonValue, value);
        QFETCH(QString, problem);
        QCOMPARE(problemsOf(fixtures::with(fixtures::load(u"course.json"_s), place, value)), QStringList{problem});
    }

    void whatACourseHasIsFoundById()
    {
        Problems problems;
        auto parts = parseCourse(fixtures::load(u"course.json"_s), problems);
        QVERIFY(parts.has_value());
        parts->lessons = {
            outline(u"listening/ask"_s, {u"q1"_s}), outline(u"feedback/camera-test"_s, {u"q1"_s, u"q2"_s})};
        const Course course(*parts);
        QCOMPARE(course.lesson(LessonId(u"feedback/camera-test"_s)), &course.lessons().at(1));
        QCOMPARE(course.question(QuestionId(u"feedback/camera-test/q2"_s)), &course.lessons().at(1).questions.at(1));
        QCOMPARE(course.lessonOf(QuestionId(u"listening/ask/q1"_s)), &course.lessons().at(0));
        QCOMPARE(course.unit(UnitId(u"feedback"_s)), &course.units().at(1));
        QCOMPARE(course.entry(EntryId(u"no-help"_s)), &course.entries().at(0));
        QCOMPARE(course.person(u"han"_s)->name.zh, u"韩立"_s);
    }

    void whatACourseDoesNotHaveIsNull()
    {
        const Course course;
        QVERIFY(!course.lesson(LessonId(u"x"_s)));
        QVERIFY(!course.question(QuestionId(u"x/q1"_s)));
        QVERIFY(!course.lessonOf(QuestionId(u"x/q1"_s)));
        QVERIFY(!course.unit(UnitId()));
        QVERIFY(!course.entry(EntryId()));
        QVERIFY(!course.person(u"x"_s));
    }

    void aCopyFindsItsOwnThings()
    {
        Course::Parts parts;
        parts.lessons = {outline(u"a/b"_s, {u"q1"_s})};
        auto first = std::make_unique<Course>(parts);
        const Course copy = *first;
        first.reset();
        QCOMPARE(copy.lesson(LessonId(u"a/b"_s))->questions.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CourseTest)
#include "course_test.moc"
