// SPDX-License-Identifier: Apache-2.0
// The files that make a desktop start the program that reminds, and open sanju:// links with the app.
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

namespace sanju::platform {

struct AutostartPlaces
{
    QString configHome; // XDG_CONFIG_HOME
    QString dataHome;   // XDG_DATA_HOME
    QString app;        // paths of the programs
    QString remind;
    QString dataFolder;
};

// An entry that is started at login; a timer of systemd, which starts it again should it have ended, and which systemd
// takes instead of the entry; and the entry of the app.
class Autostart
{
public:
    explicit Autostart(AutostartPlaces places);

    const AutostartPlaces &places() const { return m_places; }
    // Files that are as they should be are not touched.
    Result<void> install() const;
    Result<void> remove() const;

private:
    struct File
    {
        QString path;
        QByteArray content;
    };
    QList<File> files() const;
    QString wish() const; // the link by which systemd knows that the timer is wanted

    AutostartPlaces m_places;
};

// One argument as the Exec key of a desktop entry wants it, and as ExecStart of systemd does.
QString desktopArgument(const QString &argument);
QString systemdArgument(const QString &argument);

} // namespace sanju::platform
