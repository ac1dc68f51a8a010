// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace forlop {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};
} // namespace

QString SystemDialogs::fileToOpen(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Tr::tr("Open a project"), {},
                                        Tr::tr("Forløp projects (*.forlop);;All files (*)"));
}

QString SystemDialogs::fileToSave(QWidget* parent, const NewFile& file) {
    QFileDialog dialog(parent, file.title, {}, file.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(file.suffix);
    dialog.selectFile(file.suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString SystemDialogs::tableToImport(QWidget* parent) {
    return QFileDialog::getOpenFileName(parent, Tr::tr("Import a spreadsheet"), {},
                                        Tr::tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
}

QStringList SystemDialogs::documentsToImport(QWidget* parent) {
    return QFileDialog::getOpenFileNames(parent, Tr::tr("Import documents"), {},
                                         Tr::tr("Texts (*.txt);;All files (*)"));
}

std::optional<QString> SystemDialogs::text(QWidget* parent, const Question& question) {
    bool ok = false;
    const QString text = QInputDialog::getText(parent, question.title, question.label, QLineEdit::Normal,
                                               question.initial, &ok);
    return ok ? std::optional(text.trimmed()) : std::nullopt;
}

void SystemDialogs::tell(QWidget* parent, const QString& sentence) {
    QMessageBox box(QMessageBox::NoIcon, QString(), sentence, QMessageBox::Close, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace forlop
