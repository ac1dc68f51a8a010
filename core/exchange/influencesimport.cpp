// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/influencesimport.h"

#include "core/exchange/tablecolumns.h"
#include "core/model/influencekinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace forlop {

using namespace Qt::StringLiterals;

namespace {
class ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
} // namespace

InfluencesImport::InfluencesImport(EditBuilder& builder, CaseId caseId, ImportPlan& plan)
    : m_builder(builder), m_case(caseId), m_plan(plan), m_places(plan.columns) {
    const auto remember = [&](qint64 id, const QString& key) { m_ends.insert(key, id); };
    builder.rows().visitKeys(Entity::Condition, caseId, [&](qint64 id, const QString& key) {
        remember(id, key);
        m_conditions.insert(id);
    });
    builder.rows().visitKeys(Entity::Event, caseId, remember);
    for (const Influence& influence : builder.where(&Influence::caseId, caseId))
        m_there[{influence.from.value(), influence.to.value()}].push_back(influence);
}

ObjectId InfluencesImport::end(const RowCells& cells, const QString& field) {
    const QString key = cells.text(field);
    const auto there = m_ends.constFind(key);
    if (there != m_ends.constEnd()) return ObjectId(*there);
    m_plan.issues.append(cells.issue(
        ImportIssue::Weight::Problem, field, key.isEmpty() ? u"no-end"_s : u"key-unknown"_s,
        key.isEmpty()
            ? ImportText::tr("The row does not say %1; it is not imported.").arg(field)
            : ImportText::tr("No event or condition has the key %1; the row is not imported.").arg(key)));
    return {};
}

bool InfluencesImport::readEnds(const RowCells& cells, InfluenceDraft& draft) {
    draft.from = cells.text(u"from"_s);
    draft.to = cells.text(u"to"_s);
    draft.influence.from = end(cells, u"from"_s);
    draft.influence.to = end(cells, u"to"_s);
    if (draft.influence.from.isNull() || draft.influence.to.isNull()) return false;
    const bool betweenConditions = m_conditions.contains(draft.influence.from.value()) &&
                                   m_conditions.contains(draft.influence.to.value());
    if (draft.influence.from != draft.influence.to && !betweenConditions) return true;
    m_plan.issues.append(cells.issue(
        ImportIssue::Weight::Problem, u"to"_s, u"ends-unfit"_s,
        betweenConditions
            ? ImportText::tr("An influence runs between events, or between an event and a condition.")
            : ImportText::tr("An event does not influence itself.")));
    return false;
}

void InfluencesImport::readWords(const RowCells& cells, Influence& influence) {
    const auto unknown = [&](const QString& field, const QString& expected) {
        m_plan.issues.append(cells.issue(ImportIssue::Weight::Note, field, u"word-unknown"_s,
                                         ImportText::tr("“%1” is not known in column %2; %3 are.")
                                             .arg(cells.text(field), field, expected)));
    };
    if (const QString sign = cells.text(u"sign"_s); !sign.isEmpty()) {
        if (const auto known = signFrom(sign))
            influence.sign = *known;
        else
            unknown(u"sign"_s, ImportText::tr("+, -, 0 and ±"));
    }
    if (const QString basis = cells.text(u"basis"_s); !basis.isEmpty()) {
        if (const auto known = influenceBasisFrom(basis))
            influence.basis = *known;
        else
            unknown(u"basis"_s, ImportText::tr("source and analyst"));
    }
    if (cells.has(u"strength"_s)) influence.strength = std::clamp(cells.text(u"strength"_s).toInt(), 0, 3);
    if (cells.has(u"reason"_s)) influence.mechanism = cells.text(u"reason"_s);
    if (cells.has(u"rival"_s)) influence.rival = cells.text(u"rival"_s);
    if (const QString kind = storedInfluenceKind(cells.text(u"kind"_s)); !kind.isEmpty())
        influence.kind = kind;
}

void InfluencesImport::addRow(const QStringList& cells, int row) {
    if (std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
        return;
    const RowCells at(m_places, cells, row);
    InfluenceDraft draft;
    draft.row = row;
    draft.influence.caseId = m_case;
    if (!readEnds(at, draft)) draft.action = DraftAction::Refuse;
    if (draft.action != DraftAction::Refuse) {
        if (const QString kind = storedInfluenceKind(at.text(u"kind"_s)); !kind.isEmpty())
            draft.influence.kind = kind;
        const bool twice =
            std::any_of(m_plan.influences.begin(), m_plan.influences.end(), [&](const InfluenceDraft& other) {
                return other.action != DraftAction::Refuse && other.influence.from == draft.influence.from &&
                       other.influence.to == draft.influence.to &&
                       other.influence.kind == draft.influence.kind;
            });
        if (twice) {
            m_plan.issues.append(at.issue(
                ImportIssue::Weight::Problem, u"kind"_s, u"influence-twice"_s,
                ImportText::tr("That %1 %2 %3 was said before; this row is not imported.")
                    .arg(draft.from, influenceWord(draft.influence.kind, ownWordLanguage()), draft.to)));
            draft.action = DraftAction::Refuse;
        }
    }
    m_plan.influences.append(draft);
    m_cells.push_back(cells);
}

void InfluencesImport::matchExisting() {
    const auto match = [&](InfluenceDraft& draft, bool sameKind) {
        if (draft.action == DraftAction::Refuse || !draft.influence.id.isNull()) return;
        const auto pair = m_there.find({draft.influence.from.value(), draft.influence.to.value()});
        if (pair == m_there.end()) return;
        std::vector<Influence>& candidates = pair->second;
        const auto at = std::find_if(candidates.begin(), candidates.end(), [&](const Influence& each) {
            return !sameKind || each.kind == draft.influence.kind;
        });
        // Another kind between the same two events is a change of mind only where there is no choice.
        if (at == candidates.end() || (!sameKind && candidates.size() > 1)) return;
        draft.influence = *at;
        candidates.erase(at);
    };
    for (InfluenceDraft& draft : m_plan.influences) match(draft, true);
    for (InfluenceDraft& draft : m_plan.influences) match(draft, false);
}

void InfluencesImport::finish() {
    matchExisting();
    for (qsizetype i = 0; i < m_plan.influences.size(); ++i) {
        InfluenceDraft& draft = m_plan.influences[i];
        if (draft.action == DraftAction::Refuse) continue;
        const Influence before = draft.influence;
        readWords(RowCells(m_places, m_cells[static_cast<size_t>(i)], draft.row), draft.influence);
        if (draft.influence.id.isNull()) {
            draft.influence.id = m_builder.insert(draft.influence);
            continue;
        }
        draft.action = draft.influence == before ? DraftAction::Unchanged : DraftAction::Update;
        m_builder.replace(draft.influence);
    }
}

} // namespace forlop
