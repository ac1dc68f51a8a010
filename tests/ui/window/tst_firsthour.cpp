// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody meets who begins: rows that come into an empty project, menus of what is pointed at, a status
// line that speaks of now, an inspector that leaves the timeline where it is.
#include "tests/ui/openwindow.h"

#include "core/edit/eventverbs.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/inboxtable.h"
#include "ui/window/menus.h"
#include "ui/window/newproject.h"
#include "ui/window/tableimports.h"

#include <QDialog>
#include <QMenu>

using namespace forlop;
using namespace Qt::StringLiterals;

class FirstHour : public OpenWindow {
protected:
    void newProject() {
        ASSERT_TRUE(window->makeProject(place("own.forlop"), u"Own"_s));
        QCoreApplication::processEvents();
    }
    void import(const QString& rows) {
        WindowParts parts = window->parts();
        openTableImport(parts, rows, u"rows"_s, ImportPreview::WhenUnclear);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList lanes() const {
        QStringList names;
        for (const auto& [_, lane] : project().tables().of<Lane>()) names.append(lane.name);
        return names;
    }
    [[nodiscard]] QStringList menuOf(std::optional<Entity> on) const {
        QCoreApplication::processEvents();
        QMenu menu;
        fillContextMenu(menu, *window->parts().actions, on);
        QStringList words;
        for (const QAction* entry : menu.actions())
            if (!entry->isSeparator()) words.append(entry->text().remove(u'&'));
        return words;
    }
};

TEST_F(FirstHour, RowsWithLanesOfTheirOwnLeaveNoEmptyLaneAboveThem) {
    newProject();
    ASSERT_EQ(lanes().size(), 1);
    import(u"date,title,lane\n2015,Review,Board\n2016-05,Merger,Clinics\n"_s);
    EXPECT_EQ(lanes(), (QStringList{u"Board"_s, u"Clinics"_s}));
    trigger(ActionId::Undo);
    EXPECT_EQ(lanes().size(), 1);
    EXPECT_EQ(lanes().front(), u"Events"_s);
}

TEST_F(FirstHour, RowsWithoutLanesKeepTheLaneThatIsThere) {
    newProject();
    import(u"date,title\n2015,Review\n"_s);
    EXPECT_EQ(lanes().size(), 1);
    EXPECT_TRUE(untouchedLane(project(), session().caseId()).isNull()) << "there are events now";
}

TEST_F(FirstHour, WhatComesInIsSeen) {
    newProject();
    import(u"date,title,lane\n1850,Old,One\n1851-03,Older,Two\n"_s);
    const TimeRange first = window->parts().canvas->visibleRange();
    EXPECT_LE(first.from, TemporalExtent(u"1850"_s).padded().startFrom);
    EXPECT_GE(first.until, TemporalExtent(u"1851-03"_s).padded().endUntil);
    import(u"date,title,lane\n1950-01,Much later,One\n"_s);
    EXPECT_TRUE(waitUntil([&] {
        const TimeRange then = window->parts().canvas->visibleRange();
        const Bounds month = TemporalExtent(u"1950-01"_s).padded();
        return then.from <= month.startFrom && then.until >= month.endUntil;
    }));
}

TEST_F(FirstHour, WhatWaitsInTheInboxIsSaidAndShown) {
    newProject();
    import(u"date,title\n1850,No lane\n,No date either\n"_s);
    EXPECT_TRUE(statusText().contains(u"2 wait"_s)) << statusText().toStdString();
    const auto* inbox = window->findChild<InboxTable*>();
    ASSERT_NE(inbox, nullptr);
    EXPECT_TRUE(inbox->isVisible());
}

TEST_F(FirstHour, EachThingHasTheMenuOfWhatCanBeDoneToIt) {
    openExample();
    session().select(Selection(eventOfKey(u"B10"_s)));
    const QStringList event = menuOf(Entity::Event);
    for (const char* word : {"Kind", "Move to lane…", "Influence to…", "Duplicate", "Select same kind"})
        EXPECT_TRUE(event.contains(QString::fromUtf8(word))) << word;
    EXPECT_FALSE(event.contains(u"Cut at a date…"_s));
    EXPECT_FALSE(event.contains(u"Lane colour"_s));

    session().select({Entity::Lane, {project().tables().of<Lane>().begin()->first}});
    const QStringList lane = menuOf(Entity::Lane);
    for (const char* word : {"New event", "New lane…", "Lane up", "Lane down", "Lane colour", "Delete"})
        EXPECT_TRUE(lane.contains(QString::fromUtf8(word))) << word;
    EXPECT_FALSE(lane.contains(u"Cut at a date…"_s));

    session().select({});
    const QStringList empty = menuOf(std::nullopt);
    for (const char* word : {"New event", "New bracket…", "Paste"})
        EXPECT_TRUE(empty.contains(QString::fromUtf8(word))) << word;
    EXPECT_FALSE(empty.contains(u"Delete"_s));
}

TEST_F(FirstHour, ASelectedLaneGoesUpAndDownFromTheMenu) {
    openExample();
    std::vector<const Lane*> order;
    for (const auto& [_, lane] : project().tables().of<Lane>()) order.push_back(&lane);
    std::sort(order.begin(), order.end(), [](const Lane* a, const Lane* b) { return a->order < b->order; });
    const LaneId first = order.front()->id;
    session().select({Entity::Lane, {first.value()}});
    trigger(ActionId::LaneDown);
    const auto above = std::count_if(
        project().tables().of<Lane>().begin(), project().tables().of<Lane>().end(),
        [&](const auto& each) { return each.second.order < project().tables().find(first)->order; });
    EXPECT_EQ(above, 1);
}

TEST_F(FirstHour, TheStatusLineDoesNotSpeakOfTheChangeBeforeTheLast) {
    openExample();
    const EventId id = eventOfKey(u"B10"_s);
    const auto rename = [&](const QString& title) {
        EditBuilder builder = project().edit();
        ASSERT_TRUE(
            session().carryOut(setField(builder, Entity::Event, id.value(), fieldOf(&Event::title), title)));
    };
    rename(u"Other"_s);
    trigger(ActionId::Undo);
    ASSERT_TRUE(statusText().startsWith(u"Undone"_s));
    rename(u"Another"_s);
    EXPECT_FALSE(statusText().startsWith(u"Undone"_s)) << statusText().toStdString();
    trigger(ActionId::Undo);
    session().select(Selection(eventOfKey(u"B11"_s)));
    EXPECT_TRUE(statusText().startsWith(u"B11"_s)) << statusText().toStdString();
}

TEST_F(FirstHour, SelectingLeavesTheTimelineWhereItIs) {
    window->resize(1280, 800);
    openExample();
    QCoreApplication::processEvents();
    const int before = window->parts().canvas->width();
    const Tables& tables = project().tables();
    const std::pair<Entity, qint64> things[] = {
        {Entity::Event, eventOfKey(u"B10"_s).value()},
        {Entity::Bracket, tables.of<Bracket>().begin()->first},
        {Entity::Frontier, tables.of<Frontier>().begin()->first},
        {Entity::Lane, tables.of<Lane>().begin()->first},
        {Entity::Influence, project().rows().everyRow<Influence>().front().id.value()},
    };
    for (const auto& [entity, id] : things) {
        session().select({entity, {id}});
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        EXPECT_EQ(window->parts().canvas->width(), before) << static_cast<int>(entity);
    }
}
