// SPDX-License-Identifier: Apache-2.0
// Which takes stay: the newest two for a week, and what is kept by hand.
#include "recorder/take_folder.h"

#include "voices.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sanju;
using namespace sanju::recorder;
using namespace sanju::recorder_test;

namespace {

constexpr Instant kMorning{Milliseconds{1795421400000}}; // 2026-11-23T08:10:00Z
constexpr auto kDay = std::chrono::hours(24);

} // namespace

class TakeFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_path = m_temporary->filePath(QStringLiteral("takes"));
        m_clock.set(kMorning);
        m_folder = std::make_unique<TakeFolder>(m_path, m_clock);
    }

    void aFolderThatIsNotThereHoldsNothingAndIsNotMade()
    {
        QCOMPARE(m_folder->takes(), QList<study::Take>());
        m_folder->tidy();
        QVERIFY(!QDir(m_path).exists());
        QCOMPARE(m_folder->pathOf(QStringLiteral("take-1")), QString());
    }

    void aTakeIsNamedAfterItsMomentAlone()
    {
        const QString name = speak(1500);
        QCOMPARE(files(), QStringList{QStringLiteral("take-1795421400000.wav")});
        QCOMPARE(m_folder->takes(), (QList<study::Take>{{name, kMorning, Milliseconds(1500), false}}));
        QCOMPARE(m_folder->pathOf(name), QDir(m_path).filePath(name + QStringLiteral(".wav")));
    }

    void theNewestTwoStay()
    {
        speak(100);
        const QString second = speak(200);
        const QString third = speak(300);
        m_folder->tidy();
        QCOMPARE(names(), (QStringList{third, second}));
    }

    void whatIsKeptByHandStaysBesideTheNewestTwo()
    {
        const QString first = speak(100);
        m_folder->keep(first, true);
        QVERIFY(files().contains(first + QStringLiteral("-kept.wav")));
        const QString second = speak(100);
        const QString third = speak(100);
        m_folder->tidy();
        QCOMPARE(names(), (QStringList{third, second, first}));
        QVERIFY(m_folder->takes().constLast().kept);
        m_folder->keep(first, false);
        m_folder->tidy();
        QCOMPARE(names(), (QStringList{third, second}));
    }

    void afterAWeekATakeIsGoneUnlessItIsKept()
    {
        const QString kept = speak(100);
        m_folder->keep(kept, true);
        const QString other = speak(100);
        m_clock.set(kMorning + 7 * kDay);
        m_folder->tidy();
        QCOMPARE(names(), (QStringList{other, kept}));
        m_clock.advance(std::chrono::minutes(2));
        m_folder->tidy();
        QCOMPARE(names(), QStringList{kept});
        m_clock.advance(365 * kDay);
        m_folder->tidy();
        QCOMPARE(names(), QStringList{kept});
    }

    void aTakeIsRemovedKeptOrNot()
    {
        const QString first = speak(100);
        const QString second = speak(100);
        m_folder->keep(first, true);
        m_folder->remove(first);
        QCOMPARE(names(), QStringList{second});
        m_folder->remove(first); // again
        m_folder->remove(second);
        QCOMPARE(files(), QStringList());
    }

    void aClockThatWasPutBackMakesNoTakeOlderThanThoseBefore()
    {
        const QString first = speak(100);
        m_clock.set(kMorning - kDay);
        const QString second = speak(100);
        const QString third = speak(100);
        QCOMPARE(names(), (QStringList{third, second, first}));
        m_folder->tidy();
        QCOMPARE(names(), (QStringList{third, second}));
    }

    void whatIsNoTakeIsLeftAlone()
    {
        const QString name = speak(100);
        const QStringList strange{QStringLiteral("notes.txt"), QStringLiteral("take-mine.wav"),
            QStringLiteral("take-12.wav.part"), QStringLiteral("take-1795421400000-old.wav")};
        for (const QString &each : strange)
            QVERIFY(writeWav(QDir(m_path).filePath(each), 10));
        m_clock.advance(30 * kDay);
        m_folder->tidy();
        m_folder->remove(QStringLiteral("../takes/notes.txt"));
        m_folder->keep(QStringLiteral("notes.txt"), true);
        QCOMPARE(names(), QStringList());
        QVERIFY(!files().contains(name));
        QCOMPARE(files().size(), strange.size());
    }

    void whatAKilledAppLeftIsATake()
    {
        speak(100);
        QFile file(m_folder->next());
        QVERIFY(file.open(QIODevice::WriteOnly));
        WavWriter writer(file, kRate);
        writer.append(tone(8000));
        file.write(tone(1)); // past what the header says
        file.close();
        QCOMPARE(m_folder->takes().constFirst().length, Milliseconds(500));
    }

    void aFolderThatCannotBeMadeGivesNoPlace()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(m_folder->next(), QString());
    }

private:
    // A minute later each.
    QString speak(int milliseconds)
    {
        const QString path = m_folder->next();
        if (!writeWav(path, milliseconds))
            qFatal("no take can be written");
        m_clock.advance(std::chrono::minutes(1));
        return QFileInfo(path).completeBaseName();
    }
    QStringList names() const
    {
        QStringList names;
        const QList<study::Take> takes = m_folder->takes();
        for (const study::Take &take : takes)
            names.append(take.name);
        return names;
    }
    QStringList files() const { return QDir(m_path).entryList(QDir::Files); }

    FixedClock m_clock{kMorning};
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    std::unique_ptr<TakeFolder> m_folder;
};

QTEST_GUILESS_MAIN(TakeFolderTest)
#include "take_folder_test.moc"
