// SPDX-License-Identifier: Apache-2.0
// Every text a learner meets is looked at: how long it may be, and whose words it is.
#include "small_course.h"

#include "authoring/passages.h"

#include <QJsonArray>
#include <QSet>

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

// Pointers of all objects below `value` that hold a text in both languages.
void collectTexts(const QJsonValue &value, const QString &path, QStringList &paths)
{
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            collectTexts(value.toArray().at(i), u"%1/%2"_s.arg(path).arg(i), paths);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.value("zh"_L1).isString() && object.value("en"_L1).isString())
            paths.append(path);
        for (auto it = object.begin(); it != object.end(); ++it)
            collectTexts(it.value(), path + u'/' + it.key(), paths);
    }
}

} // namespace

class PassagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTextIsOverlooked()
    {
        const SmallCourse course;
        for (const QString &kind : course::toolKinds()) {
            QFile fixture(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/tools/") + kind + u".json"_s);
            QVERIFY(fixture.open(QIODevice::ReadOnly));
            course.write(u"tools/"_s + kind + u".yaml"_s, fixture.readAll()); // JSON is YAML too
        }
        for (const QString &kind : course::surveyKinds()) {
            QFile fixture(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/surveys/") + kind + u".json"_s);
            QVERIFY(fixture.open(QIODevice::ReadOnly));
            course.write(u"surveys/"_s + kind + u".yaml"_s, fixture.readAll());
        }
        const authoring::CourseFolder folder = course.read();
        QSet<QString> seen;
        for (const authoring::Passage &passage : authoring::passagesOf(folder))
            seen.insert(passage.file->name + passage.path);
        int texts = 0;
        const auto check = [&](const authoring::SourceFile &file) {
            QStringList paths;
            collectTexts(file.json(), {}, paths);
            texts += static_cast<int>(paths.size());
            for (const QString &path : paths)
                QVERIFY2(seen.contains(file.name + path), qPrintable(QString(file.name + path)));
        };
        check(folder.course);
        for (const authoring::LessonSource &lesson : folder.lessons)
            check(lesson.file);
        for (const authoring::StoryboardSource &storyboard : folder.storyboards)
            check(storyboard.file);
        for (const authoring::DrillSource &drill : folder.drills)
            check(drill.file);
        QCOMPARE(folder.surveys.size(), 5);
        for (const authoring::SurveySource &survey : folder.surveys)
            check(survey.file);
        QCOMPARE(folder.tools.size(), 3);
        for (const authoring::ToolSource &tool : folder.tools)
            check(tool.file);
        QCOMPARE(seen.size(), texts);
        QVERIFY(texts > 200);
    }

    void marksAreNotPartOfAText()
    {
        const authoring::CourseFolder folder = SmallCourse().read();
        QStringList texts;
        for (const authoring::Passage &passage : authoring::passagesOf(folder)) {
            if (passage.kind->pattern == "/questions/*/text"_L1)
                texts += {passage.text.zh, passage.text.en};
        }
        QCOMPARE(texts, (QStringList{u"周一的表还没到，你们根本不想给，我这边排不了班。"_s,
                            u"Monday's table isn't here, you don't want to send it, and I can't plan the shifts."_s,
                            u"唐工，□，支架一早就立起来了，□。"_s, u"Tang, □ and the stand was up early, □."_s}));
    }

    void punctuationIsNotCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("marks alone") << u"“……”——（），。！？ □"_s << 0;
        QTest::newRow("Chinese") << u"“先给录像，再给看法。”"_s << 8;
        QTest::newRow("digits and letters") << u"第 12 页 V2"_s << 6;
        QTest::newRow("beyond sixteen bits") << QString::fromUcs4(U"\U00020000\U0002A6D6好") << 3;
        QTest::newRow("a picture") << QString::fromUcs4(U"好\U0001F600") << 1;
    }
    void punctuationIsNotCounted()
    {
        QFETCH(QString, text);
        QTEST(authoring::characterCount(text), "count");
    }

    void everyLimitIsKept_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words"); // become as many characters as are wanted
        QTest::addColumn<QString>("rest");  // stays
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("most");
        const auto row = [](const QString &file, const char *words, const char *name, int most, const char *rest = "") {
            QTest::newRow(qPrintable(u"%1, %2"_s.arg(QLatin1String(name)).arg(QString::fromUtf8(words))))
                << file << QString::fromUtf8(words) << QString::fromUtf8(rest) << QString::fromUtf8(name) << most;
        };
        row(kCourse, "把话说清", "title", 16);
        row(kDateScene, "样机没到", "title", 16);
        row(kDateScene, "没有日子", "mark", 14);
        row(kDateScene, "唐工，样机尽快给我。", "beat", 40);
        row(kDateScene, "好，挪的两台我去跟他们说。", "beat", 40);
        row(kDate, "说到哪一天", "title", 16, ", en: Name the day}");
        row(kDate, "“尽快给我就行。”", "hook line", 18);
        row(kDate, "周二，梅青找唐工要样机，说了上面这一句。周五客户坐进展厅，样机还在车间。换你，怎么说", "scene", 90,
            "？");
        row(kDate, "散会时你要唐工改一张图，先说哪一句？", "ask", 70);
        row(kDate, "“这张图你看着办吧。”", "option", 32);
        row(kDate, "说到哪一天、几点", "rule", 18);
        row(kDate, "对方听完，知道哪天交吗？", "stem", 70);
        row(kDate, "清楚", "pile name", 4, ", en: Clear");
        row(kDate, "有日子", "pile hint", 6, ", en: a day}");
        row(kDate, "越快越好", "card", 30);
        row(kDate, "月底前要盘库，你给仓库发消息，哪一句最好排？", "stem", 70);
        row(kDate, "“盘库的事别再拖了。”", "option", 32);
        row(kDate, "有日子有钟点", "head", 14);
        row(kDate, "“报价再给一份。”", "option", 32);
        row(kDate, "先说日子，再说东西", "take-away", 18);
        row(kAsk, "“表你做好了，对吧？”", "option", 32);
        row(kAsk, "漏了卡点", "head", 14);
        row(kAsk,
            "排班表上周五我就做好了，系统要部门经理点一下才能发，他出差在外没点。我打过两次电话，都是占线。今天上午他回"
            "来"
            "，我已经站在他门口等了半个钟头，点完我马上送到你那儿，不耽误你下午开班。",
            "source", 150);
        row(kThanks, "你这人真靠谱", "option", 32);
        row(kTalkDrill, "写三句", "title", 16, ", en: Three");
        row(kTalkDrill, "周一要的表周三才到，梅青的班排不下去。你是梅青", "scene", 90, "。");
        row(kTalkDrill, "周一的表，周三才到", "saw", 60, "。");
        row(kTalkDrill, "六个人的班要重排", "caused", 60, "。");
        row(kTalkDrill, "下周一中午前给我，行吗", "wish", 60, "？");
        row(kKinderDrill, "纪要少了第四条，今天能补上吗", "say", 60, "？");
    }
    void everyLimitIsKept()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        QFETCH(QString, rest);
        QFETCH(QString, name);
        QFETCH(int, most);
        const auto problemsWith = [&](int count, int &line) {
            const SmallCourse course;
            // A beat is cut into captions after its marks; they are not counted.
            const QString text =
                name == u"beat"_s ? QString(20, u'字') + u'，' + QString(count - 20, u'字') : QString(count, u'字');
            line = course.change({file, words + rest, text + rest});
            return course.problems().join(u'\n');
        };
        int line = 0;
        QCOMPARE(problemsWith(most, line), QString());
        QVERIFY(line > 0);
        const QString problems = problemsWith(most + 1, line);
        QCOMPARE(problems, SmallCourse().shown(file, line,
                               u"this %1 has %2 characters: %3 at most"_s.arg(name).arg(most + 1).arg(most)));
    }

    void aSourceIsNotTooShort()
    {
        const SmallCourse course;
        const QString source = course.text(kAsk).section(u"    source:\n      zh: "_s, 1).section(u'\n', 0, 0);
        const int line = course.change({kAsk, source, QString(80, u'字')});
        QCOMPARE(course.problems(), QStringList());
        course.change({kAsk, QString(80, u'字'), QString(79, u'字')});
        QCOMPARE(
            course.problems().join(u'\n'), course.shown(kAsk, line, u"this source has 79 characters: 80 at least"_s));
    }

    // People in a scene preach; the course and the people it holds up do not.
    void onlySpeechMayPreach_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("free");
        const auto row = [](const char *name, const QString &file, const char *words, bool free) {
            QTest::newRow(name) << file << QString::fromUtf8(words) << free;
        };
        row("trouble", kCourse, "东西总是来晚", true);
        row("title of the course", kCourse, "三课小课程", false);
        row("hook line", kDate, "“尽快给我就行。”", true);
        row("better guess", kDate, "“周四下班前，要改好的图。”", false);
        row("other guess", kDate, "“这张图你看着办吧。”", true);
        row("instead_of", kDate, "那个材料", true);
        row("say", kDate, "报价单的第三页", false);
        row("card", kDate, "越快越好", true);
        row("answer to recall", kDate, "“周五上午十点前，把验收单发我，行吗？”", false);
        row("right option", kDate, "“二十八号下午两点开始。”", false);
        row("wrong option", kDate, "“盘库的事别再拖了。”", true);
        row("headline", kDate, "只有火气", false);
        row("right option of several", kDate, "“要含税的那一版。”", false);
        row("left side", kAsk, "“他又忘了。”", true);
        row("right side", kAsk, "“表发出来了吗？”", false);
        row("item", kAsk, "最后约好：今天几点能到", false);
        row("text to tap", kAsk, "周一的表", true);
        row("instead of a word", kAsk, "现在停在哪儿", false);
        row("source", kAsk, "我打过", true);
        row("complete restatement", kAsk, "“表好了，等他一点就送来？”", false);
        row("other restatement", kAsk, "“你们系统也太麻烦了。”", true);
        row("right filling", kThanks, "你昨晚焊到两点", false);
        row("wrong filling", kThanks, "你这人真靠谱", true);
        row("wrong act", kDateScene, "手上还有", true);
        row("right act", kDateScene, "挪的两台", false);
        row("mark", kDateScene, "没有日子", false);
        row("about a drill", kKinderDrill, "改成能办事的话", false);
        row("scene of a drill", kTalkDrill, "你是梅青", false);
        row("bad sentence", kKinderDrill, "仓库从来不管我们", true);
        row("box", kTalkDrill, "六个人的班要重排", false);
        row("wish", kTalkDrill, "下周一中午前给我，行吗", false);
        row("sentence of a drill", kKinderDrill, "今天能补上吗", false);
        row("note on a reference", kKinderDrill, "只说缺了什么", false);
    }
    void onlySpeechMayPreach()
    {
        QFETCH(QString, file);
        QFETCH(QString, words);
        QFETCH(bool, free);
        const SmallCourse course;
        const int line = course.change({file, words, u"你必须说"_s});
        QVERIFY(line > 0);
        QCOMPARE(course.problems().join(u'\n'),
            free ? QString()
                 : course.shown(file, line, u"“必须” preaches: say what one can do instead, as in 你可以先说…"_s));
        QVERIFY(course.change({file, u"你必须说"_s, u"“必须”这样说"_s}) > 0);
        QVERIFY(course.change({file, u"“必须”这样说"_s, u"能省 5% 的"_s}) > 0);
        QCOMPARE(course.problems().size(), 1); // a claim is nobody's to make
        QVERIFY(course.problems().constFirst().contains(u"is a figure without a study"_s));
    }

    // Only what goes wrong is shown to go wrong.
    void aNeutralActDoesNotPreach()
    {
        const SmallCourse course;
        QVERIFY(course.change({kDateScene, u"kind: right"_s, u"kind: neutral"_s}) > 0);
        QCOMPARE(course.problems(), QStringList());
        QVERIFY(course.change({kDateScene, u"好，挪的两台我去跟他们说。"_s, u"好，你必须去跟他们说。"_s}) > 0);
        QCOMPARE(course.problems().size(), 1);
    }
};

QTEST_GUILESS_MAIN(PassagesTest)
#include "passages_test.moc"
