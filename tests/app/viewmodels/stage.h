// SPDX-License-Identifier: Apache-2.0
// The app over a store in memory and the shipped course, put into the state that a picture or a test wants.
#pragma once

#include "course/pack_reader.h"
#include "study/memory_store.h"
#include "study/reminding.h"
#include "study/voice_recorder.h"
#include "viewmodels/app_view_model.h"

#include <QSet>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace sanju::stage {

// The shipped course with the drills, surveys and tools of the course tests; or only one question of it, so that a
// review is sure to ask just that.
class Lessons final : public study::LessonSource
{
public:
    explicit Lessons(course::PackReader pack);

    void only(const course::QuestionId &question);
    // As if the pack were damaged there: the lesson or question (by its id), or the lexicon "zh" or "en" can no longer
    // be read.
    void lose(const QString &id) { m_lost.insert(id); }
    void shipDrills();                    // from now on those of the shipped course
    void noDrills() { m_drills.clear(); } // so that the plan is lessons and reviews alone
    const course::Course &course() const override { return m_single ? *m_single : m_pack.course(); }
    Result<course::Lesson> lesson(const course::LessonId &id) const override;
    Result<course::Question> question(const course::QuestionId &id) const override;
    void shipTools(); // likewise
    void shipSurveys();
    void noSurveys() { m_surveys.clear(); }
    void film(const study::ClipMedia &media) { m_clip = media; } // of every lesson
    study::ClipMedia clip(const course::Storyboard &) const override { return m_clip; }
    void record(const QString &sample, const QUrl &sound) { m_sounds.insert(sample, sound); }
    const QList<course::Survey> &surveys() const override { return m_surveys; }
    QUrl sound(const QString &name) const override { return m_sounds.value(name); }
    QUrl voice(const course::ScenarioId &id) const override { return m_sounds.value(id.text()); }
    const QList<course::Tool> &tools() const override { return m_tools; }
    const QList<course::Drill> &drills() const override { return m_drills; }
    Result<course::Lexicon> lexicon(course::Language language) const override;

private:
    course::PackReader m_pack;
    QList<course::Drill> m_drills;   // three-boxes, rewrite, praise
    QList<course::Tool> m_tools;     // card, chooser, lookup
    QList<course::Survey> m_surveys; // frequency, either-or, map, needs
    QHash<QString, QUrl> m_sounds;
    study::ClipMedia m_clip;
    QSet<QString> m_lost;
    std::optional<course::Course> m_single;
};

// Copies that exist in name only; they remember what was asked of them, and fail when told to.
class Copies final : public study::Backups
{
public:
    QString folder() const override { return QStringLiteral("/home/lin/.local/share/sanju"); }
    QList<Copy> automatic() const override;
    Result<void> exportTo(const QString &path) override;
    Result<int> eventsIn(const QString &path) const override;
    Result<void> restoreFrom(const QString &path) override;

    std::optional<ErrorKind> fails;
    bool none = false; // no automatic copy yet
    QStringList exported;
    QStringList restored;
    std::function<void()> whenRestored; // what the backup holds, as acts on the store
};

// Remembers what was sent, and fails when told to.
class Sent final : public study::TextShare
{
public:
    Way way() const override { return asks ? Way::Asked : Way::Copied; }
    Result<void> share(const QString &text) override;

    std::optional<ErrorKind> fails;
    bool asks = false; // as a phone does
    QStringList texts;
};

// Records nothing but how long it took, on the clock of the test; what a microphone does is told to it.
class Voice final : public study::VoiceRecorder
{
public:
    explicit Voice(const Clock &clock) : m_clock(clock) {}

    Microphone microphone() override { return there; }
    bool isRecording() const override { return m_since.has_value(); }
    double level() const override { return loud; }
    QString playing() const override { return m_playing; }
    void record() override;
    bool play(const QString &take) override;
    void stop() override;
    QList<study::Take> takes() override { return shelf; }
    void keep(const QString &take, bool kept) override;
    void remove(const QString &take) override;
    void hear(double level); // while recording
    void end();              // of what is played

    Microphone there = Microphone::Ready;
    bool full = false; // the disk
    bool mute = false; // no loudspeaker
    double loud = 0;
    QList<study::Take> shelf;

private:
    const Clock &m_clock;
    std::optional<Instant> m_since;
    QString m_playing;
};

// A phone that is told what to remind of, and remembers it: what it says, and what lies in the reminders' folder, is
// for the test to set.
class Phone final : public study::ReminderBackend, public study::ReminderFiles
{
public:
    Result<void> replaceAll(const study::ReminderSet &set) override;
    study::ReminderPermission permission() const override { return allowed; }
    void requestPermission(const PermissionHandler &done) override;
    void onLaunch(const LaunchHandler &opened) override;
    study::ReminderHealth health() const override { return state; }
    QByteArray plan() const override;
    QByteArray inbox() const override { return told; }
    Result<void> clearInbox() override;
    QByteArray history() const override { return past; }
    Result<void> setHistory(const QByteArray &lines) override;

    void answer(study::ReminderPermission given); // to the question that is on the screen
    void open(const QString &link);               // as a tap on a notification does
    bool openPage(const QString &page);           // of its settings

    study::ReminderPermission allowed = study::ReminderPermission::Granted;
    study::ReminderHealth state;
    std::optional<ErrorKind> fails; // handing a plan over
    bool hasPages = true;           // of its settings, that can be opened
    bool pagesOpen = true;          // and do
    QString launchedBy;             // the link that started the app
    QByteArray told;                // the inbox
    QByteArray past;                // the history
    QStringList calls;              // "plan", "inbox" (taken in), "ask"
    QStringList pages;              // of the settings that were opened
    std::optional<study::ReminderSet> set;

private:
    PermissionHandler m_asks;
    LaunchHandler m_opened;
};

class Stage
{
public:
    // Monday 23 November 2026, 08:12 in Shanghai.
    explicit Stage(const QString &pack = QStringLiteral(SANJU_PACK));

    viewmodels::AppViewModel &app() { return *m_app; }
    study::MemoryStore &store() { return m_store; }
    Lessons &lessons() { return *m_lessons; }
    FixedClock &clock() { return m_clock; }
    Copies &copies() { return m_copies; }
    Sent &sent() { return m_sent; }
    Voice &voice() { return m_voice; }
    // Without it there is nothing that reminds. Before begin().
    Phone &phone();
    // What came of reminders at their time, newest last: minutes late, or nullopt for one that did not come. One a day
    // up to yesterday.
    void reminded(const QList<std::optional<int>> &minutesLate, const QString &why = {});

    // Opens the app as main does. Again: the process was killed and started anew over the same log.
    void begin(std::optional<Error> openingFails = {});
    void end() { m_app.reset(); } // the app is closed, what lies outside it stays
    // What "try again" on the trouble page finds; std::nullopt: all is well now.
    void openingFails(std::optional<Error> error) { m_openingFails = std::move(error); }
    void laterDays(int days); // the clock goes on, the app stays open
    // The learner's past, before begin(). Days count back from today.
    void at(int daysAgo);
    void welcomed();
    void finishLessons(int count, int daysAgo);
    void finishLesson(const course::LessonId &lesson, int daysAgo);
    void answerAll(int daysAgo, study::Grade grade);
    void missionTaken(int daysAgo);
    void missionDone(int daysAgo); // taken the day before
    void promised(const QString &what, const QString &to, int daysAhead, int daysAgo = 1);
    void drillDone(const QString &drill, int daysAgo, study::Rating rating); // in its next scene
    void ask(const course::QuestionId &question);                            // the only one due today
    // After begin(): walks the open lesson to a step.
    void walkTo(viewmodels::LessonViewModel::Step step);
    // After begin(), at the last step: takes the first suggestions as the mission.
    void takeMission();
    // After begin(), at a review: answers it, and in recall grades it good or again.
    void answer(bool right);
    // The first question of a kind in the course, exercises included; empty if there is none.
    course::QuestionId questionOfKind(const QString &kind) const;

private:
    FixedClock m_clock;
    Instant m_today;
    std::unique_ptr<Lessons> m_lessons;
    study::MemoryStore m_store;
    Copies m_copies;
    Sent m_sent;
    Voice m_voice{m_clock};
    Phone m_phone;
    std::unique_ptr<study::Reminding> m_reminding; // none: nothing reminds
    std::optional<Error> m_openingFails;
    std::unique_ptr<viewmodels::AppViewModel> m_app;
};

} // namespace sanju::stage
