// SPDX-License-Identifier: GPL-3.0-or-later
// The source tree as the house tests read it: every file of our own code with its lines.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace forlop::test {

struct SourceFile {
    QString path; ///< from the root: core/store/store.cpp
    QStringList lines;
};

/// Headers and sources below `layers` of `root`, by path.
inline QList<SourceFile> sourceFiles(const QString& root, const QStringList& layers) {
    QList<SourceFile> files;
    for (const QString& layer : layers) {
        QDirIterator walk(root + QLatin1Char('/') + layer, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            files.append({QDir(root).relativeFilePath(file.fileName()),
                          QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

/// Puts a file into a tree made up for a test.
inline bool plant(const QString& root, const QString& path, const QByteArray& text) {
    QFile file(root + QLatin1Char('/') + path);
    return QDir(root).mkpath(path.section(QLatin1Char('/'), 0, -2)) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

} // namespace forlop::test
