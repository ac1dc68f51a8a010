// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be, and what no one writes on purpose, through the canvas and its verbs: a sentence, nothing
// changed, and undo as before.
#include "canvasfixture.h"

#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"
#include "core/edit/unitverbs.h"
#include "core/model/rules/rules.h"
#include "ui/canvas/placeeditor.h"

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasBadInput : public CanvasTest {
protected:
    [[nodiscard]] const TimelineFacts& facts() const { return canvas->core().content.facts(); }
    void listen() {
        QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                         [this](const QString& text) {
                             if (!text.isEmpty()) said = text;
                         });
    }
    /// Nothing written, the same step to undo, and a sentence with that word in it.
    void expectRefused(const QString& word, int rows, const QString& undo) {
        EXPECT_TRUE(said.contains(word, Qt::CaseInsensitive))
            << word.toStdString() << ": " << said.toStdString();
        EXPECT_EQ(logRows(), rows) << word.toStdString();
        EXPECT_EQ(project->undoSentence(), undo) << word.toStdString();
        // The same sentence is not said twice in a row.
        canvas->core().say({});
        said.clear();
    }
    /// For one edit; a builder holds on to what it has built.
    EditBuilder& fresh() {
        m_builder.reset(new EditBuilder(project->edit()));
        return *m_builder;
    }
    void TearDown() override {
        m_builder.reset();
        CanvasTest::TearDown();
    }
    bool commit(const Result<Edit>& edit) { return canvas->core().commit(edit); }
    [[nodiscard]] FrontierId nestedFrontier() const {
        for (const FrontierFact& fact : facts().mainBand()->frontiers)
            if (fact.nested) return fact.id;
        return {};
    }
    void undoAll() {
        while (project->canUndo()) ASSERT_TRUE(project->undo().ok());
    }
    /// All that is drawn as text lies in the canvas or is cut off by a clip; none of it is endless.
    void expectShortTexts() {
        const DisplayList& list = canvas->core().list();
        for (const Item& item : list.items())
            if (item.kind == ItemKind::Text) {
                EXPECT_LT(list.textOf(item).text.size(), 600);
            }
    }
    [[nodiscard]] int findings(const QString& code) const {
        const auto snapshot = project->snapshot();
        if (!snapshot) return -1;
        int count = 0;
        for (const Finding& finding : checkRules(*snapshot))
            if (finding.code == code && !finding.sentence.isEmpty()) ++count;
        return count;
    }
    QString said;

private:
    std::unique_ptr<EditBuilder> m_builder;
};

TEST_F(CanvasBadInput, BracketsThatCrossAndFrontiersOutsideTheirParentChangeNothing) {
    openCase();
    listen();
    const int findingsBefore = findings(u"R02"_s);
    // A real step first, which undo must still name and take back.
    dragFrom(badge(u"B10"_s), badge(u"B10"_s) + QPoint(90, 0), Qt::AltModifier);
    const int rows = logRows();
    const QString undo = project->undoSentence();
    ASSERT_FALSE(undo.isEmpty());
    const BracketingId main = facts().mainBand()->id;
    EXPECT_FALSE(
        commit(drawBracket(fresh(), main, TemporalExtent(u"2019-03"_s), TemporalExtent(u"2019-05"_s))));
    expectRefused(u"overlap"_s, rows, undo);
    const BracketFact* outer = nullptr;
    for (const BracketFact& bracket : facts().mainBand()->brackets)
        if (!bracket.nested.empty()) outer = &bracket;
    ASSERT_NE(outer, nullptr);
    const FrontierId inner = nestedFrontier();
    ASSERT_FALSE(inner.isNull());
    for (const char* date : {"2018-01", "-9999", "9999"}) {
        SCOPED_TRACE(date);
        EXPECT_FALSE(commit(moveFrontier(fresh(), inner, TemporalExtent(QString::fromLatin1(date)))));
        expectRefused(u"inside"_s, rows, undo);
    }
    EXPECT_FALSE(commit(drawBracket(fresh(), main, TemporalExtent(u"2018-01"_s), TemporalExtent(u"2018-03"_s),
                                    {}, outer->id)));
    expectRefused(u"inside"_s, rows, undo);
    EXPECT_FALSE(commit(moveFrontier(fresh(), inner, TemporalExtent(u"never"_s))));
    EXPECT_EQ(logRows(), rows);
    undoAll();
    EXPECT_EQ(findings(u"R02"_s), findingsBefore);
}

TEST_F(CanvasBadInput, AUnitThatActsOutsideItsLifeIsSaidDrawnAndUndone) {
    openCase(u"municipality"_s);
    const int before = findings(u"R16"_s);
    UnitId unit;
    for (const auto& [_, row] : project->tables().of<Unit>())
        if (!row.end.isEmpty() && isFinite(row.end.padded().endUntil)) unit = row.id;
    ASSERT_FALSE(unit.isNull());
    const Instant over = project->tables().find(unit)->end.padded().endUntil;
    EventId late;
    for (size_t row = 0; row < project->events().rows(); ++row)
        if (project->events().hasDate(row) && project->events().from(row) > over &&
            project->events().caseId(row) == canvas->caseId() &&
            project->events().status(row) == EventStatus::Observed)
            late = project->events().id(row);
    ASSERT_FALSE(late.isNull());
    EditBuilder builder = project->edit();
    const Result<Edit> edit = attachUnit(builder, unit, {late});
    ASSERT_TRUE(edit.ok());
    ASSERT_TRUE(project->commit(*edit).ok());
    QStringList sentences;
    for (const Finding& finding : checkRules(*project->snapshot()))
        if (finding.code == u"R16"_s) sentences.append(finding.sentence);
    EXPECT_EQ(sentences.size(), before + 1);
    const QString key = project->events().key(*project->events().rowOf(late));
    EXPECT_TRUE(sentences.filter(key).size() == 1) << sentences.join(u" | "_s).toStdString();
    canvas->setLaneChoice(LaneChoice{LaneGrouping::Unit, {}});
    canvas->fitAll();
    canvas->grab();
    EXPECT_NE(canvas->core().content.laneOf(late), EventLaning::none());
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(findings(u"R16"_s), before);
}

TEST_F(CanvasBadInput, BracketsAndFrontiersAtTheEndsOfTheCalendarAreDrawnMovedAndUndone) {
    openCase(QString());
    listen();
    EditBuilder builder = project->edit();
    ASSERT_TRUE(
        commit(addBracketing(fresh(), canvas->caseId(), u"All of time"_s, BracketingStatus::Preferred)));
    const BracketingId id = facts().mainBand()->id;
    ASSERT_TRUE(commit(drawBracket(fresh(), id, TemporalExtent(u"-9999"_s), TemporalExtent(u"9999"_s))));
    ASSERT_TRUE(
        commit(splitBracket(fresh(), facts().mainBand()->brackets.front().id, TemporalExtent(u"0100"_s))));
    ASSERT_EQ(facts().mainBand()->brackets.size(), 2U);
    canvas->fitAll();
    QApplication::processEvents();
    canvas->grab();
    ASSERT_EQ(frame().frontiers.size(), 1U);
    const FrontierId frontier = frame().frontiers.front().id;
    const auto y = static_cast<int>(frame().lanesView.bottom()) - 6;
    const auto x = static_cast<int>(frame().frontiers.front().x);
    const QString was = project->tables().find(frontier)->when.edtf();
    dragFrom({x, y}, {x + 300, y}, Qt::AltModifier);
    EXPECT_NE(project->tables().find(frontier)->when.edtf(), was);
    const int rows = logRows();
    // Beyond its bracket it is refused in a sentence.
    EXPECT_FALSE(commit(moveFrontier(fresh(), frontier, TemporalExtent(u"9999"_s))));
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(logRows(), rows);
    for (int i = 0; i < 40; ++i) canvas->zoomIn();
    canvas->grab();
    for (int i = 0; i < 60; ++i) canvas->zoomOut();
    canvas->grab();
    undoAll();
    EXPECT_EQ(facts().mainBand(), nullptr);
}

TEST_F(CanvasBadInput, EndlessNamesAndNamesFromRightToLeftStayInTheirRoomEverywhere) {
    const QString endless = u"word "_s.repeated(2'000);
    const QString arabic = u"اجتماع المجلس حول الخطة الجديدة "_s.repeated(300);
    const QString hebrew = u"ישיבת מועצת העיר בנושא התכנית"_s;
    openCase();
    for (const QString& words : {endless, arabic, hebrew}) {
        const int rows = logRows();
        const LaneId lane = laneOf(u"Unit"_s);
        const BracketId bracket = facts().mainBand()->brackets.front().id;
        const EventId event = eventOf(u"B10"_s);
        ASSERT_TRUE(commit(setField(fresh(), Entity::Lane, lane.value(), fieldOf(&Lane::name), words)));
        ASSERT_TRUE(
            commit(setField(fresh(), Entity::Bracket, bracket.value(), fieldOf(&Bracket::name), words)));
        ASSERT_TRUE(commit(setField(fresh(), Entity::Event, event.value(), fieldOf(&Event::title), words)));
        ASSERT_TRUE(commit(addLaneBracketing(fresh(), lane, words.left(200))));
        ASSERT_TRUE(commit(drawBracket(fresh(), facts().laneBand(lane)->id, TemporalExtent(u"2019-03"_s),
                                       TemporalExtent(u"2019-08"_s), words)));
        EXPECT_EQ(project->tables().find(lane)->name.trimmed(), words.trimmed());
        canvas->fitAll();
        canvas->grab();
        expectShortTexts();
        // What is drawn of the name in the head ends before the timeline begins.
        for (const Item& item : canvas->core().list().items())
            if (item.role == Role::LaneHead && item.object == lane.value() && item.kind == ItemKind::Text) {
                EXPECT_LE(canvas->core().list().bounds(item).right(), frame().head);
                EXPECT_FALSE(canvas->core().list().textOf(item).text.isEmpty());
            }
        for (const PlacedEvent& placed : frame().events) EXPECT_LE(placed.label.right(), frame().size.width);
        // Held and moved like any other.
        dragFrom(badge(u"B10"_s), badge(u"B10"_s) + QPoint(80, 0), Qt::AltModifier);
        canvas->setSelection({objectId(lane), objectId(bracket)});
        canvas->grab();
        EXPECT_EQ(logRows(), rows + 6);
        undoAll();
        EXPECT_EQ(project->tables().find(lane)->name, u"Unit"_s);
    }
}

TEST_F(CanvasBadInput, AnEndlessNameTypedWhereItStandsIsTakenAsOneStep) {
    openCase();
    const LaneId lane = laneOf(u"Unit"_s);
    const int rows = logRows();
    ASSERT_TRUE(canvas->editInPlace(objectId(lane)));
    auto* editor = canvas->viewport()->findChild<PlaceEditor*>();
    ASSERT_NE(editor, nullptr);
    editor->setPlainText(u"م "_s.repeated(5'000));
    QApplication::processEvents();
    EXPECT_TRUE(canvas->viewport()->rect().intersects(editor->geometry()));
    EXPECT_LE(editor->height(), canvas->viewport()->height());
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(logRows(), rows + 1);
    EXPECT_NE(project->tables().find(lane)->name, u"Unit"_s);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(project->tables().find(lane)->name, u"Unit"_s);
}

TEST_F(CanvasBadInput, ALaneDeletedWhileSomethingIsDrawnOrHeldInItEndsThatInASentence) {
    openCase(QString());
    listen();
    const auto removeUpper = [this] {
        EditBuilder builder = project->edit();
        const Result<Edit> gone = removeRows(builder, Entity::Lane, {laneOf(u"Upper"_s).value()});
        ASSERT_TRUE(gone.ok());
        ASSERT_TRUE(project->commit(*gone).ok());
    };
    // An event drawn into it.
    canvas->setTool(CanvasTool::Event);
    const auto y = static_cast<int>(placed(laneOf(u"Upper"_s))->box.centre().y);
    press({xOf(2019, 3), y});
    moveTo({xOf(2019, 8), y});
    removeUpper();
    canvas->grab();
    release();
    EXPECT_EQ(project->events().size(), 0U);
    EXPECT_FALSE(said.isEmpty());
    said.clear();
    ASSERT_TRUE(project->undo().ok());
    canvas->setTool(CanvasTool::Select);
    // A bracket drawn into its own band.
    ASSERT_TRUE(commit(addLaneBracketing(fresh(), laneOf(u"Upper"_s), u"Own"_s)));
    const auto band = static_cast<int>(placed(laneOf(u"Upper"_s))->band.centre().y);
    press({xOf(2019, 3), band});
    moveTo({xOf(2019, 8), band});
    ASSERT_TRUE(canvas->core().state.bracketDraft.has_value());
    removeUpper();
    canvas->grab();
    release();
    EXPECT_TRUE(project->tables().of<Bracketing>().empty()) << "none of the case is made instead";
    EXPECT_TRUE(said.contains(u"not there"_s)) << said.toStdString();
    ASSERT_TRUE(project->undo().ok());
    // Its height under the hand.
    const Box box = placed(laneOf(u"Upper"_s))->box;
    press({60, static_cast<int>(box.bottom()) - 1});
    moveTo({60, static_cast<int>(box.bottom()) + 40});
    removeUpper();
    moveTo({60, static_cast<int>(box.bottom()) + 60});
    release();
    canvas->grab();
    EXPECT_EQ(frame().lanes.size(), 1U);
    undoAll();
    EXPECT_TRUE(project->tables().of<Lane>().empty());
}
