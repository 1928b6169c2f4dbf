// SPDX-License-Identifier: Apache-2.0
// Opens the course and the learner's data, and knows the ways out when that fails.
#pragma once

#include "main/clipboard_share.h"
#include "main/options.h"
#include "store/sqlite_store.h"
#include "study/pack_lessons.h"
#include "viewmodels/app_view_model.h"

#include <QThreadPool>

#include <memory>
#include <optional>

namespace sanju {

// Lessons with their films, which are copied once into a cache folder, since players want files.
class FilmedLessons final : public study::PackLessons
{
public:
    explicit FilmedLessons(course::PackReader pack, QString cacheFolder);

    QUrl video(const course::LessonId &id) const override;

private:
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

private:
    Options m_options;
    const Clock *m_clock;
    std::unique_ptr<FilmedLessons> m_lessons;
    std::unique_ptr<store::SqliteStore> m_store;
    ClipboardShare m_share;
    QThreadPool m_copying; // last, so that it ends its work before the store goes
};

} // namespace sanju
