// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/section.h"

#include "ui/parts/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace forlop {

Section::Section(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)), m_body(new QVBoxLayout) {
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(6);
    m_body->setContentsMargins({});
    m_body->setSpacing(6);
    m_column->addLayout(m_body);
}

bool Section::focusField(const QString&) { return false; }

void Section::setHead(const QString& title, const QString& aside, const QString& link) {
    if (m_head) {
        // The link in it may be what called for this.
        m_head->hide();
        m_head->deleteLater();
    }
    m_head = new QWidget(this);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    row->setSpacing(8);
    QLabel* name = makeLabel(title, Look::Strong, m_head);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    name->setWordWrap(false);
    row->addWidget(name);
    row->addWidget(makeLabel(aside, Look::Second, m_head), 1);
    if (!link.isEmpty() && !m_session.isReadOnly()) {
        auto* action = new LinkLabel(link, m_head);
        connect(action, &LinkLabel::activated, this, [this] { activateLink(); });
        row->addWidget(action);
    }
    m_column->insertWidget(0, m_head);
}

void Section::bringIntoView() {
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* column = qobject_cast<QScrollArea*>(above)) {
            column->widget()->layout()->activate();
            column->ensureWidgetVisible(this, 0, 0);
            return;
        }
}

void Section::clearBody() {
    while (QLayoutItem* item = m_body->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // A click inside it may be what called for this.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace forlop
