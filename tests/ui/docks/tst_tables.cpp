// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/eventverbs.h"
#include "core/edit/sourceverbs.h"
#include "tests/ui/opencase.h"
#include "ui/canvas/canvasmime.h"
#include "ui/docks/eventclipboard.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/eventstable.h"
#include "ui/docks/evidencemodel.h"
#include "ui/docks/historymodel.h"
#include "ui/docks/historypanel.h"
#include "ui/docks/inboxmodel.h"

#include <QAbstractItemModelTester>

using namespace forlop;

class TablesTest : public OpenCase {
protected:
    static constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    [[nodiscard]] static QString text(const QAbstractItemModel& model, int row, EventColumn column) {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    void removeEvent(EventId id) {
        EditBuilder builder = session->project().edit();
        ASSERT_TRUE(session->carryOut(removeRows(builder, Entity::Event, {id.value()})));
    }
};

TEST_F(TablesTest, eventsStandInTheOrderOfTheirBounds) {
    EventsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSession(session.get());
    const EventColumns& events = session->project().events();
    ASSERT_EQ(model.rowCount(), static_cast<int>(events.size()));
    for (int row = 1; row < model.rowCount(); ++row) {
        const Bounds& before = events.padded(*events.rowOf(model.idAt(row - 1)));
        const Bounds& here = events.padded(*events.rowOf(model.idAt(row)));
        EXPECT_LE(before.startFrom, here.startFrom) << row;
    }
}

TEST_F(TablesTest, aRowTellsItsBracketLaneAndQuotes) {
    EventsModel model;
    model.setSession(session.get());
    const int row = model.rowOf(eventOfKey(QStringLiteral("B17")));
    EXPECT_EQ(text(model, row, EventColumn::Date), QStringLiteral("2019-06"));
    EXPECT_EQ(text(model, row, EventColumn::Bracket), QStringLiteral("P3"));
    EXPECT_FALSE(text(model, row, EventColumn::Lane).isEmpty());
    EXPECT_FALSE(text(model, row, EventColumn::Title).isEmpty());
}

TEST_F(TablesTest, theModelFollowsChangesUndoAndRemoval) {
    EventsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSession(session.get());
    const EventId id = eventOfKey(QStringLiteral("B06"));
    const int before = model.rowCount();
    const QPersistentModelIndex kept(model.index(model.rowOf(id), 0));
    EditBuilder builder = session->project().edit();
    ASSERT_TRUE(session->carryOut(dateEvent(builder, id, TemporalExtent(QStringLiteral("2021")))));
    EXPECT_EQ(model.rowOf(id), model.rowCount() - 1);
    EXPECT_EQ(kept.row(), model.rowOf(id));
    removeEvent(id);
    EXPECT_EQ(model.rowCount(), before - 1);
    EXPECT_EQ(model.rowOf(id), -1);
    session->undo();
    EXPECT_EQ(model.rowCount(), before);
}

TEST_F(TablesTest, titleAndDateAreEditedInPlace) {
    EventsModel model;
    model.setSession(session.get());
    const EventId id = eventOfKey(QStringLiteral("B06"));
    EXPECT_TRUE(model.setData(model.index(model.rowOf(id), static_cast<int>(EventColumn::Title)),
                              QStringLiteral("New")));
    EXPECT_EQ(event(id).title, QStringLiteral("New"));
    EXPECT_TRUE(model.setData(model.index(model.rowOf(id), static_cast<int>(EventColumn::Date)),
                              QStringLiteral("May 2019")));
    EXPECT_EQ(event(id).when.edtf(), QStringLiteral("2019-05"));
    EXPECT_FALSE(model.setData(model.index(model.rowOf(id), static_cast<int>(EventColumn::Date)),
                               QStringLiteral("the workshop")));
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(event(id).when.edtf(), QStringLiteral("2019-05"));
}

TEST_F(TablesTest, sortingByAnotherColumnKeepsEveryRow) {
    EventsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSession(session.get());
    const int rows = model.rowCount();
    for (int column = 0; column < kEventColumnCount; ++column) {
        model.sort(column, Qt::DescendingOrder);
        EXPECT_EQ(model.rowCount(), rows);
    }
    model.sort(static_cast<int>(EventColumn::Key), Qt::AscendingOrder);
    EXPECT_EQ(text(model, 0, EventColumn::Key), QStringLiteral("B01"));
}

TEST_F(TablesTest, selectionGoesBothWaysById) {
    EventsTable table;
    table.setSession(session.get());
    const EventId id = eventOfKey(QStringLiteral("B10"));
    session->select(Selection(id));
    EXPECT_EQ(table.selectedEvents(), std::vector<EventId>{id});
    const EventId other = eventOfKey(QStringLiteral("B12"));
    table.selectRow(table.events().rowOf(other));
    EXPECT_EQ(session->selection().of<Event>(), std::vector<EventId>{other});
}

TEST_F(TablesTest, draggedRowsNameTheirEvents) {
    EventsModel model;
    model.setSession(session.get());
    const std::unique_ptr<QMimeData> mime(
        model.mimeData({model.index(0, 0), model.index(0, 3), model.index(2, 0)}));
    const std::vector<EventId> wanted{model.idAt(0), model.idAt(2)};
    EXPECT_EQ(eventsIn(*mime), wanted);
}

TEST_F(TablesTest, copiedEventsArePastedWithNewKeysInOneStep) {
    const std::vector<EventId> ids{eventOfKey(QStringLiteral("B06")), eventOfKey(QStringLiteral("B10"))};
    const auto mime = clipboardOf(session->project(), ids);
    std::vector<EventId> made;
    const size_t before = session->project().events().size();
    ASSERT_TRUE(session->carryOut(pasteEventRows(session->project(), session->caseId(), *mime, &made)));
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(event(made[0]).title, event(ids[0]).title);
    EXPECT_NE(event(made[0]).key, event(ids[0]).key);
    EXPECT_NE(event(made[0]).key, event(made[1]).key);
    session->undo();
    EXPECT_EQ(session->project().events().size(), before);
}

TEST_F(TablesTest, eventsAsTableKeepOneLineEach) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    Event odd = event(id);
    odd.title = QStringLiteral("two\tcells\nand a line");
    EditBuilder builder = session->project().edit();
    builder.replace(odd);
    ASSERT_TRUE(session->carryOut(builder.build(QStringLiteral("Odd"))));
    const QStringList lines = eventsAsTable(session->project(), {id}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].count(u'\t'), lines[1].count(u'\t'));
}

TEST_F(TablesTest, theInboxHoldsWhatHasNoDateOrNoLane) {
    InboxModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSession(session.get());
    EXPECT_EQ(model.rowCount(), 0);
    const EventId id = eventOfKey(QStringLiteral("B06"));
    EditBuilder builder = session->project().edit();
    ASSERT_TRUE(session->carryOut(setField(builder, Entity::Event, id.value(), fieldOf(&Event::lane), {})));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.idAt(0), id);
    EXPECT_EQ(model.index(0, InboxModel::Missing).data().toString(), QStringLiteral("lane"));
    session->undo();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(TablesTest, historyTellsWhatIsUndoneAndGoesBackToARow) {
    HistoryPanel panel;
    panel.setSession(session.get());
    const QAbstractItemModelTester tester(&panel.history(), kFatal);
    EXPECT_EQ(panel.history().rowCount(), 0);
    const EventId id = eventOfKey(QStringLiteral("B06"));
    const QString title = event(id).title;
    for (const char* each : {"one", "two", "three"}) {
        EditBuilder builder = session->project().edit();
        ASSERT_TRUE(session->carryOut(
            setField(builder, Entity::Event, id.value(), fieldOf(&Event::title), QString::fromLatin1(each))));
    }
    ASSERT_EQ(panel.history().rowCount(), 3);
    EXPECT_EQ(panel.history().stepsBackTo(1), 2);
    panel.undoTo(1);
    EXPECT_EQ(event(id).title, QStringLiteral("one"));
    EXPECT_EQ(panel.history().stepsBackTo(0), 0);
    panel.undoTo(panel.history().rowCount() - 1);
    EXPECT_EQ(event(id).title, title);
}

TEST_F(TablesTest, evidenceFollowsTheSelection) {
    EvidenceModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setSession(session.get());
    EXPECT_EQ(model.rowCount(), 0);
    for (const auto& [_, source] : session->project().tables().of<Source>()) {
        const auto quoted = session->project().rows().where(&Excerpt::source, source.id);
        if (quoted.empty()) continue;
        const auto uses = session->project().rows().where(&Evidence::excerpt, quoted.front().id);
        if (uses.empty()) continue;
        const ObjectId target = uses.front().target;
        session->select({*session->project().rows().entityOf(target.value()), {target.value()}});
        EXPECT_EQ(static_cast<size_t>(model.rowCount()), supportOf(session->project().rows(), target).size());
        EXPECT_FALSE(model.index(0, EvidenceModel::Place).data().toString().isEmpty());
        return;
    }
    FAIL() << "the worked case has no evidence";
}
