// SPDX-License-Identifier: Apache-2.0
// Kills a process that writes, at moments drawn from a seed: whatever it said was kept is there, at most one act more,
// never half of one, and the file is sound.
#include "learner_at_hand.h"

#include <QProcess>

using namespace sanju;
using namespace sanju::store;

class KillTest : public QObject
{
    Q_OBJECT

private:
    // Work of a length that no clock decides, to let the writer get to any point of its next act.
    static std::uint64_t busy(std::uint64_t rounds)
    {
        Random work(rounds);
        std::uint64_t sum = 0;
        for (std::uint64_t i = 0; i < rounds; ++i)
            sum ^= work.next();
        return sum;
    }

    // Starts a writer at `first`, kills it, and gives the last number it said was kept; first - 1 if none.
    static int killWriterAtRandom(const QString &folder, int first, Random &random)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(KILL_WRITER), {folder, QString::number(first)});
        if (!writer.waitForStarted())
            return -1;
        QByteArray said;
        // Now and then before the first word: the writer is then opening, or recovering from the last kill.
        const auto words = random.below(6) == 0 ? 0 : static_cast<qsizetype>(1 + random.below(12));
        while (said.count('\n') < words && writer.waitForReadyRead())
            said += writer.readAllStandardOutput();
        volatile std::uint64_t sink = busy(random.below(words == 0 ? 20'000'000 : 4'000'000));
        Q_UNUSED(sink)
        if (writer.state() != QProcess::Running)
            return -1;
        writer.kill();
        writer.waitForFinished();
        said += writer.readAllStandardOutput();
        const auto lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
        return lines.size() < 2 ? first - 1 : lines.at(lines.size() - 2).toInt();
    }

private Q_SLOTS:
    void whatWasAcknowledgedSurvives()
    {
        bool given = false;
        const int fromOutside = qEnvironmentVariableIntValue("SANJU_KILLS", &given);
        const int kills = given ? fromOutside : 15;
        const LearnerAtHand hand;
        Random random(20261123);
        int stored = 0;
        int neverSaid = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const int acknowledged = killWriterAtRandom(hand.folder, stored + 1, random);
            QVERIFY2(acknowledged >= stored, "the writer failed");

            auto store = hand.open();
            QVERIFY_DONE(store);
            int number = 0;
            QVERIFY_DONE((*store)->forEachEvent([&number](const study::Event &event) {
                if (const auto *answered = std::get_if<study::QuestionAnswered>(&event.body))
                    return answered->took.count() == ++number;
                return std::get<study::DayFinished>(event.body).answers == number;
            }));
            QCOMPARE((*store)->learner().events, 2 * number); // all of them, in order, and no half act
            QVERIFY2(number >= acknowledged && number <= acknowledged + 1,
                qPrintable(QStringLiteral("said %1, kept %2").arg(acknowledged).arg(number)));
            neverSaid += number - acknowledged;
            stored = number;
            if (kill % 10 == 9 || kill + 1 == kills)
                QCOMPARE(complaints(**store), QString());
        }
        qInfo("%d kills, %d acts kept, %d of them not yet acknowledged", kills, stored, neverSaid);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
