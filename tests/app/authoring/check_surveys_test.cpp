// SPDX-License-Identifier: Apache-2.0
// What is said about a survey: lessons that are not there, samples that are too short or can be guessed, uneven sides.
#include "small_course.h"

#include "authoring/check_surveys.h"

#include "../course/fixtures.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kLong = u"周五那批展会的货说好中午前到结果下午四点才来一共六十箱我们三个人卸"_s;

// The survey of the course tests with lessons of the small course, and samples as long as they are to be.
QJsonObject sound(const QString &kind)
{
    QJsonObject json = fixtures::load(u"surveys/%1.json"_s.arg(kind));
    json = fixtures::with(json, u"/lesson"_s, u"talk/date"_s);
    if (kind != "frequency"_L1)
        return json;
    for (const QString &skill : {u"/skills/0/lesson"_s, u"/skills/1/lesson"_s})
        json = fixtures::with(json, skill, u"talk/ask"_s);
    for (int i = 0; i < 4; ++i)
        json = fixtures::with(json, u"/samples/0/passage/%1/zh"_s.arg(i), kLong);
    return json;
}

QStringList told(const QString &kind, const QJsonObject &json)
{
    const SmallCourse course;
    if (kind == "closing"_L1) { // takes them once more
        for (const QString &other : {u"frequency"_s, u"either-or"_s, u"map"_s})
            course.write(u"surveys/%1.yaml"_s.arg(other), QJsonDocument(sound(other)).toJson());
    }
    course.write(u"surveys/%1.yaml"_s.arg(kind), QJsonDocument(json).toJson());
    QStringList sentences;
    for (const authoring::Diagnostic &found : authoring::checkSurveys(course.read()))
        sentences.append(found.sentence);
    return sentences;
}

} // namespace

class CheckSurveysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundSurveysAreLeftInPeace()
    {
        for (const QString &kind : course::surveyKinds())
            QCOMPARE(told(kind, sound(kind)), QStringList());
    }

    void lessonsAreThere()
    {
        const QString sentence = u"there is no lesson \"talk/later\": correct the id or take it out until there is"_s;
        QCOMPARE(
            told(u"needs"_s, fixtures::with(sound(u"needs"_s), u"/lesson"_s, u"talk/later"_s)), QStringList(sentence));
        QCOMPARE(told(u"frequency"_s, fixtures::with(sound(u"frequency"_s), u"/skills/1/lesson"_s, u"talk/later"_s)),
            QStringList(sentence));
    }

    void aSampleTakesAboutThreeQuartersOfAMinute()
    {
        const QJsonObject json = fixtures::with(sound(u"frequency"_s), u"/samples/0/passage/0/zh"_s, u"货晚到。"_s);
        QCOMPARE(told(u"frequency"_s, json),
            QStringList(u"this sample has 102 characters; 130 to 200 take about 45 seconds"_s));
    }

    void theRightWayToSayItBackIsNotTheLongest()
    {
        const QJsonObject json = fixtures::with(sound(u"frequency"_s), u"/samples/0/options/1/text/zh"_s, kLong);
        QCOMPARE(told(u"frequency"_s, json),
            QStringList(u"the right option is the longest: one can guess it, lengthen another"_s));
    }

    void rightOptionsDoNotStandInOnePlace()
    {
        QJsonObject json = sound(u"frequency"_s);
        QJsonObject second = fixtures::at(json, u"/samples/0"_s).toObject();
        second.insert("id"_L1, u"other-boxes"_s);
        json = fixtures::with(json, u"/samples/-"_s, second);
        QCOMPARE(told(u"frequency"_s, json),
            QStringList(u"the right option stands in the same place in each sample: move one of them"_s));
    }

    void sidesAreAboutAsLong()
    {
        const QJsonObject json = fixtures::with(sound(u"either-or"_s), u"/items/0/first/zh"_s, u"当着大家直说一遍"_s);
        QCOMPARE(told(u"either-or"_s, json),
            QStringList(u"one side has 8 characters, the other 3: make them alike, so that neither looks wanted"_s));
    }

    void whatIsTakenOnceMoreIsThereAndCanBeCompared()
    {
        const QJsonObject json = sound(u"closing"_s);
        QCOMPARE(told(u"closing"_s, fixtures::with(json, u"/again/1"_s, u"style"_s)),
            QStringList(u"there is no survey \"style\""_s));
        QCOMPARE(told(u"closing"_s, fixtures::with(json, u"/again/1"_s, u"map"_s)),
            QStringList(u"\"map\" has nothing that is compared: name surveys of kind frequency or either-or"_s));
    }

    void theRightDecisionCannotBeToldByItsPlace()
    {
        QJsonObject json = sound(u"closing"_s);
        QJsonArray options = fixtures::at(json, u"/situations/0/second/options"_s).toArray();
        options.append(options.takeAt(0)); // the right one is the last now, as in the next situation
        json = fixtures::with(json, u"/situations/0/second/options"_s, options);
        options = fixtures::at(json, u"/situations/1/second/options"_s).toArray();
        options.append(options.takeAt(1));
        json = fixtures::with(json, u"/situations/1/second/options"_s, options);
        QCOMPARE(told(u"closing"_s, json),
            QStringList(u"the right option is number 3 in 3 of 4 decisions: move some in hiring/second, "
                        u"price-list/first, price-list/second"_s));
    }

    void theRightDecisionCannotBeToldByItsLength()
    {
        QJsonObject json = sound(u"closing"_s);
        for (const QString &right : {u"/situations/0/first/options/1"_s, u"/situations/0/second/options/0"_s,
                 u"/situations/1/first/options/2"_s})
            json = fixtures::with(json, right + u"/text/zh"_s, kLong);
        QCOMPARE(told(u"closing"_s, json),
            QStringList(u"the right option is the longest in Chinese in 3 of 4 decisions: shorten it or lengthen "
                        u"others in hiring/first, hiring/second, price-list/first"_s));
    }

    void waysToSayItBetterDifferInASituationToo()
    {
        QJsonObject json = sound(u"closing"_s);
        json = fixtures::with(json, u"/situations/1/rewriting/references/1/say/zh"_s,
            fixtures::at(json, u"/situations/1/rewriting/references/0/say/zh"_s));
        QCOMPARE(told(u"closing"_s, json),
            QStringList(u"in Chinese this says the same as reference 1: say it another way or take it out"_s));
    }

    void waysToSayItBetterDiffer()
    {
        QJsonObject json = sound(u"map"_s);
        json = fixtures::with(
            json, u"/rewriting/references/1/say/zh"_s, fixtures::at(json, u"/rewriting/references/0/say/zh"_s));
        QCOMPARE(told(u"map"_s, json),
            QStringList(u"in Chinese this says the same as reference 1: say it another way or take it out"_s));
    }
};

QTEST_GUILESS_MAIN(CheckSurveysTest)
#include "check_surveys_test.moc"
