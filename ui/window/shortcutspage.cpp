// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutspage.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/preferences.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kRow = Qt::UserRole; ///< of the action table
enum Column { Name, Keys };

QString shown(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}
QString stored(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}
QString plainName(const ActionRow& row) { return Actions::textOf(row).remove(QChar(0x2026)); }
} // namespace

void useChosenKeys(Actions& actions, const Preferences& preferences) {
    const QHash<QString, QString> chosen = preferences.keys();
    if (chosen.isEmpty()) return;
    for (const ActionRow& row : actionTable()) {
        const auto keys = chosen.constFind(QString::fromLatin1(row.name));
        if (keys == chosen.constEnd()) continue;
        QList<QKeySequence> list = QKeySequence::listFromString(*keys, QKeySequence::PortableText);
        list.removeAll(QKeySequence());
        actions.setKeys(row.id, list);
    }
}

ShortcutsPage::ShortcutsPage(Actions& actions, Preferences& preferences, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_preferences(preferences), m_filter(new QLineEdit(this)),
      m_table(new QTreeWidget(this)), m_key(new QKeySequenceEdit(this)),
      m_note(makeLabel({}, Look::Second, this)), m_set(new QPushButton(tr("Set"), this)),
      m_remove(new QPushButton(tr("No key"), this)), m_own(new QPushButton(tr("Standard key"), this)) {
    m_filter->setObjectName(QStringLiteral("keysFilter"));
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setHeaderLabels({tr("Action"), tr("Keys")});
    m_table->setRootIsDecorated(false);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setColumnWidth(Keys, themePixels(190));
    m_key->setObjectName(QStringLiteral("keyField"));
    m_key->setAccessibleName(tr("New key"));
    m_set->setObjectName(QStringLiteral("keySet"));
    m_remove->setObjectName(QStringLiteral("keyRemove"));
    m_own->setObjectName(QStringLiteral("keyOwn"));
    for (QPushButton* button : {m_set, m_remove, m_own}) button->setAutoDefault(false);
    auto* all = new QPushButton(tr("All standard keys"), this);
    all->setObjectName(QStringLiteral("keysAllOwn"));
    all->setAutoDefault(false);

    auto* row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addWidget(m_own);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addLayout(foot);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] {
        m_key->clear();
        follow();
    });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::follow);
    connect(m_set, &QPushButton::clicked, this, [this] { take({typed()}); });
    connect(m_remove, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (const ActionRow* here = current()) giveBack(*here);
        fill();
    });
    connect(all, &QPushButton::clicked, this, &ShortcutsPage::giveAllBack);
    fill();
}

const ActionRow* ShortcutsPage::current() const {
    const QTreeWidgetItem* item = m_table->currentItem();
    return item ? &actionTable()[item->data(Name, kRow).toUInt()] : nullptr;
}

// One chord: what lies behind a second one would not be found.
QKeySequence ShortcutsPage::typed() const {
    const QKeySequence whole = m_key->keySequence();
    return whole.isEmpty() ? QKeySequence() : QKeySequence(whole[0]);
}

void ShortcutsPage::fill() {
    const QVariant before =
        m_table->currentItem() ? m_table->currentItem()->data(Name, kRow) : QVariant(quint32{0});
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    const std::span<const ActionRow> table = actionTable();
    for (quint32 i = 0; i < table.size(); ++i) {
        const QList<QKeySequence> keys = m_actions.at(table[i].id)->shortcuts();
        auto* item = new QTreeWidgetItem(m_table, {plainName(table[i]), shown(keys)});
        item->setData(Name, kRow, i);
        item->setSizeHint(Name, {0, themePixels(22)});
        QFont font = item->font(Keys);
        font.setBold(keys != Actions::ownKeys(table[i]));
        item->setFont(Keys, font);
        if (before == QVariant(i)) m_table->setCurrentItem(item);
    }
    filter(m_filter->text());
    m_key->clear();
    follow();
}

void ShortcutsPage::filter(const QString& words) {
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_table->topLevelItem(i);
        item->setHidden(!item->text(Name).contains(words, Qt::CaseInsensitive) &&
                        !item->text(Keys).contains(words, Qt::CaseInsensitive));
    }
}

void ShortcutsPage::follow() {
    const ActionRow* here = current();
    const QKeySequence key = typed();
    m_set->setEnabled(here && !key.isEmpty());
    m_remove->setEnabled(here && !m_actions.at(here->id)->shortcuts().isEmpty());
    m_own->setEnabled(here && m_actions.at(here->id)->shortcuts() != Actions::ownKeys(*here));
    const ActionRow* holder = here && !key.isEmpty() ? m_actions.holderOf(key, here->id) : nullptr;
    m_note->setText(holder ? tr("%1 is the key of “%2”, which would lose it.")
                                 .arg(key.toString(QKeySequence::NativeText), plainName(*holder))
                           : QString());
}

void ShortcutsPage::takeFromOthers(const ActionRow& row, const QList<QKeySequence>& keys) {
    for (const QKeySequence& key : keys)
        while (const ActionRow* holder = m_actions.holderOf(key, row.id)) {
            QList<QKeySequence> left = m_actions.at(holder->id)->shortcuts();
            left.removeAll(key);
            m_actions.setKeys(holder->id, left);
            m_preferences.setKeys(QString::fromLatin1(holder->name), stored(left));
        }
}

void ShortcutsPage::take(const QList<QKeySequence>& keys) {
    const ActionRow* here = current();
    if (!here) return;
    takeFromOthers(*here, keys);
    m_actions.setKeys(here->id, keys);
    m_preferences.setKeys(QString::fromLatin1(here->name), stored(keys));
    fill();
}

void ShortcutsPage::giveBack(const ActionRow& row) {
    const QList<QKeySequence> own = Actions::ownKeys(row);
    m_preferences.forgetKeys(QString::fromLatin1(row.name));
    takeFromOthers(row, own);
    m_actions.setKeys(row.id, own);
}

void ShortcutsPage::giveAllBack() {
    for (const ActionRow& row : actionTable()) {
        m_preferences.forgetKeys(QString::fromLatin1(row.name));
        m_actions.setKeys(row.id, Actions::ownKeys(row));
    }
    fill();
}

} // namespace forlop
