// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

PlainText read(const QByteArray& bytes) {
    const auto text = readPlainText(bytes);
    EXPECT_TRUE(text.ok());
    return text.valueOr({});
}

TEST(PlainText, DropsTheMarkAndKeepsLetters) {
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "b\xC3\xA5t")
                  .text,
              u"båt"_s);
    EXPECT_TRUE(read("b\xC3\xA5t").warning.isEmpty());
}

TEST(PlainText, MakesEveryLineEndALineFeed) {
    EXPECT_EQ(read("a\r\nb\rc\nd\r\r\ne\r").text, u"a\nb\nc\nd\n\ne\n"_s);
}

TEST(PlainText, ReadsWhatIsNotUtf8AsWindowsAndSaysSo) {
    const PlainText text = read("b\xE5t \x96 \x80");
    EXPECT_EQ(text.text, u"båt – €"_s);
    EXPECT_EQ(text.encoding, TextEncoding::Windows1252);
    EXPECT_TRUE(text.warning.contains(u"offset 1 "_s)) << text.warning.toStdString();
}

TEST(PlainText, CountsTheOffsetFromTheStartOfTheFile) {
    EXPECT_TRUE(read("\xEF\xBB\xBF"
                     "ab\xFF")
                    .warning.contains(u"offset 5 "_s));
}

TEST(PlainText, ReadsUtf16WithItsMark) {
    EXPECT_EQ(read(QByteArray("\xFF\xFE\x62\x00\xE5\x00", 6)).text, u"bå"_s);
    EXPECT_EQ(read(QByteArray("\xFE\xFF\x00\x62\x00\xE5", 6)).text, u"bå"_s);
}

TEST(PlainText, RefusesBytesThatAreNoText) {
    const auto text = readPlainText(QByteArray("PK\x03\x04\x00\x00", 6));
    ASSERT_FALSE(text.ok());
    EXPECT_TRUE(text.error().text.contains(u"offset 4"_s));
}

TEST(PlainText, OfNothingIsEmpty) { EXPECT_TRUE(read({}).text.isEmpty()); }

TEST(Utf8, RefusesOverlongHalvesAndWhatIsBeyondUnicode) {
    EXPECT_EQ(validUtf8Length("a\xC0\xAF"), 1);
    EXPECT_EQ(validUtf8Length("ab\xED\xA0\x80"), 2);
    EXPECT_EQ(validUtf8Length("\xF4\x90\x80\x80"), 0);
    EXPECT_EQ(validUtf8Length("\xE2\x82"), 0);
    EXPECT_EQ(validUtf8Length("\xF0\x9F\x98\x80"), 4);
}

TEST(PlainText, TakesTwentyMegabytes) {
    const QByteArray line = "Some words about a reorganisation, with \xC3\xA6, \xC3\xB8 and \xC3\xA5.\r\n";
    const QByteArray bytes = line.repeated(20'000'000 / static_cast<int>(line.size()) + 1);
    const PlainText text = read(bytes);
    EXPECT_EQ(text.text.count(u'\n'), bytes.size() / line.size());
    EXPECT_FALSE(text.text.contains(u'\r'));
}

} // namespace
