// SPDX-License-Identifier: Apache-2.0
// Calls the program as a shell would.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace sanju::cli_test {

struct Ran
{
    int code = -1; // -1 when it did not end by itself
    QString out;
    QString err;

    QStringList lines() const; // of the standard output, without the last line end
    QJsonObject object() const;
    QJsonArray array() const;
};

Ran cli(const QStringList &args, const QByteArray &input = {});

// The pack of the course that is built with the program.
QString coursePack();

// Every file below `folder` with its content: equal when nothing was changed, added or removed.
QMap<QString, QByteArray> contentOf(const QString &folder);

} // namespace sanju::cli_test
