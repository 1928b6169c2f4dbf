// SPDX-License-Identifier: Apache-2.0
// When something cannot be opened or kept: what happened, what still works, and the ways out.
#pragma once

#include "study/ports.h"
#include "viewmodels/row_model.h"
#include "viewmodels/speech.h"

#include <QUrl>

namespace sanju::viewmodels {

class TroubleViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the app")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed) // for support: kind and path
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(bool canSalvage READ canSalvage NOTIFY changed)
    Q_PROPERTY(bool canStartAnew READ canStartAnew NOTIFY changed)
    Q_PROPERTY(QString copyLabel READ copyLabel NOTIFY changed) // 用 11月20日 的备份开始; empty when there is none
    Q_PROPERTY(QUrl salvageSuggestion READ salvageSuggestion NOTIFY changed)

public:
    // What the app can do about it. Any may be empty.
    struct WaysOut
    {
        std::function<void()> retry;
        std::function<Result<int>(const QString &path)> salvage; // events saved
        QList<study::Backups::Copy> copies;                      // newest first
        std::function<Result<void>(const QString &path)> startFrom;
        std::function<Result<void>()> startAnew; // what is there is put aside, not deleted
        QString folder;
    };

    explicit TroubleViewModel(Speech &speech, QObject *parent = nullptr);
    void show(Error error, WaysOut ways);
    void clear();
    bool isShown() const { return m_error.has_value(); }

    QString title() const;
    QString text() const;
    QString detail() const;
    QString notice() const { return m_notice; }
    bool canRetry() const { return static_cast<bool>(m_ways.retry); }
    bool canSalvage() const { return static_cast<bool>(m_ways.salvage); }
    bool canStartAnew() const { return static_cast<bool>(m_ways.startAnew); }
    QString copyLabel() const;
    QUrl salvageSuggestion() const;

    Q_INVOKABLE void retry();
    Q_INVOKABLE void salvage(const QUrl &file);
    Q_INVOKABLE void startFromCopy();
    Q_INVOKABLE void startAnew(); // the page asks twice

Q_SIGNALS:
    void changed();

private:
    void goOn(const Result<void> &result, const QString &failed);

    Speech &m_speech;
    std::optional<Error> m_error;
    WaysOut m_ways;
    QString m_notice;
};

} // namespace sanju::viewmodels
