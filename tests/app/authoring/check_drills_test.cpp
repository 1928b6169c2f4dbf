// SPDX-License-Identifier: Apache-2.0
// What is said about a drill: by its parser, about the lessons it follows, and about references that are all the same.
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
            {{u"\"kind\" cannot be \"essay\": choose one of three-boxes, rewrite, praise"_s, {}, {}}});
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
};

QTEST_GUILESS_MAIN(CheckDrillsTest)
#include "check_drills_test.moc"
