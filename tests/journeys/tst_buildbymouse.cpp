// SPDX-License-Identifier: GPL-3.0-or-later
// With the mouse, from an empty project to the worked case of 2019: rows pasted through the menu, an event
// by double click, brackets drawn in the band and cut, reasons written where they stand, influences drawn
// from handle to handle. Then back to nothing step by step, closed, reopened, and forth. Only words are
// typed.
#include "tests/core/project/contentdump.h"
#include "tests/journeys/canvashand.h"
#include "tests/journeys/workedcase.h"
#include "ui/parts/chooser.h"

#include "core/model/influencekinds.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

using namespace forlop;
using namespace forlop::test;

namespace {
constexpr double kDay = 86'400;
constexpr double kYearsInView = 6 * kDay;
constexpr double kMonthsInView = 0.5 * kDay;

class BuiltByMouse : public WorkedCase {
protected:
    void SetUp() override {
        WorkedCase::SetUp();
        window->resize(1900, 1400);
        window->activateWindow();
    }
    [[nodiscard]] TimelineCanvas& canvas() const { return *window->parts().canvas; }
    [[nodiscard]] CanvasHand hand() const { return CanvasHand(canvas()); }
    [[nodiscard]] static Instant at(const char* edtf) {
        return TemporalExtent(QString::fromLatin1(edtf)).padded().startFrom;
    }

    static void clickIn(QMenu& menu, QAction* wanted) {
        QTest::mouseMove(&menu, menu.actionGeometry(wanted).center());
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(wanted).center());
        QCoreApplication::processEvents();
    }
    /// Opens the menu of the bar that holds the action, and clicks on it there.
    void choose(ActionId id) const {
        QCoreApplication::processEvents();
        QAction* wanted = action(id);
        ASSERT_TRUE(wanted->isEnabled()) << wanted->text().toStdString();
        for (QAction* top : window->menuBar()->actions()) {
            if (!top->menu()->actions().contains(wanted)) continue;
            QTest::mouseClick(window->menuBar(), Qt::LeftButton, {},
                              window->menuBar()->actionGeometry(top).center());
            ASSERT_TRUE(waitUntil([&] { return top->menu()->isVisible(); }));
            clickIn(*top->menu(), wanted);
            return;
        }
        FAIL() << wanted->text().toStdString() << " is in no menu";
    }
    /// The context menu at that place of the timeline, its submenu, its entry.
    void chooseAt(QPoint place, const QString& submenu, ActionId id) const {
        QTimer::singleShot(0, window.get(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (QAction* entry : menu->actions())
                if (entry->menu() != nullptr && entry->text().remove(u'&') == submenu) {
                    clickIn(*menu, entry);
                    clickIn(*entry->menu(), action(id));
                }
            if (menu->isVisible()) {
                ADD_FAILURE() << "not in the context menu: " << submenu.toStdString();
                menu->close();
            }
        });
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, canvas().viewport()->mapToGlobal(place));
        QApplication::sendEvent(canvas().viewport(), &asked);
        QCoreApplication::processEvents();
    }
    void pressTool(ActionId id) const {
        for (auto* button : window->findChildren<QToolButton*>())
            if (button->defaultAction() == action(id) && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return;
            }
        FAIL() << action(id)->text().toStdString() << " has no button";
    }
    static void type(const QString& words) {
        QWidget* field = QApplication::focusWidget();
        ASSERT_NE(field, nullptr);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, letter, {});
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// Of whole months, so that a double click can date them.
    [[nodiscard]] static bool isOfOneMonth(const Event& event) {
        return event.when.precision() == Precision::Month && event.when.edtf().size() == 7;
    }
    [[nodiscard]] LaneId laneCalled(const QString& name) const {
        for (const auto& [_, lane] : project().tables().of<Lane>())
            if (lane.name == name) return lane.id;
        return {};
    }
    [[nodiscard]] EventId eventCalled(const QString& title) const {
        for (const Event& event : project().rows().everyRow<Event>())
            if (event.title == title || event.shortTitle == title) return event.id;
        return {};
    }

    /// As a spreadsheet puts rows on the clipboard.
    void pasteEvents(const std::vector<Event>& events) {
        QString table = QStringLiteral("date\ttitle\tkind\tlane\n");
        for (const Event& event : events)
            table += QStringList{event.when.edtf(), titleOf(event), wordOf(event.kind), laneOf(event)}.join(
                         u'\t') +
                     u'\n';
        QApplication::clipboard()->setText(table);
        choose(ActionId::Paste);
        QDialog* preview = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            preview = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            return preview != nullptr;
        }));
        for (QPushButton* button : preview->findChildren<QPushButton*>())
            if (button->isDefault()) QTest::mouseClick(button, Qt::LeftButton);
        // There is no window manager here to give the keyboard back.
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        EXPECT_EQ(countsOf(project()).events, static_cast<qint64>(events.size()));
    }
    void doubleClickEvent(const Event& event) {
        hand().show(event.when.bestEstimate(), kMonthsInView);
        const QPoint place =
            hand().freeInLane(laneCalled(laneOf(event)), hand().x(event.when.bestEstimate()));
        ASSERT_FALSE(place.isNull());
        hand().doubleClick(place);
        type(titleOf(event));
        const EventId id(session().selection().ids.front());
        const std::map<EventKind, ActionId> kinds{{EventKind::Decision, ActionId::KindDecision},
                                                  {EventKind::Activity, ActionId::KindActivity},
                                                  {EventKind::Event, ActionId::KindEvent},
                                                  {EventKind::State, ActionId::KindState}};
        chooseAt(hand().badge(id), QStringLiteral("Kind"), kinds.at(event.kind));
    }

    [[nodiscard]] int bandY() const { return static_cast<int>(hand().frame().band.y) + 8; }
    void drawBracket(const char* from, const char* until, double scale) {
        hand().show(at(from) / 2 + at(until) / 2, scale);
        const size_t before = project().tables().of<Bracket>().size();
        // Beside what may stand at the ends already.
        constexpr int inside = 8;
        hand().drag({hand().x(at(from)) + inside, bandY()}, {hand().x(at(until)) - inside, bandY()},
                    Qt::AltModifier);
        ASSERT_EQ(project().tables().of<Bracket>().size(), before + 1) << from << " " << until;
        // The name stands ready to be typed over; this one stays as it is.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    void cut(const QString& bracketing, const char* date, int y) {
        hand().show(at("2019-05"), kMonthsInView);
        std::set<qint64> before;
        for (const auto& [id, _] : project().tables().of<Frontier>()) before.insert(id);
        pressTool(ActionId::ToolFrontier);
        hand().click({hand().x(at(date)), y}, Qt::AltModifier);
        pressTool(ActionId::ToolSelect);
        ASSERT_EQ(project().tables().of<Frontier>().size(), before.size() + 1) << date;
        FrontierId made;
        for (const auto& [id, frontier] : project().tables().of<Frontier>())
            if (!before.contains(id)) made = frontier.id;
        const TemporalExtent when = project().tables().find(made)->when;
        EXPECT_EQ(when.padded().startFrom, at(date));
        const QString reason = reasonAt(bracketing, when);
        if (reason.isEmpty()) return;
        hand().click({hand().x(at(date)) + 16, static_cast<int>(hand().frame().strip.y) + 29});
        type(reason);
        EXPECT_EQ(project().tables().find(made)->reason, reason);
    }
    void startBracketing(const QString& name) {
        answers->word = name;
        choose(ActionId::NewBracketing);
        choose(ActionId::MakePreferred);
    }
    void drawInfluence(const Influence& influence) {
        const auto from = worked->rows().get(EventId(influence.from.value()));
        const auto to = worked->rows().get(EventId(influence.to.value()));
        ASSERT_TRUE(from && to);
        SCOPED_TRACE(from->key.toStdString() + " " + to->key.toStdString());
        const QPoint source = hand().badge(eventCalled(titleOf(*from)));
        ASSERT_FALSE(source.isNull());
        hand().click(source);
        const QPoint target = hand().badge(eventCalled(titleOf(*to)));
        ASSERT_FALSE(target.isNull());
        hand().drag(source + QPoint(0, 13), target);
        auto* chooser = canvas().findChild<Chooser*>(QStringLiteral("influenceChooser"));
        if (chooser == nullptr) chooser = qobject_cast<Chooser*>(QApplication::activePopupWidget());
        ASSERT_NE(chooser, nullptr);
        const QString kind = influenceWord(influence.kind, WordLanguage::English);
        const QString sign = influence.sign == Sign::Minus ? QString(QChar(0x2212)) : wordOf(influence.sign);
        const QString words = kind + u' ' + sign;
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, {});
        auto* list = chooser->findChild<QListWidget*>();
        ASSERT_GT(list->count(), 0);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(kind)) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualItemRect(list->item(row)).center());
                break;
            }
        QCoreApplication::processEvents();
    }
};
} // namespace

TEST_F(BuiltByMouse, theWorkedCaseIsBuiltUndoneReopenedAndDoneAgain) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    answers->savePath = place("built.forlop");
    choose(ActionId::New);
    ASSERT_NE(window->session(), nullptr);
    QCoreApplication::processEvents();
    const Counts empty = countsOf(project());
    std::vector<Event> pasted = workedEvents();
    const auto last = std::find_if(pasted.rbegin(), pasted.rend(), isOfOneMonth);
    ASSERT_NE(last, pasted.rend());
    const Event drawn = *last;
    pasted.erase(std::next(last).base());
    pasteEvents(pasted);
    pressTool(ActionId::FoldCrowded);
    doubleClickEvent(drawn);
    expectWorkedEvents();
    if (HasFailure()) return;

    const QString main = QStringLiteral("Three brackets");
    hand().doubleClick({60, bandY()});
    type(main);
    drawBracket("2014", "2021", kYearsInView);
    for (const char* date : {"2019-02", "2019-04", "2019-06"}) cut(main, date, bandY());
    drawBracket("2019-06", "2021", kMonthsInView * 2);
    cut(main, "2019-09", static_cast<int>(hand().frame().band.bottom()) - 6);
    const BracketingId preferred =
        hand().frame().rivalRows.empty() ? canvas().core().content.facts().mainBand()->id : BracketingId();
    startBracketing(QStringLiteral("Project life"));
    drawBracket("2014", "2021", kYearsInView);
    for (const char* date : {"2019-02", "2019-09"}) cut(QStringLiteral("Project life"), date, bandY());
    startBracketing(QStringLiteral("Frontier at the start"));
    drawBracket("2019-02", "2021", kMonthsInView * 2);
    for (const char* date : {"2019-04", "2019-09"})
        cut(QStringLiteral("Frontier at the start"), date, bandY());
    startBracketing(QStringLiteral("As planned"));
    drawBracket("2019-04", "2020", kMonthsInView);
    for (const char* date : {"2019-06", "2019-09"}) cut(QStringLiteral("As planned"), date, bandY());
    session().select(Selection(preferred));
    choose(ActionId::MakePreferred);
    if (HasFatalFailure()) return;

    hand().show(at("2017-07"), 2 * kDay);
    for (const Influence& influence : worked->rows().everyRow<Influence>()) {
        drawInfluence(influence);
        if (HasFatalFailure()) return;
    }
    const Counts wanted = countsOf(*worked);
    EXPECT_EQ(countsOf(project()).events, 23);
    EXPECT_EQ(countsOf(project()), wanted);

    const QString path = project().path();
    const QStringList whole = contentOf(path);
    int steps = 0;
    for (; project().canUndo() && steps < 2000; ++steps) pressTool(ActionId::Undo);
    EXPECT_EQ(countsOf(project()), empty);
    window->close();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    int forth = 0;
    for (; project().canRedo() && forth < 2000; ++forth) pressTool(ActionId::Redo);
    EXPECT_EQ(forth, steps);
    EXPECT_EQ(countsOf(project()), wanted);
    EXPECT_EQ(contentOf(path), whole);
}
