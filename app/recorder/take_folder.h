// SPDX-License-Identifier: Apache-2.0
// The folder of takes: which stay and which are past their time. Names hold the moment and whether a take is kept.
#pragma once

#include "study/voice_recorder.h"

namespace sanju::recorder {

class TakeFolder
{
public:
    // `clock` outlives it. The folder is made with the first take.
    TakeFolder(QString path, const Clock &clock);

    // Where the next take is to be written, after all that are there; empty when the folder cannot be made.
    QString next() const;
    QList<study::Take> takes() const;          // newest first
    QString pathOf(const QString &take) const; // empty when it is not there
    void keep(const QString &take, bool kept) const;
    void remove(const QString &take) const;
    // Deletes takes older than a week and all but the newest two; those kept by hand stay.
    void tidy() const;

private:
    QString m_path;
    const Clock &m_clock;
};

} // namespace sanju::recorder
