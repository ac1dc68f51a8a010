// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/frontiersections.h"

#include "core/edit/bracketverbs.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/membercounts.h"
#include "ui/inspector/rowchoosers.h"
#include "ui/inspector/sidebars.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"

#include <QVBoxLayout>

namespace forlop {

MarkedBySection::MarkedBySection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("markedBySection"));
}

std::vector<EventId> MarkedBySection::events() const {
    std::vector<EventId> ids;
    for (const auto& [_, row] : project().tables().of<FrontierEvent>())
        if (row.frontier == m_frontier) ids.push_back(row.event);
    return ids;
}

void MarkedBySection::refresh(const Selection& selection) {
    m_frontier = selection.isOne(Entity::Frontier) ? FrontierId(selection.ids.front()) : FrontierId();
    setVisible(!m_frontier.isNull());
    if (m_frontier.isNull()) return;
    setHead(tr("Marked by"), {}, tr("Add event"));
    clearBody();
    const std::vector<EventId> ids = events();
    if (ids.empty())
        body()->addWidget(
            makeLabel(tr("No event marks it yet. A round date alone is not a reason."), Look::Second));
    for (const EventId id : ids) {
        const ObjectRef event{Entity::Event, id.value()};
        const ChipEnd end = session().isReadOnly() ? ChipEnd::Plain : ChipEnd::Removable;
        auto* chip = new Chip(project(), event, nameOf(project(), event), end, this);
        connect(chip, &Chip::activated, this, [this, event] { emit session().objectWanted(event); });
        connect(chip, &Chip::removed, this, [this, id] {
            std::vector<EventId> kept = events();
            std::erase(kept, id);
            setEvents(kept);
        });
        body()->addWidget(chip);
    }
}

bool MarkedBySection::focusField(const QString& name) {
    if (name != u"markedBy" || m_frontier.isNull() || session().isReadOnly()) return false;
    bringIntoView();
    activateLink();
    return true;
}

void MarkedBySection::activateLink() {
    Chooser* chooser = makeEventChooser(session(), this);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) { addEvent(EventId(id)); });
    chooser->openBelow(this, qMax(width(), 360));
}

void MarkedBySection::addEvent(EventId id) {
    std::vector<EventId> ids = events();
    if (std::find(ids.begin(), ids.end(), id) != ids.end()) return;
    ids.push_back(id);
    setEvents(ids);
}

void MarkedBySection::setEvents(const std::vector<EventId>& events) {
    EditBuilder builder = project().edit();
    session().carryOut(markFrontier(builder, m_frontier, events));
}

SidesSection::SidesSection(Session& session, QWidget* parent)
    : Section(session, parent), m_bars(new SideBars(this)), m_note(makeLabel({}, Look::Second, this)) {
    setObjectName(QStringLiteral("sidesSection"));
    setHead(tr("Events on each side"), {}, {});
    body()->addWidget(m_bars);
    body()->addWidget(m_note);
}

void SidesSection::refresh(const Selection& selection) {
    m_frontier = selection.isOne(Entity::Frontier) ? FrontierId(selection.ids.front()) : FrontierId();
    setVisible(!m_frontier.isNull());
    if (m_frontier.isNull()) return;
    const FrontierSides sides = sidesOf(project().tables(), m_frontier);
    const MemberCounts counts(project(), session().caseId());
    showCounts(counts.of(sides.before), counts.of(sides.after));
}

void SidesSection::follow(const std::optional<FrontierPreview>& preview) {
    if (m_frontier.isNull()) return;
    if (!preview || preview->id != m_frontier) {
        refresh(Selection(m_frontier));
        return;
    }
    const FrontierSides sides = sidesOf(project().tables(), m_frontier);
    const auto countOf = [&](BracketId id) {
        for (const BracketShare& share : preview->moved.shares)
            if (share.bracket == id) return BracketCount{id, share.certain, share.straddling};
        return BracketCount{id, 0, 0};
    };
    showCounts(countOf(sides.before), countOf(sides.after));
}

void SidesSection::showCounts(const BracketCount& before, const BracketCount& after) {
    m_bars->setCounts(project(), before, after);
    const int byOrder = before.byOrder + after.byOrder;
    m_note->setVisible(byOrder > 0);
    m_note->setText(
        tr("%n event(s) could lie on either side; the order of events decides.", nullptr, byOrder));
}

} // namespace forlop
