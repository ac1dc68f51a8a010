// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the event table come, go and move in place: never made anew, always as a table that is made now
// would have them, whatever it is sorted and grouped by.
#include "core/edit/caseorder.h"
#include "core/edit/eventverbs.h"
#include "core/edit/listverbs.h"
#include "core/edit/newevents.h"
#include "core/edit/sourceverbs.h"
#include "core/edit/tableverbs.h"
#include "tests/ui/opencase.h"
#include "ui/docks/eventsmodel.h"
#include "ui/docks/eventstable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Event draftOf(CaseId caseId, const QString& title, const QString& date) {
    Event event;
    event.caseId = caseId;
    event.title = title;
    if (!date.isEmpty()) event.when = TemporalExtent(date);
    return event;
}

/// One edit after the other, by chance but the same every time.
class RandomHand {
public:
    RandomHand(Session& session, unsigned seed) : m_session(session), m_random(seed) {}

    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    void act() {
        EditBuilder builder = project().edit();
        switch (number(17)) {
        case 0:
        case 1:
            carryOut(addEvent(builder, draft()));
            break;
        case 2:
            carryOut(removeRows(builder, Entity::Event, raw(events(1 + number(3)))));
            break;
        case 3:
            if (const auto ids = events(1); !ids.empty())
                carryOut(dateEvent(builder, ids.front(), TemporalExtent(date())));
            break;
        case 4:
            set(builder, fieldOf<Event>(&Event::lane), toValue(any<Lane>()));
            break;
        case 5:
            set(builder, fieldOf<Event>(&Event::title), name());
            break;
        case 6:
            set(builder, fieldOf<Event>(&Event::kind), wordOf(static_cast<EventKind>(number(4))));
            break;
        case 7:
            carryOut(setActorsOfEvents(builder, events(1 + number(3)), {name(), name()}));
            break;
        case 8:
            carryOut(setCodesOfEvents(builder, events(1 + number(3)), name(), {u"ann"_s, 1}));
            break;
        case 9:
            carryOut(setUnitsOfEvents(builder, events(1 + number(3)), name()));
            break;
        default:
            actOnOthers(builder);
            break;
        }
    }

private:
    void actOnOthers(EditBuilder& builder) {
        switch (number(8)) {
        case 0:
            setOf(builder, any<Lane>(), &Lane::order, static_cast<double>(number(20)) / 4);
            break;
        case 1:
            setOf(builder, any<Lane>(), &Lane::name, name());
            break;
        case 2:
            setOf(builder, any<Actor>(), &Actor::name, name());
            break;
        case 3:
            setOf(builder, any<Frontier>(), &Frontier::when, QVariant::fromValue(TemporalExtent(date())));
            break;
        case 4:
            if (const auto ids = events(1); !ids.empty()) {
                Memo memo;
                memo.target = objectId(ids.front());
                memo.text = name();
                carryOut(addMemo(builder, memo));
            }
            break;
        case 5: {
            std::vector<Event> many;
            for (int i = 0; i < 40; ++i) many.push_back(draft());
            if (putEvents(builder, m_session.caseId(), std::move(many))) carryOut(builder.build(u"Many"_s));
            break;
        }
        case 6:
            carryOut(removeRows(builder, Entity::Event, raw(events(30))));
            break;
        default:
            if (number(2) == 0)
                m_session.undo();
            else
                m_session.redo();
            break;
        }
    }

    [[nodiscard]] Project& project() { return m_session.project(); }
    void carryOut(const Result<Edit>& edit) {
        if (edit) m_session.carryOut(edit);
    }
    void set(EditBuilder& builder, int field, const QVariant& value) {
        carryOut(setFieldOfAll(builder, Entity::Event, raw(events(1 + number(3))), field, value));
    }
    template <class T, class M>
    void setOf(EditBuilder& builder, Id<T> id, M T::*member, const QVariant& value) {
        if (!id.isNull()) carryOut(setField(builder, T::kEntity, id.value(), fieldOf<T>(member), value));
    }
    template <class T> Id<T> any() {
        const auto ids = project().rows().all(T::kEntity);
        return ids.empty() ? Id<T>() : Id<T>(ids[static_cast<size_t>(number(static_cast<int>(ids.size())))]);
    }
    std::vector<EventId> events(int count) {
        std::vector<EventId> ids;
        for (int i = 0; i < count; ++i)
            if (const EventId id = any<Event>();
                !id.isNull() && std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        return ids;
    }
    static std::vector<qint64> raw(const std::vector<EventId>& ids) {
        std::vector<qint64> all;
        for (const EventId id : ids) all.push_back(id.value());
        return all;
    }
    Event draft() {
        Event event = draftOf(m_session.caseId(), name(), number(5) == 0 ? QString() : date());
        event.kind = static_cast<EventKind>(number(4));
        if (number(4) != 0) event.lane = any<Lane>();
        return event;
    }
    QString date() { return u"2019-%1"_s.arg(1 + number(12), 2, 10, QChar(u'0')); }
    QString name() {
        static const QStringList names{u"board"_s, u"Møte"_s, u"vedtak 2"_s, u"vedtak 10"_s, u"ærlig"_s};
        return names.at(number(static_cast<int>(names.size())));
    }

    Session& m_session;
    std::mt19937 m_random;
};

QStringList told(const EventsModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const EventGroup* group = model.groupAt(row);
        lines.append(
            group ? u"%1 %2 %3 %4"_s.arg(group->key).arg(group->name).arg(group->count).arg(model.isOpen(row))
                  : QString::number(model.idAt(row).value()));
    }
    lines.append(QString::number(model.eventCount()));
    return lines;
}

class EventRowsTest : public OpenCase {
protected:
    /// As a table that is made now has them.
    [[nodiscard]] QStringList asMadeNow(const EventsModel& like, EventColumn column,
                                        Qt::SortOrder direction) const {
        EventsModel fresh;
        fresh.setSession(session.get());
        fresh.sort(static_cast<int>(column), direction);
        fresh.setGrouping(like.grouping());
        for (int row = 0; row < like.rowCount(); ++row)
            if (const EventGroup* group = like.groupAt(row); group && !like.isOpen(row))
                fresh.setOpen(fresh.rowOfGroup(group->key), false);
        return told(fresh);
    }
    EventId add(const QString& title, const QString& date) {
        EditBuilder builder = session->project().edit();
        EXPECT_TRUE(session->carryOut(addEvent(builder, draftOf(session->caseId(), title, date))));
        const auto& events = session->project().events();
        for (size_t row = 0; row < events.rows(); ++row)
            if (events.alive(row) && this->event(events.id(row)).title == title) return events.id(row);
        return {};
    }
    void remove(EventId id) {
        EditBuilder builder = session->project().edit();
        ASSERT_TRUE(session->carryOut(removeRows(builder, Entity::Event, {id.value()})));
    }
};

class RandomRows : public EventRowsTest, public ::testing::WithParamInterface<unsigned> {};
} // namespace

TEST_P(RandomRows, areAsIfTheTableWereMadeNowAndItIsNeverMadeAnew) {
    RandomHand hand(*session, GetParam());
    EventsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSession(session.get());
    for (int round = 0; round < 6; ++round) {
        const auto column = static_cast<EventColumn>(hand.number(kEventColumnCount));
        const Qt::SortOrder direction = hand.number(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        model.sort(static_cast<int>(column), direction);
        model.setGrouping(static_cast<EventGrouping>(hand.number(4)));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < 25; ++step) {
            std::vector<std::pair<EventId, QPersistentModelIndex>> held;
            for (int i = 0; i < 5 && model.rowCount() > 0; ++i) {
                const int row = hand.number(model.rowCount());
                held.emplace_back(model.idAt(row), QPersistentModelIndex(model.index(row, i)));
            }
            if (const int row = hand.number(qMax(1, model.rowCount()));
                hand.number(6) == 0 && model.groupAt(row))
                model.setOpen(row, !model.isOpen(row));
            hand.act();
            ASSERT_EQ(told(model), asMadeNow(model, column, direction))
                << "column " << static_cast<int>(column) << " round " << round << " step " << step;
            for (const auto& [id, index] : held)
                if (!id.isNull() && model.rowOf(id) >= 0 && index.isValid()) {
                    ASSERT_EQ(model.idAt(index.row()), id);
                }
        }
        ASSERT_EQ(resets.count(), 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRows, ::testing::Range(1U, 5U));

TEST_F(EventRowsTest, anEventComesAndGoesAroundAnOpenEditor) {
    EventsTable table;
    table.resize(1200, 200);
    table.setSession(session.get());
    table.show();
    table.setFocus();
    const QSignalSpy resets(&table.events(), &QAbstractItemModel::modelReset);
    const EventId edited = eventOfKey(u"B10"_s);
    session->select(Selection(edited));
    table.selectionModel()->setCurrentIndex(
        table.events().index(table.events().rowOf(edited), static_cast<int>(EventColumn::Title)),
        QItemSelectionModel::NoUpdate);
    table.editSelected();
    auto* line = table.viewport()->findChild<QLineEdit*>(u"cellEditor"_s);
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"Half a se"_s);

    const EventId made = add(u"Much earlier"_s, u"[..1500]"_s);
    EXPECT_EQ(table.events().rowOf(made), 0);
    EXPECT_EQ(line->text(), u"Half a se"_s);
    EXPECT_EQ(table.selectedEvents(), std::vector<EventId>{edited});
    EXPECT_EQ(table.events().idAt(table.currentIndex().row()), edited);
    remove(made);
    session->undo();
    session->redo();
    EXPECT_EQ(line->text(), u"Half a se"_s);
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(table.selectedEvents(), std::vector<EventId>{edited});

    QTest::keyClicks(line, u"ntence"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return this->event(edited).title == u"Half a sentence"_s; }));
    EXPECT_EQ(resets.count(), 0);
    table.setSession(nullptr);
}

TEST_F(EventRowsTest, whatIsSeenStaysWhereItIsWhenRowsComeAbove) {
    EventsTable table;
    table.resize(1200, 160);
    table.setSession(session.get());
    table.show();
    table.setFocus();
    QCoreApplication::processEvents();
    table.verticalScrollBar()->setValue(6);
    const EventId top = table.events().idAt(table.rowAt(0));
    const EventId made = add(u"Much earlier"_s, u"[..1500]"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(table.events().idAt(table.rowAt(0)), top);
    remove(made);
    QCoreApplication::processEvents();
    EXPECT_EQ(table.events().idAt(table.rowAt(0)), top);
    session->undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(table.events().idAt(table.rowAt(0)), top);
    table.verticalScrollBar()->setValue(0);
    remove(made);
    session->undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(table.events().idAt(table.rowAt(0)), made) << "at the very top one sees what comes first";
    table.setSession(nullptr);
}

TEST_F(EventRowsTest, theEditorOfAnEventThatGoesClosesAndTheTableGoesOn) {
    EventsTable table;
    table.resize(1200, 300);
    table.setSession(session.get());
    table.show();
    table.setFocus();
    const EventId edited = eventOfKey(u"B10"_s);
    const auto edit = [&](EventId id) {
        session->select(Selection(id));
        table.selectionModel()->setCurrentIndex(
            table.events().index(table.events().rowOf(id), static_cast<int>(EventColumn::Title)),
            QItemSelectionModel::NoUpdate);
        table.editSelected();
    };
    edit(edited);
    remove(edited);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(table.viewport()->findChild<QLineEdit*>(u"cellEditor"_s), nullptr);
    edit(eventOfKey(u"B12"_s));
    EXPECT_NE(table.viewport()->findChild<QLineEdit*>(u"cellEditor"_s), nullptr);
    table.setSession(nullptr);
}

TEST_F(EventRowsTest, aGroupClosesInPlaceAndItsEventsStaySelectedInTheWindow) {
    EventsTable table;
    table.resize(1200, 300);
    table.setSession(session.get());
    table.setGrouping(EventGrouping::Lane);
    const QSignalSpy resets(&table.events(), &QAbstractItemModel::modelReset);
    const EventId id = eventOfKey(u"B10"_s);
    session->select(Selection(id));
    int head = table.events().rowOf(id);
    while (table.events().groupAt(head) == nullptr) --head;
    table.events().setOpen(head, false);
    EXPECT_TRUE(table.selectedEvents().empty());
    EXPECT_EQ(session->selection(), Selection(id));
    table.events().setOpen(head, true);
    EXPECT_EQ(table.selectedEvents(), std::vector<EventId>{id});
    EXPECT_EQ(resets.count(), 0);
    table.setSession(nullptr);
}
