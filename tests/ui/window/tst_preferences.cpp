// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace forlop;

namespace {
class PreferencesTest : public OpenWindow {
protected:
    void openPreferences() {
        trigger(ActionId::Preferences);
        dialog = window->findChild<QDialog*>(QStringLiteral("preferencesDialog"));
        ASSERT_NE(dialog, nullptr);
    }
    template <class T> [[nodiscard]] T* part(const char* name) const {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void choose(const QString& action) const {
        auto* table = part<QTreeWidget>("keysTable");
        const auto found = table->findItems(action, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << action.toStdString();
        table->setCurrentItem(found.first());
    }
    void press(const char* button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }

    QDialog* dialog = nullptr;
};
} // namespace

TEST_F(PreferencesTest, theAnalystIsNamedForTheOpenProjectAndTheNext) {
    openExample();
    openPreferences();
    auto* field = part<QLineEdit>("analystField");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Åse"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(preferences->analyst(), QStringLiteral("Åse"));
    EXPECT_EQ(project().analyst(), QStringLiteral("Åse"));
}

TEST_F(PreferencesTest, aKeyIsTakenFromWhoHadItAndRemembered) {
    openExample();
    openPreferences();
    choose(action(ActionId::ZoomAll)->text().remove(u'&'));
    part<QKeySequenceEdit>("keyField")->setKeySequence(QKeySequence(QStringLiteral("Ctrl+F")));
    press("keySet");
    const QKeySequence key(QStringLiteral("Ctrl+F"));
    EXPECT_EQ(action(ActionId::ZoomAll)->shortcuts(), QList<QKeySequence>{key});
    EXPECT_FALSE(action(ActionId::Find)->shortcuts().contains(key));
    EXPECT_TRUE(action(ActionId::ZoomAll)->toolTip().contains(key.toString(QKeySequence::NativeText)));
    makeWindow();
    EXPECT_EQ(action(ActionId::ZoomAll)->shortcuts(), QList<QKeySequence>{key});
    EXPECT_FALSE(action(ActionId::Find)->shortcuts().contains(key));
    openPreferences();
    press("keysAllOwn");
    EXPECT_TRUE(action(ActionId::Find)->shortcuts().contains(key));
    makeWindow();
    EXPECT_TRUE(action(ActionId::Find)->shortcuts().contains(key));
    EXPECT_EQ(action(ActionId::ZoomAll)->shortcut(), QKeySequence(QStringLiteral("Ctrl+0")));
}

TEST_F(PreferencesTest, aKeyCanBeTakenAwayAndGivenBack) {
    openPreferences();
    choose(QStringLiteral("Quit"));
    press("keyRemove");
    EXPECT_TRUE(action(ActionId::Quit)->shortcuts().isEmpty());
    press("keyOwn");
    EXPECT_EQ(action(ActionId::Quit)->shortcut(), QKeySequence(QStringLiteral("Ctrl+Q")));
}

TEST_F(PreferencesTest, choicesAreThoseOfTheViewMenu) {
    openPreferences();
    auto* reduce = part<QCheckBox>("reduceMotion");
    reduce->click();
    EXPECT_TRUE(preferences->reducedMotion());
    const ThemeOptions before = themeOptions();
    for (auto* box : dialog->findChildren<QComboBox*>()) {
        const int dark = box->findText(QStringLiteral("Dark"));
        if (dark < 0) continue;
        box->setCurrentIndex(dark);
        emit box->activated(dark);
    }
    EXPECT_EQ(themeOptions().theme, Theme::Dark);
    EXPECT_EQ(preferences->theme().theme, Theme::Dark);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), before);
}
