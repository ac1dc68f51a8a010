// SPDX-License-Identifier: GPL-3.0-or-later
// A canvas on a fresh copy of a worked case, with real mouse and key events.
#pragma once

#include "core/exchange/examples.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace forlop {

class CanvasTest : public testing::Test {
protected:
    /// A copy of the worked case, or an empty project with one case and two lanes for "".
    void openCase(const QString& name = QStringLiteral("city")) {
        const QString path = m_folder.filePath(QStringLiteral("case.forlop"));
        if (name.isEmpty()) {
            auto made = Project::create(path, QStringLiteral("Empty"));
            ASSERT_TRUE(made.ok()) << qPrintable(made.error().text);
            project = std::move(*made);
            EditBuilder builder = project->edit();
            Case one;
            one.name = QStringLiteral("Case");
            one.window = TemporalExtent(QStringLiteral("2019"));
            const CaseId caseId = project->tables().of<Case>().empty()
                                      ? builder.insert(one)
                                      : project->tables().of<Case>().begin()->second.id;
            for (const char* lane : {"Upper", "Lower"}) {
                Lane row;
                row.caseId = caseId;
                row.name = QString::fromLatin1(lane);
                row.order = lane[0] == 'U' ? 1 : 2;
                builder.insert(row);
            }
            ASSERT_TRUE(project->commit(builder.build(QStringLiteral("Start"))).ok());
        } else {
            ASSERT_TRUE(createExample(path, name).ok());
            auto opened = Project::open(path);
            ASSERT_TRUE(opened.ok());
            project = std::move(*opened);
        }
        canvas = std::make_unique<TimelineCanvas>();
        canvas->resize(1440, 900);
        canvas->setMotion(Motion::Reduced);
        canvas->setProject(project.get());
        canvas->show();
        QApplication::processEvents();
    }
    void TearDown() override {
        canvas.reset();
        project.reset();
    }

    [[nodiscard]] EventId eventOf(const QString& key) const {
        for (size_t row = 0; row < project->events().rows(); ++row)
            if (project->events().alive(row) && project->events().key(row) == key)
                return project->events().id(row);
        return {};
    }
    [[nodiscard]] Event row(const QString& key) const {
        return project->rows().get(eventOf(key)).value_or(Event{});
    }
    [[nodiscard]] QString date(const QString& key) const { return row(key).when.edtf(); }
    [[nodiscard]] QPoint badge(const QString& key) const {
        const PlacedEvent* event = frame().event(eventOf(key));
        if (event == nullptr) {
            ADD_FAILURE() << qPrintable(key) << " is not drawn";
            return {};
        }
        return {static_cast<int>(event->badge.x), static_cast<int>(event->badge.y)};
    }
    [[nodiscard]] const TimelineFrame& frame() const { return canvas->core().frame(); }
    [[nodiscard]] int xOf(int year, int month, int day = 1) const {
        const Instant at = instantFromCivil({year, month, day});
        return static_cast<int>(frame().head + canvas->core().view.scale().x(at));
    }
    [[nodiscard]] LaneId laneOf(const QString& name) const {
        for (const auto& [id, lane] : project->tables().of<Lane>())
            if (lane.name == name) return lane.id;
        return {};
    }
    [[nodiscard]] const PlacedLane* placed(LaneId id) const {
        for (const PlacedLane& lane : frame().lanes)
            if (lane.id == id) return &lane;
        return nullptr;
    }
    [[nodiscard]] int logRows() const {
        const auto log = project->log();
        return log ? static_cast<int>(log->size()) : -1;
    }

    void press(QPoint at, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(canvas->viewport(), button, keys, at);
        m_at = at;
    }
    /// In small steps, as a hand does. QTest's own moves carry no button.
    void moveTo(QPoint to, Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        const QPoint from = m_at;
        for (int step = 1; step <= 8; ++step) {
            const QPoint at = from + (to - from) * step / 8;
            QMouseEvent event(QEvent::MouseMove, at, canvas->viewport()->mapToGlobal(at), Qt::NoButton,
                              button, keys);
            QApplication::sendEvent(canvas->viewport(), &event);
        }
        m_at = to;
    }
    void release(Qt::KeyboardModifiers keys = {}, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseRelease(canvas->viewport(), button, keys, m_at);
    }
    void dragFrom(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
        press(from, keys);
        moveTo(to, keys);
        release(keys);
    }
    void click(QPoint at, Qt::KeyboardModifiers keys = {}) {
        press(at, keys);
        release(keys);
    }
    void key(int code, Qt::KeyboardModifiers keys = {}) {
        QTest::keyClick(canvas.get(), static_cast<Qt::Key>(code), keys);
    }
    void wheel(QPoint at, int turns, Qt::KeyboardModifiers keys = {}) {
        QWheelEvent event(at, canvas->viewport()->mapToGlobal(at), {}, {0, 120 * turns}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas->viewport(), &event);
    }

    std::unique_ptr<Project> project;
    std::unique_ptr<TimelineCanvas> canvas;

private:
    QTemporaryDir m_folder;
    QPoint m_at;
};

} // namespace forlop
