// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the window, the worked case of 2019 to arrive at: its events in order, and how much it holds.
#pragma once

#include "tests/ui/openwindow.h"

#include <algorithm>

namespace forlop {

struct Counts {
    qint64 events = 0;
    size_t brackets = 0;
    size_t frontiers = 0;
    size_t reasons = 0;
    qint64 influences = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
};

inline void PrintTo(const Counts& counts, std::ostream* out) {
    *out << counts.events << " events, " << counts.brackets << " brackets, " << counts.frontiers
         << " frontiers, " << counts.reasons << " reasons, " << counts.influences << " influences";
}

inline Counts countsOf(const Project& project) {
    Counts counts;
    const Tables& tables = project.tables();
    for (const Event& event : project.rows().everyRow<Event>())
        counts.events += event.status == EventStatus::Observed ? 1 : 0;
    counts.brackets = tables.of<Bracket>().size();
    counts.frontiers = tables.of<Frontier>().size();
    for (const auto& [_, frontier] : tables.of<Frontier>())
        counts.reasons += frontier.reason.isEmpty() ? 0U : 1U;
    counts.influences = static_cast<qint64>(project.influences().size());
    return counts;
}

class WorkedCase : public OpenWindow {
protected:
    void SetUp() override {
        OpenWindow::SetUp();
        const QString path = place("worked.forlop");
        ASSERT_TRUE(createExample(path, QStringLiteral("city")).ok());
        auto opened = Project::open(path);
        ASSERT_TRUE(opened.ok());
        worked = std::move(*opened);
    }
    void TearDown() override {
        worked.reset();
        OpenWindow::TearDown();
    }
    [[nodiscard]] static QString titleOf(const Event& event) {
        return QStringLiteral("%1 %2").arg(event.key,
                                           event.shortTitle.isEmpty() ? event.title : event.shortTitle);
    }
    [[nodiscard]] std::vector<Event> workedEvents() const {
        std::vector<Event> events;
        for (Event& event : worked->rows().everyRow<Event>())
            if (event.status == EventStatus::Observed) events.push_back(std::move(event));
        std::sort(events.begin(), events.end(),
                  [](const Event& a, const Event& b) { return a.order < b.order; });
        return events;
    }
    [[nodiscard]] QString laneOf(const Event& event) const { return worked->tables().find(event.lane)->name; }
    /// The reason that the worked case gives for that cut; none: it gives no reason.
    [[nodiscard]] QString reasonAt(const QString& bracketing, const TemporalExtent& when) const {
        for (const auto& [_, frontier] : worked->tables().of<Frontier>()) {
            const Bracketing* of = worked->tables().find(frontier.bracketing);
            if (of->name == bracketing && frontier.when.padded().startFrom == when.padded().startFrom)
                return frontier.reason;
        }
        return {};
    }
    /// Each event of the worked case stands in the window's project with its date, kind and lane.
    void expectWorkedEvents() const {
        for (const Event& event : workedEvents()) {
            SCOPED_TRACE(event.key.toStdString());
            bool found = false;
            for (const Event& made : project().rows().everyRow<Event>()) {
                if (made.title != titleOf(event)) continue;
                found = true;
                EXPECT_EQ(made.when.edtf(), event.when.edtf());
                EXPECT_EQ(made.kind, event.kind);
                EXPECT_EQ(project().tables().find(made.lane)->name, laneOf(event));
            }
            EXPECT_TRUE(found);
        }
    }

    std::unique_ptr<Project> worked;
};

} // namespace forlop
