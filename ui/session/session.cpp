// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/session/naming.h"

namespace forlop {

namespace {
CaseId firstCase(const Project& project) {
    const auto& cases = project.tables().of<Case>();
    return cases.empty() ? CaseId() : cases.begin()->second.id;
}

bool exists(const Project& project, Entity entity, qint64 id) {
    if (entity == Entity::Event) return project.events().rowOf(EventId(id)).has_value();
    if (entity == Entity::Influence) return project.influences().find(InfluenceId(id)) != nullptr;
    return project.rows().read(entity, id).has_value();
}
} // namespace

Session::Session(std::unique_ptr<Project> project, QObject* parent)
    : QObject(parent), m_project(std::move(project)), m_case(firstCase(*m_project)) {
    connect(m_project.get(), &Project::changed, this, &Session::follow);
}

Session::~Session() = default;

void Session::showCase(CaseId id) {
    if (id == m_case) return;
    m_case = id;
    m_selection = {};
    emit caseChanged();
    emit selectionChanged();
}

void Session::select(Selection selection) {
    std::erase_if(selection.ids, [&](qint64 id) { return !exists(*m_project, selection.entity, id); });
    if (selection == m_selection) return;
    m_selection = std::move(selection);
    emit selectionChanged();
}

bool Session::carryOut(const Result<Edit>& edit) {
    if (!edit) {
        say(edit.error().text);
        return false;
    }
    const Result<void> done = m_project->commit(*edit);
    if (!done) say(done.error().text);
    return done.ok();
}

void Session::undo() {
    if (!m_project->canUndo()) return;
    const QString what = m_project->undoSentence();
    const Result<void> done = m_project->undo();
    say(done ? tr("Undone: %1").arg(what) : done.error().text);
}

void Session::redo() {
    if (!m_project->canRedo()) return;
    const QString what = m_project->redoSentence();
    const Result<void> done = m_project->redo();
    say(done ? tr("Done again: %1").arg(what) : done.error().text);
}

int Session::paragraphAt(SourceId source, qint64 codePoint) const {
    auto known = m_paragraphs.find(source.value());
    if (known == m_paragraphs.end()) {
        const Result<QString> text = m_project->sourceText(source);
        known = m_paragraphs.insert(source.value(), text ? Paragraphs(*text) : Paragraphs());
    }
    return known->numberAt(codePoint);
}

QString Session::placeOf(const Excerpt& excerpt) const {
    const Source* source = m_project->tables().find(excerpt.source);
    if (!source) return excerpt.locator;
    if (!excerpt.locator.isEmpty()) return QStringLiteral("%1, %2").arg(titleOf(*source), excerpt.locator);
    const int paragraph = paragraphAt(excerpt.source, excerpt.start);
    return paragraph == 0 ? titleOf(*source)
                          : QStringLiteral("%1, ¶ %2").arg(titleOf(*source)).arg(paragraph);
}

void Session::follow(const ChangeSet& changes) {
    Selection kept = m_selection;
    std::erase_if(kept.ids, [&](qint64 id) { return !exists(*m_project, kept.entity, id); });
    const bool selectionShrank = kept != m_selection;
    m_selection = std::move(kept);

    const CaseId before = m_case;
    if (m_project->tables().find(m_case) == nullptr) m_case = firstCase(*m_project);
    if (m_case != before) emit caseChanged();
    if (changes.touches(Entity::Source)) m_paragraphs.clear();
    emit changed(changes);
    if (selectionShrank) emit selectionChanged();
}

} // namespace forlop
