// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "ui/inspector/inspectorpage.h"
#include "ui/parts/labels.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kWidth = 340;
constexpr int kLeastWidth = 260;
constexpr int kMostWidth = 480;
} // namespace

Inspector::Inspector(QWidget* parent) : QScrollArea(parent), m_host(new QWidget(this)) {
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(kLeastWidth);
    setFocusPolicy(Qt::NoFocus);
    m_host->setObjectName(QStringLiteral("inspectorHost"));
    m_host->setProperty("part", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(m_host);
    column->setContentsMargins({});
    m_empty = makeLabel(tr("Select an event, a bracket, a frontier or an influence."), Look::Second, m_host);
    m_empty->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_empty);
    column->addStretch(0);
    setWidget(m_host);
}

QSize Inspector::sizeHint() const { return {kWidth, 600}; }

void Inspector::setSession(Session* session) {
    // What is being typed is committed to the session it belongs to.
    if (QWidget* typing = QApplication::focusWidget(); typing && isAncestorOf(typing)) typing->clearFocus();
    if (m_session) m_session->disconnect(this);
    for (const auto& [_, page] : m_pages) delete page;
    m_pages.clear();
    m_shown = nullptr;
    m_session = session;
    if (session) {
        connect(session, &Session::selectionChanged, this, &Inspector::showSelection);
        connect(session, &Session::changed, this, &Inspector::scheduleRefresh);
    }
    showSelection();
}

void Inspector::showSelection() {
    InspectorPage* wanted = nullptr;
    if (m_session && !m_session->selection().isEmpty()) {
        InspectorPage*& page = m_pages[m_session->selection().entity];
        if (!page) {
            page = new InspectorPage(*m_session, m_session->selection().entity, m_host);
            static_cast<QVBoxLayout*>(m_host->layout())->insertWidget(0, page);
        }
        wanted = page;
    }
    if (m_shown && m_shown != wanted) m_shown->hide();
    m_shown = wanted;
    m_empty->setVisible(wanted == nullptr);
    if (!wanted) return;
    wanted->show();
    verticalScrollBar()->setValue(0);
    refresh();
    keepWhole();
}

void Inspector::keepWhole() {
    m_host->layout()->activate();
    const int content = m_host->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(qBound(kLeastWidth, content, kMostWidth));
}

void Inspector::scheduleRefresh() {
    // Sections rebuild their rows: not while one of their buttons is still telling of its click, and once for
    // many changes.
    if (m_refreshWaits) return;
    m_refreshWaits = true;
    QTimer::singleShot(0, this, &Inspector::refresh);
}

void Inspector::refresh() {
    m_refreshWaits = false;
    if (m_shown && m_session && !m_session->selection().isEmpty()) m_shown->refresh(m_session->selection());
}

void Inspector::follow(const std::optional<FrontierPreview>& preview) {
    if (m_shown) m_shown->follow(preview);
}

bool Inspector::focusField(const QString& name) {
    refresh();
    return m_shown && m_shown->focusField(name);
}

} // namespace forlop
