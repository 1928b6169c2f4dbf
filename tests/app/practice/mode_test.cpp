// SPDX-License-Identifier: Apache-2.0
// Every mode can say all it has to say, in both languages, of the sentence and never of the person.
#include "practice/mode.h"

#include "lexicons.h"

#include <QRegularExpression>
#include <QTest>

using namespace sanju;
using namespace sanju::practice;
using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

constexpr std::array kModes{Mode::Fact, Mode::Improve, Mode::Praise, Mode::Request, Mode::Restate};

QStringList sayable(Mode mode)
{
    const Rules &rules = rulesOf(mode);
    return rules.errors + rules.warnings + rules.missing + QStringList{u"SHORT"_s};
}

} // namespace

class ModeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachModeHasANameOfItsOwn()
    {
        QCOMPARE(modeNames(), (QStringList{u"fact"_s, u"improve"_s, u"praise"_s, u"request"_s, u"restate"_s}));
        for (const Mode mode : kModes)
            QCOMPARE(modeNamed(nameOf(mode)), std::optional(mode));
        for (const QString &other : {u"Fact"_s, u"facts"_s, u" fact"_s, QString()})
            QVERIFY(!modeNamed(other));
    }

    void eachKindIsCheckedOnceInAMode()
    {
        for (const Mode mode : kModes) {
            const QStringList kinds = sayable(mode);
            QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size());
            for (const QString &kind : kinds)
                QVERIFY2(course::remarkIds().contains(kind), qPrintable(kind));
        }
    }

    void noKindIsThereForNothing()
    {
        QSet<QString> kinds;
        for (const Mode mode : kModes) {
            const QStringList said = sayable(mode);
            kinds.unite(QSet<QString>(said.begin(), said.end()));
        }
        const QStringList all = course::remarkIds();
        QCOMPARE(kinds, QSet<QString>(all.begin(), all.end()));
    }

    void whatIsMissingIsAskedForWhereItBelongs_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("fact") << Mode::Fact << QStringList{u"NOFACT"_s};
        QTest::newRow("improve") << Mode::Improve << QStringList{u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s};
        QTest::newRow("praise") << Mode::Praise << QStringList{u"EMPTY"_s, u"NOBEH"_s, u"NOIMPACT"_s};
        QTest::newRow("request") << Mode::Request << QStringList{u"NOREQ"_s};
        QTest::newRow("restate") << Mode::Restate << QStringList();
    }
    void whatIsMissingIsAskedForWhereItBelongs()
    {
        QFETCH(const Mode, mode);
        QTEST(rulesOf(mode).missing, "missing");
    }

    void eachRemarkHasItsWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << Language::Chinese;
        QTest::newRow("English") << Language::English;
    }
    void eachRemarkHasItsWords()
    {
        QFETCH(const Language, language);
        static const QRegularExpression han(u"\\p{Han}"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression personal(
            u"你这个?人|你们这些人|应该|必须|务必|错误|不对|不好|\\b(?:wrong|must|should|never|bad|you are|you're)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const course::Lexicon lexicon = practice_test::shipped(language);
        for (const Mode mode : kModes) {
            for (const QString &kind : sayable(mode)) {
                const course::RemarkRule *rule = lexicon.remark(kind);
                QVERIFY2(rule != nullptr, qPrintable(kind));
                for (const QString &words : {rule->reason, rule->hint}) {
                    QVERIFY2(!words.trimmed().isEmpty(), qPrintable(kind));
                    QVERIFY2(words.contains(han) == (language == Language::Chinese), qPrintable(words));
                    QVERIFY2(!words.contains(personal), qPrintable(words));
                    QVERIFY2(words.size() <= 100, qPrintable(words)); // read at a glance
                }
            }
        }
    }

    void severitiesAreThoseOfTheRules_data() { eachRemarkHasItsWords_data(); }
    void severitiesAreThoseOfTheRules()
    {
        QFETCH(const Language, language);
        const course::Lexicon lexicon = practice_test::shipped(language);
        for (const Mode mode : kModes) {
            for (const QString &kind : rulesOf(mode).missing)
                QCOMPARE(lexicon.remark(kind)->severity, course::Severity::Missing);
            for (const QString &kind : rulesOf(mode).errors)
                QCOMPARE(lexicon.remark(kind)->severity, course::Severity::Error);
        }
    }
};

QTEST_APPLESS_MAIN(ModeTest)
#include "mode_test.moc"
