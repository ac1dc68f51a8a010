// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/nameentries.h"

#include "ui/parts/chooser.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace forlop {

namespace {
class NameText {
    Q_DECLARE_TR_FUNCTIONS(NameEntries)
};

bool isSame(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

template <class Row> QString nameOfRow(const Row& row) { return row.name.isEmpty() ? row.key : row.name; }

NameEntry fresh(qint64 id, const QString& text, const QString& aside, const QString& name) {
    return {{id, text, aside, themeIcon(Icon::Plus)}, name};
}

std::vector<const Code*> codesInOrder(const Tables& tables) {
    std::vector<const Code*> codes;
    for (const auto& [_, code] : tables.of<Code>()) codes.push_back(&code);
    std::sort(codes.begin(), codes.end(), [](const Code* a, const Code* b) {
        return std::tuple(a->scheme, a->order, a->id) < std::tuple(b->scheme, b->order, b->id);
    });
    return codes;
}

void addNewCodes(const Tables& tables, const QString& typed, QList<NameEntry>& entries) {
    const QString text = NameText::tr("New code “%1”").arg(typed);
    bool hasFree = false;
    for (const auto& [id, scheme] : tables.of<CodingScheme>()) {
        if (scheme.demonstration) continue;
        const QString of = nameOfRow(scheme);
        // The first free scheme takes what names none.
        const bool takesPlain = !scheme.exclusive && !hasFree;
        hasFree = hasFree || !scheme.exclusive;
        entries.append(fresh(-id, text, of, takesPlain ? typed : QStringLiteral("%1: %2").arg(of, typed)));
    }
    if (!hasFree) entries.append(fresh(kNewOne, text, NameText::tr("Codes"), typed));
}

QList<NameEntry> codeEntries(const Tables& tables, const QString& words) {
    const std::vector<const Code*> codes = codesInOrder(tables);
    QHash<QString, int> times;
    for (const Code* code : codes) ++times[nameOfRow(*code).toCaseFolded()];
    QList<NameEntry> entries;
    const QString typed = words.simplified();
    bool isThere = typed.isEmpty();
    for (const Code* code : codes) {
        const CodingScheme* scheme = tables.find(code->scheme);
        const QString aside = scheme ? nameOfRow(*scheme) : QString();
        const QString name = nameOfRow(*code);
        isThere = isThere || isSame(name, typed);
        if (!fitsWords(code->key + u' ' + code->name + u' ' + code->otherName + u' ' + aside, words))
            continue;
        const bool unique = times.value(name.toCaseFolded()) == 1;
        entries.append(NameEntry{{code->id.value(), name, aside, themeIcon(Icon::Code)},
                                 unique ? name : QStringLiteral("%1: %2").arg(aside, name)});
    }
    if (!isThere) addNewCodes(tables, typed, entries);
    return entries;
}

/// Units and actors: names of the case, and a new one.
template <class Row>
QList<NameEntry> namesOfCase(const Session& session, const QString& words, Icon icon, const QString& newOne) {
    QList<NameEntry> entries;
    const QString typed = words.simplified();
    bool isThere = typed.isEmpty();
    for (const auto& [id, row] : session.project().tables().of<Row>()) {
        if (row.caseId != session.caseId()) continue;
        isThere = isThere || isSame(nameOfRow(row), typed);
        if (fitsWords(row.key + u' ' + row.name, words))
            entries.append(NameEntry{{id, nameOfRow(row), {}, themeIcon(icon)}, nameOfRow(row)});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const NameEntry& a, const NameEntry& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    if (!isThere) entries.append(fresh(kNewOne, newOne.arg(typed), {}, typed));
    return entries;
}
} // namespace

QList<NameEntry> nameEntries(const Session& session, NameList list, const QString& words) {
    switch (list) {
    case NameList::Units:
        return namesOfCase<Unit>(session, words, Icon::Unit, NameText::tr("New unit “%1”"));
    case NameList::Actors:
        return namesOfCase<Actor>(session, words, Icon::People, NameText::tr("New actor “%1”"));
    case NameList::Codes:
        break;
    }
    return codeEntries(session.project().tables(), words);
}

QList<ChooserEntry> nameChoices(const Session& session, NameList list, const QString& words) {
    QList<ChooserEntry> choices;
    for (const NameEntry& each : nameEntries(session, list, words)) choices.append(each.shown);
    return choices;
}

} // namespace forlop
