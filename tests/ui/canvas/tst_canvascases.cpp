// SPDX-License-Identifier: GPL-3.0-or-later
// A view laid by case, of a project with two of them.
#include "canvasfixture.h"

#include "core/edit/eventverbs.h"

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasCases : public CanvasTest {
protected:
    void openTwo() {
        openCase();
        EditBuilder builder = project->edit();
        Case other;
        other.id = builder.ids().nextId<Case>();
        other.name = u"The other city"_s;
        other.window = TemporalExtent(u"2019"_s);
        builder.insert(other);
        m_other = other.id;
        Lane lane;
        lane.id = builder.ids().nextId<Lane>();
        lane.caseId = m_other;
        lane.name = u"Elsewhere"_s;
        lane.order = 1;
        builder.insert(lane);
        for (const char* month : {"2019-02", "2019-05", "2019-08"}) {
            Event event;
            event.id = builder.ids().nextId<Event>();
            event.caseId = m_other;
            event.lane = lane.id;
            event.key = u"X%1"_s.arg(QLatin1StringView(month).right(1));
            event.title = u"Elsewhere in %1"_s.arg(QLatin1StringView(month));
            event.when = TemporalExtent(QString::fromLatin1(month));
            builder.insert(event);
        }
        ASSERT_TRUE(project->commit(builder.build(u"Another case"_s)).ok());
        m_before = canvas->eventsOnTimeline();
        canvas->setLaneChoice(LaneChoice{LaneGrouping::Case, {}});
        canvas->fitAll();
    }
    [[nodiscard]] const PlacedLane* laneOfCase(CaseId id) const {
        return placed(EventLaning::laneFor(objectId(id)));
    }
    [[nodiscard]] QString nameOf(const PlacedLane& lane) const {
        return canvas->core().content.facts().lanes()[lane.fact].name;
    }
    CaseId m_other;
    int m_before = 0;
};

TEST_F(CanvasCases, EachCaseHasALaneWithItsNameAndAllItsEvents) {
    openTwo();
    const CaseId own = canvas->caseId();
    ASSERT_EQ(frame().lanes.size(), 2U);
    ASSERT_NE(laneOfCase(own), nullptr);
    ASSERT_NE(laneOfCase(m_other), nullptr);
    EXPECT_EQ(nameOf(*laneOfCase(m_other)), u"The other city"_s);
    EXPECT_EQ(laneOfCase(m_other)->total, 3U);
    EXPECT_EQ(laneOfCase(own)->total, static_cast<size_t>(m_before));
    EXPECT_EQ(frame().shown(), static_cast<size_t>(m_before) + 3);
    EXPECT_EQ(canvas->eventsOnTimeline(), m_before + 3);
    EXPECT_EQ(canvas->eventsFilteredOut(), 0);
}

TEST_F(CanvasCases, TheBracketsOfTheCaseRunThroughItsOwnLaneAlone) {
    openTwo();
    const Box other = laneOfCase(m_other)->box;
    const Box own = laneOfCase(canvas->caseId())->box;
    bool inOwn = false;
    for (const Item& item : canvas->core().list().items()) {
        if (item.role != Role::Frontier && item.role != Role::BracketTint && item.role != Role::FrontierFade)
            continue;
        const Box box = canvas->core().list().bounds(item);
        inOwn = inOwn || (item.role == Role::BracketTint && box.overlaps(own));
        EXPECT_FALSE(box.grown(-2).overlaps(other)) << static_cast<int>(item.role);
    }
    EXPECT_TRUE(inOwn);
}

TEST_F(CanvasCases, AnEventOfTheOtherCaseMovesInTimeAndItsCaseAndTheCountsStay) {
    openTwo();
    const BracketShare before = *canvas->core().content.facts().mainBand()->brackets.front().share;
    const Event was = row(u"X2"_s);
    dragFrom(badge(u"X2"_s), badge(u"X2"_s) + QPoint(160, 0), Qt::AltModifier);
    EXPECT_NE(date(u"X2"_s), was.when.edtf());
    EXPECT_EQ(row(u"X2"_s).caseId, m_other);
    EXPECT_EQ(row(u"X2"_s).lane, was.lane);
    EXPECT_EQ(canvas->core().content.facts().mainBand()->brackets.front().share, before);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(date(u"X2"_s), was.when.edtf());
    canvas->setSelection({objectId(eventOf(u"B10"_s))});
    canvas->core().state.focus = canvas->selection().front();
    const bool below = laneOfCase(m_other)->box.y > laneOfCase(canvas->caseId())->box.y;
    key(below ? Qt::Key_Down : Qt::Key_Up);
    const auto row = project->events().rowOf(EventId(canvas->core().state.focus.value()));
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(project->events().caseId(*row), m_other) << "the lane beside is that of the other case";
}

TEST_F(CanvasCases, AnInfluenceStaysInsideItsCaseWhicheverThatIs) {
    openTwo();
    QString said;
    QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                     [&](const QString& text) { said = text; });
    const auto draw = [this](const QString& from, const QString& to) {
        EditBuilder builder = project->edit();
        Influence influence;
        influence.caseId = canvas->caseId();
        influence.from = objectId(eventOf(from));
        influence.to = objectId(eventOf(to));
        influence.kind = u"triggers"_s;
        return canvas->core().commit(addInfluence(builder, influence));
    };
    EXPECT_FALSE(draw(u"B10"_s, u"X5"_s));
    EXPECT_TRUE(said.contains(u"inside its case"_s)) << said.toStdString();
    const InfluenceCount before =
        countInfluences({}, canvas->core().content.model(), canvas->core().content.facts());
    ASSERT_TRUE(draw(u"X2"_s, u"X5"_s));
    const InfluenceCount after =
        countInfluences({}, canvas->core().content.model(), canvas->core().content.facts());
    EXPECT_EQ(after.all, before.all + 1) << "it is seen, so it is counted";
    for (const auto& [_, influence] : project->influences().rows())
        if (influence.from == objectId(eventOf(u"X2"_s))) {
            EXPECT_EQ(influence.caseId, m_other);
        }
}

TEST_F(CanvasCases, AFrontierPutOnAnEventOfTheOtherCaseIsNotMarkedByIt) {
    openTwo();
    const FrontierFact* frontier = nullptr;
    for (const FrontierFact& fact : canvas->core().content.facts().mainBand()->frontiers)
        if (fact.at == instantFromCivil({2019, 4, 1})) frontier = &fact;
    ASSERT_NE(frontier, nullptr);
    const FrontierId id = frontier->id;
    const EventId marked = frontier->event;
    const auto y = static_cast<int>(frame().strip.y) + 13;
    press({static_cast<int>(frame().head + canvas->core().view.scale().x(frontier->at)), y});
    moveTo({xOf(2019, 5), y});
    release();
    EXPECT_EQ(project->tables().find(id)->when.padded().startFrom, instantFromCivil({2019, 5, 1}));
    const FrontierFact* after = canvas->core().content.facts().frontier(id);
    EXPECT_NE(after->event, eventOf(u"X5"_s));
    EXPECT_TRUE(after->event == marked ||
                project->events().caseId(*project->events().rowOf(after->event)) == canvas->caseId());
}

TEST_F(CanvasCases, TheOtherCaseTakesOverAndACaseThatGoesTakesItsLaneAlong) {
    openTwo();
    const CaseId own = canvas->caseId();
    canvas->setCase(m_other);
    ASSERT_EQ(frame().lanes.size(), 2U);
    EXPECT_EQ(canvas->core().content.facts().mainBand(), nullptr);
    canvas->setCase(own);
    EditBuilder builder = project->edit();
    const Result<Edit> gone = removeRows(builder, Entity::Case, {m_other.value()});
    ASSERT_TRUE(gone.ok()) << gone.error().text.toStdString();
    ASSERT_TRUE(project->commit(*gone).ok());
    EXPECT_EQ(frame().lanes.size(), 1U);
    EXPECT_EQ(frame().shown(), static_cast<size_t>(m_before));
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(frame().lanes.size(), 2U);
    canvas->setLaneChoice({});
    EXPECT_EQ(frame().shown(), static_cast<size_t>(m_before));
}
