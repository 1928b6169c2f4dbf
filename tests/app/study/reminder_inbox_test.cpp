// SPDX-License-Identifier: Apache-2.0
// Tests what native code tells the app: lines, torn lines, and answers that count once.
#include "samples.h"
#include "study/reminder_inbox.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;

namespace {

using What = InboxEntry::What;

constexpr int kDay = 20'000;
const MissionId kMission(QStringLiteral("event-0"));

// One mission, chosen on kDay.
Diary withMission()
{
    Diary diary;
    diary.on(kDay, MissionChosen{lessonId(1), QStringLiteral("周会前"), QStringLiteral("先问一句")});
    return diary;
}

InboxEntry answer(int day, What what, const MissionId &mission = kMission)
{
    return {reminderId(ReminderKind::MissionDebrief, mission, {day}), what, noonOf({day})};
}

QList<MissionDebriefed> answers(const Diary &diary, const QList<InboxEntry> &entries)
{
    return answersIn(entries, diary.learner(), QTimeZone::utc());
}

void append(Diary &diary, int day, const QList<MissionDebriefed> &acts)
{
    for (const MissionDebriefed &act : acts)
        diary.on(day, act);
}

} // namespace

class ReminderInboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadAsNativeCodeWritesThem()
    {
        const QList<InboxEntry> entries = readInbox(
            "{\"id\": \"daily/2026-11-26\", \"what\": \"shown\", \"at\": 1764150300000, \"planned\": 1764150000000}\n"
            "{\"what\":\"done\",\"at\":1764150400000,\"id\":\"mission-debrief/m/2026-11-26\",\"new\":true}\n"
            "{\"id\":\"\",\"what\":\"blocked\",\"at\":1764150500000,\"why\":\"permission\"}\n");
        QCOMPARE(entries.size(), 3);
        QVERIFY(
            (entries.at(0) == InboxEntry{QStringLiteral("daily/2026-11-26"), What::Shown,
                                  Instant(Milliseconds(1'764'150'300'000)), Instant(Milliseconds(1'764'150'000'000))}));
        QVERIFY(entries.at(1).what == What::Done);
        QVERIFY(entries.at(2).what == What::Blocked && entries.at(2).why == QStringLiteral("permission"));
    }

    void everyKindOfLineIsReadBack()
    {
        QList<InboxEntry> entries;
        QByteArray lines;
        for (int what = 0; what <= static_cast<int>(What::Blocked); ++what) {
            entries.append({QStringLiteral("daily/“引号”\n"), static_cast<What>(what), noonOf({kDay})});
            lines += inboxLine(entries.constLast());
        }
        QCOMPARE(lines.count('\n'), entries.size());
        QVERIFY(readInbox(lines) == entries);
        QCOMPARE(inboxLine({QStringLiteral("drill/2026-11-26"), What::NoChance, Instant(Milliseconds(7))}),
            QByteArray("{\"at\":7,\"id\":\"drill/2026-11-26\",\"what\":\"no-chance\"}\n"));
    }

    void aTornLastLineIsLeftOut()
    {
        const QByteArray first = inboxLine(answer(kDay, What::Done));
        const QByteArray second = inboxLine(answer(kDay + 1, What::Later));
        for (qsizetype length = 0; length < second.size() - 1; ++length) {
            const QList<InboxEntry> entries = readInbox(first + second.left(length));
            QVERIFY(entries == QList{answer(kDay, What::Done)});
        }
        QCOMPARE(readInbox(first + second.chopped(1)).size(), 2); // all of it but the line end
    }

    void nonsenseIsLeftOutAndTheRestIsRead()
    {
        const QByteArray good = inboxLine(answer(kDay, What::Shown));
        QCOMPARE(
            readInbox("\n\nnonsense\n[]\n{}\n" + good + "{\"id\":\"x\",\"what\":\"eaten\",\"at\":1}\n" +
                      "{\"id\":\"x\",\"what\":\"shown\",\"at\":\"1\"}\n{\"id\":\"\",\"what\":\"shown\",\"at\":1}\n" +
                      QByteArray(50, '\0') + '\n')
                .size(),
            1);
        QVERIFY(readInbox({}).isEmpty());
    }

    void theSameLineTwiceIsOne()
    {
        const QByteArray line = inboxLine(answer(kDay, What::Shown));
        QCOMPARE(readInbox(line + line).size(), 1);
        QCOMPARE(readInbox(line + inboxLine(answer(kDay, What::Later))).size(), 2);
    }

    void answersBecomeDebriefs()
    {
        const Diary diary = withMission();
        const auto done = answers(diary, {answer(kDay + 1, What::Done)});
        QVERIFY((done == QList{MissionDebriefed{kMission, Outcome::Done, {}}}));
        const auto noMoment = answers(diary, {answer(kDay + 1, What::NoChance)});
        QVERIFY((noMoment == QList{MissionDebriefed{kMission, Outcome::NoMoment, {}}}));
    }

    void onlyAnswersAboutOpenMissionsCount()
    {
        Diary diary = withMission();
        for (const What what : {What::Shown, What::Later, What::Dismissed, What::Opened, What::Blocked})
            QVERIFY(answers(diary, {answer(kDay + 1, what)}).isEmpty());
        QVERIFY(answers(diary, {answer(kDay + 1, What::Done, MissionId(QStringLiteral("other")))}).isEmpty());
        QVERIFY(answers(diary, {{reminderId(ReminderKind::Daily, {kDay}), What::Done, noonOf({kDay})}}).isEmpty());
        diary.on(kDay + 1, MissionDebriefed{kMission, Outcome::Done, {}});
        QVERIFY(answers(diary, {answer(kDay + 2, What::Done), answer(kDay + 3, What::NoChance)}).isEmpty());
    }

    void theLastAnswerCountsButDoneStaysDone()
    {
        const Diary diary = withMission();
        const auto changed = answers(diary, {answer(kDay + 1, What::NoChance), answer(kDay + 3, What::Done)});
        QVERIFY((changed == QList{MissionDebriefed{kMission, Outcome::Done, {}}}));
        const auto stays = answers(diary, {answer(kDay + 1, What::Done), answer(kDay + 3, What::NoChance)});
        QVERIFY((stays == QList{MissionDebriefed{kMission, Outcome::Done, {}}}));
    }

    void theSameInboxAgainSaysNothingNew()
    {
        // The app was killed between keeping the answers and removing the file.
        for (const What what : {What::Done, What::NoChance}) {
            for (const int later : {0, 1, 9}) {
                Diary diary = withMission();
                const QList<InboxEntry> entries{answer(kDay + 1, what)};
                append(diary, kDay + 4, answers(diary, entries));
                QVERIFY(diary.learner().missions.constFirst().outcome.has_value());
                diary.on(kDay + 4 + later, DayFinished{});
                QVERIFY(answers(diary, entries).isEmpty());
            }
        }
    }

    void noMomentCanBeSaidAgainTheNextTime()
    {
        Diary diary = withMission();
        append(diary, kDay + 1, answers(diary, {answer(kDay + 1, What::NoChance)}));
        const int asked = diary.learner().missions.constFirst().askDay.number;
        QCOMPARE(answers(diary, {answer(asked, What::NoChance)}).size(), 1);
    }

    void doneCountsAlsoOnTheDayOfANoMoment()
    {
        Diary diary = withMission();
        diary.on(kDay + 1, MissionDebriefed{kMission, Outcome::NoMoment, {}});
        QVERIFY(answers(diary, {answer(kDay + 1, What::NoChance)}).isEmpty());
        QCOMPARE(answers(diary, {answer(kDay + 1, What::Done)}).size(), 1);
    }

    void whatTheOtherPersonSaidIsKept()
    {
        Diary diary = withMission();
        diary.on(kDay + 1, MissionDebriefed{kMission, Outcome::NoMoment, QStringLiteral("他说“行”")});
        QCOMPARE(answers(diary, {answer(kDay + 3, What::Done)}).constFirst().reply, QStringLiteral("他说“行”"));
    }

    void theMissionIsReadFromTheReminder()
    {
        const MissionId odd(QStringLiteral("a/b/2026-01-01"));
        QVERIFY(missionOf(reminderId(ReminderKind::MissionDebrief, odd, {kDay})) == odd);
        QVERIFY(missionOf(reminderId(ReminderKind::MissionBefore, odd, {kDay})) == odd);
        for (const char *none : {"", "/", "daily/2026-11-26", "mission-debrief", "mission-debrief/", "nonsense/a/b"})
            QVERIFY2(missionOf(QString::fromLatin1(none)).isEmpty(), none);
    }
};

QTEST_GUILESS_MAIN(ReminderInboxTest)
#include "reminder_inbox_test.moc"
