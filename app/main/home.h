// SPDX-License-Identifier: Apache-2.0
// Opens the course and the learner's data, and knows the ways out when that fails.
#pragma once

#include "main/clipboard_share.h"
#include "main/options.h"
#include "recorder/microphone_recorder.h"
#include "store/sqlite_store.h"
#include "study/pack_lessons.h"
#include "viewmodels/app_view_model.h"

#include <QThreadPool>

#include <memory>
#include <optional>

namespace sanju {

// Lessons with their films and voices, which are copied once into a cache folder, since players want files.
class FilmedLessons final : public study::PackLessons
{
public:
    explicit FilmedLessons(course::PackReader pack, QString cacheFolder);

    QUrl video(const course::LessonId &id) const override;
    QUrl voice(const course::ScenarioId &id) const override;
    QUrl sound(const QString &name) const override;

private:
    QUrl copied(const QString &media) const; // empty when the pack has none

    QString m_cacheFolder;
};

class Home
{
public:
    Home(Options options, const Clock &clock);

    // May be called again after a failure. Rooms stay valid until the next call.
    Result<viewmodels::AppViewModel::Rooms> open();
    viewmodels::TroubleViewModel::WaysOut waysOut(const Error &error, std::function<void()> retry) const;
    // The automatic copy of the day, on a thread of its own; call it when the screen is up.
    void keepDailyCopy();
    // Takes past their time go; likewise.
    void tidyTakes() const { m_recorder.tidy(); }

private:
    Options m_options;
    const Clock *m_clock;
    std::unique_ptr<FilmedLessons> m_lessons;
    std::unique_ptr<store::SqliteStore> m_store;
    ClipboardShare m_share;
    recorder::MicrophoneRecorder m_recorder;
    QThreadPool m_copying; // last, so that it ends its work before the store goes
};

} // namespace sanju
