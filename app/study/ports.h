// SPDX-License-Identifier: Apache-2.0
// What study needs from outside: somewhere that keeps the log, copies of it, and where lessons come from.
#pragma once

#include "base/clock.h"
#include "course/course.h"
#include "course/drill.h"
#include "course/lexicon.h"
#include "course/survey.h"
#include "course/tool.h"
#include "study/clip_media.h"
#include "study/learner.h"

#include <QDateTime>

#include <QUrl>
#include <functional>

#include <span>

namespace sanju::study {

// Keeps the learner's log. One act, one call, one transaction: when append returns without an error, the events survive
// a power cut.
class LearnerStore
{
public:
    virtual ~LearnerStore() = default;

    // All or nothing. Ids, device, instant and day are filled in by the store from its clock and zone.
    // NoSpace, NotWritable, Busy, Damaged: nothing was kept and the learner is as before.
    virtual Result<void> append(std::span<const EventBody> acts) = 0;
    virtual const Learner &learner() const = 0;
    virtual StudyDay today() const = 0;

    Result<void> append(const EventBody &act) { return append(std::span(&act, 1)); }
};

// Where lessons come from; a pack reader in the app.
class LessonSource
{
public:
    virtual ~LessonSource() = default;
    virtual const course::Course &course() const = 0;
    virtual Result<course::Lesson> lesson(const course::LessonId &id) const = 0;
    virtual Result<course::Question> question(const course::QuestionId &id) const = 0;
    // In the authors' order; none when there are none or they cannot be read. Stays as long as the source.
    virtual const QList<course::Drill> &drills() const
    {
        static const QList<course::Drill> kNone;
        return kNone;
    }
    // Likewise.
    virtual const QList<course::Survey> &surveys() const
    {
        static const QList<course::Survey> kNone;
        return kNone;
    }
    virtual const QList<course::Tool> &tools() const
    {
        static const QList<course::Tool> kNone;
        return kNone;
    }
    // What the checkers of sentences need; NotFound when there is none in that language.
    virtual Result<course::Lexicon> lexicon(course::Language) const
    {
        return failure(ErrorKind::NotFound, QStringLiteral("no lexicon"));
    }
    // What there is of a lesson's clip, as local files.
    virtual ClipMedia clip(const course::Storyboard &) const { return {}; }
    // A recording as a local file, by its name among the media without the ending; empty when there is none.
    virtual QUrl sound(const QString &) const { return {}; }
    // A recording of what is heard in a scene, likewise.
    virtual QUrl voice(const course::ScenarioId &) const { return {}; }
};

// Copies of the learner's data that he or she asks for, and those made by themselves once a day.
class Backups
{
public:
    struct Copy
    {
        QString path;
        Instant at;
        qint64 bytes = 0;
    };

    virtual ~Backups() = default;
    virtual QString folder() const = 0;                          // where the data live
    virtual QList<Copy> automatic() const = 0;                   // newest first
    virtual Result<void> exportTo(const QString &path) = 0;      // one file, checked after writing
    virtual Result<int> eventsIn(const QString &path) const = 0; // look before restoring
    // Replaces the learner's data by the backup; what was there is kept as an automatic copy first.
    virtual Result<void> restoreFrom(const QString &path) = 0;
};

} // namespace sanju::study
