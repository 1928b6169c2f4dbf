// SPDX-License-Identifier: Apache-2.0
// One function a rule; each looks at one survey.
#include "authoring/check_surveys.h"

#include "authoring/check_drills.h"
#include "authoring/passages.h"

#include <QSet>

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Closing;
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

// A decision of a closing survey with its right option.
struct Right
{
    QString id; // hiring/first
    qsizetype place = 0;
    bool isLongestZh = false; // longer than every other
    bool isLongestEn = false;
};

Right rightOf(const QString &id, const QList<course::Choice> &options)
{
    const auto right = std::ranges::find_if(options, &course::Choice::right);
    const auto isLongest = [&](const auto &lengthOf) {
        return std::ranges::all_of(options, [&](const course::Choice &option) {
            return option.id == right->id || lengthOf(option) < lengthOf(*right);
        });
    };
    return {id, right - options.cbegin(),
        isLongest([](const course::Choice &option) { return characterCount(option.text.zh); }),
        isLongest([](const course::Choice &option) { return characterCount(option.text.en); })};
}

// By place or by length the right option could be told without reading.
void checkDecisions(const SourceFile &file, const Closing &closing, Diagnostics &found)
{
    constexpr qsizetype kMostOfTen = 4; // in one place, or the longest
    QList<Right> all;
    for (const Closing::Situation &situation : closing.situations) {
        all.append(rightOf(situation.id + u"/first"_s, situation.first.options));
        all.append(rightOf(situation.id + u"/second"_s, situation.second.options));
    }
    const auto tell = [&](const QString &what, const QString &remedy, const auto &holds) {
        QStringList ids;
        for (const Right &each : std::as_const(all)) {
            if (holds(each))
                ids.append(each.id);
        }
        if (10 * ids.size() > kMostOfTen * all.size() + 5) // a few decisions cannot be shared out evenly
            found.append(file.at(u"/situations"_s, u"the right option is %1 in %2 of %3 decisions: %4 in %5"_s.arg(what)
                                                       .arg(ids.size())
                                                       .arg(all.size())
                                                       .arg(remedy, ids.join(u", "_s))));
    };
    for (qsizetype place = 0; place < 3; ++place)
        tell(u"number %1"_s.arg(place + 1), u"move some"_s, [&](const Right &each) { return each.place == place; });
    const QString shorten = u"shorten it or lengthen others"_s;
    tell(u"the longest in Chinese"_s, shorten, [](const Right &each) { return each.isLongestZh; });
    tell(u"the longest in English"_s, shorten, [](const Right &each) { return each.isLongestEn; });
}

void checkClosing(const CourseFolder &folder, const SourceFile &file, const Closing &closing, Diagnostics &found)
{
    for (qsizetype i = 0; i < closing.again.size(); ++i) {
        const QString id = closing.again.at(i).text();
        const auto source = std::ranges::find(folder.surveys, id, &SurveySource::id);
        const bool whole = source != folder.surveys.cend() && source->survey;
        if (source == folder.surveys.cend())
            found.append(file.at(indexed(u"/again"_s, i), u"there is no survey \"%1\""_s.arg(id)));
        else if (whole && !std::holds_alternative<Frequency>(source->survey->body) &&
                 !std::holds_alternative<course::EitherOr>(source->survey->body))
            found.append(file.at(indexed(u"/again"_s, i),
                u"\"%1\" has nothing that is compared: name surveys of kind frequency or either-or"_s.arg(id)));
    }
    for (qsizetype i = 0; i < closing.situations.size(); ++i)
        found += repeatedReferences(file, indexed(u"/situations"_s, i) + u"/rewriting/references"_s,
            closing.situations.at(i).rewriting.references);
    checkDecisions(file, closing, found);
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
        } else if (const auto *closing = std::get_if<Closing>(&source.survey->body)) {
            checkClosing(folder, source.file, *closing, found);
        }
    }
    return found;
}

} // namespace sanju::authoring
