// SPDX-License-Identifier: GPL-3.0-or-later
// The laws of an edit, for every entity type: what is put in is read back, in memory and from the file, and
// every edit taken back leaves what was.
#include "samplerows.h"
#include "scratchproject.h"

using namespace forlop;
using namespace forlop::test;

namespace {
/// What the edit under construction has put in so far.
class OwnRows final : public RowReader {
public:
    [[nodiscard]] std::optional<RowValues> read(Entity, qint64) const override { return std::nullopt; }
    [[nodiscard]] std::vector<qint64> linking(Entity, int, qint64) const override { return {}; }
    [[nodiscard]] std::vector<qint64> all(Entity entity) const override {
        const auto it = ids.find(entity);
        return it == ids.end() ? std::vector<qint64>() : it->second;
    }
    [[nodiscard]] std::optional<Entity> entityOf(qint64) const override { return std::nullopt; }
    std::map<Entity, std::vector<qint64>> ids;
};

template <class T> class ARowOf : public ScratchProject {
protected:
    /// One row of every entity, so that links have something to point at.
    void fillOnce() {
        EditBuilder builder = project().edit();
        OwnRows made;
        forEachEntity([&]<class U>() {
            made.ids[U::kEntity] = {builder.insert(m_sample.template make<U>(made)).value()};
        });
        commit(builder.build(QStringLiteral("Fill")));
    }
    [[nodiscard]] std::optional<T> inFile(Id<T> id) {
        const Snapshot all = content();
        const T* row = all.find(id);
        return row == nullptr ? std::nullopt : std::optional(*row);
    }
    [[nodiscard]] Id<T> insertSample() {
        EditBuilder builder = project().edit();
        const Id<T> id = builder.insert(m_sample.template make<T>(project().rows()));
        commit(builder.build(QStringLiteral("Insert")));
        return id;
    }
    void replace(Id<T> id) {
        EditBuilder builder = project().edit();
        T row = *project().rows().get(id);
        while (row == *project().rows().get(id)) {
            row = m_sample.template make<T>(project().rows());
            row.id = id;
        }
        builder.replace(row);
        commit(builder.build(QStringLiteral("Replace")));
    }
    void remove(Id<T> id) {
        EditBuilder builder = project().edit();
        builder.remove(id);
        commit(builder.build(QStringLiteral("Remove")));
    }
    SampleRows m_sample{7};
};

struct EntityNames {
    template <class T> static std::string GetName(int) { return T::kTable; }
};
template <class List> struct TypesOf;
template <class... T> struct TypesOf<std::tuple<T...>> { using Type = ::testing::Types<T...>; };
TYPED_TEST_SUITE(ARowOf, TypesOf<AllEntities>::Type, EntityNames);
} // namespace

TYPED_TEST(ARowOf, IsReadBackAsItWasPutIn) {
    this->fillOnce();
    for (int round = 0; round < 3; ++round) {
        EditBuilder builder = this->project().edit();
        TypeParam row = this->m_sample.template make<TypeParam>(this->project().rows());
        row.id = builder.insert(row);
        this->commit(builder.build(QStringLiteral("Insert")));
        EXPECT_EQ(this->project().rows().get(row.id), std::optional(row));
        EXPECT_EQ(this->inFile(row.id), std::optional(row));
        EXPECT_EQ(this->project().rows().entityOf(row.id.value()), std::optional(TypeParam::kEntity));
        this->reopen();
        EXPECT_EQ(this->project().rows().get(row.id), std::optional(row));
    }
    this->expectMemoryIsFile();
}

TYPED_TEST(ARowOf, GoesAndComesBackByUndoAndRedo) {
    this->fillOnce();
    const Snapshot before = this->content();
    const auto id = this->insertSample();
    const Snapshot inserted = this->content();
    this->replace(id);
    const Snapshot replaced = this->content();
    this->remove(id);
    const Snapshot removed = this->content();
    EXPECT_TRUE(removed == before);
    for (int pass = 0; pass < 2; ++pass) {
        ASSERT_TRUE(this->project().undo().ok());
        EXPECT_TRUE(this->content() == replaced);
        ASSERT_TRUE(this->project().undo().ok());
        EXPECT_TRUE(this->content() == inserted);
        this->reopen();
        ASSERT_TRUE(this->project().undo().ok());
        EXPECT_TRUE(this->content() == before);
        this->expectMemoryIsFile();
        while (this->project().canRedo()) ASSERT_TRUE(this->project().redo().ok());
        EXPECT_TRUE(this->content() == removed);
        this->reopen();
    }
    this->expectMemoryIsFile();
}

TYPED_TEST(ARowOf, IsFoundByItsLinks) {
    this->fillOnce();
    const auto id = this->insertSample();
    const RowValues values = *this->project().rows().read(TypeParam::kEntity, id.value());
    const EntityInfo& info = infoOf(TypeParam::kEntity);
    for (int i = 0; i < info.fields.size(); ++i) {
        if (info.fields.at(i).kind != FieldKind::Link || values.at(i).isNull()) continue;
        const auto found = this->project().rows().linking(TypeParam::kEntity, i, values.at(i).toLongLong());
        EXPECT_TRUE(std::find(found.begin(), found.end(), id.value()) != found.end())
            << info.fields.at(i).name.toStdString();
        EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
        EXPECT_TRUE(this->project().rows().linking(TypeParam::kEntity, i, 12345).empty());
    }
    const auto all = this->project().rows().all(TypeParam::kEntity);
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end()));
    EXPECT_EQ(std::count(all.begin(), all.end(), id.value()), 1);
}
