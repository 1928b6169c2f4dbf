// SPDX-License-Identifier: Apache-2.0
// Reads labelled sentences line by line.
#include "authoring/corpus.h"

#include "course/lexicon.h"

#include <QFile>
#include <QStringList>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure(ErrorKind::NotFound, path + u": "_s + file.errorString());
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// What is wrong with the line; empty when nothing is.
QString parse(const QStringList &cells, LabelledSentence &sentence)
{
    if (cells.size() != 6)
        return u"6 columns are wanted, there are %1"_s.arg(cells.size());
    sentence.id = cells.at(0);
    if (cells.at(1) != "zh"_L1 && cells.at(1) != "en"_L1)
        return u"\"%1\" is neither zh nor en"_s.arg(cells.at(1));
    sentence.language = cells.at(1) == "en"_L1 ? course::Language::English : course::Language::Chinese;
    const auto mode = practice::modeNamed(cells.at(2).section(u':', 0, 0));
    if (!mode)
        return u"\"%1\" is no mode"_s.arg(cells.at(2));
    sentence.mode = *mode;
    sentence.source = cells.at(2).section(u':', 1);
    if (cells.at(3) != "good"_L1 && cells.at(3) != "bad"_L1)
        return u"\"%1\" is neither good nor bad"_s.arg(cells.at(3));
    sentence.isGood = cells.at(3) == "good"_L1;
    for (const QString &fault : cells.at(4).split(u',')) {
        if (fault == "-"_L1 || fault.startsWith(u'?'))
            continue;
        if (!course::remarkIds().contains(fault))
            return u"\"%1\" is no kind of remark"_s.arg(fault);
        sentence.faults.insert(fault);
    }
    if (sentence.isGood != sentence.faults.isEmpty())
        return u"a good sentence has no faults, a bad one has some"_s;
    sentence.text = cells.at(5);
    return {};
}

} // namespace

Result<QList<LabelledSentence>> readCorpus(const QString &path)
{
    const auto lines = linesOf(path);
    if (!lines)
        return tl::unexpected(lines.error());
    QList<LabelledSentence> sentences;
    QStringList wrong;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const QString &line = lines->at(i);
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith("id\t"_L1))
            continue;
        LabelledSentence sentence;
        const QString problem = parse(line.split(u'\t'), sentence);
        if (problem.isEmpty())
            sentences.append(sentence);
        else
            wrong.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(problem));
    }
    if (!wrong.isEmpty())
        return failure(ErrorKind::BadInput, wrong.join(u'\n'));
    return sentences;
}

Result<QHash<QString, QString>> readSources(const QString &path)
{
    const auto lines = linesOf(path);
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<QString, QString> sources;
    QString id;
    for (const QString &line : *lines) {
        if (line.startsWith("source "_L1))
            id = line.section(u' ', 1, 1);
        else if (line.trimmed() == "end"_L1)
            id.clear();
        else if (!id.isEmpty())
            sources[id] += line + u'\n';
    }
    return sources;
}

} // namespace sanju::authoring
