// SPDX-License-Identifier: GPL-3.0-or-later
// Drops on the timeline, as the plain function behind them and through the widget.
#include "canvasfixture.h"

#include "core/edit/sourceverbs.h"
#include "ui/canvas/canvasdrop.h"
#include "ui/canvas/canvasmime.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasDrop : public CanvasTest {
protected:
    [[nodiscard]] DraggedPassage passage() const {
        const Source& source = project->tables().of<Source>().begin()->second;
        const QString text = *project->sourceText(source.id);
        return {source.id, 0, 12, text.left(12)};
    }
    [[nodiscard]] bool dropAt(QPoint at, const QMimeData& mime, Qt::KeyboardModifiers keys = {}) {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas->viewport(), &enter);
        if (!enter.isAccepted()) return false;
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas->viewport(), &move);
        if (!move.isAccepted()) return false;
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(canvas->viewport(), &drop);
        return drop.isAccepted();
    }
    [[nodiscard]] size_t supportFor(ObjectId id) const { return supportOf(project->rows(), id).size(); }
};

TEST(CanvasMime, WhatIsDraggedComesBackAsItWas) {
    const std::vector<EventId> ids{EventId(9007199254740993), EventId(2)};
    EXPECT_EQ(eventsIn(*mimeOfEvents(ids)), ids);
    const auto words = passageIn(*mimeOfPassage({SourceId(7), 3, 9, u"blåbær"_s}));
    ASSERT_TRUE(words.has_value());
    EXPECT_EQ(words->source, SourceId(7));
    EXPECT_EQ(words->start, 3);
    EXPECT_EQ(words->end, 9);
    EXPECT_EQ(words->text, u"blåbær"_s);
    EXPECT_EQ(excerptIn(*mimeOfExcerpt(ExcerptId(5), u"x"_s)), std::optional(ExcerptId(5)));
    QMimeData other;
    other.setText(u"hello"_s);
    EXPECT_FALSE(canDrop(other));
    other.setData(QString::fromLatin1(kPassageMime), "{\"source\": 3");
    EXPECT_FALSE(passageIn(other).has_value());
}

TEST_F(CanvasDrop, APassageOnAMarkIsItsQuote) {
    openCase();
    const ObjectId id = objectId(eventOf(u"B10"_s));
    const size_t before = supportFor(id);
    const auto mime = mimeOfPassage(passage());
    ASSERT_TRUE(dropAt(badge(u"B10"_s), *mime));
    EXPECT_EQ(supportFor(id), before + 1);
    ASSERT_TRUE(dropAt(badge(u"B14"_s), *mime, Qt::ShiftModifier));
    const auto against = supportOf(project->rows(), objectId(eventOf(u"B14"_s)));
    EXPECT_TRUE(std::any_of(against.begin(), against.end(),
                            [](const Support& each) { return each.evidence.stance == Stance::Contradicts; }));
}

TEST_F(CanvasDrop, APassageOnABracketIsItsQuote) {
    openCase();
    const ObjectId bracket = objectId(canvas->core().content.facts().mainBand()->brackets[1].id);
    const size_t before = supportFor(bracket);
    const QRectF box = canvas->rectOf(bracket);
    ASSERT_TRUE(dropAt(QPoint(static_cast<int>(box.x()) + 30, static_cast<int>(box.y()) + 30),
                       *mimeOfPassage(passage())));
    EXPECT_EQ(supportFor(bracket), before + 1);
}

TEST_F(CanvasDrop, APassageOnALaneMakesAnEventWithItsQuoteAndNoInventedDate) {
    openCase();
    const PlacedLane& lane = *placed(laneOf(u"National"_s));
    const size_t before = project->events().size();
    ASSERT_TRUE(dropAt({xOf(2019, 6), static_cast<int>(lane.box.y + 8)}, *mimeOfPassage(passage())));
    ASSERT_EQ(project->events().size(), before + 1);
    ASSERT_EQ(canvas->selection().size(), 1U);
    const auto made = project->rows().get(EventId(canvas->selection().front().value()));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->lane, lane.id);
    EXPECT_TRUE(made->placedByHand);
    EXPECT_LT(made->when.precision(), Precision::Day);
    EXPECT_EQ(supportFor(objectId(made->id)), 1U);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(project->events().size(), before);
}

TEST_F(CanvasDrop, AnUndatedEventFromTheInboxGetsALaneAndAnOrderButNoDate) {
    openCase();
    EditBuilder builder = project->edit();
    Event draft;
    draft.caseId = canvas->caseId();
    draft.title = u"Waiting"_s;
    const EventId id = builder.insert(draft);
    ASSERT_TRUE(project->commit(builder.build(u"Add"_s)).ok());
    const PlacedLane& lane = *placed(laneOf(u"Unit"_s));
    const int shown = canvas->eventsOnTimeline();
    ASSERT_TRUE(dropAt({xOf(2019, 7), static_cast<int>(lane.box.bottom() - 4)}, *mimeOfEvents({id})));
    const auto placedEvent = project->rows().get(id);
    EXPECT_EQ(placedEvent->lane, lane.id);
    EXPECT_TRUE(placedEvent->when.isEmpty());
    EXPECT_TRUE(placedEvent->placedByHand);
    EXPECT_EQ(canvas->eventsOnTimeline(), shown + 1);
    EXPECT_NE(frame().event(id), nullptr);
}

TEST_F(CanvasDrop, ADropOutsideLanesAndMarksIsRefusedWithASentence) {
    openCase();
    EditBuilder builder = project->edit();
    const auto mime = mimeOfPassage(passage());
    const Result<DropResult> result = dropEdit(builder, canvas->caseId(), *mime, {}, Stance::Supports);
    ASSERT_FALSE(result.ok());
    EXPECT_TRUE(result.error().text.endsWith(u'.'));
    EXPECT_FALSE(dropAt({800, 10}, *mime));
}

TEST_F(CanvasDrop, FilesArePassedUp) {
    openCase();
    QStringList paths;
    QObject::connect(canvas.get(), &TimelineCanvas::filesDropped, canvas.get(),
                     [&](const QStringList& list) { paths = list; });
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/somewhere/interview.txt"_s)});
    EXPECT_TRUE(dropAt({700, 400}, mime));
    EXPECT_EQ(paths, QStringList{u"/somewhere/interview.txt"_s});
}
