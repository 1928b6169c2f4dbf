// SPDX-License-Identifier: Apache-2.0
// Replays each card of the table through the model and writes the table back with four more columns.
#include "cli/memory_command.h"

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "cli/review_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace sanju::cli {

namespace {

constexpr Option kCsv{"csv"_L1, "FILE"_L1, Option::Need::Required};
constexpr Option kWeights{"weights"_L1, "w1,..,w21"_L1};
constexpr Option kRetention{"retention"_L1, "R"_L1};
constexpr double kLowestRetention = 0.7;
constexpr double kHighestRetention = 0.99;

// One row's answer. Retrievability is that of the moment before the review, 0 for a new card as other implementations
// have it; the rest is what follows from the review.
struct Outcome
{
    double retrievability = 0;
    fsrs::MemoryState state{};
    int intervalDays = 0;
};

fsrs::Weights weightsFrom(Arguments &given)
{
    fsrs::Weights weights = fsrs::kDefaultWeights;
    if (!given.has(kWeights))
        return weights;
    const QStringList words = given.text(kWeights).split(u',');
    if (words.size() != static_cast<qsizetype>(weights.size())) {
        given.refuse(u"--weights has %1 numbers; FSRS-6 has %2."_s.arg(words.size()).arg(weights.size()));
        return weights;
    }
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const QString word = words.at(static_cast<qsizetype>(i)).trimmed();
        bool isNumber = false;
        weights.at(i) = word.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(weights.at(i)))
            given.refuse(u"--weights: number %1, \"%2\", is not a number."_s.arg(i + 1).arg(word));
    }
    return weights;
}

double retentionFrom(Arguments &given)
{
    if (!given.has(kRetention))
        return 0.9;
    bool isNumber = false;
    const double retention = given.text(kRetention).toDouble(&isNumber);
    // Written so that "nan" is refused too.
    if (!isNumber || !(retention >= kLowestRetention && retention <= kHighestRetention))
        given.refuse(u"--retention \"%1\" is not a number from 0.7 to 0.99."_s.arg(given.text(kRetention)));
    return retention;
}

// The model moves weights into their ranges; whoever compares results must know.
void tellClamped(const fsrs::Weights &weights, QTextStream &err)
{
    const fsrs::Weights used = fsrs::clamped(weights);
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used.at(i) != weights.at(i))
            complain(err, u"note: weight %1 is out of its range, %2 is used."_s.arg(i + 1).arg(used.at(i)));
    }
}

std::optional<QByteArray> contentOf(const QString &path, QTextStream &err)
{
    QFile file(path);
    const bool open = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        complain(err, u"%1 cannot be opened: %2."_s.arg(path, file.errorString()));
        return std::nullopt;
    }
    return file.readAll();
}

QList<Outcome> replayed(const QList<Review> &reviews, const fsrs::Model &model, double retention)
{
    QList<Outcome> outcomes;
    outcomes.reserve(reviews.size());
    QHash<QString, fsrs::MemoryState> cards;
    for (const Review &review : reviews) {
        Outcome outcome;
        if (review.elapsedDays) {
            const fsrs::MemoryState before = cards.value(review.card);
            outcome.retrievability = model.retrievability(before.stability, *review.elapsedDays);
            outcome.state = model.next(before, *review.elapsedDays, review.grade);
        } else {
            outcome.state = model.initial(review.grade);
        }
        outcome.intervalDays = model.intervalDays(outcome.state.stability, retention);
        cards.insert(review.card, outcome.state);
        outcomes.append(outcome);
    }
    return outcomes;
}

// The shortest text that reads back as the same number.
QString exact(double number)
{
    return QString::fromLatin1(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void writeCsv(const ReviewTable &table, const QList<Outcome> &outcomes, QTextStream &out)
{
    const auto writeFields = [&out](const QList<CsvField> &fields) {
        for (const CsvField &field : fields)
            out << field.written << ',';
    };
    writeFields(table.columns);
    out << addedColumns().join(u',') << '\n';
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const Outcome &outcome = outcomes.at(i);
        writeFields(table.reviews.at(i).fields);
        out << exact(outcome.retrievability) << ',' << exact(outcome.state.stability) << ','
            << exact(outcome.state.difficulty) << ',' << outcome.intervalDays << '\n';
    }
}

void writeJson(const ReviewTable &table, const QList<Outcome> &outcomes, QTextStream &out)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const Review &review = table.reviews.at(i);
        const Outcome &outcome = outcomes.at(i);
        QJsonObject row;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            row.insert(table.columns.at(column).text.trimmed(), review.fields.at(column).text);
        // Numbers where the model read numbers; a first review has no days behind it.
        row.insert("elapsed_days"_L1, review.elapsedDays ? QJsonValue(*review.elapsedDays) : QJsonValue());
        row.insert("rating"_L1, static_cast<int>(review.grade));
        row.insert("retrievability"_L1, outcome.retrievability);
        row.insert("stability"_L1, outcome.state.stability);
        row.insert("difficulty"_L1, outcome.state.difficulty);
        row.insert("interval_days"_L1, outcome.intervalDays);
        rows.append(row);
    }
    out << QJsonDocument(rows).toJson();
}

} // namespace

int memoryCommand(const QStringList &args, QTextStream &out, QTextStream &err)
{
    Arguments given(args, {kCsv, kWeights, kRetention, kJson});
    const fsrs::Weights weights = weightsFrom(given);
    const double retention = retentionFrom(given);
    if (given.misused(err))
        return kMisuse;
    tellClamped(weights, err);

    const QString path = given.text(kCsv);
    const std::optional<QByteArray> content = contentOf(path, err);
    if (!content)
        return kFailed;
    const ReviewTable table = readReviews(*content);
    for (const Csv::Fault &fault : table.faults)
        err << (path == u"-" ? u"stdin"_s : path) << ':' << fault.line << ": " << fault.sentence << '\n';
    if (!table.faults.isEmpty())
        return kFailed;

    const QList<Outcome> outcomes = replayed(table.reviews, fsrs::Model(weights), retention);
    if (given.has(kJson))
        writeJson(table, outcomes, out);
    else
        writeCsv(table, outcomes, out);
    return kOk;
}

} // namespace sanju::cli
