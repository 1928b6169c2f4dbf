// SPDX-License-Identifier: Apache-2.0
// Many patterns are found as one, however many there are.
#include "practice/phrases.h"

#include "lexicons.h"

#include <QTest>

using namespace sanju;
using namespace sanju::practice;
using course::Language;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList found(const QStringList &patterns, const QString &text)
{
    QStringList words;
    for (const Span &span : Phrases(patterns).in(text))
        words.append(text.mid(span.start, span.length));
    return words;
}

} // namespace

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPatternsFindNothing()
    {
        QVERIFY(Phrases().in(u"总是"_s).isEmpty());
        QVERIFY(Phrases(QStringList()).in(u"总是"_s).isEmpty());
        QVERIFY(!Phrases().isIn(u"总是"_s));
        QVERIFY(!Phrases({u"总是"_s}).isIn(QString()));
    }

    void placesComeFromLeftToRight()
    {
        QCOMPARE(found({u"拖"_s, u"总是"_s}, u"拖，总是，拖"_s), (QStringList{u"拖"_s, u"总是"_s, u"拖"_s}));
        QCOMPARE(Phrases({u"总是"_s}).in(u"😀总是"_s).constFirst(), (Span{2, 2}));
    }

    void noneOverlap()
    {
        QCOMPARE(found({u"总是不"_s, u"不按时"_s}, u"总是不按时"_s), QStringList{u"总是不"_s});
        QCOMPARE(found({u"是不按"_s, u"总是"_s}, u"总是不按时"_s), QStringList{u"总是"_s});   // which begins first
        QCOMPARE(found({u"总是"_s, u"总是不"_s}, u"总是不按时"_s), QStringList{u"总是不"_s}); // then the longer
        QCOMPARE(found({u"天天"_s}, u"天天天"_s), QStringList{u"天天"_s});
    }

    void alternativesStayInTheirPattern()
    {
        QCOMPARE(found({u"早|晚"_s, u"到了"_s}, u"晚到了"_s), (QStringList{u"晚"_s, u"到了"_s}));
        QCOMPARE(found({u"^晚"_s, u"到$"_s}, u"晚到，晚到"_s), (QStringList{u"晚"_s, u"到"_s}));
    }

    void caseDoesNotCount()
    {
        QCOMPARE(found({u"\\balways\\b"_s}, u"ALWAYS, Always, alwaysx"_s), (QStringList{u"ALWAYS"_s, u"Always"_s}));
    }

    void whatFindsNoCharacterIsNotFound()
    {
        QCOMPARE(found({u"(?=总)"_s}, u"总是"_s), QStringList());
        QCOMPARE(found({u"x*"_s}, u"总x"_s), QStringList{u"x"_s});
    }

    // PCRE2 refuses an expression of too many of them.
    void thereMayBeVeryMany()
    {
        QStringList patterns;
        for (int i = 0; i < 6000; ++i)
            patterns.append(u"word-number-%1(?=\\s|$)"_s.arg(i));
        QVERIFY(!QRegularExpression(patterns.join(u'|')).isValid());
        QCOMPARE(found(patterns, u"word-number-5999 word-number-0, word-number-3000"_s),
            (QStringList{u"word-number-5999"_s, u"word-number-3000"_s}));
        QVERIFY(Phrases(patterns).isIn(u"word-number-5999"_s));
        QVERIFY(!Phrases(patterns).isIn(u"word-number-6000"_s));
    }

    void patternsOfOneNameGoTogether()
    {
        QCOMPARE(found({u"(?<a>总)是"_s, u"(?<a>拖)"_s}, u"总是拖"_s), (QStringList{u"总是"_s, u"拖"_s}));
    }

    void aPatternIsTriedWhereItsLettersAre_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("letters");
        const auto row = [](const char *pattern, const QStringList &letters) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << letters;
        };
        row("总是", {u"总是"_s});
        row("总是(?!否)", {u"总是"_s});
        row("(?<!非)总是", {u"总是"_s});
        row("没有?人来", {u"人来"_s});
        row("没有?人", {u"没"_s});
        row("没有*人来", {u"人来"_s});
        row("没有{0,2}人来", {u"人来"_s});
        row("没有+人来", {u"没有"_s});
        row("没有{2}人", {u"没有"_s});
        row("不把.{1,10}当回事", {u"当回事"_s});
        row("[今昨]天晚上", {u"天晚上"_s});
        row("[(]晚上[)]", {u"晚上"_s});
        row("[]今]天晚上", {u"天晚上"_s});
        row("(?:今|昨)天", {u"天"_s});
        row("(?:今天|昨天)来", {u"今天"_s, u"昨天"_s});
        row("(?:今天|昨天)?来", {u"来"_s});
        row("(?:今天|昨天){0,1}来", {u"来"_s});
        row("(?:今天|昨.)来", {u"来"_s});
        row("(?:(?:今天|昨天)来)", {});
        row("今天|昨天", {});
        row("\\d{1,2}月\\d{1,2}[日号]?", {u"月"_s});
        row("\\bAlways\\b", {u"always"_s});
        row("don'?t (?:care|mind)", {u"care"_s, u"mind"_s});
        row("really\\?!", {u"really?!"_s});
        row("really\\??", {u"really"_s});
        row("^必须", {u"必须"_s});
        row(".", {});
        row("(?=总是)总", {u"总"_s});
    }
    void aPatternIsTriedWhereItsLettersAre()
    {
        QFETCH(const QString, pattern);
        QTEST(necessaryLetters(pattern), "letters");
        QVERIFY(QRegularExpression(pattern).isValid());
    }

    // Where a pattern of the course is found in any sentence, its letters stand in that sentence.
    void noPatternOfTheCourseIsOverlooked_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << Language::Chinese;
        QTest::newRow("English") << Language::English;
    }
    void noPatternOfTheCourseIsOverlooked()
    {
        QFETCH(const Language, language);
        const auto lexicon = practice_test::shipped(language);
        QStringList patterns = lexicon.exceptions.values();
        for (const course::RemarkRule &rule : lexicon.remarks)
            patterns += rule.patterns;
        for (const QStringList &cue : lexicon.cues)
            patterns += cue;
        QVERIFY(patterns.size() > 500);
        const QString sentences =
            practice_test::corpusText(u"before.tsv"_s) + practice_test::corpusText(u"regression.tsv"_s);
        int matched = 0;
        for (const QString &pattern : std::as_const(patterns)) {
            const QStringList letters = necessaryLetters(pattern);
            auto matches =
                QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).globalMatch(sentences);
            while (!letters.isEmpty() && matches.hasNext()) {
                const auto match = matches.next();
                const qsizetype from = sentences.lastIndexOf(u'\n', match.capturedStart() - 1) + 1;
                const QString line =
                    sentences.mid(from, sentences.indexOf(u'\n', match.capturedEnd()) - from).toLower();
                QVERIFY2(
                    std::any_of(letters.begin(), letters.end(), [&](const QString &one) { return line.contains(one); }),
                    qPrintable(pattern + u" in "_s + line));
                ++matched;
            }
        }
        QVERIFY(matched > 500);
    }
};

QTEST_APPLESS_MAIN(PhrasesTest)
#include "phrases_test.moc"
