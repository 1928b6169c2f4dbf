// SPDX-License-Identifier: Apache-2.0
// `log`: complete, in order, and silent about the learner's own words.
#include "cli_process.h"

#include <QtTest>

#include <SQLiteCpp/Database.h>

using namespace sanju::cli_test;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textHasOneLineForEachEvent();
    void jsonHasEverything();
    void ownWordsAreHidden();
    void ownWordsAreShownWhenAskedFor();
    void ownWordsOfThePracticeRoomAreHidden();
    void changesNothing();
    void emptyLog();
    void damagedRowEndsTheLog();

private:
    QJsonArray events(const QStringList &more = {}) const
    {
        return cli(QStringList{"log", "--data", m_folder.path(), "--json"} + more).array();
    }
    static QJsonArray ofKind(const QJsonArray &events, const QString &kind)
    {
        QJsonArray found;
        for (const QJsonValue &event : events) {
            if (event.toObject().value("kind") == kind)
                found.append(event);
        }
        return found;
    }

    QTemporaryDir m_folder;
};

void LogTest::initTestCase()
{
    for (const char *day : {"2026-11-21", "2026-11-22", "2026-11-23"}) {
        const Ran ran = cli({"study", "--data", m_folder.path(), "--pack", coursePack(), "--now",
            day + QString("T08:00:00+08:00"), "--answers", "mixed:5", "--zone", "Asia/Shanghai"});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
    }
}

void LogTest::textHasOneLineForEachEvent()
{
    const Ran ran = cli({"log", "--data", m_folder.path()});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), events().size());
    static const QRegularExpression form(
        "^2026-11-2\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z  2026-11-2\\d  [a-z-]+  [a-z0-9/-]+  \\{.*\\}$");
    const QStringList lines = ran.lines();
    for (const QString &line : lines)
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

void LogTest::jsonHasEverything()
{
    const QJsonArray all = events();
    QVERIFY(all.size() > 20);
    QString before;
    for (const QJsonValue &value : all) {
        const QJsonObject event = value.toObject();
        QCOMPARE(event.keys(), (QStringList{"at", "body", "day", "device", "id", "kind", "subject"}));
        QVERIFY(event.value("at").toString() >= before);
        before = event.value("at").toString();
        QCOMPARE(event.value("id").toString().size(), 36);
        QVERIFY(!event.value("device").toString().isEmpty());
    }
    QCOMPARE(ofKind(all, "day-finished").size(), 3);
    QVERIFY(!ofKind(all, "question-answered").isEmpty());
    const QJsonObject finished = ofKind(all, "lesson-finished").at(0).toObject();
    QCOMPARE(finished.value("subject"), finished.value("body").toObject().value("lesson"));
    QCOMPARE(finished.value("day"), QJsonValue("2026-11-21"));
}

void LogTest::ownWordsAreHidden()
{
    const QJsonArray shown = ofKind(events({"--private"}), "mission-chosen");
    const QJsonArray hidden = ofKind(events(), "mission-chosen");
    QVERIFY(!shown.isEmpty());
    QCOMPARE(hidden.size(), shown.size());
    const Ran text = cli({"log", "--data", m_folder.path()});
    const Ran json = cli({"log", "--data", m_folder.path(), "--json"});
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QJsonObject words = shown.at(i).toObject().value("body").toObject();
        const QJsonObject instead = hidden.at(i).toObject().value("body").toObject();
        for (const char *key : {"when", "then"}) {
            const QString own = words.value(QLatin1String(key)).toString();
            QVERIFY(own.size() > 1);
            QVERIFY(!text.out.contains(own));
            QVERIFY(!json.out.contains(own));
            QCOMPARE(
                instead.value(QLatin1String(key)), QJsonValue(QStringLiteral("… (%1 characters)").arg(own.size())));
        }
        QCOMPARE(instead.value("lesson"), words.value("lesson"));
    }
}

void LogTest::ownWordsAreShownWhenAskedFor()
{
    const QString own = ofKind(events({"--private"}), "mission-chosen")
                            .at(0)
                            .toObject()
                            .value("body")
                            .toObject()
                            .value("then")
                            .toString();
    QVERIFY(!own.contains("characters"));
    QVERIFY(cli({"log", "--data", m_folder.path(), "--private"}).out.contains(own));
}

void LogTest::ownWordsOfThePracticeRoomAreHidden()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(m_folder.filePath("learner.sqlite"), folder.filePath("learner.sqlite")));
    {
        SQLite::Database database(folder.filePath("learner.sqlite").toStdString(), SQLite::OPEN_READWRITE);
        const auto add = [&database](const char *kind, const char *subject, const char *body) {
            SQLite::Statement insert(database, "INSERT INTO event (id, device, at_ms, day, kind, subject, body) "
                                               "SELECT id || ?, device, at_ms, day, ?, ?, ? FROM event WHERE seq = 1");
            insert.bind(1, kind);
            insert.bind(2, kind);
            insert.bind(3, subject);
            insert.bind(4, body);
            insert.exec();
        };
        add("drill-done", "praise/night",
            R"({"drill":"praise","rating":"fine","scenario":"praise/night","tookMs":9,"written":["SECRET-A","SECRET-BB"]})");
        add("remark-declined", "blame", R"({"kind":"blame","phrase":"SECRET-CCC"})");
        add("mission-debriefed", "m", R"({"mission":"m","outcome":"later","reply":"SECRET-DDDD"})");
        add("remark-allowed", "blame", R"({"kind":"blame","phrase":"SECRET-E"})");
        add("survey-taken", "listening",
            R"({"survey":"listening","answers":[{"item":"i1","target":"SECRET-F"}],"tookMs":9})");
        add("case-written", "", R"({"who":"SECRET-G","what":"SECRET-H"})");
        add("card-saved", "five-steps", R"({"tool":"five-steps","fields":[{"item":"goal","target":"SECRET-I"}]})");
        add("draft-kept", "tools/x", R"({"draft":"tools/x","fields":[{"item":"goal","target":"SECRET-L"}]})");
        add("promise-made", "", R"({"what":"SECRET-J","to":"SECRET-K","by":"2026-11-27"})");
        add("promise-settled", "p", R"({"promise":"p","outcome":"kept","by":"2026-11-27"})");
    }
    const auto log = [&folder](const QStringList &more) {
        return cli(QStringList{"log", "--data", folder.path()} + more);
    };
    for (const QStringList &form : {QStringList(), QStringList{"--json"}}) {
        const Ran hidden = log(form);
        QCOMPARE(hidden.code, 0);
        QVERIFY2(!hidden.out.contains("SECRET"), qPrintable(hidden.out));
        for (const char *told : {"praise/night", "\"rating\":\"fine\"", "\"kind\":\"blame\"", "\"outcome\":\"later\"",
                 "\"outcome\":\"kept\"", "… (17 characters)", "… (10 characters)", "… (11 characters)"})
            QVERIFY2(hidden.out.contains(QString::fromUtf8(told)), told);
        const Ran shown = log(form + QStringList{"--private"});
        for (const char *own : {"SECRET-A\"", "SECRET-BB\"", "SECRET-CCC\"", "SECRET-DDDD\"", "SECRET-E\"",
                 "SECRET-F\"", "SECRET-G\"", "SECRET-H\"", "SECRET-I\"", "SECRET-J\"", "SECRET-K\"", "SECRET-L\""})
            QVERIFY2(shown.out.contains(QLatin1String(own)), own);
    }
}

void LogTest::changesNothing()
{
    const auto before = contentOf(m_folder.path());
    QCOMPARE(cli({"log", "--data", m_folder.path()}).code, 0);
    QCOMPARE(contentOf(m_folder.path()), before);
}

void LogTest::emptyLog()
{
    QTemporaryDir folder;
    QCOMPARE(QFile::copy(m_folder.filePath("learner.sqlite"), folder.filePath("learner.sqlite")), true);
    SQLite::Database database(folder.filePath("learner.sqlite").toStdString(), SQLite::OPEN_READWRITE);
    database.exec("DROP TRIGGER event_is_never_removed; DELETE FROM event");
    QCOMPARE(cli({"log", "--data", folder.path(), "--json"}).out, "[]\n");
    QCOMPARE(cli({"log", "--data", folder.path()}).out, QString());
}

void LogTest::damagedRowEndsTheLog()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(m_folder.filePath("learner.sqlite"), folder.filePath("learner.sqlite")));
    {
        SQLite::Database database(folder.filePath("learner.sqlite").toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DROP TRIGGER event_is_never_changed; UPDATE event SET body = '{' WHERE seq = 6");
    }
    const Ran ran = cli({"log", "--data", folder.path(), "--json"});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("is damaged"));
    QCOMPARE(ran.array().size(), 5); // what comes before is told, as whole JSON
}

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
