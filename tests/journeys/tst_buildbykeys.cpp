// SPDX-License-Identifier: GPL-3.0-or-later
// Without a mouse, from an empty project to the worked case of 2019: lanes, events, brackets with reasons,
// influences, all typed into the real window. Then back to nothing step by step, closed, reopened, and forth.
#include "core/model/influencekinds.h"
#include "tests/core/project/contentdump.h"
#include "tests/journeys/workedcase.h"
#include "ui/canvas/timelinecanvas.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace forlop;
using namespace forlop::test;

namespace {
class BuiltByKeys : public WorkedCase {
protected:
    void key(int code, Qt::KeyboardModifiers modifiers = {}) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), static_cast<Qt::Key>(code), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) const {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        for (const QChar letter : text) QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, letter, {});
        QCoreApplication::processEvents();
    }
    /// In place of what stands in the field.
    void retype(const QString& text) const {
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
        key(Qt::Key_Return);
    }
    /// In the list that opened: types, goes down to the row that says so, and takes it.
    void take(const QString& words, const std::function<bool(const QString&)>& isIt) const {
        type(words);
        const QWidget* line = QApplication::focusWidget();
        ASSERT_NE(line, nullptr);
        const auto* list = line->parentWidget()->findChild<QListWidget*>();
        ASSERT_NE(list, nullptr) << "no list is open for " << words.toStdString();
        int steps = -1;
        for (int row = 0; row < list->count() && steps < 0; ++row)
            if (isIt(list->item(row)->text())) steps = row;
        ASSERT_GE(steps, 0) << words.toStdString() << " is not in the list of " << list->count();
        for (int i = 0; i < steps; ++i) key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void command(ActionId id) const {
        const QString name = action(id)->text().remove(u'&');
        ASSERT_TRUE(action(id)->isEnabled()) << name.toStdString();
        key(Qt::Key_K, Qt::ControlModifier);
        take(QString(name).remove(QChar(0x2026)), [&](const QString& text) { return text == name; });
    }
    void tabTo(const QString& field) const {
        for (int i = 0; i < 30; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            const bool line = qobject_cast<const QLineEdit*>(focus) != nullptr;
            for (const QWidget* each = focus; each && line; each = each->parentWidget())
                if (each->objectName() == field) return;
            key(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        ADD_FAILURE() << "no way by Tab to " << field.toStdString();
    }
    void typeLanes() {
        for (const auto& [_, lane] : worked->tables().of<Lane>()) {
            answers->word = lane.name;
            command(ActionId::NewLane);
        }
    }
    void typeEvents() {
        const std::pair<EventKind, ActionId> kinds[] = {{EventKind::Decision, ActionId::KindDecision},
                                                        {EventKind::Activity, ActionId::KindActivity},
                                                        {EventKind::Event, ActionId::KindEvent},
                                                        {EventKind::State, ActionId::KindState}};
        for (const Event& event : workedEvents()) {
            SCOPED_TRACE(event.key.toStdString());
            key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            retype(titleOf(event));
            tabTo(QStringLiteral("field.occurred"));
            retype(event.when.edtf());
            for (const auto& [kind, action] : kinds)
                if (kind == event.kind) command(action);
            const QString lane = laneOf(event);
            command(ActionId::MoveToLane);
            take(lane, [&](const QString& text) { return text == lane; });
            if (HasFatalFailure()) return;
        }
    }
    void typeBracketing(const QString& name, const QString& span, const std::vector<QString>& cuts) {
        answers->word = name;
        command(ActionId::NewBracketing);
        typeBrackets(name, span, cuts);
    }
    void typeBrackets(const QString& name, const QString& span, const std::vector<QString>& cuts) {
        answers->word = span;
        command(ActionId::NewBracket);
        for (const QString& cut : cuts) {
            answers->word = cut;
            command(ActionId::CutAtDate);
            writeReasonOf(name, cut);
        }
    }
    /// Of the frontier that was just cut: what the worked case says there.
    void writeReasonOf(const QString& bracketing, const QString& date) {
        const QString reason = reasonAt(bracketing, TemporalExtent(date));
        if (reason.isEmpty()) return;
        command(ActionId::WriteReason);
        type(reason);
        key(Qt::Key_Return);
    }
    void typeInfluences() {
        for (const Influence& influence : worked->rows().everyRow<Influence>()) {
            const auto from = worked->rows().get(EventId(influence.from.value()));
            const auto to = worked->rows().get(EventId(influence.to.value()));
            ASSERT_TRUE(from && to);
            SCOPED_TRACE(from->key.toStdString() + " " + to->key.toStdString());
            const auto starts = [](const QString& sign) {
                return [sign](const QString& text) { return text.contains(sign); };
            };
            key(Qt::Key_F, Qt::ControlModifier);
            take(from->key, starts(titleOf(*from)));
            command(ActionId::LinkEvents);
            take(to->key, starts(titleOf(*to)));
            const QString kind = influenceWord(influence.kind, WordLanguage::English);
            const QString sign =
                influence.sign == Sign::Minus ? QString(QChar(0x2212)) : wordOf(influence.sign);
            take(kind + u' ' + sign, [&](const QString& text) { return text.startsWith(kind); });
            if (HasFatalFailure()) return;
        }
    }
};
} // namespace

TEST_F(BuiltByKeys, theWorkedCaseIsBuiltUndoneReopenedAndDoneAgain) {
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    answers->savePath = place("built.forlop");
    key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(window->session(), nullptr);
    const Counts empty = countsOf(project());
    typeLanes();
    typeEvents();
    typeBracketing(QStringLiteral("Three brackets"), QStringLiteral("2014/2020"),
                   {QStringLiteral("2019-02"), QStringLiteral("2019-04"), QStringLiteral("2019-06")});
    typeBrackets(QStringLiteral("Three brackets"), QStringLiteral("2019-06/2020-12"),
                 {QStringLiteral("2019-09-01")});
    typeBracketing(QStringLiteral("Project life"), QStringLiteral("2014/2020"),
                   {QStringLiteral("2019-02"), QStringLiteral("2019-09-01")});
    typeBracketing(QStringLiteral("Frontier at the start"), QStringLiteral("2019-02/2020-12"),
                   {QStringLiteral("2019-04"), QStringLiteral("2019-09-01")});
    typeBracketing(QStringLiteral("As planned"), QStringLiteral("2019-04/2019-12"),
                   {QStringLiteral("2019-06-01"), QStringLiteral("2019-09-01")});
    typeInfluences();
    Counts wanted = countsOf(*worked);
    EXPECT_EQ(countsOf(project()).events, 23);
    EXPECT_EQ(countsOf(project()), wanted);
    expectWorkedEvents();

    const QString path = project().path();
    const QStringList whole = contentOf(path);
    int steps = 0;
    for (; project().canUndo() && steps < 2000; ++steps) key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(countsOf(project()), empty);
    window->close();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    int forth = 0;
    for (; project().canRedo() && forth < 2000; ++forth)
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(forth, steps);
    EXPECT_EQ(countsOf(project()), wanted);
    EXPECT_EQ(contentOf(path), whole);
}
