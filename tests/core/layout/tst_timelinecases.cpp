// SPDX-License-Identifier: GPL-3.0-or-later
// Both worked cases on the timeline: counts of brackets, where frontiers stand, and the whole list as text.
#include "timelineworld.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class CaseWorld {
public:
    explicit CaseWorld(const QString& name) : project(workedCase(name)) {
        caseId = project.tables().of<Case>().begin()->second.id;
        index.build(project.events(), caseId);
        facts.build(model());
    }
    [[nodiscard]] TimelineModel model() const {
        return {project.tables(), project.events(), project.influences(), index, caseId};
    }
    [[nodiscard]] qint64 idOf(const QString& key) const {
        for (size_t row = 0; row < project.events().rows(); ++row)
            if (project.events().key(row) == key) return project.events().id(row).value();
        return 0;
    }

    Project& project;
    CaseId caseId;
    EventIndex index;
    TimelineFacts facts;
};

// Ids are drawn anew for each file: names stand in for them.
QString named(const CaseWorld& world, QString text) {
    const auto replace = [&text](qint64 id, const QString& name) {
        text.replace(QRegularExpression(u"#%1\\b"_s.arg(id)), u'#' + QString(name).replace(u' ', u'-'));
    };
    const Tables& tables = world.project.tables();
    const EventColumns& events = world.project.events();
    for (size_t row = 0; row < events.rows(); ++row) replace(events.id(row).value(), events.key(row));
    for (const auto& [id, lane] : tables.of<Lane>()) replace(id, lane.name);
    for (const auto& [id, bracketing] : tables.of<Bracketing>()) replace(id, bracketing.name);
    for (const auto& [id, bracket] : tables.of<Bracket>()) replace(id, bracket.key);
    for (const auto& [id, planned] : tables.of<PlannedActivity>()) replace(id, planned.key);
    for (const auto& [id, mark] : tables.of<FrontierEvent>())
        if (const auto row = events.rowOf(mark.event))
            replace(mark.frontier.value(), u"frontier-"_s + events.key(*row));
    for (const auto& [id, influence] : world.project.influences().rows()) {
        const auto from = events.rowOf(EventId(influence.from.value()));
        const auto to = events.rowOf(EventId(influence.to.value()));
        if (from && to) replace(id, events.key(*from) + u'>' + events.key(*to));
    }
    return text;
}

void compareWithGolden(const QString& name, const QString& text) {
    const QString path =
        QStringLiteral(FORLOP_SOURCE_DIR "/tests/core/layout/golden/timeline-%1.txt").arg(name);
    QFile file(path);
    if (qEnvironmentVariableIsSet("FORLOP_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    const QStringList is = text.split(u'\n');
    const QStringList was = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < std::min(is.size(), was.size()); ++i)
        ASSERT_EQ(is.at(i).toStdString(), was.at(i).toStdString())
            << "line " << i + 1 << " of " << qPrintable(path);
    EXPECT_EQ(is.size(), was.size());
}

class GoldenCase : public testing::TestWithParam<const char*> {};

} // namespace

TEST_P(GoldenCase, LooksAsItDid) {
    const QString name = QString::fromLatin1(GetParam());
    const CaseWorld world(name);
    TimelineState state = stateShowing(world.facts.openingRange(), 1440 - 152);
    state.full = world.facts.fullRange();
    TimelineLayout layout;
    const LaidOut out = lay(world.model(), world.facts, state, {1440, 760}, layout);
    compareWithGolden(name, named(world, out.list.toText()));
    EXPECT_EQ(out.frame.shown(), world.index.size());
}

INSTANTIATE_TEST_SUITE_P(Cases, GoldenCase, testing::Values("city", "municipality"));

TEST(TimelineFacts, BracketsOfTheCityHoldWhatTheCaseSays) {
    const CaseWorld world(u"city"_s);
    const BandFact* band = world.facts.mainBand();
    ASSERT_NE(band, nullptr);
    std::vector<int> counts;
    for (const BracketFact& bracket : band->brackets) counts.push_back(bracket.share->counted());
    EXPECT_EQ(counts, (std::vector<int>{5, 4, 7, 7}));
    EXPECT_TRUE(band->hasNested());
}

TEST(TimelineFacts, BracketsOfTheMunicipalityHoldWhatTheCaseSays) {
    const CaseWorld world(u"municipality"_s);
    std::vector<int> counts;
    for (const BracketFact& bracket : world.facts.mainBand()->brackets)
        counts.push_back(bracket.share->counted());
    EXPECT_EQ(counts, (std::vector<int>{12, 11, 18}));
}

TEST(TimelineFacts, AFrontierInsideADateStandsByTheOrderOfItsEvents) {
    const CaseWorld world(u"city"_s);
    const Instant june = instantFromCivil({2019, 6, 1});
    const Instant july = instantFromCivil({2019, 7, 1});
    const FrontierFact* inside = nullptr;
    for (const FrontierFact& frontier : world.facts.mainBand()->frontiers)
        if (frontier.padded.startFrom == june) inside = &frontier;
    ASSERT_NE(inside, nullptr);
    EXPECT_TRUE(inside->inside);
    // B15 and B16 come before, B17 after: two of three.
    EXPECT_EQ(inside->at, june + (july - june) * 2 / 3);
    const auto anchorOfKey = [&world](const QString& key) {
        return world.facts.anchor(world.model(), *world.project.events().rowOf(EventId(world.idOf(key))));
    };
    EXPECT_LT(anchorOfKey(u"B15"_s), anchorOfKey(u"B16"_s));
    EXPECT_LT(anchorOfKey(u"B16"_s), inside->at);
    EXPECT_GT(anchorOfKey(u"B17"_s), inside->at);
}

TEST(TimelineFacts, CountsOfAMovedFrontierAreThoseOfCountingAnew) {
    const CaseWorld world(u"city"_s);
    const BandFact* band = world.facts.mainBand();
    const FrontierFact& frontier = band->frontiers[1];
    for (int month = 2; month <= 6; ++month) {
        const Instant from = instantFromCivil({2019, month, 1});
        const Instant until = instantFromCivil({2019, month + 1, 1});
        const Bounds bounds{from, until, from, until};
        const MovedShares quick = world.facts.sharesWith(world.model(), {frontier.id, bounds, from, {}, {}});
        std::vector<ResolvedBracket> moved = world.facts.counts().brackets();
        for (ResolvedBracket& bracket : moved) {
            const BracketFact* fact = world.facts.bracket(bracket.id);
            if (fact->opens == frontier.id) {
                bracket.startFrom = from;
                bracket.startUntil = until;
            }
            if (fact->closes == frontier.id) {
                bracket.endFrom = from;
                bracket.endUntil = until;
            }
        }
        BracketCounts anew;
        anew.build(world.model(), moved);
        EXPECT_EQ(quick.shares, anew.shares()) << month;
        for (size_t row = 0; row < world.model().events.rows(); ++row) {
            const EventId id = world.model().events.id(row);
            const bool changed = anew.bracketOf(row) != world.facts.counts().bracketOf(row);
            EXPECT_EQ(changed, std::count(quick.changedSides.begin(), quick.changedSides.end(), id) == 1);
        }
    }
}

TEST(TimelineFacts, SharesTellCertainStraddlingAndPossibleApart) {
    MadeUpWorld world(1);
    world.cutAt(u"2005"_s);
    world.add(0, u"2004-03"_s);      // certainly before
    world.add(0, u"2006"_s);         // certainly after
    world.add(0, u"2004/2006"_s);    // over the frontier
    world.add(0, u"[2004..2007]"_s); // once, on either side
    world.build();
    const std::vector<BracketShare>& shares = world.facts.counts().shares();
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0].certain, 1);
    EXPECT_EQ(shares[1].certain, 1);
    EXPECT_EQ(shares[0].straddling + shares[1].straddling, 2);
    EXPECT_EQ(shares[0].possible + shares[1].possible, 2);
    EXPECT_EQ(shares[0].straddling, shares[1].possible);
}

TEST(TimelineInfluences, NamesOfInfluencesKeepClearOfTheBandsOfLanes) {
    const CaseWorld world(u"municipality"_s);
    TimelineState state = stateShowing(world.facts.openingRange(), 818);
    int names = 0;
    for (size_t row = 0; row < world.project.events().rows(); ++row) {
        state.selection = {objectId(world.project.events().id(row))};
        TimelineLayout layout;
        const LaidOut out = lay(world.model(), world.facts, state, {970, 500}, layout);
        for (const Item& item : out.list.items()) {
            if (item.role != Role::InfluenceLabel || item.kind != ItemKind::Rect) continue;
            ++names;
            for (const PlacedLane& lane : out.frame.lanes)
                EXPECT_FALSE(!lane.band.isNull() && lane.band.overlaps(item.box)) << row;
        }
    }
    EXPECT_GT(names, 10);
}

TEST(TimelineInfluences, BothEndsInViewMeansDrawn) {
    const CaseWorld world(u"city"_s);
    TimelineState state = stateShowing(world.facts.fullRange(), 1440 - 152);
    TimelineLayout layout;
    const LaidOut all = lay(world.model(), world.facts, state, {1440, 1000}, layout);
    EXPECT_EQ(all.frame.influencesDrawn, 18U);
    state.influences = ShownInfluences::OfSelection;
    state.selection = {ObjectId(world.idOf(u"B08"_s))};
    const LaidOut of = lay(world.model(), world.facts, state, {1440, 1000}, layout);
    EXPECT_EQ(of.frame.influencesDrawn, 5U); // from B01, B02, B04; to B11, B17
    EXPECT_TRUE(of.list.toText().contains(u"shapes 0"_s));
    state.influences = ShownInfluences::None;
    state.selection.clear();
    EXPECT_EQ(lay(world.model(), world.facts, state, {1440, 1000}, layout).frame.influencesDrawn, 0U);
}
