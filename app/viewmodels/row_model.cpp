// SPDX-License-Identifier: Apache-2.0
// Replaces rows with as few signals as the views need.
#include "viewmodels/row_model.h"

#include <algorithm>

namespace sanju::viewmodels {

RowModel::RowModel(QList<QByteArray> roles, QObject *parent) : QAbstractListModel(parent), m_roles(std::move(roles))
{
}

void RowModel::setRows(QList<Row> rows)
{
    // What is alike at both ends stays. Between, rows take the place of rows, and the rest comes or goes behind them.
    const auto shorter = std::min(rows.size(), m_rows.size());
    qsizetype front = 0;
    while (front < shorter && m_rows.at(front) == rows.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shorter - front && m_rows.at(m_rows.size() - 1 - back) == rows.at(rows.size() - 1 - back))
        ++back;
    const qsizetype more = rows.size() - m_rows.size();
    const qsizetype end = shorter - back;
    if (more < 0) {
        beginRemoveRows({}, static_cast<int>(end), static_cast<int>(end - more - 1));
        m_rows.remove(end, -more);
        endRemoveRows();
    } else if (more > 0) {
        beginInsertRows({}, static_cast<int>(end), static_cast<int>(end + more - 1));
        for (qsizetype i = end; i < end + more; ++i)
            m_rows.insert(i, rows.at(i));
        endInsertRows();
    }
    for (qsizetype i = front; i < end; ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
    if (more != 0)
        Q_EMIT countChanged();
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
