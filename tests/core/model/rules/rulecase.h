// SPDX-License-Identifier: GPL-3.0-or-later
// A case in memory, small enough to see what breaks a rule: each function adds one row and gives it back to
// be changed.
#pragma once

#include "core/model/rules/rules.h"

#include <gtest/gtest.h>

#include <ostream>

namespace forlop {

inline void PrintTo(const Finding& finding, std::ostream* out) {
    *out << qPrintable(finding.code) << (finding.severity == Severity::Error ? " E " : " W ")
         << qPrintable(finding.sentence);
}

class RuleCase {
public:
    RuleCase() {
        Case row;
        row.name = QStringLiteral("Town");
        theCase = add(row).id;
    }

    Snapshot rows;
    CaseId theCase;

    template <class T> T& add(T row) {
        row.id = Id<T>(m_next++);
        return rows.of<T>().insert({row.id.value(), row}).first->second;
    }
    Event& event(const QString& key, const QString& edtf, EventKind kind = EventKind::Event) {
        Event row;
        row.caseId = theCase;
        row.key = key;
        row.when = TemporalExtent(edtf);
        row.kind = kind;
        row.order = static_cast<double>(++m_order);
        return add(row);
    }
    Bracketing& bracketing(BracketingStatus status, const QString& name = QStringLiteral("Stages")) {
        Bracketing row;
        row.caseId = theCase;
        row.name = name;
        row.status = status;
        return add(row);
    }
    /// With a continuity statement; its ends are set by the test.
    Bracket& bracket(const Bracketing& in, const QString& key) {
        Bracket row;
        row.bracketing = in.id;
        row.key = key;
        row.continuity = QStringLiteral("It hangs together.");
        return add(row);
    }
    /// Between two brackets, with all that a frontier needs.
    Frontier& frontier(Bracket& before, Bracket& after, const QString& edtf) {
        Frontier row;
        row.bracketing = before.bracketing;
        row.when = TemporalExtent(edtf);
        row.reason = QStringLiteral("The rules change.");
        row.discontinuous = QStringLiteral("Who decides.");
        Frontier& added = add(row);
        before.closes = added.id;
        after.opens = added.id;
        return added;
    }
    void mark(const Frontier& at, const Event& with) {
        FrontierEvent row;
        row.frontier = at.id;
        row.event = with.id;
        add(row);
    }
    Influence& influence(const Event& from, const Event& to,
                         const QString& kind = QStringLiteral("triggers")) {
        Influence row;
        row.caseId = theCase;
        row.from = objectId(from.id);
        row.to = objectId(to.id);
        row.kind = kind;
        return add(row);
    }
    Source& source(const QString& title) {
        Source row;
        row.title = title;
        return add(row);
    }
    Excerpt& excerpt(const Source& from, const QString& key, const QString& said = {}) {
        Excerpt row;
        row.source = from.id;
        row.key = key;
        row.text = QStringLiteral("words");
        row.saidWhen = TemporalExtent(said);
        return add(row);
    }
    Evidence& evidence(const Excerpt& of, ObjectId target) {
        Evidence row;
        row.excerpt = of.id;
        row.target = target;
        return add(row);
    }

    /// Of one rule.
    [[nodiscard]] std::vector<Finding> findings(const char* code) const {
        std::vector<Finding> of;
        for (const Finding& finding : checkRules(rows))
            if (finding.code == QLatin1StringView(code)) of.push_back(finding);
        return of;
    }
    /// "E", "WW": the severities of one rule's findings.
    [[nodiscard]] std::string verdict(const char* code) const {
        std::string letters;
        for (const Finding& finding : findings(code))
            letters += finding.severity == Severity::Error ? 'E' : 'W';
        return letters;
    }

private:
    qint64 m_next = 1;
    int m_order = 0;
};

/// P1 until 2004, P2 from then, divided by an event that marks it; nothing is wrong with it but what a test
/// makes wrong. A rival says why it is not preferred.
struct TwoBrackets : RuleCase {
    explicit TwoBrackets(BracketingStatus status = BracketingStatus::Preferred)
        : stages(&bracketing(status)), first(&bracket(*stages, QStringLiteral("P1"))),
          second(&bracket(*stages, QStringLiteral("P2"))),
          divide(&frontier(*first, *second, QStringLiteral("2004"))) {
        first->start = TemporalExtent(QStringLiteral("1997"));
        second->end = TemporalExtent(QStringLiteral("2013"));
        const Source* one = &source(QStringLiteral("Minutes"));
        const Source* other = &source(QStringLiteral("Interview"));
        for (int i = 0; i < 3; ++i) event(QStringLiteral("A%1").arg(i + 1), QString::number(1998 + i));
        breaks = &event(QStringLiteral("B1"), QStringLiteral("2004"));
        for (int i = 0; i < 2; ++i) event(QStringLiteral("B%1").arg(i + 2), QString::number(2006 + i));
        mark(*divide, *breaks);
        evidence(excerpt(*one, QStringLiteral("M1")), objectId(divide->id));
        evidence(excerpt(*other, QStringLiteral("I1")), objectId(breaks->id));
        Bracketing& rival = bracketing(BracketingStatus::Rival, QStringLiteral("One piece"));
        rival.why = QStringLiteral("It hides the change of rules.");
    }

    Bracketing* stages;
    Bracket* first;
    Bracket* second;
    Frontier* divide;
    Event* breaks = nullptr;
};

} // namespace forlop
