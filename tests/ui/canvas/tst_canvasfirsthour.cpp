// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody meets who begins: an empty timeline, first dates, a first bracket up to an event, events
// drawn by double click, badges of the fold row, the menu of an empty place.
#include "canvasfixture.h"

#include "core/edit/eventverbs.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QPlainTextEdit>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasFirstHour : public CanvasTest {
protected:
    [[nodiscard]] CaseId onlyCase() const { return project->tables().of<Case>().begin()->second.id; }
    /// No event, no bracket, no study window: nothing says which years are meant.
    void openUndated() {
        openCase(QString());
        Case study = project->tables().of<Case>().begin()->second;
        study.window = {};
        EditBuilder builder = project->edit();
        builder.replace(study);
        ASSERT_TRUE(project->commit(builder.build(u"No window"_s)).ok());
        canvas->setProject(nullptr);
        canvas->setProject(project.get());
    }
    EventId add(const QString& title, const QString& edtf, LaneId lane) {
        EditBuilder builder = project->edit();
        Event event;
        event.id = builder.ids().nextId<Event>();
        event.caseId = onlyCase();
        event.title = title;
        event.lane = lane;
        event.when = TemporalExtent(edtf);
        const EventId id = event.id;
        EXPECT_TRUE(project->commit(addEvent(builder, std::move(event)).value()).ok());
        return id;
    }
    [[nodiscard]] int bandY() const { return static_cast<int>(frame().band.centre().y); }
    [[nodiscard]] QPoint inLane(const QString& name, int x) const {
        const PlacedLane* lane = placed(laneOf(name));
        return {x, static_cast<int>(lane->box.bottom()) - 4};
    }
    [[nodiscard]] const Bracket& onlyBracket() const {
        return project->tables().of<Bracket>().begin()->second;
    }
};

TEST_F(CanvasFirstHour, WhereNothingIsDatedTheYearsAreThoseOfToday) {
    openUndated();
    const Instant now = QDateTime::currentSecsSinceEpoch();
    EXPECT_LE(canvas->visibleRange().from, now - 9 * 365 * kSecondsPerDay);
    EXPECT_GE(canvas->visibleRange().until, now);
    EXPECT_LE(canvas->visibleRange().until, now + 366 * kSecondsPerDay);
}

TEST_F(CanvasFirstHour, TheFirstDatesAreShownWholeButWhatIsInViewMovesNothing) {
    openUndated();
    const TimeRange before = canvas->visibleRange();
    const EventId seen = add(u"Seen"_s, u"%1"_s.arg(QDate::currentDate().year() - 3), laneOf(u"Upper"_s));
    EXPECT_EQ(canvas->visibleRange().from, before.from) << "it would jump under the pen";
    EditBuilder builder = project->edit();
    builder.remove(seen);
    ASSERT_TRUE(project->commit(builder.build(u"Away"_s)).ok());
    add(u"Long ago"_s, u"1873"_s, laneOf(u"Upper"_s));
    EXPECT_LE(canvas->visibleRange().from, instantFromCivil({1873, 1, 1}));
    EXPECT_GE(canvas->visibleRange().until, instantFromCivil({1874, 1, 1}));
    EXPECT_LT(canvas->visibleRange().until, instantFromCivil({1900, 1, 1}));
}

TEST_F(CanvasFirstHour, ABracketDrawnUpToAnEventEndsOnItsDateAndIsNamedAtOnce) {
    openCase(QString());
    add(u"Decision"_s, u"2017-05-12"_s, laneOf(u"Upper"_s));
    canvas->zoomTo({instantFromCivil({2012, 1, 1}), instantFromCivil({2022, 1, 1})});
    press({xOf(2014, 1), bandY()});
    moveTo({xOf(2017, 5, 12) + 3, bandY()});
    ASSERT_TRUE(canvas->core().state.bracketDraft.has_value());
    const TimeRange shown = *canvas->core().state.bracketDraft;
    EXPECT_EQ(shown.until, instantFromCivil({2017, 5, 12}));
    EXPECT_TRUE(canvas->core().state.readOut->text.contains(u"12 May 2017"_s))
        << qPrintable(canvas->core().state.readOut->text);
    release();
    ASSERT_EQ(project->tables().of<Bracket>().size(), 1U);
    EXPECT_EQ(onlyBracket().start.edtf(), u"2014"_s);
    EXPECT_EQ(onlyBracket().end.edtf(), u"2017-05-12"_s);
    auto* name = canvas->viewport()->findChild<QPlainTextEdit*>(u"placeEditor"_s);
    ASSERT_NE(name, nullptr);
    QTest::keyClicks(name, u"Before"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(onlyBracket().name, u"Before"_s);
}

TEST_F(CanvasFirstHour, WhatABracketWillSpanIsWhatItsDraftShows) {
    openCase(QString());
    canvas->zoomTo({instantFromCivil({2000, 1, 1}), instantFromCivil({2020, 1, 1})});
    press({xOf(2003, 1), bandY()}, Qt::AltModifier);
    moveTo({xOf(2008, 4), bandY()}, Qt::AltModifier);
    const TimeRange shown = canvas->core().state.bracketDraft.value_or(TimeRange{});
    release(Qt::AltModifier);
    EXPECT_EQ(onlyBracket().start.padded().startFrom, shown.from);
    EXPECT_EQ(onlyBracket().end.padded().startFrom, shown.until);
    EXPECT_EQ(onlyBracket().end.edtf(), u"2008"_s) << "the axis shows years";
}

TEST_F(CanvasFirstHour, TheFrontierToolSaysWhereItWillCutBeforeItDoes) {
    openCase(QString());
    const EventId event = add(u"Decision"_s, u"2019-05-12"_s, laneOf(u"Upper"_s));
    canvas->zoomTo({instantFromCivil({2014, 1, 1}), instantFromCivil({2024, 1, 1})});
    dragFrom({xOf(2015, 1), bandY()}, {xOf(2022, 1), bandY()});
    if (auto* name = canvas->viewport()->findChild<QPlainTextEdit*>(u"placeEditor"_s))
        QTest::keyClick(name, Qt::Key_Escape);
    canvas->setTool(CanvasTool::Frontier);
    const QPoint place(xOf(2019, 5, 12) - 2, bandY());
    QMouseEvent over(QEvent::MouseMove, place, canvas->viewport()->mapToGlobal(place), Qt::NoButton,
                     Qt::NoButton, {});
    QApplication::sendEvent(canvas->viewport(), &over);
    ASSERT_TRUE(canvas->core().state.readOut.has_value());
    EXPECT_EQ(canvas->core().state.readOut->at, instantFromCivil({2019, 5, 12}));
    click(place);
    ASSERT_EQ(project->tables().of<Frontier>().size(), 1U);
    const Frontier& frontier = project->tables().of<Frontier>().begin()->second;
    EXPECT_EQ(frontier.when.edtf(), u"2019-05-12"_s);
    ASSERT_EQ(project->tables().of<FrontierEvent>().size(), 1U);
    EXPECT_EQ(project->tables().of<FrontierEvent>().begin()->second.event, event);
}

TEST_F(CanvasFirstHour, ADoubleClickInALaneMakesAnEventThere) {
    openCase(QString());
    canvas->zoomTo({instantFromCivil({2019, 1, 1}), instantFromCivil({2020, 1, 1})});
    const QPoint place = inLane(u"Lower"_s, xOf(2019, 6, 15));
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, place);
    ASSERT_EQ(project->events().size(), 1U);
    const Event made = project->rows().everyRow<Event>().front();
    EXPECT_EQ(made.when.edtf(), u"2019-06"_s);
    EXPECT_EQ(made.lane, laneOf(u"Lower"_s));
    EXPECT_EQ(canvas->selection(), std::vector<ObjectId>{objectId(made.id)});
}

TEST_F(CanvasFirstHour, ABadgeOfTheFoldRowHasAHandleAndCatchesWhatIsDragged) {
    openCase(QString());
    canvas->zoomTo({instantFromCivil({2010, 1, 1}), instantFromCivil({2020, 1, 1})});
    std::optional<EventId> folded;
    for (int day = 1; day < 28 && !folded; ++day) {
        add(u"A rather long title of an event %1"_s.arg(day),
            u"2015-%1-%2"_s.arg(1 + day % 12, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0')),
            laneOf(u"Upper"_s));
        for (const PlacedEvent& event : frame().events)
            if (event.folded) folded = event.id;
    }
    ASSERT_TRUE(folded.has_value()) << "no badge stands in the fold row";
    canvas->setSelection({objectId(*folded)});
    const PlacedEvent* event = frame().event(*folded);
    ASSERT_NE(event, nullptr);
    if (!event->folded) GTEST_SKIP() << "selecting it gave it a row";
    const auto hit = canvas->core().hit({event->badge.x, event->badge.y + 13.5});
    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->role, Role::Handle);
}

TEST_F(CanvasFirstHour, TheMenuOfAnEmptyPlaceIsNotThatOfTheSelection) {
    openCase();
    canvas->setSelection({objectId(eventOf(u"B10"_s))});
    std::optional<ObjectId> asked;
    std::optional<TemporalExtent> pointed;
    QObject::connect(canvas.get(), &TimelineCanvas::contextMenuRequested, canvas.get(),
                     [&](ObjectId id, const QPoint&) {
                         asked = id;
                         pointed = canvas->pointedDate();
                     });
    const QPoint place(xOf(2019, 7, 10), static_cast<int>(frame().axis.centre().y));
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas->viewport()->mapToGlobal(place));
    QApplication::sendEvent(canvas->viewport(), &event);
    ASSERT_TRUE(asked.has_value());
    EXPECT_TRUE(asked->isNull());
    EXPECT_TRUE(canvas->selection().empty());
    ASSERT_TRUE(pointed.has_value());
    EXPECT_LE(pointed->padded().startFrom, instantFromCivil({2019, 7, 10}));
    EXPECT_GT(pointed->padded().endUntil, instantFromCivil({2019, 7, 10}));
    EXPECT_FALSE(canvas->pointedDate().has_value()) << "only while the menu is open";
}

TEST_F(CanvasFirstHour, WhatHasNoDateSaysSoAndAFrontierIsNotDatedFinerThanItIs) {
    openCase(QString());
    add(u"First"_s, u"2019-05-12"_s, laneOf(u"Upper"_s));
    add(u"Talk"_s, QString(), laneOf(u"Lower"_s));
    EXPECT_TRUE(canvas->core().list().toText().contains(u"no date · Talk"_s));
    canvas->zoomTo({instantFromCivil({2010, 1, 1}), instantFromCivil({2030, 1, 1})});
    dragFrom({xOf(2012, 1), bandY()}, {xOf(2025, 1), bandY()}, Qt::AltModifier);
    if (auto* name = canvas->viewport()->findChild<QPlainTextEdit*>(u"placeEditor"_s))
        QTest::keyClick(name, Qt::Key_Escape);
    canvas->setTool(CanvasTool::Frontier);
    click({xOf(2016, 1), bandY()}, Qt::AltModifier);
    ASSERT_EQ(project->tables().of<Frontier>().size(), 1U);
    for (const Item& item : canvas->core().list().items()) {
        if (item.role != Role::FrontierName || item.kind != ItemKind::Text) continue;
        EXPECT_EQ(canvas->core().list().textOf(item).text, u"2016"_s);
    }
}
