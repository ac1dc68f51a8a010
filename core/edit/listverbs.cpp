// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/listverbs.h"

#include "core/edit/edittext.h"
#include "core/edit/keys.h"

#include <algorithm>

namespace forlop {

namespace {
bool isSame(const QString& a, const QString& b) {
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

template <class Row> bool isCalled(const Row& row, const QString& name) {
    if (isSame(row.name, name)) return true;
    if constexpr (requires { row.otherName; })
        if (isSame(row.otherName, name)) return true;
    return row.name.isEmpty() && isSame(row.key, name);
}

template <class T> bool holds(const std::vector<T>& list, const T& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

QString nameOfEvents(const EditBuilder& builder, const std::vector<EventId>& ids) {
    return ids.empty() ? QString() : nameOfRows(builder, Entity::Event, rawIds(ids));
}

QString fillSentence(const EditBuilder& builder, const QString& what, EventId from,
                     const std::vector<EventId>& to) {
    return EditText::tr("Fill the %1 of %2 down from %3")
        .arg(what, nameOfEvents(builder, to), nameOfRow(builder, Entity::Event, from.value()));
}

void writeUnits(EditBuilder& builder, EventId event, std::vector<UnitId> wanted) {
    for (const EventUnit& link : builder.where(&EventUnit::event, event)) {
        const auto at = std::find(wanted.begin(), wanted.end(), link.unit);
        if (at == wanted.end())
            builder.remove(link.id);
        else
            wanted.erase(at);
    }
    for (const UnitId unit : wanted) {
        EventUnit link;
        link.event = event;
        link.unit = unit;
        builder.insert(link);
    }
}

/// Units of a case by name, made where there is none.
class UnitFinder {
public:
    UnitFinder(EditBuilder& builder, CaseId caseId)
        : m_builder(builder), m_case(caseId), m_units(builder.where(&Unit::caseId, caseId)),
          m_keys(keysOf(builder, Entity::Unit, caseId)) {}

    [[nodiscard]] bool knows(const QString& name) const { return find(name) != nullptr; }
    [[nodiscard]] UnitId named(const QString& name) {
        if (const Unit* unit = find(name)) return unit->id;
        Unit unit;
        unit.caseId = m_case;
        unit.key = m_keys.next();
        unit.name = name;
        unit.id = m_builder.insert(unit);
        m_units.push_back(unit);
        return unit.id;
    }

private:
    [[nodiscard]] const Unit* find(const QString& name) const {
        const auto at = std::find_if(m_units.begin(), m_units.end(), [&](const Unit& unit) {
            return isCalled(unit, name) || isSame(unit.key, name);
        });
        return at == m_units.end() ? nullptr : &*at;
    }
    EditBuilder& m_builder;
    CaseId m_case;
    std::vector<Unit> m_units;
    KeySeries m_keys;
};

/// Gives codes by the names of a list to one target after the other.
class CodeLists {
public:
    CodeLists(EditBuilder& builder, const Coding& coding) : m_builder(builder), m_coding(coding) {
        for (const qint64 id : builder.rows().all(Entity::CodingScheme))
            if (auto scheme = builder.get(CodingSchemeId(id))) m_schemes.push_back(std::move(*scheme));
        for (const qint64 id : builder.rows().all(Entity::Code))
            if (auto code = builder.get(CodeId(id))) m_codes.push_back(std::move(*code));
    }

    [[nodiscard]] Result<void> give(ObjectId target, const QString& list) {
        const std::vector<CodeId> own = codesOf(target);
        Wanted wanted;
        for (const QString& name : namesOfList(list, [this](const QString& each) { return knows(each); }))
            if (auto read = readName(name, own, wanted); !read) return read.error();
        return give(target, own, wanted);
    }
    [[nodiscard]] Result<void> give(ObjectId target, const std::vector<CodeId>& codes) {
        return give(target, codesOf(target), Wanted{codes, {}});
    }
    [[nodiscard]] std::vector<CodeId> codesOf(ObjectId target) const {
        std::vector<CodeId> codes;
        for (const CodeAssignment& each : m_builder.where(&CodeAssignment::target, target))
            if (!holds(codes, each.code)) codes.push_back(each.code);
        return codes;
    }

private:
    struct NewCode {
        CodingSchemeId scheme; ///< none: the free one
        QString name;
    };
    struct Wanted {
        std::vector<CodeId> codes;
        std::vector<NewCode> made;
    };

    [[nodiscard]] const CodingScheme* schemeOf(const Code& code) const { return scheme(code.scheme); }
    [[nodiscard]] const CodingScheme* scheme(CodingSchemeId id) const {
        const auto at = std::find_if(m_schemes.begin(), m_schemes.end(),
                                     [&](const CodingScheme& each) { return each.id == id; });
        return at == m_schemes.end() ? nullptr : &*at;
    }
    /// "trust", or "Themes: trust".
    [[nodiscard]] bool isMeant(const Code& code, const QString& name) const {
        if (isCalled(code, name)) return true;
        const CodingScheme* of = schemeOf(code);
        const qsizetype colon = name.indexOf(u':');
        return of != nullptr && colon > 0 && isCalled(*of, name.left(colon).trimmed()) &&
               isCalled(code, name.mid(colon + 1).trimmed());
    }
    [[nodiscard]] bool knows(const QString& name) const {
        return std::any_of(m_codes.begin(), m_codes.end(),
                           [&](const Code& code) { return isMeant(code, name); });
    }

    [[nodiscard]] Result<void> readName(const QString& name, const std::vector<CodeId>& own, Wanted& wanted) {
        std::vector<const Code*> meant;
        for (const Code& code : m_codes)
            if (isMeant(code, name)) meant.push_back(&code);
        const bool had =
            std::any_of(meant.begin(), meant.end(), [&](const Code* code) { return holds(own, code->id); });
        // What an event has already is what is meant, all of it where two schemes have the name.
        if (had) std::erase_if(meant, [&](const Code* code) { return !holds(own, code->id); });
        if (meant.empty()) {
            wanted.made.push_back(newCode(name));
            return {};
        }
        if (meant.size() > 1 && !had) return ambiguous(name, meant);
        for (const Code* code : meant)
            if (!holds(wanted.codes, code->id)) wanted.codes.push_back(code->id);
        return {};
    }
    [[nodiscard]] NewCode newCode(const QString& name) const {
        const qsizetype colon = name.indexOf(u':');
        for (const CodingScheme& each : m_schemes)
            if (colon > 0 && isCalled(each, name.left(colon).trimmed()) &&
                !name.mid(colon + 1).trimmed().isEmpty())
                return {each.id, name.mid(colon + 1).trimmed()};
        return {{}, name};
    }
    [[nodiscard]] Error ambiguous(const QString& name, const std::vector<const Code*>& meant) const {
        QStringList schemes;
        for (const Code* code : meant)
            if (const CodingScheme* of = schemeOf(*code))
                schemes.append(of->name.isEmpty() ? of->key : of->name);
        return refused(EditText::tr("“%1” is a code of %2; write the scheme before it, as in “%3: %1”.")
                           .arg(name, schemes.join(QStringLiteral(", ")), schemes.value(0)),
                       ErrorCode::Invalid);
    }

    /// Refuses two codes of a scheme that takes one, unless two coders had given them.
    [[nodiscard]] Result<void> checkExclusive(const std::vector<CodeId>& own, const Wanted& wanted) const {
        for (const CodingScheme& each : m_schemes) {
            if (!each.exclusive) continue;
            QStringList names;
            bool anyNew = false;
            for (const Code& code : m_codes) {
                if (code.scheme != each.id || !holds(wanted.codes, code.id)) continue;
                names.append(code.name);
                anyNew = anyNew || !holds(own, code.id);
            }
            for (const NewCode& code : wanted.made)
                if (code.scheme == each.id) {
                    names.append(code.name);
                    anyNew = true;
                }
            if (names.size() > 1 && anyNew)
                return refused(
                    EditText::tr("%1 takes one code an event: choose one of %2.")
                        .arg(each.name.isEmpty() ? each.key : each.name, names.join(QStringLiteral(", "))),
                    ErrorCode::Invalid);
        }
        return {};
    }

    [[nodiscard]] Result<void> give(ObjectId target, const std::vector<CodeId>& own, const Wanted& wanted) {
        if (auto fits = checkExclusive(own, wanted); !fits) return fits.error();
        for (const CodeAssignment& each : m_builder.where(&CodeAssignment::target, target))
            if (!holds(wanted.codes, each.code)) m_builder.remove(each.id);
        for (const Code& code : m_codes)
            if (holds(wanted.codes, code.id) && !holds(own, code.id))
                giveCode(m_builder, code, target, m_coding);
        for (const NewCode& code : wanted.made)
            giveCode(m_builder, codeCalled(m_builder, code.scheme, code.name), target, m_coding);
        return {};
    }

    EditBuilder& m_builder;
    Coding m_coding;
    std::vector<CodingScheme> m_schemes;
    std::vector<Code> m_codes;
};
} // namespace

QStringList namesOfList(const QString& list, const std::function<bool(const QString& name)>& isKnown) {
    const QStringList parts = list.split(u';');
    QStringList names;
    for (qsizetype from = 0; from < parts.size();) {
        qsizetype until = from + 1;
        for (qsizetype longer = parts.size(); isKnown && longer > until; --longer)
            if (isKnown(parts.mid(from, longer - from).join(u';').simplified())) until = longer;
        const QString name = parts.mid(from, until - from).join(u';').simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) names.append(name);
        from = until;
    }
    return names;
}

Result<void> giveActors(EditBuilder& builder, EventId id, const QStringList& names) {
    const auto event = need(builder, id);
    if (!event) return event.error();
    std::vector<ActorId> wanted;
    KeySeries keys = keysOf(builder, Entity::Actor, event->caseId);
    const std::vector<Actor> known = builder.where(&Actor::caseId, event->caseId);
    for (const QString& each : names) {
        const QString name = each.simplified();
        if (name.isEmpty()) continue;
        const auto same = std::find_if(known.begin(), known.end(), [&](const Actor& a) {
            return a.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        ActorId actor = same != known.end() ? same->id : ActorId();
        if (actor.isNull()) {
            for (const Actor& added : builder.written<Actor>())
                if (added.name.compare(name, Qt::CaseInsensitive) == 0) actor = added.id;
        }
        if (actor.isNull()) {
            Actor added;
            added.caseId = event->caseId;
            added.key = keys.next();
            added.name = name;
            actor = builder.insert(added);
        }
        if (std::find(wanted.begin(), wanted.end(), actor) == wanted.end()) wanted.push_back(actor);
    }
    for (const EventActor& link : builder.where(&EventActor::event, id)) {
        const auto at = std::find(wanted.begin(), wanted.end(), link.actor);
        if (at == wanted.end())
            builder.remove(link.id);
        else
            wanted.erase(at);
    }
    for (const ActorId actor : wanted) {
        EventActor link;
        link.event = id;
        link.actor = actor;
        builder.insert(link);
    }
    return {};
}

Result<void> giveUnits(EditBuilder& builder, const std::vector<EventId>& ids, const QString& list) {
    std::map<CaseId, UnitFinder> finders;
    for (const EventId id : ids) {
        const auto event = need(builder, id);
        if (!event) return event.error();
        UnitFinder& units = finders.try_emplace(event->caseId, builder, event->caseId).first->second;
        std::vector<UnitId> wanted;
        for (const QString& name : namesOfList(list, [&](const QString& each) { return units.knows(each); }))
            if (const UnitId unit = units.named(name); !holds(wanted, unit)) wanted.push_back(unit);
        writeUnits(builder, id, std::move(wanted));
    }
    return {};
}

Result<Edit> setUnitsOfEvents(EditBuilder& builder, const std::vector<EventId>& ids, const QString& list) {
    if (auto given = giveUnits(builder, ids, list); !given) return given.error();
    return builder.build(EditText::tr("Change the units of %1").arg(nameOfEvents(builder, ids)));
}

Result<void> giveCodes(EditBuilder& builder, const std::vector<EventId>& ids, const QString& list,
                       const Coding& coding) {
    CodeLists codes(builder, coding);
    for (const EventId id : ids) {
        if (const auto event = need(builder, id); !event) return event.error();
        if (auto given = codes.give(ObjectId(id.value()), list); !given) return given.error();
    }
    return {};
}

Result<Edit> setCodesOfEvents(EditBuilder& builder, const std::vector<EventId>& ids, const QString& list,
                              const Coding& coding) {
    if (auto given = giveCodes(builder, ids, list, coding); !given) return given.error();
    return builder.build(EditText::tr("Change the codes of %1").arg(nameOfEvents(builder, ids)));
}

QString unitListOf(const RowReader& rows, EventId id) {
    QStringList names;
    for (const EventUnit& link : rows.where(&EventUnit::event, id))
        if (const auto unit = rows.get(link.unit))
            names.append(unit->name.isEmpty() ? unit->key : unit->name);
    return names.join(QStringLiteral("; "));
}

QString codeListOf(const RowReader& rows, EventId id) {
    QStringList names;
    for (const CodeAssignment& each : rows.where(&CodeAssignment::target, ObjectId(id.value()))) {
        const auto code = rows.get(each.code);
        const auto scheme = code ? rows.get(code->scheme) : std::nullopt;
        if (!scheme) continue;
        names.append(QStringLiteral("%1: %2").arg(scheme->name.isEmpty() ? scheme->key : scheme->name,
                                                  code->name.isEmpty() ? code->key : code->name));
    }
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

Result<Edit> fillUnitsDown(EditBuilder& builder, EventId from, const std::vector<EventId>& to) {
    const auto first = need(builder, from);
    if (!first) return first.error();
    std::vector<UnitId> units;
    for (const EventUnit& link : builder.where(&EventUnit::event, from)) units.push_back(link.unit);
    for (const EventId id : to) {
        const auto event = need(builder, id);
        if (!event) return event.error();
        if (event->caseId != first->caseId)
            return refused(EditText::tr("An event concerns units of its own case."));
        writeUnits(builder, id, units);
    }
    return builder.build(fillSentence(builder, EditText::tr("units"), from, to));
}

Result<Edit> fillCodesDown(EditBuilder& builder, EventId from, const std::vector<EventId>& to,
                           const Coding& coding) {
    if (const auto first = need(builder, from); !first) return first.error();
    CodeLists lists(builder, coding);
    const std::vector<CodeId> codes = lists.codesOf(ObjectId(from.value()));
    for (const EventId id : to) {
        if (const auto event = need(builder, id); !event) return event.error();
        if (auto given = lists.give(ObjectId(id.value()), codes); !given) return given.error();
    }
    return builder.build(fillSentence(builder, EditText::tr("codes"), from, to));
}

} // namespace forlop
