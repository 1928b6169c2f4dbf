// SPDX-License-Identifier: Apache-2.0
// What is said about a lesson or a question that is not as its kind asks, and on which line.
#include "small_course.h"

using namespace sanju::authoring_test;

namespace {

const QString kBothLanguages = u"needs \"%1\" in both languages: {zh: ..., en: ...}"_s;
const QString kNoEnglish = u"\"%1\" has no English: add \"en\""_s;
const QString kNoPoint = u"\"%1\" is not one of the points: name one of their ids"_s;
const QString kUnknownKey =
    u"unknown key \"%1\"; known here: id, code, core, title, after, keywords, hook, guess, clip, "
    "points, exercise, questions, takeaway, mission, practice, notes"_s;
const QString kEntries = u"\"%1\" needs %2 entries; it has %3"_s;

} // namespace

class LessonSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsOfALessonAreToldWhereTheyStand_data()
    {
        spoilingColumns();
        const SpoilIn row{kDate};
        row("no code", u"code: 1-01\n"_s, {}, {{u"needs \"code\""_s, u"# The first"_s, {}}});
        row("bad code", u"code: 1-01"_s, u"code: 1.01"_s, {{u"\"code\" must be text: write it in quotes"_s, {}, {}}});
        row("code without a hyphen", u"code: 1-01"_s, u"code: first"_s,
            {{u"\"first\" is not a code: write the unit, a hyphen and two digits (4-02)"_s, {}, {}},
                {u"code first does not begin with the number of its unit, 1: change one"_s, {}, {}}});
        row("core in words", u"core: true"_s, u"core: yes"_s, u"\"core\" must be true or false, without quotes"_s);
        row("after itself", u"core: true"_s, u"core: true\nafter: [talk/date]"_s,
            u"a lesson cannot come after itself: take \"talk/date\" out"_s, u"after:"_s);
        row("keywords of one language", u"  en: [date, late]\n"_s, {},
            {{u"needs \"en\": a list of 1 to 20"_s, u"keywords:"_s, {}}});
        row("empty keyword", u"[date, late]"_s, u"[date, '']"_s, u"\"en\" is empty: write it or leave the key out"_s);
        row("a word where keys belong", u"hook:\n"_s, u"hook: 尽快\nspare:\n"_s,
            {{u"\"hook\" must be a group of keys"_s, {}, {}}, {kUnknownKey.arg(u"spare"_s), u"spare:"_s, {}}});
        row("no line", u"  line: {zh: “尽快给我就行。”, en: \"“As soon as you can.”\"}\n"_s, {},
            {{kBothLanguages.arg(u"line"_s), u"hook:"_s, {}}});
        row("scene in one language",
            u"    zh: 周二，梅青找唐工要样机，说了上面这一句。周五客户坐进展厅，样机还在车间。换你，怎么说？\n"_s, {},
            {{u"\"scene\" has no Chinese: add \"zh\""_s, u"scene:"_s, {}}});
        row("two guesses", u"    - {id: c, text: {zh: “这张图你看着办吧。”, en: \"“Do with it as you like.”\"}}\n"_s,
            {},
            {{kEntries.arg(u"options"_s, u"exactly 3"_s, u"2"_s), u"  options:\n    - {id: a, text: {zh: “有空"_s,
                {}}});
        row("better is no option", u"better: b"_s, u"better: d"_s,
            u"\"d\" is not one of the options: name one of their ids"_s);
        row("no clip", u"clip: talk-date\n"_s, {},
            {{u"no lesson has \"clip: talk-date\": name it in its lesson or delete this file"_s, u"id: talk-date"_s,
                 kDateScene},
                {u"needs \"clip\""_s, u"# The first"_s, {}}});
        row("no points", u"points:\n"_s, u"points: []\nspare:\n"_s,
            {{kEntries.arg(u"points"_s, u"1 to 3"_s, u"0"_s), u"points:"_s, {}},
                {kUnknownKey.arg(u"spare"_s), u"spare:"_s, {}},
                {kNoPoint.arg(u"p1"_s), u"    point: p1\n    stem:\n      zh: 月底"_s, {}},
                {kNoPoint.arg(u"p2"_s), u"    point: p2\n    stem:\n      zh: 许多"_s, {}},
                {kNoPoint.arg(u"p1"_s), u"    point: p1\n    stem:\n      zh: 客户"_s, {}},
                {kNoPoint.arg(u"p2"_s), u"    point: p2\n    stem:\n      zh: 要一"_s, {}}});
        row("point without a line to say", u"    say: {zh: 周四下午五点前, en: By five on Thursday}\n"_s, {},
            {{kBothLanguages.arg(u"say"_s), u"- id: p1\n"_s, {}}});
        row("two points of one id", u"  - id: p2\n"_s, u"  - id: p1\n"_s,
            {{u"id \"p1\" is used twice in \"points\": give each its own"_s, {}, {}},
                {kNoPoint.arg(u"p2"_s), u"    point: p2\n    stem:\n      zh: 许多"_s, {}},
                {kNoPoint.arg(u"p2"_s), u"    point: p2\n    stem:\n      zh: 要一"_s, {}}});
        row("one part of a mission", u"    - {zh: 只要一样东西, en: I ask for one thing only}\n"_s, {},
            {{kEntries.arg(u"then"_s, u"2 to 3"_s, u"1"_s), u"  then:"_s, {}}});
        row("part of a mission in one language", u", en: I name the day and the hour}"_s, u"}"_s,
            kNoEnglish.arg(u"then"_s));
        row("no take-away", u"takeaway: {zh: 先说日子，再说东西, en: \"The day first, then the thing\"}\n"_s, {},
            {{kBothLanguages.arg(u"takeaway"_s), u"# The first"_s, {}}});
        row("key twice", u"core: true"_s, u"core: true\ncode: 1-09"_s,
            u"key \"code\" stands here twice, first on line 3: take one out"_s, u"code: 1-09"_s);
    }
    void faultsOfALessonAreToldWhereTheyStand() { compareWithTheRow(); }

    // The parser takes at most three points; the fourth is one more entry.
    void aFourthPointIsOneTooMany()
    {
        const SmallCourse course;
        QString more;
        for (const char *id : {"p3", "p4"})
            more +=
                u"  - id: %1\n    rule: {zh: 一, en: x}\n    instead_of: {zh: 二, en: y}\n    say: {zh: 三, en: z}\n"_s
                    .arg(QLatin1String(id));
        course.change({kDate, u"\nexercise:\n"_s, u"%1\nexercise:\n"_s.arg(more)});
        QCOMPARE(course.problems().join(u'\n'),
            course.shown(kDate, course.lineOf(kDate, u"points:"_s), kEntries.arg(u"points"_s, u"1 to 3"_s, u"4"_s)));
    }

    void faultsOfAQuestionAreToldWhereTheyStand_data()
    {
        spoilingColumns();
        const QString q2 = u"  - id: q2\n    kind: single-choice\n"_s;
        const SpoilIn date{kDate};
        date("unknown kind", u"kind: recall"_s, u"kind: remember"_s,
            u"\"kind\" cannot be \"remember\": choose one of single-choice, multiple-choice, put-in-order, "
            u"match-pairs, "
            "sort-cards, tap-words, cloze, choose-restatement, recall"_s);
        date("no stem",
            u"    stem: {zh: 想一件你等着的东西。你会怎么催？, "
            "en: \"Think of something you are waiting for. How would you ask?\"}\n"_s,
            {}, {{kBothLanguages.arg(u"stem"_s), u"- id: e2"_s, {}}});
        date("point in an exercise", u"kind: recall\n"_s, u"kind: recall\n    point: p1 # here\n"_s,
            u"an exercise trains the whole lesson: take \"point\" out"_s, u"# here"_s);
        date("no point", q2 + u"    point: p2\n"_s, q2,
            {{u"question \"q2\" needs \"point\": the id of the point it trains"_s, u"- id: q2"_s, {}}});
        date("unknown point", q2 + u"    point: p2\n"_s, q2 + u"    point: p7\n"_s,
            {{u"\"p7\" is not one of the points: name one of their ids"_s, u"point: p7"_s, {}}});
        date("three questions", u"  - id: q4\n    kind: multiple"_s, u"spare:\n  - id: q4\n    kind: multiple"_s,
            {{kGone.arg(u"talk/date/q4"_s), u"talk/date/q4"_s, kIds},
                {kEntries.arg(u"questions"_s, u"4 to 5"_s, u"3"_s), u"questions:"_s, {}},
                {kUnknownKey.arg(u"spare"_s), u"spare:"_s, {}}});
        date("id of an exercise again", u"  - id: e2\n"_s, u"  - id: q4\n"_s,
            {{kGone.arg(u"talk/date/e2"_s), u"talk/date/e2"_s, kIds},
                {u"id \"q4\" is used in \"exercise\" too: give each its own"_s,
                    u"  - id: q4\n    kind: multiple-choice"_s, {}}});
        date("id twice in a list", u"{id: vague, name"_s, u"{id: clear, name"_s,
            {{u"id \"clear\" is used twice in \"piles\": give each its own"_s, {}, {}},
                {u"card \"c2\" lies on \"vague\", which is not a pile"_s, u"pile: vague\n        text: {zh: 这两天"_s,
                    {}},
                {u"card \"c3\" lies on \"vague\", which is not a pile"_s, u"pile: vague\n        text: {zh: 越快"_s,
                    {}},
                {u"card \"c5\" lies on \"vague\", which is not a pile"_s, u"pile: vague\n        text: {zh: 回头"_s,
                    {}}});
        // single-choice
        const QString option = u"- {id: c, text: {zh: “盘库的事别再拖了。”"_s;
        date("wrong option without a reason",
            u", why: {zh: 他先辩解，日子还是没有。说二十八号。, en: Still no day. Say the 28th.}"_s, {},
            u"wrong option \"c\" needs \"why\": a reason and what to say instead"_s);
        date("right option without a reason", u", why: {zh: 他能照着排班。, en: He can plan the shifts.}"_s, {},
            u"right option \"a\" needs \"why\": what it does well"_s);
        date("no headline", u", head: {zh: 只有火气, en: Only heat}"_s, {}, kBothLanguages.arg(u"head"_s));
        date("two right options", option, u"- {id: c, right: true, text: {zh: “盘库的事别再拖了。”"_s,
            {{u"mark exactly one option with \"right: true\"; 2 are marked"_s,
                u"    options:\n      - {id: a, right: true, text: {zh: “二十八号"_s, {}}});
        date("no right option", u"- {id: a, right: true, text: {zh: “二十八号"_s, u"- {id: a, text: {zh: “二十八号"_s,
            {{u"mark exactly one option with \"right: true\"; 0 are marked"_s,
                u"    options:\n      - {id: a, text: {zh: “二十八号"_s, {}}});
        date("right in words", option, u"- {id: c, right: no, text: {zh: “盘库的事别再拖了。”"_s,
            u"\"right\" must be true or false, without quotes"_s);
        // multiple-choice
        date("several, none right",
            u"- {id: a, right: true, text: {zh: “要含税的那一版。”, en: \"“The version with tax.”\"}}"_s,
            u"- {id: a, text: {zh: “要含税的那一版。”, en: \"“The version with tax.”\"}}"_s,
            u"wrong option \"a\" needs \"why\": a reason and what to say instead"_s);
        date("several, no reason for the whole",
            u"    why: {zh: 版本和页码，一说就找得到。, en: A version and a page are quickly found.}\n"_s, {},
            {{kBothLanguages.arg(u"why"_s), u"- id: q4"_s, {}}});
        date("an entry that is a word", u"      - {id: b, text: {zh: “报价再给一份。”"_s,
            u"      - “报价”\n      - {id: b, text: {zh: “报价再给一份。”"_s,
            u"an entry of \"options\" must be a group of keys"_s);
        // sort-cards, recall
        date("card without a reason",
            u"        why: {zh: 他不知道排在谁前面。换成：今天四点前。, en: \"Before whose work? Try: by four today.\"}\n"_s,
            {}, {{u"card \"c3\" needs \"why\": why it lies on this pile"_s, u"- id: c3"_s, {}}});
        date("pile without a hint", u", hint: {zh: 要猜, en: a guess}"_s, {}, kBothLanguages.arg(u"hint"_s));
        date("no answer to compare with",
            u"    answer: {zh: “周五上午十点前，把验收单发我，行吗？”, en: \"“Could you send the form by ten on Friday?”\"}\n"_s,
            {}, {{kBothLanguages.arg(u"answer"_s), u"- id: e2"_s, {}}});

        const SpoilIn ask{kAsk};
        // match-pairs, put-in-order
        ask("pairs of one right side", u"zh: “批之前还缺什么？”, en: \"“What is missing before you approve?”\""_s,
            u"zh: “表发出来了吗？”, en: \"“Has the table gone out?”\""_s,
            {{u"its right side is also that of \"m1\": nobody could tell them apart"_s, u"- id: m2"_s, {}}});
        ask("item in one language", u", en: \"An agreement: what time today\"}"_s, u"}"_s, kNoEnglish.arg(u"text"_s));
        ask("two items",
            u"      - id: i3\n        text: {zh: 最后约好：今天几点能到, en: \"An agreement: what time today\"}\n"_s,
            {}, {{kEntries.arg(u"items"_s, u"3 to 5"_s, u"2"_s), u"    items:"_s, {}}});
        // tap-words
        ask("mark of no word", u"[w1:根本不想给]"_s, u"[w2:根本不想给]"_s,
            {{u"\"w1\" is not marked here: write [w1:...] around it"_s, {}, {}},
                {u"\"w2\" is marked but not in \"words\": add its why and instead"_s, {}, {}}});
        ask("mark that is none", u"[w1:you don't want to send it]"_s, u"[w1 you don't want to send it]"_s,
            {{u"\"[w1 you don't want to send it]\" is not a mark: write [w1:the words]"_s, {}, {}},
                {u"\"w1\" is not marked here: write [w1:...] around it"_s, {}, {}}});
        ask("nothing between bars", u"周一的表|还没到"_s, u"周一的表||还没到"_s,
            u"there is nothing between two bars: take one out"_s);
        ask("word without what to say", u"        instead: {zh: 现在停在哪儿, en: where is it now}\n"_s, {},
            {{u"word \"w1\" needs \"instead\": what to say"_s, u"- id: w1"_s, {}}});
        ask("word without a reason", u"        why: {zh: 想不想看不见。, en: Wanting cannot be seen.}\n"_s, {},
            {{u"word \"w1\" needs \"why\": why it hurts"_s, u"- id: w1"_s, {}}});
        ask("every piece is marked",
            u"Monday's table|isn't here,|[w1:you don't want to send it],|and I|can't plan the shifts."_s,
            u"'[w1:you never send it]'"_s, u"every piece is marked: leave at least one harmless"_s);
        ask("mark twice", u"我这边|排不了班。"_s, u"我这边|[w1:排不了班]。"_s,
            {{u"\"w1\" is marked 2 times: give each mark its own id"_s, {}, {}}});
        // choose-restatement
        ask("role twice", u"role: judges"_s, u"role: adds"_s,
            {{u"no option has the role \"judges\": each role is played once"_s,
                u"    options:\n      - {id: a, role: misses"_s, {}}});
        ask("unknown role", u"role: adds,"_s, u"role: more,"_s,
            {{u"no option has the role \"adds\": each role is played once"_s,
                 u"    options:\n      - {id: a, role: misses"_s, {}},
                {u"\"role\" cannot be \"more\": choose one of complete, misses, adds, judges"_s, {}, {}}});
        ask("restatement without a reason",
            u", why: {zh: 她没说故意。只说他出差没点。, en: She never said so. He was away.}"_s, {},
            u"wrong option \"b\" needs \"why\": a reason and what to say instead"_s);

        const SpoilIn thanks{kThanks};
        // cloze
        thanks("gap that is not in the text", u"{g1}，支架"_s, u"你，支架"_s,
            u"gap \"g1\" must stand here once as {g1}; it stands 0 times"_s);
        thanks("gap that is not listed", u"Tang, {g1} and"_s, u"Tang, {g1} and {g7}"_s,
            u"{g7} is not one of the \"gaps\": add it there or take it out"_s);
        thanks("brace left over", u"{g2}。"_s, u"{g2}}。"_s, u"a brace is left over: a gap is written {g1}"_s);
        thanks("gap without a reason",
            u", why: {zh: 这是在评人。写他做的事。, en: That is about him. Write what he did.}"_s, {},
            u"wrong option \"a\" needs \"why\": a reason and what to say instead"_s);
        thanks("gap without a right option", u"{id: b, right: true, text: {zh: 你昨晚焊到两点"_s,
            u"{id: b, why: {zh: 一, en: x}, text: {zh: 你昨晚焊到两点"_s,
            {{u"mark exactly one option with \"right: true\"; 0 are marked"_s,
                u"        options:\n          - {id: a, text: {zh: 你这人"_s, {}}});
    }
    void faultsOfAQuestionAreToldWhereTheyStand() { compareWithTheRow(); }
};

QTEST_GUILESS_MAIN(LessonSourcesTest)
#include "lesson_sources_test.moc"
