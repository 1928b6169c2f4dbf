// SPDX-License-Identifier: Apache-2.0
// Leaves curves, caps and joins to Qt's SVG renderer.
#include "line_icon.h"

#include <QSvgRenderer>

namespace sanju::ui {

LineIcon::LineIcon(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void LineIcon::paint(QPainter *painter)
{
    const QString drawing = QStringLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
                                           "<path d='%1' fill='none' stroke='%2' stroke-opacity='%3' stroke-width='%4'"
                                           " stroke-linecap='round' stroke-linejoin='round'/></svg>");
    QSvgRenderer renderer(
        drawing.arg(m_path, m_color.name(), QString::number(m_color.alphaF()), QString::number(m_weight)).toUtf8());
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

} // namespace sanju::ui
