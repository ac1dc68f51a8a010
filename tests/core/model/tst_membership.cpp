// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/membership.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

/// P1 | P2 | P3 from 2018 to 2021; the frontier at June 2019 lies inside the month, marked by the event of
/// order 17.
class MembershipTest : public testing::Test {
protected:
    void SetUp() override {
        bracket(1, {}, u"2018"_s, 11, {});
        bracket(2, 11, {}, 12, {});
        bracket(3, 12, {}, {}, u"2021"_s);
        frontier(11, u"2019-04"_s);
        frontier(12, u"2019-06"_s);
        mark(21, 12, 17);
        resolve();
    }
    void bracket(qint64 id, qint64 opens, const QString& start, qint64 closes, const QString& end,
                 qint64 parent = 0) {
        Bracket made;
        made.id = BracketId(id);
        made.bracketing = m_bracketing;
        made.parent = BracketId(parent);
        made.opens = FrontierId(opens);
        made.closes = FrontierId(closes);
        made.start = TemporalExtent(start);
        made.end = TemporalExtent(end);
        m_tables.put(made);
    }
    void frontier(qint64 id, const QString& when) {
        Frontier made;
        made.id = FrontierId(id);
        made.bracketing = m_bracketing;
        made.when = TemporalExtent(when);
        m_tables.put(made);
    }
    void mark(qint64 id, qint64 atFrontier, double order) {
        FrontierEvent made;
        made.id = FrontierEventId(id);
        made.frontier = FrontierId(atFrontier);
        made.event = EventId(static_cast<qint64>(order));
        m_tables.put(made);
    }
    void resolve(qint64 parent = 0) {
        m_resolved = resolveBrackets(m_tables, m_bracketing, BracketId(parent), [](EventId id) {
            return std::optional<double>(static_cast<double>(id.value()));
        });
    }
    Membership of(const QString& edtf, double order = 0, EventKind kind = EventKind::Event) const {
        Event event;
        event.id = EventId(100);
        event.lane = LaneId(1);
        event.when = TemporalExtent(edtf);
        event.order = order;
        event.kind = kind;
        return memberOf(m_resolved, EventColumns::hotOf(event));
    }

    BracketingId m_bracketing{1};
    Tables m_tables;
    std::vector<ResolvedBracket> m_resolved;
};

TEST_F(MembershipTest, CertainBoundsDecide) {
    EXPECT_EQ(of(u"2019-03"_s).bracket, BracketId(1));
    EXPECT_EQ(of(u"2019-05"_s, 99).bracket, BracketId(2)) << "whatever the order says";
    EXPECT_EQ(of(u"2019-05"_s).basis, MembershipBasis::Certain);
    EXPECT_FALSE(of(u"2019-05"_s).straddles);
}

TEST_F(MembershipTest, InsideTheDateOfAFrontierTheOrderDecides) {
    const Membership before = of(u"2019-06"_s, 16);
    EXPECT_EQ(before.bracket, BracketId(2));
    EXPECT_EQ(before.basis, MembershipBasis::ByOrder);
    EXPECT_TRUE(before.straddles);
    EXPECT_EQ(of(u"2019-06"_s, 17).bracket, BracketId(3))
        << "the event that marks it opens the later bracket";
}

TEST_F(MembershipTest, AnUnmarkedFrontierOpensWithItsDate) {
    EXPECT_EQ(of(u"2019-04"_s, 1).bracket, BracketId(2));
    EXPECT_EQ(of(u"2019-04"_s, 1).basis, MembershipBasis::ByOrder);
    EXPECT_EQ(of(u"[2018-06..2019-05]"_s, 1).bracket, BracketId(1));
}

TEST_F(MembershipTest, CertainBoundsLimitWhatTheOrderMayDecide) {
    // Not before May, and its order stands before everything: P2, not P1.
    EXPECT_EQ(of(u"[2019-05..2019-06]"_s, 1).bracket, BracketId(2));
}

TEST_F(MembershipTest, AStateCountsByItsStart) {
    EXPECT_EQ(of(u"2019-05/2020-12"_s, 1, EventKind::State).bracket, BracketId(2));
    EXPECT_EQ(of(u"2019-05/2020-12"_s, 1, EventKind::State).basis, MembershipBasis::Certain);
    EXPECT_EQ(of(u"/2020"_s, 3, EventKind::State).bracket, BracketId(2)) << "its order stands before P3";
    EXPECT_EQ(of(u"2019-05/2020-12"_s, 18, EventKind::Activity).bracket, BracketId(3));
}

TEST_F(MembershipTest, OuterEndsArePlain) {
    EXPECT_TRUE(of(u"2017"_s).bracket.isNull());
    EXPECT_TRUE(of(u"2021-01-01"_s).bracket.isNull()) << "the end is the first moment outside";
    EXPECT_EQ(of(u"2020-12-31"_s).bracket, BracketId(3));
    EXPECT_EQ(of(u"[2020..2030]"_s, 18).bracket, BracketId(3)) << "possible is enough at an outer end";
    EXPECT_EQ(of(u"[..2018]"_s).bracket, BracketId(1));
}

TEST_F(MembershipTest, WithoutADateOnlyAMarkedFrontierCanTell) {
    EXPECT_EQ(of({}, 18).bracket, BracketId(3));
    Event inbox;
    inbox.order = 18;
    EXPECT_TRUE(memberOf(m_resolved, EventColumns::hotOf(inbox)).bracket.isNull());
}

TEST_F(MembershipTest, NestedBracketsEndAtTheirParentsFrontiers) {
    bracket(31, 12, {}, 13, {}, 3);
    bracket(32, 13, {}, {}, u"2021"_s, 3);
    frontier(13, u"2019-09-01"_s);
    resolve(3);
    ASSERT_EQ(m_resolved.size(), 2U);
    EXPECT_TRUE(of(u"2019-05"_s).bracket.isNull());
    EXPECT_TRUE(of(u"2019-06"_s, 16).bracket.isNull());
    EXPECT_EQ(of(u"2019-06"_s, 17).bracket, BracketId(31));
    EXPECT_EQ(of(u"2020"_s).bracket, BracketId(32));
}

TEST_F(MembershipTest, BracketsOfAChainComeInTimeOrderWhateverTheirIds) {
    Tables tables;
    std::swap(tables, m_tables);
    bracket(9, {}, u"2018"_s, 11, {});
    bracket(5, 11, {}, 12, {});
    bracket(7, 12, {}, {}, {});
    frontier(11, {}); // placed by order alone
    frontier(12, u"2020"_s);
    mark(21, 11, 5);
    resolve();
    ASSERT_EQ(m_resolved.size(), 3U);
    EXPECT_EQ(m_resolved[0].id, BracketId(9));
    EXPECT_EQ(m_resolved[1].id, BracketId(5));
    EXPECT_EQ(of(u"2019"_s, 4).bracket, BracketId(9));
    EXPECT_EQ(of(u"2019"_s, 5).bracket, BracketId(5));
}

TEST_F(MembershipTest, InAGapThereIsNoBracket) {
    Tables tables;
    std::swap(tables, m_tables);
    bracket(1, {}, u"2018"_s, {}, u"2019"_s);
    bracket(2, {}, u"2020"_s, {}, u"2021"_s);
    resolve();
    EXPECT_TRUE(of(u"2019-05"_s).bracket.isNull());
    EXPECT_EQ(of(u"2020-05"_s).bracket, BracketId(2));
}

TEST_F(MembershipTest, CountsLeaveOutWhatWasOnlyPlanned) {
    std::vector<HotEvent> events;
    for (const EventStatus status :
         {EventStatus::Observed, EventStatus::Planned, EventStatus::Counterfactual}) {
        Event event;
        event.lane = LaneId(1);
        event.when = TemporalExtent(u"2019-06"_s);
        event.order = 17;
        event.status = status;
        events.push_back(EventColumns::hotOf(event));
    }
    const auto counts = countMembers(m_resolved, events);
    ASSERT_EQ(counts.size(), 3U);
    EXPECT_EQ(counts[2].byOrder, 1);
    EXPECT_EQ(counts[2].certain, 0);
}

TEST(PreferredBracketing, IsTheCasesOwnNotALanes) {
    Tables tables;
    const auto put = [&](qint64 id, qint64 lane, BracketingStatus status, double order) {
        Bracketing made;
        made.id = BracketingId(id);
        made.caseId = CaseId(1);
        made.lane = LaneId(lane);
        made.status = status;
        made.order = order;
        tables.put(made);
    };
    EXPECT_TRUE(preferredBracketing(tables, CaseId(1)).isNull());
    put(1, 7, BracketingStatus::Preferred, 0);
    put(2, 0, BracketingStatus::Rival, 2);
    put(3, 0, BracketingStatus::Working, 1);
    EXPECT_EQ(preferredBracketing(tables, CaseId(1)), BracketingId(3));
    put(4, 0, BracketingStatus::Preferred, 9);
    EXPECT_EQ(preferredBracketing(tables, CaseId(1)), BracketingId(4));
    EXPECT_TRUE(preferredBracketing(tables, CaseId(2)).isNull());
}

} // namespace
