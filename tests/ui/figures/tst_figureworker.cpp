// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts beside the window: on another thread, the newest alone answered, stopped when nobody waits.
#include "figuregate.h"

#include "tests/ui/opencase.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

bool until(const std::function<bool()>& condition) {
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

FigureRequest ofWidth(double width) {
    FigureRequest request;
    request.options.widthMm = width;
    return request;
}

class GatedWorker : public ::testing::Test {
protected:
    GatedWorker() {
        QObject::connect(worker.get(), &FigureWorker::drawn,
                         [this](const Result<FigureSheet>& sheet, const FigureOptions&) {
                             answeredOn = QThread::currentThread();
                             answers.append(sheet.ok() ? sheet->title : sheet.error().text);
                         });
    }
    std::shared_ptr<FigureGate> gate = std::make_shared<FigureGate>();
    std::unique_ptr<FigureWorker> worker = std::make_unique<FigureWorker>(nullptr, FigureGate::maker(gate));
    QStringList answers;
    QThread* answeredOn = nullptr;
};

class RealDrawing : public OpenCase {};

} // namespace

TEST_F(GatedWorker, drawsOnAnotherThreadAndAnswersOnThisOne) {
    gate->open();
    worker->draw(ofWidth(85));
    EXPECT_TRUE(worker->isBusy());
    ASSERT_TRUE(until([&] { return !answers.isEmpty(); }));
    EXPECT_EQ(answers, QStringList{u"85"_s});
    EXPECT_FALSE(gate->wasOn(QThread::currentThread()));
    EXPECT_EQ(answeredOn, QThread::currentThread());
    EXPECT_FALSE(worker->isBusy());
}

TEST_F(GatedWorker, aNewerRequestStopsTheOlderAndAloneIsAnswered) {
    worker->draw(ofWidth(85));
    ASSERT_TRUE(until([&] { return !gate->begun().empty(); }));
    worker->draw(ofWidth(130));
    worker->draw(ofWidth(175));
    ASSERT_TRUE(until([&] { return gate->stopped() >= 1; }));
    gate->open();
    ASSERT_TRUE(until([&] { return !worker->isBusy(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, QStringList{u"175"_s});
    EXPECT_EQ(gate->begun().back(), 175);
}

TEST_F(GatedWorker, whatIsNoLongerWantedIsNotAnswered) {
    worker->draw(ofWidth(85));
    ASSERT_TRUE(until([&] { return !gate->begun().empty(); }));
    worker->stop();
    EXPECT_FALSE(worker->isBusy());
    ASSERT_TRUE(until([&] { return gate->stopped() == 1; }));
    QCoreApplication::processEvents();
    EXPECT_TRUE(answers.isEmpty());
    gate->open();
    worker->draw(ofWidth(130));
    ASSERT_TRUE(until([&] { return !worker->isBusy(); }));
    EXPECT_EQ(answers, QStringList{u"130"_s});
}

TEST_F(GatedWorker, endsInTheMiddleOfADrawing) {
    worker->draw(ofWidth(85));
    ASSERT_TRUE(until([&] { return !gate->begun().empty(); }));
    worker->draw(ofWidth(130));
    worker.reset();
    EXPECT_GE(gate->stopped(), 1);
    QCoreApplication::processEvents();
    EXPECT_TRUE(answers.isEmpty());
}

TEST_F(RealDrawing, isTheSameOnAnyThread) {
    const auto snapshot = session->project().snapshot();
    ASSERT_TRUE(snapshot.ok());
    FigureRequest request{*snapshot, u"F1"_s, {}};
    const auto here = drawFigure(request.snapshot, request.type, request.options);
    ASSERT_TRUE(here.ok());
    FigureWorker worker;
    QString there;
    QObject::connect(&worker, &FigureWorker::drawn,
                     [&there](const Result<FigureSheet>& sheet, const FigureOptions&) {
                         there = sheet.ok() ? sheet->list.toText() : sheet.error().text;
                     });
    worker.draw(std::move(request));
    ASSERT_TRUE(until([&] { return !worker.isBusy(); }));
    EXPECT_EQ(there, here->list.toText());
}

TEST_F(RealDrawing, isStoppedByItsFlag) {
    const auto snapshot = session->project().snapshot();
    ASSERT_TRUE(snapshot.ok());
    const StopFlag stop(true);
    const auto sheet = drawFigure(*snapshot, u"F1"_s, {}, {paperShaper(), &stop});
    ASSERT_FALSE(sheet.ok());
    EXPECT_EQ(sheet.error().code, ErrorCode::Cancelled);
}

TEST_F(RealDrawing, manyRequestsAndAnEndLeaveNothingBehind) {
    const auto snapshot = session->project().snapshot();
    ASSERT_TRUE(snapshot.ok());
    int answers = 0;
    {
        FigureWorker worker;
        QObject::connect(&worker, &FigureWorker::drawn, [&answers] { ++answers; });
        for (const double width : {85, 130, 175, 267, 85, 130, 175}) {
            worker.draw({*snapshot, u"F1"_s, {{}, {}, width, DateLanguage::English, 1, {}, {}}});
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        session.reset();
    }
    EXPECT_LE(answers, 7);
}
