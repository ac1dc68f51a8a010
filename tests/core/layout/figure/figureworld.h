// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots for tests of figures: made-up cases built row by row, and the two worked cases.
#pragma once

#include "core/exchange/examples.h"
#include "core/layout/figure/figureoptions.h"
#include "core/layout/listproof.h"
#include "core/model/membership.h"

#include <QTemporaryDir>

#include <map>

namespace forlop {

/// Ids count up from 1 over all rows.
class FigureWorld {
public:
    Snapshot snapshot;

    FigureWorld() {
        ProjectInfo project;
        project.id = ProjectId(next());
        snapshot.put(project);
        Case one;
        one.id = caseId = CaseId(next());
        one.name = QStringLiteral("A case");
        snapshot.put(one);
    }
    LaneId lane(const QString& name) {
        Lane lane;
        lane.id = LaneId(next());
        lane.caseId = caseId;
        lane.name = name;
        lane.order = static_cast<double>(lane.id.value());
        snapshot.put(lane);
        return lane.id;
    }
    EventId event(LaneId lane, const QString& edtf, EventKind kind = EventKind::Event,
                  const QString& label = QStringLiteral("A short title")) {
        Event event;
        event.id = EventId(next());
        event.caseId = caseId;
        event.lane = lane;
        event.key = QStringLiteral("E%1").arg(++m_events, 2, 10, QLatin1Char('0'));
        event.shortTitle = event.title = label;
        event.kind = kind;
        event.when = TemporalExtent(edtf);
        event.order = m_events;
        snapshot.put(event);
        return event.id;
    }
    BracketingId bracketing(const QString& name = QStringLiteral("my brackets")) {
        Bracketing row;
        row.id = BracketingId(next());
        row.caseId = caseId;
        row.name = name;
        row.status = BracketingStatus::Preferred;
        snapshot.put(row);
        return row.id;
    }
    /// A bracket after the last one of the bracketing; `opens` is the date of the frontier between them.
    BracketId bracket(BracketingId bracketing, const QString& name, const QString& opens,
                      const std::vector<EventId>& markers = {}) {
        Bracket row;
        row.id = BracketId(next());
        row.bracketing = bracketing;
        row.key = QStringLiteral("P%1").arg(++m_brackets[bracketing.value()]);
        row.name = name;
        row.theme = QStringLiteral("a theme");
        const auto last = m_last.find(bracketing.value());
        if (last == m_last.end()) {
            row.start = TemporalExtent(opens);
        } else {
            Frontier frontier;
            frontier.id = FrontierId(next());
            frontier.bracketing = bracketing;
            frontier.when = TemporalExtent(opens);
            frontier.reason = QStringLiteral("something breaks");
            snapshot.put(frontier);
            for (const EventId event : markers) {
                FrontierEvent mark;
                mark.id = FrontierEventId(next());
                mark.frontier = frontier.id;
                mark.event = event;
                snapshot.put(mark);
            }
            row.opens = frontier.id;
            Bracket before = *snapshot.find(last->second);
            before.closes = frontier.id;
            snapshot.put(before);
        }
        snapshot.put(row);
        m_last[bracketing.value()] = row.id;
        return row.id;
    }
    void end(BracketId id, const QString& edtf) {
        Bracket row = *snapshot.find(id);
        row.end = TemporalExtent(edtf);
        snapshot.put(row);
    }
    InfluenceId influence(EventId from, EventId to) {
        Influence row;
        row.id = InfluenceId(next());
        row.caseId = caseId;
        row.from = objectId(from);
        row.to = objectId(to);
        snapshot.put(row);
        return row.id;
    }

    CaseId caseId;

private:
    qint64 next() { return ++m_ids; }
    qint64 m_ids = 0;
    int m_events = 0;
    std::map<qint64, int> m_brackets;
    std::map<qint64, BracketId> m_last;
};

/// A worked case as it is; made once for all tests.
inline const Snapshot& workedSnapshot(const QString& name) {
    static std::map<QString, Snapshot> made;
    const auto at = made.find(name);
    if (at != made.end()) return at->second;
    QTemporaryDir folder;
    const QString path = folder.filePath(name + QStringLiteral(".forlop"));
    const auto done = createExample(path, name);
    if (!done.ok()) qFatal("%s", qPrintable(done.error().text));
    const auto project = Project::open(path);
    return made[name] = *(*project)->snapshot();
}

/// The rules that a figure is proved by before it leaves the program.
inline ProofRules figureRules(const FigureSheet& sheet) {
    ProofRules rules;
    rules.marks = {Role::EventBadge, Role::StripMark, Role::FoldBar};
    rules.astride = sheet.astride;
    return rules;
}

/// All printed texts, in the order of the list, joined by single blanks.
inline QString textOf(const DisplayList& list) {
    QStringList texts;
    for (const Item& item : list.items())
        if (item.kind == ItemKind::Text) texts.append(list.textOf(item).text);
    return texts.join(QLatin1Char(' '));
}

} // namespace forlop
