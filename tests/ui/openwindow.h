// SPDX-License-Identifier: GPL-3.0-or-later
// A real main window with settings of its own and somebody who answers its questions.
#pragma once

#include "core/exchange/examples.h"
#include "tests/ui/answers.h"
#include "tests/ui/waituntil.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace forlop {

class OpenWindow : public ::testing::Test {
protected:
    void SetUp() override { makeWindow(); }
    void TearDown() override { window.reset(); }

    void makeWindow() {
        window.reset();
        preferences = std::make_unique<Preferences>(folder.path());
        window = std::make_unique<MainWindow>(*preferences, std::make_unique<AnsweredDialogs>(answers));
        window->resize(1600, 900);
        window->show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString place(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    /// Opens a fresh copy of a worked case in the window.
    void openExample(const char* name = "city") {
        const QString path = place("case.forlop");
        const Result<void> made = createExample(path, QString::fromLatin1(name));
        ASSERT_TRUE(made.ok()) << made.error().text.toStdString();
        ASSERT_TRUE(window->openProject(path));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Session& session() const { return *window->session(); }
    [[nodiscard]] Project& project() const { return window->session()->project(); }
    [[nodiscard]] QAction* action(ActionId id) const { return window->parts().actions->at(id); }
    /// Lets waiting refreshes happen first, as between two acts of a hand.
    void trigger(ActionId id) const {
        QCoreApplication::processEvents();
        ASSERT_TRUE(action(id)->isEnabled()) << action(id)->objectName().toStdString();
        action(id)->trigger();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] EventId eventOfKey(const QString& key) const {
        const EventColumns& events = project().events();
        for (size_t row = 0; row < events.rows(); ++row)
            if (events.alive(row) && events.key(row) == key) return events.id(row);
        return {};
    }
    [[nodiscard]] QString statusText() const {
        return window->findChild<QLabel*>(QStringLiteral("statusLeft"))->text();
    }

    QTemporaryDir folder;
    std::shared_ptr<Answers> answers = std::make_shared<Answers>();
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> window;
};

} // namespace forlop
