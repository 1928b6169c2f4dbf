// SPDX-License-Identifier: Apache-2.0
// The printable handbook: a page a model, in either language, safe to open.
#include "authoring/handbook.h"
#include "small_course.h"

#include <QRegularExpression>

using namespace sanju;
using namespace sanju::authoring_test;

namespace {

const QString kHandbook = u"handbook.yaml"_s;
const QByteArray kTwoPages = "title: {zh: 小册子, en: Small book}\n"
                             "about: {zh: 一页一样。, en: One a page.}\n"
                             "models:\n"
                             "  - id: ask\n"
                             "    title: {zh: 先问, en: Ask first}\n"
                             "    about: {zh: 问卡在哪。, en: Ask where it is stuck.}\n"
                             "    steps:\n"
                             "      - {name: {zh: 看, en: Look}, does: {zh: 说看到的, en: Say what you saw}}\n"
                             "      - {name: {zh: 问, en: Ask}, does: {zh: 问 <一步>, en: 'Ask for one <step>'}}\n"
                             "    lessons: [talk/ask]\n"
                             "  - id: thanks\n"
                             "    title: {zh: 记住人, en: Remember}\n"
                             "    about: {zh: 谢一件事。, en: Thank for one thing.}\n"
                             "    lessons: [work/thanks, talk/date]\n";

QString htmlOf(const SmallCourse &course, course::Language language)
{
    const auto folder = course.read();
    const auto handbook = authoring::handbookOf(folder);
    return handbook ? authoring::handbookHtml(*handbook, folder, language) : QString();
}

} // namespace

class HandbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHasStepsRulesAndTheTakeAwayOfEachLesson()
    {
        const SmallCourse course;
        course.write(kHandbook, kTwoPages);
        QCOMPARE(course.problems(), QStringList());
        const QString html = htmlOf(course, course::Language::Chinese);
        QCOMPARE(html.count(u"<section "_s), 2);
        const QString page = html.section(u"<section id=\"ask\">"_s, 1).section(u"</section>"_s, 0, 0);
        for (const QString &words :
            {u"先问"_s, u"说看到的"_s, u"先问卡在哪一步"_s, u"他不上心"_s, u"先问一句，再想原因"_s})
            QVERIFY2(page.contains(words), qPrintable(words));
        QVERIFY(!page.contains(u"Ask first"_s));
        QVERIFY(html.contains(u"lang=\"zh-CN\""_s));
        const QString english = htmlOf(course, course::Language::English);
        QVERIFY(english.contains(u"Ask where it is stuck"_s));
        QVERIFY(!english.contains(
            QRegularExpression(u"<body>.*\\p{Han}"_s, QRegularExpression::DotMatchesEverythingOption)));
    }

    void whatAuthorsWriteIsTextAndNothingElse()
    {
        const SmallCourse course;
        course.write(kHandbook, kTwoPages);
        QVERIFY(htmlOf(course, course::Language::English).contains(u"Ask for one &lt;step&gt;"_s));
    }

    void nothingIsFetchedFromElsewhere()
    {
        const SmallCourse course;
        course.write(kHandbook, kTwoPages);
        const QString html = htmlOf(course, course::Language::Chinese);
        QVERIFY(!html.contains(u"http"_s));
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"url("_s));
    }

    void whatIsNotThereIsTold()
    {
        const SmallCourse course;
        course.write(kHandbook, QByteArray(kTwoPages).replace("[talk/ask]", "[talk/nothing]\n    tool: hammer"));
        QCOMPARE(course.problems(), (QStringList{u"handbook.yaml:10: there is no lesson \"talk/nothing\""_s,
                                        u"handbook.yaml:11: there is no tool \"hammer\""_s}));
    }

    void withoutTheFileThereIsNone()
    {
        const SmallCourse course;
        QVERIFY(!authoring::handbookOf(course.read()));
        course.write(kHandbook, "title: {zh: 一}\n");
        QVERIFY(!authoring::handbookOf(course.read()));
        QVERIFY(!course.problems().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HandbookTest)
#include "handbook_test.moc"
