// SPDX-License-Identifier: GPL-3.0-or-later
// What no one draws on purpose: years far out, words without end, what is held taken away.
#include "canvasfixture.h"

#include "core/edit/eventverbs.h"

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasHard : public CanvasTest {
protected:
    EventId add(const QString& title, const QString& edtf, const QString& lane = u"Upper"_s) {
        EditBuilder builder = project->edit();
        Event event;
        event.id = builder.ids().nextId<Event>();
        event.caseId = canvas->caseId();
        event.lane = laneOf(lane);
        event.title = title;
        event.when = TemporalExtent(edtf);
        const EventId id = event.id;
        EXPECT_TRUE(project->commit(addEvent(builder, event).value()).ok());
        return id;
    }
    [[nodiscard]] QPoint markOf(EventId id) const {
        const PlacedEvent* event = frame().event(id);
        if (event == nullptr) {
            ADD_FAILURE() << "not drawn";
            return {};
        }
        return {static_cast<int>(event->badge.x), static_cast<int>(event->badge.y)};
    }
};

TEST_F(CanvasHard, EventsAtTheEndsOfTheCalendarAreSeenMovedAndUndone) {
    openCase(QString());
    const EventId early = add(u"Early"_s, u"-9999"_s);
    const EventId late = add(u"Late"_s, u"9999"_s);
    canvas->fitAll();
    QApplication::processEvents();
    ASSERT_NE(frame().event(early), nullptr);
    ASSERT_NE(frame().event(late), nullptr);
    EXPECT_EQ(frame().shown(), 2U);
    dragFrom(markOf(late), markOf(late) + QPoint(-200, 0));
    const auto moved = project->rows().get(late);
    ASSERT_TRUE(moved.has_value());
    EXPECT_LT(moved->when.padded().startFrom, instantFromCivil({9000, 1, 1}));
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(project->rows().get(late)->when.edtf(), u"9999"_s);
    dragFrom(markOf(early), markOf(early) + QPoint(-60, 0));
    for (int i = 0; i < 8; ++i) canvas->zoomIn();
    for (int i = 0; i < 30; ++i) canvas->zoomOut();
    canvas->grab();
}

TEST_F(CanvasHard, LabelsWithoutEndAndFromRightToLeftStayInTheirRoom) {
    openCase(QString());
    const EventId endless = add(u"word "_s.repeated(2'000), u"2019-03"_s);
    const EventId beside = add(u"Beside"_s, u"2019-08"_s);
    const EventId arabic = add(u"اجتماع المجلس حول الخطة الجديدة"_s, u"2019-05"_s, u"Lower"_s);
    canvas->zoomTo({instantFromCivil({2019, 1, 1}), instantFromCivil({2020, 1, 1})});
    canvas->grab();
    for (const EventId id : {endless, beside, arabic}) {
        const PlacedEvent* event = frame().event(id);
        ASSERT_NE(event, nullptr);
        EXPECT_LE(event->label.right(), frame().size.width);
        EXPECT_FALSE(event->text.isEmpty());
    }
    EXPECT_LT(frame().event(endless)->text.size(), 400);
    dragFrom(markOf(endless), markOf(endless) + QPoint(120, 0));
    EXPECT_NE(project->rows().get(endless)->when.edtf(), u"2019-03"_s);
}

TEST_F(CanvasHard, OverlappingEventsOfOneLaneNeverCoverEachOther) {
    openCase(QString());
    for (int i = 0; i < 8; ++i)
        add(u"Overlapping event number %1"_s.arg(i), u"2019-0%1/2019-1%2"_s.arg(1 + i).arg(i % 3));
    canvas->setCrowding(Crowding::Scroll);
    canvas->zoomTo({instantFromCivil({2018, 12, 1}), instantFromCivil({2020, 2, 1})});
    const std::vector<PlacedEvent>& events = frame().events;
    ASSERT_EQ(events.size(), 8U);
    for (size_t i = 0; i < events.size(); ++i)
        for (size_t j = i + 1; j < events.size(); ++j)
            EXPECT_FALSE(events[i].mark().overlaps(events[j].mark())) << i << " covers " << j;
}

TEST_F(CanvasHard, ALaneDeletedUnderADragEndsTheDragWithoutHarm) {
    openCase(QString());
    const EventId held = add(u"Held"_s, u"2019-05"_s);
    canvas->zoomTo({instantFromCivil({2019, 1, 1}), instantFromCivil({2020, 1, 1})});
    press(markOf(held));
    moveTo(markOf(held) + QPoint(100, 0));
    ASSERT_FALSE(canvas->core().state.moving.empty());
    EditBuilder builder = project->edit();
    const Result<Edit> gone = removeRows(builder, Entity::Lane, {laneOf(u"Upper"_s).value()});
    ASSERT_TRUE(gone.ok());
    ASSERT_TRUE(project->commit(*gone).ok());
    moveTo({600, 500});
    canvas->grab();
    release();
    canvas->grab();
    EXPECT_TRUE(canvas->core().state.moving.empty());
    while (project->undo().ok()) {
    }
    EXPECT_EQ(project->events().size(), 0U);
}

TEST_F(CanvasHard, TheLaneThatIsDraggedCanBeDeletedMeanwhile) {
    openCase(QString());
    const Box head = frame().lanes.front().box;
    press({80, static_cast<int>(head.y) + 10});
    moveTo({80, static_cast<int>(head.bottom()) + 60});
    ASSERT_TRUE(canvas->core().state.laneDrag.has_value());
    EditBuilder builder = project->edit();
    const Result<Edit> gone = removeRows(builder, Entity::Lane, {frame().lanes.front().id.value()});
    ASSERT_TRUE(gone.ok());
    ASSERT_TRUE(project->commit(*gone).ok());
    canvas->grab();
    moveTo({80, static_cast<int>(head.bottom()) + 90});
    release();
    EXPECT_EQ(frame().lanes.size(), 1U);
    EXPECT_FALSE(canvas->core().state.laneDrag.has_value());
}

TEST_F(CanvasHard, AFrontierUndoneUnderTheHandLetsGo) {
    openCase();
    const BandFact& band = *canvas->core().content.facts().mainBand();
    const FrontierFact frontier = band.frontiers[1];
    const QPoint at(static_cast<int>(frame().head + canvas->core().view.scale().x(frontier.at)),
                    static_cast<int>(frame().lanesView.bottom()) - 6);
    press(at);
    moveTo(at + QPoint(60, 0));
    EditBuilder builder = project->edit();
    const Result<Edit> gone = removeRows(builder, Entity::Frontier, {frontier.id.value()});
    ASSERT_TRUE(gone.ok());
    ASSERT_TRUE(project->commit(*gone).ok());
    moveTo(at + QPoint(90, 0));
    canvas->grab();
    release();
    EXPECT_FALSE(canvas->frontierPreview().has_value());
}
