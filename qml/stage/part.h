// SPDX-License-Identifier: Apache-2.0
// A piece of the stage's art: drawn once from its SVG into a texture, which is then only moved about.
#pragma once

#include <QQuickItem>
#include <QVariantMap>

namespace sanju::ui {

// Takes the size and place of its box by itself. Drawn anew only when art, paint, box or density change.
class Part : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    // File among stage/art and the group in it: "hands/palm". A file has each group at the beginning of a line and ends
    // it so. Empty: nothing is drawn.
    Q_PROPERTY(QString art MEMBER m_art WRITE setArt NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap paint MEMBER m_paint WRITE setPaint NOTIFY changed FINAL) // placeholder -> colour
    Q_PROPERTY(QRectF box MEMBER m_box WRITE setBox NOTIFY changed FINAL)            // in the units of the art
    Q_PROPERTY(qreal density MEMBER m_density WRITE setDensity NOTIFY changed FINAL) // logical pixels per unit

public:
    explicit Part(QQuickItem *parent = nullptr);

    void setArt(const QString &art) { set(m_art, art); }
    void setPaint(const QVariantMap &paint) { set(m_paint, paint); }
    void setBox(const QRectF &box);
    void setDensity(qreal density) { set(m_density, density); }

Q_SIGNALS:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    template <class Value> void set(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        m_stale = true;
        update();
        Q_EMIT changed();
    }
    QByteArray drawing() const;
    QImage image(qreal pixels) const;

    QString m_art;
    QVariantMap m_paint;
    QRectF m_box;
    qreal m_density = 1;
    bool m_stale = true;
};

} // namespace sanju::ui
