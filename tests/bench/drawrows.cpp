// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the canvas and the build of its index.
#include "canvasrows.h"
#include "core/project/project.h"
#include "storerows.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>

namespace forlop::bench {
namespace {

constexpr QSize kSize{1600, 900};

struct Spread {
    double median = 0;
    double p95 = 0;
};

// 60 steps, the first one dropped, three rounds, median of the rounds.
Spread steps(const std::function<void(int)>& step) {
    std::vector<double> medians;
    std::vector<double> tails;
    for (int round = 0; round < 3; ++round) {
        int number = 0;
        std::vector<double> times = cpuOf(60, [&] { step(number++); });
        times.erase(times.begin());
        medians.push_back(median(times));
        tails.push_back(percentile(times, 0.95));
    }
    return {median(medians), median(tails)};
}

struct Worst {
    Spread spread;
    QString scenes; ///< median / p95 of each, in U
};

Worst framesOf(Project& project, double u) {
    TimelineCanvas canvas;
    canvas.resize(kSize);
    canvas.setMotion(Motion::Reduced);
    canvas.setProject(&project);
    CanvasCore& core = canvas.core();
    QImage image(kSize, QImage::Format_RGB32);
    const auto paint = [&] {
        QPainter painter(&image);
        core.paint(painter, image.rect());
    };
    const TimeRange full = canvas.fullRange();
    const Instant day = kSecondsPerDay;
    const Instant middle = full.from / 2 + full.until / 2;
    struct Scene {
        const char* name;
        TimeRange range;
    };
    const std::array<Scene, 4> scenes{Scene{"overview", full},
                                      {"2 years", {middle - 365 * day, middle + 365 * day}},
                                      {"3 months", {middle - 45 * day, middle + 45 * day}},
                                      {"1 month", {middle - 15 * day, middle + 15 * day}}};
    Worst worst;
    const auto note = [&](const QString& name, Spread spread) {
        worst.scenes += QStringLiteral("%1 %2/%3 ")
                            .arg(name)
                            .arg(spread.median / u, 0, 'f', 2)
                            .arg(spread.p95 / u, 0, 'f', 2);
        worst.spread.median = std::max(worst.spread.median, spread.median);
        worst.spread.p95 = std::max(worst.spread.p95, spread.p95);
    };
    for (const Scene& scene : scenes) {
        canvas.zoomTo(scene.range);
        paint();
        note(QString::fromLatin1(scene.name), steps([&](int step) {
                 core.view.pan(step % 2 == 0 ? 9 : -5);
                 paint();
             }));
    }
    note(QStringLiteral("zoom sweep"), steps([&](int step) {
             if (step == 0) canvas.zoomTo(full);
             core.view.zoomAt(700, 1.11);
             paint();
         }));
    canvas.setProject(nullptr);
    return worst;
}

double indexTime(const Project& project) {
    const CaseId caseId = project.tables().of<Case>().begin()->second.id;
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        EventIndex index;
        const double before = cpuMs();
        index.build(project.events(), caseId);
        times.push_back(cpuMs() - before);
    }
    return median(times);
}

} // namespace

double yardstickU() {
    return median(cpuOf(5, [] {
        QImage image(kSize, QImage::Format_RGB32);
        QPainter painter(&image);
        for (int i = 0; i < 100'000; ++i)
            painter.fillRect((i * 7) % 1597, (i * 13) % 888, 3, 12, QColor(40, 80, 120));
    }));
}

std::vector<BenchRow> drawRows(const QString& folder) {
    const double u = yardstickU();
    auto small = Project::open(benchProject(folder, 10'000));
    auto middle = Project::open(benchProject(folder, 100'000));
    auto large = Project::open(benchProject(folder, 1'000'000));
    if (!small || !middle || !large) return {};
    const Worst atSmall = framesOf(**small, u);
    const Worst atLarge = framesOf(**large, u);
    const double hundred = indexTime(**middle);
    const double million = indexTime(**large);
    const QString unit = QStringLiteral("U");
    return {{QStringLiteral("1"), QStringLiteral("frame at 1M, worst scene, median"),
             atLarge.spread.median / u, 0.20, 0.35, unit,
             QStringLiteral("U %1 ms; ").arg(u, 0, 'f', 1) + atLarge.scenes},
            {QStringLiteral("1"),
             QStringLiteral("frame at 1M, worst scene, p95"),
             atLarge.spread.p95 / u,
             0.30,
             0.48,
             unit,
             {}},
            {QStringLiteral("3"), QStringLiteral("flatness: worst p95 at 1M / at 10k"),
             atLarge.spread.p95 / atSmall.spread.p95, 1.2, 2, QStringLiteral("×"), atSmall.scenes},
            {QStringLiteral("5"), QStringLiteral("index build at 1M"), million / u, 5, 12, unit,
             QStringLiteral("%1 ms").arg(million, 0, 'f', 0)},
            {QStringLiteral("5"),
             QStringLiteral("index build, 1M / 100k"),
             million / hundred,
             13,
             20,
             QStringLiteral("×"),
             {}}};
}

} // namespace forlop::bench
