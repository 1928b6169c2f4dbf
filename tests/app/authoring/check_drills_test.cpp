// SPDX-License-Identifier: Apache-2.0
// What is said about a drill: by its parser, about the lessons it follows, and about references that are all the same.
#include "authoring/check_drills.h"
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kSame = u"in %1 this says the same as reference %2: say it another way or take it out"_s;

// Three references of the second drill's first scenario.
const QString kFirst =
    u"{zh: 纪要少了第四条，今天能补上吗？, en: \"Item four is missing. Could it be added today?\"}"_s;
const QString kSecond = u"{zh: 第四条我写了一版，你看行吗？, en: \"I have written item four. Is it all right?\"}"_s;
const QString kThird = u"{zh: 第四条是我没说清吗？, en: \"Did I not make item four clear?\"}"_s;

// A drill of what was heard: a scene with points, and two without.
const QString kHead = u"id: back\nkind: restate\ntitle: {zh: 说回来, en: Back}\nabout: {zh: 说回来。, en: Back.}\n"
                      "after: [talk/date]\nscenarios:\n  - id: boxes\n    scene: {zh: 林姐来了。, en: Lin comes.}\n"
                      "    speaker: {zh: 林姐, en: Lin}\n    passage:\n"
                      "      - {zh: 周五来了货。, en: Goods came on Friday.}\n"
                      "      - {zh: 有八箱放错了。, en: Eight boxes went wrong.}\n"
                      "      - {zh: 我查了一天。, en: I searched all day.}\n"
                      "      - {zh: 我担心月底盘亏。, en: I am worried about the loss at month-end.}\n"_s;
const QString kPoints = u"    points:\n"
                        "      - {label: {zh: 周五的货, en: Friday}, words: {zh: 周五 & 货, en: Friday}}\n"
                        "      - {label: {zh: 八箱, en: eight boxes}, must: true, words: {zh: 八箱/8箱, en: eight/8}}\n"
                        "      - {label: {zh: 担心, en: the worry}, must: true, words: {zh: 担心/怕, en: worried}}\n"_s;
const QString kReferences = u"    references:\n"
                            "      - {say: {zh: 八箱放错了，你担心盘亏？, en: \"Eight went wrong, and you're worried "
                            "about a loss?\"}, note: {zh: 短。, en: Short.}}\n"
                            "      - {say: {zh: 周五的货，八箱放错，你怕盘亏？, en: \"Friday, eight boxes, and you're "
                            "worried?\"}, note: {zh: 全。, en: Whole.}}\n"_s;

QString plainScene(const QString &id)
{
    return u"  - id: %1\n    scene: {zh: 他来了。, en: He comes.}\n    speaker: {zh: 他, en: He}\n    passage:\n"
           "      - {zh: 一。, en: One.}\n      - {zh: 二。, en: Two.}\n      - {zh: 三。, en: Three.}\n"
           "      - {zh: 四。, en: Four.}\n    references:\n"
           "      - {say: {zh: 甲？, en: \"A?\"}, note: {zh: 甲。, en: A.}}\n"
           "      - {say: {zh: 乙？, en: \"B?\"}, note: {zh: 乙。, en: B.}}\n"_s.arg(id);
}

} // namespace

class CheckDrillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Otherwise a check of that kind could be broken and no row would tell.
    void theSmallCourseHoldsBothShapesOfReferences()
    {
        const authoring::CourseFolder folder = SmallCourse().read();
        QCOMPARE(folder.drills.size(), 2);
        QCOMPARE(folder.drills.at(0).drill->kind, course::DrillKind::ThreeBoxes);
        QCOMPARE(folder.drills.at(1).drill->kind, course::DrillKind::Rewrite);
    }

    void faultsOfADrillAreToldWhereTheyStand_data()
    {
        spoilingColumns();
        const SpoilIn talk{kTalkDrill};
        const SpoilIn kinder{kKinderDrill};
        talk("another kind", u"kind: three-boxes"_s, u"kind: essay"_s,
            {{u"\"kind\" cannot be \"essay\": choose one of "_s + course::drillKinds().join(u", "_s), {}, {}}});
        talk("one language", u"zh: 写三句, en: Three sentences"_s, u"zh: 写三句"_s,
            u"\"title\" has no English: add \"en\""_s);
        talk("a note without Chinese", u"{zh: 最短，熟人之间够用。, "_s, u"{"_s,
            u"\"note\" has no Chinese: add \"zh\""_s);
        talk("three boxes, two written",
            u"        wish: {zh: 下周一中午前给我，行吗？, en: \"Could I have it by noon next Monday?\"}\n"_s, {},
            {{u"needs \"wish\" in both languages: {zh: ..., en: ...}"_s, u"- saw: {zh: 周一的表，"_s, {}}});
        kinder("nothing to say better", u"    bad: {zh: 你们就会拖。, en: \"You only drag your feet.\"}\n"_s, {},
            {{u"a sentence to say better needs \"bad\": what somebody blurted out"_s, u"- id: access"_s, {}}});
        talk("an unknown lesson to follow", u"after: [talk/date, talk/ask]"_s,
            u"after:\n  - talk/date\n  - talk/later # not yet"_s,
            u"there is no lesson \"talk/later\": correct the id or take it out"_s, u"# not yet"_s);
        spoil("two drills of one id",
            {{kKinderDrill, u"id: kinder"_s, u"id: talk"_s}, {kIds, u"drills/kinder\n"_s, {}},
                {kIds, u"drills/kinder/access\n"_s, {}}, {kIds, u"drills/kinder/minutes\n"_s, {}},
                {kIds, u"drills/kinder/parts\n"_s,
                    u"drills/talk/access\ndrills/talk/minutes\n"
                    "drills/talk/parts\n"_s}},
            {{u"id \"talk\" is taken by %1: give this one its own"_s.arg(kTalkDrill), {}, {}}});
        spoil("a drill that is retired", {{kCourse, u"retired: ["_s, u"retired: [drills/kinder, "_s}},
            {{u"\"drills/kinder\" is retired: an id is never used again"_s, u"id: kinder"_s, kKinderDrill}});
        spoil("a scenario that is retired", {{kCourse, u"retired: ["_s, u"retired: [drills/kinder/parts, "_s}},
            {{u"\"drills/kinder/parts\" is retired: an id is never used again"_s, u"- id: parts"_s, kKinderDrill}});
    }
    void faultsOfADrillAreToldWhereTheyStand() { compareWithTheRow(); }

    void referencesThatSayTheSameAreTold_data()
    {
        spoilingColumns();
        const SpoilIn talk{kTalkDrill};
        const SpoilIn kinder{kKinderDrill};
        const QString chinese = kSame.arg(u"Chinese"_s);
        const QString english = kSame.arg(u"English"_s);
        kinder("the third as the first", kThird, kFirst, {{chinese.arg(1), {}, {}}, {english.arg(1), {}, {}}});
        kinder("the third as the second, in Chinese", kThird,
            u"{zh: 第四条我写了一版，你看行吗？, en: \"Did I not make item four clear?\"}"_s, chinese.arg(2));
        kinder("the second as the first, in English", kSecond,
            u"{zh: 第四条我写了一版，你看行吗？, en: \"Item four is missing. Could it be added today?\"}"_s,
            english.arg(1));
        kinder("other punctuation is nothing else", kSecond,
            u"{zh: “纪要少了第四条——今天能补上吗？”, en: \"I have written item four. Is it all right?\"}"_s,
            chinese.arg(1));
        // Of three boxes it is the whole that counts.
        talk("two boxes in common", u"要晚的话，先发我一句，好吗？"_s, u"下周一中午前给我，行吗？"_s, kNothing);
        talk("the boxes in another cut",
            u"caused: {zh: 六个人的班要重排。, en: \"Six people's shifts have to be planned again.\"}"_s,
            u"caused: {zh: 表比约好的晚了两天。, en: \"Monday's table came on Wednesday.\"}"_s, kNothing);
        // Each scenario stands for itself.
        kinder(
            "another scenario's words", u"下批哪天到，周五前告诉我？"_s, u"纪要少了第四条，今天能补上吗？"_s, kNothing);
    }
    void referencesThatSayTheSameAreTold() { compareWithTheRow(); }

    // A drill of what was heard beside those of the small course.
    void pointsAreInThePassageAndInTheReferences_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("as it should be") << QString() << QString() << QStringList();
        QTest::newRow("without points") << kPoints << QString() << QStringList();
        QTest::newRow("a point nobody made")
            << u"zh: 八箱/8箱"_s << u"zh: 九箱"_s
            << QStringList{u"drills/3-back.yaml:15: in Chinese the passage does not hold the words of “八箱”: correct "
                           "them"_s,
                   u"drills/3-back.yaml:20: in Chinese this leaves out too much: 周五的货, 八箱"_s,
                   u"drills/3-back.yaml:21: in Chinese this leaves out too much: 八箱"_s};
        QTest::newRow("a reference without the worry")
            << u"and you're worried about a loss?"_s << u"and you're unhappy?"_s
            << QStringList{u"drills/3-back.yaml:20: in English this leaves out too much: Friday, the worry"_s};
    }
    void pointsAreInThePassageAndInTheReferences()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QStringList, said);
        const SmallCourse course;
        course.write(u"drills/3-back.yaml"_s,
            (kHead + kPoints + kReferences + plainScene(u"two"_s) + plainScene(u"three"_s)).toUtf8());
        QVERIFY(from.isEmpty() || course.change({u"drills/3-back.yaml"_s, from, to}) > 0);
        const authoring::CourseFolder folder = course.read();
        QCOMPARE(folder.drills.size(), 3);
        QVERIFY(folder.drills.at(2).drill.has_value());
        QCOMPARE(course.lines(authoring::checkDrills(folder)), said);
    }
};

QTEST_GUILESS_MAIN(CheckDrillsTest)
#include "check_drills_test.moc"
