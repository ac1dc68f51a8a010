// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a file that somebody else writes or an older program made.
#include "core/store/schema.h"
#include "tests/core/store/rawfile.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"

#include <QApplication>

using namespace forlop;

using AWindowBesideAnother = OpenWindow;

TEST_F(AWindowBesideAnother, showsWhatTheOtherWroteWhenItComesToTheFront) {
    openExample();
    QApplication::setActiveWindow(window.get());
    Preferences others(folder.filePath(QStringLiteral("others")));
    MainWindow second(others, std::make_unique<AnsweredDialogs>(answers));
    second.resize(1600, 900);
    second.show();
    ASSERT_TRUE(second.openProject(place("case.forlop")));
    ASSERT_TRUE(second.session()->isReadOnly());
    QApplication::setActiveWindow(window.get());

    EditBuilder builder = project().edit();
    Lane lane;
    lane.caseId = session().caseId();
    lane.name = QStringLiteral("Written by the other");
    lane.order = 99;
    builder.insert(lane);
    ASSERT_TRUE(project().commit(builder.build(QStringLiteral("Add lane"))).ok());
    const auto drawn = [&second] {
        const DisplayList& list = second.parts().canvas->core().list();
        return std::any_of(list.items().begin(), list.items().end(), [&list](const Item& item) {
            return item.kind == ItemKind::Text &&
                   list.textOf(item).text.startsWith(QStringLiteral("Written by"));
        });
    };
    second.grab();
    EXPECT_FALSE(drawn());
    QApplication::setActiveWindow(&second);
    EXPECT_TRUE(waitUntil([&] {
        second.grab();
        return drawn();
    }));
}

TEST_F(AWindowBesideAnother, saysWhereAnOlderFileIsKeptAsItWas) {
    {
        test::RawFile file(place("old.forlop"));
        file.run(schemaSteps().front().sql + ";PRAGMA application_id = " +
                 QByteArray::number(kApplicationId) + ";PRAGMA user_version = 1;");
    }
    ASSERT_TRUE(window->openProject(place("old.forlop")));
    ASSERT_EQ(answers->told.size(), 1);
    EXPECT_TRUE(answers->told.first().contains(QStringLiteral("old.forlop.backup-v1")))
        << answers->told.first().toStdString();
}
