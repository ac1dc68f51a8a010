// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows of a bracket beside its texts: from when to when, its frontiers, how many events.
#pragma once

#include "ui/inspector/section.h"

namespace forlop {

class ExtentOfBracketSection final : public Section {
    Q_OBJECT
public:
    explicit ExtentOfBracketSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

private:
    struct End {
        QString word;
        FrontierId frontier;
        TemporalExtent outer; ///< where no frontier is shared
    };
    [[nodiscard]] QWidget* widgetOf(const End& end, QWidget* parent);
};

/// The brackets of a bracketing in order, each a way to it, and the way to make it the preferred one.
class BracketListSection final : public Section {
    Q_OBJECT
public:
    explicit BracketListSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

protected:
    void activateLink() override;

private:
    BracketingId m_bracketing;
};

} // namespace forlop
