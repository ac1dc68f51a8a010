// SPDX-License-Identifier: GPL-3.0-or-later
// Words edited where they stand: reasons, labels, names.
#include "canvasfixture.h"

#include "core/edit/bracketverbs.h"

#include <QPlainTextEdit>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasWords : public CanvasTest {
protected:
    [[nodiscard]] const BandFact& band() const { return *canvas->core().content.facts().mainBand(); }
    [[nodiscard]] FrontierId firstFrontier() const { return band().frontiers.front().id; }
    [[nodiscard]] const Frontier& frontier() const { return *project->tables().find(firstFrontier()); }
    [[nodiscard]] QPlainTextEdit* editor() const {
        for (auto* each : canvas->findChildren<QPlainTextEdit*>(u"placeEditor"_s))
            if (each->isVisible()) return each;
        return nullptr;
    }
    [[nodiscard]] QPoint middleOf(Role role, qint64 object) const {
        for (const Item& item : canvas->core().list().items())
            if (item.role == role && item.object == object) {
                const Box box = canvas->core().list().bounds(item);
                return {static_cast<int>(box.centre().x), static_cast<int>(box.centre().y)};
            }
        ADD_FAILURE() << "not drawn";
        return {};
    }
    void write(const QString& words) {
        ASSERT_NE(editor(), nullptr);
        editor()->selectAll();
        QTest::keyClicks(editor(), words);
    }
    void press(int code, Qt::KeyboardModifiers keys = {}) {
        ASSERT_NE(editor(), nullptr);
        QTest::keyClick(editor(), static_cast<Qt::Key>(code), keys);
    }
};

TEST_F(CanvasWords, AClickOnAReasonOpensItWhereItStandsAndEnterIsOneStep) {
    openCase();
    const QString before = frontier().reason;
    const QPoint at = middleOf(Role::FrontierReason, firstFrontier().value());
    const int rows = logRows();
    click(at);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->toPlainText(), before);
    EXPECT_TRUE(editor()->geometry().contains(at));
    // Letters that are tools of the timeline are words here.
    write(u"vehb sri"_s);
    EXPECT_EQ(canvas->tool(), CanvasTool::Select);
    EXPECT_EQ(logRows(), rows);
    press(Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(frontier().reason, u"vehb sri"_s);
    EXPECT_EQ(logRows(), rows + 1);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(frontier().reason, before);
}

TEST_F(CanvasWords, EscapeGivesTheReasonBack) {
    openCase();
    const QString before = frontier().reason;
    const int rows = logRows();
    ASSERT_TRUE(canvas->editInPlace(objectId(firstFrontier())));
    write(u"Something else"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(frontier().reason, before);
    EXPECT_EQ(logRows(), rows);
}

TEST_F(CanvasWords, LeavingTheEditorKeepsWhatWasWritten) {
    openCase();
    ASSERT_TRUE(canvas->editInPlace(objectId(firstFrontier())));
    write(u"Left behind"_s);
    // Another one takes its place.
    ASSERT_TRUE(canvas->editInPlace(objectId(eventOf(u"B10"_s))));
    EXPECT_EQ(frontier().reason, u"Left behind"_s);
    write(u"And closed"_s);
    canvas->setProject(nullptr);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(project->events().label(*project->events().rowOf(eventOf(u"B10"_s))), u"And closed"_s);
}

TEST_F(CanvasWords, AReasonOfSeveralLinesGrowsAndANameStaysOne) {
    openCase();
    ASSERT_TRUE(canvas->editInPlace(objectId(firstFrontier())));
    const int one = (write(u"One"_s), editor()->height());
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor(), u"three"_s);
    EXPECT_GT(editor()->height(), one);
    press(Qt::Key_Return);
    EXPECT_EQ(frontier().reason, u"One\n\nthree"_s);
    const BracketId bracket = band().brackets.front().id;
    ASSERT_TRUE(canvas->editInPlace(objectId(bracket)));
    write(u"Waiting"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(project->tables().find(bracket)->name, u"Waiting"_s);
}

TEST_F(CanvasWords, ReturnOnAFocusedFrontierOpensItsReason) {
    openCase();
    canvas->setFocus();
    canvas->goTo(objectId(firstFrontier()));
    key(Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    write(u"By key"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(frontier().reason, u"By key"_s);
}

TEST_F(CanvasWords, TheLabelThatIsShownIsTheOneThatIsEdited) {
    openCase();
    const EventId id = eventOf(u"B10"_s);
    const Event before = row(u"B10"_s);
    ASSERT_TRUE(canvas->editInPlace(objectId(id)));
    write(u"Renamed"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(project->events().label(*project->events().rowOf(id)), u"Renamed"_s);
    const Event after = row(u"B10"_s);
    EXPECT_EQ(before.shortTitle.isEmpty() ? after.title : after.shortTitle, u"Renamed"_s);
    EXPECT_EQ(before.when, after.when);
}

TEST_F(CanvasWords, ADoubleClickOnTheHeadOfALaneRenamesIt) {
    openCase();
    const LaneId lane = laneOf(u"National"_s);
    const QPoint head(60, static_cast<int>(placed(lane)->box.y) + 16);
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, head);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->toPlainText(), u"National"_s);
    write(u"The state"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(project->tables().find(lane)->name, u"The state"_s);
}

TEST_F(CanvasWords, AnEmptyNameIsRefusedInASentenceAndTheEditorStays) {
    openCase();
    QString said;
    QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                     [&](const QString& text) { said = text; });
    const LaneId lane = laneOf(u"National"_s);
    ASSERT_TRUE(canvas->editInPlace(objectId(lane)));
    editor()->clear();
    press(Qt::Key_Return);
    EXPECT_NE(editor(), nullptr);
    EXPECT_FALSE(said.isEmpty());
    press(Qt::Key_Escape);
    EXPECT_EQ(project->tables().find(lane)->name, u"National"_s);
}

TEST_F(CanvasWords, TheEditorGoesWhenItsRowIsTakenAwayAndFollowsTheView) {
    openCase();
    const FrontierId id = firstFrontier();
    ASSERT_TRUE(canvas->editInPlace(objectId(id)));
    const QRect before = editor()->geometry();
    wheel({700, 60}, 1, Qt::ShiftModifier);
    ASSERT_NE(editor(), nullptr);
    EXPECT_NE(editor()->geometry().x(), before.x());
    EditBuilder builder = project->edit();
    ASSERT_TRUE(project->commit(*joinWithNext(builder, band().brackets.front().id)).ok());
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(project->tables().find(id), nullptr);
}

TEST_F(CanvasWords, ATitleOfTenThousandLettersFromRightToLeftIsEditedInAFewLines) {
    openCase();
    Event bare = row(u"B10"_s);
    bare.shortTitle.clear();
    EditBuilder builder = project->edit();
    builder.replace(bare);
    ASSERT_TRUE(project->commit(builder.build(u"Take the short title"_s)).ok());
    ASSERT_TRUE(canvas->editInPlace(objectId(bare.id)));
    const QString words = QString(u"שלום עולם "_s).repeated(1000).trimmed();
    editor()->selectAll();
    editor()->insertPlainText(words);
    EXPECT_LT(editor()->height(), 300);
    EXPECT_TRUE(canvas->viewport()->rect().contains(editor()->geometry()));
    press(Qt::Key_Return);
    EXPECT_EQ(project->events().label(*project->events().rowOf(eventOf(u"B10"_s))), words);
}
