// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/registerverbs.h"

#include "core/edit/codeverbs.h"
#include "core/edit/edittext.h"
#include "core/edit/keys.h"
#include "core/model/entitywords.h"

#include <algorithm>

namespace forlop {

namespace {
/// The field of a row that names it.
int titleOf(Entity entity) {
    const EntityInfo& info = infoOf(entity);
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (info.fields.at(i).kind == FieldKind::Title) return static_cast<int>(i);
    return -1;
}

std::vector<qint64> rowsBeside(const EditBuilder& builder, Entity entity, CaseId caseId) {
    const int ofCase = infoOf(entity).indexOf(QStringLiteral("case_id"));
    return ofCase < 0 ? builder.rows().all(entity) : builder.linking(entity, ofCase, caseId.value());
}

qint64 holderOfName(const EditBuilder& builder, Entity entity, CaseId caseId, const QString& name) {
    for (const qint64 id : rowsBeside(builder, entity, caseId))
        if (const auto values = builder.values(entity, id);
            values && values->at(titleOf(entity)).toString().compare(name, Qt::CaseInsensitive) == 0)
            return id;
    return 0;
}

qint64 insertNamed(EditBuilder& builder, Entity entity, CaseId caseId, const QString& name) {
    const EntityInfo& info = infoOf(entity);
    const QString key = keysOf(builder, entity, caseId).next();
    qint64 made = 0;
    forEachEntity([&]<class T>() {
        if (T::kEntity != entity) return;
        RowValues values = valuesOf(T{});
        values[titleOf(entity)] = name;
        if (const int field = info.indexOf(QStringLiteral("key")); field >= 0) values[field] = key;
        if (const int field = info.indexOf(QStringLiteral("case_id")); field >= 0)
            values[field] = toValue(caseId);
        made = builder.insert(rowFrom<T>(0, values)).value();
    });
    return made;
}

/// Of the scheme before the colon, where there is one of that name; else of the free one.
qint64 insertCode(EditBuilder& builder, const QString& name) {
    const qsizetype colon = name.indexOf(u':');
    for (const qint64 id : builder.rows().all(Entity::CodingScheme)) {
        const auto scheme = builder.get(CodingSchemeId(id));
        const QString called = scheme && scheme->name.isEmpty() ? scheme->key
                               : scheme                         ? scheme->name
                                                                : QString();
        if (colon > 0 && called.compare(name.left(colon).trimmed(), Qt::CaseInsensitive) == 0)
            return codeCalled(builder, CodingSchemeId(id), name.mid(colon + 1).trimmed()).id.value();
    }
    return codeCalled(builder, {}, name).id.value();
}
} // namespace

bool isNamedEntity(Entity entity) {
    return entity == Entity::Unit || entity == Entity::Actor || entity == Entity::Respondent ||
           entity == Entity::Wave || entity == Entity::CodingScheme || entity == Entity::Code ||
           entity == Entity::Plan;
}

Result<Edit> addNamed(EditBuilder& builder, Entity entity, CaseId caseId, const QString& name, qint64* made) {
    const QString plain = name.simplified();
    if (!isNamedEntity(entity))
        return refused(EditText::tr("Rows of this kind are not made by a name."), ErrorCode::Internal);
    if (plain.isEmpty()) return refused(EditText::tr("A name is needed."), ErrorCode::Invalid);
    const bool ofCase = infoOf(entity).indexOf(QStringLiteral("case_id")) >= 0;
    if (ofCase && !builder.get(caseId)) return notThere(Entity::Case);
    // Several respondents may have the same role.
    if (entity != Entity::Respondent && entity != Entity::Code &&
        holderOfName(builder, entity, caseId, plain) != 0)
        return refused(EditText::tr("“%1” is already the name of another %2.").arg(plain, nounOf(entity)));
    const qint64 id =
        entity == Entity::Code ? insertCode(builder, plain) : insertNamed(builder, entity, caseId, plain);
    if (entity == Entity::Code && builder.rows().read(Entity::Code, id))
        return refused(EditText::tr("“%1” is already the name of another %2.").arg(plain, nounOf(entity)));
    if (made != nullptr) *made = id;
    return builder.build(EditText::tr("Add “%1” to the %2").arg(inShort(plain, 40), nounOf(entity, 2)));
}

} // namespace forlop
