// SPDX-License-Identifier: Apache-2.0
// Minutes, language, looks, and the learner's own copies of the data.
#pragma once

#include "study/ports.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <QUrl>

namespace sanju::viewmodels {

class SettingsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY changed)          // 2 to 15
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)   // system zh en
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)            // system light dark
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed) // 1.0 to 2.0
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)                                 // theme resolved
    Q_PROPERTY(bool english READ isEnglish NOTIFY changed)                           // language resolved
    Q_PROPERTY(bool systemDark READ isSystemDark WRITE setSystemDark NOTIFY changed) // told by the window
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString courseName READ courseName NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString lastCopy READ lastCopy NOTIFY changed) // 11月20日; empty when none
    Q_PROPERTY(QUrl exportSuggestion READ exportSuggestion NOTIFY changed)
    // A restore asks first: what is in the file, what would be replaced.
    Q_PROPERTY(QString restoreQuestion READ restoreQuestion NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed) // the result of the last act, for a toast

public:
    SettingsViewModel(Speech &speech, QObject *parent = nullptr);
    // Null pointers while nothing could be opened: then looks can be read, not kept.
    void attach(study::LearnerStore *store, study::Backups *backups, course::Text courseName);

    int minutes() const;
    void setMinutes(int minutes);
    QString language() const;
    void setLanguage(const QString &language);
    QString theme() const;
    void setTheme(const QString &theme);
    double textScale() const;
    void setTextScale(double scale);
    bool reducedMotion() const;
    void setReducedMotion(bool on);
    bool isDark() const;
    bool isEnglish() const;
    bool isSystemDark() const { return m_systemDark; }
    void setSystemDark(bool dark);
    QString version() const;
    QString courseName() const;
    QString folder() const;
    QString lastCopy() const;
    QUrl exportSuggestion() const;
    QString restoreQuestion() const;
    QString notice() const { return m_notice; }

    Q_INVOKABLE void exportBackup(const QUrl &file);
    Q_INVOKABLE void chooseBackup(
        const QUrl &file);      // fills restoreQuestion, or a notice that says what is wrong with it
    Q_INVOKABLE void restore(); // after chooseBackup
    Q_INVOKABLE void cancelRestore();
    Q_INVOKABLE void clearNotice();

Q_SIGNALS:
    void changed();
    void minutesChanged();
    void languageChanged();
    void restored(); // the learner is another one now: everything refreshes
    void notKept(const sanju::Error &error);

private:
    QString setting(const QString &key, const QString &fallback) const;
    bool keep(const QString &key, const QString &value);
    void say(const QString &notice);
    QString sentence(const Error &error) const;

    Speech &m_speech;
    study::LearnerStore *m_store = nullptr;
    study::Backups *m_backups = nullptr;
    course::Text m_courseName;
    bool m_systemDark = false;
    QString m_chosenBackup;
    int m_chosenEvents = 0;
    QString m_notice;
};

} // namespace sanju::viewmodels
