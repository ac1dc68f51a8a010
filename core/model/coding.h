// SPDX-License-Identifier: GPL-3.0-or-later
// Coding schemes, their codes, and who gave which code to what.
#pragma once

#include "core/model/choices.h"

namespace forlop {

struct CodingScheme {
    static constexpr Entity kEntity = Entity::CodingScheme;
    static constexpr const char* kTable = "coding_scheme";
    CodingSchemeId id;
    QString key;
    QString name;
    QString definition;
    bool exclusive = true; ///< at most one code an event and coder
    bool demonstration =
        false; ///< made for this product, not by the case's authors; labelled so wherever it shows
    QString author;
    QString otherName; ///< the same name in the case's other language
    static constexpr auto fields() {
        return std::tuple{field("key", &CodingScheme::key, FieldKind::Key),
                          field("name", &CodingScheme::name, FieldKind::Title),
                          field("definition", &CodingScheme::definition, FieldKind::Long),
                          field("exclusive", &CodingScheme::exclusive, FieldKind::Flag),
                          field("demonstration", &CodingScheme::demonstration, FieldKind::Flag),
                          field("author", &CodingScheme::author, FieldKind::Text),
                          field("other_name", &CodingScheme::otherName, FieldKind::Text)};
    }
    friend bool operator==(const CodingScheme&, const CodingScheme&) = default;
};

struct Code {
    static constexpr Entity kEntity = Entity::Code;
    static constexpr const char* kTable = "code";
    CodeId id;
    CodingSchemeId scheme;
    CodeId parent;
    QString key;
    QString name;
    QString otherName;
    QString definition;
    QString include;
    QString exclude;
    QString example;
    QString colour;  ///< #rrggbb
    QString pattern; ///< solid, half, hollow …
    double order = 0;
    static constexpr auto fields() {
        return std::tuple{field("scheme_id", &Code::scheme, FieldKind::Link),
                          field("parent_id", &Code::parent, FieldKind::Link),
                          field("key", &Code::key, FieldKind::Key),
                          field("name", &Code::name, FieldKind::Title),
                          field("other_name", &Code::otherName, FieldKind::Text),
                          field("definition", &Code::definition, FieldKind::Long),
                          field("include", &Code::include, FieldKind::Long),
                          field("exclude", &Code::exclude, FieldKind::Long),
                          field("example", &Code::example, FieldKind::Long),
                          field("colour", &Code::colour, FieldKind::Text),
                          field("pattern", &Code::pattern, FieldKind::Text),
                          field("ord", &Code::order, FieldKind::Real)};
    }
    friend bool operator==(const Code&, const Code&) = default;
};

struct CodeAssignment {
    static constexpr Entity kEntity = Entity::CodeAssignment;
    static constexpr const char* kTable = "code_assignment";
    CodeAssignmentId id;
    CodeId code;
    ObjectId target;
    QString coder;
    qint64 assignedAt = 0; ///< ms since 1970 UTC
    std::optional<double> weight;
    QString memo;
    static constexpr auto fields() {
        return std::tuple{field("code_id", &CodeAssignment::code, FieldKind::Link),
                          field("target_id", &CodeAssignment::target, FieldKind::Link),
                          field("coder", &CodeAssignment::coder, FieldKind::Text),
                          field("assigned_at", &CodeAssignment::assignedAt, FieldKind::Number),
                          field("weight", &CodeAssignment::weight, FieldKind::Real),
                          field("memo", &CodeAssignment::memo, FieldKind::Text)};
    }
    friend bool operator==(const CodeAssignment&, const CodeAssignment&) = default;
};

} // namespace forlop
