// SPDX-License-Identifier: Apache-2.0
// The lessons of a pack, as a session asks for them.
#pragma once

#include "course/pack_reader.h"
#include "study/ports.h"

#include <optional>

namespace sanju::study {

// Without films: who can play them says where they lie. Belongs to one thread.
class PackLessons : public LessonSource
{
public:
    explicit PackLessons(course::PackReader pack) : m_pack(std::move(pack)) {}

    const course::Course &course() const override { return m_pack.course(); }
    Result<course::Lesson> lesson(const course::LessonId &id) const override { return m_pack.lesson(id); }
    Result<course::Question> question(const course::QuestionId &id) const override { return m_pack.question(id); }
    const QList<course::Drill> &drills() const override
    {
        if (!m_drills)
            m_drills = m_pack.drills().value_or(QList<course::Drill>());
        return *m_drills;
    }
    const QList<course::Survey> &surveys() const override
    {
        if (!m_surveys)
            m_surveys = m_pack.surveys().value_or(QList<course::Survey>());
        return *m_surveys;
    }
    const QList<course::Tool> &tools() const override
    {
        if (!m_tools)
            m_tools = m_pack.tools().value_or(QList<course::Tool>());
        return *m_tools;
    }
    Result<course::Lexicon> lexicon(course::Language language) const override { return m_pack.lexicon(language); }

protected:
    const course::PackReader &pack() const { return m_pack; }

private:
    course::PackReader m_pack;
    // Read when first asked for.
    mutable std::optional<QList<course::Drill>> m_drills;
    mutable std::optional<QList<course::Survey>> m_surveys;
    mutable std::optional<QList<course::Tool>> m_tools;
};

} // namespace sanju::study
