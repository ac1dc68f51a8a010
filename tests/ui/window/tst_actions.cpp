// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"
#include "ui/window/helpviewer.h"
#include "ui/window/menus.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QWidget>

#include <gtest/gtest.h>

using namespace forlop;

namespace {
void collect(const QMenu& menu, QSet<QString>& names) {
    for (const QAction* action : menu.actions()) {
        names.insert(action->objectName());
        if (action->menu()) collect(*action->menu(), names);
    }
}
} // namespace

TEST(ActionTable, namesAreUniqueAndKeysCanBeTyped) {
    QSet<QString> names;
    for (const ActionRow& row : actionTable()) {
        const QString name = QString::fromLatin1(row.name);
        EXPECT_FALSE(names.contains(name)) << row.name;
        names.insert(name);
        const QString keys = QString::fromLatin1(row.keys);
        if (keys.isEmpty()) continue;
        for (const QKeySequence& key : QKeySequence::listFromString(keys, QKeySequence::PortableText))
            EXPECT_FALSE(key.isEmpty()) << row.name;
    }
}

TEST(ActionTable, noKeyMeansTwoThingsInOnePlace) {
    QHash<QString, QString> taken;
    for (const ActionRow& row : actionTable()) {
        for (const QKeySequence& key :
             QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText)) {
            if (key.isEmpty()) continue;
            // A key of the whole window is taken in every place.
            for (const ActionScope scope :
                 {ActionScope::Window, ActionScope::Timeline, ActionScope::Reader, ActionScope::Table}) {
                if (row.scope != scope && row.scope != ActionScope::Window) continue;
                const QString place = key.toString() + QString::number(static_cast<int>(scope));
                EXPECT_FALSE(taken.contains(place))
                    << row.name << " and " << taken.value(place).toStdString();
                taken.insert(place, QString::fromLatin1(row.name));
            }
        }
    }
}

TEST(ActionTable, everyActionStandsInAMenu) {
    QWidget window;
    const Actions actions(&window);
    QMenuBar bar;
    fillMenuBar(bar, actions);
    QSet<QString> names;
    for (const QAction* top : bar.actions()) collect(*top->menu(), names);
    for (const ActionRow& row : actionTable()) {
        if (row.id == ActionId::Kept) continue;
        EXPECT_TRUE(names.contains(QString::fromLatin1(row.name))) << row.name;
    }
}

TEST(Actions, areEnabledByWhatIsThere) {
    QWidget window;
    Actions actions(&window);
    actions.refresh(0);
    EXPECT_TRUE(actions.at(ActionId::Open)->isEnabled());
    EXPECT_FALSE(actions.at(ActionId::Delete)->isEnabled());
    actions.refresh(need::Project | need::Selection | need::Events);
    EXPECT_TRUE(actions.at(ActionId::Copy)->isEnabled());
    EXPECT_FALSE(actions.at(ActionId::Delete)->isEnabled());
    actions.refresh(need::Writable | need::Selection | need::Events);
    EXPECT_TRUE(actions.at(ActionId::Delete)->isEnabled());
}

TEST(Actions, tooltipsNameTheKey) {
    QWidget window;
    const Actions actions(&window);
    EXPECT_EQ(actions.at(ActionId::Open)->toolTip(), QStringLiteral("Open (Ctrl+O)"));
    EXPECT_EQ(actions.at(ActionId::ToolEvent)->toolTip(), QStringLiteral("Event (E)"));
    EXPECT_EQ(actions.at(ActionId::ExampleCity)->toolTip(), QStringLiteral("City 2019"));
}

TEST(KeyboardMap, holdsEveryKey) {
    QWidget window;
    const Actions actions(&window);
    const QString map = keyboardMap(actions);
    for (const ActionRow& row : actionTable()) {
        if (*row.keys != 0) {
            EXPECT_TRUE(map.contains(Actions::textOf(row))) << row.name;
        }
    }
}

TEST(KeyboardMap, leavesOutWhatHasNoKey) {
    QWidget window;
    const Actions actions(&window);
    const QString map = keyboardMap(actions);
    for (const ActionId id : {ActionId::ExampleCity, ActionId::InvertSelection}) {
        EXPECT_TRUE(actions.at(id)->shortcuts().isEmpty());
        EXPECT_FALSE(map.contains(actions.at(id)->text())) << actions.at(id)->text().toStdString();
    }
}

TEST(Help, theMethodGuideIsThere) { EXPECT_TRUE(methodGuide().contains(QStringLiteral("frontier"))); }
