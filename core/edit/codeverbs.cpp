// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/codeverbs.h"

#include "core/edit/edittext.h"
#include "core/edit/keys.h"

#include <algorithm>

namespace forlop {

namespace {
QString nameOfTargets(const EditBuilder& builder, const std::vector<ObjectId>& targets) {
    if (targets.empty()) return {};
    const auto entity = builder.rows().entityOf(targets.front().value());
    std::vector<qint64> ids;
    for (const ObjectId target : targets) ids.push_back(target.value());
    return nameOfRows(builder, entity.value_or(Entity::Event), ids);
}

CodingSchemeId freeScheme(EditBuilder& builder) {
    for (const qint64 id : builder.rows().all(Entity::CodingScheme))
        if (const auto scheme = builder.get(CodingSchemeId(id));
            scheme && !scheme->exclusive && !scheme->demonstration)
            return scheme->id;
    for (const CodingScheme& scheme : builder.written<CodingScheme>())
        if (!scheme.exclusive && !scheme.demonstration) return scheme.id;
    CodingScheme scheme;
    scheme.key = keysOf(builder, Entity::CodingScheme).next();
    scheme.name = EditText::tr("Codes");
    scheme.exclusive = false;
    return builder.insert(scheme);
}
} // namespace

void giveCode(EditBuilder& builder, const Code& code, ObjectId target, const Coding& coding) {
    const auto scheme = builder.get(code.scheme);
    for (const CodeAssignment& each : builder.where(&CodeAssignment::target, target)) {
        if (each.coder != coding.coder) continue;
        if (each.code == code.id) return;
        const auto other = builder.get(each.code);
        if (scheme && scheme->exclusive && other && other->scheme == code.scheme) builder.remove(each.id);
    }
    CodeAssignment assignment;
    assignment.code = code.id;
    assignment.target = target;
    assignment.coder = coding.coder;
    assignment.assignedAt = coding.at;
    builder.insert(assignment);
}

Code codeCalled(EditBuilder& builder, CodingSchemeId scheme, const QString& name) {
    const CodingSchemeId of = scheme.isNull() ? freeScheme(builder) : scheme;
    double last = 0;
    KeySeries keys(QStringLiteral("C"));
    for (const Code& code : builder.where(&Code::scheme, of)) {
        if (code.name.compare(name, Qt::CaseInsensitive) == 0 ||
            code.otherName.compare(name, Qt::CaseInsensitive) == 0)
            return code;
        last = std::max(last, code.order);
        keys.add(code.key);
    }
    Code made;
    made.scheme = of;
    made.key = keys.next();
    made.name = name;
    made.order = last + 1;
    made.id = builder.insert(made);
    return made;
}

Result<Edit> attachCode(EditBuilder& builder, CodeId code, const std::vector<ObjectId>& targets,
                        const Coding& coding) {
    const auto known = need(builder, code);
    if (!known) return known.error();
    for (const ObjectId target : targets) {
        if (!builder.rows().entityOf(target.value())) return notThere(Entity::Event);
        giveCode(builder, *known, target, coding);
    }
    return builder.build(
        EditText::tr("Code %1 as “%2”").arg(nameOfTargets(builder, targets), inShort(known->name, 30)));
}

Result<Edit> attachNewCode(EditBuilder& builder, CodingSchemeId scheme, const QString& name,
                           const std::vector<ObjectId>& targets, const Coding& coding) {
    const QString plain = name.simplified();
    if (plain.isEmpty()) return refused(EditText::tr("A code needs a name."), ErrorCode::Invalid);
    if (!scheme.isNull() && !builder.get(scheme)) return notThere(Entity::CodingScheme);
    const Code code = codeCalled(builder, scheme, plain);
    return attachCode(builder, code.id, targets, coding);
}

Result<Edit> detachCode(EditBuilder& builder, CodeId code, const std::vector<ObjectId>& targets) {
    const auto known = need(builder, code);
    if (!known) return known.error();
    for (const ObjectId target : targets)
        for (const CodeAssignment& each : builder.where(&CodeAssignment::target, target))
            if (each.code == code) builder.remove(each.id);
    return builder.build(EditText::tr("Take the code “%1” off %2")
                             .arg(inShort(known->name, 30), nameOfTargets(builder, targets)));
}

} // namespace forlop
