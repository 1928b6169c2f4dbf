// SPDX-License-Identifier: Apache-2.0
// Geometry of texts and controls, from the item tree alone.
#include "faults.h"

#include <QQmlContext>
#include <QQmlProperty>

namespace sanju::stage {

namespace {

constexpr double kHair = 1.0; // rounding
constexpr double kTouch = 48;
constexpr double kRoomToRead = 140; // about four lines

double number(const QQuickItem *item, const char *property)
{
    return item->property(property).toDouble();
}

QString textOf(const QQuickItem *item)
{
    return item->property("text").toString();
}

QRectF inScene(const QQuickItem *item)
{
    return item->mapRectToScene(item->boundingRect());
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-kHair, -kHair, kHair, kHair).contains(inner);
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > 2 * kHair && both.height() > 2 * kHair;
}

// Where the letters are, in the item: without padding and without the leading below the last line.
QRectF letters(const QQuickItem *text)
{
    const double width = number(text, "contentWidth");
    const double left = number(text, "leftPadding");
    const double room = text->width() - left - number(text, "rightPadding");
    const auto alignment = text->property("effectiveHorizontalAlignment").toInt();
    const double x = alignment == Qt::AlignRight     ? left + room - width
                     : alignment == Qt::AlignHCenter ? left + (room - width) / 2
                                                     : left;
    const double leading = qMax(0.0, number(text, "half"));
    const QRectF all(x, number(text, "topPadding"), width, number(text, "contentHeight") - 2 * leading);
    // A full-width quotation mark that opens stands at the right of its square.
    return textOf(text) == QStringLiteral("“") ? all.adjusted(width / 2, 0, 0, 0) : all;
}

QRectF lettersInScene(const QQuickItem *text)
{
    return text->mapRectToScene(letters(text));
}

bool isIcon(const QQuickItem *item)
{
    const QByteArray name = item->metaObject()->className();
    return name.startsWith("Icon_") || name.startsWith("SanMark_");
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput") ||
           item->inherits("QQuickTextEdit") || item->activeFocusOnTab();
}

// A notice may lie on the page for its six seconds.
bool isNotice(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (QByteArray(item->metaObject()->className()).startsWith("Toast_"))
            return true;
    }
    return false;
}

// The sheet while one asks: what lies below it is veiled.
QQuickItem *whatIsLookedAt(const Screen &screen)
{
    QQuickItem *sheet = nullptr;
    visit(screen.window().contentItem(), [&](QQuickItem *item) {
        if (Screen::isSeen(item) && item->isEnabled() && item->inherits("QQuickFocusScope") &&
            Screen::roleOf(item) == QAccessible::Dialog)
            sheet = item;
    });
    return sheet ? sheet : screen.window().contentItem();
}

struct Seen
{
    explicit Seen(const Screen &screen)
    {
        visit(whatIsLookedAt(screen), [this](QQuickItem *item) {
            if (!Screen::isSeen(item) || item->width() <= 0 || item->height() <= 0)
                return;
            if (Screen::isText(item) && !textOf(item).trimmed().isEmpty())
                texts.append(item);
            else if (isIcon(item))
                icons.append(item);
            else if (item->inherits("QQuickFlickable"))
                views.append(item);
            if (isControl(item))
                controls.append(item);
        });
    }

    QList<QQuickItem *> texts;
    QList<QQuickItem *> icons;
    QList<QQuickItem *> views;
    QList<QQuickItem *> controls;
};

// What can be seen of a rectangle through the view that scrolls it.
QRectF throughTheView(const QQuickItem *item, const QRectF &rect)
{
    const QQuickItem *view = Screen::flickableOf(item);
    return view ? rect & inScene(view) : rect;
}

QString faultOfText(const QQuickItem *text, const QRectF &window)
{
    const QRectF place = letters(text);
    if (text->property("truncated").toBool())
        return QStringLiteral("is elided");
    if (place.width() > text->width() + kHair)
        return QStringLiteral("is wider than its place: %1 in %2").arg(place.width()).arg(text->width());
    if (place.bottom() > text->height() + kHair)
        return QStringLiteral("is cut below: %1 in %2").arg(place.bottom()).arg(text->height());

    const QRectF scene = lettersInScene(text);
    const QQuickItem *view = Screen::flickableOf(text);
    if (scene.left() < window.left() - kHair || scene.right() > window.right() + kHair)
        return QStringLiteral("leaves the window at a side");
    if (!view && !holds(window, scene))
        return QStringLiteral("leaves the window");
    if (view) {
        const auto *content = view->property("contentItem").value<QQuickItem *>();
        const QRectF reach(0, 0, view->width(), number(view, "contentHeight"));
        if (!holds(reach, text->mapRectToItem(content, place)))
            return QStringLiteral("cannot be scrolled to");
    }
    for (const QQuickItem *above = text->parentItem(); above && above != view; above = above->parentItem()) {
        const bool paper = above->inherits("QQuickRectangle") && above->property("color").value<QColor>().alpha() > 0;
        if ((paper || above->clip() || above->inherits("QQuickAbstractButton")) && above->height() > 0 &&
            !holds(inScene(above), scene))
            return QStringLiteral("sticks out of its %1").arg(QString::fromLatin1(above->metaObject()->className()));
    }
    return {};
}

bool isSpoken(QQuickItem *text)
{
    for (QQuickItem *item = text; item; item = item->parentItem()) {
        const QVariant ignored = QQmlProperty::read(item, QStringLiteral("Accessible.ignored"), qmlContext(item));
        if (ignored.isValid() && !ignored.toBool() && !Screen::nameOf(item).isEmpty())
            return true;
    }
    return false;
}

} // namespace

QStringList layoutFaults(const Screen &screen)
{
    QStringList faults;
    const Seen seen(screen);
    const QRectF window(QPointF(), QSizeF(screen.window().size()));
    for (const QQuickItem *text : seen.texts) {
        if (const QString fault = faultOfText(text, window); !fault.isEmpty())
            faults.append(QStringLiteral("“%1” %2").arg(textOf(text), fault));
    }

    QList<QRectF> places;
    for (const QQuickItem *text : seen.texts)
        places.append(throughTheView(text, lettersInScene(text)));
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (overlap(places.at(i), places.at(j)) && isNotice(seen.texts.at(i)) == isNotice(seen.texts.at(j)))
                faults.append(
                    QStringLiteral("“%1” lies on “%2”").arg(textOf(seen.texts.at(i)), textOf(seen.texts.at(j))));
        }
        for (const QQuickItem *icon : seen.icons) {
            if (overlap(places.at(i), throughTheView(icon, inScene(icon))) &&
                isNotice(seen.texts.at(i)) == isNotice(icon))
                faults.append(QStringLiteral("“%1” lies on the icon %2")
                                  .arg(textOf(seen.texts.at(i)), icon->property("name").toString()));
        }
    }

    for (const QQuickItem *view : seen.views) {
        if (number(view, "contentWidth") > view->width() + kHair)
            faults.append(QStringLiteral("a view scrolls sideways"));
        if (view->height() + kHair < qMin(kRoomToRead, number(view, "contentHeight")))
            faults.append(QStringLiteral("there is no room to read: %1").arg(view->height()));
    }
    // At the largest text a sheet scrolls to its button; a page never does.
    const bool largest = screen.theme("textScale").toDouble() >= 2.0;
    for (const QQuickItem *control : seen.controls) {
        if (largest && Screen::flickableOf(control))
            continue;
        if (control->property("filled").toBool() && control->inherits("QQuickAbstractButton") &&
            !holds(window, throughTheView(control, inScene(control))))
            faults.append(QStringLiteral("the button “%1” is out of sight").arg(textOf(control)));
    }
    return faults;
}

QStringList controlFaults(const Screen &screen)
{
    QStringList faults;
    const Seen seen(screen);
    const auto named = [](QQuickItem *control) {
        return QStringLiteral("%1 “%2”").arg(
            QString::fromLatin1(control->metaObject()->className()).section(QLatin1Char('_'), 0, 0),
            Screen::nameOf(control));
    };
    QList<QQuickItem *> touched;
    for (QQuickItem *control : seen.controls) {
        const QAccessible::Role role = Screen::roleOf(control);
        if (Screen::nameOf(control).trimmed().isEmpty())
            faults.append(QStringLiteral("%1 has no name").arg(named(control)));
        if (role == QAccessible::NoRole)
            faults.append(QStringLiteral("%1 has no role").arg(named(control)));
        if (role == QAccessible::StaticText || role == QAccessible::AlertMessage)
            continue; // is read, not touched
        touched.append(control);
        if (control->width() < kTouch - 0.5 || control->height() < kTouch - 0.5)
            faults.append(QStringLiteral("%1 is too small: %2 x %3")
                              .arg(named(control))
                              .arg(control->width())
                              .arg(control->height()));
    }
    for (qsizetype i = 0; i < touched.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            QQuickItem *a = touched.at(i);
            QQuickItem *b = touched.at(j);
            const bool nested = a->isAncestorOf(b) || b->isAncestorOf(a);
            if (!nested && isNotice(a) == isNotice(b) &&
                overlap(throughTheView(a, inScene(a)), throughTheView(b, inScene(b))))
                faults.append(QStringLiteral("%1 covers %2").arg(named(a), named(b)));
        }
    }
    for (QQuickItem *text : seen.texts) {
        if (Screen::nameOf(text).contains(QLatin1Char('<')))
            faults.append(QStringLiteral("“%1” is spoken with its markup").arg(textOf(text)));
        if (textOf(text).size() > 1 && !isSpoken(text))
            faults.append(QStringLiteral("“%1” is not spoken").arg(textOf(text)));
    }
    return faults;
}

int faultsInEveryLook(Screen &screen, const std::function<QStringList(const Look &look)> &more)
{
    int faults = 0;
    for (const bool english : {false, true}) {
        for (const QSize size : {QSize(360, 640), QSize(390, 844), QSize(820, 1180)}) {
            for (const double textScale : {1.0, 1.5, 2.0}) {
                const Look look{.size = size, .english = english, .textScale = textScale};
                screen.put(look);
                QStringList found = layoutFaults(screen) + controlFaults(screen);
                if (more)
                    found += more(look);
                found.removeDuplicates();
                for (const QString &fault : std::as_const(found)) {
                    ++faults;
                    qInfo().noquote() << (english ? "en" : "zh") << size.width() << 'x' << size.height() << textScale
                                      << fault;
                }
            }
        }
    }
    return faults;
}

bool seesAChoice(const Screen &screen)
{
    const Seen seen(screen);
    return std::any_of(seen.controls.cbegin(), seen.controls.cend(), [&](QQuickItem *control) {
        const QAccessible::Role role = Screen::roleOf(control);
        const bool choice = role == QAccessible::RadioButton || role == QAccessible::CheckBox ||
                            role == QAccessible::ListItem || control->property("targetId").isValid() ||
                            control->property("target").isValid();
        return choice && holds(throughTheView(control, inScene(control)), inScene(control));
    });
}

} // namespace sanju::stage
