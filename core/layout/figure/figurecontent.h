// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the bracketing figure: the case's brackets with their frontiers, lanes, observed events, the
// influences that cross a frontier and the sources, taken from a snapshot and said in the figure's language.
// No place on paper yet. Events, brackets, lanes and frontiers point at each other by index.
#pragma once

#include "core/layout/figure/bracketdates.h"
#include "core/layout/figure/figureoptions.h"

#include <vector>

namespace forlop {

struct FigureEvent {
    EventId id;
    QString mark;  ///< what stands in the mark: its key
    QString label; ///< the short title
    QString title; ///< for screen readers
    EventKind kind = EventKind::Event;
    bool outside = false;
    TemporalExtent when;
    int value = 0; ///< events of one date value have one number
    Bounds stated; ///< as the standard says; `~` does not widen them
    double order = 0;
    int lane = -1;
    int bracket = -1; ///< of the top level; -1: outside all of them
    bool marksFrontier = false;
    bool starred = false;
    std::vector<int> incoming; ///< numbers in the list of influences
    std::vector<int> outgoing;
    /// Where order inside one date value matters: its place in that value, 0 to 1.
    std::optional<double> share;

    [[nodiscard]] bool isSpan() const { return kind == EventKind::Activity || kind == EventKind::State; }
    [[nodiscard]] bool joinsInfluence() const { return !incoming.empty() || !outgoing.empty(); }
};

struct FigureLane {
    LaneId id;
    QString name;
    std::vector<int> events; ///< in the order of the case
};

enum class FrontierStyle : quint8 { Firm, Weak, Nested };

struct FigureFrontier {
    FrontierId id;
    FrontierStyle style = FrontierStyle::Firm;
    Instant at = 0; ///< where it stands
    TemporalExtent when;
    bool ranges = false; ///< it may lie anywhere in `when`: it has a date line
    bool byOrder = false;
    QStringList before; ///< marks of events of the same date value, on both sides
    QStringList after;
};

struct FigureBracket {
    BracketId id;
    QString number; ///< "1", "3b"
    QString name;
    QString dates;
    QString theme;
    QString reason;
    std::vector<int> markers; ///< events that mark its opening
    int frontier = -1;        ///< at its start; -1: an outer start
    BracketEnd start;
    BracketEnd end;
    Instant from = kMinusInfinity; ///< as drawn
    Instant until = kInfinity;
    int count = 0;
    std::vector<FigureBracket> nested;

    [[nodiscard]] bool isRoots() const { return number == QLatin1String("0"); }
};

struct FigureInfluence {
    InfluenceId id;
    int number = 0;
    int from = 0; ///< events
    int to = 0;
    QString kind; ///< in words
    Sign sign = Sign::Plus;
    InfluenceBasis basis = InfluenceBasis::Source;
};

struct FigureSource {
    qint64 object = 0;
    QString name;
    TemporalExtent when;
    Bounds stated;
    int count = 0; ///< interviews or persons of a round; 0: not given
};

/// What the figure does not draw, counted, so that nothing is left out without a number.
struct FigureLeftOut {
    int undated = 0;
    int withoutLane = 0;
    int outsideBrackets = 0; ///< drawn, but in no bracket's count
};

struct FigureContent {
    QString caseName;
    QString citation;
    QString bracketing;
    QString author;
    BracketingStatus status = BracketingStatus::Working;
    std::vector<FigureEvent> events; ///< in the order of the case
    std::vector<FigureLane> lanes;
    std::vector<FigureBracket> brackets;
    std::vector<FigureFrontier> frontiers;        ///< top level and nested, by time
    std::vector<FigureInfluence> influences;      ///< those that cross a frontier
    std::vector<std::pair<int, int>> insideLinks; ///< ends of the others
    std::vector<FigureSource> rounds;
    std::vector<FigureSource> documents;
    int undatedSources = 0;
    QStringList demonstrations; ///< coding schemes made for this product
    FigureLeftOut left;
    Instant from = 0; ///< the axis
    Instant until = 0;
    bool later = false; ///< something may lie after the axis

    [[nodiscard]] int observed() const { return static_cast<int>(events.size()); }
};

/// The content of F1, or why there is none.
[[nodiscard]] Result<FigureContent> gatherFigure(const Snapshot& snapshot, const FigureOptions& options);

/// The middle of stated bounds; the finite side where there is only one.
[[nodiscard]] Instant middleOf(const Bounds& stated);

} // namespace forlop
