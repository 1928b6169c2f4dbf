// SPDX-License-Identifier: Apache-2.0
// Moves between pages and carries the day's session from one to the next.
#include "viewmodels/app_view_model.h"

#include <algorithm>
#include <utility>

namespace sanju::viewmodels {

AppViewModel::AppViewModel(const Clock &clock, Open open, WaysOut waysOut, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_open(std::move(open)),
      m_waysOut(std::move(waysOut)),
      m_settings(m_speech),
      m_lesson(m_speech, clock),
      m_review(m_speech, clock),
      m_reader(m_speech),
      m_writing(m_speech, clock, m_reader),
      m_sorting(m_speech, clock),
      m_game(m_speech, clock),
      m_listening(m_speech, clock, m_reader),
      m_speaking(m_speech, clock),
      m_dialogue(m_speech, clock),
      m_tool(m_speech, m_reader),
      m_survey(m_speech, clock, m_reader),
      m_trouble(m_speech)
{
    connect(&m_settings, &SettingsViewModel::languageChanged, this, [this] {
        const auto language = m_settings.isEnglish() ? course::Language::English : course::Language::Chinese;
        Q_EMIT languageChanged(language); // first the translation, then the texts
        m_speech.setLanguage(language);
        planLater();
    });
    connect(&m_settings, &SettingsViewModel::changed, this,
        [this] { m_lesson.clip()->suit(m_settings.reducedMotion(), m_settings.textScale()); });
    connect(&m_settings, &SettingsViewModel::minutesChanged, this, &AppViewModel::refreshAll);
    connect(&m_settings, &SettingsViewModel::restored, this, [this] {
        refreshAll();
        if (m_reminders)
            m_reminders->plan();
    });
    connect(&m_settings, &SettingsViewModel::notKept, this, &AppViewModel::couldNotKeep);

    connect(&m_lesson, &LessonViewModel::left, this, [this] { leave(Lesson); });
    connect(&m_lesson, &LessonViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(&m_lesson, &LessonViewModel::practiceWanted, this, &AppViewModel::openPractice);
    connect(&m_lesson, &LessonViewModel::finished, this, [this] {
        if (m_lessonInSession && m_session) {
            m_session->lessonFinished();
            continueSession();
        } else {
            refreshAll();
            goBack();
        }
    });

    connect(&m_review, &ReviewViewModel::left, this, [this] { leave(Review); });
    connect(&m_review, &ReviewViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(&m_review, &ReviewViewModel::done, this, &AppViewModel::continueSession);

    connect(&m_tool, &ToolViewModel::left, this, [this] { leave(Tool); });
    connect(&m_tool, &ToolViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(&m_tool, &ToolViewModel::removing, this, [this](const QString &card) {
        if (m_toolbox->remove(card)) {
            m_tool.forget();
            leave(Tool);
        }
    });

    connect(&m_survey, &SurveyViewModel::left, this, [this] { leave(Survey); });
    connect(&m_survey, &SurveyViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(&m_survey, &SurveyViewModel::taken, this, &AppViewModel::refreshAll);
    connect(&m_survey, &SurveyViewModel::done, this, [this] {
        refreshAll();
        if (m_before.value(Survey) == Welcome)
            go(Today);
        else
            goBack();
    });
    connect(&m_survey, &SurveyViewModel::lessonWanted, this, [this](const QString &lesson) {
        m_survey.close();
        if (const Page before = m_before.value(Survey, Today); before != Lesson) // that came with it
            m_before.insert(Lesson, before);
        endSession();
        openLessonNow(course::LessonId(lesson), false);
    });

    for (DrillViewModel *room : drillRooms()) {
        connect(room, &DrillViewModel::left, this, [this] { leave(Drill); });
        connect(room, &DrillViewModel::notKept, this, &AppViewModel::couldNotKeep);
        connect(room, &DrillViewModel::done, this, &AppViewModel::drillOver);
    }
}

AppViewModel::~AppViewModel() = default;

void AppViewModel::start()
{
    // Nothing may look into rooms that are opened anew.
    endSession();
    m_lesson.close();
    m_lesson.clip()->setAudioSession(nullptr);
    for (DrillViewModel *room : drillRooms())
        room->attach(nullptr, nullptr);
    m_tool.attach(nullptr, nullptr);
    m_survey.attach(nullptr, nullptr);
    m_reader.attach(nullptr, nullptr);
    m_today.reset();
    m_course.reset();
    m_practice.reset();
    m_toolbox.reset();
    m_debrief.reset();
    m_mission.reset();
    m_promises.reset();
    m_reminders.reset();
    m_me.reset();
    m_welcome.reset();
    m_speaking.attachRecorder(nullptr);
    m_rooms = {};
    Result<Rooms> rooms = m_open();
    if (!rooms) {
        m_settings.attach(nullptr, nullptr, {});
        m_trouble.show(rooms.error(), m_waysOut(rooms.error()));
        go(Trouble);
        return;
    }
    m_rooms = *rooms;
    m_trouble.clear();
    m_today = std::make_unique<TodayViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store);
    m_course = std::make_unique<CourseViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store);
    m_debrief = std::make_unique<DebriefViewModel>(m_speech, *m_rooms.store);
    m_practice = std::make_unique<PracticeViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store, *m_debrief);
    m_toolbox = std::make_unique<ToolboxViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store);
    m_mission = std::make_unique<MissionViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store);
    m_promises = std::make_unique<PromiseViewModel>(m_speech, *m_rooms.store);
    m_me = std::make_unique<MeViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store);
    m_welcome = std::make_unique<WelcomeViewModel>(m_speech, *m_rooms.lessons, *m_rooms.store);
    connect(m_welcome.get(), &WelcomeViewModel::begun, this, [this] {
        refreshAll();
        go(Today);
    });
    connect(m_welcome.get(), &WelcomeViewModel::surveyWanted, this, [this](const QString &id) { openSurvey(id); });
    connect(m_welcome.get(), &WelcomeViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(m_debrief.get(), &DebriefViewModel::answered, this, &AppViewModel::refreshPlaces);
    connect(m_debrief.get(), &DebriefViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(m_debrief.get(), &DebriefViewModel::repeatWanted, this, [this](const study::Repeat &repeat) {
        m_mission->openRepeat(repeat);
        showMission();
    });
    connect(m_mission.get(), &MissionViewModel::proposalAccepted, this, &AppViewModel::showMission);
    connect(m_mission.get(), &MissionViewModel::answered, this, &AppViewModel::refreshPlaces);
    connect(m_mission.get(), &MissionViewModel::taken, this, [this] {
        refreshAll();
        goBack();
    });
    connect(m_mission.get(), &MissionViewModel::left, this, [this] { leave(Mission); });
    connect(m_mission.get(), &MissionViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(m_promises.get(), &PromiseViewModel::acted, this, &AppViewModel::refreshPlaces);
    connect(m_promises.get(), &PromiseViewModel::left, this, [this] { leave(Promises); });
    connect(m_promises.get(), &PromiseViewModel::notKept, this, &AppViewModel::couldNotKeep);
    connect(m_toolbox.get(), &ToolboxViewModel::notKept, this, &AppViewModel::couldNotKeep);
    m_reader.attach(m_rooms.lessons, m_rooms.store);
    m_tool.attach(m_rooms.store, m_rooms.share);
    m_survey.attach(m_rooms.lessons, m_rooms.store, m_rooms.share);
    m_speaking.attachRecorder(m_rooms.voice);
    m_lesson.clip()->setAudioSession(m_rooms.audio);
    for (DrillViewModel *room : drillRooms())
        room->attach(m_rooms.lessons, m_rooms.store);
    m_settings.attach(m_rooms.store, m_rooms.backups, m_rooms.lessons->course().title());
    openReminding();
    refreshAll();
    m_page = isFresh() ? Welcome : Today;
    m_before.clear();
    Q_EMIT opened();
    Q_EMIT pageChanged();
    listenForLinks();
}

void AppViewModel::refreshAll()
{
    if (!m_today)
        return;
    m_debrief->refresh();
    refreshPlaces();
}

void AppViewModel::refreshPlaces()
{
    m_today->refresh();
    m_course->refresh();
    m_practice->refresh();
    m_mission->refresh();
    m_promises->refresh();
    m_toolbox->refresh();
    m_me->refresh();
    m_welcome->refresh();
    if (m_reminders)
        m_reminders->refresh();
    planLater();
}

void AppViewModel::go(Page page)
{
    m_page = page;
    Q_EMIT pageChanged();
}

// Of the same page again: it leads back to where it led before.
void AppViewModel::visit(Page page)
{
    if (m_page != page)
        m_before.insert(page, m_page);
    go(page);
}

void AppViewModel::goBack()
{
    go(m_before.value(m_page, Today));
}

void AppViewModel::show(Page page)
{
    if (m_page == page)
        return;
    if (page == Settings)
        m_before.insert(Settings, m_page);
    if (page == Me)
        m_me->enter();
    if (page == Practice) {
        m_practice->enter();
        m_toolbox->enter();
    }
    refreshAll();
    go(page);
}

void AppViewModel::startToday()
{
    // A second tap may come before the page is there.
    if (!m_rooms.store || m_page == Lesson || m_page == Review || m_page == Drill)
        return;
    for (const Page page : {Lesson, Review, Drill})
        m_before.insert(page, Today);
    endSession();
    m_session =
        std::make_unique<study::DaySession>(*m_rooms.lessons, *m_rooms.store, minutesOf(m_rooms.store->learner()));
    m_sessionBegan = m_clock.now();
    continueSession();
}

void AppViewModel::openLesson(const QString &lesson)
{
    if (!m_rooms.store || m_page == Lesson || m_page == Review)
        return;
    m_before.insert(Lesson, m_page);
    openLessonNow(course::LessonId(lesson), false);
}

void AppViewModel::openDrill(const QString &drill)
{
    if (!m_rooms.store || m_page == Drill || !showDrill(course::DrillId(drill)))
        return;
    m_drillInSession = false;
    visit(Drill);
}

bool AppViewModel::showDrill(const course::DrillId &id)
{
    const QList<course::Drill> &all = m_rooms.lessons->drills();
    const auto found = std::ranges::find(all, id, &course::Drill::id);
    if (found == all.cend() || !roomFor(found->kind).open(*found))
        return false;
    m_drill = &roomFor(found->kind);
    Q_EMIT drillChanged();
    return true;
}

void AppViewModel::drillOver()
{
    if (std::exchange(m_drillInSession, false) && m_session) {
        m_session->drillLeft();
        continueSession();
        return;
    }
    refreshAll();
    goBack();
}

void AppViewModel::openMission()
{
    if (!m_mission || m_page == Mission)
        return;
    m_mission->open();
    showMission();
}

void AppViewModel::showMission()
{
    visit(Mission);
}

void AppViewModel::openPromises(const QString &promise)
{
    if (!m_promises || m_page == Promises)
        return;
    m_promises->enter();
    if (!promise.isEmpty())
        m_promises->ask(promise);
    visit(Promises);
}

void AppViewModel::openSurvey(const QString &survey, bool again)
{
    if (!m_rooms.store || m_page == Survey)
        return;
    const QList<course::Survey> &all = m_rooms.lessons->surveys();
    const auto found = std::ranges::find(all, course::SurveyId(survey), &course::Survey::id);
    if (found == all.cend())
        return;
    m_survey.open(*found, again);
    visit(Survey);
}

// The questions about oneself that were begun are not the first start yet.
bool AppViewModel::isFresh() const
{
    const study::Learner &learner = m_rooms.store->learner();
    const bool onlyDrafts = std::ranges::all_of(
        learner.papers, [](const study::Paper &paper) { return std::holds_alternative<study::DraftKept>(paper.body); });
    return learner.events == 0 ||
           (onlyDrafts && !learner.papers.isEmpty() && learner.entry.isEmpty() && learner.settings.isEmpty() &&
               learner.lessons.isEmpty() && learner.days.isEmpty());
}

void AppViewModel::openTool(const QString &tool)
{
    if (m_toolbox)
        showTool(m_toolbox->tool(course::ToolId(tool)), {});
}

void AppViewModel::openPractice(const QString &target)
{
    const QString id = target.section(u'/', 1);
    if (target.startsWith(QStringLiteral("tools/")))
        openTool(id);
    else if (target.startsWith(QStringLiteral("drills/")))
        openDrill(id);
    else if (target.startsWith(QStringLiteral("surveys/")))
        openSurvey(id);
}

void AppViewModel::openCard(const QString &id)
{
    if (!m_toolbox)
        return;
    if (const auto card = study::card(m_rooms.store->learner(), study::CardId(id)))
        showTool(m_toolbox->tool(card->tool), card);
}

void AppViewModel::showTool(const course::Tool *tool, const std::optional<study::Card> &card)
{
    if (!tool || m_page == Tool)
        return;
    m_toolbox->clearNotice();
    m_tool.open(*tool, card);
    visit(Tool);
}

QList<DrillViewModel *> AppViewModel::drillRooms()
{
    return {&m_writing, &m_sorting, &m_game, &m_listening, &m_speaking, &m_dialogue};
}

DrillViewModel &AppViewModel::roomFor(course::DrillKind kind)
{
    switch (kind) {
    case course::DrillKind::ThreeBoxes:
    case course::DrillKind::Rewrite:
    case course::DrillKind::Praise:
    case course::DrillKind::Prepare:
    case course::DrillKind::PraiseRound:
        return m_writing;
    case course::DrillKind::FactOrJudgement:
        return m_sorting;
    case course::DrillKind::Dialogue:
        return m_dialogue;
    case course::DrillKind::Restate:
        return m_listening;
    case course::DrillKind::Speak:
        return m_speaking;
    case course::DrillKind::Game:
        return m_game;
    }
    return m_writing;
}

void AppViewModel::openLessonNow(const course::LessonId &id, bool inSession)
{
    Result<course::Lesson> lesson = m_rooms.lessons->lesson(id);
    if (!lesson && inSession) {
        m_session->lessonPutAside(); // the reviews can still be done
        continueSession();
        return;
    }
    if (!lesson) {
        couldNotKeep(lesson.error());
        return;
    }
    m_lessonInSession = inSession;
    m_lesson.open(*std::move(lesson), *m_rooms.lessons, *m_rooms.store);
    go(Lesson);
}

void AppViewModel::continueSession()
{
    if (!m_session)
        return;
    switch (m_session->stage()) {
    case study::DaySession::Stage::Lesson:
        openLessonNow(m_session->current().lesson, true);
        return;
    case study::DaySession::Stage::Review:
        go(Review);
        m_review.run(*m_session, *m_rooms.lessons, *m_rooms.store);
        return;
    case study::DaySession::Stage::Drill:
        m_drillInSession = showDrill(m_session->current().drill);
        if (m_drillInSession) {
            go(Drill);
            return;
        }
        m_session->drillLeft(); // the rest can still be done
        continueSession();
        return;
    case study::DaySession::Stage::Done: {
        const Result<void> result = endDay();
        if (!result) {
            stopFor(result.error(), [this] { continueSession(); });
            return;
        }
        refreshAll();
        go(DayEnd);
        return;
    }
    }
}

bool AppViewModel::back()
{
    switch (m_page) {
    case Lesson:
        m_lesson.putAside();
        [[fallthrough]];
    case Review:
        endSession();
        refreshAll();
        goBack();
        return true;
    case Drill:
        if (m_drill->back())
            return true;
        m_drill->close();
        drillOver();
        return true;
    case Mission:
        if (m_mission->back())
            return true;
        refreshAll();
        goBack();
        return true;
    case Promises:
        if (m_promises->back())
            return true;
        refreshAll();
        goBack();
        return true;
    case Tool:
        if (m_tool.back())
            return true;
        m_tool.close();
        refreshAll();
        goBack();
        return true;
    case Reminders:
        if (m_reminders->back())
            return true;
        refreshAll();
        goBack();
        return true;
    case Survey:
        if (m_survey.back())
            return true;
        m_survey.close();
        refreshAll();
        goBack();
        return true;
    case Settings:
        refreshAll();
        goBack();
        return true;
    case Course:
    case Practice:
    case Me:
    case DayEnd:
        show(Today);
        return true;
    case Welcome:
    case Today:
    case Trouble:
        return false;
    }
    return false;
}

// A second tap on × finds the page already left.
void AppViewModel::leave(Page page)
{
    if (m_page == page)
        back();
}

void AppViewModel::endSession()
{
    m_review.close();
    m_session.reset();
    m_drillInSession = false;
}

void AppViewModel::closeDay()
{
    endSession();
    refreshAll();
    go(Today);
}

void AppViewModel::rest()
{
    m_tool.keepDraft();
    m_survey.keepDraft();
    m_lesson.rest();
    m_speaking.stop(); // nobody is recorded unawares
    if (m_reminders)
        m_reminders->plan();
}

void AppViewModel::woke()
{
    if (m_reminders) {
        m_reminders->takeIn();
        m_reminders->plan(); // the day, the zone or the permission may be another one
    }
    if (hasTabs() || m_page == Reminders)
        refreshAll();
}

// The page behind stays as it is: when there is room again, the learner goes on at the same step.
void AppViewModel::couldNotKeep(const Error &error)
{
    stopFor(error, [this, page = m_page] { go(page); });
}

void AppViewModel::stopFor(const Error &error, std::function<void()> goOn)
{
    TroubleViewModel::WaysOut ways = m_waysOut(error);
    ways.retry = [this, goOn = std::move(goOn)] {
        m_trouble.clear();
        goOn();
    };
    m_trouble.show(error, std::move(ways));
    go(Trouble);
}

} // namespace sanju::viewmodels
