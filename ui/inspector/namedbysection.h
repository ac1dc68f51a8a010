// SPDX-License-Identifier: GPL-3.0-or-later
// The events that name a unit, an actor or a code, in the order of time, and what became of a unit: each
// leads there.
#pragma once

#include "ui/inspector/section.h"

namespace forlop {

class NamedBySection final : public Section {
    Q_OBJECT
public:
    explicit NamedBySection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

private:
    [[nodiscard]] std::vector<EventId> eventsNaming(ObjectRef object) const;
    void addChip(ObjectRef object);
};

} // namespace forlop
