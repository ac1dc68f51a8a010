// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/marks.h"

#include <QFile>
#include <QHash>

#include <array>

namespace forlop {
namespace {

constexpr int kMarkCount = static_cast<int>(MarkShape::Diamond) + 1;

Box centred(double width, double height) { return {-width / 2, -height / 2, width, height}; }

PathData roundedPath(const Box& box, double radius) {
    PathData path;
    path.addRoundedRect(box, radius);
    return path;
}

PathData diamond(double across) {
    const double r = across / 2;
    PathData path;
    path.moveTo({0, -r}).lineTo({r, 0}).lineTo({0, r}).lineTo({-r, 0}).close();
    return path;
}

// An outline drawn inside the outer size, with the canvas behind it so that it stands out on an extent.
std::vector<MarkPart> outlined(Size outer, double radius, double width) {
    const PathData path = roundedPath(centred(outer.width - width, outer.height - width), radius);
    return {{path, 0, {}, Ink::Canvas}, {path, width, {}, Ink::None}};
}

std::vector<MarkPart> usualParts(MarkShape shape) {
    const Size size = markSize(shape);
    switch (shape) {
    case MarkShape::Decision: {
        std::vector<MarkPart> parts = outlined(size, 0, 1.5);
        parts.push_back({roundedPath(centred(5.5, 5.5), 0), 0, {}, Ink::None});
        return parts;
    }
    case MarkShape::Activity:
        return {{roundedPath(centred(size.width, size.height), 0), 0, {}, Ink::None}};
    case MarkShape::Event:
        return {{roundedPath(centred(size.width, size.height), 4.5), 0, {}, Ink::None}};
    case MarkShape::State:
        return outlined(size, size.height, 2);
    case MarkShape::Outside:
        return outlined(size, 4, 2.75);
    case MarkShape::Diamond:
        return {{diamond(size.width - 2), 0, {}, Ink::Canvas}, {diamond(size.width - 2), 1.5, {}, Ink::None}};
    }
    return {};
}

std::vector<MarkPart> hollowParts(MarkShape shape) {
    const Size size = markSize(shape);
    const Dash dots{1.5F, 1.5F};
    if (shape == MarkShape::Diamond) return {{diamond(size.width - 2), 1.25, dots, Ink::None}};
    const double radius = shape == MarkShape::State                                  ? size.height
                          : shape == MarkShape::Event || shape == MarkShape::Outside ? 4
                                                                                     : 0;
    return {{roundedPath(centred(size.width - 1.25, size.height - 1.25), radius), 1.25, dots, Ink::None}};
}

std::array<PathData, kIconCount> readIcons() {
    std::array<PathData, kIconCount> icons;
    QFile file(QStringLiteral(":/icons/icons.tsv"));
    if (!file.open(QIODevice::ReadOnly)) return icons;
    QHash<QString, QString> paths;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0) paths.insert(QString::fromUtf8(line.left(tab)), QString::fromUtf8(line.mid(tab + 1)));
    }
    for (int i = 0; i < kIconCount; ++i) {
        Result<PathData> path = parseSvgPath(paths.value(iconName(static_cast<Icon>(i))));
        if (path) icons[static_cast<size_t>(i)] = std::move(*path);
    }
    return icons;
}

} // namespace

Size markSize(MarkShape shape) {
    switch (shape) {
    case MarkShape::Decision:
        return {12.5, 12.5};
    case MarkShape::Activity:
        return {13, 10};
    case MarkShape::Event:
        return {12, 12};
    case MarkShape::State:
        return {16, 9.5};
    case MarkShape::Outside:
        return {11, 11};
    case MarkShape::Diamond:
        return {10, 10};
    }
    return {};
}

const std::vector<MarkPart>& markParts(MarkShape shape, MarkFill fill) {
    static const auto parts = [] {
        std::array<std::vector<MarkPart>, kMarkCount * 2> all;
        for (int i = 0; i < kMarkCount; ++i) {
            all[static_cast<size_t>(2 * i)] = usualParts(static_cast<MarkShape>(i));
            all[static_cast<size_t>(2 * i + 1)] = hollowParts(static_cast<MarkShape>(i));
        }
        return all;
    }();
    return parts[static_cast<size_t>(shape) * 2 + static_cast<size_t>(fill)];
}

QLatin1StringView markName(MarkShape shape) {
    static constexpr std::array<const char*, kMarkCount> names{"decision", "activity", "event",
                                                               "state",    "outside",  "diamond"};
    return QLatin1StringView(names[static_cast<size_t>(shape)]);
}

QLatin1StringView iconName(Icon icon) {
    static constexpr std::array<const char*, kIconCount> names{
        "new",    "open",     "undo",     "redo",    "select", "event",   "bracket",  "frontier", "influence",
        "quote",  "zin",      "zout",     "fit",     "snap",   "squeeze", "fold",     "search",   "filter",
        "close",  "float",    "chev",     "chevr",   "plus",   "minus",   "star",     "eye",      "eyeoff",
        "pin",    "doc",      "people",   "support", "contra", "warn",    "error",    "ok",       "inbox",
        "table",  "analysis", "history",  "figure",  "print",  "export",  "import",   "link",     "lock",
        "drag",   "lane",     "wave",     "memo",    "source", "split",   "calendar", "order",    "report",
        "folder", "help",     "settings", "code",    "unit",   "compare"};
    return QLatin1StringView(names[static_cast<size_t>(icon)]);
}

const PathData& iconPath(Icon icon) {
    static const std::array<PathData, kIconCount> icons = readIcons();
    return icons[static_cast<size_t>(icon)];
}

} // namespace forlop
