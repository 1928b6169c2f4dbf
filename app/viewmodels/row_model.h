// SPDX-License-Identifier: Apache-2.0
// A list for QML whose roles are named once and whose rows are replaced whole.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace sanju::viewmodels {

// Rows keep the order of the roles. Rows that stay are told apart from rows that changed, so delegates are not rebuilt
// for a changed text.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Rows come from a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Row = QVariantList;

    explicit RowModel(QList<QByteArray> roles, QObject *parent = nullptr);

    void setRows(QList<Row> rows);
    const QList<Row> &rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }
    // The value of a role in a row; invalid when there is none. For tests and other view models.
    QVariant value(int row, const QByteArray &role) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<QByteArray> m_roles;
    QList<Row> m_rows;
};

} // namespace sanju::viewmodels
