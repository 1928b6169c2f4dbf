// SPDX-License-Identifier: Apache-2.0
// Reads pack and learner, plans, prints.
#include "cli/remind_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/learner_data.h"
#include "cli/open_pack.h"
#include "study/pack_lessons.h"
#include "study/plan_file.h"
#include "study/reminder_plan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sanju::cli {

namespace {

constexpr Option kLang{"lang"_L1, "zh|en"_L1};
constexpr Option kDays{"days"_L1, "N"_L1};
constexpr Option kCapacity{"capacity"_L1, "N"_L1};
constexpr int kMostDays = 366;
constexpr int kMostCapacity = 2000;

// As the file for the platforms has them, and the instant in which each would come.
QJsonArray toJson(const QList<study::Reminder> &reminders, const QTimeZone &zone)
{
    QJsonArray json;
    for (const study::Reminder &reminder : reminders) {
        QJsonObject each = study::toJson(reminder);
        each.insert("instant"_L1, toIsoUtc(study::resolve(reminder.at, zone)));
        json.append(each);
    }
    return json;
}

void writeText(const QList<study::Reminder> &reminders, course::Language language, QTextStream &out)
{
    for (const study::Reminder &reminder : reminders) {
        out << reminder.at.date.toString(Qt::ISODate) << ' ' << study::clockText(reminder.at.minute) << "  "
            << reminder.title << "  " << reminder.body << "  (" << reminder.id << ")\n";
    }
    if (reminders.isEmpty())
        out << course::Text{u"没有要提醒的"_s, u"nothing to remind of"_s}.in(language) << '\n';
}

} // namespace

int remindCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    Arguments given(args, {kData, kPack, kNow, kZone, kLang, kDays, kCapacity, kJson});
    const std::optional<Instant> now = given.instant(kNow);
    study::ReminderFrame frame;
    frame.zone = given.zone(kZone);
    frame.limits.days = given.number(kDays, 1, kMostDays).value_or(frame.limits.days);
    frame.limits.capacity = given.number(kCapacity, 0, kMostCapacity).value_or(frame.limits.capacity);
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

    frame.now = now ? *now : SystemClock().now();
    const QString language = lang.isEmpty() ? learner.settings.value(u"language"_s) : lang;
    frame.language = language == "en"_L1 ? course::Language::English : course::Language::Chinese;
    const QList<study::Reminder> reminders = study::planReminders(
        study::reminderSettings(learner.settings), learner, lessons.course(), lessons.drills(), frame);
    if (given.has(kJson))
        out << QJsonDocument(toJson(reminders, frame.zone)).toJson();
    else
        writeText(reminders, frame.language, out);
    return kOk;
}

} // namespace sanju::cli
