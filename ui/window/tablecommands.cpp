// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tablecommands.h"

#include "ui/docks/eventstable.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"

namespace forlop {

TableCommands::TableCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    Actions& actions = *parts.actions;
    actions.giveTo(parts.events, ActionScope::Table);
    actions.on(ActionId::TableColumns, this, [this] {
        m_parts.arrangement->raise(DockName::Events);
        m_parts.events->openColumnMenu();
    });
    actions.on(ActionId::SetForSelected, this, [this] {
        m_parts.arrangement->raise(DockName::Events);
        m_parts.events->editSelected();
    });
    actions.on(ActionId::FillDown, this, [this] { m_parts.events->fillDown(); });
    connectGroups();
}

void TableCommands::connectGroups() {
    const std::pair<ActionId, EventGrouping> groups[] = {
        {ActionId::GroupNothing, EventGrouping::None},
        {ActionId::GroupByLane, EventGrouping::Lane},
        {ActionId::GroupByKind, EventGrouping::Kind},
        {ActionId::GroupByBracket, EventGrouping::Bracket},
    };
    for (const auto& [action, grouping] : groups)
        m_parts.actions->on(action, this, [this, way = grouping] {
            m_parts.arrangement->raise(DockName::Events);
            m_parts.events->setGrouping(way);
        });
    connect(m_parts.events, &EventsTable::groupingChanged, this,
            [this, all = std::to_array(groups)](EventGrouping now) {
                for (const auto& [action, way] : all) m_parts.actions->at(action)->setChecked(way == now);
            });
    m_parts.actions->at(ActionId::GroupNothing)->setChecked(true);
}

} // namespace forlop
