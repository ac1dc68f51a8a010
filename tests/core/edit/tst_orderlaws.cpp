// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an analyst does with events: the order of a case stays one total order, and never says the
// contrary of what the dates say for certain.
#include "core/edit/caseorder.h"
#include "core/edit/eventverbs.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

StartRange rangeOf(const Event& event) { return startRangeOf(event.kind, event.when.padded()); }

/// Pairs at the same place, and pairs that stand the other way round than their dates.
std::string contradictions(const MemoryRows& rows) {
    std::string found;
    const std::vector<Event> events = rows.everyRow<Event>();
    for (const Event& a : events)
        for (const Event& b : events) {
            if (a.id < b.id && a.order == b.order)
                found += a.key.toStdString() + " and " + b.key.toStdString() + " at the same place\n";
            if (!a.when.isEmpty() && !b.when.isEmpty() && certainlyBefore(rangeOf(a), rangeOf(b)) &&
                a.order > b.order)
                found += a.key.toStdString() + " (" + a.when.edtf().toStdString() + ") stands after " +
                         b.key.toStdString() + " (" + b.when.edtf().toStdString() + ")\n";
        }
    return found;
}

class RandomHand {
public:
    RandomHand(SmallCase& smallCase, quint32 seed) : m_case(smallCase), m_random(seed) {}

    Result<Edit> act(EditBuilder& builder) {
        const std::vector<Event> events = m_case.rows.everyRow<Event>();
        const EventId one = events[below(events.size())].id;
        switch (below(9)) {
        case 0: {
            Event draft;
            draft.caseId = m_case.caseId;
            draft.title = u"Another"_s;
            draft.when = date();
            draft.kind = static_cast<EventKind>(below(4));
            draft.lane = m_case.unit;
            return addEvent(builder, draft);
        }
        case 1:
            return dateEvent(builder, one, date());
        case 2:
            return orderEvent(builder, one, below(2) == 0 ? Beside::Before : Beside::After,
                              events[below(events.size())].id);
        case 3:
            return stretchEventStart(builder, one, moment());
        case 4:
            return stretchEventEnd(builder, one, moment());
        case 5:
            return placeEvent(builder, one, m_case.unit, moment());
        case 6:
            return setField(builder, Entity::Event, one.value(), fieldOf<Event>(&Event::kind),
                            wordOf(static_cast<EventKind>(below(4))));
        default:
            return moveEvents(builder, several(events), {distance(), {}, false});
        }
    }

private:
    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_random); }
    qint64 distance() { return (static_cast<qint64>(below(1500)) - 750) * kSecondsPerDay; }
    Instant moment() {
        return instantFromCivil({2016, 1, 1}) + static_cast<qint64>(below(2500)) * kSecondsPerDay;
    }
    std::vector<EventId> several(const std::vector<Event>& events) {
        std::vector<EventId> ids;
        for (const Event& event : events)
            if (below(3) == 0) ids.push_back(event.id);
        if (ids.empty()) ids.push_back(events.front().id);
        return ids;
    }
    TemporalExtent date() {
        static const QStringList forms{u"%1"_s,       u"%1-%2"_s,  u"%1-%2-15"_s, u"%1~"_s,
                                       u"[%1..%3]"_s, u"[..%1]"_s, u"%1-%2/%3"_s, u"/%1"_s,
                                       u"%1-%2/.."_s, QString()};
        QString text = forms.at(static_cast<qsizetype>(below(static_cast<size_t>(forms.size()))));
        const size_t year = 2016 + below(7);
        text.replace(u"%1"_s, QString::number(year));
        text.replace(u"%2"_s, u"%1"_s.arg(1 + below(12), 2, 10, QChar(u'0')));
        text.replace(u"%3"_s, QString::number(year + 1 + below(2)));
        return TemporalExtent(text);
    }

    SmallCase& m_case;
    std::mt19937 m_random;
};

class OrderLaws : public testing::TestWithParam<quint32> {};

TEST_P(OrderLaws, NoSequenceOfVerbsTurnsTheOrderAgainstTheDates) {
    SmallCase c;
    const MemoryRows::Rows before = c.rows.rows();
    ASSERT_EQ(contradictions(c.rows), "");
    RandomHand hand(c, GetParam());
    std::vector<Edit> done;
    for (int tries = 0; tries < 200; ++tries) {
        EditBuilder builder = c.edit();
        const Result<Edit> edit = hand.act(builder);
        if (!edit.ok() || edit->isEmpty()) continue;
        c.rows.apply(*edit);
        done.push_back(*edit);
        ASSERT_EQ(contradictions(c.rows), "")
            << "after " << done.size() << " edits, the last: " << edit->sentence.toStdString();
    }
    EXPECT_GT(done.size(), 60U);
    for (auto it = done.rbegin(); it != done.rend(); ++it) c.rows.apply(inverse(*it));
    EXPECT_EQ(c.rows.rows(), before);
}

INSTANTIATE_TEST_SUITE_P(Hands, OrderLaws, testing::Range(1U, 13U));

} // namespace
