// SPDX-License-Identifier: GPL-3.0-or-later
// A frame that follows the hand piece by piece is the frame laid out at once.
#include "timelineworld.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{1440, 900};

class FollowedHand : public testing::TestWithParam<const char*> {
protected:
    FollowedHand() : m_project(workedCase(QString::fromLatin1(GetParam()))) {
        const CaseId id = m_project.tables().of<Case>().begin()->second.id;
        m_index.build(m_project.events(), id);
        m_model.emplace(TimelineModel{m_project.tables(), m_project.events(), m_project.influences(), m_index,
                                      id, nullptr});
        m_facts.build(*m_model);
        state = stateShowing(m_facts.openingRange(), kSize.width - 152);
        state.full = m_facts.fullRange();
        m_layout.build(*m_model, m_facts, state, kSize, m_measure, m_list, m_frame);
    }

    /// One step; what it gives is compared with a frame laid out at once.
    HandStep follow(const char* what) {
        const HandStep step = m_layout.followHand(*m_model, m_facts, state, m_measure, m_frame);
        DisplayList joined;
        m_layout.pieces().joinInto(joined);
        TimelineLayout anew;
        DisplayList list;
        TimelineFrame frame;
        anew.build(*m_model, m_facts, state, kSize, m_measure, list, frame);
        EXPECT_EQ(joined.toText(), list.toText()) << what;
        EXPECT_EQ(m_frame.brackets.size(), frame.brackets.size()) << what;
        EXPECT_EQ(m_frame.frontiers.size(), frame.frontiers.size()) << what;
        EXPECT_EQ(m_frame.influencesDrawn, frame.influencesDrawn) << what;
        return step;
    }
    void holdEvent(size_t number, int days) {
        const PlacedEvent& event = m_frame.events[number % m_frame.events.size()];
        const EventColumns& events = m_project.events();
        Bounds bounds = events.padded(event.row);
        for (Instant* edge : {&bounds.startFrom, &bounds.startUntil, &bounds.endFrom, &bounds.endUntil})
            if (isFinite(*edge)) *edge += days * kSecondsPerDay;
        state.moving = {{event.id, bounds, events.extentFlags(event.row), events.lane(event.row)}};
        state.readOut = ReadOut{bounds.startFrom, u"Read-out %1"_s.arg(days), {}};
    }
    void holdFrontier(size_t number, int days) {
        const auto& frontiers = m_facts.mainBand()->frontiers;
        const FrontierFact& fact = frontiers[number % frontiers.size()];
        FrontierPreview preview{fact.id, fact.padded, fact.at + days * kSecondsPerDay, {}, {}};
        preview.padded.startFrom += days * kSecondsPerDay;
        preview.padded.endUntil += days * kSecondsPerDay;
        preview.moved = m_facts.sharesWith(*m_model, preview);
        state.movingFrontier = preview;
        state.readOut = ReadOut{preview.at, u"Frontier %1"_s.arg(days), {}};
    }

    TimelineState state;

private:
    Project& m_project;
    EventIndex m_index;
    std::optional<TimelineModel> m_model;
    TimelineFacts m_facts;
    FixedTextMeasure m_measure;
    TimelineLayout m_layout;
    DisplayList m_list;

protected:
    TimelineFrame m_frame;
};

} // namespace

TEST_P(FollowedHand, AnEventUnderTheHandChangesNothingBelowIt) {
    for (size_t number : {0U, 5U, 11U}) {
        holdEvent(number, 3);
        EXPECT_TRUE(follow("first step").anew);
        for (int days = 10; days < 400; days += 37) {
            holdEvent(number, days);
            const HandStep step = follow("event");
            EXPECT_FALSE(step.anew);
            EXPECT_TRUE(step.below.empty());
            EXPECT_FALSE(step.inHand.empty());
        }
    }
}

TEST_P(FollowedHand, AFrontierUnderTheHandTakesBandsAndTintsAlong) {
    for (size_t number : {0U, 1U, 2U}) {
        holdFrontier(number, 1);
        EXPECT_TRUE(follow("first step").anew);
        for (int days = -60; days < 200; days += 23) {
            holdFrontier(number, days);
            const HandStep step = follow("frontier");
            EXPECT_FALSE(step.anew);
            EXPECT_FALSE(step.below.empty());
        }
    }
}

TEST_P(FollowedHand, OneThingAfterAnotherIsAsLaidOutAtOnce) {
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        const int days = static_cast<int>(random() % 300);
        if (i % 7 == 0) {
            state.moving.clear();
            state.movingFrontier.reset();
            state.readOut.reset();
            state.rubberBand.reset();
            state.drop.reset();
            state.laneDrag.reset();
        }
        switch (random() % 5) {
        case 0:
            holdEvent(random(), days);
            break;
        case 1:
            holdFrontier(random(), days - 100);
            break;
        case 2:
            state.rubberBand = Box{200, 300, double(days), double(days) / 2};
            break;
        case 3:
            state.drop = DropPreview{m_frame.lanes.front().id,
                                     {},
                                     {},
                                     state.scale.instantAt(days),
                                     u"New event with this quote"_s};
            break;
        default:
            state.laneDrag = LaneDrag{m_frame.lanes.front().id, {}, double(days), {}, false};
            break;
        }
        follow("mixed");
    }
}

INSTANTIATE_TEST_SUITE_P(WorkedCases, FollowedHand, testing::Values("city", "municipality"));
