// SPDX-License-Identifier: Apache-2.0
// Loads the real Main.qml and finds things in its item tree.
#include "screen.h"

#include <QEventLoop>
#include <QPointer>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQmlProperty>
#include <QTest>
#include <QTimer>

namespace sanju::stage {

using namespace viewmodels;

namespace {

constexpr int kPatience = 5000;
const QRegularExpression kTag(QStringLiteral("<[^>]*>"));

// All that changed is laid out when this returns, or a second has passed. A frame is synchronized after it was laid
// out; when it is swapped, another thread may say, too late for what changed since.
void frame(QQuickWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::beforeSynchronizing, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(1000, &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
}

QPointingDevice *finger()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

} // namespace

void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &see)
{
    see(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, see);
}

Screen::Screen(Stage &stage) : m_stage(stage)
{
    open();
}

Screen::Screen(Stage &stage, const Look &look) : m_stage(stage)
{
    put(look);
    open();
    put(look);
}

Screen::~Screen() = default;

void Screen::open()
{
    const auto speak = [this](course::Language language) {
        m_translation.use(language);
        m_engine.retranslate();
    };
    QObject::connect(&app(), &AppViewModel::languageChanged, &m_engine, speak);
    speak(app().settings()->isEnglish() ? course::Language::English : course::Language::Chinese);
    app().speech().setLanguage(app().settings()->isEnglish() ? course::Language::English : course::Language::Chinese);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app())}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Sanju/Ui/Main.qml")));
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        qFatal("Main.qml does not open");
    m_window->requestActivate();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window does not get the keyboard");
}

void Screen::put(const Look &look)
{
    SettingsViewModel *settings = app().settings();
    settings->setReducedMotion(true);
    settings->setLanguage(look.english ? QStringLiteral("en") : QStringLiteral("zh"));
    settings->setTheme(look.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    settings->setTextScale(look.textScale);
    if (!m_window)
        return;
    if (m_window->size() != look.size) {
        m_window->resize(look.size);
        (void)QTest::qWaitFor([&] { return m_window->size() == look.size; }, kPatience);
        settle(); // the system tells the new size
    }
    settle();
}

QVariant Screen::theme(const char *property) const
{
    QQmlExpression expression(qmlContext(m_window), m_window, QStringLiteral("Theme.") + QLatin1String(property));
    return expression.evaluate();
}

void Screen::settle() const
{
    frame(*m_window);
}

QString Screen::nameOf(QQuickItem *item)
{
    QAccessibleInterface *spoken = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QAccessible::Role Screen::roleOf(QQuickItem *item)
{
    // As the page says it. To the system Qt before 6.5 tells a button's own role instead.
    const QVariant role =
        item ? QQmlProperty::read(item, QStringLiteral("Accessible.role"), qmlContext(item)) : QVariant();
    return role.isValid() ? static_cast<QAccessible::Role>(role.toInt()) : QAccessible::NoRole;
}

bool Screen::isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

QQuickItem *Screen::flickableOf(const QQuickItem *item)
{
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->inherits("QQuickFlickable"))
            return above;
    }
    return nullptr;
}

bool Screen::isSeen(const QQuickItem *item)
{
    if (!item->isVisible())
        return false;
    for (const QQuickItem *above = item; above; above = above->parentItem()) {
        if (above->opacity() < 0.01)
            return false;
    }
    return true;
}

QList<QQuickItem *> Screen::spoken(QQuickItem *within) const
{
    QList<QQuickItem *> items;
    QList<QQuickItem *> sheet;
    const std::function<void(QAccessibleInterface *, bool)> listen = [&](QAccessibleInterface *spoken, bool inSheet) {
        if (!spoken)
            return;
        if (auto *item = qobject_cast<QQuickItem *>(spoken->object())) {
            if (!isSeen(item))
                return;
            inSheet = inSheet || (roleOf(item) == QAccessible::Dialog && item->isEnabled());
            if (!within || within == item || within->isAncestorOf(item))
                (inSheet ? sheet : items).append(item);
        }
        const int count = spoken->childCount();
        for (int i = 0; i < count; ++i)
            listen(spoken->child(i), inSheet);
    };
    listen(QAccessible::queryAccessibleInterface(m_window), false);
    return sheet.isEmpty() ? items : sheet;
}

QQuickItem *Screen::find(const QString &name, QQuickItem *within, QAccessible::Role role) const
{
    const QList<QQuickItem *> all = spoken(within);
    for (QQuickItem *item : all) {
        if (nameOf(item) == name && (role == QAccessible::NoRole || roleOf(item) == role))
            return item;
    }
    return nullptr;
}

QQuickItem *Screen::findBy(const char *property, const QVariant &value) const
{
    QQuickItem *found = nullptr;
    visit(m_window->contentItem(), [&](QQuickItem *item) {
        if (!found && isSeen(item) && item->property(property).isValid() && item->property(property) == value)
            found = item;
    });
    return found;
}

QStringList Screen::words() const
{
    QStringList words;
    visit(m_window->contentItem(), [&](QQuickItem *item) {
        if (isText(item) && isSeen(item) && !item->property("text").toString().trimmed().isEmpty())
            words.append(item->property("text").toString().remove(kTag));
    });
    return words;
}

bool Screen::shows(const QString &text) const
{
    const QStringList all = words();
    const QString plain = QString(text).remove(kTag);
    return std::any_of(all.cbegin(), all.cend(), [&](const QString &each) { return each.contains(plain); });
}

bool Screen::inSight(const QString &text) const
{
    bool found = false;
    visit(m_window->contentItem(), [&](QQuickItem *item) {
        if (found || !isText(item) || !isSeen(item) || !item->property("text").toString().contains(text))
            return;
        const QRectF place = item->mapRectToScene(item->boundingRect()).adjusted(1, 1, -1, -1);
        const QQuickItem *view = flickableOf(item);
        found = QRectF(QPointF(), QSizeF(m_window->size())).contains(place) &&
                (!view || view->mapRectToScene(view->boundingRect()).contains(place));
    });
    return found;
}

bool Screen::comes(const QString &text) const
{
    return QTest::qWaitFor([&] { return shows(text); }, kPatience) || lacks(text);
}

bool Screen::goesTo(AppViewModel::Page page) const
{
    const bool there =
        QTest::qWaitFor([&] { return app().page() == page && m_window->property("seen").toInt() == page; }, kPatience);
    settle();
    return there || lacks(QStringLiteral("page %1").arg(page));
}

bool Screen::tap(const QString &name, QQuickItem *within, QAccessible::Role role) const
{
    QQuickItem *item = nullptr;
    const auto there = [&] {
        item = find(name, within, role);
        return item && item->isEnabled();
    };
    return QTest::qWaitFor(there, kPatience) ? tap(item) : lacks(name);
}

bool Screen::tap(QQuickItem *item) const
{
    const QPointer<QQuickItem> kept(item);
    settle(); // what has just come is laid out
    if (!kept)
        return lacks(QStringLiteral("the item that was to be tapped"));
    if (QQuickItem *view = flickableOf(item)) {
        auto *content = view->property("contentItem").value<QQuickItem *>();
        const QRectF place = item->mapRectToItem(content, item->boundingRect());
        const double most = qMax(0.0, view->property("contentHeight").toDouble() - view->height());
        const double y = view->property("contentY").toDouble();
        const double wanted = qMax(qMin(y, place.top()), place.bottom() - view->height());
        view->setProperty("contentY", qBound(0.0, wanted, most));
        settle();
    }
    if (!kept)
        return lacks(QStringLiteral("the item that was to be tapped"));
    const QPoint middle = item->mapToScene(item->boundingRect().center()).toPoint();
    if (!QRect(QPoint(), m_window->size()).contains(middle))
        return lacks(QStringLiteral("a reachable “%1”").arg(nameOf(item)));
    QTest::touchEvent(m_window, finger()).press(0, middle);
    QTest::touchEvent(m_window, finger()).release(0, middle);
    return true;
}

bool Screen::click(const QString &name) const
{
    QQuickItem *item = nullptr;
    if (!QTest::qWaitFor([&] { return (item = find(name)) && item->isEnabled(); }, kPatience))
        return lacks(name);
    settle();
    QTest::mouseClick(m_window, Qt::LeftButton, {}, item->mapToScene(item->boundingRect().center()).toPoint());
    return true;
}

void Screen::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_window, key, modifiers);
}

bool Screen::tabTo(const QString &name) const
{
    if (!QTest::qWaitFor([&] { return find(name) && find(name)->isEnabled(); }, kPatience))
        return lacks(name);
    return tabTo(find(name));
}

bool Screen::tabTo(QQuickItem *item) const
{
    constexpr int kMostTabs = 120;
    for (int i = 0; item && i < kMostTabs; ++i) {
        if (m_window->activeFocusItem() == item)
            return true;
        key(Qt::Key_Tab);
    }
    return lacks(QStringLiteral("“%1” among what Tab comes to").arg(nameOf(item)));
}

bool Screen::press(const QString &name, Qt::Key key) const
{
    if (!tabTo(name))
        return false;
    this->key(key);
    return true;
}

void Screen::type(const QString &text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_window->focusObject(), &event);
}

bool Screen::lacks(const QString &what) const
{
    QStringList names;
    const QList<QQuickItem *> all = spoken();
    for (QQuickItem *item : all)
        names.append(nameOf(item));
    qInfo().noquote() << QStringLiteral("missing: %1\nthere is: %2").arg(what, names.join(QStringLiteral(" | ")));
    return false;
}

} // namespace sanju::stage
