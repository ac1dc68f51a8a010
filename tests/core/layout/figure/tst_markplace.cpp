// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/markplace.h"

#include "figureworld.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

const FixedTextMeasure kMeasure;

// Two brackets, 2000 to 2004 and 2005 to 2009, ten millimetres a year.
struct Placing {
    FigureWorld world;
    LaneId lane = world.lane(u"Lane"_s);
    FigureContent content;
    std::vector<EventFace> faces;
    FigureScale scale;

    MarkPlace of(const QString& edtf, EventKind kind) {
        const EventId id = world.event(lane, edtf, kind);
        const BracketingId bracketing = world.bracketing();
        world.bracket(bracketing, u"First"_s, u"2000"_s);
        world.end(world.bracket(bracketing, u"Second"_s, u"2005"_s), u"2010"_s);
        FigureOptions options;
        options.bracketing = bracketing;
        const auto gathered = gatherFigure(world.snapshot, options);
        EXPECT_TRUE(gathered.ok());
        content = *gathered;
        faces = facesOf(content, kMeasure);
        scale = FigureScale({{content.from, content.until, 0, 100}}, 100);
        const MarkRoom room(content, faces, scale);
        for (size_t i = 0; i < content.events.size(); ++i)
            if (content.events[i].id == id) return placeMark(room, static_cast<int>(i));
        ADD_FAILURE();
        return {};
    }
};

double centre(const MarkBody& body) { return body.home + body.width / 2; }

} // namespace

TEST(MarkPlace, AMarkStandsAtTheMiddleOfItsBounds) {
    Placing placing;
    const MarkPlace place = placing.of(u"2002"_s, EventKind::Event);
    EXPECT_NEAR(centre(place.bodies.front()), 25, 0.1);
    EXPECT_EQ(place.astride, Astride::No);
    EXPECT_FALSE(place.isBody);
}

TEST(MarkPlace, TheBodyOfASpanCoversOnlyWhatIsCertain) {
    Placing placing;
    const MarkPlace place = placing.of(u"2001/2004"_s, EventKind::Activity);
    ASSERT_TRUE(place.isBody);
    EXPECT_NEAR(place.bodies.front().home, 20, 0.1) << "the latest start";
    EXPECT_NEAR(place.bodies.front().home + place.bodies.front().width, 40, 0.1) << "the earliest end";
}

TEST(MarkPlace, ASpanWithoutACertainStretchIsAMarkInTheMiddle) {
    Placing placing;
    const MarkPlace place = placing.of(u"2002"_s, EventKind::Activity);
    EXPECT_FALSE(place.isBody);
    EXPECT_NEAR(centre(place.bodies.front()), 25, 0.1);
}

TEST(MarkPlace, UnknownAndOpenEndsDoNotLookAlike) {
    EXPECT_EQ(Placing().of(u"/2003"_s, EventKind::State).start, BodyEnd::Unknown);
    EXPECT_EQ(Placing().of(u"2006/"_s, EventKind::State).end, BodyEnd::Unknown);
    const MarkPlace open = Placing().of(u"2006/.."_s, EventKind::State);
    EXPECT_EQ(open.end, BodyEnd::Open);
    EXPECT_GT(open.bodies.front().home + open.bodies.front().width, 99);
}

TEST(MarkPlace, BoundsOnBothSidesOfAFrontierStandAstrideAndAreNotMoved) {
    Placing placing;
    const MarkPlace place = placing.of(u"[2004..2005]"_s, EventKind::Event);
    EXPECT_NE(place.astride, Astride::No);
    EXPECT_NEAR(centre(place.bodies.front()), 50, 0.1);
}

TEST(MarkPlace, PaddingAloneDoesNotStraddle) {
    EXPECT_EQ(Placing().of(u"2004~"_s, EventKind::Event).astride, Astride::No);
}

TEST(MarkPlace, AMarkKeepsClearOfFrontiersWhenItSlides) {
    Placing placing;
    const MarkPlace place = placing.of(u"2005-01"_s, EventKind::Event);
    const MarkBody& body = place.bodies.front();
    EXPECT_GE(body.home, 50 + sheet::kFrontierClearance - 0.01);
    EXPECT_GE(body.least, 50 + sheet::kFrontierClearance - 0.01);
    EXPECT_LE(body.least, body.home);
    EXPECT_LE(body.home, body.most);
}
