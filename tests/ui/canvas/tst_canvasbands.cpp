// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets and frontiers under the hand.
#include "canvasfixture.h"

#include "core/edit/eventverbs.h"

#include <QPlainTextEdit>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasBands : public CanvasTest {
protected:
    [[nodiscard]] const BandFact& band() const { return *canvas->core().content.facts().mainBand(); }
    [[nodiscard]] FrontierId frontierAt(Instant at) const {
        for (const FrontierFact& fact : band().frontiers)
            if (fact.at == at) return fact.id;
        return {};
    }
    [[nodiscard]] QPoint lanePoint(int x) const {
        return {x, static_cast<int>(frame().lanesView.bottom()) - 6};
    }
    [[nodiscard]] const BracketFact* bracket(const QString& key) const {
        for (const BracketFact& fact : band().brackets)
            if (fact.key == key) return &fact;
        return nullptr;
    }
};

TEST_F(CanvasBands, ADraggedFrontierCommitsOnceAndCountsFollowLive) {
    openCase();
    const FrontierId id = frontierAt(instantFromCivil({2019, 4, 1}));
    ASSERT_FALSE(id.isNull());
    const int before = logRows();
    press(lanePoint(xOf(2019, 4)));
    moveTo(lanePoint(xOf(2019, 5) + 2));
    ASSERT_TRUE(canvas->core().state.movingFrontier.has_value());
    EXPECT_EQ(canvas->core().state.movingFrontier->at, instantFromCivil({2019, 5, 1}));
    // Counted anew for the place under the hand, while nothing is committed.
    const std::vector<BracketShare> live = canvas->core().state.movingFrontier->moved.shares;
    ASSERT_EQ(live.size(), 4U);
    EXPECT_GT(live[1].counted(), 4);
    EXPECT_EQ(live[0].counted() + live[1].counted() + live[2].counted() + live[3].counted(), 23);
    EXPECT_TRUE(canvas->core().list().toText().contains(u"%1 certain"_s.arg(live[1].certain)));
    EXPECT_EQ(logRows(), before);
    release();
    EXPECT_EQ(logRows(), before + 1);
    EXPECT_EQ(project->tables().find(id)->when.edtf(), u"2019-05"_s);
    EXPECT_EQ(bracket(u"P1"_s)->share, live[1]);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(project->tables().find(id)->when.edtf(), u"2019-04"_s);
    EXPECT_EQ(bracket(u"P1"_s)->share->counted(), 4);
}

TEST_F(CanvasBands, OthersCanFollowAFrontierUnderTheHandUntilItIsPutDown) {
    openCase();
    const FrontierId id = frontierAt(instantFromCivil({2019, 4, 1}));
    std::vector<std::optional<FrontierPreview>> heard;
    QObject::connect(canvas.get(), &TimelineCanvas::frontierPreviewChanged, canvas.get(),
                     [&](const std::optional<FrontierPreview>& preview) { heard.push_back(preview); });
    press(lanePoint(xOf(2019, 4)));
    moveTo(lanePoint(xOf(2019, 5) + 2));
    ASSERT_FALSE(heard.empty());
    ASSERT_TRUE(heard.back().has_value());
    EXPECT_EQ(heard.back()->id, id);
    EXPECT_EQ(heard.back()->moved.shares.size(), 4U);
    EXPECT_FALSE(heard.back()->moved.changedSides.empty());
    EXPECT_TRUE(canvas->frontierPreview().has_value());
    // What changes side is framed.
    const EventId changed = heard.back()->moved.changedSides.front();
    EXPECT_TRUE(std::any_of(
        canvas->core().list().items().begin(), canvas->core().list().items().end(),
        [&](const Item& item) { return item.role == Role::Hover && item.object == changed.value(); }));
    key(Qt::Key_Escape);
    EXPECT_FALSE(heard.back().has_value());
    EXPECT_FALSE(canvas->frontierPreview().has_value());
    release();
}

TEST_F(CanvasBands, ARefusalIsTakenBackWhenTheDragIsGivenUp) {
    openCase();
    QString said;
    QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                     [&](const QString& text) { said = text; });
    press(lanePoint(xOf(2019, 4)));
    moveTo(lanePoint(xOf(2019, 12)));
    ASSERT_FALSE(said.isEmpty());
    key(Qt::Key_Escape);
    EXPECT_TRUE(said.isEmpty()) << said.toStdString();
    release();
}

TEST_F(CanvasBands, ASelectedFrontierIsWrittenInTheInkOfItsCard) {
    openCase();
    const FrontierId id = frontierAt(instantFromCivil({2019, 4, 1}));
    const auto inkOfName = [&] {
        for (const Item& item : canvas->core().list().items())
            if (item.role == Role::FrontierName && item.object == id.value() && item.kind == ItemKind::Text)
                return item.fill.ink;
        return Ink::None;
    };
    EXPECT_EQ(inkOfName(), Ink::Text);
    canvas->setSelection({objectId(id)});
    EXPECT_EQ(inkOfName(), Ink::OnTint);
}

TEST_F(CanvasBands, AFrontierPutOnTheStartOfAnEventIsMarkedByIt) {
    openCase();
    const FrontierId id = frontierAt(instantFromCivil({2019, 4, 1}));
    const int before = logRows();
    press(lanePoint(xOf(2019, 4)));
    moveTo(lanePoint(xOf(2019, 5) + 2));
    ASSERT_TRUE(canvas->core().state.readOut.has_value());
    const QString said = canvas->core().state.readOut->text;
    ASSERT_TRUE(said.contains(u"marked by "_s)) << qPrintable(said);
    release();
    EXPECT_EQ(logRows(), before + 1);
    std::vector<EventId> marks;
    for (const auto& [_, mark] : project->tables().of<FrontierEvent>())
        if (mark.frontier == id) marks.push_back(mark.event);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(said.section(u"marked by "_s, 1), project->rows().get(marks.front())->key);
    EXPECT_EQ(project->rows().get(marks.front())->when.padded().startFrom, instantFromCivil({2019, 5, 1}));
}

TEST_F(CanvasBands, AnOuterEndIsDraggedKeepsItsReasonAndCountsFollow) {
    openCase(QString());
    canvas->zoomTo({instantFromCivil({2019, 1, 1}), instantFromCivil({2020, 1, 1})});
    const int y = static_cast<int>(frame().band.centre().y);
    dragFrom({xOf(2019, 3) + 2, y}, {xOf(2019, 7) - 3, y});
    const BracketId id = band().brackets.front().id;
    EditBuilder builder = project->edit();
    ASSERT_TRUE(project
                    ->commit(setField(builder, Entity::Bracket, id.value(), fieldOf(&Bracket::startReason),
                                      u"The mandate is given."_s)
                                 .value())
                    .ok());
    const int before = logRows();
    QTest::mouseMove(canvas->viewport(), QPoint(xOf(2019, 3), y));
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::SplitHCursor);
    press({xOf(2019, 3), y});
    moveTo({xOf(2019, 5) + 1, y});
    ASSERT_TRUE(canvas->core().state.movingEnd.has_value());
    EXPECT_EQ(canvas->core().state.movingEnd->at, instantFromCivil({2019, 5, 1}));
    EXPECT_EQ(logRows(), before);
    release();
    EXPECT_EQ(logRows(), before + 1);
    EXPECT_EQ(project->tables().find(id)->start.padded().startFrom, instantFromCivil({2019, 5, 1}));
    EXPECT_EQ(project->tables().find(id)->startReason, u"The mandate is given."_s);
    // The end too, and not past the start.
    dragFrom({xOf(2019, 7), y}, {xOf(2019, 10) + 1, y});
    EXPECT_EQ(project->tables().find(id)->end.padded().startFrom, instantFromCivil({2019, 10, 1}));
    press({xOf(2019, 10), y});
    moveTo({xOf(2019, 2), y});
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::ForbiddenCursor);
    release();
    EXPECT_EQ(project->tables().find(id)->end.padded().startFrom, instantFromCivil({2019, 10, 1}));
    ASSERT_TRUE(project->undo().ok());
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(project->tables().find(id)->start.padded().startFrom, instantFromCivil({2019, 3, 1}));
}

TEST_F(CanvasBands, ADragInsideABracketDrawsANestedOneAndAClickSelects) {
    openCase();
    const BracketFact* outer = bracket(u"P2"_s);
    ASSERT_NE(outer, nullptr);
    ASSERT_TRUE(outer->nested.empty());
    const BracketId id = outer->id;
    const int y = static_cast<int>(frame().band.y) + 30;
    click({xOf(2019, 5), y});
    ASSERT_EQ(canvas->selection().size(), 1U);
    EXPECT_EQ(canvas->selection().front(), objectId(id));
    dragFrom({xOf(2019, 4, 20), y}, {xOf(2019, 5, 25), y});
    ASSERT_EQ(bracket(u"P2"_s)->nested.size(), 1U);
    const Bracket* made = project->tables().find(bracket(u"P2"_s)->nested.front().id);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->parent, id);
}

TEST_F(CanvasBands, AFrontierStaysBetweenItsNeighboursAndSaysWhy) {
    openCase();
    const FrontierId id = frontierAt(instantFromCivil({2019, 4, 1}));
    QString said;
    QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(), [&](const QString& text) {
        if (!text.isEmpty()) said = text;
    });
    press(lanePoint(xOf(2019, 4)));
    moveTo(lanePoint(xOf(2019, 12)));
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(canvas->viewport()->cursor().shape(), Qt::ForbiddenCursor);
    release();
    EXPECT_EQ(project->tables().find(id)->when.edtf(), u"2019-04"_s);
}

TEST_F(CanvasBands, ADragInAnEmptyBandMakesTheFirstBracketInOneStep) {
    openCase(QString());
    ASSERT_EQ(canvas->core().content.facts().mainBand(), nullptr);
    canvas->zoomTo({instantFromCivil({2019, 1, 1}), instantFromCivil({2020, 1, 1})});
    const int y = static_cast<int>(frame().band.centre().y);
    const int before = logRows();
    dragFrom({xOf(2019, 3) + 2, y}, {xOf(2019, 7) - 3, y});
    ASSERT_NE(canvas->core().content.facts().mainBand(), nullptr);
    ASSERT_EQ(band().brackets.size(), 1U);
    EXPECT_EQ(logRows(), before + 1);
    const Bracket* made = project->tables().find(band().brackets.front().id);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->start.padded().startFrom, instantFromCivil({2019, 3, 1}));
    EXPECT_EQ(made->end.padded().startFrom, instantFromCivil({2019, 7, 1}));
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(canvas->core().content.facts().mainBand(), nullptr);
}

TEST_F(CanvasBands, TheFrontierToolCutsTheBracketUnderThePointer) {
    openCase();
    canvas->setTool(CanvasTool::Frontier);
    const size_t before = band().brackets.size();
    click(lanePoint(xOf(2019, 3)));
    EXPECT_EQ(band().brackets.size(), before + 1);
    EXPECT_FALSE(frontierAt(instantFromCivil({2019, 3, 1})).isNull());
}

TEST_F(CanvasBands, AFrontierWithoutAReasonAsksWhy) {
    openCase();
    canvas->setTool(CanvasTool::Frontier);
    click(lanePoint(xOf(2019, 3)));
    canvas->setTool(CanvasTool::Select);
    EXPECT_TRUE(canvas->core().list().toText().contains(u"Why here?"_s));
    const FrontierId made = frontierAt(instantFromCivil({2019, 3, 1}));
    for (const Item& item : canvas->core().list().items())
        if (item.role == Role::FrontierReason && item.object == made.value()) {
            const Box box = canvas->core().list().bounds(item);
            click({static_cast<int>(box.centre().x), static_cast<int>(box.centre().y)});
            break;
        }
    auto* editor = canvas->findChild<QPlainTextEdit*>(u"placeEditor"_s);
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->placeholderText(), u"Why here?"_s);
    QTest::keyClicks(editor, u"The plan came"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(project->tables().find(made)->reason, u"The plan came"_s);
}

TEST_F(CanvasBands, ADoubleClickOnABracketZoomsToIt) {
    openCase();
    const QRectF box = canvas->rectOf(objectId(bracket(u"P2"_s)->id));
    ASSERT_FALSE(box.isNull());
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {},
                       QPoint(static_cast<int>(box.x()) + 20, static_cast<int>(box.y()) + 30));
    const TimeRange seen = canvas->visibleRange();
    EXPECT_LT(seen.from, instantFromCivil({2019, 4, 1}));
    EXPECT_GT(seen.from, instantFromCivil({2019, 3, 20}));
    EXPECT_LT(seen.until, instantFromCivil({2019, 7, 5}));
}

TEST_F(CanvasBands, TheNextRivalTakesThePlaceOfTheOneShown) {
    openCase();
    ASSERT_EQ(frame().rivalRows.size(), 1U);
    const BracketingId first = frame().rivalRows.front();
    canvas->showNextRival();
    EXPECT_NE(frame().rivalRows.front(), first);
}
