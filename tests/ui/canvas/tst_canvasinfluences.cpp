// SPDX-License-Identifier: GPL-3.0-or-later
// Influences drawn from the handle of an event, their time-logic, and the paths through an event; rivals and
// the filter by status.
#include "canvasfixture.h"

#include "core/edit/eventverbs.h"
#include "core/layout/influencepaths.h"

#include <QLineEdit>

using namespace forlop;
using namespace Qt::StringLiterals;

class CanvasInfluences : public CanvasTest {
protected:
    [[nodiscard]] size_t influences() const { return project->influences().size(); }
    [[nodiscard]] QWidget* chooser() const { return canvas->findChild<QWidget*>(u"influenceChooser"_s); }
    void type(const QString& words, int code) {
        QWidget* open = chooser();
        ASSERT_NE(open, nullptr);
        auto* line = open->findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        line->setText(words);
        QTest::keyClick(line, static_cast<Qt::Key>(code));
    }
    [[nodiscard]] QPoint handleOf(const QString& key) const {
        const EventId id = eventOf(key);
        for (const Item& item : canvas->core().list().items())
            if (item.role == Role::Handle && item.object == id.value())
                return {static_cast<int>(item.box.centre().x), static_cast<int>(item.box.centre().y)};
        ADD_FAILURE() << "no handle at " << qPrintable(key);
        return {};
    }
    [[nodiscard]] bool isDrawn(Role role, qint64 object) const {
        for (const Item& item : canvas->core().list().items())
            if (item.role == role && item.object == object) return true;
        return false;
    }
};

TEST_F(CanvasInfluences, FromHandleToEventAKindAndASignAreAskedAndOneStepIsMade) {
    openCase();
    click(badge(u"B12"_s));
    const size_t before = influences();
    const int rows = logRows();
    dragFrom(handleOf(u"B12"_s), badge(u"B16"_s));
    ASSERT_NE(chooser(), nullptr);
    EXPECT_EQ(influences(), before);
    EXPECT_TRUE(canvas->core().state.influenceDraft.has_value());
    type(u"hin -"_s, Qt::Key_Return);
    EXPECT_EQ(influences(), before + 1);
    EXPECT_EQ(logRows(), rows + 1);
    ASSERT_EQ(canvas->selection().size(), 1U);
    const auto made = project->rows().get(InfluenceId(canvas->selection().front().value()));
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(made->kind, u"hinders"_s);
    EXPECT_EQ(made->sign, Sign::Minus);
    EXPECT_EQ(made->from, objectId(eventOf(u"B12"_s)));
    EXPECT_EQ(made->to, objectId(eventOf(u"B16"_s)));
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(influences(), before);
}

TEST_F(CanvasInfluences, EscapeInTheChooserMakesNothingAndTakesTheArrowAway) {
    openCase();
    click(badge(u"B12"_s));
    const size_t before = influences();
    dragFrom(handleOf(u"B12"_s), badge(u"B16"_s));
    ASSERT_NE(chooser(), nullptr);
    QTest::keyClick(chooser(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chooser() == nullptr; }));
    EXPECT_FALSE(canvas->core().state.influenceDraft.has_value());
    EXPECT_EQ(influences(), before);
}

TEST_F(CanvasInfluences, TwoSelectedEventsAreJoinedByKeys) {
    openCase();
    const size_t before = influences();
    canvas->setSelection({objectId(eventOf(u"B12"_s)), objectId(eventOf(u"B16"_s))});
    key(Qt::Key_I, Qt::ShiftModifier);
    type(u"ena"_s, Qt::Key_Return);
    EXPECT_EQ(influences(), before + 1);
}

TEST_F(CanvasInfluences, WhatIsOnNoPathOfTheSelectedEventIsFaint) {
    openCase();
    canvas->setSelection({objectId(eventOf(u"B06"_s))});
    key(Qt::Key_P);
    EXPECT_EQ(canvas->shownPaths(), ShownPaths::OfSelection);
    EXPECT_TRUE(canvas->core().list().toText().contains(u"32%"_s));
    key(Qt::Key_P);
    EXPECT_EQ(canvas->shownPaths(), ShownPaths::Off);
    EXPECT_FALSE(canvas->core().list().toText().contains(u"group ghost 32%"_s));
}

TEST_F(CanvasInfluences, PathsFollowOnlyWhatTheFilterShowsAndSaySo) {
    openCase();
    QString said;
    QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                     [&](const QString& text) { said = text; });
    canvas->fitAll();
    key(Qt::Key_P);
    EXPECT_TRUE(said.startsWith(u"Select an event"_s)) << said.toStdString();
    key(Qt::Key_P);
    canvas->setSelection({objectId(eventOf(u"B06"_s))});
    key(Qt::Key_P);
    EXPECT_TRUE(said.contains(u"influences on the paths"_s)) << said.toStdString();
    EXPECT_FALSE(said.contains(u"filter"_s));
    const InfluencePaths all = pathsOf(canvas->core().content.model(), {eventOf(u"B06"_s)});
    EXPECT_GT(all.events.size(), 1);
    InfluenceFilter none;
    none.signs = 0;
    canvas->setInfluenceFilter(none);
    EXPECT_EQ(said,
              u"No influence leads to the selection or away from it. Influences that the filter hides are "
              "not followed."_s);
    EXPECT_EQ(frame().influencesDrawn, 0U);
}

TEST_F(CanvasInfluences, AnInfluenceIntoThePastSaysSo) {
    openCase();
    EditBuilder builder = project->edit();
    Influence back;
    back.caseId = canvas->caseId();
    back.from = objectId(eventOf(u"B20"_s));
    back.to = objectId(eventOf(u"B06"_s));
    back.kind = u"triggers"_s;
    ASSERT_TRUE(project->commit(addInfluence(builder, back).value()).ok());
    canvas->setSelection({objectId(eventOf(u"B20"_s))});
    EXPECT_TRUE(canvas->core().list().toText().contains(u"against time"_s));
    EXPECT_TRUE(canvas->core().list().toText().contains(u"influence-head"_s));
}

TEST_F(CanvasInfluences, EventsThatTheFilterLeavesOutAreHiddenOrFaint) {
    openCase();
    const int all = canvas->eventsOnTimeline();
    EventFilter filter;
    filter.counterfactual = false;
    canvas->setEventFilter(filter);
    const int others = all - canvas->eventsOnTimeline();
    canvas->setEventFilter({});
    EditBuilder builder = project->edit();
    ASSERT_TRUE(project
                    ->commit(setField(builder, Entity::Event, eventOf(u"B12"_s).value(),
                                      fieldOf(&Event::status), wordOf(EventStatus::Counterfactual))
                                 .value())
                    .ok());
    EXPECT_TRUE(isDrawn(Role::EventBadge, eventOf(u"B12"_s).value()));
    canvas->setEventFilter(filter);
    EXPECT_FALSE(isDrawn(Role::EventBadge, eventOf(u"B12"_s).value()));
    EXPECT_EQ(canvas->eventsOnTimeline(), all - others - 1);
    EXPECT_EQ(canvas->eventsFilteredOut(), others + 1);
    canvas->setFilteredLook(FilteredLook::Faint);
    EXPECT_TRUE(isDrawn(Role::EventBadge, eventOf(u"B12"_s).value()));
    EXPECT_TRUE(canvas->core().list().toText().contains(u"32%"_s));
    EXPECT_EQ(canvas->eventsOnTimeline(), all - others - 1);
    EXPECT_EQ(canvas->eventsFilteredOut(), others + 1);
}

TEST_F(CanvasInfluences, AHiddenRivalComesBackByItsEyeAndByKey) {
    openCase();
    ASSERT_EQ(frame().rivalRows.size(), 1U);
    const size_t rivals = canvas->core().content.facts().rivals().size();
    const auto hiddenNow = [this] {
        int count = 0;
        for (const BandFact* rival : canvas->core().content.facts().rivals()) count += rival->hidden ? 1 : 0;
        return count;
    };
    const int before = hiddenNow();
    for (size_t i = static_cast<size_t>(before); i < rivals; ++i) canvas->hideShownRival();
    EXPECT_TRUE(frame().rivalRows.empty());
    const qint64 main = canvas->core().content.facts().mainBand()->id.value();
    ASSERT_TRUE(isDrawn(Role::LaneFold, main));
    for (const Item& item : canvas->core().list().items())
        if (item.role == Role::LaneFold && item.object == main) {
            click({static_cast<int>(item.box.centre().x), static_cast<int>(item.box.centre().y)});
            break;
        }
    EXPECT_EQ(hiddenNow(), 0);
    EXPECT_EQ(frame().rivalRows.size(), 1U);
    canvas->hideShownRival();
    EXPECT_EQ(hiddenNow(), 1);
    key(Qt::Key_R, Qt::ShiftModifier);
    EXPECT_EQ(hiddenNow(), 0);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(hiddenNow(), 1);
}

TEST_F(CanvasInfluences, TheFilterShowsKindsSignsBasesAndOnePairOfBrackets) {
    openCase();
    canvas->fitAll();
    const size_t all = canvas->core().frame().influencesDrawn;
    ASSERT_GT(all, 4U);
    const auto shown = [this](const InfluenceFilter& filter) {
        canvas->setInfluenceFilter(filter);
        return canvas->core().frame().influencesDrawn;
    };
    // Every influence has one kind, one sign, one basis: halves of each add up.
    InfluenceFilter enables;
    enables.kinds = 1U << static_cast<quint32>(InfluenceKind::Enables);
    InfluenceFilter others;
    others.kinds = InfluenceFilter::kAllKinds & ~enables.kinds;
    EXPECT_GT(shown(enables), 0U);
    EXPECT_EQ(shown(enables) + shown(others), all);
    InfluenceFilter stated;
    stated.bases = 1U << static_cast<quint32>(InfluenceBasis::Source);
    InfluenceFilter inferred;
    inferred.bases = 1U << static_cast<quint32>(InfluenceBasis::Analyst);
    EXPECT_GT(shown(inferred), 0U);
    EXPECT_EQ(shown(stated) + shown(inferred), all);
    InfluenceFilter minus;
    minus.signs = 1U << static_cast<quint32>(Sign::Minus);
    EXPECT_LT(shown(minus), all);
    const std::vector<BracketFact>& brackets = canvas->core().content.facts().mainBand()->brackets;
    size_t pairs = 0;
    for (const BracketFact& from : brackets)
        for (const BracketFact& to : brackets) {
            InfluenceFilter pair;
            pair.from = from.id;
            pair.to = to.id;
            pairs += shown(pair);
        }
    EXPECT_EQ(pairs, all);
    // One that is selected stays whatever the filter says.
    InfluenceFilter none;
    none.signs = 0;
    EXPECT_EQ(shown(none), 0U);
    canvas->setSelection({objectId(project->influences().rows().begin()->second.id)});
    EXPECT_EQ(shown(none), 1U);
    EXPECT_EQ(InfluenceFilter::fromText(minus.toText()), minus);
    EXPECT_TRUE(InfluenceFilter::fromText(u"nonsense"_s).showsAll());
}

TEST_F(CanvasInfluences, AnInfluenceIntoThePastIsKeptAndSaidAndDrawn) {
    openCase();
    QString said;
    QObject::connect(canvas.get(), &TimelineCanvas::statusChanged, canvas.get(),
                     [&](const QString& text) { said = text; });
    const size_t before = influences();
    canvas->setSelection({objectId(eventOf(u"B20"_s)), objectId(eventOf(u"B06"_s))});
    canvas->drawInfluenceBetweenSelected();
    type(u"trig"_s, Qt::Key_Return);
    ASSERT_EQ(influences(), before + 1);
    EXPECT_EQ(said, u"B06 was over before B20 began: impossible as dated"_s);
    ASSERT_EQ(canvas->selection().size(), 1U);
    const qint64 made = canvas->selection().front().value();
    canvas->fitAll();
    bool warned = false;
    for (const Item& item : canvas->core().list().items())
        warned = warned || (item.object == made && item.role == Role::InfluenceHead &&
                            item.kind == ItemKind::Icon && item.icon() == Icon::Error);
    EXPECT_TRUE(warned);
    ASSERT_TRUE(project->undo().ok());
    EXPECT_EQ(influences(), before);
}
