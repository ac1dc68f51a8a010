// SPDX-License-Identifier: GPL-3.0-or-later
// Where it is told: sources, interviews and their waves, respondents (pseudonyms only), excerpts, and
// evidence, the one relation between an excerpt and what it supports or contradicts.
#pragma once

#include "core/model/choices.h"

namespace forlop {

struct Wave {
    static constexpr Entity kEntity = Entity::Wave;
    static constexpr const char* kTable = "wave";
    WaveId id;
    CaseId caseId;
    QString key;
    QString label;
    TemporalExtent when;
    int interviews = 0; ///< as declared; 0 not given
    QString note;
    static constexpr auto fields() {
        return std::tuple{field("case_id", &Wave::caseId, FieldKind::Link),
                          field("key", &Wave::key, FieldKind::Key),
                          field("label", &Wave::label, FieldKind::Title),
                          field("occurred", &Wave::when, FieldKind::Date),
                          field("interviews", &Wave::interviews, FieldKind::Number),
                          field("note", &Wave::note, FieldKind::Text)};
    }
    friend bool operator==(const Wave&, const Wave&) = default;
};

struct Source {
    static constexpr Entity kEntity = Entity::Source;
    static constexpr const char* kTable = "source";
    SourceId id;
    WaveId wave;
    QString key;
    QString title;
    SourceKind kind = SourceKind::Document;
    TemporalExtent when;
    QString citation;
    Access access = Access::Open;
    QString originalName;
    QString originalHash;  ///< blob of the file as it was
    QString textHash;      ///< blob of the canonical text: UTF-8, LF, no BOM
    qint64 textLength = 0; ///< code points
    QString notes;
    QString documentType; ///< in the words of the study: "white paper", "interview round"
    static constexpr auto fields() {
        return std::tuple{field("wave_id", &Source::wave, FieldKind::Link),
                          field("key", &Source::key, FieldKind::Key),
                          field("title", &Source::title, FieldKind::Title),
                          field("kind", &Source::kind, FieldKind::Choice),
                          field("occurred", &Source::when, FieldKind::Date),
                          field("citation", &Source::citation, FieldKind::Long),
                          field("access", &Source::access, FieldKind::Choice),
                          field("original_name", &Source::originalName, FieldKind::Text),
                          field("original_hash", &Source::originalHash, FieldKind::Hash),
                          field("text_hash", &Source::textHash, FieldKind::Hash),
                          field("text_length", &Source::textLength, FieldKind::Number),
                          field("notes", &Source::notes, FieldKind::Long),
                          field("document_type", &Source::documentType, FieldKind::Text)};
    }
    friend bool operator==(const Source&, const Source&) = default;
};

/// A pseudonymous person: there is no field for a name.
struct Respondent {
    static constexpr Entity kEntity = Entity::Respondent;
    static constexpr const char* kTable = "respondent";
    RespondentId id;
    QString key; ///< R.6
    QString roleGroup;
    Level level = Level::None;
    QString unit;
    bool personUnknown = false; ///< the id may number interviews rather than persons
    QString note;
    static constexpr auto fields() {
        return std::tuple{field("key", &Respondent::key, FieldKind::Key),
                          field("role_group", &Respondent::roleGroup, FieldKind::Title),
                          field("level", &Respondent::level, FieldKind::Choice),
                          field("unit", &Respondent::unit, FieldKind::Text),
                          field("person_unknown", &Respondent::personUnknown, FieldKind::Flag),
                          field("note", &Respondent::note, FieldKind::Text)};
    }
    friend bool operator==(const Respondent&, const Respondent&) = default;
};

struct Interview {
    static constexpr Entity kEntity = Entity::Interview;
    static constexpr const char* kTable = "interview";
    InterviewId id;
    WaveId wave;
    SourceId source;
    QString key;
    TemporalExtent when;
    QString mode;
    QString length;  ///< as told: "60–90 minutes"
    int persons = 0; ///< 0 not given
    QString note;
    static constexpr auto fields() {
        return std::tuple{field("wave_id", &Interview::wave, FieldKind::Link),
                          field("source_id", &Interview::source, FieldKind::Link),
                          field("key", &Interview::key, FieldKind::Key),
                          field("occurred", &Interview::when, FieldKind::Date),
                          field("mode", &Interview::mode, FieldKind::Text),
                          field("length", &Interview::length, FieldKind::Text),
                          field("persons", &Interview::persons, FieldKind::Number),
                          field("note", &Interview::note, FieldKind::Text)};
    }
    friend bool operator==(const Interview&, const Interview&) = default;
};

struct Participation {
    static constexpr Entity kEntity = Entity::Participation;
    static constexpr const char* kTable = "participation";
    ParticipationId id;
    InterviewId interview;
    RespondentId respondent;
    static constexpr auto fields() {
        return std::tuple{field("interview_id", &Participation::interview, FieldKind::Link),
                          field("respondent_id", &Participation::respondent, FieldKind::Link)};
    }
    friend bool operator==(const Participation&, const Participation&) = default;
};

/// A passage of a source: [start, end) in code points of its canonical text, with the words themselves.
struct Excerpt {
    static constexpr Entity kEntity = Entity::Excerpt;
    static constexpr const char* kTable = "excerpt";
    ExcerptId id;
    SourceId source;
    RespondentId respondent;
    QString key;
    qint64 start = 0;
    qint64 end = 0;
    QString text;
    QString sourceHash; ///< textHash of the source when it was marked: a changed source is seen, never
                        ///< silently shifted
    TemporalExtent saidWhen;
    QString locator; ///< "¶ 14", "p. 3"
    bool paraphrase = false;
    QString language;
    QString translation;
    Consent consent = Consent::NotNeeded;
    QString note;
    static constexpr auto fields() {
        return std::tuple{field("source_id", &Excerpt::source, FieldKind::Link),
                          field("respondent_id", &Excerpt::respondent, FieldKind::Link),
                          field("key", &Excerpt::key, FieldKind::Key),
                          field("start", &Excerpt::start, FieldKind::Number),
                          field("end", &Excerpt::end, FieldKind::Number),
                          field("text", &Excerpt::text, FieldKind::Long),
                          field("source_hash", &Excerpt::sourceHash, FieldKind::Text),
                          field("said", &Excerpt::saidWhen, FieldKind::Date),
                          field("locator", &Excerpt::locator, FieldKind::Text),
                          field("paraphrase", &Excerpt::paraphrase, FieldKind::Flag),
                          field("language", &Excerpt::language, FieldKind::Text),
                          field("translation", &Excerpt::translation, FieldKind::Long),
                          field("consent", &Excerpt::consent, FieldKind::Choice),
                          field("note", &Excerpt::note, FieldKind::Text)};
    }
    friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// An excerpt supports or contradicts an event, influence, frontier, bracket or transition.
struct Evidence {
    static constexpr Entity kEntity = Entity::Evidence;
    static constexpr const char* kTable = "evidence";
    EvidenceId id;
    ExcerptId excerpt;
    ObjectId target;
    Stance stance = Stance::Supports;
    QString note;
    static constexpr auto fields() {
        return std::tuple{field("excerpt_id", &Evidence::excerpt, FieldKind::Link),
                          field("target_id", &Evidence::target, FieldKind::Link),
                          field("stance", &Evidence::stance, FieldKind::Choice),
                          field("note", &Evidence::note, FieldKind::Text)};
    }
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

} // namespace forlop
