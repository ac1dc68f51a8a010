// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand does to events: moves, stretches, draws, and how it is taken back.
#include "canvasfixture.h"

#include <QLineEdit>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasDrag : public CanvasTest {};

TEST_F(CanvasDrag, AMonthPreciseEventMovesByWholeMonths) {
    openCase();
    const int month = xOf(2019, 6) - xOf(2019, 5);
    const QPoint from = badge(u"B10"_s);
    const int before = logRows();
    dragFrom(from, from + QPoint(month + 9, 2));
    EXPECT_EQ(date(u"B10"_s), u"2019-05"_s);
    EXPECT_EQ(logRows(), before + 1);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(date(u"B10"_s), u"2019-04"_s);
    ASSERT_TRUE(project->redo().ok());
    EXPECT_EQ(date(u"B10"_s), u"2019-05"_s);
}

TEST_F(CanvasDrag, ADayPreciseEventMovesByDays) {
    openCase();
    canvas->setSnapping(Snapping::Off);
    const QPoint from = badge(u"B20"_s);
    const int tenDays = xOf(2019, 9, 11) - xOf(2019, 9, 1);
    dragFrom(from, from + QPoint(tenDays, 0));
    EXPECT_EQ(row(u"B20"_s).when.precision(), Precision::Day);
    const Instant at = row(u"B20"_s).when.padded().startFrom;
    EXPECT_NEAR(static_cast<double>(at - instantFromCivil({2019, 9, 11})), 0, 2.0 * kSecondsPerDay);
    EXPECT_NE(at, instantFromCivil({2019, 9, 1}));
}

TEST_F(CanvasDrag, NothingIsCommittedBeforeTheButtonIsLetGo) {
    openCase();
    const QPoint from = badge(u"B10"_s);
    const int before = logRows();
    press(from);
    moveTo(from + QPoint(xOf(2019, 6) - xOf(2019, 5), 0));
    EXPECT_EQ(date(u"B10"_s), u"2019-04"_s);
    EXPECT_EQ(logRows(), before);
    const TimelineState& state = canvas->core().state;
    ASSERT_EQ(state.moving.size(), 1U);
    EXPECT_GT(state.moving.front().padded.startFrom, instantFromCivil({2019, 4, 1}));
    ASSERT_TRUE(state.readOut.has_value());
    EXPECT_TRUE(state.readOut->text.contains(u"May 2019"_s)) << qPrintable(state.readOut->text);
    release();
    EXPECT_EQ(logRows(), before + 1);
}

TEST_F(CanvasDrag, EscapeGivesEverythingBack) {
    openCase();
    const QPoint from = badge(u"B10"_s);
    const int before = logRows();
    press(from);
    moveTo(from + QPoint(220, 160));
    key(Qt::Key_Escape);
    EXPECT_TRUE(canvas->core().state.moving.empty());
    EXPECT_FALSE(canvas->core().state.readOut.has_value());
    release();
    EXPECT_EQ(date(u"B10"_s), u"2019-04"_s);
    EXPECT_EQ(logRows(), before);
}

TEST_F(CanvasDrag, ADragToAnotherLaneMovesItThereAndKeepsItsDate) {
    openCase();
    const QPoint from = badge(u"B10"_s);
    const LaneId target = laneOf(u"Leadership"_s);
    ASSERT_FALSE(target.isNull());
    dragFrom(from, {from.x() + 3, static_cast<int>(placed(target)->box.centre().y)});
    EXPECT_EQ(row(u"B10"_s).lane, target);
    EXPECT_EQ(date(u"B10"_s), u"2019-04"_s);
}

TEST_F(CanvasDrag, SeveralKeepTheirDistances) {
    openCase();
    canvas->setSelection(
        {objectId(eventOf(u"B10"_s)), objectId(eventOf(u"B14"_s)), objectId(eventOf(u"B20"_s))});
    const QPoint from = badge(u"B10"_s);
    const int month = xOf(2019, 6) - xOf(2019, 5);
    const int before = logRows();
    dragFrom(from, from + QPoint(month, 0));
    EXPECT_EQ(date(u"B10"_s), u"2019-05"_s);
    EXPECT_EQ(date(u"B14"_s), u"2019-06"_s);
    EXPECT_EQ(logRows(), before + 1);
    EXPECT_EQ(canvas->selection().size(), 3U);
}

TEST_F(CanvasDrag, APressThatDoesNotMoveOnlySelects) {
    openCase();
    const int before = logRows();
    dragFrom(badge(u"B10"_s), badge(u"B10"_s) + QPoint(2, 1));
    EXPECT_EQ(canvas->selection(), (std::vector<ObjectId>{objectId(eventOf(u"B10"_s))}));
    EXPECT_EQ(logRows(), before);
    click(badge(u"B14"_s), Qt::ControlModifier);
    EXPECT_EQ(canvas->selection().size(), 2U);
    click(badge(u"B14"_s), Qt::ControlModifier);
    EXPECT_EQ(canvas->selection().size(), 1U);
    const PlacedLane& national = *placed(laneOf(u"National"_s));
    click({xOf(2019, 6), static_cast<int>(national.box.y + 6)});
    EXPECT_TRUE(canvas->selection().empty());
}

TEST_F(CanvasDrag, TheEdgeOfAMovedEventCatchesOnAFrontier) {
    openCase();
    const FrontierFact* frontier = nullptr;
    for (const FrontierFact& fact : canvas->core().content.facts().mainBand()->frontiers)
        if (fact.at == instantFromCivil({2019, 9, 1})) frontier = &fact;
    ASSERT_NE(frontier, nullptr);
    // B19 is August: its end lies on the frontier after any whole number of months or not at all.
    const QPoint from = badge(u"B10"_s);
    press(from);
    moveTo(from + QPoint(xOf(2019, 9) - xOf(2019, 5) + 3, 0));
    ASSERT_TRUE(canvas->core().state.caught.has_value());
    EXPECT_EQ(*canvas->core().state.caught, frontier->at);
    EXPECT_TRUE(canvas->core().state.readOut->text.contains(u"P3"_s) ||
                canvas->core().state.readOut->text.contains(u"frontier"_s))
        << qPrintable(canvas->core().state.readOut->text);
    moveTo(from + QPoint(xOf(2019, 9) - xOf(2019, 5) + 4, 0), Qt::AltModifier);
    EXPECT_FALSE(canvas->core().state.caught.has_value());
    key(Qt::Key_Escape);
    release();
}

TEST_F(CanvasDrag, AGripStretchesTheEndInWholeUnits) {
    openCase();
    canvas->setSelection({objectId(eventOf(u"B13"_s))});
    const PlacedEvent* event = frame().event(eventOf(u"B13"_s));
    ASSERT_NE(event, nullptr);
    const Box mark = event->mark();
    QPoint grip;
    for (const Item& item : canvas->core().list().items())
        if (item.role == Role::Grip && item.object == event->id.value() && item.box.x > mark.centre().x)
            grip = QPoint(static_cast<int>(item.box.centre().x), static_cast<int>(item.box.centre().y));
    ASSERT_FALSE(grip.isNull());
    dragFrom(grip, grip + QPoint(xOf(2019, 8) - xOf(2019, 7), 0));
    EXPECT_EQ(date(u"B13"_s), u"2019-04/2019-07"_s);
}

TEST_F(CanvasDrag, AReadOnlyProjectMovesNothing) {
    openCase();
    const QString path = project->path();
    canvas->setProject(nullptr);
    project.reset();
    ProjectOptions options;
    options.readOnly = true;
    auto opened = Project::open(path, options);
    ASSERT_TRUE(opened.ok());
    project = std::move(*opened);
    canvas->setProject(project.get());
    const QPoint from = badge(u"B10"_s);
    dragFrom(from, from + QPoint(200, 0));
    EXPECT_EQ(date(u"B10"_s), u"2019-04"_s);
}

TEST_F(CanvasDrag, TheEventToolAddsAnEventInTheUnitOfTheAxis) {
    openCase();
    canvas->setTool(CanvasTool::Event);
    ObjectId renamed;
    QObject::connect(canvas.get(), &TimelineCanvas::renameRequested, canvas.get(),
                     [&](ObjectId id) { renamed = id; });
    const PlacedLane& lane = *placed(laneOf(u"National"_s));
    const size_t before = project->events().size();
    click({xOf(2019, 5, 10), static_cast<int>(lane.box.centre().y)});
    ASSERT_EQ(project->events().size(), before + 1);
    const auto made = project->rows().get(EventId(renamed.value()));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->when.edtf(), u"2019-05"_s);
    EXPECT_EQ(made->lane, lane.id);
    EXPECT_EQ(canvas->selection(), (std::vector<ObjectId>{renamed}));
}

TEST_F(CanvasDrag, TheEventToolDrawsAnActivityOverAStretch) {
    openCase();
    canvas->setTool(CanvasTool::Event);
    const PlacedLane& lane = *placed(laneOf(u"National"_s));
    const int y = static_cast<int>(lane.box.centre().y);
    dragFrom({xOf(2019, 5, 10), y}, {xOf(2019, 7, 12), y});
    ASSERT_EQ(canvas->selection().size(), 1U);
    const auto made = project->rows().get(EventId(canvas->selection().front().value()));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->when.edtf(), u"2019-05/2019-07"_s);
    EXPECT_EQ(made->kind, EventKind::Activity);
}

TEST_F(CanvasDrag, TheInfluenceToolConnectsTwoEvents) {
    openCase();
    canvas->setTool(CanvasTool::Influence);
    const size_t before = project->influences().size();
    dragFrom(badge(u"B10"_s), badge(u"B14"_s));
    auto* kind = canvas->findChild<QLineEdit*>();
    ASSERT_NE(kind, nullptr);
    QTest::keyClick(kind, Qt::Key_Return);
    EXPECT_EQ(project->influences().size(), before + 1);
    ASSERT_EQ(canvas->selection().size(), 1U);
    const HotInfluence* made = project->influences().find(InfluenceId(canvas->selection().front().value()));
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->from, objectId(eventOf(u"B10"_s)));
    EXPECT_EQ(made->to, objectId(eventOf(u"B14"_s)));
    EXPECT_EQ(made->basis, InfluenceBasis::Analyst);
}

TEST_F(CanvasDrag, ARubberBandSelectsWhatLiesInIt) {
    openCase();
    const QPoint a = badge(u"B10"_s);
    dragFrom(a + QPoint(-30, -14), a + QPoint(12, 12));
    const std::vector<ObjectId>& selected = canvas->selection();
    EXPECT_NE(std::find(selected.begin(), selected.end(), objectId(eventOf(u"B10"_s))), selected.end());
}

TEST_F(CanvasDrag, SeveralThatComeToAnotherLaneDoNotCoverEachOtherAndTheLaneIsMarked) {
    openCase();
    const std::vector<QString> keys{u"B12"_s, u"B13"_s};
    ASSERT_EQ(row(keys[0]).lane, row(keys[1]).lane);
    canvas->setSelection({objectId(eventOf(keys[0])), objectId(eventOf(keys[1]))});
    const PlacedEvent* held = frame().event(eventOf(keys[0]));
    if (held == nullptr) held = frame().event(eventOf(keys[1]));
    ASSERT_NE(held, nullptr);
    const PlacedLane* other = &frame().lanes.front();
    if (other->id == row(keys[0]).lane) other = &frame().lanes[1];
    const LaneId lane = other->id;
    press({static_cast<int>(held->badge.x), static_cast<int>(held->badge.y)});
    moveTo({static_cast<int>(held->badge.x), static_cast<int>(other->box.centre().y)});
    std::vector<double> heights;
    bool marked = false;
    for (const Item& item : canvas->core().list().items()) {
        const bool moved = item.object == eventOf(keys[0]).value() || item.object == eventOf(keys[1]).value();
        if (item.role == Role::Ghost && moved && item.kind == ItemKind::Rect) heights.push_back(item.box.y);
        marked = marked || (item.role == Role::DropTarget && item.object == lane.value());
    }
    key(Qt::Key_Escape);
    release();
    ASSERT_EQ(heights.size(), 2U);
    EXPECT_GE(std::abs(heights[0] - heights[1]), 20);
    EXPECT_TRUE(marked);
}
