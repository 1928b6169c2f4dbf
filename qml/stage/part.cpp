// SPDX-License-Identifier: Apache-2.0
// Cuts the group out of its file, fills in the colours and leaves the drawing to Qt's SVG renderer.
#include "part.h"

#include <QFile>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sanju::ui {

namespace {

constexpr qreal kFinest = 0.25; // densities are rounded up to this, so that a window being resized redraws rarely

QByteArray groupIn(const QByteArray &file, const QByteArray &group)
{
    const auto from = file.indexOf(QByteArray(R"(<g id=")" + group + '"'));
    const auto to = from < 0 ? from : file.indexOf("\n</g>", from);
    return to < 0 ? QByteArray() : file.mid(from, to - from) + "\n</g>";
}

} // namespace

Part::Part(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void Part::setBox(const QRectF &box)
{
    setPosition(box.topLeft());
    setSize(box.size());
    set(m_box, box);
}

QByteArray Part::drawing() const
{
    const auto slash = m_art.lastIndexOf(u'/');
    QFile file(QStringLiteral(":/qt/qml/Sanju/Ui/stage/art/%1.svg").arg(m_art.left(slash)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray group = groupIn(file.readAll(), m_art.mid(slash + 1).toUtf8());
    for (auto it = m_paint.begin(); it != m_paint.end(); ++it)
        group.replace(QByteArray('{' + it.key().toUtf8() + '}'), it.value().toString().toUtf8());
    const QString view =
        QStringLiteral("%1 %2 %3 %4").arg(m_box.x()).arg(m_box.y()).arg(m_box.width()).arg(m_box.height());
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + view.toUtf8() + "'>" + group + "</svg>";
}

QImage Part::image(qreal pixels) const
{
    const QSize size(
        static_cast<int>(std::ceil(m_box.width() * pixels)), static_cast<int>(std::ceil(m_box.height() * pixels)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(drawing());
    if (renderer.isValid())
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return image;
}

QSGNode *Part::updatePaintNode(QSGNode *node, UpdatePaintNodeData * /*data*/)
{
    std::unique_ptr<QSGNode> old(node);
    if (m_art.isEmpty() || m_box.isEmpty())
        return nullptr;
    auto *drawn = static_cast<QSGImageNode *>(old.release());
    const bool isNew = drawn == nullptr;
    if (isNew) {
        drawn = window()->createImageNode();
        drawn->setOwnsTexture(true);
        drawn->setFiltering(QSGTexture::Linear);
    }
    if (isNew || m_stale) {
        const qreal density = std::max(kFinest, std::ceil(m_density / kFinest) * kFinest);
        drawn->setTexture(window()->createTextureFromImage(
            image(density * window()->effectiveDevicePixelRatio()), QQuickWindow::TextureHasAlphaChannel));
        m_stale = false;
    }
    drawn->setRect(boundingRect());
    return drawn;
}

void Part::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged) {
        m_stale = true;
        update();
    }
    QQuickItem::itemChange(change, value);
}

} // namespace sanju::ui
