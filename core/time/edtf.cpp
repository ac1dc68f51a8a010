// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/edtf.h"

#include "core/time/edtfsyntax.h"

namespace forlop {

EdtfResult readEdtf(QStringView text, EdtfMode mode) {
    const EdtfParse parse = parseEdtf(text, mode);
    if (const auto* error = std::get_if<EdtfError>(&parse)) return *error;
    const auto& expression = std::get<EdtfExpression>(parse);
    EdtfValue value;
    value.canonical = textOf(expression);
    value.level = levelOf(expression);
    value.bounds = boundsOf(expression, Padding::None);
    value.flags = flagsOf(expression);
    constexpr quint32 kApprox = extentflag::ApproxStart | extentflag::ApproxEnd;
    value.padded = (value.flags & kApprox) != 0 ? boundsOf(expression, Padding::Approximate) : value.bounds;
    value.warning = expression.warning;
    return value;
}

} // namespace forlop
