// SPDX-License-Identifier: Apache-2.0
// What is reminded of and when, and the question whether to be reminded at all.
#pragma once

#include "study/reminding.h"
#include "viewmodels/reminder_health_view_model.h"
#include "viewmodels/time_pick_view_model.h"

#include <array>

namespace sanju::viewmodels {

class RemindersViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(sanju::viewmodels::RowModel *kinds READ kinds CONSTANT) // kind, symbol, text, detail, chosen, time
    Q_PROPERTY(bool learn READ isLearning WRITE setLearning NOTIFY changed)
    Q_PROPERTY(QString learnDetail READ learnDetail NOTIFY changed) // 你一般 18:15 开始，就在那时提醒
    Q_PROPERTY(sanju::viewmodels::RowModel *weekdays READ weekdays CONSTANT) // day (1 to 7), text, chosen
    Q_PROPERTY(QString weekdaysNote READ weekdaysNote NOTIFY changed)        // when none is chosen
    Q_PROPERTY(bool quiet READ isQuiet WRITE setQuiet NOTIFY changed)
    Q_PROPERTY(QString quietDetail READ quietDetail NOTIFY changed)
    Q_PROPERTY(QString quietFrom READ quietFrom NOTIFY changed)
    Q_PROPERTY(QString quietTo READ quietTo NOTIFY changed)
    Q_PROPERTY(bool exactHelps READ exactHelps NOTIFY changed) // the system would let it
    Q_PROPERTY(bool exact READ isExact WRITE setExact NOTIFY changed)
    Q_PROPERTY(bool held READ isHeld NOTIFY changed) // a holiday is set, and not over
    Q_PROPERTY(QString holdDetail READ holdDetail NOTIFY changed)
    // The sheets that ask for a time, and for a holiday
    Q_PROPERTY(sanju::viewmodels::TimePickViewModel *time READ time CONSTANT)
    Q_PROPERTY(bool holding READ isHolding NOTIFY changed)
    Q_PROPERTY(int holdAhead READ holdAhead WRITE setHoldAhead NOTIFY changed) // days until it begins, 0 to 90
    Q_PROPERTY(QString holdFromText READ holdFromText NOTIFY changed)
    Q_PROPERTY(int holdDays READ holdDays WRITE setHoldDays NOTIFY changed) // 1 to 60
    Q_PROPERTY(QString holdDaysText READ holdDaysText NOTIFY changed)
    Q_PROPERTY(QString holdSummary READ holdSummary NOTIFY changed)
    // The card on today
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString offerText READ offerText NOTIFY changed)
    Q_PROPERTY(sanju::viewmodels::ReminderHealthViewModel *health READ health CONSTANT)
    Q_PROPERTY(QString entryDetail READ entryDetail NOTIFY changed) // for the row in the settings

public:
    RemindersViewModel(Speech &speech, study::Reminding &reminding, study::LearnerStore &store,
        study::Reminding::ZoneProvider zone, ReminderHealthViewModel::SystemPages pages, QObject *parent = nullptr);

    // The answers given while the app was closed, and what became of reminders. At start and when the app comes to the
    // front, before anything is shown or planned.
    void takeIn();
    // Plans anew and hands the plan over. What goes wrong here is told on the page: the learner did not ask for it.
    void plan();
    void planIfChanged(); // the learner, the day or the language, since the last time
    // Of the day's session that ends now, so that the usual time is learnt; before it is finished.
    Result<void> noteSession(Instant began);
    void refresh();
    void enter(); // the page is opened
    bool back();  // one step back on the page; false when there is none, and the page is left

    RowModel *kinds() { return &m_kinds; }
    bool isLearning() const { return settings().learn; }
    void setLearning(bool on);
    QString learnDetail() const;
    RowModel *weekdays() { return &m_weekdays; }
    QString weekdaysNote() const;
    bool isQuiet() const { return settings().quiet.has_value(); }
    void setQuiet(bool on);
    QString quietDetail() const;
    QString quietFrom() const;
    QString quietTo() const;
    bool exactHelps() const { return m_reminding.backend().health().exactAllowed; }
    bool isExact() const { return settings().exact; }
    void setExact(bool on);
    bool isHeld() const;
    QString holdDetail() const;
    TimePickViewModel *time() { return &m_time; }
    bool isHolding() const { return m_holding; }
    int holdAhead() const { return m_holdAhead; }
    void setHoldAhead(int days);
    QString holdFromText() const;
    int holdDays() const { return m_holdDays; }
    void setHoldDays(int days);
    QString holdDaysText() const;
    QString holdSummary() const;
    bool isOffered() const;
    QString offerText() const;
    ReminderHealthViewModel *health() { return &m_health; }
    QString entryDetail() const;

    Q_INVOKABLE void turn(const QString &kind, bool on);
    Q_INVOKABLE void askTime(const QString &kind); // of a kind, or "quiet-from", "quiet-to"
    Q_INVOKABLE void toggleDay(int day);
    Q_INVOKABLE void askHold();
    Q_INVOKABLE void keepHold();
    Q_INVOKABLE void dropHold(); // the sheet is put away
    Q_INVOKABLE void endHold();  // reminders go on
    Q_INVOKABLE void accept();   // the offer: now the system asks
    Q_INVOKABLE void putOff();

Q_SIGNALS:
    void changed();
    void notKept(const sanju::Error &error);

private:
    using Time = std::optional<int> study::ReminderSettings::*;
    struct Kind
    {
        QString name;
        QString symbol;
        QString text;
        QString detail;
        Time time;
        int usual; // when it is turned on
    };
    QList<Kind> all() const;
    study::ReminderSettings settings() const { return m_reminding.settings(); }
    bool isLearnt(const Kind &kind) const; // its time is not set by hand
    QString movedNote(int minute) const;   // by quiet hours; empty when it is not
    QString span(const study::Hold &hold) const;
    study::Hold chosenHold() const;
    QList<StudyDay> askedOn() const;
    void showKinds();
    void showWeekdays();
    void keep(const study::ReminderSettings &settings);
    bool noteAsked();

    Speech &m_speech;
    study::Reminding &m_reminding;
    study::LearnerStore &m_store;
    study::Reminding::ZoneProvider m_zone;
    bool m_entered = false;
    struct Planned
    {
        int events = 0;
        StudyDay day;
        course::Language language = course::Language::Chinese;
        friend bool operator==(const Planned &, const Planned &) = default;
    };
    std::optional<Planned> m_planned;
    QHash<QString, int> m_before; // times of kinds that were turned off just now
    bool m_holding = false;
    int m_holdAhead = 1;
    int m_holdDays = 7;
    TimePickViewModel m_time;
    ReminderHealthViewModel m_health;
    RowModel m_kinds;
    RowModel m_weekdays;
};

} // namespace sanju::viewmodels
