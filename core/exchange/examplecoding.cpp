// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

using namespace Qt::StringLiterals;

namespace forlop {

void loadCoding(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"schemes"_s)) {
        CodingScheme scheme;
        scheme.key = row.text("key"_L1);
        scheme.name = row.text("name"_L1);
        scheme.otherName = row.text("name_nb"_L1);
        scheme.definition = joined({row.text("definition"_L1), row.text("note"_L1)});
        scheme.exclusive = row.yes("exclusive"_L1);
        scheme.demonstration = row.yes("demonstration"_L1);
        load.add(row, u"schemes"_s, scheme.key, scheme);
    }
    for (const CaseRow& row : load.tables.rows(u"codes"_s)) {
        Code code;
        code.scheme = load.link<CodingScheme>(row, "scheme"_L1, u"schemes"_s);
        code.key = row.text("key"_L1);
        code.name = row.text("name"_L1);
        code.otherName = row.text("name_nb"_L1);
        code.definition = row.text("definition"_L1);
        code.colour = row.text("colour"_L1);
        code.pattern = row.text("pattern"_L1);
        code.order = row.number("order"_L1).value_or(0);
        load.add(row, u"codes"_s, row.text("scheme"_L1) + u'/' + code.key, code);
    }
    for (const CaseRow& row : load.tables.rows(u"assignments"_s)) {
        CodeAssignment assignment;
        assignment.code =
            CodeId(load.idOf(row, "code"_L1, u"codes"_s, row.text("scheme"_L1) + u'/' + row.text("code"_L1)));
        assignment.target = ObjectId(load.idOf(row, "event"_L1, u"events"_s, row.text("event"_L1)));
        assignment.coder = row.text("coder"_L1);
        assignment.assignedAt = load.now;
        load.builder.insert(assignment);
    }
}

} // namespace forlop
