// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/influencecommands.h"

#include "ui/canvas/canvascore.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/influencepanel.h"
#include "ui/window/statusline.h"

#include <QMainWindow>

namespace forlop {

InfluenceCommands::InfluenceCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    makeChip();
    m_parts.actions->on(ActionId::FilterInfluences, this, [this] { openPanel(); });
    m_parts.actions->on(ActionId::AllInfluenceKinds, this,
                        [this] { m_parts.canvas->setInfluenceFilter({}); });
    connect(m_parts.canvas, &TimelineCanvas::influenceFilterChanged, this, &InfluenceCommands::tell);
    const CanvasContent& content = m_parts.canvas->core().content;
    connect(&content, &CanvasContent::updated, this, &InfluenceCommands::tell);
    connect(&content, &CanvasContent::replaced, this, &InfluenceCommands::tell);
    tell();
}

void InfluenceCommands::makeChip() {
    m_chip = forlop::makeChip({}, ChipKind::Empty, m_parts.status);
    m_chip->setObjectName(QStringLiteral("influenceChip"));
    m_chip->setIcon(themeIcon(Icon::Filter));
    m_chip->setIconSize({14, 14});
    m_chip->setToolTip(m_parts.actions->at(ActionId::FilterInfluences)->toolTip());
    connect(m_chip, &QToolButton::clicked, this, &InfluenceCommands::openPanel);
    m_clear = new QToolButton(m_parts.status);
    m_clear->setObjectName(QStringLiteral("influenceChipClear"));
    m_clear->setAutoRaise(true);
    m_clear->setIcon(themeIcon(Icon::Close));
    m_clear->setIconSize({14, 14});
    m_clear->setToolTip(tr("Show all influences"));
    m_clear->setAccessibleName(m_clear->toolTip());
    connect(m_clear, &QToolButton::clicked, this, [this] { m_parts.canvas->setInfluenceFilter({}); });
    m_parts.status->addPermanentWidget(m_chip);
    m_parts.status->addPermanentWidget(m_clear);
}

void InfluenceCommands::openPanel() {
    auto* panel = new InfluencePanel(*m_parts.canvas, m_parts.window);
    const QWidget& canvas = *m_parts.canvas;
    panel->openAt(canvas.mapToGlobal(QPoint(canvas.width() - 8, canvas.height() - 8)));
}

void InfluenceCommands::tell() {
    CanvasCore& core = m_parts.canvas->core();
    const InfluenceFilter filter = m_parts.canvas->influenceFilter();
    const bool shown = core.project() != nullptr && !filter.showsAll();
    if (shown) {
        const InfluenceCount count = countInfluences(filter, core.content.model(), core.content.facts());
        m_chip->setText(tr("%1 of %2 influences").arg(count.shown).arg(count.all));
    }
    m_chip->setVisible(shown);
    m_clear->setVisible(shown);
}

} // namespace forlop
