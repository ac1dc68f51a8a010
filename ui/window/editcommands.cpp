// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editcommands.h"

#include "core/edit/eventverbs.h"
#include "core/exchange/tableimport.h"
#include "core/model/entitywords.h"
#include "ui/docks/eventclipboard.h"
#include "ui/docks/eventstable.h"
#include "ui/import/importdialog.h"
#include "ui/parts/chooser.h"
#include "ui/window/actions.h"
#include "ui/window/dialogs.h"
#include "ui/window/longwait.h"
#include "ui/window/preferences.h"
#include "ui/window/tableimports.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>

namespace forlop {

namespace {
constexpr int kPaletteWidth = 560;
} // namespace

EditCommands::EditCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    Actions& actions = *parts.actions;
    actions.on(ActionId::Undo, this, [this] { undo(); });
    actions.on(ActionId::Redo, this, [this] { redo(); });
    actions.on(ActionId::Cut, this, [this] {
        copy();
        remove();
    });
    actions.on(ActionId::Copy, this, [this] { copy(); });
    actions.on(ActionId::CopyTable, this, [this] { copyTable(); });
    actions.on(ActionId::Paste, this, [this] { paste(); });
    actions.on(ActionId::Delete, this, [this] { remove(); });
    actions.on(ActionId::SelectAll, this, [this] { selectAll(); });
    actions.on(ActionId::SelectSameKind, this, [this] { selectSameKind(); });
    actions.on(ActionId::InvertSelection, this, [this] { invert(); });
    actions.on(ActionId::Find, this, [this] { find(); });
    actions.on(ActionId::CommandPalette, this, [this] { openPalette(); });
    actions.on(ActionId::Duplicate, this, [this] { duplicate(); });
    actions.on(ActionId::Kept, this, [this] { m_parts.session->say(tr("Every change is kept")); });
}

void EditCommands::commitTyping() {
    QWidget* typing = QApplication::focusWidget();
    if (!qobject_cast<QLineEdit*>(typing) && !qobject_cast<QPlainTextEdit*>(typing)) return;
    if (!m_parts.window->isAncestorOf(typing)) return;
    const QPointer<QWidget> line(typing);
    typing->clearFocus();
    if (line && line->isVisible()) line->setFocus();
}

void EditCommands::undo() {
    commitTyping();
    Project& project = m_parts.session->project();
    if (!project.canUndo()) return;
    const QString what = project.undoSentence();
    LongWait wait(m_parts.window, tr("Undoing: %1").arg(what), m_parts.dialogs->patience());
    const Result<void> done = project.undo(wait.callback());
    m_parts.session->say(done ? tr("Undone: %1").arg(what) : done.error().text);
}

void EditCommands::redo() {
    commitTyping();
    Project& project = m_parts.session->project();
    if (!project.canRedo()) return;
    const QString what = project.redoSentence();
    LongWait wait(m_parts.window, tr("Doing again: %1").arg(what), m_parts.dialogs->patience());
    const Result<void> done = project.redo(wait.callback());
    m_parts.session->say(done ? tr("Done again: %1").arg(what) : done.error().text);
}

void EditCommands::nameUndo() {
    const Project* project = m_parts.session ? &m_parts.session->project() : nullptr;
    const QString undo = project && project->canUndo() ? project->undoSentence() : QString();
    const QString redo = project && project->canRedo() ? project->redoSentence() : QString();
    const auto name = [](QAction* action, const QString& plain, const QString& what) {
        QString shown = what;
        shown.replace(u'&', QStringLiteral("&&"));
        action->setText(what.isEmpty() ? plain : QStringLiteral("%1: %2").arg(plain, shown));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip((what.isEmpty() ? QStringLiteral("%1 (%2)").arg(plain, key)
                                           : QStringLiteral("%1: %3 (%2)").arg(plain, key, what))
                               .toHtmlEscaped());
    };
    name(m_parts.actions->at(ActionId::Undo), tr("Undo"), undo);
    name(m_parts.actions->at(ActionId::Redo), tr("Redo"), redo);
}

void EditCommands::copy() {
    const auto ids = m_parts.session->selection().of<Event>();
    if (ids.empty()) return;
    auto mime = clipboardOf(m_parts.session->project(), ids);
    // From the table, a spreadsheet gets the cells as they are seen.
    if (m_parts.events->hasFocus())
        mime->setText(m_parts.events->selectedAsTable(EventsTable::Heads::Without));
    QApplication::clipboard()->setMimeData(mime.release());
    m_parts.session->say(tr("%1 copied").arg(countedNoun(Entity::Event, static_cast<qint64>(ids.size()))));
}

void EditCommands::copyTable() {
    const auto ids = m_parts.session->selection().of<Event>();
    QApplication::clipboard()->setText(m_parts.events->hasFocus()
                                           ? m_parts.events->selectedAsTable(EventsTable::Heads::With)
                                           : eventsAsTable(m_parts.session->project(), ids));
    m_parts.session->say(
        tr("%1 copied as a table").arg(countedNoun(Entity::Event, static_cast<qint64>(ids.size()))));
}

void EditCommands::paste() {
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    if (!mime) return;
    if (!mime->hasFormat(QString::fromLatin1(kEventRowsMime))) {
        pasteTable(mime->text());
        return;
    }
    pasteRows(*mime);
}

void EditCommands::pasteRows(const QMimeData& mime) {
    std::vector<EventId> made;
    if (!carryOutLong(m_parts,
                      pasteEventRows(m_parts.session->project(), m_parts.session->caseId(), mime, &made)))
        return;
    Selection pasted(Entity::Event, {});
    for (const EventId id : made) pasted.ids.push_back(id.value());
    m_parts.session->select(pasted);
}

void EditCommands::duplicate() {
    const auto ids = m_parts.session->selection().of<Event>();
    if (!ids.empty()) pasteRows(*clipboardOf(m_parts.session->project(), ids));
}

void EditCommands::pasteTable(const QString& text) {
    if (text.trimmed().isEmpty()) {
        m_parts.session->say(tr("There is no table on the clipboard."));
        return;
    }
    openTableImport(m_parts, text, tr("the clipboard"),
                    m_parts.events->hasFocus() ? ImportPreview::WhenUnclear : ImportPreview::Always);
}

void EditCommands::remove() {
    const Selection selection = m_parts.session->selection();
    if (selection.isEmpty()) return;
    const Project& project = m_parts.session->project();
    const QStringList along = dependentsOf(project.rows(), selection.entity, selection.ids);
    EditBuilder builder = m_parts.edit();
    const Result<Edit> edit = removeRows(builder, selection.entity, selection.ids);
    if (!carryOutLong(m_parts, edit)) return;
    const QString with = along.isEmpty() ? QString() : tr(" with %1").arg(along.join(QStringLiteral(", ")));
    m_parts.session->say(tr("%1%2. Undo brings it back.").arg(edit->sentence, with));
}

void EditCommands::selectAll() {
    const EventColumns& events = m_parts.session->project().events();
    Selection all(Entity::Event, {});
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == m_parts.session->caseId())
            all.ids.push_back(events.id(row).value());
    m_parts.session->select(all);
}

void EditCommands::selectSameKind() {
    const EventColumns& events = m_parts.session->project().events();
    const auto chosen = m_parts.session->selection().of<Event>();
    unsigned kinds = 0;
    for (const EventId id : chosen)
        if (const auto row = events.rowOf(id)) kinds |= 1U << static_cast<unsigned>(events.kind(*row));
    Selection same(Entity::Event, {});
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == m_parts.session->caseId() &&
            (kinds & (1U << static_cast<unsigned>(events.kind(row)))) != 0)
            same.ids.push_back(events.id(row).value());
    m_parts.session->select(same);
}

void EditCommands::invert() {
    const EventColumns& events = m_parts.session->project().events();
    const Selection before = m_parts.session->selection();
    Selection rest(Entity::Event, {});
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == m_parts.session->caseId() &&
            !before.contains(Entity::Event, events.id(row).value()))
            rest.ids.push_back(events.id(row).value());
    m_parts.session->select(rest);
}

void EditCommands::find() {
    makeSearch(*m_parts.session, m_parts.window)->openCentred(m_parts.window, kPaletteWidth);
}

void EditCommands::openPalette() {
    makePalette(*m_parts.actions, m_parts.window)->openCentred(m_parts.window, kPaletteWidth);
}

} // namespace forlop
