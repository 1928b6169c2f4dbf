// SPDX-License-Identifier: Apache-2.0
// Reads the command line; what is not given is where the system keeps such things.
#include "main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace sanju {

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption pack(QStringLiteral("pack"), QString(), QStringLiteral("FILE"));
    const QCommandLineOption now(QStringLiteral("now"), QString(), QStringLiteral("ISO8601"));
    const QCommandLineOption link(QStringLiteral("link"), QString(), QStringLiteral("URL"));
    const QCommandLineOption tour(QStringLiteral("tour"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption measure(QStringLiteral("measure-start"));
    parser.addOptions({data, pack, now, link, tour, measure});
    if (!parser.parse(arguments))
        return failure(ErrorKind::BadInput, parser.errorText());
    // Desktops hand a link over by itself.
    const QStringList others = parser.positionalArguments();
    if (others.size() > 1 || (others.size() == 1 && !others.constFirst().startsWith(QStringLiteral("sanju:")))) {
        return failure(ErrorKind::BadInput,
            QStringLiteral("sanju takes no file; it knows: --data DIR --pack FILE --now ISO8601 --link URL "
                           "--tour DIR --measure-start"));
    }

    Options options;
    options.dataFolder =
        parser.isSet(data) ? parser.value(data) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.pack = parser.isSet(pack) ? parser.value(pack)
                                      : QDir(QCoreApplication::applicationDirPath())
                                            .filePath(QStringLiteral("../share/sanju/internal-customer.sanjupack"));
    options.link = others.isEmpty() ? parser.value(link) : others.constFirst();
    options.tourFolder = parser.value(tour);
    options.measureStart = parser.isSet(measure);
    if (parser.isSet(now)) {
        const Result<Instant> instant = parseInstant(parser.value(now));
        if (!instant) {
            return failure(ErrorKind::BadInput,
                QStringLiteral("--now wants a time such as 2026-11-23T08:10:00+08:00, not %1").arg(parser.value(now)));
        }
        options.now = *instant;
    }
    return options;
}

} // namespace sanju
