// SPDX-License-Identifier: GPL-3.0-or-later
// The small cards that follow the pointer in a drag: events by name, a passage with its place.
#pragma once

#include "core/project/project.h"

#include <QPixmap>

namespace forlop {

[[nodiscard]] QPixmap dragSign(const Project& project, const std::vector<EventId>& ids, qreal ratio);
/// 252 × 62: quote sign, two lines, locator.
[[nodiscard]] QPixmap passageSign(const QString& text, const QString& place, qreal ratio);

} // namespace forlop
