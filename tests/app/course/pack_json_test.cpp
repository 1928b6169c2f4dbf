// SPDX-License-Identifier: Apache-2.0
// Lessons go into a pack's rows and come back the same.
#include "course/pack_json.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject body()
{
    return lessonBody(fixtures::load(u"lesson.json"_s), fixtures::load(u"storyboard.json"_s));
}

std::optional<Lesson> authoredLesson()
{
    Problems problems;
    const auto storyboard = parseStoryboard(fixtures::load(u"storyboard.json"_s), problems);
    return storyboard ? parseLesson(fixtures::load(u"lesson.json"_s), *storyboard, problems) : std::nullopt;
}

} // namespace

class PackJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLessonComesBackFromItsBody()
    {
        const auto authored = authoredLesson();
        QVERIFY(authored.has_value());
        Problems problems;
        const auto back = parseLessonBody(
            QJsonDocument::fromJson(QJsonDocument(body()).toJson(QJsonDocument::Compact)).object(), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(back.has_value());
        QVERIFY(*back == *authored);
    }

    void notesNeverReachAPack()
    {
        QVERIFY(fixtures::load(u"lesson.json"_s).contains(u"notes"_s));
        QVERIFY(!body().value(u"lesson"_s).toObject().contains(u"notes"_s));
    }

    void aBodyWithABrokenHalfIsRefused()
    {
        for (const QString &half : {u"lesson"_s, u"storyboard"_s}) {
            Problems problems;
            QVERIFY(!parseLessonBody(fixtures::without(body(), u'/' + half), problems).has_value());
            QVERIFY(!problems.isEmpty());
        }
    }

    void anOutlineHoldsWhatThePlannerNeeds()
    {
        const auto lesson = authoredLesson();
        QVERIFY(lesson.has_value());
        const LessonOutline outline = outlineOf(*lesson, UnitId(u"feedback"_s));
        QCOMPARE(outline.id, lesson->id);
        QCOMPARE(outline.unit.text(), u"feedback"_s);
        QCOMPARE(outline.code, u"4-02"_s);
        QVERIFY(outline.core);
        QCOMPARE(outline.hookLine, lesson->hook.line);
        QCOMPARE(outline.after, lesson->after);
        QCOMPARE(outline.questions.size(), 5);
        QCOMPARE(outline.questions.at(2), (QuestionOutline{QuestionId(u"feedback/camera-test/q3"_s), u"tap-words"_s,
                                              estimatedSeconds(lesson->questions.at(2))}));
        QCOMPARE(outline.seconds, estimatedSeconds(*lesson));
    }

    void anOutlineIsSearchedInSmallLettersAndBothLanguages()
    {
        const auto lesson = authoredLesson();
        QVERIFY(lesson.has_value());
        const QString search = outlineOf(*lesson, UnitId(u"feedback"_s)).search;
        for (const QString &word :
            {u"摄像机"_s, u"态度差"_s, u"attitude"_s, u"the recording first"_s, u"sentence one"_s})
            QVERIFY2(search.contains(word), qPrintable(word));
        QCOMPARE(search, search.toLower());
    }

    void anOutlineComesBackFromItsJson()
    {
        const auto lesson = authoredLesson();
        QVERIFY(lesson.has_value());
        const LessonOutline outline = outlineOf(*lesson, UnitId(u"feedback"_s));
        Problems problems;
        const auto back = parseOutline(toJson(outline), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(back.has_value());
        QCOMPARE(*back, outline);
    }

    void everyKeyOfAnOutlineIsNeeded()
    {
        const auto lesson = authoredLesson();
        QVERIFY(lesson.has_value());
        const QJsonObject json = toJson(outlineOf(*lesson, UnitId(u"feedback"_s)));
        for (const QString &key : json.keys()) {
            Problems problems;
            QVERIFY2(!parseOutline(fixtures::without(json, u'/' + key), problems).has_value(), qPrintable(key));
            QCOMPARE(problems.constFirst().path, u'/' + key);
        }
    }
};

QTEST_GUILESS_MAIN(PackJsonTest)
#include "pack_json_test.moc"
