// SPDX-License-Identifier: GPL-3.0-or-later
// What an item of a display list is: for hit-testing, the screen reader, proofs and golden texts.
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <initializer_list>

namespace forlop {

enum class Role : quint8 {
    None,
    // the ground
    Page,
    Lane,
    LaneHead,
    LaneFold,
    Grid,
    Rule,
    Squeeze,
    EmptyText,
    // axis and brackets
    Axis,
    Tick,
    AxisLabel,
    BracketTint,
    BracketBand,
    BracketName,
    BracketDetail,
    BracketCount,
    RivalBand,
    NestedBand,
    FrontierFade,
    Frontier,
    FrontierMark,
    FrontierName,
    FrontierReason,
    // events
    EventExtent,
    EventEnd,
    EventBadge,
    EventPlate,
    EventLabel,
    EventSign,
    EventEvidence,
    EventIssue,
    Planned,
    PlanBar,
    UnitLife,
    UnitSign,
    FoldBar,
    FoldCount,
    OutOfView,
    // influences
    Influence,
    InfluenceHead,
    InfluenceLabel,
    // minimap
    Minimap,
    MinimapMark,
    MinimapWindow,
    // under the hand
    Hover,
    Focus,
    Selection,
    Grip,
    DropTarget,
    Ghost,
    Snap,
    ReadOut,
    Card,
    Handle,
    // paper
    RowHead,
    DateLine,
    Strip,
    StripMark,
    Legend,
    LegendSample,
    Key,
    Caption,
};
constexpr int kRoleCount = static_cast<int>(Role::Caption) + 1;
static_assert(kRoleCount <= 64, "RoleSet holds 64 roles");

/// The stable name used in golden texts and SVG classes: "event-badge".
QLatin1StringView roleName(Role role);

class RoleSet {
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles) {
        for (const Role role : roles) m_bits |= bit(role);
    }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

private:
    static constexpr quint64 bit(Role role) { return quint64{1} << static_cast<unsigned>(role); }
    quint64 m_bits = 0;
};

} // namespace forlop
