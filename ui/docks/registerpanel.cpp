// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/registerpanel.h"

#include "core/edit/registerverbs.h"
#include "core/model/entitywords.h"
#include "ui/docks/registermodel.h"
#include "ui/parts/signlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace forlop {

namespace {
constexpr int kFilterWidth = 220;
constexpr double kRowHeight = 22;
} // namespace

QString nameOfRegister(Entity kind) {
    const QString noun = nounOf(kind, 2);
    return noun.left(1).toUpper() + noun.mid(1);
}

RegisterPanel::RegisterPanel(QWidget* parent)
    : QWidget(parent), m_model(new RegisterModel(this)), m_kinds(new QComboBox(this)),
      m_filter(new QLineEdit(this)), m_new(new QToolButton(this)), m_table(new QTableView(this)) {
    setObjectName(QStringLiteral("registerPanel"));
    setProperty("part", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_kinds);
    head->addWidget(m_filter);
    head->addWidget(m_new);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_table, 1);

    m_kinds->setObjectName(QStringLiteral("registerKinds"));
    m_kinds->setAccessibleName(tr("What is listed"));
    for (const Entity kind : registerKinds())
        m_kinds->addItem(themeIcon(iconOfEntity(kind)), nameOfRegister(kind), static_cast<int>(kind));
    connect(m_kinds, &QComboBox::currentIndexChanged, this,
            [this] { showKind(static_cast<Entity>(m_kinds->currentData().toInt())); });
    m_filter->setPlaceholderText(tr("Find in the list"));
    m_filter->setAccessibleName(tr("Find in the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &RegisterModel::setFilter);
    m_new->setObjectName(QStringLiteral("registerNew"));
    m_new->setIcon(themeIcon(Icon::Plus));
    m_new->setText(tr("New…"));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_new, &QToolButton::clicked, this, [this] { emit newWanted(m_model->kind()); });

    m_table->setObjectName(QStringLiteral("registerTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(themePixels(kRowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RegisterModel::About, QHeaderView::Stretch);
    m_table->setColumnWidth(RegisterModel::Key, 140);
    m_table->setColumnWidth(RegisterModel::Name, 280);
    m_table->setColumnWidth(RegisterModel::Along, 280);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) { open(at.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegisterPanel::followSelection);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RegisterPanel::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RegisterPanel::returnToPlace);
    showKind(registerKinds().front());
}

void RegisterPanel::keepPlace() {
    m_placeRow = m_table->currentIndex().row();
    m_placeId = m_model->idAt(m_placeRow);
}

void RegisterPanel::returnToPlace() {
    const int row = m_model->rowOf(m_placeId);
    // Where a row is gone, one goes on from the next.
    const int next = row >= 0 ? row : qMin(m_placeRow, m_model->rowCount() - 1);
    if (next >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(next, RegisterModel::Name),
                                                   QItemSelectionModel::NoUpdate);
}

void RegisterPanel::setSession(Session* session) {
    m_session = session;
    m_following = true;
    m_model->setSession(session);
    m_following = false;
    showKind(m_model->kind());
}

void RegisterPanel::showKind(Entity kind) {
    m_following = true;
    if (m_model->kind() != kind) m_filter->clear();
    m_model->setKind(kind);
    m_following = false;
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
    m_table->setAccessibleName(nameOfRegister(kind));
    // Sources come from documents.
    m_new->setVisible(isNamedEntity(kind));
    m_new->setEnabled(m_session && !m_session->isReadOnly());
}

void RegisterPanel::showRow(Entity kind, qint64 id) {
    if (m_model->kind() != kind) showKind(kind);
    if (m_model->rowOf(id) < 0) m_filter->clear();
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_model->index(row, RegisterModel::Name));
}

void RegisterPanel::rename() {
    const QModelIndex name = m_model->index(m_table->currentIndex().row(), RegisterModel::Name);
    if (!name.isValid()) return;
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void RegisterPanel::followSelection() {
    // A list made anew loses its selection; that is not somebody's wish.
    if (m_following || !m_session || !m_table->hasFocus()) return;
    Selection chosen(m_model->kind(), {});
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.ids.push_back(m_model->idAt(row.row()));
    if (!chosen.ids.empty()) m_session->select(std::move(chosen));
}

void RegisterPanel::open(int row) {
    if (const qint64 id = m_model->idAt(row); m_session && id != 0)
        emit m_session->objectWanted({m_model->kind(), id});
}

bool RegisterPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu && watched == m_table->viewport()) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        emit contextMenuWanted(menu->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        m_table->setFocus(Qt::ShortcutFocusReason);
        if (m_model->rowCount() > 0) m_table->selectRow(0);
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        open(m_table->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace forlop
