// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline for a screen reader: the drawn marks are its children, made on demand and keyed by id, each
// named "title, date, lane, bracket".
#pragma once

#include "core/base/id.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace forlop {

class TimelineCanvas;

/// Once a process is enough; more do no harm.
void installCanvasAccessibility();

class CanvasAccessible final : public QAccessibleWidget {
public:
    explicit CanvasAccessible(TimelineCanvas& canvas);
    ~CanvasAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] QAccessibleInterface* childFor(ObjectId id) const;

    QPointer<TimelineCanvas> m_canvas;
    mutable std::map<qint64, QAccessible::Id> m_made;
};

/// Names of marks as they are spoken.
[[nodiscard]] QString spokenName(TimelineCanvas& canvas, ObjectId id);

} // namespace forlop
