// SPDX-License-Identifier: Apache-2.0
// Reads pack and learner, plans, prints.
#include "cli/plan_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/learner_data.h"
#include "cli/open_pack.h"
#include "cli/plan_output.h"
#include "study/pack_lessons.h"

#include <QJsonDocument>

namespace sanju::cli {

namespace {

constexpr Option kLang{"lang"_L1, "zh|en"_L1};

// As chosen in the app, unless the command says otherwise.
course::Language languageFor(const QString &word, const study::Learner &learner)
{
    const QString language = word.isEmpty() ? learner.settings.value(u"language"_s) : word;
    return language == "en"_L1 ? course::Language::English : course::Language::Chinese;
}

} // namespace

int planCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    Arguments given(args, {kData, kPack, kNow, kZone, kMinutes, kLang, kJson});
    const std::optional<Instant> now = given.instant(kNow);
    const QTimeZone zone = given.zone(kZone);
    const std::optional<int> minutes = given.number(kMinutes, kFewestMinutes, kMostMinutes);
    const QString lang = given.text(kLang);
    if (given.has(kLang) && lang != "zh"_L1 && lang != "en"_L1)
        given.refuse(u"--lang \"%1\" is neither zh nor en."_s.arg(lang));
    if (given.misused(err))
        return kMisuse;

    auto pack = openPack(given.text(kPack), err);
    if (!pack)
        return kFailed;
    const study::PackLessons lessons(std::move(*pack));
    study::Learner learner;
    if (const QString folder = given.text(kData); !isUntouched(folder)) {
        const auto known = LearnerSnapshot::take(folder).and_then([](const LearnerSnapshot &s) { return s.learner(); });
        if (!known) {
            complainAbout(folder, known.error(), err);
            return kFailed;
        }
        learner = *known;
    }

    const StudyDay today = studyDay(now ? *now : SystemClock().now(), zone);
    const course::Language language = languageFor(lang, learner);
    const study::DayPlan plan =
        study::planDay(lessons.course(), learner, today, minutes.value_or(minutesOf(learner)), lessons.drills());
    if (given.has(kJson))
        out << QJsonDocument(toJson(plan, language)).toJson();
    else
        writeText(plan, lessons, language, out);
    return kOk;
}

} // namespace sanju::cli
