// SPDX-License-Identifier: GPL-3.0-or-later
// The units that the selected events concern as chips that lead to them and can be taken off, and a box that
// finds more while one types, or makes a new one. Several events at once get and lose a unit together.
#pragma once

#include "ui/inspector/section.h"

namespace forlop {

class UnitsSection final : public Section {
    Q_OBJECT
public:
    explicit UnitsSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;
    /// "units" opens the box.
    bool focusField(const QString& name) override;

protected:
    void activateLink() override;

private:
    void addChip(const Unit& unit, size_t events);
    void attach(qint64 chosen, const QString& typed);

    std::vector<EventId> m_events;
};

} // namespace forlop
