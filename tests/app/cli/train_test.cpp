// SPDX-License-Identifier: Apache-2.0
// `train` as an author calls it: sentences and a lexicon in, weights out, or the line that is wrong.
#include "cli_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using sanju::cli_test::cli;
using sanju::cli_test::contentOf;
using sanju::cli_test::Ran;
using namespace Qt::Literals::StringLiterals;

class TrainTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Ran train(const QStringList &sentences, const QString &output) const
    {
        QStringList args{u"train"_s};
        for (const QString &name : sentences)
            args.append(path(name));
        return cli(args + QStringList{u"--lexicon"_s, path(u"zh.yaml"_s), u"-o"_s, path(output)});
    }

private Q_SLOTS:
    void init()
    {
        QFile lexicon(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/course/fixtures/lexicon.json"));
        QVERIFY(lexicon.open(QIODevice::ReadOnly));
        write(u"zh.yaml"_s, lexicon.readAll());
        write(u"some.tsv"_s, "id\tlang\tmode\tverdict\tclasses\ttext\n"
                             "1\tzh\tfact\tgood\t-\t周三错了两份。\n"
                             "2\tzh\tfact\tbad\tABS\t你总是晚交。\n"
                             "3\ten\tfact\tbad\tABS\tYou never do.\n"
                             "4\tzh\trestate:S1\tgood\t-\t你怕出错。\n");
        write(u"more.tsv"_s, "5\tzh\tpraise\tbad\tEMPTY\t真棒！\n");
    }

    void weightsAreWritten()
    {
        const Ran ran = train({u"some.tsv"_s, u"more.tsv"_s}, u"zh.weights"_s);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        const QByteArray weights = bytes(u"zh.weights"_s);
        // Of what was given only what teaches: not the other language.
        QCOMPARE(ran.out, u"%1: %2 bytes from 4 sentences\n"_s.arg(path(u"zh.weights"_s)).arg(weights.size()));
        QVERIFY(weights.size() > 1000);
        QCOMPARE(train({u"some.tsv"_s, u"more.tsv"_s}, u"again.weights"_s).code, 0);
        QCOMPARE(bytes(u"again.weights"_s), weights);
    }

    void aWrongLineIsNamed()
    {
        write(u"zh.weights"_s, "earlier");
        write(u"more.tsv"_s, "5\tzh\tpraise\tbad\tEMPTY\n6\tzh\tpraise\tfine\t-\t谢谢。\n");
        const Ran ran = train({u"some.tsv"_s, u"more.tsv"_s}, u"zh.weights"_s);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        QVERIFY2(
            ran.err.contains(path(u"more.tsv"_s) + u":1: 6 columns are wanted, there are 5"_s), qPrintable(ran.err));
        QVERIFY2(
            ran.err.contains(path(u"more.tsv"_s) + u":2: \"fine\" is neither good nor bad"_s), qPrintable(ran.err));
        QCOMPARE(bytes(u"zh.weights"_s), QByteArray("earlier"));
    }

    void whereNothingIsToBeLearntNothingIsWritten()
    {
        write(u"more.tsv"_s, "3\ten\tfact\tbad\tABS\tYou never do.\n"
                             "4\ten\trestate:S1\tgood\t-\tYou fear mistakes.\n");
        const Ran ran = train({u"more.tsv"_s}, u"none.weights"_s);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.err, u"sanju-cli: there is no sentence in the language of the lexicon to learn from.\n"_s);
        QVERIFY(!QFile::exists(path(u"none.weights"_s)));
    }

    void faultsOfTheLexiconAreTold()
    {
        write(u"zh.yaml"_s, bytes(u"zh.yaml"_s).replace("\"粗心\"", "\"粗(心\""));
        const int line =
            static_cast<int>(bytes(u"zh.yaml"_s).left(bytes(u"zh.yaml"_s).indexOf("粗(心")).count('\n')) + 1;
        const Ran ran = train({u"some.tsv"_s}, u"none.weights"_s);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, u"sanju-cli: %1:%2: \"粗(心\" is no regular expression: missing closing parenthesis at "
                          "character 4\n"_s.arg(path(u"zh.yaml"_s))
                              .arg(line));
        write(u"zh.yaml"_s, "language: [");
        const Ran broken = train({u"some.tsv"_s}, u"none.weights"_s);
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.err.startsWith(u"sanju-cli: "_s + path(u"zh.yaml"_s) + u':'), qPrintable(broken.err));
        QVERIFY(!QFile::exists(path(u"none.weights"_s)));
    }

    void whatCannotBeReadOrWrittenIsTold()
    {
        QVERIFY(train({u"none.tsv"_s}, u"none.weights"_s).err.startsWith(u"sanju-cli: "_s + path(u"none.tsv"_s)));
        QVERIFY(QFile::remove(path(u"zh.yaml"_s)));
        QVERIFY(train({u"some.tsv"_s}, u"none.weights"_s).err.contains(u"the file cannot be read"_s));
        init();
        const auto before = contentOf(m_folder.path());
        const Ran ran = train({u"some.tsv"_s}, u"no-folder/zh.weights"_s);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, u"sanju-cli: %1 could not be written.\n"_s.arg(path(u"no-folder/zh.weights"_s)));
        QCOMPARE(contentOf(m_folder.path()), before);
    }

    void calledWronglyItDoesNothing_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("sentence");
        const QString missing = u"name the sentences, --lexicon FILE and -o FILE."_s;
        QTest::newRow("nothing") << QStringList() << missing;
        QTest::newRow("no sentences") << QStringList{u"--lexicon"_s, u"a"_s, u"-o"_s, u"b"_s} << missing;
        QTest::newRow("no lexicon") << QStringList{u"a.tsv"_s, u"-o"_s, u"b"_s} << missing;
        QTest::newRow("no output") << QStringList{u"a.tsv"_s, u"--lexicon"_s, u"a"_s} << missing;
        QTest::newRow("an empty output") << QStringList{u"a.tsv"_s, u"--lexicon"_s, u"a"_s, u"-o"_s, QString()}
                                         << missing;
        QTest::newRow("unknown option") << QStringList{u"a.tsv"_s, u"--quick"_s} << u"Unknown option 'quick'."_s;
    }
    void calledWronglyItDoesNothing()
    {
        QFETCH(const QStringList, args);
        QFETCH(const QString, sentence);
        const Ran ran = cli(QStringList{u"train"_s} + args);
        QCOMPARE(ran.code, 2);
        QCOMPARE(ran.out, QString());
        QCOMPARE(ran.err.split(u'\n', Qt::SkipEmptyParts),
            (QStringList{QString(u"sanju-cli: "_s + sentence),
                u"usage: sanju-cli train SENTENCES.tsv ... --lexicon FILE -o FILE"_s}));
    }
};

QTEST_GUILESS_MAIN(TrainTest)
#include "train_test.moc"
