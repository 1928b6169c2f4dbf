// SPDX-License-Identifier: Apache-2.0
// Times of beats, and frames laid out in rows of four.
#include "film/contact_sheet.h"

#include <QPainter>

#include <algorithm>

namespace sanju::film {

namespace {

constexpr int kColumns = 4;
constexpr int kGap = 6; // pixels
constexpr double kReached = 1.2;

} // namespace

QList<double> beatTimes(const course::Storyboard &storyboard, const course::Scene &scene)
{
    QList<double> times;
    for (qsizetype i = 0; i < storyboard.acts.size() && i < scene.acts.size(); ++i) {
        double now = scene.acts.at(i).from;
        for (const course::Beat &beat : storyboard.acts.at(i).beats) {
            const course::SpokenLine *line = scene.line(beat.id);
            if (line != nullptr) {
                times.append(std::min(line->time.from + kReached, (line->time.from + line->time.to * 3) / 4));
                now = line->time.to;
            } else {
                times.append(now + beat.pauseSeconds / 2);
                now += beat.pauseSeconds;
            }
        }
    }
    return times;
}

QImage contactSheet(const QList<QImage> &frames)
{
    if (frames.isEmpty())
        return {};
    const QSize cell = frames.constFirst().size() + QSize(kGap, kGap);
    const auto count = static_cast<int>(frames.size());
    const int rows = (count + kColumns - 1) / kColumns;
    QImage sheet(cell.width() * std::min(count, kColumns), cell.height() * rows, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int i = 0; i < count; ++i)
        painter.drawImage(
            QPoint(i % kColumns * cell.width() + kGap / 2, i / kColumns * cell.height() + kGap / 2), frames.at(i));
    return sheet;
}

} // namespace sanju::film
