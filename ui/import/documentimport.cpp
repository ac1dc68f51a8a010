// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/documentimport.h"

#include "core/documents/plaintext.h"
#include "core/edit/sourceverbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace forlop {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DocumentImport)
};

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     Tr::tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()),
                     {}};
    return file.readAll();
}
} // namespace

DocumentImport planDocuments(Project& project, const QStringList& paths) {
    DocumentImport import;
    EditBuilder builder = project.edit();
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = bytesOf(path);
        if (!bytes) {
            import.problems.append(bytes.error().text);
            continue;
        }
        const Result<PlainText> text = readPlainText(*bytes);
        if (!text) {
            import.problems.append(QStringLiteral("%1: %2").arg(name, text.error().text));
            continue;
        }
        if (!text->warning.isEmpty())
            import.problems.append(QStringLiteral("%1: %2").arg(name, text->warning));
        Source source;
        source.id = project.ids().nextId<Source>();
        source.title = QFileInfo(path).completeBaseName();
        source.originalName = name;
        const Result<Edit> edit = addSource(builder, source, text->text, *bytes);
        if (!edit) {
            import.problems.append(QStringLiteral("%1: %2").arg(name, edit.error().text));
            continue;
        }
        import.sources.push_back(source.id);
        import.edit = *edit;
    }
    if (import.sources.size() > 1)
        import.edit.sentence =
            Tr::tr("Import %n document(s)", nullptr, static_cast<int>(import.sources.size()));
    return import;
}

} // namespace forlop
