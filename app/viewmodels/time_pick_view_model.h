// SPDX-License-Identifier: Apache-2.0
// One time of day, chosen by hours and by five minutes.
#pragma once

#include "viewmodels/speech.h"

#include <QtQml/qqmlregistration.h>

namespace sanju::viewmodels {

class TimePickViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to what has a time")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) // what the time is of
    Q_PROPERTY(QString text READ text NOTIFY changed)   // 18:30
    // One step beyond either end comes out at the other.
    Q_PROPERTY(int hour READ hour WRITE setHour NOTIFY changed)    // 0 to 23
    Q_PROPERTY(int fives READ fives WRITE setFives NOTIFY changed) // five minutes each, 0 to 11
    Q_PROPERTY(QString hourText READ hourText NOTIFY changed)
    Q_PROPERTY(QString minuteText READ minuteText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) // what would become of that time; empty: nothing

public:
    using Note = std::function<QString(int minute)>;
    using Chosen = std::function<void(int minute)>;

    explicit TimePickViewModel(Speech &speech, QObject *parent = nullptr);

    void ask(const QString &title, int minute, Note note, Chosen chosen);
    bool isOpen() const { return static_cast<bool>(m_chosen); }
    QString title() const { return m_title; }
    QString text() const;
    int hour() const;
    void setHour(int hour);
    int fives() const;
    void setFives(int fives);
    QString hourText() const;
    QString minuteText() const;
    QString note() const { return m_note ? m_note(m_minute) : QString(); }

    Q_INVOKABLE void keep();
    Q_INVOKABLE void putAway(); // it stays as it was

Q_SIGNALS:
    void changed();

private:
    void set(int minute);

    QString m_title;
    int m_minute = 0; // of the day
    Note m_note;
    Chosen m_chosen; // none: nothing is asked
};

} // namespace sanju::viewmodels
