// SPDX-License-Identifier: Apache-2.0
// Text identifiers that cannot be mixed up: a LessonId is not a QuestionId.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>

namespace sanju {

// Holds an author's id such as "feedback/camera-test/q2"; empty means "none". Ordered by text.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace sanju

template <class Tag> struct std::hash<sanju::Id<Tag>>
{
    std::size_t operator()(const sanju::Id<Tag> &id) const noexcept { return qHash(id.text()); }
};
