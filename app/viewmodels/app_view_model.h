// SPDX-License-Identifier: Apache-2.0
// Where the learner is in the app: which page, and the view model of each.
#pragma once

#include "viewmodels/course_view_model.h"
#include "viewmodels/debrief_view_model.h"
#include "viewmodels/dialogue_drill_view_model.h"
#include "viewmodels/game_drill_view_model.h"
#include "viewmodels/lesson_view_model.h"
#include "viewmodels/listening_drill_view_model.h"
#include "viewmodels/me_view_model.h"
#include "viewmodels/mission_view_model.h"
#include "viewmodels/practice_view_model.h"
#include "viewmodels/promise_view_model.h"
#include "viewmodels/reminders_view_model.h"
#include "viewmodels/review_view_model.h"
#include "viewmodels/settings_view_model.h"
#include "viewmodels/sorting_drill_view_model.h"
#include "viewmodels/speaking_drill_view_model.h"
#include "viewmodels/survey_view_model.h"
#include "viewmodels/today_view_model.h"
#include "viewmodels/tool_view_model.h"
#include "viewmodels/toolbox_view_model.h"
#include "viewmodels/trouble_view_model.h"
#include "viewmodels/welcome_view_model.h"
#include "viewmodels/writing_drill_view_model.h"

#include <QTimeZone>

#include <memory>

namespace sanju::viewmodels {

class AppViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app's main function")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool tabs READ hasTabs NOTIFY pageChanged) // the tab bar is shown
    Q_PROPERTY(sanju::viewmodels::TodayViewModel *today READ today NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::CourseViewModel *course READ course NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::PracticeViewModel *practice READ practice NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::DebriefViewModel *debrief READ debrief NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::MissionViewModel *mission READ mission NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::PromiseViewModel *promises READ promises NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::RemindersViewModel *reminders READ reminders NOTIFY opened) // null: there are none
    Q_PROPERTY(sanju::viewmodels::MeViewModel *me READ me NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::WelcomeViewModel *welcome READ welcome NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::SettingsViewModel *settings READ settings CONSTANT)
    Q_PROPERTY(sanju::viewmodels::LessonViewModel *lesson READ lesson CONSTANT)
    Q_PROPERTY(sanju::viewmodels::ReviewViewModel *review READ review CONSTANT)
    Q_PROPERTY(sanju::viewmodels::DrillViewModel *drill READ drill NOTIFY drillChanged) // of the kind at hand
    Q_PROPERTY(sanju::viewmodels::ToolboxViewModel *toolbox READ toolbox NOTIFY opened)
    Q_PROPERTY(sanju::viewmodels::ToolViewModel *tool READ tool CONSTANT)
    Q_PROPERTY(sanju::viewmodels::SurveyViewModel *survey READ survey CONSTANT)
    Q_PROPERTY(sanju::viewmodels::TroubleViewModel *trouble READ trouble CONSTANT)

public:
    enum Page {
        Welcome,
        Today,
        Course,
        Me,
        Settings,
        Lesson,
        Review,
        DayEnd,
        Trouble,
        Practice,
        Drill,
        Tool,
        Mission,
        Promises,
        Survey,
        Reminders
    };
    Q_ENUM(Page)

    // What main opened for us; all outlive this object.
    struct Rooms
    {
        const study::LessonSource *lessons = nullptr;
        study::LearnerStore *store = nullptr;
        study::Backups *backups = nullptr;
        study::TextShare *share = nullptr;     // none: nothing can be sent
        study::VoiceRecorder *voice = nullptr; // none: nothing is recorded
        study::AudioSession *audio = nullptr;  // none: nothing interrupts what is played
        study::Reminding *reminding = nullptr; // none: no reminders
        study::Reminding::ZoneProvider zone = [] { return QTimeZone::systemTimeZone(); };
        ReminderHealthViewModel::SystemPages systemPages = {};
    };
    // Opens the pack and the learner's data, at start and at "try again".
    using Open = std::function<Result<Rooms>()>;
    // What can be done when opening failed.
    using WaysOut = std::function<TroubleViewModel::WaysOut(const Error &)>;

    AppViewModel(const Clock &clock, Open open, WaysOut waysOut, QObject *parent = nullptr);
    ~AppViewModel() override;

    // Opens everything and chooses the first page. Called once by main, again by "try again".
    void start();

    Page page() const { return m_page; }
    bool hasTabs() const { return m_page == Today || m_page == Course || m_page == Practice || m_page == Me; }
    TodayViewModel *today() { return m_today.get(); }
    CourseViewModel *course() { return m_course.get(); }
    PracticeViewModel *practice() { return m_practice.get(); }
    DebriefViewModel *debrief() { return m_debrief.get(); }
    MissionViewModel *mission() { return m_mission.get(); }
    PromiseViewModel *promises() { return m_promises.get(); }
    RemindersViewModel *reminders() { return m_reminders.get(); }
    MeViewModel *me() { return m_me.get(); }
    WelcomeViewModel *welcome() { return m_welcome.get(); }
    SettingsViewModel *settings() { return &m_settings; }
    LessonViewModel *lesson() { return &m_lesson; }
    ReviewViewModel *review() { return &m_review; }
    DrillViewModel *drill() { return m_drill; }
    WritingDrillViewModel *writing() { return &m_writing; }
    SortingDrillViewModel *sorting() { return &m_sorting; }
    GameDrillViewModel *game() { return &m_game; }
    ListeningDrillViewModel *listening() { return &m_listening; }
    SpeakingDrillViewModel *speaking() { return &m_speaking; }
    DialogueDrillViewModel *dialogue() { return &m_dialogue; }
    ToolboxViewModel *toolbox() { return m_toolbox.get(); }
    ToolViewModel *tool() { return &m_tool; }
    SurveyViewModel *survey() { return &m_survey; }
    TroubleViewModel *trouble() { return &m_trouble; }
    Speech &speech() { return m_speech; }

    Q_INVOKABLE void show(Page page);                           // a tab, or settings
    Q_INVOKABLE void startToday();                              // the session: lesson, reviews, drill, end
    Q_INVOKABLE void openLesson(const QString &lesson);         // from the path; lessons are never locked
    Q_INVOKABLE void openDrill(const QString &drill);           // due or not
    Q_INVOKABLE void openTool(const QString &tool);             // a new card, or the one left unsaved
    Q_INVOKABLE void openCard(const QString &card);             // one that was kept
    Q_INVOKABLE void openMission();                             // to take one on
    Q_INVOKABLE void openPromises(const QString &promise = {}); // asking about that one
    Q_INVOKABLE void openReminders();
    Q_INVOKABLE void openSurvey(const QString &survey, bool again = false); // what it came to, or from its beginning
    // From outside, see parseDeepLink. Opens, and never does anything; not while something is begun that would be lost.
    void openLink(const QString &link);
    Q_INVOKABLE bool back();     // Escape and the back gesture; false when there is nowhere to go
    Q_INVOKABLE void closeDay(); // from the end page to today
    Q_INVOKABLE void rest();     // the app goes to the back, and may not come again: what is begun is kept
    Q_INVOKABLE void woke();     // the app came to the front: a new day may have begun

Q_SIGNALS:
    void pageChanged();
    void opened();
    void drillChanged();
    void languageChanged(sanju::course::Language language); // main installs the translation and retranslates

private:
    void go(Page page);
    void visit(Page page); // and back from it leads here
    void goBack();
    void refreshAll();
    void refreshPlaces();                     // all but what is being asked
    void openPractice(const QString &target); // "tools/five-steps", "drills/folding", "surveys/style"
    void openLessonNow(const course::LessonId &id, bool inSession);
    void continueSession();
    void endSession();
    bool showDrill(const course::DrillId &id);
    void drillOver(); // done or left
    void showMission();
    void leave(Page page);
    bool isFresh() const;
    void openReminding();
    void listenForLinks();
    void planLater();
    Result<void> endDay();
    bool putAside(); // what is begun and keeps its place; false where it would be lost
    void openMissionLink(const study::MissionId &id);
    void showTool(const course::Tool *tool, const std::optional<study::Card> &card);
    QList<DrillViewModel *> drillRooms();
    DrillViewModel &roomFor(course::DrillKind kind);
    void couldNotKeep(const Error &error);
    void stopFor(const Error &error, std::function<void()> goOn);

    Speech m_speech;
    const Clock &m_clock;
    Open m_open;
    WaysOut m_waysOut;
    Rooms m_rooms;
    Page m_page = Today;
    QHash<Page, Page> m_before; // where back leads from a page; Today where nothing is said
    bool m_lessonInSession = false;
    bool m_drillInSession = false;
    Instant m_sessionBegan;
    SettingsViewModel m_settings;
    LessonViewModel m_lesson;
    ReviewViewModel m_review;
    SentenceReader m_reader;
    WritingDrillViewModel m_writing;
    SortingDrillViewModel m_sorting;
    GameDrillViewModel m_game;
    ListeningDrillViewModel m_listening;
    SpeakingDrillViewModel m_speaking;
    DialogueDrillViewModel m_dialogue;
    DrillViewModel *m_drill = &m_writing;
    ToolViewModel m_tool;
    SurveyViewModel m_survey;
    TroubleViewModel m_trouble;
    std::unique_ptr<study::DaySession> m_session;
    std::unique_ptr<TodayViewModel> m_today;
    std::unique_ptr<CourseViewModel> m_course;
    std::unique_ptr<DebriefViewModel> m_debrief;
    std::unique_ptr<PracticeViewModel> m_practice; // knows it
    std::unique_ptr<ToolboxViewModel> m_toolbox;
    std::unique_ptr<MissionViewModel> m_mission;
    std::unique_ptr<PromiseViewModel> m_promises;
    std::unique_ptr<RemindersViewModel> m_reminders; // none where nothing can remind
    std::unique_ptr<MeViewModel> m_me;
    std::unique_ptr<WelcomeViewModel> m_welcome;
};

} // namespace sanju::viewmodels
