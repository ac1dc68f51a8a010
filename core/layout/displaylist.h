// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of what is drawn: rects, fades, lines, paths, placed strings, marks, icons, each with a role
// and the id of the object it shows. Layouts fill it (pixels for the screen, millimetres for paper); the
// painter, the SVG writer, hit-testing, the screen reader and golden tests read it. Items are plain records;
// texts, paths and fades lie beside them, so that clear() and refill cost no allocation.
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/ink.h"
#include "core/layout/marks.h"
#include "core/layout/pathdata.h"
#include "core/layout/role.h"
#include "core/layout/stroke.h"
#include "core/layout/textmeasure.h"

#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace forlop {

enum class ListUnit : quint8 { Pixel, Millimetre };
enum class Hatch : quint8 { None, Hatched }; ///< 45° lines in the stroke's tone over the fill (rects only)
enum class Anchor : quint8 { Start, Middle, End };

/// What an item is and which object it shows (0: none).
struct Tag {
    Role role = Role::None;
    qint64 object = 0;

    Tag(Role r = Role::None, qint64 id = 0) : role(r), object(id) {}
};

/// A stop of a horizontal fade: where (0 to 1 of the box), and how much of the tone (0 to 1).
struct FadeStop {
    float at = 0;
    float strength = 1;
    friend bool operator==(const FadeStop&, const FadeStop&) = default;
};

struct TextRun {
    QString text;
    double size = 0;
    double width = 0; ///< as measured
    TextStyle style = TextStyle::Regular;
    Anchor anchor = Anchor::Start;
};

struct GroupInfo {
    QString name;      ///< for people: title of the SVG group
    int percent = 100; ///< strength of everything in it
};

enum class ItemKind : quint8 {
    Rect,
    Fade,
    Line,
    Path,
    Text,
    Mark,
    Icon,
    ClipPush,
    ClipPop,
    GroupBegin,
    GroupEnd
};

/// One record. Rect, Fade, ClipPush: `box`. Line: from (x, y) to (x + width, y + height), which may be
/// negative. Text: baseline point at the anchor. Mark, Icon: the box it fills. Side data through the list's
/// accessors.
struct Item {
    ItemKind kind = ItemKind::Rect;
    Role role = Role::None;
    quint8 variant = 0; ///< MarkShape or Icon
    quint8 option = 0;  ///< MarkFill, IconFill or Hatch
    quint32 index = 0;  ///< into texts, paths, fades, groups
    qint64 object = 0;
    Box box;
    Tone fill; ///< also the tone of texts, fades, marks and icons
    Stroke stroke;
    float radius = 0;

    [[nodiscard]] Point from() const { return {box.x, box.y}; }
    [[nodiscard]] Point to() const { return {box.x + box.width, box.y + box.height}; }
    [[nodiscard]] MarkShape markShape() const { return static_cast<MarkShape>(variant); }
    [[nodiscard]] MarkFill markFill() const { return static_cast<MarkFill>(option); }
    [[nodiscard]] Icon icon() const { return static_cast<Icon>(variant); }
    [[nodiscard]] IconFill iconFill() const { return static_cast<IconFill>(option); }
    [[nodiscard]] Hatch hatch() const { return static_cast<Hatch>(option); }
    [[nodiscard]] bool isDrawn() const { return kind < ItemKind::ClipPush; }
};

struct Hit {
    Role role = Role::None;
    qint64 object = 0;
    size_t item = 0; ///< place in items()
};

class DisplayList {
public:
    explicit DisplayList(Size size = {}, ListUnit unit = ListUnit::Pixel) : m_size(size), m_unit(unit) {}

    /// Empties the list for the next frame and keeps its memory.
    void clear(Size size);
    /// All items of the other list on top of these.
    void append(const DisplayList& other);

    void rect(Tag tag, const Box& box, Tone fill, const Stroke& stroke = {}, double radius = 0,
              Hatch hatch = Hatch::None);
    /// Filled box whose strength changes from left to right; between stops it changes evenly.
    void fade(Tag tag, const Box& box, Tone fill, std::span<const FadeStop> stops);
    void line(Tag tag, Point from, Point to, const Stroke& stroke);
    void path(Tag tag, const PathData& path, Tone fill, const Stroke& stroke = {});
    /// `at` is the baseline point at the run's anchor.
    void text(Tag tag, Point at, TextRun run, Tone tone);
    /// Measures and places: for texts whose width the layout does not need before.
    void text(Tag tag, Point at, const QString& text, double size, Tone tone, const TextMeasure& measure,
              TextStyle style = TextStyle::Regular, Anchor anchor = Anchor::Start);
    void mark(Tag tag, Point centre, MarkShape shape, Tone tone, MarkFill fill = MarkFill::Usual);
    void icon(Tag tag, const Box& box, Icon icon, Tone tone, IconFill fill = IconFill::Line);
    /// Nothing is drawn outside the box (cut with the clips around it) until popClip().
    void pushClip(const Box& box);
    void popClip();
    /// What is between stands in one SVG group; `info.percent` weakens it all. Groups and clips nest
    /// properly.
    void beginGroup(Tag tag, GroupInfo info = {});
    void endGroup();

    [[nodiscard]] Size size() const { return m_size; }
    void setHeight(double height) { m_size.height = height; }
    [[nodiscard]] ListUnit unit() const { return m_unit; }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] std::span<const Item> items() const { return m_items; }
    [[nodiscard]] const TextRun& textOf(const Item& item) const { return m_texts[item.index]; }
    [[nodiscard]] PathView pathOf(const Item& item) const;
    [[nodiscard]] std::span<const FadeStop> stopsOf(const Item& item) const;
    [[nodiscard]] const GroupInfo& groupOf(const Item& item) const { return m_groups[item.index]; }

    /// The box an item covers, strokes included; clips and groups cover nothing.
    [[nodiscard]] Box bounds(const Item& item) const;
    /// The box of all drawn items.
    [[nodiscard]] Box bounds() const;
    /// All that painting the item may touch: letters hang over their line, edges are set on device pixels.
    [[nodiscard]] Box reach(const Item& item) const;
    /// Whether painting the two, each in its list, gives the same.
    [[nodiscard]] bool looksAs(const Item& item, const DisplayList& other, const Item& theirs) const;
    /// The topmost item within `reach` of the point that its clips let through. Without `roles`: any that
    /// shows an object. With: any of these roles, object or not. Boxes count as filled; lines and open paths
    /// by distance.
    [[nodiscard]] std::optional<Hit> hitTest(Point at, double reach = 0, RoleSet roles = {}) const;
    /// The stable text form for golden tests: one line an item, numbers to 0.01.
    [[nodiscard]] QString toText() const;

private:
    struct Slice {
        quint32 firstVerb = 0, verbCount = 0, firstPoint = 0, pointCount = 0;
    };
    struct StopSlice {
        quint32 first = 0, count = 0;
    };
    Item& add(ItemKind kind, Tag tag);
    [[nodiscard]] bool hits(const Item& item, Point at, double reach) const;

    Size m_size;
    ListUnit m_unit;
    std::vector<Item> m_items;
    std::vector<TextRun> m_texts;
    std::vector<Slice> m_paths;
    std::vector<PathVerb> m_verbs;
    std::vector<Point> m_points;
    std::vector<StopSlice> m_fades;
    std::vector<FadeStop> m_stops;
    std::vector<GroupInfo> m_groups;
};

/// How a hatch is drawn in a unit.
constexpr double hatchPitch(ListUnit unit) { return unit == ListUnit::Pixel ? 6 : 1.2; }
constexpr double hatchWidth(ListUnit unit) { return unit == ListUnit::Pixel ? 1 : pointsToMm(0.5); }
/// Lines of a hatch over a box at 45°, `pitch` apart: the same for every output.
std::vector<std::pair<Point, Point>> hatchLines(const Box& box, double pitch);
/// Above and below the baseline, as parts of the size, that a line of type is taken to cover in bounds and
/// proofs.
constexpr double kTypeAbove = 0.74;
constexpr double kTypeBelow = 0.21;

} // namespace forlop
