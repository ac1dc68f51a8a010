// SPDX-License-Identifier: GPL-3.0-or-later
// The window in Norwegian: its menus, its accelerators, Qt's own buttons, dates and numbers; and the way to
// it.
#include "tests/ui/openwindow.h"
#include "ui/session/language.h"
#include "ui/session/words.h"
#include "ui/window/helpviewer.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
class Language : public OpenWindow {
protected:
    void SetUp() override {}
    void TearDown() override {
        OpenWindow::TearDown();
        qDeleteAll(qApp->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale::c());
    }
    void openIn(LanguageChoice choice) {
        useLanguage(choice);
        makeWindow();
    }
    [[nodiscard]] QStringList menuTitles() const {
        QStringList titles;
        for (const QAction* action : window->menuBar()->actions()) titles.append(action->text().remove(u'&'));
        return titles;
    }
};

/// The letters that two entries of one menu share, below `actions`.
QStringList clashes(const QString& menu, const QList<QAction*>& actions) {
    QStringList found;
    QStringList letters;
    for (const QAction* action : actions) {
        const QString text = action->text();
        const qsizetype mark = text.indexOf(u'&');
        if (mark >= 0 && mark + 1 < text.size()) {
            const QString letter = text.at(mark + 1).toLower();
            if (letters.contains(letter)) found.append(menu + u": "_s + text);
            letters.append(letter);
        }
        if (action->menu()) found += clashes(text, action->menu()->actions());
    }
    return found;
}
} // namespace

TEST_F(Language, theMenusAreNorwegian) {
    openIn(LanguageChoice::Bokmal);
    EXPECT_EQ(menuTitles().join(u' ').toStdString(),
              "Fil Rediger Vis Tidslinje Perioder Belegg Figurer Vindu Hjelp");
    EXPECT_EQ(action(ActionId::Undo)->text().toStdString(), "Angre");
}

TEST_F(Language, theSameWordMayMeanTwoThings) {
    openIn(LanguageChoice::Bokmal);
    EXPECT_EQ(action(ActionId::ToolBracket)->text().toStdString(), "Periode");
    EXPECT_EQ(action(ActionId::ArrangeBracket)->text().toStdString(), "Periodisering");
}

TEST_F(Language, acceleratorsAreUniqueInTheirMenu) {
    for (const LanguageChoice choice : {LanguageChoice::English, LanguageChoice::Bokmal}) {
        openIn(choice);
        EXPECT_EQ(clashes(u"menu bar"_s, window->menuBar()->actions()).join(u'\n').toStdString(), "")
            << storedName(choice).toStdString();
    }
}

TEST_F(Language, everyMenuOfTheBarHasAnAccelerator) {
    for (const LanguageChoice choice : {LanguageChoice::English, LanguageChoice::Bokmal}) {
        openIn(choice);
        for (const QAction* menu : window->menuBar()->actions())
            EXPECT_TRUE(menu->text().contains(u'&')) << menu->text().toStdString();
    }
}

TEST_F(Language, qtsOwnButtonsFollow) {
    useLanguage(LanguageChoice::Bokmal);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text().toStdString(), "Avbryt");
}

TEST_F(Language, datesAndKindsOfInfluenceFollow) {
    useLanguage(LanguageChoice::Bokmal);
    EXPECT_EQ(windowLanguage(), DateLanguage::Bokmal);
    EXPECT_EQ(influenceKindWord(u"triggers"_s).toStdString(), "utløser");
    useLanguage(LanguageChoice::English);
    EXPECT_EQ(windowLanguage(), DateLanguage::English);
    EXPECT_EQ(influenceKindWord(u"triggers"_s).toStdString(), "triggers");
}

TEST_F(Language, theHistorySpeaksIt) {
    openIn(LanguageChoice::Bokmal);
    openExample();
    trigger(ActionId::SelectAll);
    trigger(ActionId::Delete);
    EXPECT_TRUE(action(ActionId::Undo)->text().startsWith(u"Angre: Slett"_s))
        << action(ActionId::Undo)->text().toStdString();
}

TEST_F(Language, pluralsAreRightInBoth) {
    const auto marked = [](int n) {
        return QCoreApplication::translate("forlop::SourceTree", "%n passage(s) marked", nullptr, n)
            .toStdString();
    };
    useLanguage(LanguageChoice::English);
    EXPECT_EQ(marked(1), "1 passage marked");
    EXPECT_EQ(marked(3), "3 passages marked");
    useLanguage(LanguageChoice::Bokmal);
    EXPECT_EQ(marked(1), "1 tekststed merket");
    EXPECT_EQ(marked(3), "3 tekststeder merket");
}

TEST_F(Language, theGuideAndTheKeyboardMapAreNorwegian) {
    openIn(LanguageChoice::Bokmal);
    EXPECT_TRUE(methodGuide().contains(u"periodeskille"_s));
    const QString map = keyboardMap(*window->parts().actions);
    EXPECT_TRUE(map.contains(u"På tidslinjen"_s));
    EXPECT_FALSE(map.contains(u"context menu"_s));
}

TEST_F(Language, theMenuRemembersTheChoiceAndSaysWhenItTakesHold) {
    openIn(LanguageChoice::English);
    auto* norwegian = window->findChild<QAction*>(u"language.nb"_s);
    ASSERT_NE(norwegian, nullptr);
    EXPECT_FALSE(norwegian->isChecked());
    norwegian->trigger();
    EXPECT_EQ(preferences->language(), LanguageChoice::Bokmal);
    EXPECT_TRUE(statusText().contains(u"started again"_s)) << statusText().toStdString();
    EXPECT_EQ(Preferences(folder.path()).language(), LanguageChoice::Bokmal);
}
