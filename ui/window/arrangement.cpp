// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangement.h"

#include "ui/window/docktitle.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>

namespace forlop {

namespace {
constexpr int kNarrow = 1500;
constexpr int kMostSides = 55; ///< per cent of the width
constexpr int kReader = 818;
constexpr int kReaderNarrow = 520;
constexpr int kInspector = 340;
constexpr int kInspectorNarrow = 284;
constexpr int kNear = 24; ///< a dock's content may need a little more than it was given

struct DockRow {
    DockName name;
    ActionId action;
    const char* objectName;
};
constexpr std::array<DockRow, kDockCount> kDocks{{
    {DockName::Sources, ActionId::DockSources, "dock.sources"},
    {DockName::Inspector, ActionId::DockInspector, "dock.inspector"},
    {DockName::Events, ActionId::DockEvents, "dock.events"},
    {DockName::Inbox, ActionId::DockInbox, "dock.inbox"},
    {DockName::Evidence, ActionId::DockEvidence, "dock.evidence"},
    {DockName::Memos, ActionId::DockMemos, "dock.memos"},
    {DockName::History, ActionId::DockHistory, "dock.history"},
    {DockName::Issues, ActionId::DockIssues, "dock.issues"},
    {DockName::Register, ActionId::DockRegister, "dock.register"},
}};

const DockRow& rowOf(DockName name) { return kDocks[static_cast<size_t>(name)]; }

} // namespace

Arrangement::Arrangement(QMainWindow& window, const Actions& actions, Preferences& preferences)
    : QObject(&window), m_window(window), m_preferences(preferences), m_actions(actions) {
    window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    // The columns at both sides run from top to bottom; the tables lie between them.
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.installEventFilter(this);
}

bool Arrangement::eventFilter(QObject* watched, QEvent* event) {
    // The window lays itself out after this.
    if (event->type() == QEvent::Resize && m_shown) QTimer::singleShot(0, this, &Arrangement::followWidth);
    return QObject::eventFilter(watched, event);
}

bool Arrangement::narrow() const { return m_window.width() < kNarrow; }

void Arrangement::addDock(DockName name, QWidget* content) {
    const QAction* action = m_actions.at(rowOf(name).action);
    auto* dock = new QDockWidget(action->iconText(), &m_window);
    dock->setObjectName(QString::fromLatin1(rowOf(name).objectName));
    dock->setTitleBarWidget(new DockTitle(dock, action->shortcut().toString(QKeySequence::NativeText)));
    dock->setWidget(content);
    dock->setFocusProxy(content);
    m_docks[static_cast<size_t>(name)] = dock;
    dock->hide();
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this] { keepTimelineWide(); });
}

void Arrangement::raise(DockName name) {
    const bool appears = dock(name)->isHidden();
    dock(name)->show();
    dock(name)->raise();
    if (appears) QTimer::singleShot(0, this, &Arrangement::keepTimelineWide);
}

void Arrangement::toggle(DockName name) {
    QDockWidget* which = dock(name);
    const QWidget* focus = QApplication::focusWidget();
    const bool front = which->isVisible() && !which->visibleRegion().isEmpty();
    if (front && focus && which->isAncestorOf(focus)) {
        which->hide();
        return;
    }
    raise(name);
    which->widget()->setFocus(Qt::ShortcutFocusReason);
}

void Arrangement::setCount(DockName name, int count) {
    const QString title = m_actions.at(rowOf(name).action)->iconText();
    dock(name)->setWindowTitle(count == 0 ? title : QStringLiteral("%1  %2").arg(title).arg(count));
}

void Arrangement::show(ArrangementName name) {
    if (m_shown && name == m_current) return;
    keep();
    m_current = name;
    m_shown = true;
    const QByteArray kept = m_preferences.docks(name);
    if (kept.isEmpty() || !m_window.restoreState(kept)) layOut(name);
    placeNew();
    emit changed(name);
}

void Arrangement::reset() {
    m_preferences.forgetDocks(m_current);
    layOut(m_current);
}

void Arrangement::keep() {
    if (m_shown) m_preferences.setDocks(m_current, m_window.saveState());
}

void Arrangement::hideAll() {
    keep();
    m_shown = false;
    for (QDockWidget* each : m_docks) each->hide();
}

void Arrangement::layOutBottom() {
    QDockWidget* first = nullptr;
    const bool code = m_current == ArrangementName::Code;
    std::array order{DockName::Inbox,   DockName::Events, DockName::Evidence, DockName::Memos,
                     DockName::History, DockName::Issues, DockName::Register};
    if (!code)
        order = {DockName::Events,  DockName::Evidence, DockName::Inbox,   DockName::Memos,
                 DockName::History, DockName::Issues,   DockName::Register};
    for (const DockName name : order) {
        QDockWidget* each = dock(name);
        m_window.addDockWidget(Qt::BottomDockWidgetArea, each);
        if (first) m_window.tabifyDockWidget(first, each);
        if (!first) first = each;
        each->show();
    }
    first->raise();
}

void Arrangement::placeNew() {
    // What was kept may be of a time when there were fewer docks.
    for (QDockWidget* each : m_docks) {
        if (each->isFloating() || m_window.dockWidgetArea(each) != Qt::NoDockWidgetArea) continue;
        m_window.addDockWidget(Qt::BottomDockWidgetArea, each);
        m_window.tabifyDockWidget(dock(DockName::Events), each);
        each->hide();
    }
}

void Arrangement::layOut(ArrangementName name) {
    for (QDockWidget* each : m_docks) {
        each->setFloating(false);
        each->hide();
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, dock(DockName::Sources));
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock(DockName::Inspector));
    if (name != ArrangementName::WriteUp) layOutBottom();
    dock(DockName::Sources)->setVisible(name == ArrangementName::Code);
    dock(DockName::Inspector)->setVisible(name == ArrangementName::Bracket);
    giveWidths(name);
}

void Arrangement::giveWidths(ArrangementName name) {
    m_wasNarrow = narrow();
    if (name == ArrangementName::WriteUp) return;
    const DockName side = name == ArrangementName::Code ? DockName::Sources : DockName::Inspector;
    m_window.resizeDocks({dock(side)}, {wantedWidth(side)}, Qt::Horizontal);
    const DockName front = name == ArrangementName::Code ? DockName::Inbox : DockName::Events;
    m_window.resizeDocks({dock(front)}, {m_window.height() * 22 / 100}, Qt::Vertical);
}

int Arrangement::wantedWidth(DockName name) const {
    const int wanted = name == DockName::Sources ? (narrow() ? kReaderNarrow : kReader)
                                                 : (narrow() ? kInspectorNarrow : kInspector);
    return qMin(m_window.width() * kMostSides / 100, wanted);
}

void Arrangement::followWidth() {
    if (!m_shown) return;
    if (narrow() != m_wasNarrow) {
        m_wasNarrow = narrow();
        for (const DockName name : {DockName::Sources, DockName::Inspector}) {
            const QDockWidget* each = dock(name);
            const int given = name == DockName::Sources ? (narrow() ? kReader : kReaderNarrow)
                                                        : (narrow() ? kInspector : kInspectorNarrow);
            if (each->isVisible() && !each->isFloating() && qAbs(each->width() - given) <= kNear)
                m_window.resizeDocks({dock(name)}, {wantedWidth(name)}, Qt::Horizontal);
        }
    }
    keepTimelineWide();
}

void Arrangement::keepTimelineWide() {
    if (!m_shown || m_current == ArrangementName::WriteUp) return;
    QList<QDockWidget*> sides;
    int total = 0;
    for (QDockWidget* each : m_docks) {
        const Qt::DockWidgetArea area = m_window.dockWidgetArea(each);
        const bool beside = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
        if (!beside || each->isFloating() || !each->isVisible() || each->visibleRegion().isEmpty()) continue;
        sides.append(each);
        total += each->width();
    }
    std::sort(sides.begin(), sides.end(),
              [](const QDockWidget* a, const QDockWidget* b) { return a->width() > b->width(); });
    int excess = total - m_window.width() * kMostSides / 100;
    QList<int> widths;
    for (const QDockWidget* each : std::as_const(sides)) {
        const int least = qMax(each->minimumSizeHint().width(), kInspectorNarrow);
        const int given = qBound(0, excess, qMax(0, each->width() - least));
        widths.append(each->width() - given);
        excess -= given;
    }
    if (total > m_window.width() * kMostSides / 100) m_window.resizeDocks(sides, widths, Qt::Horizontal);
}

} // namespace forlop
