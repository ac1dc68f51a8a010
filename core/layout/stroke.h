// SPDX-License-Identifier: GPL-3.0-or-later
// How a line is drawn. Lengths are in the unit of the list that holds it.
#pragma once

#include "core/layout/ink.h"

namespace forlop {

enum class Cap : quint8 { Flat, Round, Square };

/// Dash and gap in the list's unit; {0, 0} is a solid line.
struct Dash {
    float on = 0;
    float off = 0;
    [[nodiscard]] bool isSolid() const { return on <= 0; }
    friend bool operator==(const Dash&, const Dash&) = default;
};

struct Stroke {
    Tone tone;
    float width = 0;
    Dash dash;
    Cap cap = Cap::Flat;

    Stroke() = default;
    Stroke(Tone t, double w, Dash d = {}, Cap c = Cap::Flat)
        : tone(t), width(static_cast<float>(w)), dash(d), cap(c) {}
    [[nodiscard]] bool isNone() const { return tone.isNone() || width <= 0; }
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

} // namespace forlop
