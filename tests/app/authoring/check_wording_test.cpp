// SPDX-License-Identifier: Apache-2.0
// Words, claims and marks that are not written, and what comes close to them and may be.
#include "small_course.h"

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kAdvice = u"“%1” preaches: say what one can do instead, as in 你可以先说…"_s;
const QString kAdviceEn = u"“%1” preaches: say what one can do instead, as in “you could start with …”"_s;
const QString kPromise = u"“%1” promises an effect: write 更容易… or 至少能知道… instead"_s;
const QString kPromiseEn = u"“%1” promises an effect: say what becomes easier instead"_s;
const QString kExam = u"“%1” is the language of exams: ask about the scene, and name the error instead"_s;
const QString kFigure = u"“%1” is a figure without a study: leave it out, or count people and things one can picture"_s;
const QString kStudy = u"“%1” leans on a study: say only what to do, and put the source into notes"_s;
const QString kLegend = u"“%1” is a legend without a study behind it: take it out"_s;

// A text of the narrator that may be of any length.
const QString kZh = u"他能照着排班。"_s;
const QString kEn = u"He can plan the shifts."_s;

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    return u'"' + text + u'"';
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
}

void row(const char *text, const QStringList &sentences)
{
    QTest::newRow(text) << QString::fromUtf8(text) << sentences;
}

void banned(const char *text, const QString &form, const char *found)
{
    row(text, {form.arg(QString::fromUtf8(found))});
}

void allowed(const char *text)
{
    row(text, {});
}

void compareWithText(const QString &instead)
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    const SmallCourse course;
    const int line = course.change({kDate, instead, quoted(text)});
    QVERIFY(line > 0);
    QStringList expected;
    for (const QString &sentence : sentences)
        expected.append(course.shown(kDate, line, sentence));
    QCOMPARE(course.problems().join(u'\n'), expected.join(u'\n'));
}

} // namespace

class CheckWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseThatPreachesPromisesOrExamines_data()
    {
        columns();
        for (const char *word :
            {"应该", "应当", "理应", "必须", "务必", "切记", "切勿", "切忌", "牢记", "一定要", "立即", "大局观"})
            banned(qPrintable(u"你%1先说日子。"_s.arg(QString::fromUtf8(word))), kAdvice, word);
        banned("你千万别催他。", kAdvice, "千万");
        allowed("这批货一千万元。");
        allowed("你可以先说日子。");
        allowed("他说“你必须先说”，话就僵了。");
        banned("他一定会听。", kPromise, "一定会");
        banned("你一定能学会。", kPromise, "一定能");
        banned("保证他来。", kPromise, "保证");
        allowed("保证金还没退。");
        allowed("他不一定来。");
        banned("下列哪一句好？", kExam, "下列");
        banned("以下说法正确的有几句？", kExam, "以下说法正确");
        banned("以上都对。", kExam, "以上都");
        banned("回答错误。", kExam, "回答错误");
        allowed("他的回答漏了日子。");
        row("你必须信，他一定会来。", {kAdvice.arg(u"必须"_s), kPromise.arg(u"一定会"_s)});
    }
    void chineseThatPreachesPromisesOrExamines() { compareWithText(kZh); }

    void englishThatPreachesPromisesOrExamines_data()
    {
        columns();
        banned("You must name the day.", kAdviceEn, "You must");
        banned("So managers should ask.", kAdviceEn, "managers should");
        banned("We always ought to ask.", kAdviceEn, "We always ought to");
        banned("Make sure he knows.", kAdviceEn, "Make sure");
        banned("Be sure to ask.", kAdviceEn, "Be sure to");
        banned("Never forget the day.", kAdviceEn, "Never forget");
        banned("It's important to ask.", kAdviceEn, "It's important");
        allowed("He must have left.");
        allowed("You must feel tired.");
        allowed("You must have been busy.");
        allowed("He said “you must”, and that was that.");
        banned("It guarantees an answer.", kPromiseEn, "guarantees");
        banned("An answer is guaranteed.", kPromiseEn, "guaranteed");
        banned("He will certainly come.", kPromiseEn, "will certainly");
        allowed("The bank guarantee is late, and the guarantee is what counts.");
        banned("Which of the following is best?", kExam, "Which of the following");
        banned("None of the above.", kExam, "None of the above");
        banned("Wrong answer.", kExam, "Wrong answer");
    }
    void englishThatPreachesPromisesOrExamines() { compareWithText(kEn); }

    void chineseClaimsWithoutAStudy_data()
    {
        columns();
        banned("能省40%的时间。", kFigure, "40%");
        banned("能省４０％的时间。", kFigure, "４０％");
        banned("能省百分之四十的时间。", kFigure, "百分之");
        banned("七成的事出在这里。", kFigure, "七成的");
        banned("八成以上的人会停。", kFigure, "八成以上");
        allowed("一成不变的话，做成了也没人看。");
        banned("研究表明他会听。", kStudy, "研究表明");
        banned("数据显示他会听。", kStudy, "数据显示");
        banned("这是科学证明过的。", kStudy, "科学证明");
        banned("这一招最科学。", kStudy, "最科学");
        banned("心理学家也这么说。", kStudy, "心理学家");
        banned("专家认为要快。", kStudy, "专家认为");
        banned("哈佛也教这个。", kStudy, "哈佛");
        banned("某大学研究过这个。", kStudy, "大学研究");
        allowed("他去大学门口研究路线，查了一遍数据。");
        banned("文字七，语气三十八，表情五十五。", kLegend, "七，语气三十八，表情五十五");
        banned("坚持21天就成习惯。", kLegend, "21天");
        allowed("这单拖了121天。");
        banned("学习金字塔这么说。", kLegend, "学习金字塔");
        banned("每人有自己的学习风格。", kLegend, "学习风格");
        banned("沟通漏斗会漏。", kLegend, "沟通漏斗");
        banned("黎格曼拉过绳子。", kLegend, "黎格曼");
        banned("注意力只有8秒。", kLegend, "注意力只有8秒");
        banned("一次批评要五次表扬。", kLegend, "五次表扬");
        banned("几千万人测过。", kLegend, "千万人");
        banned("道理越辩越明。", kLegend, "越辩越明");
        banned("冲突有利于创新。", kLegend, "冲突有利于创新");
        banned("换位思考就更懂对方。", kLegend, "换位思考就更懂");
        allowed("换位思考之后，去问他三个问题。");
    }
    void chineseClaimsWithoutAStudy() { compareWithText(kZh); }

    void englishClaimsWithoutAStudy_data()
    {
        columns();
        banned("It saves 40% of the time.", kFigure, "40%");
        banned("It saves forty per cent.", kFigure, "per cent");
        allowed("Ask for the percentage.");
        banned("Studies show that he listens.", kStudy, "Studies show");
        banned("Research has proven it.", kStudy, "Research has proven");
        banned("It is scientifically sound.", kStudy, "scientifically");
        banned("It is the most scientific test.", kStudy, "most scientific");
        banned("They teach it at Harvard.", kStudy, "Harvard");
        banned("There was a university study.", kStudy, "university study");
        allowed("Show him the data and the survey.");
        banned("Words 7, voice 38, face 55.", kLegend, "7, voice 38, face 55");
        banned("A habit takes 21 days.", kLegend, "21 days");
        banned("Think of the learning pyramid.", kLegend, "learning pyramid");
        banned("Know your learning style.", kLegend, "learning style");
        banned("The communication funnel leaks.", kLegend, "communication funnel");
        banned("Our attention span is short.", kLegend, "attention span");
        banned("Ringelmann had them pull.", kLegend, "Ringelmann");
        banned("One blame takes five compliments.", kLegend, "five compliments");
        banned("Tens of millions of people took it.", kLegend, "Tens of millions of people");
        banned("Stand in his shoes and you understand him.", kLegend, "in his shoes and you understand");
        banned("Conflict breeds innovation.", kLegend, "Conflict breeds innovation");
    }
    void englishClaimsWithoutAStudy() { compareWithText(kEn); }

    void chineseMarks_data()
    {
        columns();
        const QString space = u"the text begins or ends with a space or a line break: take it out"_s;
        const QString half = u"“%1”: write the full-width ，。；：！？ beside Chinese characters"_s;
        const QString brackets = u"“%1”: write the full-width （ ） in Chinese"_s;
        const QString between =
            u"“%1”: a space between Chinese characters, take it out (a text broken over two lines gets one)"_s;
        const QString ellipsis = u"“%1”: an ellipsis in Chinese is ……"_s;
        const QString dash = u"“%1”: a dash in Chinese is ——"_s;
        row(" 先说。", {space});
        row("先说。\n", {space});
        row("A  B 先说。", {u"the text holds two spaces or a line break: leave one space"_s});
        row("A\nB 先说。", {u"the text holds two spaces or a line break: leave one space"_s});
        banned("他说\"好\"。", u"straight quotes (%1) in Chinese: write “ ” and ‘ ’"_s, "\"");
        banned("先说,再问。", half, "说,");
        banned("先说.", half, "说.");
        banned("他问:好吗？", half, "问:");
        allowed("版本 V2.1 先发。");
        banned("先说(今天)。", brackets, "说(");
        allowed("按 ISO(E) 来。");
        banned("先说 再问。", between, "说 再");
        banned("先说， 再问。", between, "， 再");
        allowed("用 Excel 表，第 3 页。");
        banned("他说…", ellipsis, "…");
        banned("他说。。。", ellipsis, "。。。");
        banned("他说：“....”", ellipsis, "....");
        allowed("他说……好。");
        banned("他—走了。", dash, "—");
        banned("他--走了。", dash, "--");
        allowed("他——走了。");
        row("他说“好。", {u"“ is never closed: add ”"_s});
        row("他说好”。", {u"” closes nothing: write “ before it or take it out"_s});
        row("他（在《周报”里。", {u"” closes nothing: write “ before it or take it out"_s});
        allowed("他说：“那张‘小’表（第 3 页）在《周报》里。”");
    }
    void chineseMarks() { compareWithText(kZh); }

    void englishMarks_data()
    {
        columns();
        row(" Say it.", {u"the text begins or ends with a space or a line break: take it out"_s});
        row("Say  it.", {u"the text holds two spaces or a line break: leave one space"_s});
        row("Say\tit.", {u"the text holds two spaces or a line break: leave one space"_s});
        banned("Say 好.", u"“%1” is Chinese: this is the English text"_s, "好");
        banned("Say it，now.", u"“%1” is Chinese: this is the English text"_s, "，");
        banned("Say it...", u"“%1”: an ellipsis in English is …"_s, "...");
        banned("Say it……", u"“%1”: an ellipsis in English is …"_s, "……");
        allowed("Say it…");
        banned("Say \"it\".", u"straight quotes (%1): write “ ”"_s, "\"");
        allowed("Don't say it's done.");
        row("He said (now.", {u"( is never closed: add )"_s});
        row("He said now”.", {u"” closes nothing: write “ before it or take it out"_s});
        allowed("He said (on Friday): “It's ‘done’.”");
    }
    void englishMarks() { compareWithText(kEn); }
};

QTEST_GUILESS_MAIN(CheckWordingTest)
#include "check_wording_test.moc"
