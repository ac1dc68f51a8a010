// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/eventsections.h"

#include "core/edit/eventverbs.h"
#include "core/edit/listverbs.h"
#include "core/edit/sourceverbs.h"
#include "core/edit/tableverbs.h"
#include "core/model/influencekinds.h"
#include "core/model/membership.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/namesline.h"
#include "ui/inspector/texteditors.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace forlop {

namespace {
/// Of more events than this the actors are not compared one by one: they show as differing.
constexpr size_t kMostCompared = 200;
} // namespace

QStringList actorsOf(const Project& project, EventId id) {
    QStringList names;
    for (const EventActor& row : project.rows().where(&EventActor::event, id))
        if (const Actor* actor = project.tables().find(row.actor)) names.append(actor->name);
    return names;
}

void startMemo(Session& session, ObjectRef about) {
    EditBuilder builder = session.project().edit();
    Memo memo;
    memo.target = ObjectId(about.id);
    memo.title = about.isNull() ? MemosSection::tr("Memo")
                                : MemosSection::tr("On %1").arg(nameOf(session.project(), about));
    memo.author = session.project().analyst();
    const Result<Edit> edit = addMemo(builder, memo);
    if (!session.carryOut(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Memo) session.select({Entity::Memo, {change.id}});
}

MembershipSection::MembershipSection(Session& session, QWidget* parent) : Section(session, parent) {}

void MembershipSection::refresh(const Selection& selection) {
    const auto row = selection.isOne(Entity::Event) ? project().events().rowOf(EventId(selection.ids.front()))
                                                    : std::nullopt;
    const BracketingId bracketing = preferredBracketing(project().tables(), session().caseId());
    setVisible(row.has_value() && !bracketing.isNull());
    if (!row || bracketing.isNull()) return;
    clearBody();
    body()->addWidget(makeLabel(tr("Bracket"), Look::Second));
    const HotEvent event = hotEvent(project().events(), *row);
    const Membership member = memberOf(bracketsInOrder(project(), bracketing), event);
    const Bracket* bracket = project().tables().find(member.bracket);
    if (!bracket) {
        body()->addWidget(
            makeLabel(event.hasDate ? tr("outside all brackets") : tr("none: it has no date"), Look::Body));
        return;
    }
    auto* line = new QWidget(this);
    auto* rowLayout = new QHBoxLayout(line);
    rowLayout->setContentsMargins({});
    const ObjectRef object{Entity::Bracket, bracket->id.value()};
    auto* chip = new Chip(project(), object, nameOf(project(), object), ChipEnd::Plain, line);
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    rowLayout->addWidget(chip);
    QString how = member.basis == MembershipBasis::Certain ? tr("certainly") : tr("by order");
    if (member.straddles) how += QStringLiteral(", ") + tr("may reach into the next");
    rowLayout->addWidget(makeLabel(how, Look::Second, line), 1);
    body()->addWidget(line);
}

InfluencesSection::InfluencesSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("influencesSection"));
}

void InfluencesSection::refresh(const Selection& selection) {
    const ObjectId self(selection.isOne(Entity::Event) ? selection.ids.front() : 0);
    setVisible(!self.isNull());
    if (self.isNull()) return;
    const std::vector<InfluenceId>& touching = project().influences().touching(self);
    const auto in = std::count_if(touching.begin(), touching.end(), [&](InfluenceId id) {
        const HotInfluence* influence = project().influences().find(id);
        return influence && influence->to == self;
    });
    setHead(tr("Influences"), tr("%1 in, %2 out").arg(in).arg(static_cast<qsizetype>(touching.size()) - in),
            {});
    clearBody();
    if (touching.empty())
        body()->addWidget(
            makeLabel(tr("None. Drag from the handle of an event to another event."), Look::Second));
    for (const InfluenceId id : touching) addLine(id, self);
}

void InfluencesSection::addLine(InfluenceId id, ObjectId self) {
    const HotInfluence* influence = project().influences().find(id);
    if (!influence) return;
    const bool incoming = influence->to == self;
    const ObjectId other = incoming ? influence->from : influence->to;
    const ObjectRef object{project().rows().entityOf(other.value()).value_or(Entity::Event), other.value()};

    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(6);
    QLabel* word = makeLabel(incoming ? tr("from") : tr("to"), Look::Body, line);
    word->setWordWrap(false);
    word->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    word->setMinimumWidth(qMax(line->fontMetrics().horizontalAdvance(tr("from")),
                               line->fontMetrics().horizontalAdvance(tr("to"))));
    row->addWidget(word);
    auto* chip = new Chip(project(), object, keyOf(project(), object), ChipEnd::Plain, line);
    chip->setToolTip(nameOf(project(), object));
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    row->addWidget(chip);
    const QString kind = influenceKindWord(project().influences().kindName(influence->kind));
    auto* link = new LinkLabel(QStringLiteral("%1 %2").arg(kind, wordOf(influence->sign)), line);
    link->setToolTip(tr("Show this influence"));
    connect(link, &LinkLabel::activated, this, [this, id] { session().select(Selection(id)); });
    row->addWidget(link);
    row->addStretch(1);
    body()->addWidget(line);
}

ActorsSection::ActorsSection(Session& session, QWidget* parent)
    : Section(session, parent), m_line(new LineEditor(makeNamesLine(session, NameList::Actors), this)) {
    body()->setSpacing(4);
    body()->addWidget(makeLabel(tr("Actors, divided by semicolons"), Look::Second));
    body()->addWidget(m_line);
    m_line->setObjectName(QStringLiteral("field.actors"));
    m_line->focusProxy()->setAccessibleName(tr("Actors"));
    connect(m_line, &FieldEditor::committed, this,
            [this](const QVariant& value) { commit(value.toString()); });
}

void ActorsSection::refresh(const Selection& selection) {
    const std::vector<EventId> ids = selection.of<Event>();
    setVisible(!ids.empty());
    const bool same = ids == m_events;
    m_events = ids;
    if (ids.empty() || (same && m_line->isPending())) return;
    m_line->setEditable(!session().isReadOnly());
    const QStringList names = actorsOf(project(), ids.front());
    const bool differ =
        ids.size() > kMostCompared ||
        std::any_of(ids.begin() + 1, ids.end(), [&](EventId id) { return actorsOf(project(), id) != names; });
    if (differ)
        m_line->setMixed();
    else
        m_line->setValue(names.join(QStringLiteral("; ")));
}

bool ActorsSection::focusField(const QString& name) {
    if (name != u"actors") return false;
    m_line->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ActorsSection::commit(const QString& names) {
    EditBuilder builder = project().edit();
    session().carryOut(setActorsOfEvents(builder, m_events, namesOfList(names)));
}

MemosSection::MemosSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("memosSection"));
}

void MemosSection::refresh(const Selection& selection) {
    m_target = selection.one();
    setVisible(!m_target.isNull());
    if (m_target.isNull()) return;
    const std::vector<Memo> memos = project().rows().where(&Memo::target, ObjectId(m_target.id));
    setHead(tr("Memos"), memos.empty() ? QString() : QString::number(memos.size()), tr("Add memo"));
    clearBody();
    for (const Memo& memo : memos) {
        auto* link = new LinkLabel(memo.title.isEmpty() ? memo.text.simplified().left(60) : memo.title, this);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        link->setToolTip(memo.text);
        connect(link, &LinkLabel::activated, this, [this, id = memo.id] { session().select(Selection(id)); });
        body()->addWidget(link);
        if (!memo.text.isEmpty())
            body()->addWidget(makeLabel(memo.text.simplified().left(240), Look::Second));
    }
}

void MemosSection::activateLink() { startMemo(session(), m_target); }

} // namespace forlop
