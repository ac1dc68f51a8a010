// SPDX-License-Identifier: GPL-3.0-or-later
// What an item of a display list is: for hit-testing, the screen reader, proofs and golden texts.
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <array>
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

/// The stable name used in golden texts and SVG classes: "event-badge".
QLatin1StringView roleName(Role role);

class RoleSet {
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles) {
        for (const Role role : roles) m_bits[word(role)] |= bit(role);
    }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits[word(role)] & bit(role)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const {
        for (const quint64 bits : m_bits)
            if (bits != 0) return false;
        return true;
    }

private:
    static constexpr size_t kBits = 64;
    static constexpr size_t word(Role role) { return static_cast<size_t>(role) / kBits; }
    static constexpr quint64 bit(Role role) { return quint64{1} << (static_cast<size_t>(role) % kBits); }
    /// Room for every value of the enumeration, so that no new role can outgrow it.
    std::array<quint64, 256 / kBits> m_bits{};
};

} // namespace forlop
