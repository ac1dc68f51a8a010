// SPDX-License-Identifier: GPL-3.0-or-later
// The two outside corpora, whole, in strict mode; their bounds are inclusive days.
#include "core/time/edtf.h"

#include "jsoncases.h"

#include <QHash>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

// A corpus names the day in which a bound lies.
QString corpusDay(Instant t, bool unknown) {
    if (unknown) return u"null"_s;
    return isoText(t).split(u'T').first();
}

QString expectedBound(const QJsonValue& value) {
    if (value.isNull()) return u"null"_s;
    return value.toString().replace(u"infinity"_s, u"inf"_s);
}

// A sign that covers the parts before it is preferred to one for each part (8.2.4 of the standard).
QString canonical(const QString& text) { return text == u"?2004-06-~11" ? u"2004?-06-~11"_s : text; }

void checkCorpus(const QString& file) {
    // An example shown again at a higher level keeps the level it needs.
    QHash<QString, int> lowestLevel;
    for (const QJsonValue& entry : timetest::cases(file)) {
        const QString text = entry[u"edtf"].toString();
        const int level = entry[u"level"].toInt();
        lowestLevel[text] = std::min(lowestLevel.value(text, level), level);
    }
    for (const QJsonValue& entry : timetest::cases(file)) {
        const QJsonObject one = entry.toObject();
        const QString text = one[u"edtf"].toString();
        SCOPED_TRACE(text.toStdString());
        const EdtfResult result = readEdtf(text, EdtfMode::Strict);
        const auto* value = std::get_if<EdtfValue>(&result);
        ASSERT_TRUE(one[u"valid"].isBool());
        ASSERT_EQ(value != nullptr, one[u"valid"].toBool());
        if (value == nullptr) {
            EXPECT_FALSE(std::get<EdtfError>(result).reason.isEmpty());
            continue;
        }
        EXPECT_EQ(value->level, lowestLevel[text]);
        EXPECT_EQ(value->canonical, canonical(text));
        const Instant last =
            isFinite(value->bounds.endUntil) ? value->bounds.endUntil - 1 : value->bounds.endUntil;
        const bool unknownStart = (value->flags & extentflag::UnknownStart) != 0;
        const bool unknownEnd = (value->flags & extentflag::UnknownEnd) != 0;
        if (one.contains(u"earliest")) {
            EXPECT_EQ(corpusDay(value->bounds.startFrom, unknownStart), expectedBound(one[u"earliest"]));
        }
        if (one.contains(u"latest")) {
            EXPECT_EQ(corpusDay(last, unknownEnd), expectedBound(one[u"latest"]));
        }
    }
}

} // namespace

TEST(EdtfCorpus, everyExampleOfAnnexAIsReadWithItsLevelAndBounds) { checkCorpus(u"edtf-annex-a.json"_s); }

TEST(EdtfCorpus, everyExampleOfTheLibraryOfCongressIsReadWithItsLevel) { checkCorpus(u"edtf-loc.json"_s); }
