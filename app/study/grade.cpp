// SPDX-License-Identifier: Apache-2.0
// The words for the four grades in logs, answers and on the command line.
#include "study/grade.h"

#include <array>
#include <utility>

namespace sanju::study {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Grade, QLatin1StringView>, 4> kNames{
    {{Grade::Again, "again"_L1}, {Grade::Hard, "hard"_L1}, {Grade::Good, "good"_L1}, {Grade::Easy, "easy"_L1}}};

} // namespace

QString gradeName(Grade grade)
{
    for (const auto &[known, name] : kNames) {
        if (known == grade)
            return name;
    }
    return {};
}

Result<Grade> gradeFromName(const QString &name)
{
    for (const auto &[grade, known] : kNames) {
        if (known == name)
            return grade;
    }
    return failure(ErrorKind::BadInput, name);
}

} // namespace sanju::study
