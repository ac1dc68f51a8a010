// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand costs: a step of a drag with everything drawn, and a change of one event until it is seen.
#include "canvasrows.h"
#include "core/edit/eventverbs.h"
#include "core/project/project.h"
#include "storerows.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <array>
#include <functional>

namespace forlop::bench {
namespace {

constexpr QSize kSize{1600, 900};
constexpr int kSteps = 60;
constexpr int kRounds = 3;
constexpr int kStep = 17; // pixels

// A window as a user has it: painted by the event loop, where the canvas asks for it.
class Scene {
public:
    explicit Scene(Project& project) {
        canvas.resize(kSize);
        canvas.setMotion(Motion::Reduced);
        canvas.setProject(&project);
        canvas.show();
        paint();
    }
    ~Scene() { canvas.setProject(nullptr); }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    // Now, not when the next frame is due.
    void paint() {
        QApplication::processEvents();
        QEvent due(QEvent::UpdateRequest);
        QApplication::sendEvent(canvas.window(), &due);
    }
    void showAround(Instant middle, Instant days) {
        canvas.zoomTo({middle - days * kSecondsPerDay / 2, middle + days * kSecondsPerDay / 2});
        paint();
    }
    void mouse(QEvent::Type type, QPointF at) {
        const bool move = type == QEvent::MouseMove;
        QMouseEvent event(type, at, at, move ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas.viewport(), &event);
    }

    TimelineCanvas canvas;
};

// A mark with a row of its own near the middle of the view, of a date fine enough that each step moves it.
const PlacedEvent* middleMark(Scene& scene) {
    const TimelineFrame& frame = scene.canvas.core().frame();
    const PlacedEvent* best = nullptr;
    const auto away = [](const PlacedEvent& event) { return std::abs(event.badge.x - kSize.width() / 2.0); };
    for (const PlacedEvent& event : frame.events)
        if (!event.folded && frame.lanesView.contains(event.badge) &&
            event.extent.width < kSize.width() / 8.0 && (best == nullptr || away(event) < away(*best)))
            best = &event;
    return best;
}

// Closer and closer, until a mark has a row of its own.
const PlacedEvent* markInView(Scene& scene) {
    const TimeRange full = scene.canvas.fullRange();
    for (const Instant days : {90, 60, 30, 14}) {
        scene.showAround(full.from / 2 + full.until / 2, days);
        if (const PlacedEvent* mark = middleMark(scene)) return mark;
    }
    return nullptr;
}

// The worst of what can be held: an event, a frontier. Each step is a move of the hand and the frame after
// it.
double dragStep(Project& project, QString& note, double u) {
    Scene scene(project);
    const PlacedEvent* event = markInView(scene);
    const auto measured = [&](QPointF from, int step) {
        std::vector<double> times;
        scene.mouse(QEvent::MouseButtonPress, from);
        int number = 0;
        for (const double time : cpuOf(kSteps, [&] {
                 const int at = number++;
                 scene.mouse(QEvent::MouseMove, from + QPointF(20 + step * (at % 5), at % 5));
                 scene.paint();
             }))
            times.push_back(time);
        scene.canvas.core().clearPreview();
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(&scene.canvas, &escape);
        scene.mouse(QEvent::MouseButtonRelease, from);
        times.erase(times.begin());
        return median(times);
    };
    double worst = 0;
    const auto add = [&](const char* name, double time) {
        note += QStringLiteral("%1 %2 U ").arg(QString::fromLatin1(name)).arg(time / u, 0, 'f', 3);
        worst = std::max(worst, time);
    };
    if (event != nullptr) {
        const QPointF at(event->badge.x, event->badge.y);
        add("event", measured(at, static_cast<int>(event->extent.width) + kStep));
    }
    const BandFact* band = scene.canvas.core().content.facts().mainBand();
    if (band != nullptr && !band->frontiers.empty()) {
        scene.showAround(band->frontiers[band->frontiers.size() / 2].at, 90);
        const TimelineFrame& frame = scene.canvas.core().frame();
        if (!frame.frontiers.empty())
            add("frontier", measured({frame.frontiers.front().x, frame.band.bottom() + 13}, kStep));
    }
    return worst;
}

// In a view where lanes are drawn in columns, as they are with so many events however close one is.
double changeSeen(Project& project, QString& note, double u) {
    // Connected before the canvas, so told before it: from there to the painted frame is what the row means.
    double told = 0;
    const auto listening = QObject::connect(&project, &Project::changed, [&told] { told = cpuMs(); });
    Scene scene(project);
    const TimeRange full = scene.canvas.fullRange();
    scene.showAround(full.from / 2 + full.until / 2, 90);
    const EventColumns& events = project.events();
    size_t inView = 0;
    while (events.from(inView) < scene.canvas.visibleRange().from ||
           events.until(inView) > scene.canvas.visibleRange().until)
        ++inView;
    const EventId id = events.id(inView);
    const Event like = project.rows().get(id).value_or(Event{});
    std::array<std::vector<double>, 3> times;
    std::array<std::vector<double>, 3> thinking;
    // What comes before, the verb and the commit (row 9), is told beside it.
    const auto carryOut = [&](size_t which, const std::function<Result<Edit>(EditBuilder&)>& verb) {
        const double before = cpuMs();
        EditBuilder builder = project.edit();
        const Result<Edit> edit = verb(builder);
        if (edit) static_cast<void>(project.commit(*edit));
        scene.paint();
        times[which].push_back(cpuMs() - told);
        thinking[which].push_back(told - before);
    };
    for (int i = 0; i < kSteps / kRounds; ++i) {
        EventId made;
        carryOut(0, [&](EditBuilder& builder) {
            EventMove move;
            move.seconds = (i % 2 == 0 ? 40 : -40) * kSecondsPerDay;
            return moveEvents(builder, {id}, move);
        });
        carryOut(1, [&](EditBuilder& builder) {
            Event draft = like;
            draft.id = made = builder.ids().nextId<Event>();
            draft.key.clear();
            draft.order = 0;
            return addEvent(builder, draft);
        });
        carryOut(2, [&](EditBuilder& builder) { return removeRows(builder, Entity::Event, {made.value()}); });
    }
    QObject::disconnect(listening);
    double worst = 0;
    const std::array<const char*, 3> names{"moved", "added", "deleted"};
    for (size_t i = 0; i < times.size(); ++i) {
        times[i].erase(times[i].begin());
        const double time = median(times[i]);
        note += QStringLiteral("%1 %2 U after %3 U of verb and commit; ")
                    .arg(QString::fromLatin1(names[i]))
                    .arg(time / u, 0, 'f', 3)
                    .arg(median(thinking[i]) / u, 0, 'f', 2);
        worst = std::max(worst, time);
    }
    return worst;
}

} // namespace

std::vector<BenchRow> handRows(const QString& folder) {
    const double u = yardstickU();
    const QString unit = QStringLiteral("U");
    std::vector<BenchRow> rows;
    if (auto project = Project::open(benchProject(folder, 100'000))) {
        QString note;
        const double step = dragStep(**project, note, u);
        rows.push_back({QStringLiteral("6"), QStringLiteral("a step of a drag at 100k, everything drawn"),
                        step / u, 0.15, 0.30, unit, note});
    }
    // On a copy: the kept file stays as it was made.
    const QTemporaryDir aside(folder + QStringLiteral("/hand"));
    const QString copy = aside.filePath(QStringLiteral("million.forlop"));
    if (!QFile::copy(benchProject(folder, 1'000'000), copy)) return rows;
    if (auto project = Project::open(copy)) {
        QString note;
        const double change = changeSeen(**project, note, u);
        rows.push_back({QStringLiteral("6"), QStringLiteral("one event changed at 1M, until it is painted"),
                        change / u, 0.30, 0.48, unit, note});
    }
    return rows;
}

} // namespace forlop::bench
