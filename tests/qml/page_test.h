// SPDX-License-Identifier: Apache-2.0
// What every test of pages has in common: no function may leave a warning of QML behind.
#pragma once

#include "screen.h"

#include <QTest>

namespace sanju::stage {

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
};

// The words of a page in the language that is spoken now.
QString words(const char *page, const char *text);
// With a number in it, in the language's own plural form.
QString words(const char *page, const char *text, int number);

} // namespace sanju::stage
