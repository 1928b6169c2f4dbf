// SPDX-License-Identifier: Apache-2.0
// The lessons of a pack, as a session asks for them.
#pragma once

#include "course/pack_reader.h"
#include "study/ports.h"

namespace sanju::study {

// Without films: who can play them says where they lie.
class PackLessons : public LessonSource
{
public:
    explicit PackLessons(course::PackReader pack) : m_pack(std::move(pack)) {}

    const course::Course &course() const override { return m_pack.course(); }
    Result<course::Lesson> lesson(const course::LessonId &id) const override { return m_pack.lesson(id); }
    Result<course::Question> question(const course::QuestionId &id) const override { return m_pack.question(id); }

protected:
    const course::PackReader &pack() const { return m_pack; }

private:
    course::PackReader m_pack;
};

} // namespace sanju::study
