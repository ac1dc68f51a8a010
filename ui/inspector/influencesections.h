// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows of an influence beside its fields: what it runs from and to, and how long that
// takes.
#pragma once

#include "core/edit/caseorder.h"
#include "ui/inspector/section.h"

namespace forlop {

class EndsOfInfluenceSection final : public Section {
    Q_OBJECT
public:
    explicit EndsOfInfluenceSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

private:
    void addEnd(const QString& word, ObjectId end);
    [[nodiscard]] QString lag(ObjectId from, ObjectId to) const;
};

/// From one start to another: "2 to 5 months", "at most 3 years, possibly none", "impossible: the effect lies
/// before the cause". Never finer than both dates allow.
[[nodiscard]] QString lagInWords(StartRange cause, StartRange effect);

} // namespace forlop
