// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets and frontiers of one lane by keys, by their ends, in words.
#include "canvasfixture.h"

#include "core/edit/bracketverbs.h"
#include "ui/canvas/canvasaccessible.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasLaneWalk : public CanvasTest {
protected:
    [[nodiscard]] const TimelineFacts& facts() const { return canvas->core().content.facts(); }
    [[nodiscard]] const BandFact& own() const { return *facts().laneBand(m_lane); }
    void SetUp() override {
        openCase();
        cutTheLane();
    }
    // Two brackets of one lane, the second with a nested one.
    void cutTheLane() {
        m_lane = laneOf(u"Unit"_s);
        EditBuilder builder = project->edit();
        ASSERT_TRUE(project->commit(*addLaneBracketing(builder, m_lane, u"The unit's own"_s)).ok());
        const auto y = static_cast<int>(placed(m_lane)->band.centre().y);
        dragFrom({xOf(2019, 3) + 1, y}, {xOf(2019, 6) - 2, y}, Qt::AltModifier);
        canvas->setSelection({});
        dragFrom({xOf(2019, 6) + 1, y}, {xOf(2019, 11) - 2, y}, Qt::AltModifier);
        ASSERT_EQ(own().brackets.size(), 2U);
        const double before = placed(m_lane)->band.height;
        canvas->setSelection({});
        dragFrom({xOf(2019, 7) + 1, y}, {xOf(2019, 9) - 2, y}, Qt::AltModifier);
        ASSERT_EQ(own().brackets[1].nested.size(), 1U);
        EXPECT_GT(placed(m_lane)->band.height, before);
    }
    [[nodiscard]] ObjectId focus() const { return canvas->core().state.focus; }

    [[nodiscard]] Box focusFrame() const {
        for (const Item& item : canvas->core().list().items())
            if (item.role == Role::Focus) return item.box;
        return {};
    }

    LaneId m_lane;
};

TEST_F(CanvasLaneWalk, TabGoesOnFromTheBandsOfTheCaseToThoseOfTheLanesAndBack) {
    canvas->setFocus();
    const BandFact& main = *facts().mainBand();
    size_t ofCase = main.frontiers.size();
    for (const BracketFact& bracket : main.brackets) ofCase += 1 + bracket.nested.size();
    for (size_t i = 0; i < ofCase; ++i) key(Qt::Key_Tab);
    EXPECT_EQ(focus(), objectId(main.frontiers.back().id));
    const std::vector<ObjectId> expected{objectId(own().brackets[0].id), objectId(own().brackets[1].id),
                                         objectId(own().brackets[1].nested.front().id),
                                         objectId(own().frontiers.front().id)};
    for (const ObjectId id : expected) {
        key(Qt::Key_Tab);
        EXPECT_EQ(focus(), id);
        EXPECT_EQ(canvas->selection(), std::vector<ObjectId>{id});
        EXPECT_TRUE(frame().lanesView.contains(focusFrame().centre()));
    }
    key(Qt::Key_Backtab);
    EXPECT_EQ(focus(), expected[2]);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    EXPECT_TRUE(project->events().rowOf(EventId(focus().value())).has_value()) << "back among the events";
    // In a collapsed lane there is nothing to stand on.
    canvas->toggleLane(m_lane);
    canvas->core().state.focus = objectId(main.frontiers.back().id);
    key(Qt::Key_Tab);
    EXPECT_TRUE(project->events().rowOf(EventId(focus().value())).has_value());
}

TEST_F(CanvasLaneWalk, FromABracketOfALaneTheNextFrontierIsThatOfTheLane) {
    canvas->setSelection({objectId(own().brackets[0].id)});
    canvas->goToNextFrontier();
    EXPECT_EQ(focus(), objectId(own().frontiers.front().id));
    canvas->setSelection({objectId(facts().mainBand()->brackets.front().id)});
    canvas->goToNextFrontier();
    EXPECT_NE(facts().mainBand()->frontier(FrontierId(focus().value())), nullptr);
}

TEST_F(CanvasLaneWalk, ALaneThatIsScrolledAwayComesIntoView) {
    LaneView view;
    for (const PlacedLane& lane : frame().lanes)
        if (lane.id != m_lane) view.heights[lane.id.value()] = 700;
    canvas->setLaneView(view);
    canvas->setSelection({objectId(facts().mainBand()->frontiers.back().id)});
    canvas->core().state.focus = canvas->selection().front();
    canvas->verticalScrollBar()->setValue(0);
    QApplication::processEvents();
    ASSERT_FALSE(frame().lanesView.contains(placed(m_lane)->band));
    canvas->setFocus();
    key(Qt::Key_Tab);
    EXPECT_EQ(focus(), objectId(own().brackets[0].id));
    EXPECT_TRUE(frame().lanesView.contains(placed(m_lane)->band.centre()));
}

TEST_F(CanvasLaneWalk, ItsBracketsAreNamedWithTheirLaneAndCounts) {
    const BracketFact& first = own().brackets[0];
    ASSERT_TRUE(first.share.has_value());
    int counted = 0;
    int all = 0;
    const EventColumns& events = project->events();
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.lane(row) == m_lane && events.status(row) == EventStatus::Observed)
            ++all;
    for (const BracketFact& bracket : own().brackets) counted += bracket.share->counted();
    EXPECT_GT(counted, 0);
    EXPECT_LE(counted, all);
    const QString spoken = spokenName(*canvas, objectId(first.id));
    EXPECT_TRUE(spoken.contains(u"of lane Unit"_s)) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QString::number(first.share->counted()))) << spoken.toStdString();
}

TEST_F(CanvasLaneWalk, AFrontierOfALaneIsCountedLiveAndItsOuterEndIsDragged) {
    const FrontierId id = own().frontiers.front().id;
    const std::vector<BracketFact> before = own().brackets;
    const auto low = static_cast<int>(placed(m_lane)->box.bottom()) - 4;
    press({xOf(2019, 6), low});
    moveTo({xOf(2019, 4) + 2, low}, Qt::AltModifier);
    ASSERT_TRUE(canvas->frontierPreview().has_value());
    ASSERT_EQ(canvas->frontierPreview()->moved.shares.size(), 2U);
    const BracketShare live = canvas->frontierPreview()->moved.shares.front();
    EXPECT_EQ(live.bracket, before[0].id);
    EXPECT_LT(live.counted(), before[0].share->counted());
    release(Qt::AltModifier);
    EXPECT_EQ(project->tables().find(id)->when.padded().startFrom, instantFromCivil({2019, 4, 1}));
    EXPECT_EQ(own().brackets[0].share, live);
    ASSERT_TRUE(project->undo().ok());
    const auto y = static_cast<int>(placed(m_lane)->band.y) + 9;
    dragFrom({xOf(2019, 3) + 2, y}, {xOf(2019, 2) + 2, y}, Qt::AltModifier);
    EXPECT_EQ(own().brackets[0].from, instantFromCivil({2019, 2, 1}));
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(own().brackets[0].from, before[0].from);
}

TEST_F(CanvasLaneWalk, ATooltipTellsCertainStraddlingAndPossibleApartInEveryBand) {
    const auto tipAt = [this](ObjectId id) {
        const QPoint at = canvas->rectOf(id).center().toPoint();
        QHelpEvent event(QEvent::ToolTip, at, canvas->viewport()->mapToGlobal(at));
        QApplication::sendEvent(canvas->viewport(), &event);
        return QToolTip::text();
    };
    canvas->setSelection({});
    const BracketFact& ofLane = own().brackets.front();
    EXPECT_TRUE(tipAt(objectId(ofLane.id)).contains(shareInWords(*ofLane.share)));
    const BracketFact& ofCase = facts().mainBand()->brackets[1];
    EXPECT_TRUE(tipAt(objectId(ofCase.id)).contains(shareInWords(*ofCase.share)));
    EXPECT_NE(shareInWords(*ofCase.share), shareInWords(*ofLane.share));
}
