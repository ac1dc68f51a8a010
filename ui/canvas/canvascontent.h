// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas shows of a project: the case, its index and facts, kept in step with every change.
#pragma once

#include "core/layout/timelinefacts.h"
#include "core/project/project.h"
#include "ui/canvas/timelinecanvas.h"

#include <QObject>

namespace forlop {

class CanvasContent : public QObject {
    Q_OBJECT
public:
    explicit CanvasContent(QObject* parent = nullptr) : QObject(parent) {}

    void setProject(Project* project);
    void setCase(CaseId id);
    void setFilter(EventFilter filter, FilteredLook look);
    [[nodiscard]] EventFilter filter() const { return m_filter; }
    [[nodiscard]] FilteredLook filteredLook() const { return m_look; }
    [[nodiscard]] int eventsLetThrough() const;
    /// Lays the lanes by something else than the lanes of the data; nothing: by those.
    void setLaneChoice(std::optional<LaneChoice> choice);
    [[nodiscard]] const std::optional<LaneChoice>& laneChoice() const { return m_choice; }
    [[nodiscard]] int eventsInAll() const; ///< let through or not
    [[nodiscard]] const EventLaning* laning() const { return m_laning.get(); }
    /// The lane that the event is shown in.
    [[nodiscard]] LaneId laneOf(EventId id) const;
    [[nodiscard]] Project* project() const { return m_project; }
    [[nodiscard]] CaseId caseId() const { return m_case; }
    [[nodiscard]] bool isReadOnly() const { return m_project == nullptr || m_project->isReadOnly(); }
    /// Only while there is a project.
    [[nodiscard]] TimelineModel model() const;
    [[nodiscard]] const TimelineFacts& facts() const { return m_facts; }
    [[nodiscard]] const EventIndex& index() const { return m_index; }
    [[nodiscard]] bool exists(ObjectId id) const;

signals:
    /// Another project or case: nothing that was remembered holds.
    void replaced();
    /// Something changed; labels of these events may have.
    void updated(const std::vector<forlop::EventId>& events);

private:
    void rebuild();
    void layLanes();
    /// What the index leaves out.
    [[nodiscard]] EventFilter hiding() const;
    void apply(const ChangeSet& changes);

    Project* m_project = nullptr; // not owned
    CaseId m_case;
    EventFilter m_filter;
    FilteredLook m_look = FilteredLook::Hidden;
    std::optional<LaneChoice> m_choice;
    std::shared_ptr<EventLaning> m_laning;
    EventIndex m_index;
    TimelineFacts m_facts;
};

} // namespace forlop
