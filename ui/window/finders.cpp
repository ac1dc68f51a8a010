// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/entitywords.h"
#include "ui/docks/registermodel.h"
#include "ui/parts/chooser.h"
#include "ui/parts/signlabel.h"
#include "ui/session/naming.h"
#include "ui/window/actions.h"
#include "ui/window/editcommands.h"

#include <QTimer>

namespace forlop {

namespace {
constexpr int kMostHits = 60;
constexpr int kMostNames = 20;

/// Menu texts have "&" before their letter and "…" where a question follows; a list of commands needs
/// neither.
QString plainText(const QAction& action) {
    QString text = action.text();
    return text.remove(u'&');
}

QList<ChooserEntry> commandsFor(const Actions& actions, const QString& words) {
    QList<ChooserEntry> entries;
    for (const ActionRow& row : actionTable()) {
        const QAction* action = actions.at(row.id);
        const QString text = plainText(*action);
        if (action->isEnabled() && row.id != ActionId::CommandPalette && fitsWords(text, words))
            entries.append({static_cast<qint64>(row.id), text,
                            action->shortcut().toString(QKeySequence::NativeText), action->icon()});
    }
    return entries;
}

/// Units, actors, respondents, codes … by key or name: they have no text to be searched.
void addNamed(const Project& project, const QString& words, QList<ChooserEntry>& entries) {
    for (const Entity kind : registerKinds())
        for (const qint64 id : project.rows().all(kind)) {
            if (entries.size() >= kMostNames) return;
            const ObjectRef object{kind, id};
            const QString name = nameOf(project, object);
            if (fitsWords(keyOf(project, object) + u' ' + name, words))
                entries.append({id, name, nounOf(kind), signOf(project, object)});
        }
}

QList<ChooserEntry> hitsFor(const Session& session, const QString& words) {
    QList<ChooserEntry> entries;
    if (words.isEmpty()) return entries;
    const Result<QList<SearchHit>> hits = session.project().search(words, kMostHits);
    if (!hits) return entries;
    addNamed(session.project(), words, entries);
    for (const SearchHit& hit : *hits) {
        const bool known = std::any_of(entries.begin(), entries.end(),
                                       [&](const ChooserEntry& entry) { return entry.id == hit.id; });
        if (known) continue;
        const QString snippet = hit.snippet.simplified();
        const QString text = snippet.isEmpty() || snippet == hit.title
                                 ? hit.title
                                 : QStringLiteral("%1  ·  %2").arg(hit.title, snippet);
        entries.append({hit.id, text, nounOf(hit.entity), signOf(session.project(), {hit.entity, hit.id})});
    }
    return entries;
}

void goTo(Session& session, qint64 id) {
    const auto entity = session.project().rows().entityOf(id);
    if (!entity) return;
    if (*entity == Entity::Excerpt) {
        if (const auto excerpt = session.project().rows().get(ExcerptId(id)))
            emit session.passageWanted(excerpt->source, excerpt->start, excerpt->end);
    } else if (*entity == Entity::Source) {
        emit session.passageWanted(SourceId(id), 0, 0);
    } else {
        emit session.objectWanted({*entity, id});
    }
}
} // namespace

Chooser* makePalette(const Actions& actions, QWidget* parent) {
    auto* palette = new Chooser(
        {EditCommands::tr("Type a command"), EditCommands::tr("No command is called “%1”.")},
        [&actions](const QString& words) { return commandsFor(actions, words); }, parent);
    QObject::connect(palette, &Chooser::chosen, &actions, [&actions](qint64 id) {
        // Once the palette is gone: the command may open a window of its own.
        QTimer::singleShot(0, &actions, [&actions, id] { actions.at(static_cast<ActionId>(id))->trigger(); });
    });
    return palette;
}

Chooser* makeSearch(Session& session, QWidget* parent) {
    auto* search = new Chooser(
        {EditCommands::tr("Find anything"),
         EditCommands::tr("Nothing found for “%1” in events, quotes, sources and memos.")},
        [&session](const QString& words) { return hitsFor(session, words); }, parent);
    QObject::connect(search, &Chooser::chosen, &session, [&session](qint64 id) { goTo(session, id); });
    return search;
}

} // namespace forlop
