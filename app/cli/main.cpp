// SPDX-License-Identifier: Apache-2.0
// sanju-cli: the core of the app without a screen, for authors, tests and support. Only finds the verb.
#include "cli/answer_command.h"
#include "cli/author_commands.h"
#include "cli/check_command.h"
#include "cli/clips_command.h"
#include "cli/course_command.h"
#include "cli/doctor_command.h"
#include "cli/exit_code.h"
#include "cli/log_command.h"
#include "cli/memory_command.h"
#include "cli/plan_command.h"
#include "cli/remind_command.h"
#include "cli/study_command.h"
#include "cli/train_command.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace sanju::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Verb
{
    QLatin1StringView name;
    QLatin1StringView usage; // what follows the name
    QLatin1StringView what;
    int (*run)(const QStringList &args, QTextStream &out, QTextStream &err);
};

constexpr std::array kVerbs{
    Verb{"validate"_L1, "DIR [--json] [--accept-ids]"_L1,
        "check the sources of a course; --accept-ids keeps its new ids for good, in ids.txt"_L1, validateCommand},
    Verb{"pack"_L1, "DIR -o FILE [--light] [--json]"_L1,
        "write the sources of a course into one file; --light leaves out films and English voices"_L1, packCommand},
    Verb{"clips"_L1,
        "DIR [--only ID,...] [--lang zh|en|all] [--audio] [--voices kokoro|syllables] [--jobs N] [--check] [--cache "
        "DIR] "
        "[--scripts DIR] [--voices-home DIR] [--film PROGRAM]"_L1,
        "render what changed of the clips of a course into its media; --check only says what did"_L1, clipsCommand},
    Verb{"course"_L1, "stats DIR [--json]"_L1, "what a course holds, and how evenly"_L1, courseCommand},
    Verb{"handbook"_L1, "DIR --lang zh|en -o FILE"_L1, "write the printable handbook of a course, a page a model"_L1,
        handbookCommand},
    Verb{"check"_L1, "fact|improve|praise|request|restate --lang zh|en [--source TEXT] [--pack FILE] [--json]"_L1,
        "remarks on what one might say, one text a line of the standard input; a tab between the boxes of improve"_L1,
        checkCommand},
    Verb{"train"_L1, "SENTENCES.tsv ... --lexicon FILE -o FILE"_L1,
        "learn the weights of a lexicon from labelled sentences"_L1, trainCommand},
    Verb{"plan"_L1, "--data DIR --pack FILE [--now ISO8601] [--zone IANA] [--minutes N] [--lang zh|en] [--json]"_L1,
        "what to do today, and why"_L1, planCommand},
    Verb{"remind"_L1,
        "--data DIR --pack FILE [--now ISO8601] [--zone IANA] [--lang zh|en] [--days N] [--capacity N] [--json]"_L1,
        "which reminders come, when, and what they say"_L1, remindCommand},
    Verb{"study"_L1,
        "--data DIR --pack FILE --now ISO8601 --answers right|wrong|mixed:SEED [--zone IANA] [--minutes N] [--json]"_L1,
        "do a day's whole session"_L1, studyCommand},
    Verb{"answer"_L1,
        "--data DIR --pack FILE --question ID --grade again|hard|good|easy --now ISO8601 [--zone IANA] [--json]"_L1,
        "keep one answer"_L1, answerCommand},
    Verb{"memory"_L1, "--csv FILE [--weights w1,..,w21] [--retention R] [--json]"_L1,
        "replay card_id,elapsed_days,rating through the memory model; FILE - is the standard input"_L1, memoryCommand},
    Verb{"log"_L1, "--data DIR [--private] [--json]"_L1, "every event; the learner's own words only with --private"_L1,
        logCommand},
    Verb{"doctor"_L1, "--data DIR [--json]"_L1, "is the learner's file sound? Changes nothing"_L1, doctorCommand},
};

void writeUsage(const Verb &verb, QTextStream &stream)
{
    stream << "sanju-cli " << verb.name << ' ' << verb.usage << '\n';
}

void writeHelp(QTextStream &out)
{
    out << "sanju-cli VERB ...: the learning app without a screen\n\n";
    for (const Verb &verb : kVerbs) {
        writeUsage(verb, out);
        out << "    " << verb.what << '\n';
    }
    out << "sanju-cli help | --help | --version\n\n"
           "--json writes the same for programs. Exit codes: 0 fine, 1 the check failed or something could not be "
           "opened\n"
           "(the standard error says what), 2 called wrongly.\n";
}

int run(const QStringList &words, QTextStream &out, QTextStream &err)
{
    const QString name = words.value(0);
    const QStringList args = words.mid(1);
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1) {
        writeHelp(out);
        return kOk;
    }
    if (name == "--version"_L1) {
        out << "sanju-cli " SANJU_VERSION "\n";
        return kOk;
    }
    const auto verb =
        std::find_if(kVerbs.begin(), kVerbs.end(), [&](const Verb &candidate) { return candidate.name == name; });
    if (verb == kVerbs.end()) {
        err << (name.isEmpty() ? u"sanju-cli: what is to be done?"_s
                               : u"sanju-cli: there is no verb \"%1\"."_s.arg(name))
            << "\n\n";
        writeHelp(err);
        return kMisuse;
    }
    if (args.contains("--help"_L1) || args.contains("-h"_L1)) {
        writeUsage(*verb, out);
        out << "    " << verb->what << '\n';
        return kOk;
    }
    const int code = verb->run(args, out, err);
    if (code == kMisuse) {
        err << "usage: ";
        writeUsage(*verb, err);
    }
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt would switch to UTF-8 by itself, but not without a word about it on the standard error.
    if (qEnvironmentVariableIsEmpty("LC_ALL") && qEnvironmentVariableIsEmpty("LC_CTYPE") &&
        qEnvironmentVariableIsEmpty("LANG"))
        qputenv("LC_CTYPE", "C.UTF-8");
    const QCoreApplication app(argc, argv);

    QTextStream out(stdout);
    QTextStream err(stderr);
    const int code = run(app.arguments().mid(1), out, err);
    out.flush();
    if (out.status() == QTextStream::WriteFailed) {
        err << "sanju-cli: the output could not be written.\n";
        return kFailed;
    }
    return code;
}
