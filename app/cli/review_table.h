// SPDX-License-Identifier: Apache-2.0
// Reviews as a table: what `memory` reads.
#pragma once

#include "cli/csv.h"
#include "fsrs/model.h"

#include <optional>

namespace sanju::cli {

struct Review
{
    QString card;
    std::optional<int> elapsedDays; // nullopt for the first review of a card
    fsrs::Grade grade = fsrs::Grade::Good;
    QList<CsvField> fields; // the whole row, in the order of the columns
};

struct ReviewTable
{
    QList<CsvField> columns;
    QList<Review> reviews;
    QList<Csv::Fault> faults; // every one there is, by line; only without any the table may be used
};

// What `memory` adds to each row, in this order. A table that has one of them already is refused.
QStringList addedColumns();

ReviewTable readReviews(const QByteArray &csv);

} // namespace sanju::cli
