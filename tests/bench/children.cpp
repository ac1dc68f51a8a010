// SPDX-License-Identifier: GPL-3.0-or-later
// What must be measured in a process of its own: memory of one project, and the start of a window.
#include "canvasrows.h"
#include "core/exchange/examples.h"
#include "core/project/project.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/window/windowoptions.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QMainWindow>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace forlop::bench {
namespace {

int memoryOf(const QString& file) {
    TimelineCanvas canvas;
    canvas.resize(1600, 900);
    QImage image(1600, 900, QImage::Format_RGB32);
    const auto paint = [&] {
        QPainter painter(&image);
        canvas.core().paint(painter, image.rect());
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

// The window as `forlop FILE` opens it, closed after its first picture.
int showProgram(QApplication& application, const QString& file) {
    const QTemporaryDir settings;
    QTimer::singleShot(0, &application, [] {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (qobject_cast<QMainWindow*>(window) != nullptr) window->grab();
        QApplication::quit();
    });
    WindowOptions options;
    options.settingsFolder = settings.path();
    options.size = QSize(1600, 900);
    options.file = file;
    return runWindow(application, options);
}

double startOf(const QString& program, const QStringList& arguments) {
    QProcess child;
    const double before = wallMs();
    child.start(program, arguments);
    child.waitForFinished(60'000);
    return wallMs() - before;
}

double startRatio(const QStringList& arguments) {
    constexpr int pairs = 9;
    const QString least = QCoreApplication::applicationDirPath() + QStringLiteral("/forlop_leastwindow");
    std::vector<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        const double yardstick = startOf(least, {});
        ratios.push_back(startOf(QCoreApplication::applicationFilePath(), arguments) / yardstick);
    }
    return median(ratios);
}

} // namespace

int runChild(const QStringList& arguments) {
    if (arguments.value(1) == QLatin1String("--child-memory")) return memoryOf(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--child-window"))
        return showProgram(*qobject_cast<QApplication*>(QCoreApplication::instance()), arguments.value(2));
    return -1;
}

std::vector<BenchRow> startRows(const QString& folder) {
    const QString project = folder + QStringLiteral("/city.forlop");
    if (!QFileInfo::exists(project))
        if (const auto made = createExample(project, QStringLiteral("city")); !made.ok()) return {};
    const QString window = QStringLiteral("--child-window");
    return {{QStringLiteral("14"), QStringLiteral("start to first paint, the program / least window"),
             startRatio({window}), 1.5, 2.5, QStringLiteral("×"),
             QStringLiteral("with the case of 2019 open %1").arg(startRatio({window, project}), 0, 'f', 2)}};
}

} // namespace forlop::bench
