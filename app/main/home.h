// SPDX-License-Identifier: Apache-2.0
// Opens the course and the learner's data, and knows the ways out when that fails.
#pragma once

#include "main/clipboard_share.h"
#include "main/filmed_lessons.h"
#include "main/options.h"
#include "platform/make_reminder_backend.h"
#include "recorder/loudspeaker_session.h"
#include "recorder/microphone_recorder.h"
#include "store/sqlite_store.h"
#include "study/reminding.h"
#include "viewmodels/app_view_model.h"

#include <QThreadPool>

#include <memory>
#include <optional>

namespace sanju {

class Home
{
public:
    Home(Options options, const Clock &clock);

    // May be called again after a failure. Rooms stay valid until the next call.
    Result<viewmodels::AppViewModel::Rooms> open();
    viewmodels::TroubleViewModel::WaysOut waysOut(const Error &error, std::function<void()> retry) const;
    // The automatic copy of the day, on a thread of its own; call it when the screen is up.
    void keepDailyCopy();
    // Takes past their time and media of other packs go; likewise.
    void tidy();

private:
    Options m_options;
    const Clock *m_clock;
    std::unique_ptr<FilmedLessons> m_lessons;
    std::unique_ptr<store::SqliteStore> m_store;
    platform::ReminderFolder m_reminders;
    std::unique_ptr<study::ReminderBackend> m_reminderBackend;
    std::unique_ptr<study::Reminding> m_reminding; // of the store that is open
    ClipboardShare m_share;
    recorder::MicrophoneRecorder m_recorder;
    recorder::LoudspeakerSession m_audio;
    QThreadPool m_copying; // last, so that it ends its work before the store goes
};

} // namespace sanju
