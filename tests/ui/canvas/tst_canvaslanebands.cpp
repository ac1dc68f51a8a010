// SPDX-License-Identifier: GPL-3.0-or-later
// Bracketings of one lane, frontiers inside one date value, cuts that an event marks, brackets and frontiers
// that cannot be where they are put.
#include "canvasfixture.h"

#include "core/edit/bracketverbs.h"

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasLaneBands : public CanvasTest {
protected:
    [[nodiscard]] const TimelineFacts& facts() const { return canvas->core().content.facts(); }
    [[nodiscard]] const BracketFact* bracket(const QString& key) const {
        for (const BracketFact& fact : facts().mainBand()->brackets)
            if (fact.key == key) return &fact;
        return nullptr;
    }
    [[nodiscard]] std::vector<EventId> marksOf(FrontierId id) const {
        std::vector<EventId> marks;
        for (const auto& [_, mark] : project->tables().of<FrontierEvent>())
            if (mark.frontier == id) marks.push_back(mark.event);
        return marks;
    }
    [[nodiscard]] QPoint ground(int x) const { return {x, static_cast<int>(frame().lanesView.bottom()) - 6}; }
    void listen() {
        QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                         [this](const QString& text) { said = text; });
    }
    QString said;
};

TEST_F(CanvasLaneBands, ALaneTakesABracketingOfItsOwnAndIsCutInItsOwnBand) {
    openCase();
    const LaneId lane = laneOf(u"Unit"_s);
    const double before = placed(lane)->band.height;
    EXPECT_EQ(before, 0);
    EditBuilder builder = project->edit();
    ASSERT_TRUE(project->commit(*addLaneBracketing(builder, lane, u"The unit's own"_s)).ok());
    EXPECT_GT(placed(lane)->band.height, 0);
    EXPECT_EQ(placed(laneOf(u"Leadership"_s))->band.height, 0);
    EXPECT_TRUE(canvas->core().list().toText().contains(u"The unit's own: drag here"_s));
    const size_t ofCase = facts().mainBand()->brackets.size();
    const auto y = static_cast<int>(placed(lane)->band.centre().y);
    dragFrom({xOf(2019, 3) + 1, y}, {xOf(2019, 6) - 2, y}, Qt::AltModifier);
    ASSERT_EQ(facts().laneBand(lane)->brackets.size(), 1U);
    EXPECT_EQ(facts().mainBand()->brackets.size(), ofCase);
    // A selected bracket has handles at its ends, as in the band of the case.
    canvas->setSelection({});
    dragFrom({xOf(2019, 6) + 1, y}, {xOf(2019, 9) - 2, y}, Qt::AltModifier);
    ASSERT_EQ(facts().laneBand(lane)->brackets.size(), 2U);
    ASSERT_EQ(facts().laneBand(lane)->frontiers.size(), 1U);
    // Its frontier runs through this lane only, and is dragged there.
    const FrontierId own = facts().laneBand(lane)->frontiers.front().id;
    for (const Item& item : canvas->core().list().items())
        if (item.role == Role::Frontier && item.object == own.value()) {
            EXPECT_LE(canvas->core().list().bounds(item).bottom(), placed(lane)->box.bottom() + 1);
        }
    const auto inLane = static_cast<int>(placed(lane)->box.bottom()) - 4;
    dragFrom({xOf(2019, 6), inLane}, {xOf(2019, 7), inLane}, Qt::AltModifier);
    EXPECT_EQ(project->tables().find(own)->when.padded().startFrom, instantFromCivil({2019, 7, 1}));
    // A click selects the bracket it falls on.
    click({xOf(2019, 5, 15), y});
    EXPECT_EQ(canvas->selection(),
              std::vector<ObjectId>{objectId(facts().laneBand(lane)->brackets.front().id)});
    while (project->canUndo()) ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(facts().laneBand(lane), nullptr);
    EXPECT_EQ(placed(lane)->band.height, 0);
}

TEST_F(CanvasLaneBands, TheLanesOfTheMunicipalityShowTheirOwnBracketings) {
    openCase(u"municipality"_s);
    int own = 0;
    for (const PlacedLane& lane : frame().lanes)
        if (const BandFact* band = facts().laneBand(lane.id)) {
            ++own;
            EXPECT_GT(lane.band.height, 0);
            EXPECT_FALSE(band->brackets.empty());
        }
    EXPECT_EQ(own, 3);
    // No event stands in a band.
    for (const PlacedEvent& event : frame().events)
        if (!event.folded && frame().lanes[event.lane].band.height > 0) {
            EXPECT_GT(event.badge.y - 8, frame().lanes[event.lane].band.bottom());
        }
}

TEST_F(CanvasLaneBands, AFrontierInsideOneDateValueIsMovedByTheOrderOfItsEvents) {
    openCase();
    canvas->zoomTo({instantFromCivil({2019, 5, 1}), instantFromCivil({2019, 8, 1})});
    FrontierId id;
    for (const FrontierFact& fact : facts().mainBand()->frontiers)
        if (fact.event == eventOf(u"B17"_s)) id = fact.id;
    ASSERT_FALSE(id.isNull());
    const Instant before = facts().frontier(id)->at;
    ASSERT_TRUE(facts().frontier(id)->inside);
    const int counted = bracket(u"P3"_s)->share->counted();
    const double left = frame().head;
    press(ground(static_cast<int>(left + canvas->core().view.scale().x(before))));
    moveTo(ground(badge(u"B16"_s).x()));
    ASSERT_TRUE(canvas->frontierPreview().has_value());
    EXPECT_EQ(canvas->frontierPreview()->marks, eventOf(u"B16"_s));
    EXPECT_TRUE(canvas->core().state.readOut->text.contains(u"marked by B16"_s));
    release();
    EXPECT_EQ(project->tables().find(id)->when.edtf(), u"2019-06"_s);
    EXPECT_EQ(marksOf(id), std::vector<EventId>{eventOf(u"B16"_s)});
    EXPECT_LT(facts().frontier(id)->at, before);
    EXPECT_TRUE(facts().frontier(id)->inside);
    EXPECT_EQ(bracket(u"P3"_s)->share->counted(), counted + 1);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(marksOf(id), std::vector<EventId>{eventOf(u"B17"_s)});
    EXPECT_EQ(facts().frontier(id)->at, before);
}

TEST_F(CanvasLaneBands, ACutOnAnEventTakesItsDateAndIsMarkedByIt) {
    openCase();
    canvas->zoomTo({instantFromCivil({2019, 4, 1}), instantFromCivil({2019, 7, 1})});
    const EventId event = eventOf(u"B14"_s);
    const QPoint at = badge(u"B14"_s);
    canvas->setTool(CanvasTool::Frontier);
    const int rows = logRows();
    click(ground(at.x()));
    ASSERT_EQ(logRows(), rows + 1);
    FrontierId made;
    for (const FrontierFact& fact : facts().mainBand()->frontiers)
        if (fact.event == event) made = fact.id;
    ASSERT_FALSE(made.isNull());
    const Frontier& row = *project->tables().find(made);
    EXPECT_EQ(row.when.bounds().startFrom, project->rows().get(event)->when.bounds().startFrom);
    EXPECT_EQ(row.when.precision(), project->rows().get(event)->when.precision());
}

TEST_F(CanvasLaneBands, ASelectedNestedBracketIsTheOneThatIsCut) {
    openCase();
    const BracketFact* outer = bracket(u"P3"_s);
    ASSERT_FALSE(outer->nested.empty());
    const BracketFact inner = outer->nested.front();
    canvas->setSelection({objectId(inner.id)});
    canvas->zoomTo({inner.from - 10 * kSecondsPerDay, inner.until + 10 * kSecondsPerDay});
    const size_t before = outer->nested.size();
    canvas->splitBracketAtPointer();
    EXPECT_EQ(bracket(u"P3"_s)->nested.size(), before + 1);
    EXPECT_EQ(facts().mainBand()->brackets.size(), 4U);
}

TEST_F(CanvasLaneBands, BracketsThatWouldCrossAreRefusedInASentence) {
    openCase();
    listen();
    const int rows = logRows();
    const auto y = static_cast<int>(frame().band.y) + 8;
    canvas->setTool(CanvasTool::Bracket);
    dragFrom({xOf(2019, 3) + 3, y}, {xOf(2019, 5) + 3, y}, Qt::AltModifier);
    EXPECT_EQ(logRows(), rows);
    EXPECT_TRUE(said.contains(u"overlap"_s)) << qPrintable(said);
}

TEST_F(CanvasLaneBands, AFrontierCannotLeaveTheBracketsItDivides) {
    openCase();
    listen();
    FrontierId nested;
    for (const FrontierFact& fact : facts().mainBand()->frontiers)
        if (fact.nested) nested = fact.id;
    ASSERT_FALSE(nested.isNull());
    const int rows = logRows();
    const Instant at = facts().frontier(nested)->at;
    const double x = frame().head + canvas->core().view.scale().x(at);
    press(ground(static_cast<int>(x)));
    moveTo(ground(xOf(2019, 3)), Qt::AltModifier);
    EXPECT_TRUE(said.contains(u"must stay inside"_s)) << qPrintable(said);
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::ForbiddenCursor);
    release();
    EXPECT_EQ(logRows(), rows);
    EXPECT_EQ(facts().frontier(nested)->at, at);
}

TEST_F(CanvasLaneBands, ABracketingIsChosenToCompareWith) {
    openCase();
    listen();
    const std::vector<const BandFact*> rivals = facts().rivals();
    ASSERT_GT(rivals.size(), 1U);
    const BracketingId last = rivals.back()->id;
    canvas->showRival(last);
    ASSERT_FALSE(frame().rivalRows.empty());
    EXPECT_EQ(frame().rivalRows.front(), last);
    EXPECT_TRUE(said.startsWith(facts().band(last)->name)) << qPrintable(said);
    canvas->hideShownRival();
    EXPECT_TRUE(facts().band(last)->hidden);
    canvas->showRival(last);
    EXPECT_FALSE(facts().band(last)->hidden);
    EXPECT_EQ(frame().rivalRows.front(), last);
}
