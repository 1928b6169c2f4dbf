// SPDX-License-Identifier: Apache-2.0
// Listens to the message log while a test runs.
#include "page_test.h"

#include <QCoreApplication>
#include <QMutex>
#include <QQuickStyle>

namespace sanju::stage {

namespace {

QtMessageHandler before = nullptr;
QMutex mutex; // messages come from any thread
QStringList warnings;

// What platforms without a window manager say, whatever is shown.
bool isOfThePlatform(const QString &message)
{
    static const QStringList allowed{QStringLiteral("This plugin does not support"),
        QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR not set"), QStringLiteral("propagateSizeHints"),
        QStringLiteral("PulseAudioService: pa_context_connect() failed")};
    return std::any_of(allowed.cbegin(), allowed.cend(), [&](const QString &each) { return message.contains(each); });
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfThePlatform(message)) {
        const QMutexLocker locker(&mutex);
        warnings.append(message);
    }
    if (before)
        before(type, context, message);
}

QStringList taken()
{
    const QMutexLocker locker(&mutex);
    return std::exchange(warnings, {});
}

} // namespace

void PageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    before = qInstallMessageHandler(listen);
}

void PageTest::cleanup()
{
    QCOMPARE(taken(), QStringList());
}

QString words(const char *page, const char *text)
{
    return QCoreApplication::translate(page, text);
}

QString words(const char *page, const char *text, int number)
{
    return QCoreApplication::translate(page, text, nullptr, number);
}

} // namespace sanju::stage
