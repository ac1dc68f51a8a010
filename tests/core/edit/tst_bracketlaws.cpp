// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an analyst does with bracket verbs, in whatever order: brackets never come to overlap, nested ones
// stay inside their parents and share their frontiers, and all of it can be undone.
#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"
#include "core/model/rules/rules.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Snapshot snapshotOf(const MemoryRows& rows) {
    Snapshot snapshot;
    forEachEntity([&]<class T>() {
        for (const T& row : rows.everyRow<T>()) snapshot.put(row);
    });
    return snapshot;
}

/// Errors of sequence and nesting: what no verb may cause. Gaps and missing texts are the analyst's.
std::string structureErrors(const MemoryRows& rows) {
    std::string errors;
    for (const Finding& finding : checkRules(snapshotOf(rows)))
        if (finding.severity == Severity::Error && (finding.code == u"R02"_s || finding.code == u"R03"_s))
            errors += finding.sentence.toStdString() + "\n";
    return errors;
}

/// Frontiers at which no bracket ends or begins any more.
QStringList idleFrontiers(const MemoryRows& rows) {
    QStringList idle;
    for (const Frontier& frontier : rows.everyRow<Frontier>())
        if (rows.where(&Bracket::opens, frontier.id).empty() &&
            rows.where(&Bracket::closes, frontier.id).empty())
            idle.append(frontier.when.edtf());
    return idle;
}

class RandomHand {
public:
    RandomHand(SmallCase& smallCase, quint32 seed) : m_case(smallCase), m_random(seed) {}

    /// One verb on random rows; most are refused, and that is fine.
    Result<Edit> act(EditBuilder& builder) {
        const auto brackets = m_case.rows.everyRow<Bracket>();
        const auto frontiers = m_case.rows.everyRow<Frontier>();
        const BracketId bracket = brackets.empty() ? BracketId() : brackets[below(brackets.size())].id;
        const FrontierId frontier = frontiers.empty() ? FrontierId() : frontiers[below(frontiers.size())].id;
        switch (below(9)) {
        case 0:
            return drawBracket(builder, bracketing(), date(), date());
        case 1:
            return drawBracket(builder, m_case.bracketing, date(), date(), {}, bracket);
        case 2:
            return splitBracket(builder, bracket, date());
        case 3:
            return joinWithNext(builder, bracket);
        case 4:
            return moveFrontier(builder, frontier, date());
        case 5:
            return moveOuterEnd(builder, bracket, OuterEnd::Start, date());
        case 6:
            return moveOuterEnd(builder, bracket, OuterEnd::End, date());
        case 7:
            return below(4) == 0 ? removeRows(builder, Entity::Bracket, {bracket.value()})
                                 : splitBracket(builder, bracket, date());
        default:
            return below(4) == 0 ? removeRows(builder, Entity::Frontier, {frontier.value()})
                                 : drawBracket(builder, m_case.bracketing, date(), date(), {}, bracket);
        }
    }

private:
    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_random); }
    BracketingId bracketing() { return below(3) == 0 ? m_case.rival : m_case.bracketing; }
    TemporalExtent date() {
        static const QStringList forms{u"%1"_s,     u"%1-%2"_s,  u"%1-%2-15"_s, u"%1-%2-01"_s,
                                       u"%1-%2~"_s, u"[%1..]"_s, u"%1~"_s,      QString()};
        const QString form = forms.at(static_cast<qsizetype>(below(static_cast<size_t>(forms.size()))));
        const QString year = QString::number(2017 + below(6));
        const QString month = u"%1"_s.arg(1 + below(12), 2, 10, QChar(u'0'));
        return TemporalExtent(form.contains(u"%2"_s)   ? form.arg(year, month)
                              : form.contains(u"%1"_s) ? form.arg(year)
                                                       : form);
    }

    SmallCase& m_case;
    std::mt19937 m_random;
};

class BracketLaws : public testing::TestWithParam<quint32> {};

TEST_P(BracketLaws, NoSequenceOfVerbsBreaksSequenceOrNesting) {
    SmallCase c;
    const MemoryRows::Rows before = c.rows.rows();
    ASSERT_EQ(structureErrors(c.rows), "");
    RandomHand hand(c, GetParam());
    std::vector<Edit> done;
    for (int tries = 0; tries < 1500; ++tries) {
        EditBuilder builder = c.edit();
        const Result<Edit> edit = hand.act(builder);
        if (!edit.ok() || edit->isEmpty()) continue;
        c.rows.apply(*edit);
        done.push_back(*edit);
        const std::string after =
            "after " + std::to_string(done.size()) + " edits, the last: " + edit->sentence.toStdString();
        ASSERT_EQ(structureErrors(c.rows), "") << after;
        ASSERT_EQ(idleFrontiers(c.rows), QStringList()) << after;
        ASSERT_EQ(c.rows.danglingLinks(), QStringList()) << after;
    }
    EXPECT_GT(done.size(), 40U);
    for (auto it = done.rbegin(); it != done.rend(); ++it) c.rows.apply(inverse(*it));
    EXPECT_EQ(c.rows.rows(), before);
}

INSTANTIATE_TEST_SUITE_P(Hands, BracketLaws, testing::Range(1U, 13U));

} // namespace
