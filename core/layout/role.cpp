// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/role.h"

#include <array>

namespace forlop {

QLatin1StringView roleName(Role role) {
    static constexpr std::array<const char*, kRoleCount> names{"none",           "page",
                                                               "lane",           "lane-head",
                                                               "lane-fold",      "grid",
                                                               "rule",           "squeeze",
                                                               "empty-text",     "axis",
                                                               "tick",           "axis-label",
                                                               "bracket-tint",   "bracket-band",
                                                               "bracket-name",   "bracket-detail",
                                                               "bracket-count",  "rival-band",
                                                               "nested-band",    "frontier-fade",
                                                               "frontier",       "frontier-mark",
                                                               "frontier-name",  "frontier-reason",
                                                               "event-extent",   "event-end",
                                                               "event-badge",    "event-plate",
                                                               "event-label",    "event-sign",
                                                               "event-evidence", "event-issue",
                                                               "planned",        "plan-bar",
                                                               "unit-life",      "unit-sign",
                                                               "fold-bar",       "fold-count",
                                                               "out-of-view",    "influence",
                                                               "influence-head", "influence-label",
                                                               "minimap",        "minimap-mark",
                                                               "minimap-window", "hover",
                                                               "focus",          "selection",
                                                               "grip",           "drop-target",
                                                               "ghost",          "snap",
                                                               "read-out",       "card",
                                                               "handle",         "row-head",
                                                               "date-line",      "strip",
                                                               "strip-mark",     "legend",
                                                               "legend-sample",  "key",
                                                               "caption"};
    return QLatin1StringView(names[static_cast<size_t>(role)]);
}

} // namespace forlop
