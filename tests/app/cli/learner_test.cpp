// SPDX-License-Identifier: Apache-2.0
// `study`, `answer` and `doctor`: what is done is kept, the same every time, and found sound.
#include "cli_process.h"

#include <QtTest>

#include <SQLiteCpp/Database.h>

using namespace sanju::cli_test;

namespace {

Ran study(const QString &data, const QString &day, const QString &answers, const QStringList &more = {})
{
    return cli(QStringList{
                   "study", "--data", data, "--pack", coursePack(), "--now", day + "T08:10:00Z", "--answers", answers} +
               more);
}

Ran answer(const QString &data, const QString &question, const QString &grade, const QString &now,
    const QStringList &more = {})
{
    return cli(QStringList{"answer", "--data", data, "--pack", coursePack(), "--question", question, "--grade", grade,
                   "--now", now} +
               more);
}

Ran doctor(const QString &data, const QStringList &more = {})
{
    return cli(QStringList{"doctor", "--data", data} + more);
}

QJsonObject plan(const QString &data, const QString &day)
{
    return cli({"plan", "--data", data, "--pack", coursePack(), "--now", day + "T08:10:00Z", "--json"}).object();
}

// Behind the back of the store.
void upset(const QString &data, const char *sql)
{
    const QString file = data + "/learner.sqlite";
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

QString firstQuestion()
{
    static const QString id = [] {
        QTemporaryDir folder;
        const QJsonArray items = plan(folder.path(), "2026-11-23").value("items").toArray();
        return items.at(items.size() - 1).toObject().value("question").toString();
    }();
    return id;
}

} // namespace

class LearnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeDays();
    void wrongOnesReturnUntilRight();
    void sameSeedSameDays();
    void sameDayTwice();
    void sessionPastTheEndOfItsDay();
    void textOfADay();
    void answerTellsWhatFollows();
    void answersAddUp();
    void unknownQuestion();
    void doctorIsContent();
    void doctorFindsADifference();
    void doctorFindsDamage();
    void doctorWithoutData();
    void newerData();
};

void LearnerTest::threeDays()
{
    QTemporaryDir folder;
    QStringList lessons;
    for (const char *day : {"2026-11-21", "2026-11-22", "2026-11-23"}) {
        const QJsonObject planned = plan(folder.path(), QLatin1String(day));
        const Ran ran = study(folder.path(), QLatin1String(day), "right", {"--json"});
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.code, 0);
        const QJsonObject done = ran.object();
        QCOMPARE(done.keys(), (QStringList{"answers", "day", "drills", "finished", "lessons", "minutes", "plan"}));
        QCOMPARE(done.value("day"), QJsonValue(QLatin1String(day)));
        QCOMPARE(done.value("plan").toObject(), planned);
        QVERIFY(done.value("finished").toBool());
        QVERIFY(done.value("minutes").toDouble() > 0);

        QStringList plannedLessons;
        QStringList plannedReviews;
        const QJsonArray items = planned.value("items").toArray();
        for (const QJsonValue &item : items) {
            const bool isLesson = item.toObject().value("kind") == "lesson";
            (isLesson ? plannedLessons : plannedReviews)
                .append(item.toObject().value(isLesson ? "lesson" : "question").toString());
        }
        QCOMPARE(done.value("lessons").toArray(), QJsonArray::fromStringList(plannedLessons));
        QStringList answered;
        const QJsonArray answers = done.value("answers").toArray();
        for (const QJsonValue &answer : answers) {
            QVERIFY(answer.toObject().value("right").toBool());
            QVERIFY(!answer.toObject().value("returned").toBool());
            QCOMPARE(answer.toObject().value("grade"), QJsonValue("good"));
            answered.append(answer.toObject().value("question").toString());
        }
        QCOMPARE(answered, plannedReviews);
        lessons += plannedLessons;
    }
    QVERIFY(lessons.size() >= 2);
    QCOMPARE(QSet<QString>(lessons.begin(), lessons.end()).size(), lessons.size());

    const QJsonObject report = doctor(folder.path(), {"--json"}).object();
    QCOMPARE(report.value("days"), QJsonValue(3));
    QCOMPARE(report.value("lessons").toInt(), lessons.size());
    QCOMPARE(report.value("missions").toInt(), lessons.size());
    QCOMPARE(cli({"log", "--data", folder.path(), "--json"}).array().size(), report.value("events").toInt());
    QVERIFY(plan(folder.path(), "2026-11-23").value("done").toBool());
    QVERIFY(!plan(folder.path(), "2026-11-24").value("done").toBool());
}

void LearnerTest::wrongOnesReturnUntilRight()
{
    QTemporaryDir folder;
    QCOMPARE(study(folder.path(), "2026-11-21", "right").code, 0);
    const QJsonArray answers =
        study(folder.path(), "2026-11-22", "wrong", {"--json"}).object().value("answers").toArray();
    QHash<QString, int> times;
    for (const QJsonValue &value : answers) {
        const QJsonObject answer = value.toObject();
        const int before = times[answer.value("question").toString()]++;
        QCOMPARE(answer.value("returned").toBool(), before > 0);
        QCOMPARE(answer.value("right").toBool(), before > 0);
        QCOMPARE(answer.value("grade"), QJsonValue(before > 0 ? "good" : "again"));
    }
    QVERIFY(!times.isEmpty());
    for (const int count : std::as_const(times))
        QCOMPARE(count, 2);
}

void LearnerTest::sameSeedSameDays()
{
    QTemporaryDir one;
    QTemporaryDir same;
    QTemporaryDir other;
    QStringList ones;
    QStringList sames;
    QStringList others;
    for (const char *day : {"2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24"}) {
        ones += study(one.path(), QLatin1String(day), "mixed:7", {"--json"}).out;
        sames += study(same.path(), QLatin1String(day), "mixed:7", {"--json"}).out;
        others += study(other.path(), QLatin1String(day), "mixed:8", {"--json"}).out;
    }
    QCOMPARE(ones, sames);
    QVERIFY(ones != others);
}

void LearnerTest::sameDayTwice()
{
    QTemporaryDir folder;
    QCOMPARE(study(folder.path(), "2026-11-22", "right").code, 0);
    const auto events = [&] { return doctor(folder.path(), {"--json"}).object().value("events").toInt(); };
    const int before = events();
    const Ran again = study(folder.path(), "2026-11-22", "right", {"--json"});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value("answers").toArray().size(), 0);
    QVERIFY(again.object().value("plan").toObject().value("done").toBool());
    QCOMPARE(events(), before);
    QVERIFY(study(folder.path(), "2026-11-22", "right").out.contains("was done already"));
}

void LearnerTest::sessionPastTheEndOfItsDay()
{
    QTemporaryDir folder;
    const Ran late = cli({"study", "--data", folder.path(), "--pack", coursePack(), "--now", "2026-11-22T03:59:30Z",
        "--answers", "right", "--json"});
    QCOMPARE(late.code, 0);
    QCOMPARE(late.object().value("day"), QJsonValue("2026-11-21"));
    QVERIFY(!late.object().value("finished").toBool());
    QVERIFY(!plan(folder.path(), "2026-11-22").value("done").toBool());
    QCOMPARE(doctor(folder.path()).code, 0);
}

void LearnerTest::textOfADay()
{
    QTemporaryDir folder;
    const Ran ran = study(folder.path(), "2026-11-22", "wrong");
    QVERIFY(ran.lines().at(0).startsWith("2026-11-22  "));
    QVERIFY(ran.lines().at(1).startsWith("lesson  "));
    QVERIFY(ran.out.contains("again"));
}

void LearnerTest::answerTellsWhatFollows()
{
    QTemporaryDir folder;
    const Ran ran = answer(
        folder.path(), firstQuestion(), "easy", "2026-11-23T23:30:00+08:00", {"--json", "--zone", "Asia/Shanghai"});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    const QJsonObject memory = ran.object();
    QCOMPARE(memory.value("question"), QJsonValue(firstQuestion()));
    QCOMPARE(memory.value("day"), QJsonValue("2026-11-23"));
    QCOMPARE(memory.value("stability"), QJsonValue(8.2956));
    QCOMPARE(memory.value("difficulty"), QJsonValue(1));
    const QDate due = QDate::fromString(memory.value("due").toString(), Qt::ISODate);
    QVERIFY(due >= QDate(2026, 11, 29) && due <= QDate(2026, 12, 3));

    const Ran text =
        answer(folder.path(), firstQuestion(), "again", "2026-11-23T23:31:00+08:00", {"--zone", "Asia/Shanghai"});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith(firstQuestion() + "  stability "));
    QVERIFY(text.out.endsWith("due 2026-11-23\n")); // owed: comes back the same day
}

// The store's memories and the memory model, by two ways.
void LearnerTest::answersAddUp()
{
    QTemporaryDir folder;
    QByteArray csv = "card_id,elapsed_days,rating\n";
    QDate day(2026, 11, 1);
    QJsonObject last;
    const QList<std::pair<int, QString>> reviews{
        {0, "good"}, {0, "hard"}, {3, "again"}, {0, "good"}, {1, "easy"}, {20, "hard"}};
    for (const auto &[elapsed, grade] : reviews) {
        day = day.addDays(elapsed);
        csv += "q," + QByteArray::number(elapsed) + ',' + grade.toLatin1() + '\n';
        last = answer(folder.path(), firstQuestion(), grade, day.toString(Qt::ISODate) + "T12:00:00Z", {"--json"})
                   .object();
    }
    const QJsonObject expected = cli({"memory", "--csv", "-", "--json"}, csv).array().last().toObject();
    QCOMPARE(last.value("stability"), expected.value("stability"));
    QCOMPARE(last.value("difficulty"), expected.value("difficulty"));
    QCOMPARE(last.value("reviews"), QJsonValue(reviews.size()));
    QCOMPARE(doctor(folder.path()).code, 0);
}

void LearnerTest::unknownQuestion()
{
    QTemporaryDir folder;
    const QString data = folder.filePath("data");
    const Ran ran = answer(data, firstQuestion() + "x", "good", "2026-11-23");
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("near it: " + firstQuestion()), qPrintable(ran.err));
    QVERIFY(!QFileInfo::exists(data));
}

void LearnerTest::doctorIsContent()
{
    QTemporaryDir folder;
    QCOMPARE(study(folder.path(), "2026-11-22", "mixed:1").code, 0);
    const auto before = contentOf(folder.path());
    const Ran text = doctor(folder.path());
    QCOMPARE(text.err, QString());
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.endsWith("all is well\n"));
    QVERIFY2(text.out.contains(" 1 missions, 0 drills, 1 days\n"), qPrintable(text.out));
    const QJsonObject report = doctor(folder.path(), {"--json"}).object();
    QVERIFY(report.value("healthy").toBool());
    QVERIFY(report.value("complaints").toArray().isEmpty());
    QVERIFY(report.value("differences").toArray().isEmpty());
    QCOMPARE(contentOf(folder.path()), before);
}

void LearnerTest::doctorFindsADifference()
{
    QTemporaryDir folder;
    QCOMPARE(study(folder.path(), "2026-11-22", "right").code, 0);
    upset(folder.path(), "UPDATE memory SET stability = stability + 1");
    const auto before = contentOf(folder.path());
    const Ran ran = doctor(folder.path());
    QCOMPARE(ran.code, 1);
    QCOMPARE(doctor(folder.path(), {"--json"}).code, 1);
    QCOMPARE(contentOf(folder.path()), before);
    QVERIFY(ran.out.contains("differs from the log: memory "));
    upset(folder.path(), "INSERT INTO drill_state VALUES ('praise', 0, 20000, 20001, 1, '[]')");
    const Ran other = doctor(folder.path());
    QVERIFY2(
        other.out.contains(" 1 drills, ") && other.out.contains("differs from the log: drill praise: kept rung 0 "),
        qPrintable(other.out));
    QCOMPARE(doctor(folder.path(), {"--json"}).object().value("drills"), QJsonValue(1));
}

void LearnerTest::doctorFindsDamage()
{
    QTemporaryDir folder;
    QCOMPARE(study(folder.path(), "2026-11-22", "right").code, 0);
    QFile file(folder.filePath("learner.sqlite"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // All but the first page, which says whose file it is.
    QVERIFY(file.seek(4096));
    file.write(QByteArray(static_cast<int>(file.size() - 4096), '\x5a'));
    file.close();
    const auto before = contentOf(folder.path());
    const Ran ran = doctor(folder.path());
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.contains("damaged") || ran.err.contains("damaged"), qPrintable(ran.err));
    QCOMPARE(contentOf(folder.path()), before);
}

void LearnerTest::doctorWithoutData()
{
    QTemporaryDir folder;
    const QString data = folder.filePath("none");
    for (const char *verb : {"doctor", "log"}) {
        const Ran ran = cli({QLatin1String(verb), "--data", data, "--json"});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("is not there"));
    }
    QVERIFY(!QFileInfo::exists(data));
}

void LearnerTest::newerData()
{
    QTemporaryDir folder;
    QCOMPARE(study(folder.path(), "2026-11-22", "right").code, 0);
    upset(folder.path(), "PRAGMA user_version = 9999");
    const auto before = contentOf(folder.path());
    for (const Ran &ran : {doctor(folder.path()), study(folder.path(), "2026-11-23", "right"),
             answer(folder.path(), firstQuestion(), "good", "2026-11-23")}) {
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("newer version"), qPrintable(ran.err));
    }
    QCOMPARE(contentOf(folder.path()), before);
}

QTEST_GUILESS_MAIN(LearnerTest)
#include "learner_test.moc"
