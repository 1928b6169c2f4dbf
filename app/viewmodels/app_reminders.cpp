// SPDX-License-Identifier: Apache-2.0
// Keeps the reminders of the system up to what the learner did, and follows the links that they open.
#include "viewmodels/app_view_model.h"

#include "study/deep_link.h"

#include <QPointer>

#include <algorithm>

namespace sanju::viewmodels {

void AppViewModel::openReminding()
{
    if (!m_rooms.reminding)
        return;
    m_reminders = std::make_unique<RemindersViewModel>(
        m_speech, *m_rooms.reminding, *m_rooms.store, m_rooms.zone, m_rooms.systemPages);
    connect(m_reminders.get(), &RemindersViewModel::notKept, this, &AppViewModel::couldNotKeep);
    m_reminders->takeIn(); // before anything is shown: missions may be answered
}

void AppViewModel::listenForLinks()
{
    if (!m_rooms.reminding)
        return;
    m_rooms.reminding->backend().onLaunch([app = QPointer(this)](const QString &link) {
        if (app)
            app->openLink(link);
    });
}

// The next page need not wait for it, nor the first frame for the drills that it reads. Several in a row are one.
void AppViewModel::planLater()
{
    if (m_reminders)
        QMetaObject::invokeMethod(m_reminders.get(), &RemindersViewModel::planIfChanged, Qt::QueuedConnection);
}

Result<void> AppViewModel::endDay()
{
    if (m_reminders) {
        if (const Result<void> noted = m_reminders->noteSession(m_sessionBegan); !noted)
            return noted;
    }
    return m_session->finish();
}

void AppViewModel::openReminders()
{
    if (!m_reminders || m_page == Reminders)
        return;
    m_reminders->enter();
    visit(Reminders);
}

bool AppViewModel::putAside()
{
    switch (m_page) {
    case Lesson:
    case Review:
        back();
        return true;
    case Reminders:
        while (m_reminders->back()) { // its sheets, then itself
        }
        return true;
    case Today:
    case Course:
    case Practice:
    case Me:
    case Settings:
    case DayEnd:
        return true;
    case Welcome:
    case Trouble:
    case Drill:
    case Tool:
    case Mission:
    case Promises:
    case Survey:
        return false;
    }
    return false;
}

void AppViewModel::openLink(const QString &text)
{
    if (!m_rooms.store || !putAside())
        return;
    const study::DeepLink link = study::parseDeepLink(text);
    const course::LessonId lesson(link.subject);
    endSession();
    show(Today);
    switch (link.place) {
    case study::DeepLink::Place::Today:
        return;
    case study::DeepLink::Place::Practice:
        show(Practice);
        return;
    case study::DeepLink::Place::Lesson:
        if (m_rooms.lessons->course().lesson(lesson))
            openLesson(link.subject);
        return;
    case study::DeepLink::Place::Drill:
        openDrill(link.subject); // which leads nowhere when there is none
        return;
    case study::DeepLink::Place::Mission:
        openMissionLink(study::MissionId(link.subject));
        return;
    }
}

// Today shows what is taken on; what is to be asked about is asked there, unless an answer is being written.
void AppViewModel::openMissionLink(const study::MissionId &id)
{
    const study::ChosenMission *mission = study::findMission(m_rooms.store->learner(), id);
    if (mission && mission->isOpen() && mission->askDay <= m_rooms.store->today() &&
        m_debrief->state() != DebriefViewModel::Replying)
        m_debrief->pick(id.text());
}

} // namespace sanju::viewmodels
