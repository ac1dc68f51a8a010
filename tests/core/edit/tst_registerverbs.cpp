// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/registerverbs.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
Result<Edit> add(SmallCase& c, Entity entity, const QString& name, qint64* made = nullptr) {
    EditBuilder builder = c.edit();
    const auto edit = addNamed(builder, entity, c.caseId, name, made);
    if (edit.ok()) c.rows.apply(*edit);
    return edit;
}
} // namespace

TEST(AddNamed, MakesEveryKindWithAKeyAndTakesItBack) {
    for (const Entity kind : {Entity::Unit, Entity::Actor, Entity::Respondent, Entity::Wave,
                              Entity::CodingScheme, Entity::Code, Entity::Plan}) {
        SmallCase c;
        const auto before = c.rows.rows();
        qint64 made = 0;
        const auto edit = add(c, kind, u"  The  new one "_s, &made);
        ASSERT_TRUE(edit.ok()) << static_cast<int>(kind);
        const auto values = c.rows.read(kind, made);
        ASSERT_TRUE(values.has_value()) << static_cast<int>(kind);
        const EntityInfo& info = infoOf(kind);
        bool named = false;
        for (qsizetype i = 0; i < info.fields.size(); ++i) {
            if (info.fields.at(i).kind == FieldKind::Key) {
                EXPECT_FALSE(values->at(i).toString().isEmpty());
            }
            named = named || values->at(i).toString() == u"The new one";
        }
        EXPECT_TRUE(named);
        if (const int field = info.indexOf(u"case_id"_s); field >= 0) {
            EXPECT_EQ(values->at(field).toLongLong(), c.caseId.value());
        }
        c.rows.apply(inverse(*edit));
        EXPECT_EQ(c.rows.rows(), before);
    }
}

TEST(AddNamed, RefusesEmptyNamesNamesThatAreThereAndWhatIsNotMadeByItsName) {
    SmallCase c;
    ASSERT_TRUE(add(c, Entity::Unit, u"North"_s).ok());
    EXPECT_EQ(add(c, Entity::Unit, u"north"_s).error().text,
              u"“north” is already the name of another unit."_s);
    EXPECT_EQ(add(c, Entity::Unit, u" "_s).error().text, u"A name is needed."_s);
    ASSERT_TRUE(add(c, Entity::Code, u"trust"_s).ok());
    EXPECT_FALSE(add(c, Entity::Code, u"Trust"_s).ok());
    EXPECT_FALSE(add(c, Entity::Event, u"North"_s).ok());
    ASSERT_TRUE(add(c, Entity::Respondent, u"leader"_s).ok());
    EXPECT_TRUE(add(c, Entity::Respondent, u"leader"_s).ok()) << "two may have one role";
}

TEST(AddNamed, PutsACodeIntoTheSchemeBeforeTheColon) {
    SmallCase c;
    qint64 scheme = 0;
    qint64 code = 0;
    ASSERT_TRUE(add(c, Entity::CodingScheme, u"Themes"_s, &scheme).ok());
    ASSERT_TRUE(add(c, Entity::Code, u"themes: trust"_s, &code).ok());
    EXPECT_EQ(c.rows.get(CodeId(code))->scheme, CodingSchemeId(scheme));
    EXPECT_EQ(c.rows.get(CodeId(code))->name, u"trust"_s);
}
