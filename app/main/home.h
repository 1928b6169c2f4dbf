// SPDX-License-Identifier: Apache-2.0
// Opens the course and the learner's data, and knows the ways out when that fails.
#pragma once

#include "course/pack_reader.h"
#include "main/options.h"
#include "store/sqlite_store.h"
#include "viewmodels/app_view_model.h"

#include <memory>
#include <optional>

namespace sanju {

// Lessons from a pack. Films are copied once into a cache folder, since players want files.
class PackLessons final : public study::LessonSource
{
public:
    explicit PackLessons(course::PackReader pack, QString cacheFolder);

    const course::Course &course() const override { return m_pack.course(); }
    Result<course::Lesson> lesson(const course::LessonId &id) const override { return m_pack.lesson(id); }
    Result<course::Question> question(const course::QuestionId &id) const override { return m_pack.question(id); }
    QUrl video(const course::LessonId &id) const override;

private:
    course::PackReader m_pack;
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
    void keepDailyCopy() const;

private:
    Options m_options;
    const Clock *m_clock;
    std::unique_ptr<PackLessons> m_lessons;
    std::unique_ptr<store::SqliteStore> m_store;
};

} // namespace sanju
