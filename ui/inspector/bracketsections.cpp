// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/bracketsections.h"

#include "core/edit/bracketverbs.h"
#include "core/time/phrase.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/membercounts.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace forlop {

ExtentOfBracketSection::ExtentOfBracketSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("bracketExtentSection"));
}

void ExtentOfBracketSection::refresh(const Selection& selection) {
    const Bracket* bracket = selection.isOne(Entity::Bracket)
                                 ? project().tables().find(BracketId(selection.ids.front()))
                                 : nullptr;
    setVisible(bracket != nullptr);
    if (!bracket) return;
    const BracketCount count = MemberCounts(project(), session().caseId()).of(bracket->id);
    setHead(tr("%n event(s)", nullptr, count.certain + count.byOrder), MemberCounts::inWords(count), {});
    clearBody();
    addEnd(*bracket, bracket->opens, bracket->start, tr("opens"));
    addEnd(*bracket, bracket->closes, bracket->end, tr("closes"));
}

void ExtentOfBracketSection::addEnd(const Bracket&, FrontierId frontier, const TemporalExtent& outer,
                                    const QString& word) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(6);
    QLabel* lead = makeLabel(word, Look::Second, line);
    lead->setFixedWidth(qMax(lead->fontMetrics().horizontalAdvance(tr("opens")),
                             lead->fontMetrics().horizontalAdvance(tr("closes"))) +
                        4);
    row->addWidget(lead);
    const Frontier* shared = project().tables().find(frontier);
    const TemporalExtent& when = shared ? shared->when : outer;
    const QString words = when.isEmpty() ? tr("not stated") : describe(when, windowLanguage());
    if (shared) {
        auto* link = new LinkLabel(
            tr("%1, frontier %2").arg(words, keyOf(project(), {Entity::Frontier, shared->id.value()})), line);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        connect(link, &LinkLabel::activated, this, [this, id = shared->id] {
            emit session().objectWanted({Entity::Frontier, id.value()});
        });
        row->addWidget(link, 1);
    } else {
        row->addWidget(makeLabel(words, Look::Body, line), 1);
    }
    body()->addWidget(line);
}

BracketListSection::BracketListSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("bracketListSection"));
}

void BracketListSection::refresh(const Selection& selection) {
    const Bracketing* bracketing = selection.isOne(Entity::Bracketing)
                                       ? project().tables().find(BracketingId(selection.ids.front()))
                                       : nullptr;
    setVisible(bracketing != nullptr);
    if (!bracketing) return;
    m_bracketing = bracketing->id;
    const std::vector<ResolvedBracket> brackets = bracketsInOrder(project(), bracketing->id);
    const bool preferred = bracketing->status == BracketingStatus::Preferred;
    setHead(tr("Brackets"), QString::number(brackets.size()), preferred ? QString() : tr("Make preferred"));
    clearBody();
    if (brackets.empty())
        body()->addWidget(
            makeLabel(tr("No brackets yet. Drag in the band to cut the time, then say why."), Look::Second));
    for (const ResolvedBracket& bracket : brackets) {
        const ObjectRef object{Entity::Bracket, bracket.id.value()};
        auto* chip = new Chip(project(), object, nameOf(project(), object), ChipEnd::Plain, this);
        connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
        body()->addWidget(chip, 0, Qt::AlignLeft);
    }
}

void BracketListSection::activateLink() {
    EditBuilder builder = project().edit();
    session().carryOut(makePreferred(builder, m_bracketing));
}

} // namespace forlop
