// SPDX-License-Identifier: Apache-2.0
// What the two files of the question view model share: finding parts of a question by id.
#pragma once

#include "course/question.h"

namespace sanju::viewmodels {

template <class List> const typename List::value_type *find(const List &list, const QString &id)
{
    for (const auto &each : list) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

// The kinds that hold a list of options to choose from.
inline const QList<course::Choice> *choicesOf(const course::QuestionBody &body)
{
    if (const auto *single = std::get_if<course::SingleChoice>(&body))
        return &single->options;
    if (const auto *multiple = std::get_if<course::MultipleChoice>(&body))
        return &multiple->options;
    if (const auto *restatement = std::get_if<course::ChooseRestatement>(&body))
        return &restatement->options;
    return nullptr;
}

inline bool choosesOne(const course::QuestionBody &body)
{
    return std::holds_alternative<course::SingleChoice>(body) ||
           std::holds_alternative<course::ChooseRestatement>(body);
}

} // namespace sanju::viewmodels
