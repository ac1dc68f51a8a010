// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figurepage.h"

#include "ui/figures/figurepanel.h"
#include "ui/window/actions.h"

#include <QVBoxLayout>

namespace forlop {

FigurePage::FigurePage(WindowParts& parts, QWidget* parent)
    : QWidget(parent), m_panel(new FigurePanel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    Actions& actions = *parts.actions;
    actions.on(ActionId::Print, this, [this] { m_panel->askForPrint(); });
    actions.on(ActionId::FigureExport, this, [this] { m_panel->askForExport(); });
    actions.on(ActionId::FigureCopy, this, [this] { m_panel->copyAsPicture(); });
    connect(m_panel, &FigurePanel::said, this, [&parts](const QString& sentence) {
        if (parts.session != nullptr) parts.session->say(sentence);
    });
}

void FigurePage::setSession(Session* session) {
    m_panel->setProject(session == nullptr ? nullptr : &session->project());
    m_panel->setCase(session == nullptr ? CaseId() : session->caseId());
    if (session != nullptr)
        connect(session, &Session::caseChanged, this,
                [this, session] { m_panel->setCase(session->caseId()); });
}

} // namespace forlop
