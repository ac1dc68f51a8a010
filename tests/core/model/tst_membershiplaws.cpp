// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for membership whatever the dates: chains of brackets made at random, events dated at random.
#include "core/model/membership.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr BracketingId kBracketing{1};

/// Brackets that follow each other at frontiers, some of them marked by an event; `ends` says whether the
/// outer ends are stated. In the middle one two nested brackets fill their parent.
class Chain {
public:
    enum class Ends { Open, Stated };
    Chain(quint32 seed, Ends ends) : m_random(seed) {
        const int count = 3 + below(3);
        for (int i = 0; i < count; ++i) {
            Bracket& bracket = add(Bracket());
            bracket.bracketing = kBracketing;
            m_outer.push_back(bracket.id);
        }
        for (size_t i = 1; i < m_outer.size(); ++i) {
            const FrontierId frontier =
                addFrontier(2000 + 3 * static_cast<int>(i), static_cast<double>(100 * i));
            at(m_outer[i - 1]).closes = frontier;
            at(m_outer[i]).opens = frontier;
        }
        if (ends == Ends::Stated) {
            at(m_outer.front()).start = TemporalExtent(u"2000"_s);
            at(m_outer.back()).end = TemporalExtent(QString::number(2000 + 3 * count));
        }
        nest(at(m_outer[1]));
    }

    [[nodiscard]] std::vector<ResolvedBracket> outer() const { return level({}); }
    [[nodiscard]] std::vector<ResolvedBracket> inner() const { return level(m_outer[1]); }
    [[nodiscard]] BracketId parent() const { return m_outer[1]; }

    [[nodiscard]] int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    [[nodiscard]] TemporalExtent date() {
        static const QStringList forms{u"%1"_s,     u"%1-%2"_s,    u"%1-%2-15"_s,    u"%1~"_s,
                                       u"%1-%2~"_s, u"[%1..%3]"_s, u"[..%1]"_s,      u"[%1..]"_s,
                                       u"%1/%3"_s,  u"/%1"_s,      u"%1-%2-01/.."_s, u"%1-%2/%3"_s};
        QString text = forms.at(below(static_cast<int>(forms.size())));
        const int year = 1999 + below(18);
        text.replace(u"%1"_s, QString::number(year));
        text.replace(u"%2"_s, u"%1"_s.arg(1 + below(12), 2, 10, QChar(u'0')));
        text.replace(u"%3"_s, QString::number(year + 1 + below(4)));
        return TemporalExtent(text);
    }
    [[nodiscard]] HotEvent event() {
        Event row;
        row.id = EventId(1'000'000 + below(1'000'000));
        row.lane = LaneId(1);
        row.when = date();
        row.kind = static_cast<EventKind>(below(4));
        row.order = static_cast<double>(below(600));
        return EventColumns::hotOf(row);
    }

private:
    template <class T> T& add(T row) {
        row.id = Id<T>(m_next++);
        m_tables.put(row);
        return m_tables.of<T>().at(row.id.value());
    }
    Bracket& at(BracketId id) { return m_tables.of<Bracket>().at(id.value()); }
    /// Somewhere in the year, known as it comes; marked two times out of three.
    FrontierId addFrontier(int year, double order) {
        static const QStringList forms{u"%1"_s, u"%1-06"_s, u"%1-06-15"_s, u"%1~"_s, u"%1-01-01"_s};
        Frontier row;
        row.bracketing = kBracketing;
        row.when = TemporalExtent(QString(forms.at(below(static_cast<int>(forms.size())))).arg(year));
        const FrontierId id = add(row).id;
        if (below(3) > 0) {
            FrontierEvent mark;
            mark.frontier = id;
            mark.event = EventId(static_cast<qint64>(order));
            add(mark);
        }
        return id;
    }
    void nest(const Bracket& parent) {
        Bracket first = parent;
        first.parent = parent.id;
        Bracket second = first;
        // The parent runs from 2003 to 2006 or about.
        first.closes = second.opens = addFrontier(2004, 150);
        add(first);
        add(second);
    }
    [[nodiscard]] std::vector<ResolvedBracket> level(BracketId parent) const {
        // The id of an event that marks is its order.
        return resolveBrackets(m_tables, kBracketing, parent, [](EventId id) {
            return std::optional<double>(static_cast<double>(id.value()));
        });
    }

    std::mt19937 m_random;
    Tables m_tables;
    std::vector<BracketId> m_outer;
    qint64 m_next = 1;
};

int placeOf(const std::vector<ResolvedBracket>& brackets, const HotEvent& event) {
    const BracketId id = memberOf(brackets, event).bracket;
    for (size_t i = 0; i < brackets.size(); ++i)
        if (brackets[i].id == id) return static_cast<int>(i);
    return -1;
}

HotEvent withOrder(HotEvent event, double order) {
    event.order = order;
    return event;
}

std::string described(const HotEvent& event, const std::vector<ResolvedBracket>& brackets) {
    std::string text = "event " + isoText(event.padded.startFrom).toStdString() + " to " +
                       isoText(event.padded.endUntil).toStdString() + " kind " +
                       std::to_string(static_cast<int>(event.kind)) + " order " +
                       std::to_string(event.order) + "\n";
    for (const ResolvedBracket& each : brackets)
        text += "bracket [" + isoText(each.startFrom).toStdString() + ", " +
                isoText(each.startUntil).toStdString() + "] to [" + isoText(each.endFrom).toStdString() +
                ", " + isoText(each.endUntil).toStdString() + "] " +
                (each.openingOrder ? std::to_string(*each.openingOrder) : "unmarked") + "\n";
    return text;
}

class MembershipLaws : public testing::TestWithParam<quint32> {
protected:
    /// Calls `claim(chain, event)` for many events.
    template <class F> void forMany(Chain::Ends ends, F&& claim) {
        Chain chain(GetParam(), ends);
        for (int i = 0; i < 300; ++i) {
            const HotEvent event = chain.event();
            claim(chain, event);
            if (HasFatalFailure()) return;
        }
    }
};

} // namespace

TEST_P(MembershipLaws, AChainWithoutStatedEndsLeavesNoDatedEventOut) {
    forMany(Chain::Ends::Open, [](const Chain& chain, const HotEvent& event) {
        ASSERT_GE(placeOf(chain.outer(), event), 0) << described(event, chain.outer());
    });
}

TEST_P(MembershipLaws, WhatIsCertainDoesNotDependOnTheOrder) {
    forMany(Chain::Ends::Stated, [](const Chain& chain, const HotEvent& event) {
        const Membership membership = memberOf(chain.outer(), event);
        if (membership.bracket.isNull() || membership.basis != MembershipBasis::Certain) return;
        for (const double order : {-1e9, 0.0, 250.0, 1e9})
            ASSERT_EQ(memberOf(chain.outer(), withOrder(event, order)).bracket, membership.bracket)
                << described(event, chain.outer());
    });
}

TEST_P(MembershipLaws, ALaterPlaceInTheOrderIsNeverAnEarlierBracket) {
    forMany(Chain::Ends::Open, [](const Chain& chain, const HotEvent& event) {
        int before = -1;
        for (double order = -50; order < 650; order += 50) {
            const int place = placeOf(chain.outer(), withOrder(event, order));
            ASSERT_GE(place, before) << described(withOrder(event, order), chain.outer());
            before = place;
        }
    });
}

TEST_P(MembershipLaws, ALaterDayIsNeverAnEarlierBracket) {
    const Chain chain(GetParam(), Chain::Ends::Open);
    Event row;
    row.id = EventId(1'000'000);
    row.lane = LaneId(1);
    for (const double order : {0.0, 150.0, 250.0, 1000.0}) {
        int before = -1;
        for (Instant t = instantFromCivil({1999, 1, 1}); t < instantFromCivil({2020, 1, 1});
             t += 9 * kSecondsPerDay) {
            row.when = TemporalExtent(isoText(t));
            row.order = order;
            const HotEvent event = EventColumns::hotOf(row);
            const int place = placeOf(chain.outer(), event);
            ASSERT_GE(place, before) << described(event, chain.outer());
            before = place;
        }
    }
}

TEST_P(MembershipLaws, WhatLiesInsideABracketWhateverItsFrontiersBelongsToIt) {
    forMany(Chain::Ends::Stated, [](const Chain& chain, const HotEvent& event) {
        if (event.kind == EventKind::State) return; // counts by its start
        for (const ResolvedBracket& bracket : chain.outer()) {
            if (event.padded.startFrom < bracket.startUntil || event.padded.endUntil > bracket.endFrom)
                continue;
            const Membership membership = memberOf(chain.outer(), event);
            ASSERT_EQ(membership.bracket, bracket.id) << described(event, chain.outer());
            ASSERT_EQ(membership.basis, MembershipBasis::Certain) << described(event, chain.outer());
        }
    });
}

TEST_P(MembershipLaws, EachMemberOfABracketIsInOneOfTheNestedBracketsThatFillIt) {
    forMany(Chain::Ends::Stated, [](const Chain& chain, const HotEvent& event) {
        if (memberOf(chain.outer(), event).bracket != chain.parent()) return;
        ASSERT_GE(placeOf(chain.inner(), event), 0) << described(event, chain.outer()) << "nested\n"
                                                    << described(event, chain.inner());
    });
}

TEST_P(MembershipLaws, CountsHoldEachObservedMemberOnce) {
    Chain chain(GetParam(), Chain::Ends::Stated);
    std::vector<HotEvent> events;
    int members = 0;
    for (int i = 0; i < 200; ++i) {
        events.push_back(chain.event());
        events.back().status = static_cast<EventStatus>(chain.below(3));
        const bool counts = events.back().status == EventStatus::Observed;
        members += counts && placeOf(chain.outer(), events.back()) >= 0 ? 1 : 0;
    }
    int counted = 0;
    for (const BracketCount& count : countMembers(chain.outer(), events))
        counted += count.certain + count.byOrder;
    EXPECT_EQ(counted, members);
}

INSTANTIATE_TEST_SUITE_P(Chains, MembershipLaws, testing::Range(1U, 21U));
