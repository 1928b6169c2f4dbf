// SPDX-License-Identifier: Apache-2.0
// What a drill of each kind holds, and what is said when it does not.
#include "course/drill.h"

#include "fixtures.h"

#include <QTest>

using namespace sanju::course;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue kGone(QJsonValue::Undefined);

QJsonObject drillJson(const QString &kind)
{
    return fixtures::load(u"drills/"_s + kind + u".json"_s);
}

QStringList problemsOf(const QJsonObject &json)
{
    Problems problems;
    const auto drill = parseDrill(json, problems);
    return drill.has_value() == problems.isEmpty() ? fixtures::lines(problems)
                                                   : QStringList{u"a value despite problems, or neither"_s};
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead_data()
    {
        QTest::addColumn<int>("parts");
        for (const QString &kind : drillKinds())
            QTest::newRow(qPrintable(kind)) << (kind == "three-boxes"_L1 ? 3 : 1);
    }
    void everyKindIsRead()
    {
        QFETCH(const int, parts);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        Problems problems;
        const auto drill = parseDrill(drillJson(kind), problems);
        QCOMPARE(fixtures::lines(problems), QStringList());
        QVERIFY(drill.has_value());
        QCOMPARE(drill->id.text(), kind);
        QCOMPARE(drillKinds().at(static_cast<int>(drill->kind)), kind);
        QVERIFY(!drill->title.isEmpty() && !drill->about.isEmpty() && !drill->after.isEmpty());
        QCOMPARE(drill->scenarios.size(), 3);
        for (const Scenario &scenario : drill->scenarios) {
            QVERIFY(scenario.id.text().startsWith(kind + u'/'));
            QVERIFY(!scenario.scene.isEmpty());
            QCOMPARE(scenario.bad.isEmpty(), drill->kind != DrillKind::Rewrite);
            QVERIFY(scenario.references.size() >= 2);
            for (const Reference &reference : scenario.references) {
                QCOMPARE(reference.parts.size(), parts);
                QVERIFY(!reference.note.isEmpty());
            }
        }
    }

    void partsOfAReferenceComeInTheOrderOfTheBoxes()
    {
        Problems problems;
        const auto drill = parseDrill(drillJson(u"three-boxes"_s), problems);
        QVERIFY(drill.has_value());
        const Scenario &scenario = drill->scenarios.at(0);
        QCOMPARE(scenario.id, ScenarioId(u"three-boxes/late-table"_s));
        QCOMPARE(scenario.references.at(0).parts.at(0).en, u"Monday's table came on Wednesday."_s);
        QCOMPARE(scenario.references.at(0).parts.at(1).en, u"Three shops ran out."_s);
        QCOMPARE(scenario.references.at(0).parts.at(2).en, u"Could I have it by noon next Monday?"_s);
        QCOMPARE(drill->after, (QList{LessonId(u"feedback/three-sentences"_s), LessonId(u"feedback/camera-test"_s)}));
    }

    void notesOfEditorsAreIgnored()
    {
        const QJsonObject json = drillJson(u"three-boxes"_s);
        QVERIFY(json.contains("notes"_L1));
        Problems problems;
        QVERIFY(parseDrill(json, problems) == parseDrill(fixtures::without(json, u"/notes"_s), problems));
        QVERIFY(problems.isEmpty());
    }

    void whatIsWrongIsToldWhereItStands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &kind, const QString &pointer, const QJsonValue &value,
                             const QString &sentence, const QString &at = {}) {
            QTest::newRow(name) << kind << pointer << value
                                << QString((at.isEmpty() ? pointer : at) + u": "_s + sentence);
        };
        const QString boxes = u"three-boxes"_s;
        const QString rewrite = u"rewrite"_s;
        row("no id", boxes, u"/id"_s, kGone, u"needs \"id\""_s);
        row("an id of two parts", boxes, u"/id"_s, u"a/b"_s,
            u"\"id\" \"a/b\" is not an id: use small letters, digits and hyphens only (camera-test)"_s);
        row("another kind", boxes, u"/kind"_s, u"essay"_s,
            u"\"kind\" cannot be \"essay\": choose one of three-boxes, rewrite, praise"_s);
        row("no title", boxes, u"/title"_s, kGone, u"needs \"title\" in both languages: {zh: ..., en: ...}"_s);
        row("one language", boxes, u"/about/en"_s, kGone, u"\"about\" has no English: add \"en\""_s);
        row("after nothing", boxes, u"/after"_s, QJsonArray(), u"\"after\" needs 1 to 8 entries; it has 0"_s);
        row("two scenarios", boxes, u"/scenarios/2"_s, kGone, u"\"scenarios\" needs 3 to 60 entries; it has 2"_s,
            u"/scenarios"_s);
        row("a scenario twice", boxes, u"/scenarios/1/id"_s, u"late-table"_s,
            u"id \"late-table\" is used twice in \"scenarios\": give each its own"_s);
        row("one reference", boxes, u"/scenarios/0/references/1"_s, kGone,
            u"\"references\" needs 2 to 3 entries; it has 1"_s, u"/scenarios/0/references"_s);
        row("a box without Chinese", boxes, u"/scenarios/0/references/0/wish/zh"_s, u" "_s,
            u"\"wish\" has no Chinese: add \"zh\""_s);
        row("a reference without its note", boxes, u"/scenarios/0/references/0/note"_s, kGone,
            u"needs \"note\" in both languages: {zh: ..., en: ...}"_s);
        row("one box for three", boxes, u"/scenarios/0/references/0/say"_s, QJsonObject(),
            u"unknown key \"say\"; known here: saw, caused, wish, note"_s);
        row("a bad sentence where none is said better", boxes, u"/scenarios/0/bad"_s, QJsonObject(),
            u"unknown key \"bad\"; known here: id, scene, references"_s);
        row("nothing to say better", rewrite, u"/scenarios/0/bad"_s, kGone,
            u"a sentence to say better needs \"bad\": what somebody blurted out"_s);
        row("three boxes for one", rewrite, u"/scenarios/0/references/0/saw"_s, QJsonObject(),
            u"unknown key \"saw\"; known here: say, note"_s);
        row("an unknown key", rewrite, u"/level"_s, 2,
            u"unknown key \"level\"; known here: id, kind, title, about, after, scenarios, notes"_s);
    }
    void whatIsWrongIsToldWhereItStands()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, pointer);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, line);
        QCOMPARE(problemsOf(fixtures::with(drillJson(kind), pointer, value)), QStringList(line));
    }
};

QTEST_GUILESS_MAIN(DrillTest)
#include "drill_test.moc"
