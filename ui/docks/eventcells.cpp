// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventcells.h"

#include "core/model/catalogue.h"
#include "core/time/phrase.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"

#include <QCoreApplication>

namespace forlop {

namespace {
class CellText {
    Q_DECLARE_TR_FUNCTIONS(EventsModel)
};

constexpr int kKnownRows = 4000;

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString dateAsTyped(const TemporalExtent& when) {
    return when.words().isEmpty() ? when.edtf() : when.words();
}

QString choice(const QString& stored) {
    return stored.isEmpty() ? QString() : capitalised(choiceWord(stored));
}

/// What an event's own row says.
QString ownText(const Event& event, EventColumn column) {
    using enum EventColumn;
    switch (column) {
    case Date:
        return dateAsTyped(event.when);
    case When:
        return event.when.isEmpty() ? QString() : capitalised(describe(event.when, windowLanguage()));
    case Known:
        return event.when.isEmpty() ? QString() : choice(wordOf(event.when.basis()));
    case Title:
        return event.title.isEmpty() ? event.shortTitle : event.title;
    case ShortTitle:
        return event.shortTitle;
    case Level:
        return choice(wordOf(event.level));
    case Certainty:
        return choice(wordOf(event.certainty));
    case ToldIn:
        return event.evidenceNote;
    case Locator:
        return event.locator;
    case Notes:
        return event.notes.simplified();
    default:
        return {};
    }
}

/// The fields of an event that ownText() looks at for a column.
QList<int> fieldsFor(EventColumn column) {
    using enum EventColumn;
    if (column == When || column == Known) return {fieldOf<Event>(&Event::when)};
    if (column == Title) return {fieldOf<Event>(&Event::title), fieldOf<Event>(&Event::shortTitle)};
    return {*eventFieldOf(column)};
}

/// Rows that link events with something named.
struct LinkTable {
    Entity entity;
    int event;
    int other;
};
std::optional<LinkTable> linksOf(EventColumn column) {
    using enum EventColumn;
    switch (column) {
    case Actors:
        return LinkTable{Entity::EventActor, fieldOf<EventActor>(&EventActor::event),
                         fieldOf<EventActor>(&EventActor::actor)};
    case Units:
        return LinkTable{Entity::EventUnit, fieldOf<EventUnit>(&EventUnit::event),
                         fieldOf<EventUnit>(&EventUnit::unit)};
    case Codes:
        return LinkTable{Entity::CodeAssignment, fieldOf<CodeAssignment>(&CodeAssignment::target),
                         fieldOf<CodeAssignment>(&CodeAssignment::code)};
    default:
        return std::nullopt;
    }
}

QString nameOfLinked(const Tables& tables, EventColumn column, qint64 id) {
    using enum EventColumn;
    if (column == Actors) {
        const Actor* actor = tables.find(ActorId(id));
        return actor ? actor->name : QString();
    }
    if (column == Units) {
        const Unit* unit = tables.find(UnitId(id));
        return unit ? unit->name : QString();
    }
    const Code* code = tables.find(CodeId(id));
    if (!code) return {};
    return code->name.isEmpty() ? code->key : code->name;
}

/// Two coders may have given the same code.
void addName(QString& list, const QString& name) {
    if (name.isEmpty() || list.split(QStringLiteral("; ")).contains(name)) return;
    list += (list.isEmpty() ? QString() : QStringLiteral("; ")) + name;
}
} // namespace

EventCells::EventCells() : m_known(kKnownRows) {}

void EventCells::setSession(Session* session) {
    m_session = session;
    forget();
}

void EventCells::forget() {
    m_known.clear();
    m_brackets.reset();
}

const std::vector<ResolvedBracket>& EventCells::brackets() const {
    if (!m_brackets) {
        const Project& project = m_session->project();
        const BracketingId bracketing = preferredBracketing(project.tables(), m_session->caseId());
        m_brackets =
            bracketing.isNull() ? std::vector<ResolvedBracket>() : bracketsInOrder(project, bracketing);
    }
    return *m_brackets;
}

BracketId EventCells::bracketOf(size_t row) const {
    return brackets().empty() ? BracketId()
                              : memberOf(brackets(), hotEvent(m_session->project().events(), row)).bracket;
}

EventCells::Known& EventCells::known(EventId id) const {
    Known* there = m_known.object(id.value());
    if (there == nullptr) {
        there = new Known;
        m_known.insert(id.value(), there);
    }
    return *there;
}

const Event& EventCells::eventOf(EventId id) const {
    Known& row = known(id);
    if (!row.event) row.event = m_session->project().rows().get(id).value_or(Event());
    return *row.event;
}

std::optional<QString> EventCells::hotText(size_t row, EventColumn column) const {
    using enum EventColumn;
    const EventColumns& events = m_session->project().events();
    const Tables& tables = m_session->project().tables();
    switch (column) {
    case Key:
        return events.key(row);
    case Extent:
        return QString();
    case Kind:
        return choice(wordOf(events.kind(row)));
    case Status:
        return choice(wordOf(events.status(row)));
    case Lane: {
        const forlop::Lane* lane = tables.find(events.lane(row));
        return lane ? lane->name : QString();
    }
    case Bracket: {
        const forlop::Bracket* bracket = tables.find(bracketOf(row));
        if (!bracket) return QString();
        return bracket->key.isEmpty() ? bracket->name : bracket->key;
    }
    case Quotes:
        return events.quotes(row) == 0 ? CellText::tr("none") : QString::number(events.quotes(row));
    default:
        return std::nullopt;
    }
}

QString EventCells::linkedText(EventId id, EventColumn column) const {
    using enum EventColumn;
    const Project& project = m_session->project();
    if (column == Memos) {
        const size_t count =
            project.rows().linking(Entity::Memo, fieldOf<Memo>(&Memo::target), id.value()).size();
        return count == 0 ? QString() : QString::number(count);
    }
    const LinkTable table = *linksOf(column);
    QString list;
    for (const qint64 link : project.rows().linking(table.entity, table.event, id.value()))
        if (const auto values = project.rows().read(table.entity, link))
            addName(list, nameOfLinked(project.tables(), column, values->at(table.other).toLongLong()));
    return list;
}

QHash<qint64, QString> EventCells::linkedTexts(EventColumn column) const {
    using enum EventColumn;
    const Project& project = m_session->project();
    QHash<qint64, QString> all;
    if (column == Memos) {
        project.rows().visitFields(Entity::Memo, {fieldOf<Memo>(&Memo::target)},
                                   [&](qint64, const RowValues& values) {
                                       QString& count = all[values.at(0).toLongLong()];
                                       count = QString::number(count.toInt() + 1);
                                   });
        return all;
    }
    const LinkTable table = *linksOf(column);
    project.rows().visitFields(table.entity, {table.event, table.other},
                               [&](qint64, const RowValues& values) {
                                   addName(all[values.at(0).toLongLong()],
                                           nameOfLinked(project.tables(), column, values.at(1).toLongLong()));
                               });
    return all;
}

QString EventCells::text(EventId id, EventColumn column) const {
    using enum EventColumn;
    const auto row = m_session->project().events().rowOf(id);
    if (!row) return {};
    // Membership is worth keeping, the rest of the hot columns is at hand.
    if (column != Bracket)
        if (const auto hot = hotText(*row, column)) return *hot;
    const int place = static_cast<int>(column);
    if (const auto it = known(id).texts.constFind(place); it != known(id).texts.constEnd()) return *it;
    QString text;
    if (column == Bracket)
        text = hotText(*row, column).value_or(QString());
    else if (column == Memos || linksOf(column))
        text = linkedText(id, column);
    else
        text = ownText(eventOf(id), column);
    known(id).texts.insert(place, text);
    return text;
}

QVariant EventCells::editValue(EventId id, EventColumn column) const {
    using enum EventColumn;
    if (infoOf(column).editor != CellEditor::List && column != Notes) return text(id, column);
    const Event& event = eventOf(id);
    if (column == Known) return event.when.isEmpty() ? QVariant() : QVariant(wordOf(event.when.basis()));
    return valuesOf(event).value(*eventFieldOf(column));
}

QString EventCells::tip(EventId id, EventColumn column) const {
    using enum EventColumn;
    if (column != Date && column != Extent) return text(id, column);
    const TemporalExtent& when = eventOf(id).when;
    return when.isEmpty() ? CellText::tr("no date") : describe(when, windowLanguage());
}

std::vector<QString> EventCells::texts(EventColumn column, const std::vector<size_t>& rows) const {
    using enum EventColumn;
    const EventColumns& events = m_session->project().events();
    std::vector<QString> all;
    all.reserve(rows.size());
    if (rows.empty()) return all;
    if (hotText(rows.front(), column)) {
        for (const size_t row : rows) all.push_back(hotText(row, column).value_or(QString()));
        return all;
    }
    QHash<qint64, QString> byId;
    if (column == Memos || linksOf(column)) {
        byId = linkedTexts(column);
    } else {
        const QList<int> fields = fieldsFor(column);
        m_session->project().rows().visitFields(Entity::Event, fields,
                                                [&](qint64 id, const RowValues& values) {
                                                    RowValues row(infoOf(Entity::Event).fields.size());
                                                    for (qsizetype i = 0; i < fields.size(); ++i)
                                                        row[fields.at(i)] = values.value(i);
                                                    byId.insert(id, ownText(rowFrom<Event>(id, row), column));
                                                });
    }
    for (const size_t row : rows) all.push_back(byId.value(events.id(row).value()));
    return all;
}

} // namespace forlop
