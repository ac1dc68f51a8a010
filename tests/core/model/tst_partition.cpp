// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/partition.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace forlop;

namespace {

std::vector<int> groups(const char* text) {
    std::vector<int> result;
    for (; *text != 0; ++text) result.push_back(*text);
    return result;
}

} // namespace

TEST(Partition, TheWorkedNumbersOfTheMethod) {
    const PartitionAgreement agreement = agreementOf(groups("111122223333"), groups("111111222333"));
    EXPECT_EQ(agreement.things, 12U);
    ASSERT_TRUE(agreement.adjustedRand.has_value());
    // 11 pairs together in both, 18 and 21 in each, of 66: (11 - 63/11) / (19.5 - 63/11).
    EXPECT_NEAR(*agreement.adjustedRand, 0.3828, 0.00005);
    EXPECT_NEAR(agreement.variation, 1.2925, 0.00005);
}

TEST(Partition, TheSameGroupsByOtherNamesAgreeWholly) {
    const PartitionAgreement agreement = agreementOf(groups("aabbccc"), groups("zzyyxxx"));
    EXPECT_DOUBLE_EQ(*agreement.adjustedRand, 1);
    EXPECT_NEAR(agreement.variation, 0, 1e-12);
}

TEST(Partition, CrossedGroupsAgreeLessThanChance) {
    const PartitionAgreement agreement = agreementOf(groups("aabb"), groups("abab"));
    EXPECT_DOUBLE_EQ(*agreement.adjustedRand, -0.5);
    EXPECT_DOUBLE_EQ(agreement.variation, 2);
}

TEST(Partition, WhereThereIsNothingToAgreeOnNoIndexIsGiven) {
    EXPECT_FALSE(agreementOf({}, {}).adjustedRand.has_value());
    EXPECT_FALSE(agreementOf({1}, {2}).adjustedRand.has_value());
    EXPECT_FALSE(agreementOf(groups("aaaa"), groups("abab")).adjustedRand.has_value());
    EXPECT_FALSE(agreementOf(groups("aabb"), groups("abcd")).adjustedRand.has_value());
    EXPECT_DOUBLE_EQ(agreementOf(groups("aaaa"), groups("abab")).variation, 1);
}

TEST(Partition, IsTheSameInEitherDirectionAndInAnyOrderAndNeverBeyondItsBounds) {
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const size_t n = 3 + random() % 30;
        std::vector<int> a(n);
        std::vector<int> b(n);
        for (size_t i = 0; i < n; ++i) {
            a[i] = static_cast<int>(random() % 4);
            b[i] = static_cast<int>(random() % 5);
        }
        const PartitionAgreement there = agreementOf(a, b);
        const PartitionAgreement back = agreementOf(b, a);
        EXPECT_NEAR(there.variation, back.variation, 1e-9);
        EXPECT_GE(there.variation, 0);
        EXPECT_LE(there.variation, std::log2(static_cast<double>(n)) + 1e-9);
        ASSERT_EQ(there.adjustedRand.has_value(), back.adjustedRand.has_value());
        if (there.adjustedRand) {
            EXPECT_NEAR(*there.adjustedRand, *back.adjustedRand, 1e-9);
            EXPECT_LE(*there.adjustedRand, 1 + 1e-9);
        }
        std::vector<size_t> order(n);
        std::iota(order.begin(), order.end(), size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        std::vector<int> mixedA;
        std::vector<int> mixedB;
        for (const size_t i : order) {
            mixedA.push_back(a[i]);
            mixedB.push_back(b[i]);
        }
        EXPECT_NEAR(agreementOf(mixedA, mixedB).variation, there.variation, 1e-9);
    }
}
