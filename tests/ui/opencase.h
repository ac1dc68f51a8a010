// SPDX-License-Identifier: GPL-3.0-or-later
// A worked case opened in a folder of its own, with a session: what tests of views begin with.
#pragma once

#include "core/exchange/examples.h"
#include "tests/ui/waituntil.h"
#include "ui/session/session.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace forlop {

class OpenCase : public ::testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(QStringLiteral("case.forlop"));
        const Result<void> made = createExample(path, QStringLiteral("city"));
        ASSERT_TRUE(made.ok()) << made.error().text.toStdString();
        open();
    }
    void open() {
        session.reset();
        auto project = Project::open(path);
        ASSERT_TRUE(project.ok()) << project.error().text.toStdString();
        session = std::make_unique<Session>(std::move(*project));
        QObject::connect(session.get(), &Session::said,
                         [this](const QString& sentence) { said.append(sentence); });
    }
    [[nodiscard]] EventId eventOfKey(const QString& key) const {
        const EventColumns& events = session->project().events();
        for (size_t row = 0; row < events.rows(); ++row)
            if (events.alive(row) && events.key(row) == key) return events.id(row);
        return {};
    }
    [[nodiscard]] Event event(EventId id) const {
        return session->project().rows().get(id).value_or(Event());
    }
    [[nodiscard]] FrontierId markedFrontier() const {
        const auto& rows = session->project().tables().of<FrontierEvent>();
        return rows.empty() ? FrontierId() : rows.begin()->second.frontier;
    }
    [[nodiscard]] SourceId firstSource() const {
        const auto& rows = session->project().tables().of<Source>();
        return rows.empty() ? SourceId() : rows.begin()->second.id;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Session> session;
    QStringList said;
};

} // namespace forlop
