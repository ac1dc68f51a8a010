// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eventsimport.h"

#include "core/edit/caseorder.h"
#include "core/edit/edittext.h"
#include "core/edit/listverbs.h"
#include "core/exchange/importdate.h"
#include "core/exchange/tablecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace forlop {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShortTitleLength = 36;
/// Rows times events up to which each row is given its place by its date.
constexpr size_t kMostPlacings = 200'000'000;

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString shortened(const QString& text) {
    return text.size() <= kShortTitleLength ? text : inShort(text, kShortTitleLength);
}
} // namespace

EventsImport::EventsImport(EditBuilder& builder, CaseId caseId, const ImportOptions& options,
                           ImportPlan& plan)
    : m_builder(builder), m_case(caseId), m_options(options), m_plan(plan), m_places(plan.columns),
      m_lanes(builder, caseId), m_actors(builder, caseId), m_keys(keysOf(builder, Entity::Event, caseId)) {
    builder.rows().visitKeys(Entity::Event, caseId, [&](qint64 id, const QString& key) {
        m_byKey.insert(key, id);
        m_hasEvents = true;
    });
}

void EventsImport::problem(const RowCells& cells, const QString& field, const QString& code,
                           const QString& sentence) {
    m_plan.issues.append(cells.issue(ImportIssue::Weight::Problem, field, code, sentence));
}

void EventsImport::note(const RowCells& cells, const QString& field, const QString& code,
                        const QString& sentence) {
    m_plan.issues.append(cells.issue(ImportIssue::Weight::Note, field, code, sentence));
}

void EventsImport::addRow(const QStringList& cells, int row) {
    if (std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
        return;
    const RowCells at(m_places, cells, row);
    EventDraft draft;
    draft.row = row;
    draft.event.caseId = m_case;
    const bool fits = identify(at, draft) && readTitles(at, draft) && readWhen(at, draft);
    if (!fits) {
        draft.action = DraftAction::Refuse;
        m_plan.events.append(draft);
        return;
    }
    if (draft.event.id.isNull() && !m_places.has(u"key"_s)) {
        if (const qint64 same = sameEventAs(draft); same != 0) {
            draft.action = DraftAction::Unchanged;
            draft.event = *m_builder.get(EventId(same));
            note(at, u"title"_s, u"already-there"_s,
                 ImportText::tr("This is the event %1 already; nothing is added.").arg(draft.event.key));
            m_plan.events.append(draft);
            return;
        }
    }
    readWords(at, draft);
    readTexts(at, draft);
    readLane(at, draft);
    readActors(at, draft);
    draft.units = at.text(u"units"_s);
    draft.codes = at.text(u"codes"_s);
    if (draft.action == DraftAction::Add) keepUnknown(cells, draft);
    if (draft.action == DraftAction::Update && *m_builder.get(draft.event.id) == draft.event)
        draft.action = DraftAction::Unchanged;
    m_plan.events.append(draft);
}

bool EventsImport::identify(const RowCells& cells, EventDraft& draft) {
    const QString key = cells.text(u"key"_s);
    if (key.isEmpty()) return true;
    if (const auto first = m_rowOfKey.constFind(key); first != m_rowOfKey.constEnd()) {
        problem(cells, u"key"_s, u"key-twice"_s,
                ImportText::tr("The key %1 stands in row %2 already; this row is not imported.")
                    .arg(key)
                    .arg(*first));
        return false;
    }
    m_rowOfKey.insert(key, cells.row());
    if (const auto there = m_byKey.constFind(key); there != m_byKey.constEnd()) {
        if (const auto event = m_builder.get(EventId(*there))) {
            draft.event = *event;
            draft.action = DraftAction::Update;
        }
        return true;
    }
    draft.event.key = key;
    m_keys.add(key);
    return true;
}

bool EventsImport::readTitles(const RowCells& cells, EventDraft& draft) {
    QString title = cells.text(u"title"_s);
    QString shortTitle = cells.text(u"short_title"_s);
    const bool isNew = draft.action == DraftAction::Add;
    if (title.isEmpty()) title = isNew ? shortTitle : draft.event.title;
    if (title.isEmpty()) {
        problem(cells, u"title"_s, u"no-title"_s,
                ImportText::tr("The row has no title; it is not imported."));
        return false;
    }
    if (shortTitle.size() > kShortTitleLength) {
        note(cells, u"short_title"_s, u"short-title-cut"_s,
             ImportText::tr("The short title has %1 characters; it is cut to %2.")
                 .arg(shortTitle.size())
                 .arg(kShortTitleLength));
        shortTitle = shortened(shortTitle);
    }
    draft.event.title = title;
    if (!shortTitle.isEmpty()) draft.event.shortTitle = shortTitle;
    if (isNew && draft.event.shortTitle.isEmpty()) draft.event.shortTitle = shortened(title);
    return true;
}

bool EventsImport::readWhen(const RowCells& cells, EventDraft& draft) {
    if (!cells.has(u"date"_s) && !cells.has(u"start"_s) && !cells.has(u"end"_s)) return true;
    const ImportDate date = readImportDate(cells, m_options.numericDates);
    draft.typedDate = date.typed;
    if (!date.issue) {
        Basis basis = draft.event.when.isEmpty() ? Basis::Stated : draft.event.when.basis();
        if (cells.has(u"date_basis"_s)) {
            const QString word = cells.text(u"date_basis"_s);
            if (const auto known = basisFrom(word))
                basis = *known;
            else if (!word.isEmpty())
                note(cells, u"date_basis"_s, u"word-unknown"_s,
                     ImportText::tr("“%1” is no basis of a date; stated, wave-dated and inferred are.")
                         .arg(word));
        }
        draft.event.when = date.typed.isEmpty() ? TemporalExtent() : date.when.withBasis(basis);
        draft.readBack =
            draft.event.when.isEmpty() ? QString() : describe(draft.event.when, ownDateLanguage());
        if (!date.warning.isEmpty()) note(cells, date.field, u"date-warning"_s, date.warning);
        return true;
    }
    ImportIssue issue = *date.issue;
    if (issue.readings.isEmpty())
        issue.sentence += u' ' + (draft.action == DraftAction::Update
                                      ? ImportText::tr("The event keeps the date it has.")
                                      : ImportText::tr("The event comes in without a date."));
    m_plan.issues.append(issue);
    return issue.readings.isEmpty();
}

void EventsImport::readWords(const RowCells& cells, EventDraft& draft) {
    const auto read = [&](const QString& field, const auto& from, auto& member, const QString& expected) {
        const QString word = cells.text(field);
        if (!cells.has(field) || word.isEmpty()) return;
        if (const auto known = from(word)) {
            member = *known;
            return;
        }
        note(cells, field, u"word-unknown"_s,
             ImportText::tr("“%1” is not known in column %2; %3 are.").arg(word, field, expected));
    };
    read(u"type"_s, eventKindFrom, draft.event.kind, ImportText::tr("decision, activity, event and state"));
    read(u"status"_s, eventStatusFrom, draft.event.status,
         ImportText::tr("observed, planned and counterfactual"));
    read(u"outside"_s, yesOrNoFrom, draft.event.outside, ImportText::tr("yes and no"));
    read(u"starred"_s, yesOrNoFrom, draft.event.starred, ImportText::tr("yes and no"));
    if (const QString order = cells.text(u"order"_s); !order.isEmpty()) {
        bool isNumber = false;
        const double value = QString(order).replace(u',', u'.').toDouble(&isNumber);
        if (isNumber)
            draft.event.order = value;
        else
            note(cells, u"order"_s, u"order-unreadable"_s,
                 ImportText::tr("“%1” is no number; the order follows from the date.").arg(order));
    }
}

void EventsImport::readTexts(const RowCells& cells, EventDraft& draft) const {
    const auto read = [&](const QString& field, QString& member) {
        if (cells.has(field)) member = cells.text(field);
    };
    read(u"evidence"_s, draft.event.evidenceNote);
    read(u"chapter_section"_s, draft.event.locator);
    read(u"phase"_s, draft.event.expectedPhase);
    read(u"notes"_s, draft.event.notes);
}

void EventsImport::readLane(const RowCells& cells, EventDraft& draft) {
    const Level before = draft.event.level;
    const QString word = cells.text(u"level"_s);
    const auto level = levelFrom(word);
    if (cells.has(u"level"_s) && level) draft.event.level = *level;
    const QString named = cells.text(u"lane"_s);
    if (!named.isEmpty()) {
        draft.event.lane = m_lanes.named(named);
    } else if (!level) {
        // A level nobody knows is a lane of that name.
        if (draft.event.lane.isNull()) draft.event.lane = m_lanes.named(word);
    } else if (*level != Level::None) {
        const Lane* lane = m_lanes.find(draft.event.lane);
        const bool followsLevel = lane != nullptr && lane->kind == LaneKind::Level && lane->level == before;
        if (lane == nullptr || (followsLevel && before != *level)) draft.event.lane = m_lanes.ofLevel(*level);
    }
    if (const Lane* lane = m_lanes.find(draft.event.lane)) {
        draft.lane = lane->name;
        if (draft.action == DraftAction::Add && draft.event.level == Level::None)
            draft.event.level = lane->level;
    }
}

void EventsImport::readActors(const RowCells& cells, EventDraft& draft) const {
    static const QStringList nobody{u"not named"_s, u"ikke navngitt"_s, u"-"_s};
    for (const QString& each : cells.text(u"actors"_s).split(u';', Qt::SkipEmptyParts)) {
        const QString name = each.simplified();
        if (!name.isEmpty() && !nobody.contains(name.toLower())) draft.actors.append(name);
    }
    draft.actors.removeDuplicates();
}

void EventsImport::keepUnknown(const QStringList& cells, EventDraft& draft) const {
    QStringList lines;
    for (qsizetype i = 0; i < std::min(cells.size(), m_plan.columns.size()); ++i) {
        const ImportColumn& column = m_plan.columns.at(i);
        if (column.field.isEmpty() && !column.head.isEmpty() && !cells.at(i).trimmed().isEmpty() &&
            !m_options.columns.contains(column.head))
            lines.append(u"%1: %2"_s.arg(column.head, cells.at(i).trimmed()));
    }
    if (lines.isEmpty()) return;
    if (!draft.event.notes.isEmpty()) lines.prepend(draft.event.notes);
    draft.event.notes = lines.join(u'\n');
}

qint64 EventsImport::sameEventAs(const EventDraft& draft) {
    const auto signature = [](const Event& event) -> QString {
        return event.title.simplified() + u'\n' + event.when.edtf();
    };
    if (!m_byTitle) {
        m_byTitle.emplace();
        if (m_hasEvents)
            for (const Event& event : m_builder.where(&Event::caseId, m_case))
                m_byTitle->insert(signature(event), event.id.value());
    }
    return m_byTitle->value(signature(draft.event));
}

void EventsImport::finish() {
    for (qsizetype i = 0; i < m_plan.events.size(); ++i) {
        EventDraft& draft = m_plan.events[i];
        if (draft.action == DraftAction::Add) {
            if (draft.event.key.isEmpty()) draft.event.key = m_keys.next();
            draft.event.id = m_builder.ids().nextId<Event>();
        } else if (draft.action == DraftAction::Update) {
            m_before.push_back(*m_builder.get(draft.event.id));
        }
    }
    orderNew();
    for (const EventDraft& draft : m_plan.events) {
        if (draft.action == DraftAction::Update) m_builder.replace(draft.event);
        if (draft.action != DraftAction::Add) continue;
        m_builder.insert(draft.event);
        writeActors(draft);
    }
    writeLists();
    if (!m_places.has(u"order"_s) && !m_before.empty()) reorderContradicted(m_builder, m_case, m_before);
}

void EventsImport::orderNew() {
    double last = 0;
    for (const EventDraft& draft : m_plan.events) last = std::max(last, draft.event.order);
    const auto rows = static_cast<size_t>(m_plan.events.size());
    const bool tooMany = rows * static_cast<size_t>(m_byKey.size()) > kMostPlacings;
    if (tooMany && !m_places.has(u"order"_s))
        m_plan.issues.append(
            {ImportIssue::Weight::Note,
             0,
             0,
             u"order-of-rows"_s,
             ImportText::tr("So many rows are put in order as they stand, after the events that are "
                            "there."),
             {}});
    if (!m_hasEvents || tooMany) {
        if (m_hasEvents) last = std::max(last, CaseOrder(m_builder, m_case).last());
        // A table that brings the first events is in their order.
        for (EventDraft& draft : m_plan.events)
            if (draft.action == DraftAction::Add && draft.event.order == 0) draft.event.order = ++last;
        return;
    }
    CaseOrder order(m_builder, m_case);
    for (EventDraft& draft : m_plan.events) {
        if (draft.action != DraftAction::Add || draft.event.order != 0) continue;
        const bool dated = !draft.event.when.isEmpty();
        draft.event.order = order.placeFor(
            draft.event.id,
            dated ? std::optional(startRangeOf(draft.event.kind, draft.event.when.padded())) : std::nullopt);
    }
}

void EventsImport::writeActors(const EventDraft& draft) {
    for (const QString& name : draft.actors) {
        EventActor link;
        link.event = draft.event.id;
        link.actor = m_actors.named(name);
        m_builder.insert(link);
    }
}

void EventsImport::writeLists() {
    // Events with the same list get it together.
    std::map<QString, std::vector<EventId>> byUnits;
    std::map<QString, std::vector<EventId>> byCodes;
    for (const EventDraft& draft : m_plan.events) {
        if (draft.action != DraftAction::Add) continue;
        if (!draft.units.isEmpty()) byUnits[draft.units].push_back(draft.event.id);
        if (!draft.codes.isEmpty()) byCodes[draft.codes].push_back(draft.event.id);
    }
    for (const auto& [list, ids] : byUnits) static_cast<void>(giveUnits(m_builder, ids, list));
    for (const auto& [list, ids] : byCodes)
        if (const auto given = giveCodes(m_builder, ids, list, m_options.coding); !given)
            noteRefusedCodes(list, given.error().text);
}

void EventsImport::noteRefusedCodes(const QString& list, const QString& sentence) {
    for (const EventDraft& draft : m_plan.events)
        if (draft.action == DraftAction::Add && draft.codes == list)
            m_plan.issues.append({ImportIssue::Weight::Problem,
                                  draft.row,
                                  m_places.columnOf(u"codes"_s),
                                  u"codes-unclear"_s,
                                  sentence + u' ' + ImportText::tr("The event comes in without codes."),
                                  {}});
}

} // namespace forlop
