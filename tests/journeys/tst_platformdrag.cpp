// SPDX-License-Identifier: GPL-3.0-or-later
// Real drags from one part of the window to another: the source begins them with a press and a move, the
// platform carries them in its own loop, the timeline takes what is dropped.
#include "core/edit/sourceverbs.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/docks/eventstable.h"
#include "ui/docks/evidencepanel.h"
#include "ui/docks/inboxtable.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QFile>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>

using namespace forlop;

namespace {
/// Stands for a file manager: a press and a move begin a drag of files.
class Shelf final : public QWidget {
public:
    explicit Shelf(const QString& path) : m_path(path) {
        resize(80, 80);
        show();
    }

protected:
    void mouseMoveEvent(QMouseEvent* /*event*/) override {
        if (m_gone) return;
        m_gone = true;
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(m_path)});
        QDrag drag(this);
        drag.setMimeData(files);
        drag.exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, Qt::CopyAction);
    }

private:
    QString m_path;
    bool m_gone = false;
};
} // namespace

class PlatformDrag : public OpenWindow {
protected:
    [[nodiscard]] const TimelineFrame& frame() const { return window->parts().canvas->core().frame(); }
    [[nodiscard]] QPoint onCanvas(QPoint at) const {
        return window->parts().canvas->viewport()->mapToGlobal(at);
    }
    void selectWords(int from, int until) const {
        ReaderView& view = window->parts().sources->reader().view();
        QTextCursor cursor(view.document());
        cursor.setPosition(from);
        cursor.setPosition(until, QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
    }
    void send(QEvent::Type type, QPoint global, Qt::MouseButton button, Qt::MouseButtons held) const {
        QWidget* under = m_source;
        QMouseEvent event(type, under->mapFromGlobal(global), global, button, held, {});
        QApplication::sendEvent(under, &event);
    }
    /// From a point of `source` to a point of the screen. What follows the first move happens inside the loop
    /// that the platform runs while something is dragged.
    void drag(QWidget* source, QPoint from, QPoint to) {
        m_source = source;
        const QPoint start = source->mapToGlobal(from);
        std::vector<QPoint> way;
        for (int step = 1; step <= 8; ++step) way.push_back(start + (to - start) * step / 8);
        QTimer hand;
        size_t at = 0;
        QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
            if (at < way.size()) {
                send(QEvent::MouseMove, way[at], Qt::NoButton, Qt::LeftButton);
            } else {
                hand.stop();
                send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
            }
            ++at;
        });
        // A loop that nobody ends would hold the test for good.
        QTimer::singleShot(10000, &hand, [this] {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
            QApplication::sendEvent(m_source, &escape);
        });
        send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        hand.start(5);
        // The one that begins the drag comes back when it is over: not from the timer, which would wait for
        // it.
        for (int distance = 4; distance <= 16 && at == 0; distance += 4)
            send(QEvent::MouseMove, start + QPoint(distance, 0), Qt::NoButton, Qt::LeftButton);
        EXPECT_TRUE(waitUntil([&] { return at > way.size(); }));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString written(const char* name, const QByteArray& text) const {
        QFile file(place(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void dragFile(const QString& path, QPoint to) {
        Shelf shelf(path);
        drag(&shelf, {10, 10}, to);
    }
    [[nodiscard]] size_t sources() const {
        size_t count = 0;
        for ([[maybe_unused]] const auto& each : project().tables().of<Source>()) ++count;
        return count;
    }

private:
    QWidget* m_source = nullptr;
};

TEST_F(PlatformDrag, aPassageFromTheReaderBecomesAQuoteOfABracket) {
    openExample();
    trigger(ActionId::ArrangeCode);
    ReaderView& view = window->parts().sources->reader().view();
    selectWords(0, 20);
    QTextCursor inside(view.document());
    inside.setPosition(8);
    const QPoint from = view.cursorRect(inside).center();
    const BracketId bracket = frame().brackets.front().id;
    const Box box = frame().brackets.front().box;
    const size_t quotes = supportOf(project().rows(), objectId(bracket)).size();

    drag(view.viewport(), from, onCanvas({static_cast<int>(box.centre().x), static_cast<int>(box.y) + 8}));
    EXPECT_EQ(supportOf(project().rows(), objectId(bracket)).size(), quotes + 1);
    trigger(ActionId::Undo);
    EXPECT_EQ(supportOf(project().rows(), objectId(bracket)).size(), quotes);
}

TEST_F(PlatformDrag, anEventFromTheInboxGetsTheLaneItIsDroppedOn) {
    openExample();
    trigger(ActionId::ArrangeCode);
    selectWords(0, 20);
    trigger(ActionId::EventFromPassage);
    const EventId id(session().selection().ids.front());
    auto* inbox = window->findChild<InboxTable*>();
    ASSERT_NE(inbox, nullptr);
    ASSERT_EQ(inbox->model()->rowCount(), 1);
    QCoreApplication::processEvents();
    const QPoint from = inbox->visualRect(inbox->model()->index(0, 0)).center();
    const PlacedLane& lane = frame().lanes.front();

    drag(inbox->viewport(), from,
         onCanvas({static_cast<int>(lane.box.right()) - 60, static_cast<int>(lane.box.centre().y)}));
    EXPECT_EQ(project().rows().get(id).value_or(Event()).lane, lane.id);
}

TEST_F(PlatformDrag, anEventFromTheEventTableGoesToTheLaneItIsDroppedOn) {
    openExample();
    EventsTable& table = *window->parts().events;
    const EventId id = eventOfKey(QStringLiteral("B10"));
    session().select(Selection(id));
    QCoreApplication::processEvents();
    const QModelIndexList chosen = table.selectionModel()->selectedRows();
    ASSERT_EQ(chosen.size(), 1);
    table.scrollTo(chosen.front());
    const Event before = project().rows().get(id).value_or(Event());
    const PlacedLane* lane = &frame().lanes.front();
    if (lane->id == before.lane) lane = &frame().lanes.back();
    const LaneId wanted = lane->id;

    const QModelIndex title = chosen.front().siblingAtColumn(static_cast<int>(EventColumn::Title));
    drag(table.viewport(), table.visualRect(title).center(),
         onCanvas({static_cast<int>(lane->box.right()) - 60, static_cast<int>(lane->box.y) + 12}));
    const Event after = project().rows().get(id).value_or(Event());
    EXPECT_EQ(after.lane, wanted);
    EXPECT_EQ(after.when, before.when) << "what has a date keeps it";
}

TEST_F(PlatformDrag, aQuoteFromTheExcerptListSupportsABracketToo) {
    openExample();
    trigger(ActionId::ArrangeCode);
    const EventId event = eventOfKey(QStringLiteral("B10"));
    session().select(Selection(event));
    trigger(ActionId::DockEvidence);
    auto* quotes = window->findChild<EvidencePanel*>();
    ASSERT_NE(quotes, nullptr);
    ASSERT_GT(quotes->model()->rowCount(), 0);
    const BracketId bracket = frame().brackets.front().id;
    const Box box = frame().brackets.front().box;
    const size_t before = supportOf(project().rows(), objectId(bracket)).size();
    const size_t ofEvent = supportOf(project().rows(), objectId(event)).size();

    drag(quotes->viewport(), quotes->visualRect(quotes->model()->index(0, 0)).center(),
         onCanvas({static_cast<int>(box.centre().x), static_cast<int>(box.y) + 8}));
    EXPECT_EQ(supportOf(project().rows(), objectId(bracket)).size(), before + 1);
    EXPECT_EQ(supportOf(project().rows(), objectId(event)).size(), ofEvent) << "it stays where it was";
}

TEST_F(PlatformDrag, aTextFromAFileManagerBecomesASource) {
    openExample();
    const size_t before = sources();
    const PlacedLane& lane = frame().lanes.front();
    dragFile(written("minutes.txt", "In May the board met.\n\nIt decided nothing.\n"),
             onCanvas({static_cast<int>(lane.box.centre().x), static_cast<int>(lane.box.centre().y)}));
    EXPECT_TRUE(waitUntil([&] { return sources() == before + 1; }));
    EXPECT_EQ(window->parts().sources->reader().view().toPlainText().left(9), QStringLiteral("In May th"));
}

TEST_F(PlatformDrag, aTableFromAFileManagerIsShownBeforeItComesIn) {
    openExample();
    const int before = static_cast<int>(project().events().size());
    dragFile(written("rows.csv", "date,title\n2019-05,Another meeting\n"),
             window->menuBar()->mapToGlobal(window->menuBar()->rect().center()));
    QDialog* preview = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        preview = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        return preview != nullptr;
    }));
    EXPECT_EQ(static_cast<int>(project().events().size()), before);
    preview->accept();
    EXPECT_TRUE(waitUntil([&] { return static_cast<int>(project().events().size()) == before + 1; }));
}

TEST_F(PlatformDrag, aProjectFromAFileManagerIsOpenedInPlaceOfTheOther) {
    openExample();
    const QString other = place("other.forlop");
    ASSERT_TRUE(createExample(other, QStringLiteral("municipality")).ok());
    const PlacedLane& lane = frame().lanes.front();
    dragFile(other, onCanvas({static_cast<int>(lane.box.centre().x), static_cast<int>(lane.box.centre().y)}));
    EXPECT_TRUE(waitUntil([&] { return window->session() && project().path() == other; }));
}

TEST_F(PlatformDrag, aProjectFromAFileManagerIsOpenedFromTheWelcomePage) {
    const QString path = place("dropped.forlop");
    ASSERT_TRUE(createExample(path, QStringLiteral("city")).ok());
    ASSERT_EQ(window->session(), nullptr);
    dragFile(path, window->mapToGlobal(window->rect().center()));
    EXPECT_TRUE(waitUntil([&] { return window->session() && project().path() == path; }));
}
