// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketverbs.h"
#include "core/layout/banddifference.h"
#include "core/model/membership.h"
#include "core/time/extentshift.h"
#include "ui/canvas/canvascore.h"
#include "ui/inspector/inspector.h"
#include "ui/parts/chooser.h"
#include "ui/session/naming.h"
#include "ui/window/actions.h"
#include "ui/window/arrangement.h"
#include "ui/window/askdate.h"
#include "ui/window/bandcomparison.h"
#include "ui/window/dialogs.h"
#include "ui/window/tableimports.h"
#include "ui/window/timelinecommands.h"

#include <QMainWindow>

namespace forlop {

BracketCommands::BracketCommands(WindowParts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    Actions& actions = *parts.actions;
    actions.on(ActionId::NewBracketing, this, [this] { newBracketing(); });
    actions.on(ActionId::MakePreferred, this, [this] { makeItPreferred(); });
    actions.on(ActionId::JoinBrackets, this, [this] { join(); });
    actions.on(ActionId::LaneBracketing, this, [this] { bracketLane(); });
    actions.on(ActionId::NestBracket, this, [this] { nest(); });
    actions.on(ActionId::NewBracket, this, [this] { newBracket(); });
    actions.on(ActionId::CutAtDate, this, [this] { cutAtDate(); });
    actions.on(ActionId::CompareBracketings, this, [this] { compare(); });
    const auto toField = [this](const QString& name) {
        m_parts.arrangement->raise(DockName::Inspector);
        m_parts.inspector->focusField(name);
    };
    actions.on(ActionId::MarkFrontier, this, [toField] { toField(QStringLiteral("markedBy")); });
    actions.on(ActionId::WriteReason, this, [this, toField] {
        const ObjectRef frontier = m_parts.session->selection().one();
        if (!m_parts.canvas->editInPlace(ObjectId(frontier.id))) toField(QStringLiteral("reason"));
    });
}

BracketingId BracketCommands::bracketingOf(const Session& session) {
    const ObjectRef one = session.selection().one();
    const Tables& tables = session.project().tables();
    switch (one.entity) {
    case Entity::Bracketing:
        return BracketingId(one.id);
    case Entity::Bracket:
        if (const Bracket* bracket = tables.find(BracketId(one.id))) return bracket->bracketing;
        return {};
    case Entity::Frontier:
        if (const Frontier* frontier = tables.find(FrontierId(one.id))) return frontier->bracketing;
        return {};
    default:
        return {};
    }
}

void BracketCommands::newBracketing() {
    const CaseId caseId = caseForNewRows(m_parts);
    const auto name =
        m_parts.dialogs->text(m_parts.window, {tr("New bracketing"), tr("Name of the bracketing:"), {}});
    if (caseId.isNull() || !name || name->isEmpty()) return;
    const bool first = preferredBracketing(m_parts.session->project().tables(), caseId).isNull();
    EditBuilder builder = m_parts.edit();
    const Result<Edit> edit = addBracketing(builder, caseId, *name,
                                            first ? BracketingStatus::Preferred : BracketingStatus::Working);
    if (!m_parts.session->carryOut(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Bracketing && change.op == RowOp::Insert)
            m_parts.session->select({Entity::Bracketing, {change.id}});
}

void BracketCommands::makeItPreferred() {
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(makePreferred(builder, bracketingOf(*m_parts.session)));
}

void BracketCommands::join() {
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(joinWithNext(builder, BracketId(m_parts.session->selection().ids.front())));
}

void BracketCommands::bracketLane() {
    const LaneId lane(m_parts.session->selection().ids.front());
    const Lane* row = m_parts.session->project().tables().find(lane);
    if (row == nullptr) return;
    const auto name = m_parts.dialogs->text(
        m_parts.window, {tr("Bracketing of one lane"), tr("Name of the bracketing:"), row->name});
    if (!name || name->isEmpty()) return;
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(addLaneBracketing(builder, lane, *name));
}

void BracketCommands::nest() {
    const BracketId id(m_parts.session->selection().ids.front());
    const Bracket* bracket = m_parts.session->project().tables().find(id);
    if (bracket == nullptr) return;
    if (!bracket->parent.isNull()) {
        m_parts.session->say(tr("A nested bracket holds no further ones."));
        return;
    }
    const auto when = askDate(m_parts, tr("Nest a bracket in %1").arg(bracket->key), stretchLabel());
    if (!when) return;
    EditBuilder builder = m_parts.edit();
    drawOver(builder, *when, bracket->bracketing, id);
}

QString BracketCommands::stretchLabel() { return tr("From when to when, as in “June 2019 to August 2019”:"); }

void BracketCommands::newBracket() {
    const CaseId caseId = caseForNewRows(m_parts);
    if (caseId.isNull()) return;
    const auto when = askDate(m_parts, tr("New bracket"), stretchLabel());
    if (!when) return;
    EditBuilder builder = m_parts.edit();
    BracketingId bracketing = bracketingHere();
    if (bracketing.isNull()) {
        const Result<Edit> made = addBracketing(builder, caseId, tr("Brackets"));
        if (!made) return m_parts.session->say(made.error().text);
        for (const RowChange& change : made->changes)
            if (change.entity == Entity::Bracketing) bracketing = BracketingId(change.id);
    }
    const Bounds& bounds = when->bounds();
    // Inside another it is a nested one, as when it is drawn by hand.
    drawOver(builder, *when, bracketing,
             bracketAround({bounds.startFrom, bounds.endUntil}, BracketDepth::Outermost));
}

void BracketCommands::drawOver(EditBuilder& builder, const TemporalExtent& when, BracketingId bracketing,
                               BracketId parent) {
    const Bounds& bounds = when.bounds();
    if (!isFinite(bounds.startFrom) || !isFinite(bounds.endUntil))
        return m_parts.session->say(tr("A bracket needs a start and an end."));
    const Result<Edit> edit = drawBracket(builder, bracketing, extentAt(bounds.startFrom, when.precision()),
                                          extentAt(bounds.endUntil, when.precision()), {}, parent);
    if (!m_parts.session->carryOut(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Bracket && change.op == RowOp::Insert)
            m_parts.session->select({Entity::Bracket, {change.id}});
}

void BracketCommands::cutAtDate() {
    const auto when = askDate(m_parts, tr("Cut a bracket in two"), tr("Where, as in “June 2019”:"));
    if (!when) return;
    const Instant at = when->bounds().startFrom;
    const BracketId cut = bracketAround({at, at + 1}, BracketDepth::Innermost);
    if (cut.isNull()) return m_parts.session->say(tr("No bracket lies there to be cut."));
    EditBuilder builder = m_parts.edit();
    const Result<Edit> edit = splitBracket(builder, cut, *when);
    if (!m_parts.session->carryOut(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Frontier && change.op == RowOp::Insert)
            m_parts.session->select({Entity::Frontier, {change.id}});
}

BracketingId BracketCommands::bracketingHere() const {
    const BracketingId selected = bracketingOf(*m_parts.session);
    return selected.isNull()
               ? preferredBracketing(m_parts.session->project().tables(), m_parts.session->caseId())
               : selected;
}

BracketId BracketCommands::bracketAround(const TimeRange& range, BracketDepth depth) const {
    BracketId found;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (const ResolvedBracket& bracket :
             bracketsInOrder(m_parts.session->project(), bracketingHere(), found))
            if (range.from >= bracket.startFrom && range.until <= bracket.endUntil) {
                found = bracket.id;
                deeper = depth == BracketDepth::Innermost;
                break;
            }
    }
    return found;
}

void BracketCommands::compare() {
    const TimelineFacts& facts = m_parts.canvas->core().content.facts();
    const BandFact* main = facts.mainBand();
    QList<ChooserEntry> all;
    for (const BandFact* rival : facts.rivals()) {
        const BandAgreement agreement =
            agreementOf(m_parts.canvas->core().content.model(), main->id, rival->id);
        const QString rand = tr("adjusted Rand %1").arg(adjustedRandInWords(agreement));
        const QString frontiers = differenceOf(*main, *rival).inWords();
        all.append({rival->id.value(),
                    rival->name,
                    frontiers.isEmpty() ? rand : frontiers + QStringLiteral(" · ") + rand,
                    {}});
    }
    if (all.isEmpty()) {
        m_parts.session->say(tr("There is only one bracketing; a rival would show what it claims."));
        return;
    }
    const auto find = [all](const QString& words) {
        QList<ChooserEntry> entries;
        for (const ChooserEntry& entry : all)
            if (fitsWords(entry.text, words)) entries.append(entry);
        return entries;
    };
    constexpr int width = 560;
    auto* chooser = new Chooser({tr("Compare %1 with").arg(main->name), tr("No bracketing is called “%1”.")},
                                find, m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) {
        m_parts.canvas->showRival(BracketingId(id));
        (new BandComparison(*m_parts.canvas, BracketingId(id), m_parts.window))->show();
    });
    chooser->openCentred(m_parts.window, width);
}

} // namespace forlop
