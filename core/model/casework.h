// SPDX-License-Identifier: GPL-3.0-or-later
// The project itself, its cases, their lanes, and the figures and memos kept with them.
#pragma once

#include "core/model/choices.h"

namespace forlop {

/// One row a file.
struct ProjectInfo {
    static constexpr Entity kEntity = Entity::Project;
    static constexpr const char* kTable = "project";
    ProjectId id;
    QString title;
    QString language = QStringLiteral("en"); ///< of the data: sorting and figures
    QString seasons = QStringLiteral("northern");
    QString privacy;
    QString about;

    static constexpr auto fields() {
        return std::tuple{field("title", &ProjectInfo::title, FieldKind::Title),
                          field("language", &ProjectInfo::language, FieldKind::Text),
                          field("seasons", &ProjectInfo::seasons, FieldKind::Text),
                          field("privacy", &ProjectInfo::privacy, FieldKind::Text),
                          field("about", &ProjectInfo::about, FieldKind::Long)};
    }
    friend bool operator==(const ProjectInfo&, const ProjectInfo&) = default;
};

/// One case under study (Yin); lanes, events, units and bracketings belong to it.
struct Case {
    static constexpr Entity kEntity = Entity::Case;
    static constexpr const char* kTable = "case_";
    CaseId id;
    QString key;
    QString name;
    TemporalExtent window; ///< the study window
    QString citation;      ///< where the case was published; every caption cites it
    QString notes;
    QString otherName; ///< the same name in the case's other language

    static constexpr auto fields() {
        return std::tuple{field("key", &Case::key, FieldKind::Key),
                          field("name", &Case::name, FieldKind::Title),
                          field("window", &Case::window, FieldKind::Date),
                          field("citation", &Case::citation, FieldKind::Long),
                          field("notes", &Case::notes, FieldKind::Long),
                          field("other_name", &Case::otherName, FieldKind::Text)};
    }
    friend bool operator==(const Case&, const Case&) = default;
};

/// A band of the timeline: a level, a unit, an issue.
struct Lane {
    static constexpr Entity kEntity = Entity::Lane;
    static constexpr const char* kTable = "lane";
    LaneId id;
    CaseId caseId;
    LaneId parent;
    QString key;
    QString name;
    QString otherName; ///< the same name in the case's other language
    LaneKind kind = LaneKind::Level;
    Level level = Level::None;
    double order = 0; ///< from top to bottom
    LaneColour colour = LaneColour::None;
    LanePattern pattern = LanePattern::None;

    static constexpr auto fields() {
        return std::tuple{field("case_id", &Lane::caseId, FieldKind::Link),
                          field("parent_id", &Lane::parent, FieldKind::Link),
                          field("key", &Lane::key, FieldKind::Key),
                          field("name", &Lane::name, FieldKind::Title),
                          field("other_name", &Lane::otherName, FieldKind::Text),
                          field("kind", &Lane::kind, FieldKind::Choice),
                          field("level", &Lane::level, FieldKind::Choice),
                          field("ord", &Lane::order, FieldKind::Real),
                          field("colour", &Lane::colour, FieldKind::Choice),
                          field("pattern", &Lane::pattern, FieldKind::Choice)};
    }
    friend bool operator==(const Lane&, const Lane&) = default;
};

/// A way to lay the lanes of a case by something else than its own lanes, saved by name. Data stay as they
/// are.
struct LaneScheme {
    static constexpr Entity kEntity = Entity::LaneScheme;
    static constexpr const char* kTable = "lane_scheme";
    LaneSchemeId id;
    CaseId caseId;
    CodingSchemeId codes; ///< for the grouping by code
    QString name;
    LaneGrouping grouping = LaneGrouping::Level;
    double order = 0;

    static constexpr auto fields() {
        return std::tuple{field("case_id", &LaneScheme::caseId, FieldKind::Link),
                          field("coding_scheme_id", &LaneScheme::codes, FieldKind::Link),
                          field("name", &LaneScheme::name, FieldKind::Title),
                          field("grouping", &LaneScheme::grouping, FieldKind::Choice),
                          field("ord", &LaneScheme::order, FieldKind::Real)};
    }
    friend bool operator==(const LaneScheme&, const LaneScheme&) = default;
};

/// A note on anything, or on nothing in particular.
struct Memo {
    static constexpr Entity kEntity = Entity::Memo;
    static constexpr const char* kTable = "memo";
    MemoId id;
    ObjectId target;
    MemoKind kind = MemoKind::Note;
    QString title;
    QString text;
    QString author;
    qint64 writtenAt = 0; ///< ms since 1970 UTC

    static constexpr auto fields() {
        return std::tuple{field("target_id", &Memo::target, FieldKind::Link),
                          field("kind", &Memo::kind, FieldKind::Choice),
                          field("title", &Memo::title, FieldKind::Title),
                          field("text", &Memo::text, FieldKind::Long),
                          field("author", &Memo::author, FieldKind::Text),
                          field("written_at", &Memo::writtenAt, FieldKind::Number)};
    }
    friend bool operator==(const Memo&, const Memo&) = default;
};

/// A saved figure: type and settings; its picture is made anew from the data.
struct Figure {
    static constexpr Entity kEntity = Entity::Figure;
    static constexpr const char* kTable = "figure";
    FigureId id;
    CaseId caseId;
    BracketingId bracketing;
    QString name;
    QString type = QStringLiteral("F1");
    double widthMm = 175;
    QString language = QStringLiteral("en");
    int number = 1;
    QString caption; ///< the analyst's own; empty for the one made from the data
    QString altText;
    QString settings; ///< JSON

    static constexpr auto fields() {
        return std::tuple{field("case_id", &Figure::caseId, FieldKind::Link),
                          field("bracketing_id", &Figure::bracketing, FieldKind::Link),
                          field("name", &Figure::name, FieldKind::Title),
                          field("type", &Figure::type, FieldKind::Text),
                          field("width_mm", &Figure::widthMm, FieldKind::Real),
                          field("language", &Figure::language, FieldKind::Text),
                          field("number", &Figure::number, FieldKind::Number),
                          field("caption", &Figure::caption, FieldKind::Long),
                          field("alt_text", &Figure::altText, FieldKind::Long),
                          field("settings", &Figure::settings, FieldKind::Long)};
    }
    friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace forlop
