// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/evidencecommands.h"

#include "core/edit/sourceverbs.h"
#include "core/model/entitywords.h"
#include "ui/inspector/eventsections.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/rowchoosers.h"
#include "ui/parts/signlabel.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/session/naming.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/tableimports.h"

#include <QApplication>
#include <QMainWindow>

namespace forlop {

namespace {
constexpr int kChooserWidth = 460;

std::optional<Passage> passageIn(const SourcesPanel& sources) {
    const auto selected = sources.reader().view().passage();
    if (!selected) return std::nullopt;
    return Passage{selected->source, selected->start, selected->end, selected->text, selected->locator};
}
} // namespace

EvidenceCommands::EvidenceCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    Actions& actions = *parts.actions;
    actions.on(ActionId::EventFromPassage, this, [this] { makeEvent(); });
    actions.on(ActionId::QuotePassage, this, [this] { quote(); });
    actions.on(ActionId::AddSupport, this, [this] { attach(Stance::Supports); });
    actions.on(ActionId::AddContradiction, this, [this] { attach(Stance::Contradicts); });
    actions.on(ActionId::GoToPassage, this, [this] { goToPassage(); });
    actions.on(ActionId::WhoUsesPassage, this, [this] { whoUses(); });
    actions.on(ActionId::AddCode, this, [this] {
        m_parts.arrangement->raise(DockName::Inspector);
        m_parts.inspector->focusField(QStringLiteral("codes"));
    });
    actions.on(ActionId::AboutSource, this, [this] {
        const SourceId open = m_parts.sources->reader().view().source();
        emit m_parts.session->objectWanted({Entity::Source, open.value()});
    });
    actions.on(ActionId::NewMemo, this, [this] {
        startMemo(*m_parts.session, underHand());
        m_parts.arrangement->raise(DockName::Inspector);
        m_parts.inspector->focusField(QStringLiteral("text"));
    });
}

ObjectRef EvidenceCommands::underHand() const {
    const ReaderPanel& reader = m_parts.sources->reader();
    const QWidget* focus = QApplication::focusWidget();
    const ReaderView& view = reader.view();
    if (!focus || !reader.isAncestorOf(focus) || view.source().isNull())
        return m_parts.session->selection().one();
    // In the reader a memo is about the quote at the cursor, else about the source.
    const auto passage = view.passage();
    const qint64 at = passage ? passage->start : view.cursorCodePoint();
    for (const PassageMark& mark : view.marks())
        if (mark.start <= at && at < mark.end) return {Entity::Excerpt, mark.id.value()};
    return {Entity::Source, view.source().value()};
}

void EvidenceCommands::makeEvent() {
    const auto passage = passageIn(*m_parts.sources);
    const CaseId caseId = caseForNewRows(m_parts);
    if (!passage || caseId.isNull()) return;
    EditBuilder builder = m_parts.edit();
    EventId made;
    if (!m_parts.session->carryOut(eventFromPassage(builder, caseId, *passage, {}, &made))) return;
    m_parts.session->select(Selection(made));
    const auto row = m_parts.session->project().events().rowOf(made);
    const bool dated = row && m_parts.session->project().events().hasDate(*row);
    m_parts.session->say(dated ? tr("%1 waits in the inbox for a lane")
                                     .arg(keyOf(m_parts.session->project(), {Entity::Event, made.value()}))
                               : tr("%1 waits in the inbox for a date and a lane")
                                     .arg(keyOf(m_parts.session->project(), {Entity::Event, made.value()})));
}

void EvidenceCommands::quote() {
    const auto passage = passageIn(*m_parts.sources);
    if (!passage) return;
    EditBuilder builder = m_parts.edit();
    ExcerptId made;
    if (m_parts.session->carryOut(addExcerpt(builder, *passage, &made)))
        m_parts.session->say(tr("Quoted. Drag it to a mark, or select one and press Ctrl+Return."));
}

void EvidenceCommands::attach(Stance stance) {
    const ObjectRef target = m_parts.session->selection().one();
    if (const auto passage = passageIn(*m_parts.sources)) {
        EditBuilder builder = m_parts.edit();
        if (m_parts.session->carryOut(attachPassage(builder, *passage, ObjectId(target.id), stance)))
            m_parts.session->say(
                stance == Stance::Supports
                    ? tr("The passage supports %1").arg(nameOf(m_parts.session->project(), target))
                    : tr("The passage contradicts %1").arg(nameOf(m_parts.session->project(), target)));
        return;
    }
    Chooser* chooser = makeQuoteChooser(*m_parts.session, m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this, target, stance](qint64 excerpt) {
        EditBuilder builder = m_parts.edit();
        m_parts.session->carryOut(attachExcerpt(builder, ExcerptId(excerpt), ObjectId(target.id), stance));
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

void EvidenceCommands::goToPassage() {
    const Selection& selection = m_parts.session->selection();
    const Project& project = m_parts.session->project();
    if (selection.isOne(Entity::Excerpt)) {
        if (const auto excerpt = project.rows().get(ExcerptId(selection.ids.front())))
            emit m_parts.session->passageWanted(excerpt->source, excerpt->start, excerpt->end);
        return;
    }
    for (const qint64 id : selection.ids) {
        const std::vector<Support> quotes = supportOf(project.rows(), ObjectId(id));
        if (quotes.empty()) continue;
        const Excerpt& excerpt = quotes.front().excerpt;
        emit m_parts.session->passageWanted(excerpt.source, excerpt.start, excerpt.end);
        return;
    }
    m_parts.session->say(tr("No quotes. Drop a passage on the mark it supports."));
}

void EvidenceCommands::whoUses() {
    const ReaderView& view = m_parts.sources->reader().view();
    const auto selected = view.passage();
    const qint64 start = selected ? selected->start : view.cursorCodePoint();
    const qint64 end = selected ? selected->end : start + 1;
    QList<ChooserEntry> users;
    for (const PassageMark& mark : view.marks()) {
        if (mark.end <= start || mark.start >= end) continue;
        for (const PassageUse& use : mark.uses) {
            const bool known = std::any_of(users.begin(), users.end(), [&](const ChooserEntry& entry) {
                return entry.id == use.object.id;
            });
            if (!known)
                users.append({use.object.id, nameOf(m_parts.session->project(), use.object),
                              nounOf(use.object.entity), signOf(m_parts.session->project(), use.object)});
        }
    }
    if (users.isEmpty()) {
        m_parts.session->say(tr("Nobody uses this passage yet."));
        return;
    }
    auto* chooser = new Chooser(
        {tr("Who uses this passage"), tr("None is called “%1”.")},
        [users](const QString& words) {
            QList<ChooserEntry> fitting;
            for (const ChooserEntry& entry : users)
                if (fitsWords(entry.text, words)) fitting.append(entry);
            return fitting;
        },
        m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) {
        if (const auto entity = m_parts.session->project().rows().entityOf(id))
            emit m_parts.session->objectWanted({*entity, id});
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

} // namespace forlop
