// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolbar.h"

#include "ui/canvas/timelinecanvas.h"
#include "ui/theme/controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/findbox.h"

#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QWidgetAction>

namespace forlop {

namespace {
constexpr int kNarrow = 1500;
constexpr int kZoomSteps = 1000;
} // namespace

ToolBar::ToolBar(WindowParts& parts, QWidget* parent) : QToolBar(tr("Tools"), parent), m_parts(parts) {
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({20, 20});
    setFixedHeight(themePixels(40));
    addGap(8);
    addActions(tools({ActionId::Open, ActionId::ImportTable}));
    addSeparator();
    addActions(tools({ActionId::Undo, ActionId::Redo}));
    makeTools();
    addRight();
    showTools(m_timelineTools);
    connect(m_parts.arrangement, &Arrangement::changed, this, [this](ArrangementName name) {
        showTools(name == ArrangementName::WriteUp ? m_writingTools : m_timelineTools);
    });
}

ToolBar::Tools ToolBar::tools(std::initializer_list<ActionId> actions) const {
    Tools list;
    for (const ActionId id : actions) list.append(m_parts.actions->at(id));
    return list;
}

QAction* ToolBar::separator() {
    auto* line = new QAction(this);
    line->setSeparator(true);
    return line;
}

QAction* ToolBar::zoomSlider() {
    m_zoom = new QSlider(Qt::Horizontal, this);
    m_zoom->setObjectName(QStringLiteral("zoomSlider"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setRange(0, kZoomSteps);
    m_zoom->setFixedWidth(themePixels(110));
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int value) { m_parts.canvas->setZoomFraction(static_cast<double>(value) / kZoomSteps); });
    connect(m_parts.canvas, &TimelineCanvas::visibleRangeChanged, this, [this] {
        if (m_zoom->isSliderDown()) return;
        const QSignalBlocker quiet(m_zoom);
        m_zoom->setValue(qRound(m_parts.canvas->zoomFraction() * kZoomSteps));
    });
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(m_zoom);
    return action;
}

void ToolBar::makeTools() {
    using enum ActionId;
    const Tools drawing = tools({ToolSelect, ToolEvent, ToolBracket, ToolFrontier, ToolInfluence});
    m_timelineTools << separator() << drawing << separator() << tools({ZoomOut}) << zoomSlider()
                    << tools({ZoomIn, ZoomAll}) << separator() << tools({Snap, FoldCrowded});
    const Tools writing = tools({FigureExport, Print, FigureCopy});
    m_writingTools << separator() << writing;
    m_worded << drawing << writing;
}

void ToolBar::showTools(const Tools& tools) {
    for (QAction* action : std::as_const(m_shown)) removeAction(action);
    m_shown = tools;
    insertActions(m_rightOf, tools);
    dressButtons();
}

void ToolBar::dressButtons() {
    const bool narrow = width() < kNarrow;
    for (QAction* action : actions()) {
        auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
        if (!button) continue;
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(m_worded.contains(action) && !narrow ? Qt::ToolButtonTextBesideIcon
                                                                        : Qt::ToolButtonIconOnly);
    }
}

void ToolBar::addRight() {
    auto* stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_rightOf = addWidget(stretch);
    m_arrangement = new SegmentedChoice({m_parts.actions->at(ActionId::ArrangeCode)->iconText(),
                                         m_parts.actions->at(ActionId::ArrangeBracket)->iconText(),
                                         m_parts.actions->at(ActionId::ArrangeWriteUp)->iconText()},
                                        SegmentedChoice::Place::ToolBar, this);
    m_arrangement->setObjectName(QStringLiteral("arrangementChoice"));
    m_arrangement->setAccessibleName(tr("Arrangement"));
    const std::array actions{ActionId::ArrangeCode, ActionId::ArrangeBracket, ActionId::ArrangeWriteUp};
    for (size_t i = 0; i < actions.size(); ++i)
        m_arrangement->button(static_cast<int>(i))->setToolTip(m_parts.actions->at(actions[i])->toolTip());
    connect(m_arrangement, &SegmentedChoice::chosen, this, [this, actions](int index) {
        m_parts.actions->at(actions[static_cast<size_t>(index)])->trigger();
    });
    connect(m_parts.arrangement, &Arrangement::changed, this,
            [this](ArrangementName name) { m_arrangement->setCurrent(static_cast<int>(name)); });
    addWidget(m_arrangement);
    addGap(12);
    m_find = new FindBox(m_parts.actions->at(ActionId::Find), this);
    addWidget(m_find);
    addGap(8);
}

void ToolBar::addGap(int width) {
    auto* gap = new QWidget(this);
    gap->setFixedWidth(width);
    addWidget(gap);
}

void ToolBar::setProjectOpen(ProjectOpen open) {
    m_arrangement->setEnabled(open == ProjectOpen::Yes);
    m_zoom->setEnabled(open == ProjectOpen::Yes);
}

void ToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    dressButtons();
    m_find->setFixedWidth(themePixels(width() < kNarrow ? 190 : 240));
}

} // namespace forlop
