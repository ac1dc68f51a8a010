// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for any date: made at random, from a fixed seed.
#include "core/time/extentshift.h"
#include "core/time/phrase.h"

#include <gtest/gtest.h>

#include <random>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

class Dates {
public:
    explicit Dates(unsigned seed) : m_random(seed) {}

    QString any() {
        switch (pick(6)) {
        case 0:
            return date() + u'/' + date();
        case 1:
            return pick(2) == 0 ? QString(u"../"_s + date()) : QString(date() + u"/.."_s);
        case 2:
            return u'[' + elements() + u']';
        case 3:
            return u'{' + elements() + u'}';
        case 4:
            return pick(2) == 0 ? QString(u'/' + date()) : QString(date() + u'/');
        default:
            return date();
        }
    }

    // A date whose parts are all known and all fit every month, so that no move needs to snap.
    QString plain() {
        QString text = number(1000 + pick(8000), 4);
        const int depth = pick(3);
        if (depth > 0) text += u'-' + number(1 + pick(12), 2);
        if (depth > 1) text += u'-' + number(1 + pick(28), 2);
        return text + qualifier();
    }

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    static QString number(int value, int width) { return QString::number(value).rightJustified(width, u'0'); }
    QString qualifier() { return pick(3) == 0 ? QString(u"?~%"[pick(3)]) : QString(); }
    QString masked(QString digits) {
        for (QChar& digit : digits)
            if (pick(8) == 0) digit = u'X';
        return digits;
    }
    QString date() {
        if (pick(10) == 0)
            return (pick(2) == 0 ? u"Y"_s : u"Y-"_s) + QString::number(10'000 + pick(1'000'000'000));
        if (pick(12) == 0)
            return u"Y"_s + QString::number(1 + pick(99)) + u'E' + QString::number(4 + pick(4));
        if (pick(12) == 0) return number(1000 + pick(8000), 4) + u'S' + QString::number(1 + pick(4));
        QString text =
            qualifier() + (pick(8) == 0 ? u"-"_s : QString()) + masked(number(pick(10'000), 4)) + qualifier();
        if (pick(3) == 0) return text;
        if (pick(6) == 0) return text + u'-' + QString::number(21 + pick(21));
        text += u'-' + qualifier() + masked(number(1 + pick(12), 2)) + qualifier();
        if (pick(2) == 0) return text;
        return text + u'-' + qualifier() + masked(number(1 + pick(31), 2)) + qualifier();
    }
    QString elements() {
        QString text;
        for (int i = 0, count = 1 + pick(3); i < count; ++i) {
            if (i > 0) text += u',';
            const int form = pick(4);
            if (form == 0) text += u".."_s;
            text += date();
            if (form == 1 || form == 2) text += u".."_s;
            if (form == 2) text += date();
        }
        return text;
    }

    std::mt19937 m_random;
};

bool isOrdered(const Bounds& bounds) {
    return bounds.startFrom <= bounds.startUntil && bounds.endFrom <= bounds.endUntil &&
           bounds.startFrom < bounds.endUntil;
}

} // namespace

TEST(TimeProperties, whatIsReadIsWrittenSoThatItReadsTheSame) {
    Dates dates(1);
    int read = 0;
    for (int i = 0; i < 40'000; ++i) {
        const QString text = dates.any();
        const EdtfResult first = readEdtf(text);
        const auto* value = std::get_if<EdtfValue>(&first);
        if (value == nullptr) continue;
        ++read;
        const EdtfResult second = readEdtf(value->canonical);
        const auto* again = std::get_if<EdtfValue>(&second);
        ASSERT_NE(again, nullptr) << text.toStdString() << " as " << value->canonical.toStdString();
        ASSERT_EQ(again->canonical, value->canonical) << text.toStdString();
        ASSERT_EQ(again->bounds, value->bounds) << text.toStdString();
        ASSERT_EQ(again->padded, value->padded) << text.toStdString();
        ASSERT_EQ(again->flags, value->flags) << text.toStdString();
        ASSERT_EQ(again->level, value->level) << text.toStdString();
    }
    EXPECT_GT(read, 10'000);
}

TEST(TimeProperties, boundsAreOrderedAndPaddingOnlyWidens) {
    Dates dates(2);
    for (int i = 0; i < 40'000; ++i) {
        const QString text = dates.any();
        const EdtfResult result = readEdtf(text);
        const auto* value = std::get_if<EdtfValue>(&result);
        if (value == nullptr) continue;
        ASSERT_TRUE(isOrdered(value->bounds)) << text.toStdString();
        ASSERT_LE(value->padded.startFrom, value->bounds.startFrom) << text.toStdString();
        ASSERT_GE(value->padded.endUntil, value->bounds.endUntil) << text.toStdString();
        ASSERT_GE(value->level, 0);
        ASSERT_LE(value->level, 2);
    }
}

TEST(TimeProperties, whatStrictModeReadsTolerantModeReadsAlike) {
    Dates dates(3);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = dates.any();
        const EdtfResult strict = readEdtf(text, EdtfMode::Strict);
        const EdtfResult tolerant = readEdtf(text);
        const auto* one = std::get_if<EdtfValue>(&strict);
        const auto* other = std::get_if<EdtfValue>(&tolerant);
        if (one == nullptr) {
            ASSERT_TRUE(other == nullptr || !other->warning.isEmpty()) << text.toStdString();
            continue;
        }
        ASSERT_NE(other, nullptr) << text.toStdString();
        ASSERT_EQ(one->canonical, other->canonical);
        ASSERT_EQ(one->bounds, other->bounds);
        ASSERT_TRUE(other->warning.isEmpty()) << text.toStdString();
    }
}

TEST(TimeProperties, aMoveAndItsOppositeGiveTheSameDate) {
    Dates dates(4);
    for (int i = 0; i < 10'000; ++i) {
        const TemporalExtent before(dates.plain());
        const int units = dates.pick(400) - 200;
        const TemporalExtent after = shifted(shifted(before, units), -units);
        ASSERT_EQ(after.edtf(), TemporalExtent(before.edtf()).edtf())
            << before.edtf().toStdString() << " by " << units;
    }
}

TEST(TimeProperties, aMoveKeepsThePrecisionAndGoesTheRightWay) {
    Dates dates(5);
    for (int i = 0; i < 10'000; ++i) {
        const TemporalExtent before(dates.any());
        const int units = 1 + dates.pick(20);
        const TemporalExtent after = shifted(before, units);
        if (after == before) continue;
        ASSERT_EQ(after.precision(), before.precision()) << before.edtf().toStdString();
        ASSERT_GE(after.bounds().startFrom, before.bounds().startFrom) << before.edtf().toStdString();
        ASSERT_GE(after.bounds().endUntil, before.bounds().endUntil) << before.edtf().toStdString();
    }
}

TEST(TimeProperties, stretchingAnywhereGivesAReadableDateInOrder) {
    Dates dates(6);
    for (int i = 0; i < 10'000; ++i) {
        const TemporalExtent before(dates.any());
        const Instant t = instantFromCivil({1000 + dates.pick(8000), 1 + dates.pick(12), 1 + dates.pick(28)});
        for (const TemporalExtent& after : {withStartAt(before, t), withEndAt(before, t)}) {
            ASSERT_TRUE(std::holds_alternative<EdtfValue>(readEdtf(after.edtf())))
                << before.edtf().toStdString() << " at " << isoText(t).toStdString() << " gave "
                << after.edtf().toStdString();
            ASSERT_TRUE(isOrdered(after.bounds())) << after.edtf().toStdString();
        }
    }
}

TEST(TimeProperties, everyDateCanBeSaid) {
    Dates dates(7);
    for (int i = 0; i < 10'000; ++i) {
        const TemporalExtent extent(dates.any());
        ASSERT_FALSE(describe(extent, DateLanguage::English).isEmpty()) << extent.edtf().toStdString();
        ASSERT_FALSE(describe(extent, DateLanguage::Bokmal).isEmpty());
    }
}
