// SPDX-License-Identifier: Apache-2.0
// A learner's folder for a test: a temporary one, a clock that stands, and stores opened on it.
#pragma once

#include "store/sqlite_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace sanju::store {

// 2026-11-23T08:10:00Z
inline constexpr Instant kMorning{Milliseconds{1795421400000}};

inline Error errorOf(const auto &result)
{
    return result ? Error{ErrorKind::Failed, QStringLiteral("no error")} : result.error();
}

struct LearnerAtHand
{
    QTemporaryDir root;
    QString folder = root.filePath(QStringLiteral("data"));
    FixedClock clock{kMorning};

    Result<std::unique_ptr<SqliteStore>> open(std::uint64_t seed = 7) const
    {
        return SqliteStore::open(
            folder, clock, [] { return QTimeZone::utc(); }, seed);
    }
    // For tests about something else than opening.
    std::unique_ptr<SqliteStore> opened(std::uint64_t seed = 7) const
    {
        auto store = open(seed);
        if (!store)
            qFatal("cannot open: %s", qPrintable(store.error().detail));
        return *std::move(store);
    }
    QString file() const { return folder + QStringLiteral("/learner.sqlite"); }
    QString in(const QString &name) const { return folder + QLatin1Char('/') + name; }
    QString beside(const QString &name) const { return root.filePath(name); }
};

inline study::EventBody answer(int number, study::Grade grade = study::Grade::Good)
{
    study::QuestionAnswered act;
    act.lesson = course::LessonId(QStringLiteral("feedback/camera-test"));
    act.question = course::QuestionId(QStringLiteral("feedback/camera-test/q%1").arg(number));
    act.kind = QStringLiteral("single-choice");
    act.grade = grade;
    act.answer = {{QStringLiteral("a"), {}}};
    act.took = Milliseconds{9000 + number};
    return act;
}

inline study::EventBody missionChosen()
{
    return study::MissionChosen{course::LessonId(QStringLiteral("feedback/camera-test")),
        QStringLiteral("周三例会一散"), QStringLiteral("跟采购说一件看到的事")};
}

inline study::EventBody drillDone(int scene, study::Rating rating = study::Rating::Fine)
{
    return study::DrillDone{course::DrillId(QStringLiteral("three-boxes")),
        course::ScenarioId(QStringLiteral("three-boxes/scene-%1").arg(scene)), rating,
        {QStringLiteral("周一的表周三才到"), QStringLiteral("班排不下去"), QString()}, Milliseconds{80'000}};
}

// All at once: each act of its own would wait for the disk.
inline void answerMany(SqliteStore &store, int count, int from = 1)
{
    QList<study::EventBody> acts;
    for (int number = from; number < from + count; ++number)
        acts.append(answer(number));
    if (const auto kept = store.append(std::span(acts.constData(), static_cast<std::size_t>(acts.size()))); !kept)
        qFatal("cannot append: %s", qPrintable(kept.error().detail));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QStringList idsIn(const SqliteStore &store)
{
    QStringList ids;
    const auto read = store.forEachEvent([&ids](const study::Event &event) {
        ids.append(event.id.text());
        return true;
    });
    return read ? ids : QStringList{errorOf(read).detail};
}

inline QString complaints(const SqliteStore &store)
{
    const auto report = store.doctor();
    return report ? (report->complaints + report->differences).join(QLatin1Char('\n')) : report.error().detail;
}

} // namespace sanju::store

#define QVERIFY_DONE(result)                                                                                           \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));                                          \
    } while (false)
