// SPDX-License-Identifier: Apache-2.0
// `memory`: the same numbers as the reference vectors, and every shape of CSV that people have.
#include "cli_process.h"

#include <QtTest>

#include <cmath>

using namespace sanju::cli_test;

namespace {

using Rows = QList<QStringList>;

// Of one of the reference files, without comments and header.
Rows vectors(const QString &name)
{
    QFile file(QStringLiteral(SANJU_SOURCE_DIR "/tests/app/fsrs/vectors/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Rows rows;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u','));
    }
    return rows.mid(1);
}

Rows cells(const Ran &ran)
{
    Rows rows;
    const QStringList lines = ran.lines();
    for (const QString &line : lines)
        rows.append(line.split(u','));
    return rows;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheVectors_data();
    void equalsTheVectors();
    void firstReviewAndTheMomentBefore();
    void retentionChangesOnlyTheInterval();
    void shapesOfCsv_data();
    void shapesOfCsv();
    void cardsMayInterleave();
    void otherColumnsAreKept();
    void numbersReadBackExactly();
    void json();
    void badRowsAreAllTold();
    void badFiles_data();
    void badFiles();
    void readsAFile();
    void fileThatIsNotThere();
    void clampedWeightsAreTold();
};

void MemoryTest::equalsTheVectors_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("weights");
    const Rows sets = vectors("weights.csv");
    QVERIFY(sets.size() >= 2);
    for (const QStringList &set : sets)
        QTest::newRow(qPrintable(set.constFirst())) << set.constFirst() << set.mid(1).join(u',');
}

void MemoryTest::equalsTheVectors()
{
    QFETCH(QString, set);
    QFETCH(QString, weights);
    const Rows reviews = vectors("reviews.csv");
    const Rows exact = vectors("exact.csv");
    const Rows tsFsrs = vectors("ts_fsrs.csv");
    QCOMPARE(exact.size(), reviews.size());
    QCOMPARE(tsFsrs.size(), reviews.size());

    QByteArray csv = "card_id,elapsed_days,rating\n";
    QList<qsizetype> used;
    for (qsizetype i = 0; i < reviews.size(); ++i) {
        const QStringList &review = reviews.at(i);
        if (review.at(1) != set)
            continue;
        used.append(i);
        csv += QStringList{review.at(0), review.at(2), review.at(3)}.join(u',').toUtf8() + '\n';
    }
    QVERIFY(used.size() > 100);

    QStringList args{"memory", "--csv", "-"};
    if (set != "default")
        args += {"--weights", weights};
    const Ran ran = cli(args, csv);
    QCOMPARE(ran.code, 0);
    const Rows rows = cells(ran);
    QCOMPARE(rows.size(), used.size() + 1);
    for (qsizetype i = 0; i < used.size(); ++i) {
        const QStringList &row = rows.at(i + 1);
        const QStringList &wanted = exact.at(used.at(i));
        QVERIFY2(near(row.at(4).toDouble(), wanted.at(1).toDouble()), qPrintable(row.join(u',')));
        QVERIFY2(near(row.at(5).toDouble(), wanted.at(2).toDouble()), qPrintable(row.join(u',')));
        // It rounds to 8 decimals, so that a tie may fall to the other side.
        QVERIFY2(std::abs(row.at(6).toInt() - tsFsrs.at(used.at(i)).at(5).toInt()) <= 1, qPrintable(row.join(u',')));
    }
}

void MemoryTest::firstReviewAndTheMomentBefore()
{
    const Rows rows = cells(cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\na,7,3\na,2,3\na,0,1\n"));
    QCOMPARE(rows.at(0).join(u','), "card_id,elapsed_days,rating,retrievability,stability,difficulty,interval_days");
    QCOMPARE(rows.at(1).at(3), "0");
    QCOMPARE(rows.at(1).at(4), "2.3065");
    QCOMPARE(rows.at(1).at(6), "2");
    // R(t,S) = (1 + F t/S)^-w20 of the stability before the review, with F = 0.9^(-1/w20) - 1.
    const double factor = std::pow(0.9, -1 / 0.1542) - 1;
    QVERIFY(near(rows.at(2).at(3).toDouble(), std::pow(1 + factor * 2 / 2.3065, -0.1542)));
    QCOMPARE(rows.at(3).at(3), "1");
}

void MemoryTest::retentionChangesOnlyTheInterval()
{
    const QByteArray csv = "card_id,elapsed_days,rating\na,0,4\na,9,3\n";
    const Rows usual = cells(cli({"memory", "--csv", "-"}, csv));
    QCOMPARE(cells(cli({"memory", "--csv", "-", "--retention", "0.9"}, csv)), usual);
    const Rows less = cells(cli({"memory", "--csv", "-", "--retention", "0.7"}, csv));
    QCOMPARE(less.at(2).mid(0, 6), usual.at(2).mid(0, 6));
    QVERIFY(less.at(2).at(6).toInt() > usual.at(2).at(6).toInt());
    QCOMPARE(cli({"memory", "--csv", "-", "--retention", "0.99"}, csv).code, 0);
}

void MemoryTest::shapesOfCsv_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << QByteArray("card_id,elapsed_days,rating\na,0,3\na,5,1\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "card_id,elapsed_days,rating\na,0,3\na,5,1\n");
    QTest::newRow("windows") << QByteArray("card_id,elapsed_days,rating\r\na,0,3\r\na,5,1\r\n");
    QTest::newRow("old mac") << QByteArray("card_id,elapsed_days,rating\ra,0,3\ra,5,1\r");
    QTest::newRow("no last line end") << QByteArray("card_id,elapsed_days,rating\na,0,3\na,5,1");
    QTest::newRow("empty lines") << QByteArray("\ncard_id,elapsed_days,rating\n\na,0,3\n\n\na,5,1\n\n");
    QTest::newRow("names") << QByteArray("card_id,elapsed_days,rating\na,0,good\na,5,Again\n");
    QTest::newRow("quotes") << QByteArray("\"card_id\",\"elapsed_days\",\"rating\"\n\"a\",\"0\",\"3\"\na,\"5\",1\n");
    QTest::newRow("spaces") << QByteArray("card_id, elapsed_days, rating\na , 0, 3\na, 5 ,1\n");
    QTest::newRow("first days empty") << QByteArray("card_id,elapsed_days,rating\na,,3\na,5,1\n");
    QTest::newRow("first days negative") << QByteArray("card_id,elapsed_days,rating\na,-1,3\na,5,1\n");
    QTest::newRow("first days anything") << QByteArray("card_id,elapsed_days,rating\na,none,3\na,5,1\n");
}

void MemoryTest::shapesOfCsv()
{
    QFETCH(QByteArray, csv);
    const Ran ran = cli({"memory", "--csv", "-"}, csv);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.out.contains(u'\r'));
    const Rows rows = cells(ran);
    const Rows plain = cells(cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\na,0,3\na,5,1\n"));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).mid(3), plain.at(1).mid(3));
    QCOMPARE(rows.at(2).mid(3), plain.at(2).mid(3));
}

void MemoryTest::cardsMayInterleave()
{
    const Rows mixed =
        cells(cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\na,0,3\nb,0,1\na,4,2\nb,1,3\n"));
    const Rows a = cells(cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\na,0,3\na,4,2\n"));
    const Rows b = cells(cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\nb,0,1\nb,1,3\n"));
    QCOMPARE(mixed, (Rows{a.at(0), a.at(1), b.at(1), a.at(2), b.at(2)}));
}

void MemoryTest::otherColumnsAreKept()
{
    const Ran ran = cli({"memory", "--csv", "-"},
        "note,rating,card_id,备注,elapsed_days\n\"one, \"\"two\"\"\nthree\",3,a, 停两秒 ,0\n,3,a,,3\n");
    QCOMPARE(ran.code, 0);
    const QStringList lines = ran.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), "note,rating,card_id,备注,elapsed_days,retrievability,stability,difficulty,interval_days");
    QCOMPARE(lines.at(1), "\"one, \"\"two\"\"");
    QVERIFY(lines.at(2).startsWith("three\",3,a, 停两秒 ,0,0,2.3065,"));
    QVERIFY(lines.at(3).startsWith(",3,a,,3,0."));
}

void MemoryTest::numbersReadBackExactly()
{
    QByteArray csv = "card_id,elapsed_days,rating\na,0,3\n";
    for (int i = 1; i < 40; ++i)
        csv += "a," + QByteArray::number(i % 7) + ',' + QByteArray::number(i % 4 + 1) + '\n';
    const Rows rows = cells(cli({"memory", "--csv", "-"}, csv));
    const QJsonArray objects = cli({"memory", "--csv", "-", "--json"}, csv).array();
    QCOMPARE(objects.size(), rows.size() - 1);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        const QJsonObject object = objects.at(i).toObject();
        QCOMPARE(rows.at(i + 1).at(3).toDouble(), object.value("retrievability").toDouble());
        const double stability = rows.at(i + 1).at(4).toDouble();
        QVERIFY(stability == object.value("stability").toDouble()); // not QCOMPARE, which is lenient
        QCOMPARE(QString::fromLatin1(QByteArray::number(stability, 'g', QLocale::FloatingPointShortest)),
            rows.at(i + 1).at(4));
    }
}

void MemoryTest::json()
{
    const Ran ran =
        cli({"memory", "--csv", "-", "--json"}, "rating,who,card_id,elapsed_days\neasy,小孟,01,\n1,,01,3\n");
    QCOMPARE(ran.code, 0);
    const QJsonArray rows = ran.array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows.at(0).toObject();
    QCOMPARE(first.value("card_id"), QJsonValue("01"));
    QCOMPARE(first.value("who"), QJsonValue("小孟"));
    QCOMPARE(first.value("rating"), QJsonValue(4));
    QVERIFY(first.value("elapsed_days").isNull());
    QCOMPARE(first.value("retrievability"), QJsonValue(0));
    QCOMPARE(first.value("stability"), QJsonValue(8.2956));
    QCOMPARE(first.value("difficulty"), QJsonValue(1));
    QCOMPARE(first.value("interval_days"), QJsonValue(8));
    QCOMPARE(rows.at(1).toObject().value("elapsed_days"), QJsonValue(3));

    QCOMPARE(cli({"memory", "--csv", "-", "--json"}, "card_id,elapsed_days,rating\n").array(), QJsonArray());
    QCOMPARE(cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\n").lines().size(), 1);
}

void MemoryTest::badRowsAreAllTold()
{
    const Ran ran = cli({"memory", "--csv", "-"}, "card_id,elapsed_days,rating\n"
                                                  "a,0,3\n"
                                                  "a,-1,3\n"
                                                  "a,1.5,3\n"
                                                  "a,99999999999,3\n"
                                                  "a,1,0\n"
                                                  "a,1,5\n"
                                                  "a,1,\n"
                                                  "a,1\n"
                                                  "a,1,3,4\n"
                                                  "\n"
                                                  ",1,3\n"
                                                  "b,,wrong\n"
                                                  "b,,3\n");
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    const QStringList lines = ran.err.trimmed().split(u'\n');
    const QList<int> wrong{3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14};
    QCOMPARE(lines.size(), wrong.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).startsWith(QStringLiteral("stdin:%1: ").arg(wrong.at(i))), qPrintable(lines.at(i)));
}

void MemoryTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "1: there is no header";
    QTest::newRow("no column") << QByteArray("card,elapsed_days,rating\na,0,3\n") << "1: the column card_id is missing";
    QTest::newRow("column twice") << QByteArray("card_id,rating,elapsed_days,rating\na,3,0,3\n")
                                  << "rating is there more than once";
    QTest::newRow("own column") << QByteArray("card_id,elapsed_days,rating,stability\na,0,3,1\n") << "rename";
    QTest::newRow("open quote") << QByteArray("card_id,elapsed_days,rating\na,0,3\n\"b,0,3\nc,0,3\n")
                                << "3: a quote is opened";
    QTest::newRow("after quote") << QByteArray("card_id,elapsed_days,rating\n\"a\"b,0,3\n") << "2: something follows";
    QTest::newRow("latin") << QByteArray("card_id,elapsed_days,rating\na,0,3\n\xe9,0,3\n") << "3: this is not UTF-8";
    QTest::newRow("utf-16") << QByteArray("\xff\xfe"
                                          "c\0a\0",
                                   6)
                            << "1: this is UTF-16";
}

void MemoryTest::badFiles()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const Ran ran = cli({"memory", "--csv", "-"}, csv);
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith("stdin:") && ran.err.contains(says), qPrintable(ran.err));
}

void MemoryTest::readsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("复习 1.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("card_id,elapsed_days,rating\na,0,3\na,x,3\n");
    file.close();
    const Ran ran = cli({"memory", "--csv", path});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.startsWith(path + ":3: "));
}

void MemoryTest::fileThatIsNotThere()
{
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath("none.csv"), folder.path()}) {
        const Ran ran = cli({"memory", "--csv", path});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(path + " cannot be opened"), qPrintable(ran.err));
    }
}

void MemoryTest::clampedWeightsAreTold()
{
    const Rows sets = vectors("weights.csv");
    QStringList weights = sets.constFirst().mid(1);
    weights[20] = "5";
    const Ran ran =
        cli({"memory", "--csv", "-", "--weights", weights.join(u',')}, "card_id,elapsed_days,rating\na,0,3\n");
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("weight 21"), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
