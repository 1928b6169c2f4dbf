// SPDX-License-Identifier: Apache-2.0
// Reads settings from the learner, writes them as acts, and speaks about copies of the data.
#include "viewmodels/settings_view_model.h"

#include "viewmodels/today_view_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QTimeZone>

namespace sanju::viewmodels {

namespace {

constexpr int kFewestMinutes = 2;
constexpr int kMostMinutes = 15;

} // namespace

SettingsViewModel::SettingsViewModel(Speech &speech, QObject *parent) : QObject(parent), m_speech(speech)
{
    connect(&m_speech, &Speech::changed, this, &SettingsViewModel::changed);
}

void SettingsViewModel::attach(study::LearnerStore *store, study::Backups *backups, course::Text courseName)
{
    m_store = store;
    m_backups = backups;
    m_courseName = std::move(courseName);
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

QString SettingsViewModel::setting(const QString &key, const QString &fallback) const
{
    return m_store ? m_store->learner().settings.value(key, fallback) : fallback;
}

bool SettingsViewModel::keep(const QString &key, const QString &value)
{
    if (!m_store || setting(key, QString()) == value)
        return false;
    const Result<void> result = m_store->append(study::SettingChanged{key, value});
    if (!result)
        Q_EMIT notKept(result.error());
    Q_EMIT changed();
    return result.has_value();
}

int SettingsViewModel::minutes() const
{
    return m_store ? minutesOf(m_store->learner()) : study::kDefaultMinutes;
}

void SettingsViewModel::setMinutes(int minutes)
{
    if (keep(QStringLiteral("minutes"), QString::number(qBound(kFewestMinutes, minutes, kMostMinutes))))
        Q_EMIT minutesChanged();
}

QString SettingsViewModel::language() const
{
    return setting(QStringLiteral("language"), QStringLiteral("system"));
}

void SettingsViewModel::setLanguage(const QString &language)
{
    if (keep(QStringLiteral("language"), language))
        Q_EMIT languageChanged();
}

QString SettingsViewModel::theme() const
{
    return setting(QStringLiteral("theme"), QStringLiteral("system"));
}

void SettingsViewModel::setTheme(const QString &theme)
{
    keep(QStringLiteral("theme"), theme);
}

double SettingsViewModel::textScale() const
{
    bool ok = false;
    const double scale = setting(QStringLiteral("text-size"), QString()).toDouble(&ok);
    return ok ? qBound(1.0, scale, 2.0) : 1.0;
}

void SettingsViewModel::setTextScale(double scale)
{
    keep(QStringLiteral("text-size"), QString::number(qBound(1.0, scale, 2.0)));
}

bool SettingsViewModel::reducedMotion() const
{
    return setting(QStringLiteral("reduced-motion"), QString()) == QStringLiteral("on");
}

void SettingsViewModel::setReducedMotion(bool on)
{
    keep(QStringLiteral("reduced-motion"), on ? QStringLiteral("on") : QStringLiteral("off"));
}

bool SettingsViewModel::isDark() const
{
    const QString chosen = theme();
    return chosen == QStringLiteral("dark") || (chosen == QStringLiteral("system") && m_systemDark);
}

bool SettingsViewModel::isEnglish() const
{
    const QString chosen = language();
    if (chosen == QStringLiteral("system"))
        return QLocale::system().language() != QLocale::Chinese && QLocale::system().language() != QLocale::C;
    return chosen == QStringLiteral("en");
}

void SettingsViewModel::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    Q_EMIT changed();
}

QString SettingsViewModel::version() const
{
    return QCoreApplication::applicationVersion();
}

QString SettingsViewModel::courseName() const
{
    return m_speech(m_courseName);
}

QString SettingsViewModel::folder() const
{
    return m_backups ? QDir::toNativeSeparators(m_backups->folder()) : QString();
}

QString SettingsViewModel::lastCopy() const
{
    const QList<study::Backups::Copy> copies = m_backups ? m_backups->automatic() : QList<study::Backups::Copy>();
    return copies.isEmpty() ? QString() : m_speech.date(studyDay(copies.first().at, QTimeZone::systemTimeZone(), 0));
}

QUrl SettingsViewModel::exportSuggestion() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = m_store ? m_store->today().date().toString(Qt::ISODate) : QString();
    return QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("sanju-%1.sanju").arg(day)));
}

void SettingsViewModel::exportBackup(const QUrl &file)
{
    if (!m_backups)
        return;
    const Result<void> result = m_backups->exportTo(file.toLocalFile());
    say(result ? tr("备份好了：%1").arg(QDir::toNativeSeparators(file.toLocalFile())) : sentence(result.error()));
}

void SettingsViewModel::chooseBackup(const QUrl &file)
{
    if (!m_backups)
        return;
    m_chosenBackup.clear();
    const Result<int> events = m_backups->eventsIn(file.toLocalFile());
    if (!events) {
        say(sentence(events.error()));
        return;
    }
    m_chosenBackup = file.toLocalFile();
    m_chosenEvents = *events;
    Q_EMIT changed();
}

QString SettingsViewModel::restoreQuestion() const
{
    if (m_chosenBackup.isEmpty())
        return {};
    return tr("这份备份里有 %1 条记录，这部手机上有 %2 条。恢复以后以备份为准，现在的先另存一份。")
        .arg(m_chosenEvents)
        .arg(m_store ? m_store->learner().events : 0);
}

void SettingsViewModel::restore()
{
    if (!m_backups || m_chosenBackup.isEmpty())
        return;
    const Result<void> result = m_backups->restoreFrom(m_chosenBackup);
    m_chosenBackup.clear();
    say(result ? tr("恢复好了。") : sentence(result.error()));
    if (result) {
        Q_EMIT languageChanged();
        Q_EMIT restored();
    }
}

void SettingsViewModel::cancelRestore()
{
    m_chosenBackup.clear();
    Q_EMIT changed();
}

void SettingsViewModel::clearNotice()
{
    say(QString());
}

void SettingsViewModel::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

QString SettingsViewModel::sentence(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::NoSpace:
        return tr("存不下了。腾出一点空间再试，现在的记录都在。");
    case ErrorKind::NotWritable:
        return tr("那个文件夹不让写。换一个地方再试。");
    case ErrorKind::NotFound:
        return tr("没找到那个文件。再选一次。");
    case ErrorKind::NewerFormat:
        return tr("这份备份是更新的版本做的。先更新三句，再恢复。");
    case ErrorKind::Damaged:
    case ErrorKind::BadInput:
        return tr("这不是三句的备份，或者文件坏了。换一份再试，现在的记录没有动。");
    case ErrorKind::Busy:
    case ErrorKind::Failed:
        return tr("这次没成。稍后再试，现在的记录没有动。");
    }
    return {};
}

} // namespace sanju::viewmodels
