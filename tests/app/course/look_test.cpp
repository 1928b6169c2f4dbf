// SPDX-License-Identifier: Apache-2.0
// Reading how somebody looks; each problem with its sentence.
#include "course/look.h"

#include "course/course.h"
#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

std::optional<Look> lookIn(const QJsonObject &course, Problems &problems)
{
    const auto parts = parseCourse(course, problems);
    return parts ? parts->cast.constFirst().look : std::nullopt;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookIsRead()
    {
        Problems problems;
        const auto look = lookIn(fixtures::load(u"course.json"_s), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(look.has_value());
        QCOMPARE(look->build, u"medium"_s);
        QCOMPARE(look->face, u"oval"_s);
        QCOMPARE(look->hair, u"bob"_s);
        QCOMPARE(look->outfit, u"blazer"_s);
        QCOMPARE(look->glasses, u"round"_s);
        QCOMPARE(look->beard, u"none"_s);
        QVERIFY(look->lashes);
        QCOMPARE(look->lines, 1);
        QCOMPARE(look->skinColor, u"#F0CCAF"_s);
        QCOMPARE(look->accentColor, u"#E0AC4B"_s);
    }

    void whatIsLeftOutIsPlain()
    {
        QJsonObject course = fixtures::load(u"course.json"_s);
        for (const QString &key : {u"glasses"_s, u"beard"_s, u"lashes"_s, u"lines"_s})
            course = fixtures::with(course, u"/cast/0/look/"_s + key, kGone);
        Problems problems;
        const auto look = lookIn(course, problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(look.has_value());
        QCOMPARE(look->glasses, u"none"_s);
        QCOMPARE(look->beard, u"none"_s);
        QVERIFY(!look->lashes);
        QCOMPARE(look->lines, 0);
    }

    void nobodyNeedsALook()
    {
        Problems problems;
        QVERIFY(!lookIn(fixtures::with(fixtures::load(u"course.json"_s), u"/cast/0/look"_s, kGone), problems));
        QCOMPARE(fixtures::lines(problems), QStringList());
    }

    void aSpoiledPlaceIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("problem");
        const auto row = [](const QString &key, const QJsonValue &value, const QString &problem) {
            QTest::addRow("%s: %s", qPrintable(key), qPrintable(value.toVariant().toString()))
                << key << value << u"/cast/0/look/"_s + key + u": "_s + problem;
        };
        row(u"hair"_s, kGone, u"needs \"hair\": one of short, bob, bun, waves, cropped, spiky, receding"_s);
        row(u"colors"_s, kGone, u"needs \"colors\""_s);
        row(u"colors/coat"_s, kGone, u"needs \"coat\""_s);
        row(u"hair"_s, u"mohawk"_s,
            u"\"hair\" cannot be \"mohawk\": choose one of short, bob, bun, waves, cropped, spiky, receding"_s);
        row(u"build"_s, u"tall"_s, u"\"build\" cannot be \"tall\": choose one of slim, medium, broad"_s);
        row(u"beard"_s, u"full"_s, u"\"beard\" cannot be \"full\": choose one of none, moustache, stubble"_s);
        row(u"colors/skin"_s, u"pink"_s, u"\"pink\" is no colour: write six hexadecimal capitals, \"#1F5E5B\""_s);
        row(u"colors/skin"_s, u"#12345"_s, u"\"#12345\" is no colour: write six hexadecimal capitals, \"#1F5E5B\""_s);
        row(u"lines"_s, 3, u"\"lines\" must be a number from 0 to 2"_s);
    }
    void aSpoiledPlaceIsNamed()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, problem);
        Problems problems;
        QVERIFY(!lookIn(fixtures::with(fixtures::load(u"course.json"_s), u"/cast/0/look/"_s + key, value), problems));
        QCOMPARE(fixtures::lines(problems), QStringList{problem});
    }

    void thePlainLookIsMadeOfKnownWords()
    {
        const Look plain;
        QVERIFY(builds().contains(plain.build));
        QVERIFY(faces().contains(plain.face));
        QVERIFY(hairStyles().contains(plain.hair));
        QVERIFY(outfits().contains(plain.outfit));
        QVERIFY(glassesShapes().contains(plain.glasses));
        QVERIFY(beards().contains(plain.beard));
    }
};

QTEST_GUILESS_MAIN(LookTest)
#include "look_test.moc"
