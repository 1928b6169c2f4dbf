// SPDX-License-Identifier: Apache-2.0
// A line icon, drawn once into a small picture: a Shape would need multisampling, which slows the first frame down.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace sanju::ui {

// Draws path data of an SVG on a grid of 24 units, as large as the item is. Repainted when a property changes.
class LineIcon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString path MEMBER m_path WRITE setPath NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal weight MEMBER m_weight WRITE setWeight NOTIFY changed FINAL) // of the line, in units of the grid

public:
    explicit LineIcon(QQuickItem *parent = nullptr);

    void setPath(const QString &path) { set(m_path, path); }
    void setColor(const QColor &color) { set(m_color, color); }
    void setWeight(qreal weight) { set(m_weight, weight); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    template <class Value> void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        update();
        Q_EMIT changed();
    }

    QString m_path;
    QColor m_color = Qt::black;
    qreal m_weight = 1.75;
};

} // namespace sanju::ui
