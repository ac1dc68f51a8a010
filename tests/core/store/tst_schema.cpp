// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/residence.h"
#include "core/store/filecheck.h"
#include "core/store/rowmapping.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "rawfile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace forlop;
using namespace forlop::test;

namespace {
class TheSchema : public ::testing::Test {
protected:
    void SetUp() override {
        const auto made = Store::create(path(), {});
        ASSERT_TRUE(made.ok()) << made.error().text.toStdString() << made.error().detail.toStdString();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.forlop")); }
    QTemporaryDir m_folder;
};

/// Declared type of a field's column, and whether it may be null.
QString declared(const FieldInfo& field, const QByteArray& column) {
    switch (field.kind) {
    case FieldKind::Link:
        return QStringLiteral("INTEGER|0");
    case FieldKind::Real:
        return QStringLiteral("REAL|0");
    case FieldKind::Number:
    case FieldKind::Flag:
        return QStringLiteral("INTEGER|1");
    case FieldKind::Date:
        return column.endsWith("_edtf") || column.endsWith("_words") || column.endsWith("_basis")
                   ? QStringLiteral("TEXT|1")
                   : QStringLiteral("INTEGER|1");
    default:
        return QStringLiteral("TEXT|1");
    }
}
} // namespace

TEST_F(TheSchema, HasForEveryFieldItsColumnsAndNothingElse) {
    RawFile file(path());
    forEachEntity([&]<class T>() {
        const EntityInfo& info = infoOf(T::kEntity);
        QStringList expected{QStringLiteral("id|INTEGER|0")};
        for (const FieldInfo& field : info.fields)
            for (const QByteArray& column : columnsOf(field))
                expected.append(QString::fromUtf8(column) + QLatin1Char('|') + declared(field, column));
        EXPECT_EQ(file.rows("SELECT name, type, \"notnull\" FROM pragma_table_info('" +
                            QByteArray(T::kTable) + "')"),
                  expected)
            << T::kTable;
    });
}

TEST_F(TheSchema, HasNoTableThatTheCatalogueDoesNotKnow) {
    RawFile file(path());
    QStringList known{QStringLiteral("blob"), QStringLiteral("edit_log"), QStringLiteral("meta"),
                      QStringLiteral("object"), QStringLiteral("search")};
    forEachEntity([&]<class T>() { known.append(QString::fromLatin1(T::kTable)); });
    known.sort();
    EXPECT_EQ(
        file.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search@_%' ESCAPE '@' "
            "AND name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY name"),
        known);
}

TEST_F(TheSchema, ChecksEveryLinkAtCommitAndNeverCascades) {
    RawFile file(path());
    forEachEntity([&]<class T>() {
        QStringList expected{QStringLiteral("object|id|id|NO ACTION")};
        for (const FieldInfo& field : infoOf(T::kEntity).fields)
            if (field.kind == FieldKind::Link)
                expected.append(
                    QStringLiteral("%1|%2|id|NO ACTION")
                        .arg(field.target ? infoOf(*field.target).table : QStringLiteral("object"),
                             field.name));
        expected.sort();
        QStringList keys =
            file.rows("SELECT \"table\", \"from\", \"to\", on_delete FROM pragma_foreign_key_list('" +
                      QByteArray(T::kTable) + "')");
        keys.sort();
        EXPECT_EQ(keys, expected) << T::kTable;
        const QString text = file.value("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '" +
                                        QByteArray(T::kTable) + "'");
        EXPECT_EQ(text.count(QStringLiteral("DEFERRABLE INITIALLY DEFERRED")), expected.size()) << T::kTable;
    });
}

TEST_F(TheSchema, FindsByLinkWithAnIndexWhateverIsNotKeptInMemory) {
    RawFile file(path());
    forEachEntity([&]<class T>() {
        if constexpr (residenceOf(T::kEntity) != Residence::Memory) {
            for (const FieldInfo& field : infoOf(T::kEntity).fields) {
                // A case has too many of either for an index to help.
                if (field.kind != FieldKind::Link || field.name == QLatin1String("case_id")) continue;
                const QString plan =
                    file.rows("EXPLAIN QUERY PLAN SELECT id FROM " + tableText(T::kEntity).table + " WHERE " +
                              quoted(field.name.toUtf8()) + " = 7 ORDER BY id")
                        .join(QLatin1Char(' '));
                EXPECT_TRUE(plan.contains(QStringLiteral("USING COVERING INDEX")))
                    << T::kTable << '.' << field.name.toStdString() << ": " << plan.toStdString();
            }
        }
    });
}

TEST_F(TheSchema, MarksTheFileAsOursWithItsNumber) {
    const auto check = checkFile(path(), newestSchema(schemaSteps()));
    ASSERT_TRUE(check.ok());
    EXPECT_EQ(check->schema, newestSchema(schemaSteps()));
    EXPECT_FALSE(check->truncated);
    RawFile file(path());
    EXPECT_EQ(file.value("PRAGMA application_id").toInt(), kApplicationId);
    EXPECT_EQ(file.value("PRAGMA journal_mode"), QStringLiteral("delete"));
}

TEST(SchemaSteps, AreNumberedFromOneWithoutGaps) {
    ASSERT_FALSE(schemaSteps().empty());
    for (size_t i = 0; i < schemaSteps().size(); ++i)
        EXPECT_EQ(schemaSteps()[i].number, static_cast<int>(i) + 1);
    const QStringList files =
        QDir(QStringLiteral(FORLOP_SOURCE_DIR "/resources/schema")).entryList({QStringLiteral("*.sql")});
    EXPECT_EQ(files.size(), static_cast<qsizetype>(schemaSteps().size())) << "every step is compiled in";
}
