// SPDX-License-Identifier: GPL-3.0-or-later
// A display list as SVG that a person can go on editing: true size with a viewBox in the list's unit, groups
// with ids and titles, text as <text> with its anchor, clips as clipPath. Same list, same bytes.
#pragma once

#include "core/base/result.h"
#include "core/layout/displaylist.h"

#include <QByteArray>
#include <QString>

namespace forlop {

struct SvgOptions {
    QString title;
    QString description;
    QString families; ///< a CSS list, best first; empty: the families of figures
};

QByteArray svgOf(const DisplayList& list, const Palette& palette, const SvgOptions& options);
/// Written as a whole or not at all.
Result<void> writeSvg(const DisplayList& list, const Palette& palette, const SvgOptions& options,
                      const QString& path);

} // namespace forlop
