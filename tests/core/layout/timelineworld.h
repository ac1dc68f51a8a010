// SPDX-License-Identifier: GPL-3.0-or-later
// A timeline for tests: made-up lanes and events in memory, or a worked case, laid out with a fixed measure.
#pragma once

#include "core/exchange/examples.h"
#include "core/layout/timelinelayout.h"
#include "core/project/project.h"
#include "tests/core/workedcase.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <random>

namespace forlop {

struct LaidOut {
    DisplayList list;
    TimelineFrame frame;
};

/// Events of made-up lanes; ids count from 1000.
class MadeUpWorld {
public:
    explicit MadeUpWorld(int lanes) {
        Case one;
        one.id = CaseId(1);
        tables.put(one);
        for (int i = 0; i < lanes; ++i) {
            Lane lane;
            lane.id = LaneId(10 + i);
            lane.caseId = CaseId(1);
            lane.name = QStringLiteral("Lane %1").arg(i);
            lane.order = i;
            tables.put(lane);
        }
    }
    EventId add(int lane, const QString& edtf,
                const QString& label = QStringLiteral("An event of some length"),
                EventKind kind = EventKind::Event) {
        Event event;
        event.id = EventId(1000 + static_cast<qint64>(events.rows()));
        event.caseId = CaseId(1);
        event.lane = LaneId(10 + lane);
        event.key = QStringLiteral("E%1").arg(event.id.value());
        event.title = label;
        event.kind = kind;
        event.when = TemporalExtent(edtf);
        event.order = static_cast<double>(events.rows());
        events.put(EventColumns::hotOf(event));
        return event.id;
    }
    /// Days, months, years, spans, open and unknown ends between 2000 and 2012.
    void addRandom(int count, int lanes, unsigned seed) {
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        for (int i = 0; i < count; ++i) {
            const int year = 2000 + below(12);
            const int month = 1 + below(12);
            const QString date = QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
            static const char* const forms[] = {"%1",    "%1-15", "%1~",    "%1?",     "%1/%2",
                                                "%1/..", "/%1",   "[..%1]", "%1-03/%2"};
            const QString form = QString::fromLatin1(forms[below(9)]);
            const QString later = QStringLiteral("%1-%2").arg(year + 1).arg(month, 2, 10, QLatin1Char('0'));
            QString edtf = form;
            edtf.replace(QStringLiteral("%1"), date).replace(QStringLiteral("%2"), later);
            add(below(lanes), edtf, QStringLiteral("Event %1 with words").arg(i).left(6 + below(24)),
                static_cast<EventKind>(below(4)));
        }
    }
    /// Two brackets, P1 and P2, that meet at a frontier; ids 20, 21 and 22.
    void cutAt(const QString& edtf) {
        Bracketing bracketing;
        bracketing.id = BracketingId(19);
        bracketing.caseId = CaseId(1);
        bracketing.status = BracketingStatus::Preferred;
        tables.put(bracketing);
        Frontier frontier;
        frontier.id = FrontierId(22);
        frontier.bracketing = bracketing.id;
        frontier.when = TemporalExtent(edtf);
        tables.put(frontier);
        for (const int number : {1, 2}) {
            Bracket bracket;
            bracket.id = BracketId(19 + number);
            bracket.bracketing = bracketing.id;
            bracket.key = QStringLiteral("P%1").arg(number);
            (number == 1 ? bracket.closes : bracket.opens) = frontier.id;
            tables.put(bracket);
        }
    }
    void build() {
        index.build(events, CaseId(1));
        facts.build(model());
    }
    [[nodiscard]] TimelineModel model() const { return {tables, events, influences, index, CaseId(1)}; }

    Tables tables;
    EventColumns events;
    InfluenceColumns influences;
    EventIndex index;
    TimelineFacts facts;
};

inline TimelineState stateShowing(TimeRange range, double width) {
    TimelineState state;
    state.scale = TimeScale::over(range.from, range.until, width);
    state.full = range;
    return state;
}

inline TimeRange years(int from, int until) {
    return {instantFromCivil({from, 1, 1}), instantFromCivil({until, 1, 1})};
}

inline LaidOut lay(const TimelineModel& model, const TimelineFacts& facts, const TimelineState& state,
                   Size size, TimelineLayout& layout) {
    static const FixedTextMeasure measure;
    LaidOut out;
    layout.build(model, facts, state, size, measure, out.list, out.frame);
    return out;
}

inline LaidOut lay(const MadeUpWorld& world, const TimelineState& state, Size size) {
    TimelineLayout layout;
    return lay(world.model(), world.facts, state, size, layout);
}

} // namespace forlop
