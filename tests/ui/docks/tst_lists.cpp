// SPDX-License-Identifier: GPL-3.0-or-later
// The docks that list rows to act on: memos and issues.
#include "core/edit/bracketverbs.h"
#include "core/edit/eventverbs.h"
#include "tests/ui/opencase.h"
#include "ui/docks/eventclipboard.h"
#include "ui/docks/issuesmodel.h"
#include "ui/docks/issuespanel.h"
#include "ui/docks/memosmodel.h"
#include "ui/docks/memospanel.h"

#include <QTest>

using namespace forlop;

namespace {
class ListedRows : public OpenCase {
protected:
    void note(ObjectId target, const QString& title, qint64 at) {
        EditBuilder builder = session->project().edit();
        Memo memo;
        memo.target = target;
        memo.title = title;
        memo.text = QStringLiteral("<b>what came to mind</b>\nand more");
        memo.author = QStringLiteral("Kari");
        memo.writtenAt = at;
        builder.insert(memo);
        ASSERT_TRUE(session->carryOut(builder.build(QStringLiteral("Add memo"))));
    }
    [[nodiscard]] ObjectRef wanted(QAbstractItemView& view, int row) {
        ObjectRef asked;
        const auto link = QObject::connect(session.get(), &Session::objectWanted,
                                           [&](const ObjectRef& object) { asked = object; });
        view.setCurrentIndex(view.model()->index(row, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        QObject::disconnect(link);
        return asked;
    }
};
} // namespace

TEST_F(ListedRows, memosAreNewestFirstWithWhatTheyAreAbout) {
    const int before = static_cast<int>(session->project().rows().everyRow<Memo>().size());
    const EventId event = eventOfKey(QStringLiteral("B17"));
    note(objectId(event), QStringLiteral("older"), 4'000'000'000'000);
    note({}, QStringLiteral("newer"), 4'100'000'000'000);
    MemosPanel panel;
    int told = -1;
    QObject::connect(&panel, &MemosPanel::countChanged, [&](int count) { told = count; });
    panel.setSession(session.get());
    EXPECT_EQ(told, before + 2);
    const MemosModel& memos = panel.memos();
    EXPECT_EQ(memos.memoAt(0)->title, QStringLiteral("newer"));
    EXPECT_TRUE(memos.targetAt(0).isNull());
    EXPECT_EQ(memos.targetAt(1), (ObjectRef{Entity::Event, event.value()}));
    EXPECT_TRUE(memos.index(1, MemosModel::About).data().toString().startsWith(QStringLiteral("B17")));
    EXPECT_EQ(memos.index(1, MemosModel::Text).data(), QStringLiteral("<b>what came to mind</b> and more"));
    EXPECT_EQ(wanted(panel, 1), (ObjectRef{Entity::Memo, memos.memoAt(1)->id.value()}));
}

TEST_F(ListedRows, theChosenMemoIsTheSelectionAndGoesWithUndo) {
    note({}, QStringLiteral("mine"), 4'000'000'000'000);
    MemosPanel panel;
    panel.setSession(session.get());
    panel.show();
    panel.activateWindow();
    panel.setFocus();
    ASSERT_TRUE(waitUntil([&] { return panel.hasFocus(); }));
    const int rows = panel.memos().rowCount();
    const MemoId id = panel.memos().memoAt(0)->id;
    panel.setCurrentIndex({});
    panel.setCurrentIndex(panel.memos().index(0, 0));
    EXPECT_TRUE(session->selection().isOne(Entity::Memo));
    EXPECT_EQ(session->selection().ids.front(), id.value());
    session->undo();
    EXPECT_EQ(panel.memos().rowCount(), rows - 1);
}

TEST_F(ListedRows, issuesAreCheckedWhenLookedAtAndFollowTheProject) {
    IssuesPanel panel;
    panel.setSession(session.get());
    QTest::qWait(400);
    EXPECT_FALSE(panel.issues().isCurrent()) << "silent until asked";
    panel.show();
    ASSERT_TRUE(waitUntil([&] { return panel.issues().isCurrent() && !panel.issues().isChecking(); }));
    const auto countOf = [&](const QString& code) {
        int count = 0;
        for (int row = 0; row < panel.issues().rowCount(); ++row)
            count += panel.issues().findingAt(row)->code == code ? 1 : 0;
        return count;
    };
    const int before = countOf(QStringLiteral("R01"));
    const FrontierId frontier = markedFrontier();
    EditBuilder builder = session->project().edit();
    builder.set(Entity::Frontier, frontier.value(), fieldOf<Frontier>(&Frontier::reason), QString());
    ASSERT_TRUE(session->carryOut(builder.build(QStringLiteral("Take the reason away"))));
    ASSERT_TRUE(waitUntil([&] { return countOf(QStringLiteral("R01")) == before + 1; }));
    for (int row = 0; row < panel.issues().rowCount(); ++row) {
        if (panel.issues().findingAt(row)->code != QStringLiteral("R01")) continue;
        if (panel.issues().findingAt(row)->ids.front() != objectId(frontier)) continue;
        EXPECT_EQ(wanted(panel, row), (ObjectRef{Entity::Frontier, frontier.value()}));
        return;
    }
    ADD_FAILURE() << "no issue about the frontier";
}

TEST_F(ListedRows, aProjectClosedDuringACheckIsForgotten) {
    IssuesPanel panel;
    panel.setSession(session.get());
    panel.issues().check();
    panel.setSession(nullptr);
    session.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(panel.issues().rowCount(), 0);
    EXPECT_FALSE(panel.issues().isChecking());
}

TEST_F(ListedRows, eventsPastedIntoAnotherProjectFindTheLaneOfTheSameName) {
    const EventId id = eventOfKey(QStringLiteral("B17"));
    const Lane lane = *session->project().tables().find(event(id).lane);
    const auto copied = clipboardOf(session->project(), {id});
    auto other = Project::create(folder.filePath(QStringLiteral("other.forlop")), QStringLiteral("Other"));
    ASSERT_TRUE(other.ok());
    EditBuilder builder = (*other)->edit();
    Case theCase;
    theCase.key = QStringLiteral("K");
    const CaseId caseId = builder.insert(theCase);
    Lane here;
    here.caseId = caseId;
    here.name = lane.name.toUpper();
    const LaneId laneId = builder.insert(here);
    ASSERT_TRUE((*other)->commit(builder.build(QStringLiteral("Begin"))).ok());
    std::vector<EventId> made;
    const Result<Edit> pasted = pasteEventRows(**other, caseId, *copied, &made);
    ASSERT_TRUE(pasted.ok()) << pasted.error().text.toStdString();
    ASSERT_TRUE((*other)->commit(*pasted).ok());
    ASSERT_EQ(made.size(), 1U);
    const Event now = (*other)->rows().get(made.front()).value_or(Event());
    EXPECT_EQ(now.title, event(id).title);
    EXPECT_EQ(now.when, event(id).when);
    EXPECT_EQ(now.lane, laneId);
}
