// SPDX-License-Identifier: Apache-2.0
// One function a rule; each looks at one survey.
#include "authoring/check_surveys.h"

#include "authoring/check_drills.h"
#include "authoring/passages.h"

#include <QSet>

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Frequency;

namespace {

// About 45 seconds at the speed of talking.
constexpr int kShortestSample = 130;
constexpr int kLongestSample = 200;
constexpr int kMostUneven = 2; // one side of an item at most so many times as long as the other

QString indexed(const QString &list, qsizetype index)
{
    return list + u'/' + QString::number(index);
}

void checkLesson(const CourseFolder &folder, const SourceFile &file, const course::LessonId &lesson,
    const QString &path, Diagnostics &found)
{
    if (!lesson.isEmpty() && folder.lesson(lesson.text()) == nullptr && folder.isEveryLessonWhole())
        found.append(file.at(
            path, u"there is no lesson \"%1\": correct the id or take it out until there is"_s.arg(lesson.text())));
}

void checkSamples(const SourceFile &file, const Frequency &frequency, Diagnostics &found)
{
    QSet<qsizetype> places;
    for (qsizetype i = 0; i < frequency.samples.size(); ++i) {
        const Frequency::Sample &sample = frequency.samples.at(i);
        const QString path = indexed(u"/samples"_s, i);
        int characters = 0;
        for (const course::Text &line : sample.passage)
            characters += characterCount(line.zh);
        if (characters < kShortestSample || characters > kLongestSample)
            found.append(file.at(
                path + u"/passage"_s, u"this sample has %1 characters; %2 to %3 take about 45 seconds"_s.arg(characters)
                                          .arg(kShortestSample)
                                          .arg(kLongestSample)));
        const auto right = std::ranges::find_if(sample.options, &Frequency::Option::right);
        places.insert(right - sample.options.cbegin());
        const auto longest = std::ranges::max_element(
            sample.options, {}, [](const Frequency::Option &option) { return characterCount(option.text.zh); });
        if (longest == right)
            found.append(file.at(
                path + u"/options"_s, u"the right option is the longest: one can guess it, lengthen another"_s));
    }
    if (frequency.samples.size() > 1 && places.size() == 1)
        found.append(
            file.at(u"/samples"_s, u"the right option stands in the same place in each sample: move one of them"_s));
}

// What is longer looks like the answer that is wanted.
void checkSides(const SourceFile &file, const course::EitherOr &body, Diagnostics &found)
{
    for (qsizetype i = 0; i < body.items.size(); ++i) {
        const int first = characterCount(body.items.at(i).first.zh);
        const int second = characterCount(body.items.at(i).second.zh);
        if (std::max(first, second) > kMostUneven * std::min(first, second))
            found.append(file.at(indexed(u"/items"_s, i),
                u"one side has %1 characters, the other %2: make them alike, so that neither looks wanted"_s.arg(first)
                    .arg(second)));
    }
}

} // namespace

Diagnostics checkSurveys(const CourseFolder &folder)
{
    Diagnostics found;
    for (const SurveySource &source : folder.surveys) {
        if (!source.survey)
            continue;
        checkLesson(folder, source.file, source.survey->lesson, u"/lesson"_s, found);
        if (const auto *frequency = std::get_if<Frequency>(&source.survey->body)) {
            for (qsizetype i = 0; i < frequency->skills.size(); ++i)
                checkLesson(folder, source.file, frequency->skills.at(i).lesson,
                    indexed(u"/skills"_s, i) + u"/lesson"_s, found);
            checkSamples(source.file, *frequency, found);
        } else if (const auto *sides = std::get_if<course::EitherOr>(&source.survey->body)) {
            checkSides(source.file, *sides, found);
        } else if (const auto *map = std::get_if<course::CourageMap>(&source.survey->body)) {
            found += repeatedReferences(source.file, u"/rewriting/references"_s, map->references);
        }
    }
    return found;
}

} // namespace sanju::authoring
