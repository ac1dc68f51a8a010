// SPDX-License-Identifier: GPL-3.0-or-later
// Answers the window's questions instead of a person, and keeps what it was told.
#pragma once

#include "ui/window/dialogs.h"

#include <memory>

namespace forlop {

struct Answers {
    QString openPath;
    QString savePath;
    QString table;
    QStringList documents;
    std::optional<QString> word;
    QStringList told;
    int patience = 500;
};

class AnsweredDialogs final : public Dialogs {
public:
    explicit AnsweredDialogs(std::shared_ptr<Answers> answers) : m_answers(std::move(answers)) {}
    [[nodiscard]] QString fileToOpen(QWidget*) override { return m_answers->openPath; }
    [[nodiscard]] QString fileToSave(QWidget*, const NewFile&) override { return m_answers->savePath; }
    [[nodiscard]] QString tableToImport(QWidget*) override { return m_answers->table; }
    [[nodiscard]] QStringList documentsToImport(QWidget*) override { return m_answers->documents; }
    [[nodiscard]] std::optional<QString> text(QWidget*, const Question&) override { return m_answers->word; }
    void tell(QWidget*, const QString& sentence) override { m_answers->told.append(sentence); }
    [[nodiscard]] int patience() const override { return m_answers->patience; }

private:
    std::shared_ptr<Answers> m_answers;
};

} // namespace forlop
