// SPDX-License-Identifier: GPL-3.0-or-later
// Small signs a display list names instead of drawing: event badges and icons. The painter keeps them as
// pixmaps; the SVG writer draws their shape. Badge sizes are those of the canvas (window.md 3) in pixels,
// centred on (0, 0).
#pragma once

#include "core/layout/pathdata.h"
#include "core/layout/stroke.h"

#include <QLatin1StringView>
#include <QtGlobal>

namespace forlop {

enum class MarkShape : quint8 {
    Decision, ///< square in a square
    Activity, ///< sharp, filled
    Event,    ///< rounded, filled
    State,    ///< pill, hollow
    Outside,  ///< rounded, hollow: a national or outside event
    Diamond,  ///< a frontier in the strip
};
/// Hollow marks are outlines only: counterfactual events.
enum class MarkFill : quint8 { Usual, Hollow };

/// One layer of a mark. What has no ink of its own is painted in the mark's.
struct MarkPart {
    PathData path;
    double strokeWidth = 0; ///< 0: filled
    Dash dash;
    Ink ink = Ink::None;
};
const std::vector<MarkPart>& markParts(MarkShape shape, MarkFill fill);
Size markSize(MarkShape shape);
QLatin1StringView markName(MarkShape shape);

/// Icons of resources/icons/icons.tsv, drawn on a 20 grid with a 1.5 line.
enum class Icon : quint8 {
    New,
    Open,
    Undo,
    Redo,
    Select,
    Event,
    Bracket,
    Frontier,
    Influence,
    Quote,
    ZoomIn,
    ZoomOut,
    Fit,
    Snap,
    Squeeze,
    Fold,
    Search,
    Filter,
    Close,
    Float,
    ChevronDown,
    ChevronRight,
    Plus,
    Minus,
    Star,
    Eye,
    EyeOff,
    Pin,
    Doc,
    People,
    Support,
    Contradict,
    Warn,
    Error,
    Ok,
    Inbox,
    Table,
    Analysis,
    History,
    Figure,
    Print,
    Export,
    Import,
    Link,
    Lock,
    Drag,
    Lane,
    Wave,
    Memo,
    Source,
    Split,
    Calendar,
    Order,
    Report,
    Folder,
    Help,
    Settings,
    Code,
    Unit,
    Compare,
};
/// Filled icons are painted inside as well: the star of the preferred bracketing.
enum class IconFill : quint8 { Line, Filled };
constexpr double kIconGrid = 20;
constexpr double kIconLine = 1.5;
constexpr int kIconCount = static_cast<int>(Icon::Compare) + 1;
/// The name in icons.tsv.
QLatin1StringView iconName(Icon icon);
/// The path on the 20 grid.
const PathData& iconPath(Icon icon);

} // namespace forlop
