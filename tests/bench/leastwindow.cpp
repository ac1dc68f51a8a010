// SPDX-License-Identifier: GPL-3.0-or-later
// What row 14 compares with: a window of Qt with menus, a dock with a tree, and nothing else. A program of
// its own, so that it loads no more libraries than such a window needs.
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>
#include <QTreeWidget>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1600, 900);
    for (const char* name : {"File", "Edit", "View", "Help"})
        window.menuBar()->addMenu(QString::fromLatin1(name))->addAction(QStringLiteral("Action"));
    auto* dock = new QDockWidget(QStringLiteral("Dock"), &window);
    dock->setWidget(new QTreeWidget(dock));
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.grab();
        QApplication::quit();
    });
    return QApplication::exec();
}
