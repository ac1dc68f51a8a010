// SPDX-License-Identifier: GPL-3.0-or-later
// A small case to try verbs on: two lanes, five events, a preferred bracketing P1 | P2 | P3 with P3a, P3b
// inside, one influence, one source with a quote.
#pragma once

#include "tests/core/memoryrows.h"

namespace forlop {

struct SmallCase {
    MemoryRows rows;
    IdSource ids{1};
    CaseId caseId;
    LaneId leadership;
    LaneId unit;
    EventId mandate;  ///< A1, 2019-02
    EventId plan;     ///< A2, 2019-04
    EventId workshop; ///< A3, 2019-06, last of P2
    EventId model;    ///< A4, 2019-06, opens P3
    EventId undated;  ///< A5
    BracketingId bracketing;
    BracketingId rival;
    FrontierId first;  ///< P1 | P2
    FrontierId second; ///< P2 | P3
    FrontierId inner;  ///< P3a | P3b
    BracketId p1, p2, p3, p3a, p3b;
    InfluenceId influence; ///< A2 → A3
    SourceId source;
    ExcerptId excerpt;
    EvidenceId evidence; ///< the excerpt supports A3

    SmallCase() {
        makeCase();
        makeEvents();
        makeBrackets();
        makeSource();
    }

    EditBuilder edit() { return EditBuilder(rows, ids); }
    Event event(EventId id) const { return *rows.get(id); }
    Bracket bracket(BracketId id) const { return *rows.get(id); }

private:
    template <class T> Id<T> add(T row) {
        row.id = ids.nextId<T>();
        rows.put(row);
        return row.id;
    }
    Lane lane(const QString& key, const QString& name, Level level) const {
        Lane made;
        made.caseId = caseId;
        made.key = key;
        made.name = name;
        made.level = level;
        made.order = static_cast<double>(level);
        return made;
    }
    void makeCase() {
        Case made;
        made.key = QStringLiteral("A");
        made.name = QStringLiteral("A case");
        caseId = add(made);
        leadership = add(lane(QStringLiteral("L"), QStringLiteral("Leadership"), Level::Leadership));
        unit = add(lane(QStringLiteral("U"), QStringLiteral("Unit"), Level::Unit));
    }
    EventId addEvent(const QString& key, const QString& date, double order, LaneId where) {
        Event made;
        made.caseId = caseId;
        made.lane = where;
        made.key = key;
        made.title = QStringLiteral("Title of ") + key;
        made.when = TemporalExtent(date);
        made.order = order;
        return add(made);
    }
    void makeEvents() {
        mandate = addEvent(QStringLiteral("A1"), QStringLiteral("2019-02"), 1, leadership);
        plan = addEvent(QStringLiteral("A2"), QStringLiteral("2019-04"), 2, leadership);
        workshop = addEvent(QStringLiteral("A3"), QStringLiteral("2019-06"), 3, unit);
        model = addEvent(QStringLiteral("A4"), QStringLiteral("2019-06"), 4, leadership);
        undated = addEvent(QStringLiteral("A5"), {}, 5, {});
        Influence made;
        made.caseId = caseId;
        made.from = objectId(plan);
        made.to = objectId(workshop);
        made.kind = QStringLiteral("enables");
        influence = add(made);
    }
    FrontierId addFrontier(const QString& date, EventId mark) {
        Frontier made;
        made.bracketing = bracketing;
        made.when = TemporalExtent(date);
        made.reason = QStringLiteral("Something breaks.");
        const FrontierId id = add(made);
        if (!mark.isNull()) {
            FrontierEvent link;
            link.frontier = id;
            link.event = mark;
            add(link);
        }
        return id;
    }
    BracketId addBracket(const QString& key, BracketId parent, FrontierId opens, const QString& start,
                         FrontierId closes, const QString& end) {
        Bracket made;
        made.bracketing = bracketing;
        made.parent = parent;
        made.key = key;
        made.name = QStringLiteral("Name of ") + key;
        made.opens = opens;
        made.closes = closes;
        made.start = TemporalExtent(start);
        made.end = TemporalExtent(end);
        made.continuity = QStringLiteral("Continuity of ") + key;
        return add(made);
    }
    void makeBrackets() {
        Bracketing made;
        made.caseId = caseId;
        made.key = QStringLiteral("B1");
        made.name = QStringLiteral("three brackets");
        made.status = BracketingStatus::Preferred;
        bracketing = add(made);
        made.key = QStringLiteral("B2");
        made.name = QStringLiteral("another");
        made.status = BracketingStatus::Working;
        rival = add(made);
        first = addFrontier(QStringLiteral("2019-04"), plan);
        second = addFrontier(QStringLiteral("2019-06"), model);
        inner = addFrontier(QStringLiteral("2019-09"), {});
        p1 = addBracket(QStringLiteral("P1"), {}, {}, QStringLiteral("2019-02"), first, {});
        p2 = addBracket(QStringLiteral("P2"), {}, first, {}, second, {});
        p3 = addBracket(QStringLiteral("P3"), {}, second, {}, {}, QStringLiteral("2021"));
        p3a = addBracket(QStringLiteral("P3a"), p3, second, {}, inner, {});
        p3b = addBracket(QStringLiteral("P3b"), p3, inner, {}, {}, QStringLiteral("2021"));
    }
    void makeSource() {
        Source made;
        made.key = QStringLiteral("S1");
        made.title = QStringLiteral("Minutes");
        made.when = TemporalExtent(QStringLiteral("2019-08"));
        made.textHash = QStringLiteral("00");
        made.textLength = 100;
        source = add(made);
        Excerpt quote;
        quote.source = source;
        quote.key = QStringLiteral("S1.1");
        quote.start = 10;
        quote.end = 20;
        quote.text = QStringLiteral("ten signs.");
        excerpt = add(quote);
        Evidence link;
        link.excerpt = excerpt;
        link.target = objectId(workshop);
        evidence = add(link);
    }
};

} // namespace forlop
