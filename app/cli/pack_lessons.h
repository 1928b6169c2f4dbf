// SPDX-License-Identifier: Apache-2.0
// The lessons of a pack, as a session asks for them.
#pragma once

#include "course/pack_reader.h"
#include "study/ports.h"

#include <QTextStream>

#include <optional>

namespace sanju::cli {

class PackLessons final : public study::LessonSource
{
public:
    explicit PackLessons(course::PackReader pack) : m_pack(std::move(pack)) {}

    const course::Course &course() const override { return m_pack.course(); }
    Result<course::Lesson> lesson(const course::LessonId &id) const override { return m_pack.lesson(id); }
    Result<course::Question> question(const course::QuestionId &id) const override { return m_pack.question(id); }

private:
    course::PackReader m_pack;
};

// nullopt once it has told `err` why not.
std::optional<course::PackReader> openPack(const QString &path, QTextStream &err);

} // namespace sanju::cli
