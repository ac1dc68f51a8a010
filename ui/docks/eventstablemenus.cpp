// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the events table: which are shown, how wide, what is remembered of them, and the table as
// text.
#include "ui/docks/eventstable.h"

#include "ui/docks/eventclipboard.h"
#include "ui/docks/eventsmodel.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

namespace forlop {

namespace {
constexpr int kLeastTitle = 120;
constexpr int kTitle = static_cast<int>(EventColumn::Title);
} // namespace

void EventsTable::makeHeader() {
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(28);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(static_cast<int>(EventColumn::Date), Qt::AscendingOrder);
    setSortingEnabled(true);
    showFirstColumns();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting) return;
        if (column == kTitle && isVisible()) m_titleByHand = true;
        fitTitle();
    });
    m_choose->setObjectName(QStringLiteral("chooseColumns"));
    m_choose->setIcon(themeIcon(Icon::Settings));
    m_choose->setIconSize({14, 14});
    m_choose->setAutoRaise(true);
    m_choose->setAutoFillBackground(true);
    m_choose->setToolTip(tr("Columns and groups"));
    m_choose->setAccessibleName(tr("Columns and groups"));
    connect(m_choose, &QToolButton::clicked, this, &EventsTable::openColumnMenu);
}

void EventsTable::showFirstColumns() {
    m_fitting = true;
    for (int i = 0; i < kEventColumnCount; ++i) {
        const EventColumnInfo& info = infoOf(static_cast<EventColumn>(i));
        setColumnHidden(i, !info.shown);
        setColumnWidth(i, info.width);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
    }
    m_fitting = false;
    m_titleByHand = false;
    fitTitle();
}

void EventsTable::fitTitle() {
    if (m_titleByHand || m_fitting || isColumnHidden(kTitle)) return;
    m_fitting = true;
    const int others = horizontalHeader()->length() - columnWidth(kTitle);
    // The button in the head has its place at the right.
    setColumnWidth(kTitle, qMax(kLeastTitle, viewport()->width() - others - m_choose->width()));
    m_fitting = false;
}

void EventsTable::fillColumnMenu(QMenu& menu) {
    for (int visual = 0; visual < kEventColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* entry = menu.addAction(headOf(static_cast<EventColumn>(column)));
        entry->setCheckable(true);
        entry->setChecked(!isColumnHidden(column));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            // The last one stays: without a head there is no way back.
            if (horizontalHeader()->hiddenSectionCount() == kEventColumnCount) setColumnHidden(column, false);
            fitTitle();
        });
    }
    menu.addSeparator();
    QMenu* groups = menu.addMenu(tr("Group by"));
    auto* choice = new QActionGroup(groups);
    const std::pair<EventGrouping, QString> ways[] = {{EventGrouping::None, tr("Nothing")},
                                                      {EventGrouping::Lane, tr("Lane")},
                                                      {EventGrouping::Kind, tr("Kind")},
                                                      {EventGrouping::Bracket, tr("Bracket")}};
    for (const auto& [grouping, word] : ways) {
        QAction* entry = choice->addAction(word);
        entry->setCheckable(true);
        entry->setChecked(m_model->grouping() == grouping);
        connect(entry, &QAction::triggered, this, [this, way = grouping] { setGrouping(way); });
        groups->addAction(entry);
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this,
            &EventsTable::showFirstColumns);
}

void EventsTable::openColumnMenu() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    fillColumnMenu(menu);
    menu.exec(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void EventsTable::setGrouping(EventGrouping grouping) {
    m_model->setGrouping(grouping);
    emit groupingChanged(grouping);
}

EventsTableLook EventsTable::look() const {
    return {horizontalHeader()->saveState(), static_cast<int>(m_model->grouping()), m_titleByHand};
}

void EventsTable::setLook(const EventsTableLook& look) {
    m_fitting = true;
    const bool known = !look.columns.isEmpty() && horizontalHeader()->restoreState(look.columns);
    m_fitting = false;
    if (!known) showFirstColumns();
    m_titleByHand = known && look.titleByHand;
    const QHeaderView& header = *horizontalHeader();
    m_model->sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
    setGrouping(static_cast<EventGrouping>(qBound(0, look.grouping, 3)));
    fitTitle();
}

std::vector<EventColumn> EventsTable::shownColumns() const {
    std::vector<EventColumn> columns;
    for (int visual = 0; visual < kEventColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        // A bar is nothing to write down.
        if (!isColumnHidden(column) && column != static_cast<int>(EventColumn::Extent))
            columns.push_back(static_cast<EventColumn>(column));
    }
    return columns;
}

QString EventsTable::selectedAsTable(Heads heads) const {
    const std::vector<EventColumn> columns = shownColumns();
    QString table;
    QStringList line;
    for (const EventColumn column : columns) line.append(headOf(column));
    if (heads == Heads::With) table += line.join(u'\t') + u'\n';
    for (const int row : m_model->rowsOf(selectedEvents())) {
        line.clear();
        for (const EventColumn column : columns)
            line.append(oneCell(m_model->index(row, static_cast<int>(column)).data().toString()));
        table += line.join(u'\t') + u'\n';
    }
    return table;
}

} // namespace forlop
