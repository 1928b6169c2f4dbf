// SPDX-License-Identifier: Apache-2.0
// take-1795137120000.wav: milliseconds since 1970; take-1795137120000-kept.wav was kept by hand.
#include "recorder/take_folder.h"

#include "recorder/wav.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sanju::recorder {

namespace {

const QString kKept = QStringLiteral("-kept");
const QString kEnding = QStringLiteral(".wav");

QString nameAt(Instant at)
{
    return QStringLiteral("take-%1").arg(at.time_since_epoch().count());
}

QString fileOf(const QString &take, bool kept)
{
    return take + (kept ? kKept : QString()) + kEnding;
}

Milliseconds lengthOfFile(const QString &path)
{
    QFile file(path);
    const auto wav = file.open(QIODevice::ReadOnly) ? readWav(file) : std::nullopt;
    return wav ? lengthOf(wav->samples.size(), wav->rate) : Milliseconds(0);
}

} // namespace

TakeFolder::TakeFolder(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock)
{
}

QString TakeFolder::next() const
{
    if (!QDir().mkpath(m_path))
        return {};
    const QList<study::Take> before = takes();
    const Instant now = m_clock.now(); // which somebody may have put back
    const Instant at = before.isEmpty() ? now : std::max(now, before.constFirst().at + Milliseconds(1));
    return QDir(m_path).filePath(nameAt(at) + kEnding);
}

QList<study::Take> TakeFolder::takes() const
{
    static const QRegularExpression kName(QStringLiteral("^(take-(\\d{1,18}))(-kept)?\\.wav$"));
    QList<study::Take> takes;
    const QDir folder(m_path);
    const QStringList files = folder.entryList({QStringLiteral("take-*.wav")}, QDir::Files);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = kName.match(file);
        if (match.hasMatch())
            takes.append({match.captured(1), Instant(Milliseconds(match.captured(2).toLongLong())),
                lengthOfFile(folder.filePath(file)), match.hasCaptured(3)});
    }
    std::ranges::sort(takes, std::greater(), &study::Take::at);
    return takes;
}

QString TakeFolder::pathOf(const QString &take) const
{
    const QList<study::Take> all = takes();
    const auto found = std::ranges::find(all, take, &study::Take::name);
    return found == all.cend() ? QString() : QDir(m_path).filePath(fileOf(found->name, found->kept));
}

void TakeFolder::keep(const QString &take, bool kept) const
{
    const QString path = pathOf(take);
    const QString wanted = QDir(m_path).filePath(fileOf(take, kept));
    if (!path.isEmpty() && path != wanted)
        QFile::rename(path, wanted);
}

void TakeFolder::remove(const QString &take) const
{
    if (const QString path = pathOf(take); !path.isEmpty())
        QFile::remove(path);
}

void TakeFolder::tidy() const
{
    int held = 0;
    const QList<study::Take> all = takes();
    for (const study::Take &take : all) {
        const bool old = m_clock.now() - take.at > std::chrono::hours(24 * study::kDaysTakesLast);
        if (!take.kept && (old || ++held > study::kTakesHeld))
            QFile::remove(QDir(m_path).filePath(fileOf(take.name, false)));
    }
}

} // namespace sanju::recorder
