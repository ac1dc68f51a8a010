// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"
#include "tests/core/project/samplerows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <limits>

using namespace forlop;
using namespace forlop::test;

namespace {
class Nothing final : public RowReader {
public:
    [[nodiscard]] std::optional<RowValues> read(Entity, qint64) const override { return std::nullopt; }
    [[nodiscard]] std::vector<qint64> linking(Entity, int, qint64) const override { return {}; }
    [[nodiscard]] std::vector<qint64> all(Entity entity) const override {
        return {1000 + static_cast<qint64>(entity), std::numeric_limits<qint64>::max() - 1};
    }
    [[nodiscard]] std::optional<Entity> entityOf(qint64) const override { return std::nullopt; }
};
} // namespace

TEST(LoggedChanges, ReadBackAsTheyWereForEveryEntity) {
    const Nothing rows;
    SampleRows sample(1);
    for (int round = 0; round < 20; ++round)
        forEachEntity([&]<class T>() {
            T before = sample.make<T>(rows);
            before.id = Id<T>(5'000'000'000 + round);
            T after = sample.make<T>(rows);
            after.id = before.id;
            const QList<RowChange> changes{insertion(before), update(before, after), removal(after)};
            EXPECT_EQ(changesFromJson(changesToJson(changes)), changes) << changesToJson(changes).constData();
        });
}

TEST(LoggedChanges, AreJsonKeyedByFieldNameWithIdsAsStrings) {
    Event before;
    before.id = EventId(std::numeric_limits<qint64>::max());
    before.title = QStringLiteral("line\nbreak \"quoted\" \\ \x01 𝄞");
    Event after = before;
    after.lane = LaneId(1LL << 60);
    after.when = TemporalExtent(QStringLiteral("2003~"), QStringLiteral("ca. 2003"), Basis::Inferred);
    const QJsonDocument json =
        QJsonDocument::fromJson(changesToJson({update(before, after), insertion(after)}));
    ASSERT_TRUE(json.isArray());
    const QJsonObject change = json.array().at(0).toObject();
    EXPECT_EQ(change[QStringLiteral("table")].toString(), QStringLiteral("event"));
    EXPECT_EQ(change[QStringLiteral("id")].toString(), QStringLiteral("9223372036854775807"));
    EXPECT_EQ(change[QStringLiteral("op")].toString(), QStringLiteral("update"));
    const QJsonObject is = change[QStringLiteral("after")].toObject();
    EXPECT_EQ(is.keys(), (QStringList{QStringLiteral("lane_id"), QStringLiteral("occurred")}));
    EXPECT_EQ(is[QStringLiteral("lane_id")].toString(), QStringLiteral("1152921504606846976"));
    EXPECT_EQ(is[QStringLiteral("occurred")].toObject()[QStringLiteral("words")].toString(),
              QStringLiteral("ca. 2003"));
    EXPECT_TRUE(change[QStringLiteral("before")].toObject()[QStringLiteral("lane_id")].isNull());
    EXPECT_EQ(
        json.array().at(1).toObject()[QStringLiteral("after")].toObject()[QStringLiteral("title")].toString(),
        before.title);
}

TEST(LoggedChanges, ReadBackWhateverTheWhiteSpace) {
    Lane lane;
    lane.id = LaneId(4);
    lane.name = QStringLiteral("Ledelse");
    const QList<RowChange> changes{insertion(lane)};
    const QJsonDocument json = QJsonDocument::fromJson(changesToJson(changes));
    EXPECT_EQ(changesFromJson(json.toJson(QJsonDocument::Compact)), changes);
    EXPECT_EQ(changesFromJson(json.toJson(QJsonDocument::Indented)), changes);
}

TEST(LoggedChanges, LeaveAFieldBlankThatCameLater) {
    const QByteArray json = R"([{"table":"lane","id":"4","op":"insert","after":{"name":"Ledelse"}},)"
                            R"({"table":"gone","id":"5","op":"insert","after":{}}])";
    const QList<RowChange> changes = changesFromJson(json);
    ASSERT_EQ(changes.size(), 1);
    RowValues values;
    for (const FieldChange& field : changes.first().fields) values.append(field.after);
    const Lane lane = rowFrom<Lane>(4, values);
    EXPECT_EQ(lane.name, QStringLiteral("Ledelse"));
    EXPECT_TRUE(lane.caseId.isNull());
}

TEST(TheInverse, OfTheInverseIsTheEdit) {
    Lane before;
    before.id = LaneId(4);
    Lane after = before;
    after.name = QStringLiteral("x");
    Memo memo;
    memo.id = MemoId(5);
    const Edit edit{
        QStringLiteral("s"), {}, {}, {update(before, after), insertion(memo), removal(after)}, {}};
    EXPECT_EQ(inverse(inverse(edit)).changes, edit.changes);
    EXPECT_EQ(inverse(edit).changes.first(), insertion(after));
    EXPECT_EQ(inverse(edit).changes.last(), update(after, before));
}
