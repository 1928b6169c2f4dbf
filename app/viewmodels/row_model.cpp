// SPDX-License-Identifier: Apache-2.0
// Replaces rows with as few signals as the views need.
#include "viewmodels/row_model.h"

namespace sanju::viewmodels {

RowModel::RowModel(QList<QByteArray> roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{}

void RowModel::setRows(QList<Row> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
}

QVariant RowModel::value(int row, const QByteArray &role) const
{
    const qsizetype at = m_roles.indexOf(role);
    if (row < 0 || row >= m_rows.size() || at < 0)
        return {};
    return m_rows.at(row).value(at);
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return m_rows.at(index.row()).value(role - Qt::UserRole);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + static_cast<int>(i), m_roles.at(i));
    return names;
}

} // namespace sanju::viewmodels
