// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

#include "core/edit/sourceverbs.h"
#include "core/exchange/exampletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
qint64 codePoints(QStringView text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// What a source strip shows are interviews and dated documents used as data; literature and what is named
/// only in passing are not.
SourceKind sourceKind(const CaseRow& row) {
    const QString kind = row.text("kind"_L1);
    const QString type = row.text("document_type"_L1);
    if (kind == "interview"_L1) return SourceKind::Interview;
    if (kind == "narrative"_L1) return SourceKind::Narrative;
    if (kind == "literature"_L1) return SourceKind::Research;
    if (kind == "other document"_L1) return SourceKind::Other;
    if (kind != "document"_L1) row.refuse("kind"_L1, ExampleText::tr("“%1” is no kind of source.").arg(kind));
    return fromWord<SourceKind>(type).value_or(SourceKind::Document);
}

void loadWaves(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"waves"_s)) {
        Wave wave;
        wave.caseId = load.caseId;
        wave.key = row.text("key"_L1);
        wave.label = row.text("label"_L1);
        wave.when = row.date("date"_L1);
        wave.interviews = static_cast<int>(row.number("n_declared"_L1).value_or(0));
        wave.note = row.text("note"_L1);
        load.add(row, u"waves"_s, wave.key, wave);
    }
}

void loadRespondents(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"respondents"_s)) {
        Respondent respondent;
        respondent.key = row.text("key"_L1);
        respondent.roleGroup = row.text("role_group"_L1);
        respondent.level = row.choice<Level>("level"_L1, Level::None);
        respondent.unit = row.text("unit"_L1);
        respondent.personUnknown = row.yes("person_unknown"_L1);
        respondent.note = row.text("note"_L1);
        load.add(row, u"respondents"_s, respondent.key, respondent);
    }
}

void loadInterviews(ExampleLoad& load) {
    for (const CaseRow& row : load.tables.rows(u"interviews"_s)) {
        Interview interview;
        interview.key = row.text("key"_L1);
        interview.wave = load.link<Wave>(row, "wave"_L1, u"waves"_s);
        interview.source = load.link<Source>(row, "source"_L1, u"sources"_s);
        interview.when = row.date("date"_L1);
        interview.mode = row.text("mode"_L1);
        const QString minutes = row.text("minutes"_L1);
        if (!minutes.isEmpty()) interview.length = u"%1 minutes"_s.arg(minutes);
        interview.persons = static_cast<int>(row.number("n"_L1).value_or(0));
        interview.note = row.text("note"_L1);
        const InterviewId id = load.add(row, u"interviews"_s, interview.key, interview);
        for (const QString& key : row.list("participants"_L1)) {
            Participation participation;
            participation.interview = id;
            participation.respondent = RespondentId(load.idOf(row, "participants"_L1, u"respondents"_s, key));
            load.builder.insert(participation);
        }
    }
}
} // namespace

/// Sources with their texts, and the excerpts found in them.
class SourceTexts {
public:
    explicit SourceTexts(ExampleLoad& load) : m_load(load) {}

    void addSourceOf(const CaseRow& row) {
        Source source;
        source.id = m_load.builder.ids().nextId<Source>();
        source.key = row.text("key"_L1);
        source.title = row.text("title"_L1);
        source.kind = sourceKind(row);
        source.when = row.date("date"_L1);
        source.citation = row.text("citation"_L1);
        source.wave = m_load.link<Wave>(row, "wave"_L1, u"waves"_s);
        source.originalName = row.text("file"_L1).section(u'/', -1);
        source.documentType = row.text("document_type"_L1);
        source.notes = row.text("notes"_L1);
        const QByteArray bytes = m_load.tables.bytes(row.text("file"_L1)).value_or(QByteArray());
        const QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() != bytes || bytes.contains('\r') || bytes.startsWith("\xEF\xBB\xBF"))
            row.refuse("file"_L1,
                       ExampleText::tr("the text is not UTF-8 with LF line ends and no byte-order mark."));
        if (const auto added = addSource(m_load.builder, source, text, bytes); !added.ok())
            row.refuse("key"_L1, added.error().text);
        m_load.keep(row, u"sources"_s, source.key, source.id.value());
        m_texts.insert(source.key, text);
    }

    void addExcerptOf(const CaseRow& row) {
        Excerpt excerpt;
        excerpt.key = row.text("key"_L1);
        excerpt.source = m_load.link<Source>(row, "source"_L1, u"sources"_s);
        excerpt.respondent = m_load.link<Respondent>(row, "respondent"_L1, u"respondents"_s);
        excerpt.text = row.text("text"_L1);
        excerpt.saidWhen = row.date("said_when"_L1);
        excerpt.locator = row.text("locator"_L1);
        excerpt.paraphrase = row.yes("paraphrase"_L1);
        excerpt.language = row.text("language"_L1);
        find(row, excerpt);
        m_load.add(row, u"excerpts"_s, excerpt.key, excerpt);
    }

private:
    /// A passage is exactly one paragraph of its text, found once.
    void find(const CaseRow& row, Excerpt& excerpt) const {
        const QString text = m_texts.value(row.text("source"_L1));
        const qsizetype at = text.indexOf(excerpt.text);
        if (excerpt.text.isEmpty() || at < 0) {
            row.refuse("text"_L1, ExampleText::tr("the passage does not stand in the text of its source."));
            return;
        }
        if (text.indexOf(excerpt.text, at + 1) >= 0)
            row.refuse("text"_L1,
                       ExampleText::tr("the passage stands in the text of its source more than once."));
        excerpt.start = codePoints(QStringView(text).left(at));
        excerpt.end = excerpt.start + codePoints(excerpt.text);
        if (const auto source = m_load.builder.get(excerpt.source)) excerpt.sourceHash = source->textHash;
    }

    ExampleLoad& m_load;
    QHash<QString, QString> m_texts; ///< by key of the source
};

void loadSources(ExampleLoad& load) {
    loadWaves(load);
    loadRespondents(load);
    SourceTexts texts(load);
    for (const CaseRow& row : load.tables.rows(u"sources"_s)) texts.addSourceOf(row);
    loadInterviews(load);
    for (const CaseRow& row : load.tables.rows(u"excerpts"_s)) texts.addExcerptOf(row);
}

} // namespace forlop
