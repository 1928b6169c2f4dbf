// SPDX-License-Identifier: Apache-2.0
// Tests the file that native code reads: its exact form, and that a broken one reminds of nothing.
#include "study/plan_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace sanju;
using namespace sanju::study;

namespace {

CivilTime at(const char *iso)
{
    return civilTimeFromIso(QString::fromLatin1(iso)).value_or(CivilTime());
}

ReminderSet sampleSet()
{
    ReminderSet set;
    set.written = Instant(Milliseconds(1'764'150'000'123));
    set.quiet = QuietHours{1290, 420};
    set.laterMinutes = 45;
    Reminder daily;
    daily.id = QStringLiteral("daily/2026-11-26");
    daily.at = at("2026-11-26T18:30");
    daily.expires = at("2026-11-26T21:30");
    daily.title = QStringLiteral("4 分钟");
    daily.body = QStringLiteral("1 节新课，“5 道”复习\n换行");
    daily.link = QStringLiteral("sanju://today?from=daily%2F2026-11-26");
    daily.actions = {ReminderAction::Later};
    Reminder debrief = daily;
    debrief.id = QStringLiteral("mission-debrief/m-1/2026-11-27");
    debrief.kind = ReminderKind::MissionDebrief;
    debrief.at = at("2026-11-27T12:30");
    debrief.expires = at("2026-11-28T00:00");
    debrief.actions = {ReminderAction::Done, ReminderAction::NoChance, ReminderAction::Later};
    debrief.exact = true;
    set.reminders = {daily, debrief};
    return set;
}

QJsonObject jsonOf(const ReminderSet &set)
{
    return QJsonDocument::fromJson(planFile(set)).object();
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

// The sample with one value of the first reminder replaced.
QByteArray withReminderValue(const QString &key, const QJsonValue &value)
{
    QJsonObject json = jsonOf(sampleSet());
    QJsonArray reminders = json.value("reminders").toArray();
    QJsonObject first = reminders.at(0).toObject();
    first.insert(key, value);
    reminders.replace(0, first);
    json.insert("reminders", reminders);
    return bytes(json);
}

QByteArray withValue(const QString &key, const QJsonValue &value)
{
    QJsonObject json = jsonOf(sampleSet());
    json.insert(key, value);
    return bytes(json);
}

} // namespace

class PlanFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasTheFormThatNativeCodeReads()
    {
        const QJsonObject json = jsonOf(sampleSet());
        QCOMPARE(json.keys(), (QStringList{"channels", "labels", "language", "laterMinutes", "quiet", "reminders",
                                  "version", "written"}));
        QCOMPARE(json.value("version"), QJsonValue(1));
        QCOMPARE(json.value("written").toInteger(), Q_INT64_C(1'764'150'000'123));
        QCOMPARE(json.value("language"), QJsonValue("zh"));
        QCOMPARE(json.value("laterMinutes"), QJsonValue(45));
        QCOMPARE(json.value("quiet").toObject(), (QJsonObject{{"from", 1290}, {"to", 420}}));
        QCOMPARE(json.value("labels").toObject(),
            (QJsonObject{{"done", "做了"}, {"no-chance", "没合适机会"}, {"later", "稍后"}, {"open", "现在练"}}));
        const QJsonArray channels = json.value("channels").toArray();
        QStringList ids;
        for (const QJsonValue &channel : channels) {
            ids.append(channel["id"].toString());
            QVERIFY(!channel["name"].toString().isEmpty());
        }
        QCOMPARE(ids, (QStringList{"daily", "mission", "drill"}));

        const QJsonObject daily = json.value("reminders").toArray().at(0).toObject();
        QCOMPARE(
            daily.keys(), (QStringList{"actions", "at", "body", "channel", "expires", "id", "kind", "link", "title"}));
        QCOMPARE(daily.value("id"), QJsonValue("daily/2026-11-26"));
        QCOMPARE(daily.value("kind"), QJsonValue("daily"));
        QCOMPARE(daily.value("channel"), QJsonValue("daily"));
        QCOMPARE(daily.value("at"), QJsonValue("2026-11-26T18:30"));
        QCOMPARE(daily.value("expires"), QJsonValue("2026-11-26T21:30"));
        QCOMPARE(daily.value("title"), QJsonValue("4 分钟"));
        QCOMPARE(daily.value("link"), QJsonValue("sanju://today?from=daily%2F2026-11-26"));
        QCOMPARE(daily.value("actions").toArray(), QJsonArray({"later"}));
        const QJsonObject debrief = json.value("reminders").toArray().at(1).toObject();
        QCOMPARE(debrief.value("kind"), QJsonValue("mission-debrief"));
        QCOMPARE(debrief.value("channel"), QJsonValue("mission"));
        QCOMPARE(debrief.value("actions").toArray(), QJsonArray({"done", "no-chance", "later"}));
        QCOMPARE(debrief.value("exact"), QJsonValue(true));
    }

    void labelsAndChannelsFollowTheLanguage()
    {
        ReminderSet set = sampleSet();
        set.language = course::Language::English;
        const QJsonObject json = jsonOf(set);
        QCOMPARE(json.value("language"), QJsonValue("en"));
        QCOMPARE(json.value("labels").toObject(), (QJsonObject{{"done", "Done"}, {"no-chance", "No good moment"},
                                                      {"later", "Later"}, {"open", "Start now"}}));
        const QByteArray labels = QJsonDocument(json.value("channels").toArray()).toJson();
        QVERIFY(!QString::fromUtf8(labels).contains(QRegularExpression(QStringLiteral("\\p{Han}"))));
    }

    void whatIsWrittenIsReadBack()
    {
        QVERIFY(readPlanFile(planFile(sampleSet())) == sampleSet());
        ReminderSet loud = sampleSet();
        loud.quiet = std::nullopt;
        loud.language = course::Language::English;
        loud.reminders.clear();
        QVERIFY(!jsonOf(loud).contains("quiet"));
        QVERIFY(readPlanFile(planFile(loud)) == loud);
    }

    void theSameSetGivesTheSameBytes() { QCOMPARE(planFile(sampleSet()), planFile(sampleSet())); }

    void whatANewerAppAddsIsIgnored()
    {
        QVERIFY(readPlanFile(withValue("colour", "pine")) == sampleSet());
        QVERIFY(readPlanFile(withReminderValue("sound", "bell")) == sampleSet());
        ReminderSet without = sampleSet();
        without.reminders.removeFirst();
        QVERIFY(readPlanFile(withReminderValue("kind", "weekly")) == without);
        QVERIFY(readPlanFile(withReminderValue("actions", QJsonArray{"dance", "later"})) == sampleSet());
    }

    void aBrokenFileIsRefusedAsAWhole()
    {
        const auto kindOf = [](const QByteArray &json) {
            const auto read = readPlanFile(json);
            return read ? std::nullopt : std::optional(read.error().kind);
        };
        QVERIFY(kindOf(withValue("version", 2)) == ErrorKind::NewerFormat);
        const QByteArray whole = planFile(sampleSet());
        for (const QByteArray &broken : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("null"),
                 QByteArray(100, '\0'), whole.left(whole.size() / 2), withValue("version", "1"),
                 withValue("reminders", "none"), withValue("quiet", QJsonObject{{"from", 1290}}),
                 withValue("quiet", QJsonObject{{"from", 1290}, {"to", 1440}}), withReminderValue("id", ""),
                 withReminderValue("at", "2026-11-26 18:30"), withReminderValue("expires", QJsonValue()),
                 withReminderValue("kind", 7).replace("\"kind\": 7", "\"kin\": 7")})
            QVERIFY2(kindOf(broken) == ErrorKind::BadInput, broken.constData());
    }

    void noPrefixOfTheFileIsTakenForAWholeOne()
    {
        const QByteArray whole = planFile(sampleSet()).trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readPlanFile(whole.left(length)));
    }
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "plan_file_test.moc"
