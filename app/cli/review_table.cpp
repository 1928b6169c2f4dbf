// SPDX-License-Identifier: Apache-2.0
// Finds the three columns it needs and understands each row by itself.
#include "cli/review_table.h"

#include "study/grade.h"

#include <QSet>

#include <algorithm>

namespace sanju::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kNeeded{u"card_id"_s, u"elapsed_days"_s, u"rating"_s};

std::optional<fsrs::Grade> gradeOf(const QString &rating)
{
    bool isNumber = false;
    const int number = rating.toInt(&isNumber);
    if (isNumber) {
        if (number < 1 || number > 4)
            return std::nullopt;
        return static_cast<fsrs::Grade>(number);
    }
    const Result<fsrs::Grade> named = study::gradeFromName(rating.toLower());
    return named ? std::optional(*named) : std::nullopt;
}

class TableReader
{
public:
    explicit TableReader(Csv csv) : m_csv(std::move(csv)) { m_table.faults = m_csv.faults; }

    ReviewTable read()
    {
        // Quotes that do not close shift everything after them: more findings would only mislead.
        if (m_table.faults.isEmpty() && readHeader()) {
            for (qsizetype at = 1; at < m_csv.rows.size(); ++at)
                readRow(m_csv.rows.at(at));
        }
        return std::move(m_table);
    }

private:
    void blame(int line, const QString &sentence) { m_table.faults.append({line, sentence}); }

    bool readHeader()
    {
        if (m_csv.rows.isEmpty()) {
            blame(1, u"there is no header; the first line names the columns, at least %1."_s.arg(kNeeded.join(u',')));
            return false;
        }
        const CsvRow &header = m_csv.rows.constFirst();
        m_table.columns = header.fields;
        QStringList names;
        for (const CsvField &field : header.fields)
            names.append(field.text.trimmed());
        for (const QString &needed : kNeeded) {
            if (names.count(needed) != 1) {
                blame(header.line, names.contains(needed) ? u"the column %1 is there more than once."_s.arg(needed)
                                                          : u"the column %1 is missing."_s.arg(needed));
            }
        }
        for (const QString &added : addedColumns()) {
            if (names.contains(added))
                blame(header.line, u"the column %1 is what this adds; rename the one that is there."_s.arg(added));
        }
        m_cardAt = names.indexOf(kNeeded.at(0));
        m_elapsedAt = names.indexOf(kNeeded.at(1));
        m_ratingAt = names.indexOf(kNeeded.at(2));
        return m_table.faults.isEmpty();
    }

    void readRow(const CsvRow &row)
    {
        if (row.fields.size() != m_table.columns.size()) {
            blame(row.line, u"%1 fields, but the header has %2."_s.arg(row.fields.size()).arg(m_table.columns.size()));
            return;
        }
        Review review;
        review.fields = row.fields;
        review.card = row.fields.at(m_cardAt).text.trimmed();
        if (review.card.isEmpty())
            blame(row.line, u"card_id is empty."_s);

        if (m_seen.contains(review.card)) {
            const QString elapsed = row.fields.at(m_elapsedAt).text.trimmed();
            bool isNumber = false;
            review.elapsedDays = elapsed.toInt(&isNumber);
            if (!isNumber || *review.elapsedDays < 0)
                blame(row.line, u"elapsed_days \"%1\" is not a whole number of days, 0 or more."_s.arg(elapsed));
        }
        m_seen.insert(review.card);

        const QString rating = row.fields.at(m_ratingAt).text.trimmed();
        const std::optional<fsrs::Grade> grade = gradeOf(rating);
        if (!grade)
            blame(row.line, u"rating \"%1\" is not 1 to 4, again, hard, good or easy."_s.arg(rating));
        review.grade = grade.value_or(fsrs::Grade::Good);
        m_table.reviews.append(review);
    }

    Csv m_csv;
    ReviewTable m_table;
    QSet<QString> m_seen;
    qsizetype m_cardAt = 0;
    qsizetype m_elapsedAt = 0;
    qsizetype m_ratingAt = 0;
};

} // namespace

QStringList addedColumns()
{
    return {u"retrievability"_s, u"stability"_s, u"difficulty"_s, u"interval_days"_s};
}

ReviewTable readReviews(const QByteArray &csv)
{
    return TableReader(readCsv(csv)).read();
}

} // namespace sanju::cli
