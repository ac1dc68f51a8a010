// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerpanel.h"

#include "ui/parts/labels.h"
#include "ui/reader/readerview.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace forlop {

namespace {
QToolButton* stepButton(Icon icon, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setIconSize({14, 14});
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}
} // namespace

ReaderPanel::ReaderPanel(QWidget* parent)
    : QWidget(parent), m_view(new ReaderView(this)), m_title(makeLabel({}, Look::Strong, this)),
      m_second(new LineLabel(Look::Second, this)), m_actions(new QHBoxLayout), m_parts(new QWidget(this)) {
    setObjectName(QStringLiteral("readerPanel"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 6);
    head->setSpacing(8);
    m_title->setWordWrap(false);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(m_title);
    head->addWidget(m_second, 1);
    m_actions->setSpacing(2);
    head->addLayout(m_actions);

    m_partText = makeLabel({}, Look::Second, m_parts);
    m_previous = stepButton(Icon::ChevronRight, tr("Previous part"), m_parts);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next = stepButton(Icon::ChevronRight, tr("Next part"), m_parts);
    m_next->setArrowType(Qt::RightArrow);
    auto* partRow = new QHBoxLayout(m_parts);
    partRow->setContentsMargins(12, 0, 8, 4);
    partRow->addWidget(m_previous);
    partRow->addWidget(m_next);
    partRow->addWidget(m_partText, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_parts);
    column->addWidget(makeSeparator(this));
    column->addWidget(m_view, 1);
    m_empty = new EmptyNote(tr("Choose a source. Select words and press E to make an event."), m_view);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPart(m_view->part() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPart(m_view->part() + 1); });
    connect(m_view, &ReaderView::partChanged, this, &ReaderPanel::refreshHead);
    refreshHead();
}

void ReaderPanel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_view->setSession(session);
    m_view->showSource({}, {});
    if (session)
        connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches(Entity::Source)) refreshHead();
            if (changes.touches(Entity::Excerpt) || changes.touches(Entity::Evidence) ||
                changes.touches(Entity::Event) || changes.touches(Entity::Bracket))
                refreshMarks();
        });
    refreshHead();
}

void ReaderPanel::open(SourceId id) {
    if (!m_session || id == m_view->source()) return;
    const Result<QString> text = m_session->project().sourceText(id);
    if (!text) m_session->say(text.error().text);
    m_view->showSource(text ? id : SourceId(), text.valueOr({}));
    refreshMarks();
    refreshHead();
    emit opened(m_view->source());
}

void ReaderPanel::goTo(SourceId source, qint64 start, qint64 end) {
    open(source);
    if (m_view->source() != source) return;
    m_view->goTo(start, end);
    m_view->setFocus(Qt::OtherFocusReason);
}

void ReaderPanel::refreshMarks() {
    if (!m_session || m_view->source().isNull()) return;
    m_view->setMarks(marksOf(m_session->project(), m_view->source()));
}

void ReaderPanel::refreshHead() {
    const Source* source = m_session ? m_session->project().tables().find(m_view->source()) : nullptr;
    if (m_session && !source && !m_view->source().isNull()) m_view->showSource({}, {});
    m_title->setText(source ? titleOf(*source) : QString());
    QStringList second;
    if (source) {
        second.append(choiceWord(wordOf(source->kind)));
        if (!source->when.isEmpty()) second.append(describe(source->when, windowLanguage()));
    }
    m_second->setLine(second.join(QStringLiteral(" · ")));
    const int parts = m_view->parts();
    m_parts->setVisible(source && parts > 1);
    m_partText->setText(tr("Part %1 of %2").arg(m_view->part() + 1).arg(parts));
    m_previous->setEnabled(m_view->part() > 0);
    m_next->setEnabled(m_view->part() + 1 < parts);
    m_empty->setVisible(source == nullptr);
}

void ReaderPanel::addHeadAction(QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    m_actions->addWidget(button);
}

} // namespace forlop
