// SPDX-License-Identifier: Apache-2.0
// Comma-separated values as spreadsheets write them (RFC 4180), with the line each row came from.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanju::cli {

struct CsvField
{
    QString written; // as in the file, quotes included: to pass it on unchanged
    QString text;    // what it means
};

struct CsvRow
{
    int line = 0; // where it begins, from 1
    QList<CsvField> fields;
};

struct Csv
{
    struct Fault
    {
        int line = 0;
        QString sentence;
    };

    QList<CsvRow> rows; // empty lines left out
    QList<Fault> faults;
};

// Accepts a byte order mark and line ends of any system. Never fails: what is wrong stands in `faults`.
Csv readCsv(const QByteArray &bytes);

} // namespace sanju::cli
