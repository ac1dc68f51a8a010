// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows of a frontier beside its fields: the events that mark it, and the events on each
// side.
#pragma once

#include "core/model/membership.h"
#include "ui/inspector/section.h"

class QLabel;

namespace forlop {

class SideBars;

class MarkedBySection final : public Section {
    Q_OBJECT
public:
    explicit MarkedBySection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;
    bool focusField(const QString& name) override;

protected:
    void activateLink() override;

private:
    void addEvent(EventId id);
    void setEvents(const std::vector<EventId>& events);
    [[nodiscard]] std::vector<EventId> events() const;

    FrontierId m_frontier;
};

class SidesSection final : public Section {
    Q_OBJECT
public:
    explicit SidesSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;
    void follow(const std::optional<FrontierPreview>& preview) override;

private:
    void showCounts(const BracketCount& before, const BracketCount& after);

    FrontierId m_frontier;
    SideBars* m_bars;
    QLabel* m_note;
};

} // namespace forlop
