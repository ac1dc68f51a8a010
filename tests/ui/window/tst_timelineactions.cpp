// SPDX-License-Identifier: GPL-3.0-or-later
// What menus and keys do to the look of the timeline: kinds of events shown, paths, lanes, rivals.
#include "core/edit/eventverbs.h"
#include "tests/ui/openwindow.h"
#include "ui/canvas/canvascore.h"
#include "ui/parts/chooser.h"
#include "ui/window/bandcomparison.h"
#include "ui/window/influencepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace forlop;

class TimelineActionsTest : public OpenWindow {
protected:
    [[nodiscard]] TimelineCanvas& canvas() const { return *window->parts().canvas; }
    [[nodiscard]] LaneId anyLane() const { return project().tables().of<Lane>().begin()->second.id; }
};

TEST_F(TimelineActionsTest, counterfactualEventsCanBeLeftOutOrShownFaintly) {
    openExample();
    EXPECT_TRUE(action(ActionId::ShowCounterfactual)->isChecked());
    const int all = canvas().eventsOnTimeline();
    trigger(ActionId::ShowCounterfactual);
    EXPECT_LT(canvas().eventsOnTimeline(), all);
    EXPECT_EQ(canvas().eventsFilteredOut(), all - canvas().eventsOnTimeline());
    trigger(ActionId::FilteredFaint);
    EXPECT_EQ(canvas().filteredLook(), FilteredLook::Faint);
    trigger(ActionId::ShowCounterfactual);
    EXPECT_EQ(canvas().eventsOnTimeline(), all);
}

TEST_F(TimelineActionsTest, pathsAreShownByMenuAndTheMenuFollowsTheKey) {
    openExample();
    trigger(ActionId::InfluencePaths);
    EXPECT_EQ(canvas().shownPaths(), ShownPaths::OfSelection);
    canvas().setShownPaths(ShownPaths::Off);
    EXPECT_FALSE(action(ActionId::InfluencePaths)->isChecked());
}

TEST_F(TimelineActionsTest, aHiddenRivalComesBackFromTheMenu) {
    openExample();
    const auto hidden = [this] {
        int count = 0;
        for (const auto& [_, each] : project().tables().of<Bracketing>()) count += each.hidden ? 1 : 0;
        return count;
    };
    const int before = hidden();
    trigger(ActionId::HideRival);
    EXPECT_EQ(hidden(), before + 1);
    trigger(ActionId::ShowRivals);
    EXPECT_EQ(hidden(), 0);
    trigger(ActionId::Undo);
    EXPECT_EQ(hidden(), before + 1);
}

TEST_F(TimelineActionsTest, collapsedAndTallerLanesAreRememberedByProject) {
    openExample();
    LaneView view;
    view.collapsed.insert(anyLane().value());
    view.heights.insert(anyLane().value(), 90.5);
    canvas().setLaneView(view);
    const QString path = project().path();
    makeWindow();
    EXPECT_EQ(window->parts().canvas, nullptr);
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(canvas().laneView(), view);
}

TEST_F(TimelineActionsTest, theInfluenceFilterIsChosenInAPanelSeenInTheStatusLineAndRemembered) {
    openExample();
    auto* chip = window->findChild<QToolButton*>(QStringLiteral("influenceChip"));
    ASSERT_NE(chip, nullptr);
    EXPECT_FALSE(chip->isVisible());
    trigger(ActionId::FilterInfluences);
    auto* panel = window->findChild<InfluencePanel*>();
    ASSERT_NE(panel, nullptr);
    const auto boxes = panel->findChildren<QCheckBox*>();
    ASSERT_FALSE(boxes.isEmpty());
    boxes.front()->click();
    EXPECT_FALSE(canvas().influenceFilter().showsAll());
    EXPECT_TRUE(chip->isVisible());
    const QString told = panel->findChild<QLabel*>(QStringLiteral("influencesShown"))->text();
    EXPECT_EQ(chip->text(), told);
    auto* from = panel->findChild<QComboBox*>(QStringLiteral("fromBracket"));
    ASSERT_NE(from, nullptr);
    from->setCurrentIndex(2);
    EXPECT_FALSE(canvas().influenceFilter().from.isNull());
    EXPECT_NE(chip->text(), told);
    panel->close();
    const InfluenceFilter chosen = canvas().influenceFilter();
    const QString path = project().path();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(canvas().influenceFilter(), chosen);
    window->findChild<QToolButton*>(QStringLiteral("influenceChipClear"))->click();
    EXPECT_TRUE(canvas().influenceFilter().showsAll());
    EXPECT_FALSE(window->findChild<QToolButton*>(QStringLiteral("influenceChip"))->isVisible());
}

TEST_F(TimelineActionsTest, aLaneGetsABracketingAndABracketANestedOneByMenu) {
    openExample();
    session().select({Entity::Lane, {anyLane().value()}});
    answers->word = QStringLiteral("Of this lane");
    trigger(ActionId::LaneBracketing);
    const BandFact* own = canvas().core().content.facts().laneBand(anyLane());
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->name, QStringLiteral("Of this lane"));
    const BracketFact& last = canvas().core().content.facts().mainBand()->brackets.at(2);
    const BracketId parent = last.id;
    ASSERT_TRUE(last.nested.empty());
    session().select({Entity::Bracket, {parent.value()}});
    answers->word = QStringLiteral("2019-04/2019-05");
    trigger(ActionId::NestBracket);
    const BracketFact* outer = canvas().core().content.facts().bracket(parent);
    ASSERT_EQ(outer->nested.size(), 1U);
    EXPECT_EQ(session().selection().one(), (ObjectRef{Entity::Bracket, outer->nested.front().id.value()}));
    EXPECT_EQ(outer->nested.front().closes, outer->closes) << "its end is its parent's frontier";
    // Outside it: a sentence, and nothing is made.
    session().select({Entity::Bracket, {parent.value()}});
    answers->word = QStringLiteral("2010");
    trigger(ActionId::NestBracket);
    EXPECT_EQ(canvas().core().content.facts().bracket(parent)->nested.size(), 1U);
    EXPECT_TRUE(statusText().contains(QStringLiteral("stays inside"))) << statusText().toStdString();
}

TEST_F(TimelineActionsTest, writeReasonOpensTheReasonWhereItStands) {
    openExample();
    const FrontierId id = canvas().core().content.facts().mainBand()->frontiers.front().id;
    session().select({Entity::Frontier, {id.value()}});
    trigger(ActionId::WriteReason);
    auto* editor = window->findChild<QPlainTextEdit*>(QStringLiteral("placeEditor"));
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->toPlainText(), project().tables().find(id)->reason);
}

TEST_F(TimelineActionsTest, whichInfluencesAreShownIsRememberedByProject) {
    openExample();
    EXPECT_TRUE(action(ActionId::InfluencesAll)->isChecked());
    trigger(ActionId::InfluencesOfSelection);
    EXPECT_EQ(canvas().shownInfluences(), ShownInfluences::OfSelection);
    const QString path = project().path();
    makeWindow();
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(canvas().shownInfluences(), ShownInfluences::OfSelection);
    EXPECT_TRUE(action(ActionId::InfluencesOfSelection)->isChecked());
    EXPECT_FALSE(action(ActionId::InfluencesAll)->isChecked());
    // Another project is looked at in its own way.
    const QString other = place("other.forlop");
    ASSERT_TRUE(createExample(other, QStringLiteral("municipality")).ok());
    ASSERT_TRUE(window->openProject(other));
    EXPECT_EQ(canvas().shownInfluences(), ShownInfluences::All);
    EXPECT_TRUE(action(ActionId::InfluencesAll)->isChecked());
    ASSERT_TRUE(window->openProject(path));
    EXPECT_EQ(canvas().shownInfluences(), ShownInfluences::OfSelection);
}

TEST_F(TimelineActionsTest, aChangedViewIsKeptAtOnceAndNotOnlyWhenTheProjectCloses) {
    openExample();
    const LaneId lane = anyLane();
    const qint64 id = project().tables().of<ProjectInfo>().begin()->first;
    const auto kept = [&] { return Preferences(folder.path()).viewOf(id); };
    ASSERT_FALSE(kept().collapsedLanes.contains(lane.value()));
    canvas().toggleLane(lane);
    trigger(ActionId::InfluencesNone);
    EXPECT_TRUE(waitUntil([&] { return kept().collapsedLanes.contains(lane.value()); }));
    EXPECT_EQ(kept().influences, static_cast<int>(ShownInfluences::None));
    // On the disk, where a crash leaves it.
    const QByteArray line = "collapsedLanes=" + QByteArray::number(lane.value());
    EXPECT_TRUE(waitUntil([&] {
        QFile file(place("forlop.ini"));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(line);
    }));
    trigger(ActionId::LanesByKind);
    EXPECT_TRUE(waitUntil([&] { return kept().lanes.has_value(); }));
    // A lane under the hand is kept once it is let go, not with every step.
    trigger(ActionId::LanesOwn);
    EXPECT_TRUE(waitUntil([&] { return !kept().lanes.has_value(); }));
    int told = 0;
    QObject::connect(&canvas(), &TimelineCanvas::laneViewChanged, &canvas(), [&] { ++told; });
    const PlacedLane placed = canvas().core().frame().lanes.back();
    QWidget* view = canvas().viewport();
    const QPoint edge(40, static_cast<int>(placed.box.bottom()) - 1);
    QTest::mousePress(view, Qt::LeftButton, {}, edge);
    for (int step = 1; step <= 10; ++step) {
        const QPoint at = edge - QPoint(0, 4 * step);
        QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &move);
    }
    EXPECT_EQ(told, 0);
    QTest::mouseRelease(view, Qt::LeftButton, {}, edge - QPoint(0, 40));
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(waitUntil([&] { return kept().laneHeights.contains(placed.id.value()); }));
}

TEST_F(TimelineActionsTest, thePairOfBracketsOffersNestedOnesAndThoseOfTheRivalThatIsShown) {
    openExample("municipality");
    const TimelineFacts& facts = canvas().core().content.facts();
    const std::vector<BracketingId>& rows = canvas().core().frame().rivalRows;
    ASSERT_FALSE(rows.empty());
    const BandFact* rival = facts.band(rows.front());
    ASSERT_FALSE(rival->brackets.empty());
    const auto ids = [](const QComboBox& box) {
        QSet<qint64> all;
        for (int i = 0; i < box.count(); ++i) all.insert(box.itemData(i).toLongLong());
        return all;
    };
    trigger(ActionId::FilterInfluences);
    auto* panel = window->findChild<InfluencePanel*>();
    ASSERT_NE(panel, nullptr);
    auto* from = panel->findChild<QComboBox*>(QStringLiteral("fromBracket"));
    const QSet<qint64> offered = ids(*from);
    qint64 nested = 0;
    for (const BracketFact& bracket : facts.mainBand()->brackets) {
        EXPECT_TRUE(offered.contains(bracket.id.value()));
        for (const BracketFact& inner : bracket.nested) {
            EXPECT_TRUE(offered.contains(inner.id.value()));
            nested = inner.id.value();
        }
    }
    EXPECT_NE(nested, 0);
    for (const BracketFact& bracket : rival->brackets) EXPECT_TRUE(offered.contains(bracket.id.value()));
    // Other rivals are not offered, but one that is chosen is still named.
    from->setCurrentIndex(
        from->findData(QVariant(static_cast<qlonglong>(rival->brackets.front().id.value()))));
    EXPECT_EQ(canvas().influenceFilter().from, rival->brackets.front().id);
    const qint64 chosen = rival->brackets.front().id.value();
    panel->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger(ActionId::HideRival);
    trigger(ActionId::FilterInfluences);
    from = window->findChild<InfluencePanel*>()->findChild<QComboBox*>(QStringLiteral("fromBracket"));
    EXPECT_EQ(from->currentData().toLongLong(), chosen);
}

TEST_F(TimelineActionsTest, comparedBracketingsShowTheirNumbersWhichFollowTheCase) {
    openExample("municipality");
    trigger(ActionId::CompareBracketings);
    auto* chooser = window->findChild<Chooser*>();
    ASSERT_NE(chooser, nullptr);
    QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
    QCoreApplication::processEvents();
    auto* comparison = window->findChild<BandComparison*>();
    ASSERT_NE(comparison, nullptr);
    const auto text = [&](const char* name) {
        return comparison->findChild<QLabel*>(QString::fromLatin1(name))->text();
    };
    const CanvasContent& content = canvas().core().content;
    const BandAgreement now = agreementOf(content.model(), content.facts().mainBand()->id,
                                          canvas().core().frame().rivalRows.front());
    EXPECT_GT(now.compared(), 10U);
    EXPECT_TRUE(text("adjustedRand").startsWith(QLocale().toString(*now.agreement.adjustedRand, 'f', 2)))
        << text("adjustedRand").toStdString();
    EXPECT_TRUE(text("variation").startsWith(QLocale().toString(now.agreement.variation, 'f', 2)));
    EXPECT_TRUE(text("compared").startsWith(QString::number(now.compared())));
    EXPECT_TRUE(text("sharedFrontiers").contains(QStringLiteral("shared")));
    EXPECT_GT(now.byOrder + now.outside, 0U);
    EXPECT_TRUE(text("leftOut").contains(QString::number(std::max(now.byOrder, now.outside))));
    // One event fewer, and it says so.
    const QString before = text("compared") + text("leftOut");
    EditBuilder builder = project().edit();
    for (size_t row = 0; row < project().events().rows(); ++row) {
        const EventColumns& events = project().events();
        if (!events.hasDate(row) || events.status(row) != EventStatus::Observed) continue;
        ASSERT_TRUE(project().commit(*removeRows(builder, Entity::Event, {events.id(row).value()})).ok());
        break;
    }
    EXPECT_NE(text("compared") + text("leftOut"), before);
    window->closeProject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window->findChild<BandComparison*>(), nullptr);
}
