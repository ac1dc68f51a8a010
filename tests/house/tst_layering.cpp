// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom: app → ui → core, never back; inside core from the ground up. Read from the sources,
// so that no build file can hide an arrow.
#include "sourcetree.h"

#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace forlop::test;

namespace {
/// The rooms of core and what each may see besides itself.
const QHash<QString, QStringList>& roomsSeen() {
    static const QStringList values{QStringLiteral("base"), QStringLiteral("time"), QStringLiteral("model")};
    static const QStringList edits = values + QStringList{QStringLiteral("edit")};
    static const QHash<QString, QStringList> seen{
        {QStringLiteral("base"), {}},
        {QStringLiteral("time"), {QStringLiteral("base")}},
        {QStringLiteral("model"), {QStringLiteral("base"), QStringLiteral("time")}},
        {QStringLiteral("edit"), values},
        {QStringLiteral("store"), edits},
        {QStringLiteral("project"), edits + QStringList{QStringLiteral("store")}},
        {QStringLiteral("documents"), values},
        // An import is an edit, built by the verbs; a worked case is a new project, made through the one
        // door.
        {QStringLiteral("exchange"), edits + QStringList{QStringLiteral("project")}},
        {QStringLiteral("analysis"), values},
        {QStringLiteral("layout"), values},
    };
    return seen;
}

QString whyNot(const QString& from, const QString& to) {
    const QString fromLayer = from.section(QLatin1Char('/'), 0, 0);
    const QString toLayer = to.section(QLatin1Char('/'), 0, 0);
    static const QStringList upwards{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    if (upwards.indexOf(toLayer) > upwards.indexOf(fromLayer))
        return QStringLiteral("%1 must not see %2").arg(fromLayer, toLayer);
    if (fromLayer != QLatin1String("core") && to.startsWith(QLatin1String("core/store/")))
        return QStringLiteral("the file is reached through core/project");
    if (fromLayer != QLatin1String("core") || toLayer != QLatin1String("core")) return {};
    const QString fromRoom = from.section(QLatin1Char('/'), 1, 1);
    const QString toRoom = to.section(QLatin1Char('/'), 1, 1);
    if (!roomsSeen().contains(fromRoom)) return QStringLiteral("core/%1 is in no table").arg(fromRoom);
    if (fromRoom == toRoom || roomsSeen().value(fromRoom).contains(toRoom)) return {};
    return QStringLiteral("core/%1 must not see core/%2").arg(fromRoom, toRoom);
}

/// The Qt module that a header <QName> comes from, told by Qt's own include folders.
QString moduleOf(const QString& header) {
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (header.contains(QLatin1Char('/'))) return header.section(QLatin1Char('/'), 0, 0);
    for (const QString& module : QDir(folder).entryList({QStringLiteral("Qt*")}, QDir::Dirs))
        if (QFile::exists(folder + QLatin1Char('/') + module + QLatin1Char('/') + header)) return module;
    return {};
}

QStringList violations(const QString& root) {
    static const QRegularExpression own(QStringLiteral(R"re(^\s*#\s*include\s*"((?:core|ui|app)/[^"]+)")re"));
    static const QRegularExpression beside(QStringLiteral(R"re(^\s*#\s*include\s*"([^"]+)")re"));
    static const QRegularExpression qt(QStringLiteral(R"re(^\s*#\s*include\s*<([Qq][A-Za-z0-9_/.]+)>)re"));
    QStringList found;
    for (const SourceFile& file :
         sourceFiles(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString& line = file.lines.at(i);
            QString why;
            if (const auto match = own.match(line); match.hasMatch())
                why = whyNot(file.path, match.captured(1));
            else if (const auto relative = beside.match(line); relative.hasMatch())
                why = relative.captured(1).contains(QLatin1String(".."))
                          ? QStringLiteral("includes start from the root")
                          : QString();
            else if (const auto header = qt.match(line);
                     header.hasMatch() && file.path.startsWith(QLatin1String("core/"))) {
                const QString module = moduleOf(header.captured(1));
                if (module != QLatin1String("QtCore") && module != QLatin1String("QtSql"))
                    why = QStringLiteral("core sees Qt Core and Sql, not <%1> of %2")
                              .arg(header.captured(1), module);
            }
            if (!why.isEmpty()) found.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(why));
        }
    return found;
}
} // namespace

TEST(TheLayers, ArePointedAtFromAboveOnly) {
    const QString root = QStringLiteral(FORLOP_SOURCE_DIR);
    ASSERT_GT(sourceFiles(root, {QStringLiteral("core")}).size(), 50) << "the tree was not found";
    const QStringList found = violations(root);
    EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(TheLayers, AreAllInTheTable) {
    const QDir core(QStringLiteral(FORLOP_SOURCE_DIR "/core"));
    for (const QString& room : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(roomsSeen().contains(room)) << room.toStdString();
}

TEST(APlantedArrow, IsFound) {
    struct Case {
        const char* path;
        const char* line;
        bool wrong;
    };
    const Case cases[] = {
        {"core/model/a.h", "#include \"core/store/store.h\"", true},
        {"core/layout/a.h", "#include \"core/store/store.h\"", true},
        {"core/analysis/a.cpp", "#  include \"core/layout/role.h\"", true},
        {"core/base/a.h", "#include \"core/time/instant.h\"", true},
        {"core/store/a.cpp", "#include \"core/project/project.h\"", true},
        {"core/project/a.cpp", "#include \"ui/window/window.h\"", true},
        {"ui/a.cpp", "#include \"app/main.h\"", true},
        {"ui/a.cpp", "#include \"core/store/store.h\"", true},
        {"core/exchange/a.cpp", "#include \"core/store/store.h\"", true},
        {"core/model/a.h", "#include \"../store/store.h\"", true},
        {"core/model/a.h", "#include <QWidget>", true},
        {"core/model/a.h", "#include <QtGui/QColor>", true},
        {"core/model/a.h", "#include <qcolor.h>", true},
        {"core/time/a.h", "#include <QPainter>", true},
        {"core/newroom/a.h", "#include \"core/base/id.h\"", true},
        {"core/store/a.cpp", "#include \"core/edit/edit.h\"", false},
        {"core/model/a.h", "#include <QString>", false},
        {"core/store/a.cpp", "#include <QSqlDatabase>", false},
        {"ui/a.cpp", "#include <QWidget>", false},
        {"ui/a.cpp", "#include \"core/project/project.h\"", false},
        {"app/a.cpp", "#include \"ui/window/window.h\"", false},
    };
    for (const Case& each : cases) {
        const QTemporaryDir root;
        ASSERT_TRUE(plant(root.path(), QString::fromLatin1(each.path), each.line));
        EXPECT_EQ(violations(root.path()).size(), each.wrong ? 1 : 0) << each.path << ' ' << each.line;
    }
}
