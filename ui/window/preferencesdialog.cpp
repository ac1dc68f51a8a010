// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferencesdialog.h"

#include "ui/theme/theme.h"
#include "ui/window/shortcutspage.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace forlop {

PreferencesDialog::PreferencesDialog(const Choices& choices, Actions& actions, Preferences& preferences,
                                     QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(generalPage(choices), tr("General"));
    tabs->addTab(new ShortcutsPage(actions, preferences, tabs), tr("Keyboard"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(themePixels(620), themePixels(520));
}

QWidget* PreferencesDialog::generalPage(const Choices& choices) {
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* analyst = new QLineEdit(choices.analyst, page);
    analyst->setObjectName(QStringLiteral("analystField"));
    analyst->setPlaceholderText(tr("Who makes the changes, for the history"));
    connect(analyst, &QLineEdit::editingFinished, this, [this, analyst] {
        if (const QString name = analyst->text().trimmed(); analyst->isModified() && !name.isEmpty())
            emit analystNamed(name);
    });
    form->addRow(tr("Analyst name"), analyst);
    addChoice(*form, tr("Language"), *choices.languages);
    addChoice(*form, tr("Theme"), *choices.themes);
    addChoice(*form, tr("Text size"), *choices.textSizes);
    auto* reduce = new QCheckBox(choices.reduceMotion->text().remove(u'&'), page);
    reduce->setObjectName(QStringLiteral("reduceMotion"));
    reduce->setChecked(choices.reduceMotion->isChecked());
    connect(reduce, &QCheckBox::toggled, choices.reduceMotion, [action = choices.reduceMotion](bool on) {
        if (action->isChecked() != on) action->trigger();
    });
    form->addRow(QString(), reduce);
    return page;
}

void PreferencesDialog::addChoice(QFormLayout& form, const QString& label, QActionGroup& group) {
    auto* box = new QComboBox(this);
    for (const QAction* action : group.actions()) {
        box->addItem(action->text().remove(u'&'));
        if (action->isChecked()) box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, &group,
            [&group](int index) { group.actions().at(index)->trigger(); });
    form.addRow(label, box);
}

} // namespace forlop
