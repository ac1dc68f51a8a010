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
    using enum ActionId;
    addAll({Open, ImportTable}, Words::Hidden);
    addSeparator();
    addAll({Undo, Redo}, Words::Hidden);
    addSeparator();
    addAll({ToolSelect, ToolEvent, ToolBracket, ToolFrontier, ToolInfluence}, Words::WhereRoom);
    addSeparator();
    addZoom();
    addSeparator();
    addAll({Snap, FoldCrowded}, Words::Hidden);
    addRight();
}

void ToolBar::addAll(std::initializer_list<ActionId> actions, Words words) {
    for (const ActionId id : actions) {
        QAction* action = m_parts.actions->at(id);
        addAction(action);
        auto* button = qobject_cast<QToolButton*>(widgetForAction(action));
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        if (words == Words::WhereRoom) m_worded.append(button);
    }
}

void ToolBar::addZoom() {
    addAll({ActionId::ZoomOut}, Words::Hidden);
    m_zoom = new QSlider(Qt::Horizontal, this);
    m_zoom->setObjectName(QStringLiteral("zoomSlider"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setRange(0, kZoomSteps);
    m_zoom->setFixedWidth(themePixels(110));
    addWidget(m_zoom);
    addAll({ActionId::ZoomIn, ActionId::ZoomAll}, Words::Hidden);
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int value) { m_parts.canvas->setZoomFraction(static_cast<double>(value) / kZoomSteps); });
    connect(m_parts.canvas, &TimelineCanvas::visibleRangeChanged, this, [this] {
        if (m_zoom->isSliderDown()) return;
        const QSignalBlocker quiet(m_zoom);
        m_zoom->setValue(qRound(m_parts.canvas->zoomFraction() * kZoomSteps));
    });
}

void ToolBar::addRight() {
    auto* stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
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
    auto* gap = new QWidget(this);
    gap->setFixedWidth(12);
    addWidget(gap);
    m_find = new FindBox(m_parts.actions->at(ActionId::Find), this);
    addWidget(m_find);
}

void ToolBar::setProjectOpen(ProjectOpen open) {
    m_arrangement->setEnabled(open == ProjectOpen::Yes);
    m_zoom->setEnabled(open == ProjectOpen::Yes);
}

void ToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    for (QToolButton* button : std::as_const(m_worded))
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_find->setFixedWidth(themePixels(narrow ? 190 : 240));
}

} // namespace forlop
