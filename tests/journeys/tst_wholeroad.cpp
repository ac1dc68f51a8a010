// SPDX-License-Identifier: GPL-3.0-or-later
// The whole road through the real window: rows from a spreadsheet, a text, a quote, a bracket; a drag, undo,
// reopening.
#include "core/edit/bracketverbs.h"
#include "core/edit/sourceverbs.h"
#include "core/model/membership.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/eventclipboard.h"
#include "ui/figures/figurepanel.h"
#include "ui/import/importdialog.h"
#include "ui/inspector/inspector.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace forlop;

class WholeRoad : public OpenWindow {
protected:
    void pasteTable(const QString& table) {
        QApplication::clipboard()->setText(table);
        trigger(ActionId::Paste);
        auto* dialog = window->findChild<ImportDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto* button = dialog->findChild<QPushButton*>(QStringLiteral("importButton"));
        ASSERT_TRUE(button->isEnabled());
        button->click();
        ASSERT_TRUE(waitUntil([&] { return window->findChild<ImportDialog*>() == nullptr; }));
    }
    void selectWords(const QString& words) {
        ReaderView& view = window->parts().sources->reader().view();
        const auto at = static_cast<int>(view.toPlainText().indexOf(words));
        ASSERT_GE(at, 0);
        QTextCursor cursor(view.document());
        cursor.setPosition(at);
        cursor.setPosition(at + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
    }
    [[nodiscard]] TemporalExtent whenOf(EventId id) const {
        return project().rows().get(id).value_or(Event()).when;
    }
};

TEST_F(WholeRoad, fromPastedEventsToAQuoteOnABracket) {
    answers->savePath = place("road.forlop");
    trigger(ActionId::New);
    pasteTable(QStringLiteral("id\tdate\ttype\ttitle\tlevel\n"
                              "A1\t2004-02\tdecision\tThe council decides\tleadership\n"
                              "A2\tspring 2005\tactivity\tTeams are built\tunit\n"
                              "A3\tabout 2006\tevent\tThe first users come\tfront line\n"));
    ASSERT_EQ(project().events().size(), 3U);
    EXPECT_EQ(whenOf(eventOfKey(QStringLiteral("A2"))).edtf(), QStringLiteral("2005-21"));

    QFile interview(place("interview 2006.txt"));
    ASSERT_TRUE(interview.open(QIODevice::WriteOnly));
    interview.write("We talked for long.\n\nThe teams found each other in May 2005, and it held.\n");
    interview.close();
    answers->documents = {interview.fileName()};
    trigger(ActionId::ImportDocuments);
    ASSERT_EQ(project().tables().of<Source>().size(), 1U);

    const BracketingId bracketing(project().tables().of<Bracketing>().begin()->first);
    EditBuilder builder = project().edit();
    ASSERT_TRUE(
        session().carryOut(drawBracket(builder, bracketing, TemporalExtent(QStringLiteral("2004")),
                                       TemporalExtent(QStringLiteral("2006")), QStringLiteral("Building"))));
    ASSERT_EQ(project().tables().of<Bracket>().size(), 1U);
    const BracketId bracket(project().tables().of<Bracket>().begin()->first);

    trigger(ActionId::ArrangeCode);
    session().select(Selection(bracket));
    selectWords(QStringLiteral("The teams found each other in May 2005"));
    trigger(ActionId::AddSupport);
    const std::vector<Support> support = supportOf(project().rows(), objectId(bracket));
    ASSERT_EQ(support.size(), 1U);
    EXPECT_EQ(support.front().excerpt.text, QStringLiteral("The teams found each other in May 2005"));

    // And back: from the bracket to the highlighted words.
    selectWords(QStringLiteral("We talked"));
    trigger(ActionId::GoToPassage);
    const auto shown = window->parts().sources->reader().view().passage();
    ASSERT_TRUE(shown.has_value());
    EXPECT_EQ(shown->text, support.front().excerpt.text);

    // A passage makes an event, dated by its own words, waiting in the inbox.
    trigger(ActionId::EventFromPassage);
    ASSERT_TRUE(session().selection().isOne(Entity::Event));
    const EventId made(session().selection().ids.front());
    EXPECT_EQ(whenOf(made).edtf(), QStringLiteral("2005-05"));
    EXPECT_TRUE(project().rows().get(made).value_or(Event()).lane.isNull());
}

TEST_F(WholeRoad, theFigureIsDrawnFromTheDataAndWritten) {
    openExample();
    trigger(ActionId::ArrangeWriteUp);
    auto* panel = window->findChild<FigurePanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(panel->isVisible());
    const Result<void> written = panel->exportTo(place("figure.svg"));
    ASSERT_TRUE(written.ok()) << written.error().text.toStdString();
    QFile file(place("figure.svg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    for (const auto& [_, bracket] : project().tables().of<Bracket>())
        if (bracket.parent.isNull() &&
            bracket.bracketing == preferredBracketing(project().tables(), session().caseId())) {
            EXPECT_TRUE(svg.contains(bracket.name.section(u' ', 0, 0))) << bracket.name.toStdString();
        }
}

TEST_F(WholeRoad, aMoveIsUndoneAfterReopeningAndDoneAgain) {
    openExample();
    const EventId id = eventOfKey(QStringLiteral("B10"));
    const QString before = whenOf(id).edtf();
    window->parts().canvas->setSelection({objectId(id)});
    session().select(Selection(id));
    trigger(ActionId::Later);
    const QString after = whenOf(id).edtf();
    ASSERT_NE(after, before);
    trigger(ActionId::Undo);
    EXPECT_EQ(whenOf(id).edtf(), before);

    window->close();
    makeWindow();
    ASSERT_TRUE(window->openProject(place("case.forlop")));
    EXPECT_EQ(whenOf(id).edtf(), before);
    trigger(ActionId::Redo);
    EXPECT_EQ(whenOf(id).edtf(), after);
    trigger(ActionId::Undo);
    EXPECT_EQ(whenOf(id).edtf(), before);
}
