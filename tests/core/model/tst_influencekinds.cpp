// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/influencekinds.h"

#include "core/model/entitywords.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

TEST(InfluenceKinds, EachHasItsOwnWords) {
    QSet<QString> stored;
    QSet<QString> bokmal;
    for (const InfluenceKindWords& each : influenceKinds()) {
        stored.insert(each.stored);
        bokmal.insert(influenceWord(each.stored, WordLanguage::Bokmal));
        EXPECT_EQ(influenceKindOf(each.stored), each.kind);
        EXPECT_EQ(storedInfluenceKind(influenceWord(each.stored, WordLanguage::English)), each.stored);
        EXPECT_EQ(storedInfluenceKind(influenceWord(each.stored, WordLanguage::Bokmal).toUpper()),
                  each.stored);
    }
    EXPECT_EQ(stored.size(), kInfluenceKindCount);
    EXPECT_EQ(bokmal.size(), kInfluenceKindCount);
}

TEST(InfluenceKinds, RespondsToIsWrittenWithOrWithoutAHyphen) {
    EXPECT_EQ(storedInfluenceKind(u" Responds  to "_s), u"responds-to"_s);
    EXPECT_EQ(storedInfluenceKind(u"responds-to"_s), u"responds-to"_s);
    EXPECT_EQ(influenceWord(u"responds-to"_s, WordLanguage::English), u"responds to"_s);
}

TEST(InfluenceKinds, AnAnalystsOwnWordStaysAsItIs) {
    EXPECT_EQ(influenceKindOf(u"puzzles"_s), InfluenceKind::Own);
    EXPECT_EQ(storedInfluenceKind(u"Puzzles"_s), u"Puzzles"_s);
    EXPECT_EQ(influenceWord(u"Puzzles"_s, WordLanguage::Bokmal), u"Puzzles"_s);
}

TEST(InfluenceKinds, OnlyRemovingAndResolvingMayPointBack) {
    int back = 0;
    for (const InfluenceKindWords& each : influenceKinds()) back += mayEndEarlierState(each.kind) ? 1 : 0;
    EXPECT_EQ(back, 2);
    EXPECT_TRUE(mayEndEarlierState(InfluenceKind::Removes));
    EXPECT_TRUE(mayEndEarlierState(InfluenceKind::Resolves));
}

TEST(EntityWords, CountAndNameEveryEntity) {
    EXPECT_EQ(countedNoun(Entity::Event, 1), u"1 event"_s);
    EXPECT_EQ(countedNoun(Entity::PlannedActivity, 3), u"3 planned activities"_s);
    QSet<QString> names;
    for (int i = 1; i <= kEntityCount; ++i) names.insert(jsonNameOf(static_cast<Entity>(i)));
    EXPECT_EQ(names.size(), kEntityCount);
}

} // namespace
