// SPDX-License-Identifier: Apache-2.0
// `plan`: looks, explains, and leaves everything as it was.
#include "cli_process.h"

#include <QtTest>

using namespace sanju::cli_test;

namespace {

QStringList plan(const QString &data, const QStringList &more = {})
{
    return QStringList{"plan", "--data", data, "--pack", coursePack(), "--now", "2026-11-23T08:10:00+08:00"} + more;
}

void study(const QString &data, const QString &day, const QString &answers)
{
    const Ran ran =
        cli({"study", "--data", data, "--pack", coursePack(), "--now", day + "T08:10:00Z", "--answers", answers});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyYet();
    void emptyFolderStaysEmpty();
    void everythingOfAnItem();
    void aDrillWhenOneIsDue();
    void languages();
    void minutesOfTheCommandAndOfTheLearner();
    void dayOfTheZone();
    void dayAsTheTimeIsWritten();
    void changesNothing();
    void worksWhereNothingMayBeWritten();
    void lostFileIsNotANewLearner();
    void damagedData();
    void systemClockWithoutNow();
};

void PlanTest::nobodyYet()
{
    QTemporaryDir folder;
    const QString data = folder.filePath("not/yet");
    const Ran ran = cli(plan(data));
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.lines().size() >= 2);
    QVERIFY(ran.lines().at(0).startsWith("2026-11-23  "));
    QVERIFY(ran.lines().at(1).contains("课程") && ran.lines().at(1).contains("(路径的下一课)"));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PlanTest::emptyFolderStaysEmpty()
{
    QTemporaryDir folder;
    const Ran ran = cli(plan(folder.path(), {"--json"}));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object(), cli(plan(folder.filePath("none"), {"--json"})).object());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PlanTest::everythingOfAnItem()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-21", "right");
    study(folder.path(), "2026-11-22", "right");
    const Ran ran = cli(plan(folder.path(), {"--json"}));
    QCOMPARE(ran.code, 0);
    const QJsonObject plan = ran.object();
    QCOMPARE(
        plan.keys(), (QStringList{"budget_minutes", "come_back", "day", "done", "items", "total_minutes", "waiting"}));
    QCOMPARE(plan.value("day"), QJsonValue("2026-11-23"));
    QCOMPARE(plan.value("budget_minutes"), QJsonValue(4));
    QCOMPARE(plan.value("come_back"), QJsonValue(false));
    QCOMPARE(plan.value("done"), QJsonValue(false));
    QVERIFY(plan.value("waiting").isDouble());
    const QJsonArray items = plan.value("items").toArray();
    QVERIFY(!items.isEmpty());
    double seconds = 0;
    bool hasReview = false;
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        QCOMPARE(item.keys(),
            (QStringList{"drill", "kind", "lesson", "question", "reason", "reason_text", "retrievability", "seconds"}));
        const bool isReview = item.value("kind") == "review";
        hasReview = hasReview || isReview;
        const bool isDrill = item.value("kind") == "drill";
        QVERIFY(isReview || isDrill || item.value("kind") == "lesson");
        QCOMPARE(item.value("drill").isString(), isDrill);
        QVERIFY(isDrill ? item.value("lesson").isNull() : item.value("lesson").toString().contains(u'/'));
        QCOMPARE(item.value("question").isString(), isReview);
        QCOMPARE(item.value("retrievability").isDouble(), isReview);
        QVERIFY(!item.value("reason").toString().isEmpty());
        QVERIFY(!item.value("reason_text").toString().isEmpty());
        QVERIFY(item.value("seconds").toDouble() > 0);
        seconds += item.value("seconds").toDouble();
    }
    QVERIFY(hasReview);
    QVERIFY(qFuzzyCompare(seconds / 60, plan.value("total_minutes").toDouble()));
}

void PlanTest::aDrillWhenOneIsDue()
{
    // Some days on a drill comes, is named in both languages, and is done by the stand-in.
    QTemporaryDir folder;
    QString drill;
    for (int day = 1; day <= 40 && drill.isEmpty(); ++day) {
        const QString date = QDate(2026, 9, 1).addDays(day).toString(Qt::ISODate);
        const QStringList when{"--data", folder.path(), "--pack", coursePack(), "--now", date + "T08:10:00Z"};
        const Ran planned = cli(QStringList{"plan", "--json"} + when);
        for (const QJsonValue &item : planned.object().value("items").toArray())
            drill += item.toObject().value("drill").toString();
        const Ran chinese = cli(QStringList{"plan"} + when);
        const Ran english = cli(QStringList{"plan", "--lang", "en"} + when);
        const Ran studied = cli(QStringList{"study", "--answers", "right", "--json"} + when);
        QVERIFY2(studied.code == 0, qPrintable(studied.err));
        QCOMPARE(studied.object().value("drills").toArray().size(), drill.isEmpty() ? 0 : 1);
        if (drill.isEmpty())
            continue;
        QVERIFY2(chinese.out.contains("练习  " + drill) && chinese.out.contains("(今天轮到的练习)"),
            qPrintable(chinese.out));
        QVERIFY2(english.out.contains("drill  " + drill), qPrintable(english.out));
        QCOMPARE(studied.object().value("drills").toArray().at(0).toString(), drill);
        QVERIFY(studied.object().value("finished").toBool());
    }
    QVERIFY(!drill.isEmpty());
}

void PlanTest::languages()
{
    QTemporaryDir folder;
    const Ran english = cli(plan(folder.path(), {"--lang", "en"}));
    QVERIFY(english.out.contains("lesson") && english.out.contains("(next on your path)"));
    QVERIFY(!QRegularExpression("\\p{Han}").match(english.out).hasMatch());
    QCOMPARE(cli(plan(folder.path(), {"--lang", "zh"})).out, cli(plan(folder.path())).out);
    const auto firstItem = [&](const QString &lang) {
        return cli(plan(folder.path(), {"--json", "--lang", lang})).object().value("items").toArray().at(0).toObject();
    };
    QCOMPARE(firstItem("zh").value("reason"), firstItem("en").value("reason"));
    QCOMPARE(firstItem("zh").value("reason_text"), QJsonValue("路径的下一课"));
}

void PlanTest::minutesOfTheCommandAndOfTheLearner()
{
    QTemporaryDir folder;
    QCOMPARE(cli(plan(folder.path(), {"--json"})).object().value("budget_minutes"), QJsonValue(4));
    QCOMPARE(cli(plan(folder.path(), {"--json", "--minutes", "9"})).object().value("budget_minutes"), QJsonValue(9));
}

void PlanTest::dayOfTheZone()
{
    QTemporaryDir folder;
    const auto day = [&](const QString &now, const QString &zone) {
        return cli({"plan", "--data", folder.path(), "--pack", coursePack(), "--json", "--now", now, "--zone", zone})
            .object()
            .value("day")
            .toString();
    };
    QCOMPARE(day("2026-11-23T19:59:00Z", "Asia/Shanghai"), "2026-11-23"); // 03:59 there: still the evening before
    QCOMPARE(day("2026-11-23T20:00:00Z", "Asia/Shanghai"), "2026-11-24");
    QCOMPARE(day("2026-11-23T20:00:00Z", "UTC"), "2026-11-23");
    QCOMPARE(day("2026-11-23T02:00:00-05:00", "America/New_York"), "2026-11-22");
}

void PlanTest::dayAsTheTimeIsWritten()
{
    QTemporaryDir folder;
    const auto day = [&](const QString &now) {
        return cli({"plan", "--data", folder.path(), "--pack", coursePack(), "--json", "--now", now})
            .object()
            .value("day")
            .toString();
    };
    QCOMPARE(day("2026-11-23T08:10:00+08:00"), "2026-11-23"); // 00:10 in UTC, where it is still the day before
    QCOMPARE(day("2026-11-23T23:10:00-0500"), "2026-11-23");
    QCOMPARE(day("2026-11-23 03:10:00+08:00"), "2026-11-22");
    QCOMPARE(day("2026-11-23T08:10:00Z"), "2026-11-23");
    QCOMPARE(day("2026-11-23T08:10:00"), "2026-11-23");
}

void PlanTest::changesNothing()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-22", "wrong");
    const auto before = contentOf(folder.path());
    QVERIFY(!before.isEmpty());
    QCOMPARE(cli(plan(folder.path())).code, 0);
    QCOMPARE(contentOf(folder.path()), before);
}

void PlanTest::worksWhereNothingMayBeWritten()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-22", "wrong");
    QFile::setPermissions(folder.filePath("learner.sqlite"), QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Ran ran = cli(plan(folder.path()));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
}

void PlanTest::lostFileIsNotANewLearner()
{
    QTemporaryDir folder;
    study(folder.path(), "2026-11-22", "right");
    QVERIFY(QFile::remove(folder.filePath("learner.sqlite")));
    const Ran ran = cli(plan(folder.path()));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("is not there"));
    QVERIFY(!QFileInfo::exists(folder.filePath("learner.sqlite")));
}

void PlanTest::damagedData()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("learner.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto before = contentOf(folder.path());
    const Ran ran = cli(plan(folder.path(), {"--json"}));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains(folder.path()));
    QCOMPARE(contentOf(folder.path()), before);
}

void PlanTest::systemClockWithoutNow()
{
    QTemporaryDir folder;
    const QDate before = QDateTime::currentDateTimeUtc().addSecs(-4 * 3600).date();
    const Ran ran = cli({"plan", "--data", folder.path(), "--pack", coursePack(), "--json"});
    const QDate after = QDateTime::currentDateTimeUtc().addSecs(-4 * 3600).date();
    const QDate day = QDate::fromString(ran.object().value("day").toString(), Qt::ISODate);
    QVERIFY(before <= day && day <= after);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
