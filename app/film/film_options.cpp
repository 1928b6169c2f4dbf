// SPDX-License-Identifier: Apache-2.0
// Reads the command line of sanju-film.
#include "film/film_options.h"

#include <QStringList>

namespace sanju::film {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLargest = 4096;
constexpr double kFastest = 120;

bool readSize(const QString &text, QSize &size)
{
    const QStringList sides = text.split(u'x');
    if (sides.size() != 2)
        return false;
    size = {sides.at(0).toInt(), sides.at(1).toInt()};
    return size.width() > 0 && size.height() > 0 && size.width() <= kLargest && size.height() <= kLargest;
}

bool readTimes(const QString &text, QList<double> &times)
{
    for (const QString &each : text.split(u',')) {
        bool isNumber = false;
        times.append(each.toDouble(&isNumber));
        if (!isNumber)
            return false;
    }
    return true;
}

bool readValue(const QString &name, const QString &value, Options &options)
{
    if (name == "--storyboard"_L1)
        options.storyboard = value;
    else if (name == "--scene"_L1)
        options.scene = value;
    else if (name == "--cast"_L1)
        options.cast = value;
    else if (name == "--to"_L1)
        options.folder = value;
    else if (name == "--sheet"_L1)
        options.sheet = value;
    else if (name == "--at"_L1)
        return readTimes(value, options.at);
    else if (name == "--size"_L1)
        return readSize(value, options.size);
    else if (name == "--fps"_L1)
        return (options.framesPerSecond = value.toDouble()) > 0 && options.framesPerSecond <= kFastest;
    else
        return false;
    return true;
}

} // namespace

QString usage()
{
    return u"sanju-film --storyboard FILE --cast FILE [--scene FILE] [--fps 25] [--size 540x960] [--crop] [--still] "
           "[--at SECONDS,... --to DIR | --sheet FILE]"_s;
}

Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (name == "--crop"_L1)
            options.crop = true;
        else if (name == "--still"_L1)
            options.still = true;
        else if (i + 1 >= arguments.size() || !readValue(name, arguments.at(i + 1), options))
            return failure(ErrorKind::BadInput, name);
        else
            ++i;
    }
    if (options.storyboard.isEmpty() || options.cast.isEmpty())
        return failure(ErrorKind::BadInput, u"--storyboard and --cast are needed"_s);
    if (!options.sheet.isEmpty() && !options.at.isEmpty())
        return failure(ErrorKind::BadInput, u"--at and --sheet exclude each other"_s);
    if (options.at.isEmpty() != options.folder.isEmpty())
        return failure(ErrorKind::BadInput, u"--at and --to belong together"_s);
    return options;
}

} // namespace sanju::film
