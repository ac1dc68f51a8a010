// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/bracketsections.h"

#include "core/edit/bracketverbs.h"
#include "core/time/phrase.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/membercounts.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"

#include <QGridLayout>
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
    const MemberCounts counts(project(), session().caseId());
    const BracketCount count = counts.of(bracket->id);
    setHead(tr("%n event(s)", nullptr, count.certain + count.byOrder), MemberCounts::inWords(count), {});
    clearBody();
    auto* ends = new QWidget(this);
    auto* grid = new QGridLayout(ends);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const End& end : {End{tr("opens"), bracket->opens, bracket->start},
                           End{tr("closes"), bracket->closes, bracket->end}}) {
        QLabel* word = makeLabel(end.word, Look::Second, ends);
        word->setWordWrap(false);
        word->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
        const int row = grid->rowCount();
        grid->addWidget(word, row, 0, Qt::AlignTop);
        grid->addWidget(widgetOf(end, ends), row, 1, Qt::AlignTop);
    }
    body()->addWidget(ends);
    if (const int possible = counts.possible(bracket->id); possible > 0) {
        QLabel* more = makeLabel(
            tr("%n more event(s) may lie in it: their dates reach over its ends.", nullptr, possible),
            Look::Second);
        more->setObjectName(QStringLiteral("possibleMembers"));
        body()->addWidget(more);
    }
}

QWidget* ExtentOfBracketSection::widgetOf(const End& end, QWidget* parent) {
    const Frontier* shared = project().tables().find(end.frontier);
    const TemporalExtent& when = shared ? shared->when : end.outer;
    const QString words = when.isEmpty() ? tr("not stated") : describe(when, windowLanguage());
    if (!shared) return makeLabel(words, Look::Second, parent);
    auto* link = new LinkLabel(
        tr("%1, frontier %2").arg(words, keyOf(project(), {Entity::Frontier, shared->id.value()})), parent);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(link, &LinkLabel::activated, this, [this, id = shared->id] {
        emit session().objectWanted({Entity::Frontier, id.value()});
    });
    return link;
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
