// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/eventverbs.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/eventstable.h"
#include "ui/inspector/inspector.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/window/relay.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolBar>

using namespace forlop;

class MainWindowTest : public OpenWindow {
protected:
    [[nodiscard]] bool welcomeShows() const {
        return window->findChild<QWidget*>(QStringLiteral("welcomePage"))->isVisible();
    }
    [[nodiscard]] QDockWidget* dock(DockName name) const { return window->parts().arrangement->dock(name); }
};

TEST_F(MainWindowTest, startsWithTheWelcomePageAndNothingPossible) {
    EXPECT_TRUE(welcomeShows());
    EXPECT_FALSE(action(ActionId::Undo)->isEnabled());
    EXPECT_FALSE(action(ActionId::NewEvent)->isEnabled());
    EXPECT_TRUE(action(ActionId::Open)->isEnabled());
    EXPECT_EQ(statusText(), QStringLiteral("No project open"));
    EXPECT_EQ(window->parts().canvas, nullptr) << "the page waits for what nobody needs yet";
}

TEST_F(MainWindowTest, openingShowsTheTimelineAndRemembersTheFile) {
    openExample();
    EXPECT_FALSE(welcomeShows());
    EXPECT_TRUE(window->parts().canvas->isVisible());
    EXPECT_TRUE(dock(DockName::Inspector)->isVisible());
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("case")));
    EXPECT_EQ(preferences->recentFiles(), QStringList{place("case.forlop")});
}

TEST_F(MainWindowTest, closingGivesTheWelcomePageBack) {
    openExample();
    session().say(QStringLiteral("Something was done"));
    trigger(ActionId::CloseProject);
    EXPECT_TRUE(welcomeShows());
    EXPECT_EQ(statusText(), QStringLiteral("No project open"));
}

TEST_F(MainWindowTest, aProjectWithoutACaseCanBeDrawnIn) {
    ASSERT_TRUE(Project::create(place("bare.forlop"), QStringLiteral("Bare")).ok());
    ASSERT_TRUE(window->openProject(place("bare.forlop")));
    QCoreApplication::processEvents();
    EXPECT_FALSE(session().caseId().isNull());
    EXPECT_TRUE(action(ActionId::ToolEvent)->isEnabled());
    EXPECT_FALSE(action(ActionId::Undo)->isEnabled());
}

TEST_F(MainWindowTest, theTimelineKeepsNearlyHalfOfTheWidth) {
    for (const int width : {1280, 1600, 1920}) {
        window->resize(width, 900);
        if (width == 1280) openExample();
        for (const ActionId arrangement : {ActionId::ArrangeCode, ActionId::ArrangeBracket}) {
            trigger(arrangement);
            window->parts().arrangement->raise(DockName::Sources);
            window->parts().arrangement->raise(DockName::Inspector);
            EXPECT_TRUE(waitUntil([&] { return window->parts().canvas->width() >= width * 44 / 100; }))
                << width << ": " << window->parts().canvas->width();
        }
    }
}

TEST_F(MainWindowTest, theStatusLineSaysHowMuchTimeAPixelIs) {
    openExample();
    const auto says = [&](const QString& text) {
        for (const QLabel* label : window->parts().status->findChildren<QLabel*>())
            if (label->text() == text) return true;
        return false;
    };
    const auto scale = [&] {
        return StatusLine::scaleInWords(window->parts().canvas->core().view.scale().secondsPerPixel);
    };
    const QString all = scale();
    EXPECT_TRUE(says(all)) << all.toStdString();
    trigger(ActionId::ZoomIn);
    trigger(ActionId::ZoomIn);
    EXPECT_NE(scale(), all);
    EXPECT_TRUE(waitUntil([&] { return says(scale()); }));
    EXPECT_EQ(StatusLine::scaleInWords(7 * 3600), QStringLiteral("1 px = 7 hours"));
    EXPECT_EQ(StatusLine::scaleInWords(3600), QStringLiteral("1 px = 60 minutes"));
    EXPECT_EQ(StatusLine::scaleInWords(86400 * 400), QStringLiteral("1 px = 13 months"));
}

TEST_F(MainWindowTest, whereFiguresAreTheToolBarHasTheWaysOutOfThem) {
    openExample();
    const auto* bar = window->findChild<QToolBar*>(QStringLiteral("toolBar"));
    EXPECT_TRUE(bar->actions().contains(action(ActionId::ToolBracket)));
    trigger(ActionId::ArrangeWriteUp);
    EXPECT_FALSE(bar->actions().contains(action(ActionId::ToolBracket)));
    EXPECT_TRUE(bar->actions().contains(action(ActionId::FigureExport)));
    EXPECT_TRUE(action(ActionId::ToolBracket)->isEnabled());
    trigger(ActionId::ArrangeBracket);
    EXPECT_TRUE(bar->actions().contains(action(ActionId::ToolBracket)));
    EXPECT_NE(bar->findChild<QWidget*>(QStringLiteral("zoomSlider")), nullptr);
}

TEST_F(MainWindowTest, aFileThatIsNoProjectIsToldAndNothingChanges) {
    QFile text(place("notes.forlop"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("just words");
    text.close();
    EXPECT_FALSE(window->openProject(text.fileName()));
    ASSERT_EQ(answers->told.size(), 1);
    EXPECT_TRUE(answers->told.first().contains(QStringLiteral("notes.forlop")))
        << answers->told.first().toStdString();
    EXPECT_TRUE(welcomeShows());
}

TEST_F(MainWindowTest, aNewProjectCanBeDrawnIn) {
    answers->savePath = place("new.forlop");
    trigger(ActionId::New);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_FALSE(session().caseId().isNull());
    EXPECT_FALSE(action(ActionId::Undo)->isEnabled());
    trigger(ActionId::NewEvent);
    EXPECT_EQ(project().events().size(), 1U);
    EXPECT_TRUE(session().selection().isOne(Entity::Event));
}

TEST_F(MainWindowTest, aWorkedCaseOpensAsACopy) {
    answers->savePath = place("copy.forlop");
    trigger(ActionId::ExampleMunicipality);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(project().events().size(), 46U); // 41 observed, 5 counterfactual
}

TEST_F(MainWindowTest, aNewProjectTakesThePlaceOfTheOpenOne) {
    openExample();
    answers->savePath = place("case.forlop");
    trigger(ActionId::New);
    ASSERT_NE(window->session(), nullptr);
    EXPECT_EQ(project().events().size(), 0U);
    EXPECT_EQ(project().path(), place("case.forlop"));
    EXPECT_FALSE(session().isReadOnly());
}

TEST_F(MainWindowTest, whatCannotBeReplacedStaysOpenAndWhole) {
    openExample();
    ASSERT_TRUE(QFile::setPermissions(place("case.forlop"), QFileDevice::ReadOwner));
    answers->savePath = place("case.forlop");
    for (const ActionId id : {ActionId::New, ActionId::ExampleMunicipality}) {
        trigger(id);
        ASSERT_NE(window->session(), nullptr);
        EXPECT_NE(eventOfKey(QStringLiteral("B10")), EventId());
    }
    EXPECT_EQ(answers->told.size(), 2);
}

TEST_F(MainWindowTest, aProjectThatCannotBeMadeLeavesTheFileThatStoodThere) {
    openExample();
    window->openNew(place("case.forlop"), [](const QString&) -> Result<void> {
        return Error{ErrorCode::Io, QStringLiteral("The disk is full."), {}};
    });
    EXPECT_EQ(answers->told, QStringList{QStringLiteral("The disk is full.")});
    ASSERT_NE(window->session(), nullptr);
    EXPECT_NE(eventOfKey(QStringLiteral("B10")), EventId());
    window->closeProject();
    EXPECT_TRUE(window->openProject(place("case.forlop")));
}

TEST_F(MainWindowTest, aProjectOpenElsewhereIsNotReplaced) {
    openExample();
    const auto held = Project::create(place("held.forlop"), QStringLiteral("Held"));
    ASSERT_TRUE(held.ok());
    answers->savePath = place("held.forlop");
    trigger(ActionId::New);
    trigger(ActionId::SaveCopy);
    EXPECT_EQ(answers->told.size(), 2);
    EXPECT_EQ(project().path(), place("case.forlop"));
    EXPECT_TRUE(QFile::exists(place("held.forlop")));
}

TEST_F(MainWindowTest, undoNamesWhatItTakesBack) {
    openExample();
    session().select(Selection(eventOfKey(QStringLiteral("B06"))));
    trigger(ActionId::KindState);
    EXPECT_TRUE(action(ActionId::Undo)->text().contains(project().undoSentence()));
    trigger(ActionId::Undo);
    EXPECT_FALSE(action(ActionId::Undo)->isEnabled());
    EXPECT_TRUE(action(ActionId::Redo)->isEnabled());
    EXPECT_TRUE(statusText().startsWith(QStringLiteral("Undone")));
}

TEST_F(MainWindowTest, whatIsBeingTypedIsAStepOfItsOwnBeforeUndo) {
    openExample();
    const EventId id = eventOfKey(QStringLiteral("B10"));
    EditBuilder builder = project().edit();
    ASSERT_TRUE(session().carryOut(setField(builder, Entity::Event, eventOfKey(QStringLiteral("B12")).value(),
                                            fieldOf<Event>(&Event::title), QStringLiteral("Other"))));
    session().select(Selection(id));
    QCoreApplication::processEvents();
    window->activateWindow();
    auto* line = window->findChild<QWidget*>(QStringLiteral("field.title"))->findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->setFocus();
    ASSERT_TRUE(waitUntil([&] { return line->hasFocus(); }));
    const QString before = line->text();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Half a thought"));
    action(ActionId::Undo)->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(project().rows().get(id)->title, before);
    action(ActionId::Redo)->trigger();
    EXPECT_EQ(project().rows().get(id)->title, QStringLiteral("Half a thought"));
}

TEST_F(MainWindowTest, deletingNamesWhatGoesAlongAndUndoBringsItBack) {
    openExample();
    const size_t events = project().events().size();
    const size_t influences = project().influences().size();
    session().select(Selection(eventOfKey(QStringLiteral("B08"))));
    trigger(ActionId::Delete);
    EXPECT_EQ(project().events().size(), events - 1);
    EXPECT_LT(project().influences().size(), influences);
    EXPECT_TRUE(statusText().contains(QStringLiteral("influence"))) << statusText().toStdString();
    trigger(ActionId::Undo);
    EXPECT_EQ(project().events().size(), events);
    EXPECT_EQ(project().influences().size(), influences);
}

TEST_F(MainWindowTest, cutAndPasteKeepTheEventsContent) {
    openExample();
    const EventId id = eventOfKey(QStringLiteral("B10"));
    const Event before = project().rows().get(id).value_or(Event());
    session().select(Selection(id));
    trigger(ActionId::Cut);
    EXPECT_TRUE(eventOfKey(QStringLiteral("B10")).isNull());
    trigger(ActionId::Paste);
    ASSERT_TRUE(session().selection().isOne(Entity::Event));
    const Event after = project().rows().get(EventId(session().selection().ids.front())).value_or(Event());
    EXPECT_EQ(after.title, before.title);
    EXPECT_EQ(after.when, before.when);
    EXPECT_EQ(after.lane, before.lane);
}

TEST_F(MainWindowTest, timelineTableAndInspectorShareOneSelection) {
    openExample();
    const EventId id = eventOfKey(QStringLiteral("B17"));
    window->parts().canvas->setSelection({objectId(id)});
    emit window->parts().canvas->selectionChanged({objectId(id)});
    EXPECT_TRUE(session().selection().isOne(Entity::Event));
    EXPECT_EQ(window->parts().events->selectedEvents(), std::vector<EventId>{id});
    const EventId other = eventOfKey(QStringLiteral("B10"));
    session().select(Selection(other));
    EXPECT_EQ(window->parts().canvas->selection(), std::vector<ObjectId>{objectId(other)});
}

TEST_F(MainWindowTest, aMixedSelectionGivesTheInspectorTheKindOfTheLast) {
    openExample();
    const EventId event = eventOfKey(QStringLiteral("B17"));
    const BracketId bracket(project().tables().of<Bracket>().begin()->first);
    const Selection selection = selectionOf(project(), {objectId(bracket), objectId(event)});
    EXPECT_EQ(selection, Selection(event));
}

TEST_F(MainWindowTest, arrangementsChangeTheDocksAndAreRemembered) {
    openExample();
    trigger(ActionId::ArrangeCode);
    EXPECT_TRUE(dock(DockName::Sources)->isVisible());
    EXPECT_FALSE(dock(DockName::Inspector)->isVisible());
    dock(DockName::Inspector)->show();
    trigger(ActionId::ArrangeBracket);
    EXPECT_FALSE(dock(DockName::Sources)->isVisible());
    trigger(ActionId::ArrangeCode);
    EXPECT_TRUE(dock(DockName::Inspector)->isVisible());
    trigger(ActionId::ArrangeReset);
    EXPECT_FALSE(dock(DockName::Inspector)->isVisible());
}

TEST_F(MainWindowTest, issuesAreSilentInATabBehindAndCountedInFront) {
    openExample("municipality");
    window->grab();
    QTest::qWait(500);
    window->grab();
    const QString silent = dock(DockName::Issues)->windowTitle();
    EXPECT_FALSE(silent.contains(u' ')) << silent.toStdString();
    const QSet<qint64>& signsOnTimeline = window->parts().canvas->core().state.issues;
    EXPECT_TRUE(signsOnTimeline.isEmpty());
    trigger(ActionId::DockIssues);
    EXPECT_TRUE(waitUntil([&] {
        window->grab();
        return dock(DockName::Issues)->windowTitle().contains(QStringLiteral("16"));
    })) << dock(DockName::Issues)->windowTitle().toStdString();
    EXPECT_EQ(signsOnTimeline.size(), 2); // those whose evidence came late
}

TEST_F(MainWindowTest, theViewOfAProjectIsRememberedOverRestarts) {
    openExample();
    trigger(ActionId::ArrangeCode);
    const SourceId source = window->parts().sources->reader().view().source();
    ASSERT_FALSE(source.isNull());
    const TimeRange range{window->parts().canvas->fullRange().from,
                          window->parts().canvas->fullRange().from + 86400 * 200};
    window->parts().canvas->zoomTo(range);
    QCoreApplication::processEvents();
    const TimeRange kept = window->parts().canvas->visibleRange();
    window->close();
    makeWindow();
    ASSERT_TRUE(window->openProject(place("case.forlop")));
    EXPECT_EQ(window->parts().arrangement->current(), ArrangementName::Code);
    EXPECT_EQ(window->parts().sources->reader().view().source(), source);
    EXPECT_TRUE(waitUntil([&] {
        const TimeRange now = window->parts().canvas->visibleRange();
        return qAbs(now.from - kept.from) < 86400 && qAbs(now.until - kept.until) < 86400;
    }));
}

TEST_F(MainWindowTest, aSecondWindowIsReadOnlyAndSaysWhoHasIt) {
    openExample();
    Preferences others(folder.filePath(QStringLiteral("others")));
    MainWindow second(others, std::make_unique<AnsweredDialogs>(answers));
    second.show();
    ASSERT_TRUE(second.openProject(place("case.forlop")));
    EXPECT_TRUE(second.session()->isReadOnly());
    auto* banner = second.findChild<QWidget*>(QStringLiteral("readOnlyBanner"));
    ASSERT_NE(banner, nullptr);
    EXPECT_TRUE(banner->isVisible());
    QCoreApplication::processEvents();
    EXPECT_FALSE(second.parts().actions->at(ActionId::NewEvent)->isEnabled());
    EXPECT_TRUE(second.parts().actions->at(ActionId::Find)->isEnabled());
}

TEST_F(MainWindowTest, aCopyIsAProjectOfItsOwn) {
    openExample();
    answers->savePath = place("other.forlop");
    trigger(ActionId::SaveCopy);
    auto copy = Project::open(place("other.forlop"));
    ASSERT_TRUE(copy.ok());
    EXPECT_FALSE((*copy)->isReadOnly());
    EXPECT_EQ((*copy)->events().size(), project().events().size());
}

TEST_F(MainWindowTest, everyButtonOfTheToolBarHasANameAndATip) {
    openExample();
    const auto* bar = window->findChild<QWidget*>(QStringLiteral("toolBar"));
    ASSERT_NE(bar, nullptr);
    int buttons = 0;
    for (const auto* button : bar->findChildren<QAbstractButton*>()) {
        if (!button->isVisible()) continue;
        ++buttons;
        EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty());
        EXPECT_FALSE(button->toolTip().isEmpty()) << button->text().toStdString();
    }
    EXPECT_GT(buttons, 12);
}

TEST_F(MainWindowTest, theWholeWindowIsPaintedInEveryTheme) {
    openExample();
    session().select(Selection(eventOfKey(QStringLiteral("B17"))));
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), {theme, 100});
        QCoreApplication::processEvents();
        const QImage image = window->grab().toImage();
        const QColor ground = image.pixelColor(image.width() / 2, 20);
        EXPECT_EQ(ground.rgb() & 0xffffff, themeColour(Ink::Window).rgb() & 0xffffff)
            << static_cast<int>(theme);
    }
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), {Theme::Light, 100});
}
