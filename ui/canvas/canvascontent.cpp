// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvascontent.h"

namespace forlop {
namespace {

// More single events than this are read anew at once.
constexpr size_t kFewEvents = 64;

const Tables& noTables() {
    static const Tables tables;
    return tables;
}
const EventColumns& noEvents() {
    static const EventColumns events;
    return events;
}
const InfluenceColumns& noInfluences() {
    static const InfluenceColumns influences;
    return influences;
}

} // namespace

TimelineModel CanvasContent::model() const {
    if (m_project == nullptr) return {noTables(), noEvents(), noInfluences(), m_index, m_case, nullptr};
    return {m_project->tables(), m_project->events(), m_project->influences(), m_index, m_case,
            m_laning.get()};
}

void CanvasContent::setProject(Project* project) {
    if (m_project != nullptr) m_project->disconnect(this);
    m_project = project;
    m_case = {};
    if (m_project != nullptr) {
        connect(m_project, &Project::changed, this, [this](const ChangeSet& changes) { apply(changes); });
        const auto& cases = m_project->tables().of<Case>();
        if (!cases.empty()) m_case = cases.begin()->second.id;
    }
    rebuild();
    emit replaced();
}

void CanvasContent::setCase(CaseId id) {
    if (id == m_case) return;
    m_case = id;
    rebuild();
    emit replaced();
}

EventFilter CanvasContent::hiding() const {
    return m_look == FilteredLook::Hidden ? m_filter : EventFilter();
}

int CanvasContent::eventsLetThrough() const {
    if (m_look == FilteredLook::Hidden || m_filter == EventFilter()) return static_cast<int>(m_index.size());
    int count = 0;
    for (const auto& [id, lane] : m_index.lanes())
        for (size_t pos = 0; pos < lane.size(); ++pos)
            if (m_filter.shows(model().events.status(lane.row(pos)))) ++count;
    return count;
}

int CanvasContent::eventsInAll() const {
    EventIndex all;
    all.build(model().events, m_case, {}, m_laning);
    return static_cast<int>(all.size());
}

void CanvasContent::setFilter(EventFilter filter, FilteredLook look) {
    if (filter == m_filter && look == m_look) return;
    m_filter = filter;
    m_look = look;
    rebuild();
    emit updated({});
}

void CanvasContent::setLaneChoice(std::optional<LaneChoice> choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    rebuild();
    emit updated({});
}

LaneId CanvasContent::laneOf(EventId id) const {
    const auto row = m_project == nullptr ? std::nullopt : m_project->events().rowOf(id);
    return row ? m_index.laneOf(m_project->events(), *row) : LaneId();
}

void CanvasContent::layLanes() {
    m_laning.reset();
    if (m_project == nullptr || !m_choice) return;
    m_laning = std::make_shared<EventLaning>(m_project->rows(), m_project->events(), m_case, *m_choice);
}

void CanvasContent::rebuild() {
    layLanes();
    m_index.build(model().events, m_case, hiding(), m_laning);
    m_facts.build(model());
}

bool CanvasContent::exists(ObjectId id) const {
    if (m_project == nullptr || id.isNull()) return false;
    if (m_project->events().rowOf(EventId(id.value()))) return true;
    if (m_project->influences().find(InfluenceId(id.value())) != nullptr) return true;
    const Tables& tables = m_project->tables();
    return tables.find(BracketId(id.value())) != nullptr || tables.find(FrontierId(id.value())) != nullptr ||
           tables.find(LaneId(id.value())) != nullptr || tables.find(BracketingId(id.value())) != nullptr ||
           tables.find(UnitId(id.value())) != nullptr ||
           tables.find(UnitTransitionId(id.value())) != nullptr ||
           tables.find(PlannedActivityId(id.value())) != nullptr;
}

void CanvasContent::apply(const ChangeSet& changes) {
    std::vector<EventId> events;
    bool others = changes.everything;
    for (const RowChange& change : changes.changes) {
        if (change.entity == Entity::Event)
            events.push_back(EventId(change.id));
        else
            others = true;
    }
    // The case itself may have gone, or have come.
    if (m_project->tables().find(m_case) == nullptr) {
        const auto& cases = m_project->tables().of<Case>();
        m_case = cases.empty() ? CaseId() : cases.begin()->second.id;
        rebuild();
        emit replaced();
        return;
    }
    if (m_choice) {
        // What an event belongs to, or whether anything does, may have changed with it.
        if (others)
            layLanes();
        else
            m_laning->follow(model().events);
        m_index.build(model().events, m_case, hiding(), m_laning);
        m_facts.build(model());
        emit updated(events);
        return;
    }
    if (changes.everything || events.size() > kFewEvents)
        m_index.build(model().events, m_case, hiding());
    else
        for (const EventId id : events) m_index.update(model().events, id);
    if (others)
        m_facts.build(model());
    else
        m_facts.updateEvents(model(), events);
    emit updated(events);
}

} // namespace forlop
