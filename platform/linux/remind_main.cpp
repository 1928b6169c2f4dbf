// SPDX-License-Identifier: Apache-2.0
// sanju-remind: shows reminders while the app is closed, from login on; opens the app when one is clicked. No screen.
#include "platform/linux/link_door.h"
#include "platform/linux/reminder_showing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTextStream>

namespace {

using namespace sanju;
using namespace sanju::platform;

int run(QCoreApplication &program, const QString &dataFolder, const QString &app)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QTextStream(stderr) << "sanju-remind: there is no session bus" << Qt::endl;
        return 1;
    }
    if (!bus.registerService(remindName(dataFolder)))
        return 0; // another one does it
    bus.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"),
        QStringLiteral("Disconnected"), &program, SLOT(quit()));

    const SystemClock clock;
    ReminderFolder folder(dataFolder);
    ReminderShowing showing(
        folder, clock, [] { return QTimeZone::systemTimeZone(); }, bus);
    // Later, so that it also ends the loop when there is none yet.
    QObject::connect(&showing, &ReminderShowing::unwanted, &program, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&showing, &ReminderShowing::opened, &program, [&](const QString &link) {
        if (!passLink(dataFolder, link, bus))
            QProcess::startDetached(app, {QStringLiteral("--data"), dataFolder, QStringLiteral("--link"), link});
    });
    showing.look();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sanju-remind"));
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption app(QStringLiteral("app"), QString(), QStringLiteral("FILE"));
    parser.addOptions({data, app});
    if (!parser.parse(QCoreApplication::arguments()) || !parser.isSet(data) ||
        !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << "sanju-remind --data DIR [--app FILE]: shows the reminders that Sanju has planned; "
                               "--app is what a click opens"
                            << Qt::endl;
        return 2;
    }
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("sanju"));
    return run(program, parser.value(data), parser.isSet(app) ? parser.value(app) : beside);
}
