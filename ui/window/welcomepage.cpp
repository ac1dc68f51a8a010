// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomepage.h"

#include "ui/parts/labels.h"
#include "ui/parts/signlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/casesketch.h"
#include "ui/window/welcomebutton.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kLeftWidth = 400;
constexpr int kRightWidth = 824;
constexpr size_t kMostRecent = 5;

WelcomeButton* startButton(QAction* action, const QString& title, const QString& second, QWidget* parent) {
    auto* button = new WelcomeButton(
        {title, second, action->shortcut().toString(QKeySequence::NativeText), action->icon()}, parent);
    button->setObjectName(QStringLiteral("welcome.") + action->objectName());
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

QString dayOf(const QFileInfo& file) {
    const QDate day = file.lastModified().date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0) return WelcomePage::tr("today");
    if (ago > 0 && ago < 7) return QLocale().dayName(day.dayOfWeek());
    return QLocale().toString(day, WelcomePage::tr("d MMM", "a day without its year"));
}
} // namespace

WelcomePage::WelcomePage(const Actions& actions, QWidget* parent)
    : QScrollArea(parent), m_recent(new QVBoxLayout), m_recentBox(new QWidget) {
    setObjectName(QStringLiteral("welcomePage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("welcomeGround"));
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(24, 24, 24, 24);
    auto* row = new QHBoxLayout;
    row->setSpacing(56);
    row->addStretch(1);
    row->addWidget(makeLeft(actions), 2);
    row->addWidget(makeRight(actions), 4);
    row->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    // The area gives it its size; asking for the one it would like costs as much as all the rest.
    page->resize(page->minimumSize());
    setWidget(page);
}

QWidget* WelcomePage::makeLeft(const Actions& actions) {
    auto* left = new QWidget(this);
    left->setMaximumWidth(kLeftWidth);
    left->setMinimumWidth(260);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(8);

    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new SignLabel(QIcon(QStringLiteral(":/desktop/no.forlop.Forlop.svg")), 48, left));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    QLabel* product = makeLabel(QStringLiteral("Forløp"), Look::Body, left);
    product->setProperty("part", QStringLiteral("product"));
    names->addWidget(product);
    names->addWidget(makeLabel(tr("From the passage to the figure, and back"), Look::Second, left));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(12);
    column->addWidget(startButton(actions.at(ActionId::New), tr("New project"),
                                  tr("One file that holds everything"), left));
    column->addWidget(startButton(actions.at(ActionId::Open), tr("Open a project"), tr("name.forlop"), left));
    column->addWidget(startButton(actions.at(ActionId::ImportTable), tr("Start from a spreadsheet"),
                                  tr("CSV, preview first"), left));
    column->addWidget(startButton(actions.at(ActionId::ImportDocuments), tr("Start from documents"),
                                  tr("Interviews, minutes as text"), left));
    column->addSpacing(6);

    auto* recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins({});
    recentColumn->setSpacing(6);
    auto* recentHead = new QHBoxLayout;
    recentHead->addWidget(makeLabel(tr("Recent"), Look::Strong, m_recentBox), 1);
    auto* clear = new LinkLabel(tr("Clear list"), m_recentBox);
    connect(clear, &LinkLabel::activated, this, &WelcomePage::clearRecentRequested);
    recentHead->addWidget(clear);
    recentColumn->addLayout(recentHead);
    m_recent->setSpacing(4);
    recentColumn->addLayout(m_recent);
    column->addWidget(m_recentBox);
    column->addStretch(1);
    return left;
}

QWidget* WelcomePage::makeRight(const Actions& actions) {
    auto* right = new QWidget(this);
    right->setMaximumWidth(kRightWidth);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    QLabel* title = makeLabel(tr("Worked cases"), Look::Strong, right);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addWidget(makeLabel(tr("two published studies, ready to take apart"), Look::Second, right), 1);
    column->addLayout(head);
    column->addWidget(makeCase(QStringLiteral("city"), actions.at(ActionId::ExampleCity)));
    column->addSpacing(6);
    column->addWidget(makeCase(QStringLiteral("municipality"), actions.at(ActionId::ExampleMunicipality)));
    column->addSpacing(6);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(new SignLabel(themeIcon(Icon::Help), 14, right));
    for (const ActionId id : {ActionId::MethodGuide, ActionId::KeyboardMap}) {
        QAction* action = actions.at(id);
        auto* link =
            new LinkLabel(QStringLiteral("%1 %2").arg(action->iconText(),
                                                      action->shortcut().toString(QKeySequence::NativeText)),
                          right);
        connect(link, &LinkLabel::activated, action, &QAction::trigger);
        foot->addWidget(link);
    }
    foot->addWidget(makeLabel(tr("Forløp never opens a network connection."), Look::Second, right), 1);
    column->addLayout(foot);
    column->addStretch(1);
    return right;
}

QWidget* WelcomePage::makeCase(const QString& name, QAction* open) {
    const SketchedCase sketched = sketchOf(name);
    auto* card = new QFrame(this);
    card->setProperty("part", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(new CaseSketch(sketched, card));
    column->addWidget(makeSeparator(card));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 10, 14, 10);
    foot->setSpacing(16);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(makeLabel(sketched.name, Look::Title, card));
    texts->addWidget(makeLabel(sketched.question, Look::Body, card));
    texts->addWidget(makeLabel(tr("%1 events · %2 influences · %3 units · demonstration coding")
                                   .arg(sketched.events)
                                   .arg(sketched.influences)
                                   .arg(sketched.units),
                               Look::Second, card));
    texts->addWidget(makeLabel(sketched.citation, Look::Faint, card));
    foot->addLayout(texts, 1);
    auto* button = new QPushButton(tr("Open a copy"), card);
    button->setObjectName(QStringLiteral("welcome.") + open->objectName());
    button->setAccessibleName(tr("Open a copy of %1").arg(sketched.name));
    connect(button, &QPushButton::clicked, open, &QAction::trigger);
    foot->addWidget(button, 0, Qt::AlignVCenter);
    column->addLayout(foot);
    return card;
}

void WelcomePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : paths.mid(0, kMostRecent)) {
        const QFileInfo file(path);
        const QString aside = file.exists() ? dayOf(file) : tr("not found");
        auto* button = new WelcomeButton({file.fileName(), {}, aside, themeIcon(Icon::Doc)}, m_recentBox);
        button->setToolTip(path.toHtmlEscaped());
        button->setEnabled(file.exists());
        connect(button, &QAbstractButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

} // namespace forlop
