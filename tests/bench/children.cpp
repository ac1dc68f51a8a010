// SPDX-License-Identifier: GPL-3.0-or-later
// What must be measured in a process of its own: memory of one project, and the start of a window.
#include "canvasrows.h"
#include "core/project/project.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QImage>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QProcess>
#include <QTimer>
#include <QTreeWidget>

#include <cstdio>

namespace forlop::bench {
namespace {

int memoryOf(const QString& file) {
    TimelineCanvas canvas;
    canvas.resize(1600, 900);
    QImage image(1600, 900, QImage::Format_RGB32);
    const auto paint = [&] {
        QPainter painter(&image);
        canvas.core().paint(painter);
    };
    paint();
    const double before = residentBytes();
    auto project = Project::open(file);
    if (!project) return 2;
    canvas.setProject(project->get());
    paint();
    std::printf("%.1f", (residentBytes() - before) / static_cast<double>((*project)->events().size()));
    canvas.setProject(nullptr);
    return 0;
}

// A window with menus, a dock with a tree, and nothing else; or the same around the timeline.
enum class Centre { Nothing, Timeline };
int showWindow(QApplication& application, Centre centre) {
    QMainWindow window;
    window.resize(1600, 900);
    for (const char* name : {"File", "Edit", "View", "Help"})
        window.menuBar()->addMenu(QString::fromLatin1(name))->addAction(QStringLiteral("Action"));
    auto* dock = new QDockWidget(QStringLiteral("Dock"), &window);
    dock->setWidget(new QTreeWidget(dock));
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    if (centre == Centre::Timeline) {
        applyTheme(application, {Theme::Light, 100});
        window.setCentralWidget(new TimelineCanvas(&window));
    }
    window.show();
    window.grab();
    QTimer::singleShot(0, &application, &QApplication::quit);
    return QApplication::exec();
}

double startOf(const QString& what) {
    QProcess child;
    const double before = wallMs();
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child-window"), what});
    child.waitForFinished(60'000);
    return wallMs() - before;
}

} // namespace

int runChild(const QStringList& arguments) {
    if (arguments.value(1) == QLatin1String("--child-memory")) return memoryOf(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--child-window"))
        return showWindow(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                          arguments.value(2) == QLatin1String("timeline") ? Centre::Timeline
                                                                          : Centre::Nothing);
    return -1;
}

BenchRow startRow() {
    constexpr int pairs = 9;
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        const double least = startOf(QStringLiteral("least"));
        ratios.push_back(startOf(QStringLiteral("timeline")) / least);
    }
    return {QStringLiteral("14"),
            QStringLiteral("start to first paint, window with timeline / least window"),
            median(ratios),
            1.5,
            2.5,
            QStringLiteral("×"),
            {}};
}

} // namespace forlop::bench
