// SPDX-License-Identifier: Apache-2.0
// One day out of the next two weeks: today, tomorrow, or another one that is unfolded.
#pragma once

#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <optional>

namespace sanju::viewmodels {

class DayPickViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to what is planned")
    Q_PROPERTY(sanju::viewmodels::RowModel *days READ days CONSTANT) // code, text, chosen; the last one may unfold more

public:
    explicit DayPickViewModel(Speech &speech, QObject *parent = nullptr);

    // Folded, with that day chosen, or none.
    void reset(StudyDay today, std::optional<StudyDay> day);
    std::optional<StudyDay> day() const { return m_day; }
    RowModel *days() { return &m_days; }

    Q_INVOKABLE void pick(const QString &code); // days ahead, or "more"

Q_SIGNALS:
    void changed();

private:
    void say();

    Speech &m_speech;
    StudyDay m_today;
    std::optional<StudyDay> m_day;
    bool m_open = false;
    RowModel m_days;
};

} // namespace sanju::viewmodels
