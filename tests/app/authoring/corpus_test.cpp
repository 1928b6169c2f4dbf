// SPDX-License-Identifier: Apache-2.0
// Labelled sentences are read strictly; and the oldest of them are judged as their author judged them.
#include "authoring/corpus.h"

#include "authoring/course_folder.h"
#include "practice/checker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;
using course::Language;
using practice::Mode;

namespace {

const QString kCorpus = QStringLiteral(SANJU_SOURCE_DIR "/tests/app/practice/corpus/");

// Of the verdicts on the regression set so many were right when it was last looked at, less a little.
constexpr double kVerdicts = 0.95;
// And of the faults its author names.
constexpr double kFaults = 0.93;

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"sentences.tsv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void sentencesAreRead()
    {
        const auto read = readCorpus(written("# a comment\n"
                                             "id\tlang\tmode\tverdict\tclasses\ttext\n"
                                             "\n"
                                             "A-1\tzh\tfact\tgood\t-\t周三错了两份。\n"
                                             "A-2\ten\timprove\tbad\tABS,NOREQ,?EVAL\tYou never do.\n"
                                             "A-3\tzh\trestate:S1\tgood\t?NOLEAD\t你怕出错。\n"
                                             "A-4\tzh\tpraise\tbad\tEMPTY\t真棒！"));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 4);
        const LabelledSentence &good = read->at(0);
        QCOMPARE(good.id, u"A-1"_s);
        QCOMPARE(good.language, Language::Chinese);
        QCOMPARE(good.mode, Mode::Fact);
        QVERIFY(good.isGood);
        QCOMPARE(good.faults, QSet<QString>());
        QCOMPARE(good.text, u"周三错了两份。"_s);
        const LabelledSentence &bad = read->at(1);
        QCOMPARE(bad.language, Language::English);
        QVERIFY(!bad.isGood);
        QCOMPARE(bad.faults, (QSet<QString>{u"ABS"_s, u"NOREQ"_s}));
        QCOMPARE(read->at(2).mode, Mode::Restate);
        QCOMPARE(read->at(2).source, u"S1"_s);
        QVERIFY(read->at(2).isGood);
        QCOMPARE(read->at(3).text, u"真棒！"_s);
    }

    void aWrongLineIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *line, const QString &sentence) {
            QTest::newRow(name) << QByteArray(line) << sentence;
        };
        row("too few columns", "A\tzh\tfact\tgood\t-", u"6 columns are wanted, there are 5"_s);
        row("a tab in the text", "A\tzh\timprove\tgood\t-\t一\t二", u"6 columns are wanted, there are 7"_s);
        row("another language", "A\tfr\tfact\tgood\t-\tx", u"\"fr\" is neither zh nor en"_s);
        row("another mode", "A\tzh\tfacts\tgood\t-\tx", u"\"facts\" is no mode"_s);
        row("another verdict", "A\tzh\tfact\tok\t-\tx", u"\"ok\" is neither good nor bad"_s);
        row("another kind", "A\tzh\tfact\tbad\tABS,RUDE\tx", u"\"RUDE\" is no kind of remark"_s);
        row("a kind in small letters", "A\tzh\tfact\tbad\tabs\tx", u"\"abs\" is no kind of remark"_s);
        row("a space after the comma", "A\tzh\tfact\tbad\tABS, MIND\tx", u"\" MIND\" is no kind of remark"_s);
        row("good with a fault", "A\tzh\tfact\tgood\tABS\tx", u"a good sentence has no faults, a bad one has some"_s);
        row("bad without one", "A\tzh\tfact\tbad\t-\tx", u"a good sentence has no faults, a bad one has some"_s);
        row("bad with advice alone", "A\tzh\tfact\tbad\t?EVAL\tx",
            u"a good sentence has no faults, a bad one has some"_s);
    }
    void aWrongLineIsNamed()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, sentence);
        const QString path = written("# one\n" + line + "\nB\tzh\tfact\tgood\t-\t周三。\n" + line + '\n');
        const auto read = readCorpus(path);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QCOMPARE(read.error().detail, u"%1:2: %2\n%1:4: %2"_s.arg(path, sentence));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(u"none.tsv"_s);
        for (const Error &error : {readCorpus(path).error(), readSources(path).error()}) {
            QCOMPARE(error.kind, ErrorKind::NotFound);
            QVERIFY2(error.detail.startsWith(path + u": "_s), qPrintable(error.detail));
        }
    }

    void sourcesAreRead()
    {
        const auto read = readSources(written("# what was heard\nsource S1 zh\n周五上线。\nkp 时间: 周五\nend\n\n"
                                              "between\nsource S2 en\nIt is late.\n  end\nafter\n"));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->value(u"S1"_s), u"周五上线。\nkp 时间: 周五\n"_s);
        QCOMPARE(practice::parseHeard(read->value(u"S1"_s)).points.size(), 1);
        QCOMPARE(read->value(u"S2"_s), u"It is late.\n"_s);
    }

    void theSentencesWeHaveAreSound()
    {
        QHash<QString, QString> sources = *readSources(kCorpus + u"sources.txt"_s);
        sources.insert(*readSources(kCorpus + u"regression_sources.txt"_s));
        QSet<QString> ids;
        for (const QString &name : {u"before.tsv"_s, u"tuning-zh.tsv"_s, u"tuning-en.tsv"_s, u"plain-zh.tsv"_s,
                 u"plain-en.tsv"_s, u"more-zh.tsv"_s, u"more-en.tsv"_s, u"after.tsv"_s, u"regression.tsv"_s}) {
            const auto read = readCorpus(kCorpus + name);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
            QVERIFY(read->size() > 100);
            for (const LabelledSentence &sentence : *read) {
                QVERIFY2(!ids.contains(sentence.id), qPrintable(sentence.id));
                ids.insert(sentence.id);
                QVERIFY2(!sentence.text.trimmed().isEmpty(), qPrintable(sentence.id));
                QVERIFY2(sentence.source.isEmpty() == (sentence.mode != Mode::Restate), qPrintable(sentence.id));
                QVERIFY2(sentence.source.isEmpty() || sources.contains(sentence.source), qPrintable(sentence.id));
            }
        }
        for (const QString &source : std::as_const(sources))
            QVERIFY(!practice::parseHeard(source).text.isEmpty());
    }

    // Each sentence says at least what has to be remarked: more may be.
    void theOldestSentencesAreJudgedAsTheyWere()
    {
        const CourseFolder folder = readCourseFolder(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer"));
        const auto sources = readSources(kCorpus + u"regression_sources.txt"_s);
        const auto sentences = readCorpus(kCorpus + u"regression.tsv"_s);
        QVERIFY(sources.has_value() && sentences.has_value());
        int all = 0, right = 0, faults = 0, found = 0;
        for (const LexiconSource &source : folder.lexicons) {
            QVERIFY(source.lexicon.has_value());
            const practice::Checker checker(*source.lexicon);
            for (const LabelledSentence &sentence : *sentences) {
                if (sentence.language != source.lexicon->language)
                    continue;
                const practice::Heard heard = practice::parseHeard(sources->value(sentence.source));
                const practice::Report report = checker.check(sentence.mode, sentence.text, &heard);
                QSet<QString> kinds;
                for (const practice::Remark &remark : report.remarks)
                    kinds.insert(remark.kind);
                ++all;
                right += report.ok == sentence.isGood ? 1 : 0;
                faults += static_cast<int>(sentence.faults.size());
                found += static_cast<int>((sentence.faults & kinds).size());
                if (report.ok != sentence.isGood)
                    qInfo("%s is said to be %s: %s", qPrintable(sentence.id), report.ok ? "good" : "bad",
                        qPrintable(sentence.text));
            }
        }
        qInfo("%d of %d verdicts, %d of %d faults", right, all, found, faults);
        QCOMPARE(all, 138);
        QVERIFY(right >= kVerdicts * all);
        QVERIFY(found >= kFaults * faults);
    }
};

QTEST_APPLESS_MAIN(CorpusTest)
#include "corpus_test.moc"
