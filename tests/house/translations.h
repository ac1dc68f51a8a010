// SPDX-License-Identifier: GPL-3.0-or-later
// Files of translations as the house tests read them, and what lupdate finds in the sources.
#pragma once

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace forlop::test {

struct Message {
    QString source;
    QStringList words; ///< one, or one per plural form
    bool plural = false;
    bool finished = true;
};
/// By context, source and comment, parted by line ends that no context has.
using Messages = QMap<QString, Message>;

inline Messages messagesIn(const QString& path) {
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString comment;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isEndElement() && name == QLatin1String("message"))
            messages.insert(context + QLatin1Char('\n') + message.source + QLatin1Char('\n') + comment,
                            message);
        if (!xml.isStartElement()) continue;
        if (name == QLatin1String("name")) context = xml.readElementText();
        if (name == QLatin1String("message")) {
            message = {};
            comment.clear();
            message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        }
        if (name == QLatin1String("source")) message.source = xml.readElementText();
        if (name == QLatin1String("comment")) comment = xml.readElementText();
        if (name == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural) message.words = QStringList{xml.readElementText()};
        }
        if (name == QLatin1String("numerusform")) message.words.append(xml.readElementText());
    }
    return messages;
}

struct Scan {
    Messages messages; ///< those of the file, with what the sources have besides and without what they lost
    QStringList complaints;
};

/// What `./dev translate` would make of a file of translations; the file itself stays as it is.
inline Scan scanSources(const QString& root, const QStringList& layers, const QString& translations,
                        const QStringList& options = {}) {
    Scan scan;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("words.ts"));
    QFile::copy(translations, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(FORLOP_LUPDATE),
                  QStringList{QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral(".")} +
                      layers + options + QStringList{QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0) {
        scan.complaints.append(QStringLiteral("lupdate did not run"));
        return scan;
    }
    for (const QString& line : QString::fromUtf8(lupdate.readAll()).split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1Char('/'))) scan.complaints.append(line);
    scan.messages = messagesIn(copy);
    return scan;
}

} // namespace forlop::test
