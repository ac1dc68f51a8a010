// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/issuespanel.h"

#include "ui/docks/issuesmodel.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace forlop {

namespace {
constexpr int kSoonMs = 300;
} // namespace

IssuesPanel::IssuesPanel(QWidget* parent)
    : PlainTable(new IssuesModel, IssuesModel::Sentence, {}, parent),
      m_model(static_cast<IssuesModel*>(model())) {
    setObjectName(QStringLiteral("issuesPanel"));
    setAccessibleName(tr("Issues"));
    setColumnWidth(IssuesModel::Code, 84);
    setColumnWidth(IssuesModel::About, 260);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, m_model, &IssuesModel::check);
    connect(m_model, &IssuesModel::outdated, this, &IssuesPanel::follow);
    connect(m_model, &IssuesModel::checked, this, [this] {
        setEmptyNote(tr("No issues. All rules were checked."));
        sayWhatWasFound();
    });
    connect(this, &PlainTable::rowActivated, this, &IssuesPanel::jump);
}

void IssuesPanel::setSession(Session* session) {
    m_soon.stop();
    m_session = session;
    setEmptyNote(tr("Checking the rules…"));
    showEmptyNote(session != nullptr);
    m_model->setSession(session);
    emit countChanged(0);
    emit eventsFound({});
}

void IssuesPanel::sayWhatWasFound() {
    QSet<qint64> events;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const ObjectRef object = m_model->objectAt(row);
            !object.isNull() && object.entity == Entity::Event)
            events.insert(object.id);
    emit countChanged(m_model->rowCount());
    emit eventsFound(events);
}

void IssuesPanel::follow() {
    // A tab behind another one counts as shown; only what is painted is in sight.
    if (visibleRegion().isEmpty()) {
        emit countChanged(0);
        emit eventsFound({});
    }
    viewport()->update();
}

void IssuesPanel::paintEvent(QPaintEvent* event) {
    if (m_session && !m_model->isCurrent() && !m_soon.isActive()) m_soon.start();
    PlainTable::paintEvent(event);
}

void IssuesPanel::jump(int row) {
    const ObjectRef object = m_model->objectAt(row);
    if (m_session && !object.isNull()) emit m_session->objectWanted(object);
}

void IssuesPanel::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const int row = indexAt(event->pos()).row();
    if (!m_model->objectAt(row).isNull())
        menu.addAction(tr("Go to what it is about"), this, [this, row] { jump(row); });
    menu.addAction(tr("Check again"), m_model, &IssuesModel::check);
    menu.exec(event->globalPos());
}

} // namespace forlop
