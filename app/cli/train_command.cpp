// SPDX-License-Identifier: Apache-2.0
// Reads lexicon and sentences, writes the weights.
#include "cli/train_command.h"

#include "authoring/train_classifier.h"
#include "authoring/yaml_source.h"
#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <QCommandLineParser>
#include <QSaveFile>

namespace sanju::cli {

namespace {

// nullopt after having said what is wrong.
std::optional<course::Lexicon> readLexicon(const QString &path, QTextStream &err)
{
    const auto yaml = authoring::YamlSource::fromFile(path);
    for (const auto &fault : yaml.faults())
        complain(err, u"%1:%2: %3"_s.arg(path).arg(fault.line).arg(fault.sentence));
    if (!yaml.isWhole())
        return std::nullopt;
    course::Problems problems;
    auto lexicon = course::parseLexicon(yaml.json(), problems);
    for (const course::Problem &problem : problems)
        complain(err, u"%1:%2: %3"_s.arg(path).arg(yaml.lineOf(problem.path)).arg(problem.sentence));
    return lexicon;
}

bool write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int trainCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    const QCommandLineOption lexiconOption(u"lexicon"_s, QString(), u"FILE"_s);
    const QCommandLineOption outputOption({u"o"_s, u"output"_s}, QString(), u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({lexiconOption, outputOption});
    const bool understood = parser.parse(QStringList{u"sanju-cli"_s} + args);
    if (!understood || parser.positionalArguments().isEmpty() || parser.value(lexiconOption).isEmpty() ||
        parser.value(outputOption).isEmpty()) {
        complain(err, understood ? u"name the sentences, --lexicon FILE and -o FILE."_s : parser.errorText());
        return kMisuse;
    }
    const auto lexicon = readLexicon(parser.value(lexiconOption), err);
    if (!lexicon)
        return kFailed;
    QList<authoring::LabelledSentence> sentences;
    for (const QString &path : parser.positionalArguments()) {
        auto read = authoring::readCorpus(path);
        if (!read) {
            complain(err, read.error().detail);
            return kFailed;
        }
        sentences += *std::move(read);
    }
    sentences.removeIf([&](const auto &sentence) { return !authoring::teaches(sentence, lexicon->language); });
    if (sentences.isEmpty()) {
        complain(err, u"there is no sentence in the language of the lexicon to learn from."_s);
        return kFailed;
    }
    const practice::Checker checker(*lexicon);
    const QByteArray weights = authoring::trainClassifier(sentences, checker, lexicon->language).toBytes();
    if (!write(weights, parser.value(outputOption))) {
        complain(err, u"%1 could not be written."_s.arg(parser.value(outputOption)));
        return kFailed;
    }
    out << parser.value(outputOption) << ": " << weights.size() << " bytes from " << sentences.size() << " sentences\n";
    return kOk;
}

} // namespace sanju::cli
