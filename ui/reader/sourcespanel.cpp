// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourcespanel.h"

#include "ui/parts/labels.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcetree.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kTreeWidth = 232;
constexpr int kRoomForTree = 640;
constexpr int kStartRole = Qt::UserRole;
constexpr int kEndRole = Qt::UserRole + 1;
} // namespace

SourcesPanel::SourcesPanel(QWidget* parent)
    : QWidget(parent), m_tree(new SourceTree), m_reader(new ReaderPanel), m_combo(new QComboBox(this)),
      m_quotes(new QListWidget), m_splitter(new QSplitter(Qt::Horizontal, this)) {
    setObjectName(QStringLiteral("sourcesPanel"));
    m_combo->setObjectName(QStringLiteral("sourceCombo"));
    m_combo->setAccessibleName(tr("Source"));
    m_side = makeTreeSide();
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_reader);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kTreeWidth, 586});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_comboRow = new QWidget(this);
    auto* comboRow = new QHBoxLayout(m_comboRow);
    comboRow->setContentsMargins(8, 6, 8, 2);
    comboRow->addWidget(m_combo);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_comboRow);
    column->addWidget(m_splitter, 1);

    connect(m_tree, &SourceTree::sourceChosen, m_reader, &ReaderPanel::open);
    connect(m_tree, &SourceTree::refilled, this, &SourcesPanel::refillCombo);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { m_reader->open(SourceId(m_combo->itemData(index).toLongLong())); });
    connect(m_reader, &ReaderPanel::opened, this, &SourcesPanel::showOpened);
    connect(m_quotes, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        m_reader->view().goTo(item->data(kStartRole).toLongLong(), item->data(kEndRole).toLongLong());
    });
}

QWidget* SourcesPanel::makeTreeSide() {
    auto* side = new QWidget(this);
    side->setMinimumWidth(160);
    auto* find = new QLineEdit(side);
    find->setPlaceholderText(tr("Find a source"));
    find->setAccessibleName(tr("Find a source"));
    find->addAction(themeIcon(Icon::Search), QLineEdit::LeadingPosition);
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, m_tree, &SourceTree::setFilter);

    m_empty = new QWidget(side);
    auto* emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(12, 8, 12, 8);
    emptyColumn->addWidget(makeLabel(tr("No sources yet. Drop files here, or"), Look::Second, m_empty));
    auto* add = new LinkLabel(tr("Add documents"), m_empty);
    connect(add, &LinkLabel::activated, this, &SourcesPanel::importRequested);
    emptyColumn->addWidget(add);

    m_quotesBox = new QWidget(side);
    auto* quotesColumn = new QVBoxLayout(m_quotesBox);
    quotesColumn->setContentsMargins({});
    quotesColumn->setSpacing(0);
    quotesColumn->addWidget(makeSeparator(m_quotesBox));
    QLabel* quotesHead = makeLabel(tr("Quotes of this source"), Look::Second, m_quotesBox);
    quotesHead->setContentsMargins(12, 6, 8, 4);
    quotesColumn->addWidget(quotesHead);
    quotesColumn->addWidget(m_quotes, 1);
    m_quotes->setObjectName(QStringLiteral("quotesOfSource"));
    m_quotes->setAccessibleName(tr("Quotes of this source"));
    m_quotes->setFrameShape(QFrame::NoFrame);
    m_quotes->setUniformItemSizes(true);
    m_quotes->setTextElideMode(Qt::ElideRight);
    m_quotes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* findRow = new QHBoxLayout;
    findRow->setContentsMargins(8, 8, 8, 6);
    findRow->addWidget(find);
    column->addLayout(findRow);
    column->addWidget(m_empty);
    column->addWidget(m_tree, 3);
    column->addWidget(m_quotesBox, 1);
    return side;
}

void SourcesPanel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_tree->setSession(session);
    m_reader->setSession(session);
    if (session) {
        connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches(Entity::Excerpt) || changes.touches(Entity::Source)) refillQuotes();
        });
        const std::vector<SourceId> sources = m_tree->sources();
        if (!sources.empty()) m_reader->open(sources.front());
    }
    refillCombo();
    refillQuotes();
}

void SourcesPanel::goTo(SourceId source, qint64 start, qint64 end) { m_reader->goTo(source, start, end); }

void SourcesPanel::showOpened(SourceId id) {
    m_tree->setCurrentSource(id);
    refillCombo();
    refillQuotes();
}

void SourcesPanel::refillCombo() {
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    const std::vector<SourceId> sources = m_tree->sources();
    if (m_session)
        for (const SourceId id : sources)
            if (const Source* source = m_session->project().tables().find(id))
                m_combo->addItem(titleOf(*source), static_cast<qlonglong>(id.value()));
    m_combo->setCurrentIndex(m_combo->findData(static_cast<qlonglong>(m_reader->view().source().value())));
    m_empty->setVisible(m_session && sources.empty());
    m_tree->setVisible(!sources.empty());
}

void SourcesPanel::refillQuotes() {
    m_quotes->clear();
    const SourceId open = m_reader->view().source();
    if (m_session && !open.isNull())
        for (const PassageMark& mark : marksOf(m_session->project(), open)) {
            auto* item = new QListWidgetItem(QStringLiteral("¶ %1  %2")
                                                 .arg(m_session->paragraphAt(open, mark.start))
                                                 .arg(mark.text.simplified().left(200)),
                                             m_quotes);
            item->setSizeHint({0, themePixels(22)});
            item->setToolTip(mark.text.toHtmlEscaped());
            item->setData(kStartRole, static_cast<qlonglong>(mark.start));
            item->setData(kEndRole, static_cast<qlonglong>(mark.end));
        }
    m_quotesBox->setVisible(m_quotes->count() > 0);
}

void SourcesPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool room = width() >= kRoomForTree;
    m_side->setVisible(room || (m_session && m_tree->sources().empty()));
    m_comboRow->setVisible(!m_side->isVisibleTo(this));
}

} // namespace forlop
