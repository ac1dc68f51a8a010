// SPDX-License-Identifier: GPL-3.0-or-later
// Why a bracket opens or closes where it does: the events that mark the frontier, and the reason, written in
// place. Where no frontier is shared the reason for the outer start stands here.
#pragma once

#include "ui/inspector/section.h"

namespace forlop {

class LongEditor;

enum class BracketSide { Opens, Closes };

class WhySection final : public Section {
    Q_OBJECT
public:
    WhySection(Session& session, BracketSide side, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

protected:
    void activateLink() override;

private:
    /// The row and field that hold the reason.
    struct Reason {
        ObjectRef row;
        int field = 0;
        QString text;
        friend bool operator==(const Reason&, const Reason&) = default;
    };
    [[nodiscard]] std::optional<Reason> reasonOf(const Bracket& bracket) const;
    void addEvent(EventId id);

    BracketSide m_side;
    FrontierId m_frontier;
    std::optional<Reason> m_reason;
    LongEditor* m_text;
};

} // namespace forlop
