// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/words.h"

#include "core/model/catalogue.h"
#include "core/model/influencekinds.h"

#include <QCoreApplication>
#include <QHash>

namespace forlop {

namespace {
QString said(const char* text) { return QCoreApplication::translate("Words", text); }

const char* const kChoiceWords[] = {
    QT_TRANSLATE_NOOP("Words", "stated"),       QT_TRANSLATE_NOOP("Words", "wave-dated"),
    QT_TRANSLATE_NOOP("Words", "inferred"),     QT_TRANSLATE_NOOP("Words", "decision"),
    QT_TRANSLATE_NOOP("Words", "activity"),     QT_TRANSLATE_NOOP("Words", "event"),
    QT_TRANSLATE_NOOP("Words", "state"),        QT_TRANSLATE_NOOP("Words", "observed"),
    QT_TRANSLATE_NOOP("Words", "planned"),      QT_TRANSLATE_NOOP("Words", "counterfactual"),
    QT_TRANSLATE_NOOP("Words", "national"),     QT_TRANSLATE_NOOP("Words", "leadership"),
    QT_TRANSLATE_NOOP("Words", "unit"),         QT_TRANSLATE_NOOP("Words", "front line"),
    QT_TRANSLATE_NOOP("Words", "certain"),      QT_TRANSLATE_NOOP("Words", "probable"),
    QT_TRANSLATE_NOOP("Words", "doubtful"),     QT_TRANSLATE_NOOP("Words", "level"),
    QT_TRANSLATE_NOOP("Words", "actor"),        QT_TRANSLATE_NOOP("Words", "issue"),
    QT_TRANSLATE_NOOP("Words", "source"),       QT_TRANSLATE_NOOP("Words", "other"),
    QT_TRANSLATE_NOOP("Words", "working"),      QT_TRANSLATE_NOOP("Words", "preferred"),
    QT_TRANSLATE_NOOP("Words", "rival"),        QT_TRANSLATE_NOOP("Words", "rejected"),
    QT_TRANSLATE_NOOP("Words", "analyst"),      QT_TRANSLATE_NOOP("Words", "supports"),
    QT_TRANSLATE_NOOP("Words", "contradicts"),  QT_TRANSLATE_NOOP("Words", "interview"),
    QT_TRANSLATE_NOOP("Words", "document"),     QT_TRANSLATE_NOOP("Words", "mandate"),
    QT_TRANSLATE_NOOP("Words", "minutes"),      QT_TRANSLATE_NOOP("Words", "plan"),
    QT_TRANSLATE_NOOP("Words", "report"),       QT_TRANSLATE_NOOP("Words", "statistic"),
    QT_TRANSLATE_NOOP("Words", "research"),     QT_TRANSLATE_NOOP("Words", "narrative"),
    QT_TRANSLATE_NOOP("Words", "open"),         QT_TRANSLATE_NOOP("Words", "restricted"),
    QT_TRANSLATE_NOOP("Words", "confidential"), QT_TRANSLATE_NOOP("Words", "given"),
    QT_TRANSLATE_NOOP("Words", "not needed"),   QT_TRANSLATE_NOOP("Words", "pending"),
    QT_TRANSLATE_NOOP("Words", "withdrawn"),    QT_TRANSLATE_NOOP("Words", "created"),
    QT_TRANSLATE_NOOP("Words", "split"),        QT_TRANSLATE_NOOP("Words", "separated"),
    QT_TRANSLATE_NOOP("Words", "merged"),       QT_TRANSLATE_NOOP("Words", "moved"),
    QT_TRANSLATE_NOOP("Words", "renamed"),      QT_TRANSLATE_NOOP("Words", "dissolved"),
    QT_TRANSLATE_NOOP("Words", "note"),         QT_TRANSLATE_NOOP("Words", "source conflict"),
    QT_TRANSLATE_NOOP("Words", "finding"),      QT_TRANSLATE_NOOP("Words", "caution"),
    QT_TRANSLATE_NOOP("Words", "method"),       QT_TRANSLATE_NOOP("Words", "unknown"),
    QT_TRANSLATE_NOOP("Words", "on time"),      QT_TRANSLATE_NOOP("Words", "late"),
    QT_TRANSLATE_NOOP("Words", "early"),        QT_TRANSLATE_NOOP("Words", "not done"),
    QT_TRANSLATE_NOOP("Words", "replaced"),     QT_TRANSLATE_NOOP("Words", "not reported"),
    QT_TRANSLATE_NOOP("Words", "stopped"),      QT_TRANSLATE_NOOP("Words", "undetermined"),
    QT_TRANSLATE_NOOP("Words", "reading"),      QT_TRANSLATE_NOOP("Words", "grey"),
    QT_TRANSLATE_NOOP("Words", "blue"),         QT_TRANSLATE_NOOP("Words", "green"),
    QT_TRANSLATE_NOOP("Words", "yellow"),       QT_TRANSLATE_NOOP("Words", "red"),
    QT_TRANSLATE_NOOP("Words", "hatched"),      QT_TRANSLATE_NOOP("Words", "dotted"),
};

struct FieldWords {
    const char* field; ///< "table.field", or the field's name for every entity that has no own word
    const char* label;
};
constexpr FieldWords kFieldWords[] = {
    {"occurred", QT_TRANSLATE_NOOP("Words", "When")},
    {"begins", QT_TRANSLATE_NOOP("Words", "Starts")},
    {"ends", QT_TRANSLATE_NOOP("Words", "Ends before")},
    {"said", QT_TRANSLATE_NOOP("Words", "Said when")},
    {"life", QT_TRANSLATE_NOOP("Words", "Life span")},
    {"window", QT_TRANSLATE_NOOP("Words", "Study window")},
    {"key", QT_TRANSLATE_NOOP("Words", "ID")},
    {"title", QT_TRANSLATE_NOOP("Words", "Title")},
    {"short_title", QT_TRANSLATE_NOOP("Words", "Short title")},
    {"name", QT_TRANSLATE_NOOP("Words", "Name")},
    {"other_name", QT_TRANSLATE_NOOP("Words", "Name in the other language")},
    {"label", QT_TRANSLATE_NOOP("Words", "Label")},
    {"kind", QT_TRANSLATE_NOOP("Words", "Kind")},
    {"status", QT_TRANSLATE_NOOP("Words", "Status")},
    {"level", QT_TRANSLATE_NOOP("Words", "Level")},
    {"lane_id", QT_TRANSLATE_NOOP("Words", "Lane")},
    {"certainty", QT_TRANSLATE_NOOP("Words", "Certainty")},
    {"outside", QT_TRANSLATE_NOOP("Words", "Happens outside the case")},
    {"starred", QT_TRANSLATE_NOOP("Words", "Starred")},
    {"placed_by_hand", QT_TRANSLATE_NOOP("Words", "Placed by hand")},
    {"counterfactual_id", QT_TRANSLATE_NOOP("Words", "Counterfactual branch")},
    {"evidence_note", QT_TRANSLATE_NOOP("Words", "Told in")},
    {"locator", QT_TRANSLATE_NOOP("Words", "Section or page")},
    {"expected_phase", QT_TRANSLATE_NOOP("Words", "Bracket assigned by hand")},
    {"notes", QT_TRANSLATE_NOOP("Words", "Notes")},
    {"note", QT_TRANSLATE_NOOP("Words", "Note")},
    {"ord", QT_TRANSLATE_NOOP("Words", "Order")},
    {"parent_id", QT_TRANSLATE_NOOP("Words", "Part of")},
    {"bracket.parent_id", QT_TRANSLATE_NOOP("Words", "Nested in")},
    {"purpose", QT_TRANSLATE_NOOP("Words", "Purpose")},
    {"author", QT_TRANSLATE_NOOP("Words", "Author")},
    {"why", QT_TRANSLATE_NOOP("Words", "Why preferred or rejected")},
    {"hidden", QT_TRANSLATE_NOOP("Words", "Hidden")},
    {"reason", QT_TRANSLATE_NOOP("Words", "Reason")},
    {"discontinuous", QT_TRANSLATE_NOOP("Words", "What breaks")},
    {"gradual", QT_TRANSLATE_NOOP("Words", "Gradual")},
    {"placed_by_order", QT_TRANSLATE_NOOP("Words", "Placed by order, no evidence dates it")},
    {"theme", QT_TRANSLATE_NOOP("Words", "Theme")},
    {"start_reason", QT_TRANSLATE_NOOP("Words", "Why it starts here")},
    {"continuity", QT_TRANSLATE_NOOP("Words", "Continuity")},
    {"context_at_start", QT_TRANSLATE_NOOP("Words", "Context at the start")},
    {"actions", QT_TRANSLATE_NOOP("Words", "Actions")},
    {"consequences", QT_TRANSLATE_NOOP("Words", "Consequences for the next context")},
    {"gap_note", QT_TRANSLATE_NOOP("Words", "Gap before it")},
    {"colour", QT_TRANSLATE_NOOP("Words", "Colour")},
    {"pattern", QT_TRANSLATE_NOOP("Words", "Pattern")},
    {"sign", QT_TRANSLATE_NOOP("Words", "Sign")},
    {"basis", QT_TRANSLATE_NOOP("Words", "Basis")},
    {"strength", QT_TRANSLATE_NOOP("Words", "Strength, 0 to 3")},
    {"mechanism", QT_TRANSLATE_NOOP("Words", "Mechanism")},
    {"influence.rival", QT_TRANSLATE_NOOP("Words", "Rival explanation")},
    {"citation", QT_TRANSLATE_NOOP("Words", "Citation")},
    {"access", QT_TRANSLATE_NOOP("Words", "Access")},
    {"wave_id", QT_TRANSLATE_NOOP("Words", "Interview wave")},
    {"original_name", QT_TRANSLATE_NOOP("Words", "File")},
    {"department", QT_TRANSLATE_NOOP("Words", "Department")},
    {"born_from", QT_TRANSLATE_NOOP("Words", "Born from")},
    {"fate", QT_TRANSLATE_NOOP("Words", "Fate")},
    {"counted", QT_TRANSLATE_NOOP("Words", "Counts among the units")},
    {"text", QT_TRANSLATE_NOOP("Words", "Text")},
    {"memo.kind", QT_TRANSLATE_NOOP("Words", "Kind of memo")},
    {"respondent_id", QT_TRANSLATE_NOOP("Words", "Respondent")},
    {"paraphrase", QT_TRANSLATE_NOOP("Words", "Paraphrase")},
    {"language", QT_TRANSLATE_NOOP("Words", "Language")},
    {"translation", QT_TRANSLATE_NOOP("Words", "Translation")},
    {"consent", QT_TRANSLATE_NOOP("Words", "Consent")},
    {"privacy", QT_TRANSLATE_NOOP("Words", "Privacy")},
    {"about", QT_TRANSLATE_NOOP("Words", "About")},
    {"seasons", QT_TRANSLATE_NOOP("Words", "Seasons")},
    {"definition", QT_TRANSLATE_NOOP("Words", "Definition")},
    {"document_type", QT_TRANSLATE_NOOP("Words", "Type of document")},
    {"role_group", QT_TRANSLATE_NOOP("Words", "Role group")},
    {"person_unknown", QT_TRANSLATE_NOOP("Words", "May number interviews, not persons")},
    {"unit", QT_TRANSLATE_NOOP("Words", "Unit")},
    {"interviews", QT_TRANSLATE_NOOP("Words", "Interviews, as declared")},
    {"scheme_id", QT_TRANSLATE_NOOP("Words", "Scheme")},
    {"include", QT_TRANSLATE_NOOP("Words", "When to give it")},
    {"exclude", QT_TRANSLATE_NOOP("Words", "When not to")},
    {"example", QT_TRANSLATE_NOOP("Words", "Example")},
    {"exclusive", QT_TRANSLATE_NOOP("Words", "One code an event and coder")},
    {"demonstration", QT_TRANSLATE_NOOP("Words", "A demonstration, not the authors’ own")},
    {"panel", QT_TRANSLATE_NOOP("Words", "In the strip under the timeline")},
    {"from_department", QT_TRANSLATE_NOOP("Words", "From department")},
    {"to_department", QT_TRANSLATE_NOOP("Words", "To department")},
    {"low", QT_TRANSLATE_NOOP("Words", "Lowest")},
    {"high", QT_TRANSLATE_NOOP("Words", "Highest")},
};
} // namespace

DateLanguage windowLanguage() { return ownDateLanguage(); }

QString influenceKindWord(const QString& stored) { return influenceWord(stored, ownWordLanguage()); }

QString choiceWord(const QString& stored) {
    static const QHash<QString, const char*> known = [] {
        QHash<QString, const char*> all;
        for (const char* word : kChoiceWords) all.insert(QString::fromUtf8(word), word);
        return all;
    }();
    const auto it = known.find(stored);
    return it == known.end() ? stored : said(*it);
}

QString fieldLabel(Entity entity, const QString& field) {
    const QString own = infoOf(entity).table + u'.' + field;
    const char* found = nullptr;
    for (const FieldWords& words : kFieldWords) {
        const QString name = QString::fromUtf8(words.field);
        if (name == own) return said(words.label);
        if (name == field) found = words.label;
    }
    return found ? said(found) : field;
}

} // namespace forlop
