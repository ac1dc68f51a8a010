// SPDX-License-Identifier: GPL-3.0-or-later
// The questions the window asks: for files, for a word. A seam: tests answer instead of a person.
#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace forlop {

class Dialogs {
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;

    /// Empty answers mean that somebody thought better of it.
    [[nodiscard]] virtual QString fileToOpen(QWidget* parent) = 0;
    struct NewFile {
        QString title; ///< of the dialog
        QString suggestion;
        QString filter;
        QString suffix; ///< added where none is typed
    };
    [[nodiscard]] virtual QString fileToSave(QWidget* parent, const NewFile& file) = 0;
    [[nodiscard]] virtual QString tableToImport(QWidget* parent) = 0;
    [[nodiscard]] virtual QStringList documentsToImport(QWidget* parent) = 0;
    struct Question {
        QString title;
        QString label;
        QString initial;
    };
    [[nodiscard]] virtual std::optional<QString> text(QWidget* parent, const Question& question) = 0;
    /// Something could not be done; one sentence.
    virtual void tell(QWidget* parent, const QString& sentence) = 0;
    /// How long something may take before it is shown how far it is, in milliseconds.
    [[nodiscard]] virtual int patience() const { return 500; }
};

/// The system's dialogs.
class SystemDialogs final : public Dialogs {
public:
    [[nodiscard]] QString fileToOpen(QWidget* parent) override;
    [[nodiscard]] QString fileToSave(QWidget* parent, const NewFile& file) override;
    [[nodiscard]] QString tableToImport(QWidget* parent) override;
    [[nodiscard]] QStringList documentsToImport(QWidget* parent) override;
    [[nodiscard]] std::optional<QString> text(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& sentence) override;
};

} // namespace forlop
