// SPDX-License-Identifier: GPL-3.0-or-later
// Our own table: what is read in which mode, how it is written, its level and its bounds.
#include "core/time/edtf.h"

#include "jsoncases.h"

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

std::string bound(Instant t, quint32 flags, quint32 unknown) {
    return (flags & unknown) != 0 ? "null" : isoText(t).toStdString();
}

std::string expected(const QJsonValue& value) {
    return value.isNull() ? "null" : value.toString().toStdString();
}

const EdtfValue* valueOf(const EdtfResult& result) { return std::get_if<EdtfValue>(&result); }

void checkValue(const QJsonObject& one, const EdtfValue& value) {
    const QString text = one[u"edtf"].toString();
    EXPECT_EQ(value.canonical.toStdString(), one[u"canonical"].toString(text).toStdString());
    EXPECT_EQ(value.level, one[u"level"].toInt());
    using namespace extentflag;
    EXPECT_EQ(bound(value.bounds.startFrom, value.flags, UnknownStart), expected(one[u"start"][0]));
    EXPECT_EQ(bound(value.bounds.startUntil, value.flags, UnknownStart), expected(one[u"start"][1]));
    EXPECT_EQ(bound(value.bounds.endFrom, value.flags, UnknownEnd), expected(one[u"end"][0]));
    EXPECT_EQ(bound(value.bounds.endUntil, value.flags, UnknownEnd), expected(one[u"end"][1]));
    if (one.contains(u"padded")) {
        EXPECT_EQ(isoText(value.padded.startFrom).toStdString(), expected(one[u"padded"][0]));
        EXPECT_EQ(isoText(value.padded.endUntil).toStdString(), expected(one[u"padded"][1]));
    }
    if ((value.flags & (ApproxStart | ApproxEnd)) == 0) {
        EXPECT_EQ(value.padded, value.bounds);
    }
}

} // namespace

TEST(EdtfCases, whatTheStandardHasIsReadInBothModesWithoutAWarning) {
    int count = 0;
    for (const QJsonValue& entry : timetest::cases(u"edtf_cases.json"_s)) {
        const QJsonObject one = entry.toObject();
        if (one[u"read"] != u"strict"_s) continue;
        SCOPED_TRACE(one[u"edtf"].toString().toStdString());
        for (const EdtfMode mode : {EdtfMode::Strict, EdtfMode::Tolerant}) {
            const EdtfResult result = readEdtf(one[u"edtf"].toString(), mode);
            ASSERT_NE(valueOf(result), nullptr) << std::get<EdtfError>(result).reason.toStdString();
            checkValue(one, *valueOf(result));
            EXPECT_TRUE(valueOf(result)->warning.isEmpty());
        }
        ++count;
    }
    EXPECT_GT(count, 200);
}

TEST(EdtfCases, whatIsToleratedHasAWarningAndIsRefusedInStrictMode) {
    int count = 0;
    for (const QJsonValue& entry : timetest::cases(u"edtf_cases.json"_s)) {
        const QJsonObject one = entry.toObject();
        if (one[u"read"] != u"tolerant"_s) continue;
        SCOPED_TRACE(one[u"edtf"].toString().toStdString());
        const EdtfResult tolerant = readEdtf(one[u"edtf"].toString(), EdtfMode::Tolerant);
        ASSERT_NE(valueOf(tolerant), nullptr) << std::get<EdtfError>(tolerant).reason.toStdString();
        checkValue(one, *valueOf(tolerant));
        EXPECT_FALSE(valueOf(tolerant)->warning.isEmpty());
        const EdtfResult strict = readEdtf(one[u"edtf"].toString(), EdtfMode::Strict);
        ASSERT_EQ(valueOf(strict), nullptr);
        EXPECT_EQ(std::get<EdtfError>(strict).reason, valueOf(tolerant)->warning);
        ++count;
    }
    EXPECT_GT(count, 20);
}

TEST(EdtfCases, whatIsNotEdtfIsRefusedWhereItGoesWrong) {
    int count = 0;
    for (const QJsonValue& entry : timetest::cases(u"edtf_cases.json"_s)) {
        const QJsonObject one = entry.toObject();
        if (one[u"read"] != u"never"_s) continue;
        SCOPED_TRACE(one[u"edtf"].toString().toStdString());
        for (const EdtfMode mode : {EdtfMode::Strict, EdtfMode::Tolerant}) {
            const EdtfResult result = readEdtf(one[u"edtf"].toString(), mode);
            ASSERT_EQ(valueOf(result), nullptr);
            EXPECT_EQ(std::get<EdtfError>(result).offset, one[u"offset"].toInt())
                << std::get<EdtfError>(result).reason.toStdString();
            EXPECT_TRUE(std::get<EdtfError>(result).reason.endsWith(u'.'));
        }
        ++count;
    }
    EXPECT_GT(count, 150);
}

TEST(EdtfCases, canonicalTextReadsBackToTheSameValue) {
    for (const QJsonValue& entry : timetest::cases(u"edtf_cases.json"_s)) {
        const EdtfResult first = readEdtf(entry[u"edtf"].toString());
        if (valueOf(first) == nullptr) continue;
        SCOPED_TRACE(entry[u"edtf"].toString().toStdString());
        const EdtfResult again = readEdtf(valueOf(first)->canonical);
        ASSERT_NE(valueOf(again), nullptr);
        EXPECT_EQ(valueOf(again)->canonical, valueOf(first)->canonical);
        EXPECT_EQ(valueOf(again)->bounds, valueOf(first)->bounds);
        EXPECT_EQ(valueOf(again)->padded, valueOf(first)->padded);
        EXPECT_EQ(valueOf(again)->flags, valueOf(first)->flags);
        EXPECT_EQ(valueOf(again)->level, valueOf(first)->level);
    }
}
