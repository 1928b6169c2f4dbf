// SPDX-License-Identifier: Apache-2.0
// `remind`: tells what would come, and leaves everything as it was.
#include "cli_process.h"

#include <QtTest>

using namespace sanju::cli_test;

namespace {

QStringList remind(const QString &data, const QStringList &more = {})
{
    return QStringList{"remind", "--data", data, "--pack", coursePack(), "--now", "2026-11-26T07:30:00+08:00", "--zone",
               "Asia/Shanghai"} +
           more;
}

void study(const QString &data, const QString &day)
{
    const Ran ran = cli({"study", "--data", data, "--pack", coursePack(), "--now", day + "T08:10:00+08:00", "--zone",
        "Asia/Shanghai", "--answers", "right"});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
}

QStringList idsOf(const QJsonArray &reminders)
{
    QStringList ids;
    for (const QJsonValue &reminder : reminders)
        ids.append(reminder["id"].toString());
    return ids;
}

} // namespace

class RemindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAReminder();
    void nobodyYet();
    void lessonsStudiedMakeMissionsAndFacts();
    void languages();
    void daysAndCapacity();
    void timesAreThoseOfTheZone();
    void nothingToRemindOf();
    void misuse_data();
    void misuse();
    void changesNothing();
    void lostFileIsNotANewLearner();
};

void RemindTest::everythingOfAReminder()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-24");
    study(folder.path(), "2026-11-25");
    const Ran ran = cli(remind(folder.path(), {"--json"}));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    const QJsonArray reminders = ran.array();
    QVERIFY(reminders.size() > 5);
    QString before;
    QSet<QString> ids;
    for (const QJsonValue &value : reminders) {
        const QJsonObject reminder = value.toObject();
        QCOMPARE(reminder.keys(),
            (QStringList{"actions", "at", "body", "channel", "expires", "id", "instant", "kind", "link", "title"}));
        const QString at = reminder.value("at").toString();
        QVERIFY(before <= at && at < reminder.value("expires").toString());
        before = at;
        const QDateTime there = QDateTime::fromString(at, "yyyy-MM-ddTHH:mm");
        const QDateTime instant = QDateTime::fromString(reminder.value("instant").toString(), Qt::ISODateWithMs);
        QCOMPARE(instant.toUTC().addSecs(8 * 3600).toString("yyyy-MM-ddTHH:mm"), there.toString("yyyy-MM-ddTHH:mm"));
        const QString id = reminder.value("id").toString();
        QVERIFY(id.startsWith(reminder.value("kind").toString() + u'/'));
        QVERIFY(!ids.contains(id));
        ids.insert(id);
        QVERIFY(reminder.value("link").toString().endsWith(QString("?from=" + QUrl::toPercentEncoding(id))));
        QVERIFY(!reminder.value("actions").toArray().isEmpty());
        QVERIFY(!reminder.value("title").toString().isEmpty() && !reminder.value("body").toString().isEmpty());
    }
    QVERIFY(ids.contains("daily/2026-11-26"));
}

void RemindTest::nobodyYet()
{
    QTemporaryDir folder;
    const QString data = folder.filePath("not/yet");
    const Ran ran = cli(remind(data, {"--days", "1"}));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY(ran.out.startsWith("2026-11-26 18:30  "));
    QVERIFY2(ran.out.contains("分钟") && ran.out.contains("1 节新课") && ran.out.contains("(daily/2026-11-26)"),
        qPrintable(ran.out));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void RemindTest::lessonsStudiedMakeMissionsAndFacts()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-24");
    study(folder.path(), "2026-11-25");
    QStringList kinds;
    const QJsonArray reminders = cli(remind(folder.path(), {"--json"})).array();
    for (const QJsonValue &reminder : reminders)
        kinds.append(reminder["kind"].toString());
    QVERIFY(kinds.contains("daily") && kinds.contains("mission-debrief"));
    const QString plan = cli({"plan", "--json", "--data", folder.path(), "--pack", coursePack(), "--now",
                                 "2026-11-26T07:30:00+08:00", "--zone", "Asia/Shanghai"})
                             .out;
    const auto reviews = plan.count("\"review\"");
    const QString today = cli(remind(folder.path(), {"--days", "1"})).out;
    QVERIFY2(reviews > 0 && today.contains(QString("%1 道复习").arg(reviews)), qPrintable(today));
}

void RemindTest::languages()
{
    QTemporaryDir folder;
    const Ran english = cli(remind(folder.path(), {"--lang", "en"}));
    QVERIFY(english.out.contains("1 new lesson"));
    QVERIFY(!QRegularExpression("\\p{Han}").match(english.out).hasMatch());
    QCOMPARE(cli(remind(folder.path(), {"--lang", "zh"})).out, cli(remind(folder.path())).out);
}

void RemindTest::daysAndCapacity()
{
    QTemporaryDir folder;
    const QStringList all = idsOf(cli(remind(folder.path(), {"--json", "--days", "14"})).array());
    QVERIFY(all.size() > 3);
    QCOMPARE(idsOf(cli(remind(folder.path(), {"--json", "--days", "14", "--capacity", "2"})).array()), all.first(2));
    QCOMPARE(idsOf(cli(remind(folder.path(), {"--json", "--days", "2"})).array()),
        (QStringList{"daily/2026-11-26", "daily/2026-11-27"}));
    QCOMPARE(cli(remind(folder.path(), {"--json", "--capacity", "0"})).array(), QJsonArray());
}

void RemindTest::timesAreThoseOfTheZone()
{
    QTemporaryDir folder;
    const auto first = [&](const QString &now, const QString &zone) {
        return cli({"remind", "--data", folder.path(), "--pack", coursePack(), "--json", "--now", now, "--zone", zone})
            .array()
            .at(0)
            .toObject();
    };
    const QJsonObject shanghai = first("2026-11-26T10:00:00Z", "Asia/Shanghai"); // 18:00 there
    QCOMPARE(shanghai.value("at"), QJsonValue("2026-11-26T18:30"));
    QCOMPARE(shanghai.value("instant"), QJsonValue("2026-11-26T10:30:00.000Z"));
    const QJsonObject later = first("2026-11-26T10:30:00Z", "Asia/Shanghai");
    QCOMPARE(later.value("at"), QJsonValue("2026-11-27T18:30"));
    const QJsonObject berlin = first("2026-11-26T10:30:00Z", "Europe/Berlin");
    QCOMPARE(berlin.value("at"), QJsonValue("2026-11-26T18:30"));
    QCOMPARE(berlin.value("instant"), QJsonValue("2026-11-26T17:30:00.000Z"));
}

void RemindTest::nothingToRemindOf()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-26");
    QCOMPARE(cli(remind(folder.path(), {"--days", "1"})).out, QString("没有要提醒的\n"));
    QCOMPARE(cli(remind(folder.path(), {"--days", "1", "--lang", "en"})).out, QString("nothing to remind of\n"));
    QCOMPARE(cli(remind(folder.path(), {"--days", "1", "--json"})).out, QString("[\n]\n"));
}

void RemindTest::misuse_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("says");
    QTest::newRow("days") << QStringList{"--days", "0"} << "--days \"0\" is not a whole number from 1 to 366";
    QTest::newRow("capacity") << QStringList{"--capacity", "-1"} << "--capacity";
    QTest::newRow("language") << QStringList{"--lang", "de"} << "--lang \"de\" is neither zh nor en";
    QTest::newRow("unknown") << QStringList{"--minutes", "4"} << "minutes";
}

void RemindTest::misuse()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, says);
    QTemporaryDir folder;
    const Ran ran = cli(remind(folder.path(), more));
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(says) && ran.err.contains("usage: sanju-cli remind"), qPrintable(ran.err));
}

void RemindTest::changesNothing()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-25");
    const auto before = contentOf(folder.path());
    QVERIFY(!before.isEmpty());
    QCOMPARE(cli(remind(folder.path())).code, 0);
    QCOMPARE(contentOf(folder.path()), before);
}

void RemindTest::lostFileIsNotANewLearner()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-25");
    QVERIFY(QFile::remove(folder.filePath("learner.sqlite")));
    const Ran ran = cli(remind(folder.path()));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("is not there"));
}

QTEST_GUILESS_MAIN(RemindTest)
#include "remind_test.moc"
