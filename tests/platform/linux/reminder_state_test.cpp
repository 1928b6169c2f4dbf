// SPDX-License-Identifier: Apache-2.0
// What is remembered from one start to the next.
#include "platform/linux/reminder_state.h"

#include "../plans.h"

#include <QTest>

using namespace sanju;
using namespace sanju::platform;
using namespace sanju::platform_test;

class ReminderStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsReadAsItWasWritten()
    {
        ReminderState state;
        state.handle(QStringLiteral("daily/2026-11-25"));
        state.tell(QStringLiteral("drill/2026-11-25"));
        state.planFault = QStringLiteral("none");
        state.putOff.append(
            {reminder(QStringLiteral("mission-debrief/m1/2026-11-26"), QStringLiteral("2026-11-26T12:30"),
                 QStringLiteral("2026-11-26T21:00"), {study::ReminderAction::Done, study::ReminderAction::Later}),
                at(QStringLiteral("2026-11-26T12:31")), at(QStringLiteral("2026-11-26T13:31"))});
        QCOMPARE(readStateFile(stateFile(state)), state);
    }

    void noFileIsAFreshState() { QCOMPARE(readStateFile({}), ReminderState()); }

    void tornFilesAreNoState()
    {
        ReminderState state;
        state.handle(QStringLiteral("daily/2026-11-25"));
        const QByteArray whole = stateFile(state).trimmed();
        for (qsizetype length = 1; length < whole.size(); ++length)
            QCOMPARE(readStateFile(whole.first(length)), std::nullopt);
    }

    void idsStandOnceTheNewestLastAndTheOldestGo()
    {
        ReminderState state;
        for (qsizetype i = 0; i < ReminderState::kKept + 5; ++i)
            state.handle(QStringLiteral("daily/%1").arg(i));
        QCOMPARE(state.handled.size(), ReminderState::kKept);
        QCOMPARE(state.handled.constFirst(), QStringLiteral("daily/5"));
        state.handle(QStringLiteral("daily/7"));
        QCOMPARE(state.handled.size(), ReminderState::kKept);
        QCOMPARE(state.handled.constLast(), QStringLiteral("daily/7"));
    }
};

QTEST_GUILESS_MAIN(ReminderStateTest)
#include "reminder_state_test.moc"
