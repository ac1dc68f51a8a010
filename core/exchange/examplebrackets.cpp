// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
/// Builds the brackets of all bracketings row by row; the rows stand in time, a nested one after its parent.
class BracketRows {
public:
    explicit BracketRows(ExampleLoad& load) : m_load(load) {}

    void take(const CaseRow& row) {
        const QString place = row.text("bracketing"_L1) + u'/';
        Bracket bracket = describe(row);
        const QString level = place + row.text("parent"_L1);
        bracket.colour = m_count[level]++;
        open(row, level, bracket);
        bracket.end = row.date("end_before"_L1, row.choice<Basis>("basis"_L1));
        m_load.add(row, u"brackets"_s, place + bracket.key, bracket);
        if (bracket.opens)
            m_load.keep(row, u"frontiers"_s, place + bracket.key, bracket.opens.value());
        else
            openWith(row, bracket.id);
        m_last[level] = bracket.id;
        m_lastEnd[level] = row.text("end_before"_L1);
        m_opens[place + bracket.key] = bracket.opens;
        m_end[place + bracket.key] = row.text("end_before"_L1);
    }

private:
    [[nodiscard]] Bracket describe(const CaseRow& row) const {
        Bracket bracket;
        bracket.id = m_load.builder.ids().nextId<Bracket>();
        bracket.bracketing = m_load.link<Bracketing>(row, "bracketing"_L1, u"bracketings"_s);
        if (const QString parent = row.text("parent"_L1); !parent.isEmpty())
            bracket.parent = BracketId(
                m_load.idOf(row, "parent"_L1, u"brackets"_s, row.text("bracketing"_L1) + u'/' + parent));
        bracket.key = row.text("key"_L1);
        bracket.name = row.text("name"_L1);
        bracket.otherName = row.text("name_nb"_L1);
        bracket.theme = row.text("theme"_L1);
        bracket.continuity = row.text("continuity"_L1);
        bracket.contextAtStart = row.text("context_at_start"_L1);
        bracket.actions = row.text("actions"_L1);
        bracket.consequences = row.text("consequences"_L1);
        return bracket;
    }

    /// At the frontier with the bracket before it, at its parent's, or at an outer end of its own.
    void open(const CaseRow& row, const QString& level, Bracket& bracket) {
        const bool first = !m_last.contains(level);
        if (first && m_opens.value(level)) {
            bracket.opens = m_opens.value(level);
            return;
        }
        if (!first && m_lastEnd.value(level) == row.text("start"_L1)) {
            bracket.opens = frontierOf(row, bracket.bracketing);
            close(m_last.value(level), bracket.opens);
            return;
        }
        bracket.start = row.date("start"_L1, row.choice<Basis>("basis"_L1));
        bracket.startReason = row.text("reason"_L1);
        if (!first) bracket.gapNote = row.text("discontinuous"_L1);
    }

    /// The last bracket nested in one that closes with a frontier closes with the same.
    void close(BracketId id, FrontierId frontier) {
        Bracket bracket = *m_load.builder.get(id);
        bracket.closes = frontier;
        bracket.end = {};
        m_load.builder.replace(bracket);
        const QString inside = m_load.builder.get(bracket.bracketing)->key + u'/' + bracket.key;
        if (m_last.contains(inside) && m_lastEnd.value(inside) == m_end.value(inside))
            close(m_last.value(inside), frontier);
    }

    FrontierId frontierOf(const CaseRow& row, BracketingId bracketing) {
        Frontier frontier;
        frontier.bracketing = bracketing;
        frontier.when = row.date("start"_L1, row.choice<Basis>("basis"_L1));
        frontier.reason = row.text("reason"_L1);
        frontier.discontinuous = row.text("discontinuous"_L1);
        frontier.gradual = row.yes("gradual"_L1);
        frontier.placedByOrder = row.yes("placed_by_order"_L1);
        const FrontierId id = m_load.builder.insert(frontier);
        for (const QString& key : row.list("frontier_events"_L1)) {
            FrontierEvent mark;
            mark.frontier = id;
            mark.event = EventId(m_load.idOf(row, "frontier_events"_L1, u"events"_s, key));
            m_load.builder.insert(mark);
        }
        return id;
    }

    void openWith(const CaseRow& row, BracketId bracket) {
        for (const QString& key : row.list("frontier_events"_L1)) {
            BracketOpening opening;
            opening.bracket = bracket;
            opening.event = EventId(m_load.idOf(row, "frontier_events"_L1, u"events"_s, key));
            m_load.builder.insert(opening);
        }
    }

    ExampleLoad& m_load;
    // By "bracketing/bracket": how it opens and ends, and what is nested in it so far ("bracketing/": the
    // top).
    QHash<QString, FrontierId> m_opens;
    QHash<QString, QString> m_end;
    QHash<QString, int> m_count;
    QHash<QString, BracketId> m_last;
    QHash<QString, QString> m_lastEnd;
};
} // namespace

void loadBrackets(ExampleLoad& load) {
    double order = 0;
    for (const CaseRow& row : load.tables.rows(u"bracketings"_s)) {
        Bracketing bracketing;
        bracketing.caseId = load.caseId;
        bracketing.lane = load.link<Lane>(row, "lane"_L1, u"lanes"_s);
        bracketing.key = row.text("key"_L1);
        bracketing.name = row.text("name"_L1);
        bracketing.otherName = row.text("name_nb"_L1);
        bracketing.purpose = row.text("purpose"_L1);
        bracketing.author = row.text("author"_L1);
        bracketing.status = row.choice<BracketingStatus>("status"_L1);
        bracketing.why = row.text("why"_L1);
        bracketing.order = ++order;
        load.add(row, u"bracketings"_s, bracketing.key, bracketing);
    }
    BracketRows brackets(load);
    for (const CaseRow& row : load.tables.rows(u"brackets"_s)) brackets.take(row);
}

} // namespace forlop
