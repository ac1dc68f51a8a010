// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to the first picture of it, and the memory it takes.
#include "canvasrows.h"
#include "core/project/project.h"
#include "storerows.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>

namespace forlop::bench {
namespace {

double openAndPaint(const QString& file) {
    return median(cpuOf(3, [&file] {
        auto project = Project::open(file);
        if (!project) return;
        TimelineCanvas canvas;
        canvas.resize(1600, 900);
        canvas.setProject(project->get());
        QImage image(1600, 900, QImage::Format_RGB32);
        QPainter painter(&image);
        canvas.core().paint(painter, image.rect());
        painter.end();
        canvas.setProject(nullptr);
    }));
}

} // namespace

std::vector<BenchRow> openRows(const QString& folder) {
    const QString small = benchProject(folder, 100'000);
    const QString large = benchProject(folder, 1'000'000);
    std::vector<BenchRow> rows{{QStringLiteral("7"),
                                QStringLiteral("open 100k, file to first paint"),
                                openAndPaint(small) / yardstickR(small),
                                2.0,
                                3.5,
                                QStringLiteral("R"),
                                {}},
                               {QStringLiteral("8"),
                                QStringLiteral("open 1M, file to first overview"),
                                openAndPaint(large) / rawIntegerRead(large),
                                2,
                                4,
                                QStringLiteral("raw integer reads"),
                                {}}};
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child-memory"), large});
    child.waitForFinished(600'000);
    const double bytes = child.readAllStandardOutput().toDouble();
    rows.push_back({QStringLiteral("13"),
                    QStringLiteral("memory an event at 1M, index and first frame included"),
                    bytes,
                    160,
                    300,
                    QStringLiteral("B"),
                    {}});
    return rows;
}

} // namespace forlop::bench
