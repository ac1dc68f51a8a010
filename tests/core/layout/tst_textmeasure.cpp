// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/textmeasure.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

TEST(Elided, KeepsWhatFitsAndEndsInAnEllipsis) {
    const FixedTextMeasure measure;
    EXPECT_EQ(measure.elided(u"Mandate"_s, 10, 35), u"Mandate"_s);
    EXPECT_EQ(measure.elided(u"Mandate"_s, 10, 34), u"Manda…"_s);
    EXPECT_EQ(measure.elided(u"One two"_s, 10, 26), u"One…"_s) << "no space before the ellipsis";
    EXPECT_EQ(measure.elided(u"Mandate"_s, 10, 25, TextStyle::Regular, 4), u"Mand…"_s);
    EXPECT_EQ(measure.elided(u"Mandate"_s, 10, 24, TextStyle::Regular, 4), QString());
    EXPECT_EQ(measure.elided(u"Mandate"_s, 10, 3), QString());
}

TEST(Elided, NeverCutsASurrogatePair) {
    const FixedTextMeasure measure;
    const QString text = u"ab\U0001F600cdef"_s;
    for (int width = 5; width < 40; ++width) {
        const QString cut = measure.elided(text, 10, width);
        EXPECT_TRUE(cut.isValidUtf16()) << width;
    }
}

TEST(Wrapped, EveryLineFitsAndNothingIsLost) {
    const FixedTextMeasure measure;
    const QString text = u"participation opens to staff, users and RIO"_s;
    for (int width = 70; width < 240; width += 7) {
        const QStringList lines = measure.wrapped(text, 10, width);
        for (const QString& line : lines) {
            EXPECT_LE(measure.width(line, 10), width);
            EXPECT_FALSE(line.startsWith(u' ') || line.endsWith(u' '));
        }
        EXPECT_EQ(lines.join(u' '), text);
    }
}

TEST(Wrapped, BreaksAfterHyphensAndLetsALongWordStickOut) {
    const FixedTextMeasure measure;
    EXPECT_EQ(measure.wrapped(u"three-team model"_s, 10, 35),
              (QStringList{u"three-"_s, u"team"_s, u"model"_s}));
    EXPECT_EQ(measure.wrapped(u"a Verwaltungsreform b"_s, 10, 30),
              (QStringList{u"a"_s, u"Verwaltungsreform"_s, u"b"_s}));
    EXPECT_EQ(measure.wrapped(u"2000-2012"_s, 10, 20), QStringList{u"2000-2012"_s});
    EXPECT_TRUE(measure.wrapped(QString(), 10, 20).isEmpty());
}

} // namespace
