// SPDX-License-Identifier: GPL-3.0-or-later
// Draws packed lanes at a pitch: heads, rules, date lines, marks, labels, references; and the frontiers that
// run behind all of it.
#pragma once

#include "core/layout/figure/markshape.h"
#include "core/layout/figure/rowpacking.h"

namespace forlop {

struct RowGeometry {
    double pitch = sheet::kWidestPitch;
    sheet::RowSpacing spacing;

    [[nodiscard]] double laneHeight(int rows) const { return rows * pitch + 2.0; }
    /// The foot of a row, from the top of its lane.
    [[nodiscard]] double foot(int row) const;
};

class LaneDrawing {
public:
    LaneDrawing(FigureDraft& draft, const MarkRoom& room, const RowGeometry& rows)
        : m_draft(draft), m_room(room), m_rows(rows) {}

    /// From `top` down; returns where the last lane ends.
    double draw(const std::vector<PackedLane>& lanes, double top);
    /// Boxes that frontiers stop at: marks drawn so far.
    [[nodiscard]] const std::vector<Box>& obstacles() const { return m_obstacles; }

private:
    void drawHead(const FigureLane& lane, double top, double bottom);
    void drawMarkOf(const PackedMark& mark, double foot);
    void drawFoldOf(const PackedMark& mark, double foot);
    void noteAstride(qint64 id, const Box& box);
    void drawLabel(const PackedMark& mark, const Box& box, double foot);
    void drawReferences(const PackedMark& mark, const Box& box, double foot);
    void referenceRun(Tag tag, const ReferenceRun& run, double x, double y, HeadWay towardsMark);

    FigureDraft& m_draft;
    const MarkRoom& m_room;
    RowGeometry m_rows;
    std::vector<Box> m_obstacles;
};

void drawDateLine(FigureDraft& draft, qint64 object, const DateLine& line, double foot, double tick);

struct FrontierEnds {
    double bar = 0;
    double nestedBar = 0;
    double bottom = 0;
};
void drawFrontiers(FigureDraft& draft, const MarkRoom& room, const FrontierEnds& ends,
                   const std::vector<Box>& obstacles);

} // namespace forlop
