// SPDX-License-Identifier: Apache-2.0
// The command line of sanju-film.
#pragma once

#include "base/error.h"

#include <QList>
#include <QSize>
#include <QString>

namespace sanju::film {

struct Options
{
    QString storyboard; // file of JSON
    QString scene;      // file of JSON; empty: estimated times
    QString cast;       // file of JSON: the list "cast" of course.yaml
    double framesPerSecond = 25;
    QSize size{540, 960};
    QList<double> at; // empty: all frames to the standard output
    QString folder;   // where the pictures of `at` go
    QString sheet;    // one picture of all beats, instead of frames
    bool crop = false;
    bool still = false;
};

// One line on how sanju-film is called.
QString usage();
Result<Options> parseOptions(const QStringList &arguments);

} // namespace sanju::film
