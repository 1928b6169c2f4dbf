// SPDX-License-Identifier: Apache-2.0
// One honest sentence for each kind of trouble, and the ways out.
#include "viewmodels/trouble_view_model.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

namespace sanju::viewmodels {

TroubleViewModel::TroubleViewModel(Speech &speech, QObject *parent) : QObject(parent), m_speech(speech)
{
    connect(&m_speech, &Speech::changed, this, &TroubleViewModel::changed);
}

void TroubleViewModel::show(Error error, WaysOut ways)
{
    m_error = std::move(error);
    m_ways = std::move(ways);
    m_notice.clear();
    Q_EMIT changed();
}

void TroubleViewModel::clear()
{
    m_error.reset();
    m_ways = {};
    Q_EMIT changed();
}

QString TroubleViewModel::title() const
{
    if (!m_error)
        return {};
    switch (m_error->kind) {
    case ErrorKind::NoSpace:
        return tr("手机存满了");
    case ErrorKind::NotWritable:
        return tr("这里写不进去");
    case ErrorKind::NewerFormat:
        return tr("记录来自更新的版本");
    case ErrorKind::Damaged:
        return tr("学习记录读不完整");
    case ErrorKind::NotFound:
        return tr("少了一个文件");
    case ErrorKind::Busy:
        return tr("三句已经开着");
    case ErrorKind::BadInput:
    case ErrorKind::Failed:
        return tr("这次没打开");
    }
    return {};
}

QString TroubleViewModel::text() const
{
    if (!m_error)
        return {};
    switch (m_error->kind) {
    case ErrorKind::NoSpace:
        return tr("已经存下的都在。腾出几十兆空间，再点一次，就从刚才那一步接着来。");
    case ErrorKind::NotWritable:
        return tr("已经存下的都在。请检查下面这个文件夹能不能写，再试一次。");
    case ErrorKind::NewerFormat:
        return tr("为了不弄坏记录，旧版本不动它。更新三句以后就能打开。");
    case ErrorKind::Damaged:
        return tr("文件没有删，也没有改。可以先把读得出来的另存一份，再用最近的自动备份开始。");
    case ErrorKind::NotFound:
        return tr("找不到的文件写在下面。放回去再试；有自动备份的话，也可以从备份开始。");
    case ErrorKind::Busy:
        return tr("另一个窗口正在写同一份记录。关掉它，再试一次。");
    case ErrorKind::BadInput:
    case ErrorKind::Failed:
        return tr("记录没有动。再试一次；还是不行，把下面这一行告诉我们。");
    }
    return {};
}

QString TroubleViewModel::detail() const
{
    if (!m_error)
        return {};
    const QString folder = m_ways.folder.isEmpty() ? QString() : QDir::toNativeSeparators(m_ways.folder);
    return QStringList({folder, m_error->detail})
        .filter(QRegularExpression(QStringLiteral(".")))
        .join(QLatin1Char('\n'));
}

QString TroubleViewModel::copyLabel() const
{
    if (m_ways.copies.isEmpty() || !m_ways.startFrom)
        return {};
    const StudyDay day = studyDay(m_ways.copies.first().at, QTimeZone::systemTimeZone(), 0);
    return tr("用%1的备份开始").arg(m_speech.date(day));
}

QUrl TroubleViewModel::salvageSuggestion() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("sanju-rescued.sanju")));
}

void TroubleViewModel::retry()
{
    // A copy: what it does may show other ways out, or none.
    if (const std::function<void()> again = m_ways.retry)
        again();
}

void TroubleViewModel::salvage(const QUrl &file)
{
    if (!m_ways.salvage)
        return;
    const Result<int> saved = m_ways.salvage(file.toLocalFile());
    m_notice = saved ? tr("救出 %n 条记录，存好了。", "", *saved) : tr("这里存不进去，换个地方再试。");
    Q_EMIT changed();
}

void TroubleViewModel::startFromCopy()
{
    if (!m_ways.copies.isEmpty() && m_ways.startFrom)
        goOn(m_ways.startFrom(m_ways.copies.first().path), tr("这份备份也打不开。原来的文件还在，没有动。"));
}

void TroubleViewModel::startAnew()
{
    if (m_ways.startAnew)
        goOn(m_ways.startAnew(), tr("这次没成。原来的文件还在，没有动。"));
}

void TroubleViewModel::goOn(const Result<void> &result, const QString &failed)
{
    if (result) {
        retry();
        return;
    }
    m_notice = failed;
    Q_EMIT changed();
}

} // namespace sanju::viewmodels
