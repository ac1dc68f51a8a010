// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/supportsection.h"

#include "ui/canvas/canvasmime.h"
#include "ui/inspector/rowchoosers.h"
#include "ui/parts/labels.h"
#include "ui/parts/signlabel.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace forlop {

SupportSection::SupportSection(Session& session, const QString& title, QWidget* parent)
    : Section(session, parent), m_title(title) {
    setObjectName(QStringLiteral("supportSection"));
    setAcceptDrops(true);
}

void SupportSection::refresh(const Selection& selection) {
    m_target = selection.one();
    setVisible(!m_target.isNull());
    if (m_target.isNull()) return;
    const std::vector<Support> all = supportOf(project().rows(), ObjectId(m_target.id));
    const auto against = std::count_if(
        all.begin(), all.end(), [](const Support& s) { return s.evidence.stance == Stance::Contradicts; });
    const auto pro = static_cast<qsizetype>(all.size()) - against;
    QString aside = all.empty() ? QString() : QString::number(pro);
    if (against > 0) aside = tr("%1 for, %2 against").arg(pro).arg(against);
    setHead(m_title, aside, tr("Add quote"));
    clearBody();
    if (all.empty())
        body()->addWidget(makeLabel(tr("No quotes. Drop a passage on the mark it supports."), Look::Second));
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0) body()->addWidget(makeSeparator());
        addQuote(all[i]);
    }
}

void SupportSection::addQuote(const Support& support) {
    const bool supports = support.evidence.stance == Stance::Supports;
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);

    const Ink ink = supports ? Ink::Ok : Ink::Error;
    auto* sign = new SignLabel(themeIcon(supports ? Icon::Support : Icon::Contradict, {ink, ink}), 16, row);
    sign->setAccessibleName(choiceWord(wordOf(support.evidence.stance)));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    grid->addWidget(makeLabel(support.excerpt.text.simplified(), Look::Body, row), 0, 1);

    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    QString stance = choiceWord(wordOf(support.evidence.stance));
    if (support.excerpt.paraphrase) stance += QStringLiteral(" · ") + tr("paraphrase");
    QLabel* word = makeLabel(stance + QStringLiteral(" ·"), Look::Second, row);
    word->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    word->setWordWrap(false);
    line->addWidget(word);
    auto* link = new LinkLabel(session().placeOf(support.excerpt), row);
    link->setObjectName(QStringLiteral("passageLink"));
    link->setToolTip(tr("Go to passage (Ctrl+L)"));
    link->setMinimumWidth(20);
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(link, &LinkLabel::activated, this, [this, excerpt = support.excerpt] {
        emit session().passageWanted(excerpt.source, excerpt.start, excerpt.end);
    });
    line->addWidget(link, 1);
    grid->addLayout(line, 1, 1);

    if (!session().isReadOnly()) {
        auto* remove = new QToolButton(row);
        remove->setIcon(themeIcon(Icon::Close));
        remove->setIconSize({12, 12});
        remove->setAutoRaise(true);
        remove->setToolTip(tr("Take this quote off; the passage stays marked"));
        remove->setAccessibleName(tr("Take this quote off"));
        connect(remove, &QToolButton::clicked, this, [this, id = support.evidence.id] {
            EditBuilder builder = project().edit();
            session().carryOut(detachEvidence(builder, id));
        });
        grid->addWidget(remove, 0, 2, Qt::AlignTop);
    }
    body()->addWidget(row);
}

void SupportSection::activateLink() {
    Chooser* chooser = makeQuoteChooser(session(), this);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) { attach(ExcerptId(id), Stance::Supports); });
    chooser->openBelow(this, qMax(width(), 420));
}

void SupportSection::attach(ExcerptId excerpt, Stance stance) {
    EditBuilder builder = project().edit();
    session().carryOut(attachExcerpt(builder, excerpt, ObjectId(m_target.id), stance));
}

void SupportSection::setDropping(bool dropping) {
    m_dropping = dropping;
    update();
}

void SupportSection::dragEnterEvent(QDragEnterEvent* event) {
    const bool quote = passageIn(*event->mimeData()) || excerptIn(*event->mimeData());
    if (!quote || m_target.isNull() || session().isReadOnly()) return;
    event->acceptProposedAction();
    setDropping(true);
}

void SupportSection::dragLeaveEvent(QDragLeaveEvent*) { setDropping(false); }

void SupportSection::dropEvent(QDropEvent* event) {
    setDropping(false);
    const Stance stance =
        event->modifiers().testFlag(Qt::ShiftModifier) ? Stance::Contradicts : Stance::Supports;
    if (const auto excerpt = excerptIn(*event->mimeData())) {
        attach(*excerpt, stance);
    } else if (const auto passage = passageIn(*event->mimeData())) {
        EditBuilder builder = project().edit();
        session().carryOut(attachPassage(
            builder, {passage->source, passage->start, passage->end, passage->text, passage->locator},
            ObjectId(m_target.id), stance));
    }
    event->acceptProposedAction();
}

void SupportSection::paintEvent(QPaintEvent* event) {
    Section::paintEvent(event);
    if (!m_dropping) return;
    QPainter painter(this);
    QColor ground = themeColour(Ink::Accent);
    painter.setPen(QPen(ground, 1.5));
    ground.setAlphaF(0.08F);
    painter.setBrush(ground);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace forlop
