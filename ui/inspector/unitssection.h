// SPDX-License-Identifier: GPL-3.0-or-later
// The units an event concerns as chips that lead to them and can be taken off, and a box that finds more.
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
    void addChip(const Unit& unit);

    EventId m_event;
};

} // namespace forlop
