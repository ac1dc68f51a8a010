// SPDX-License-Identifier: GPL-3.0-or-later
// The figure page: the window stays free while a figure is laid out, and what leaves the program is the
// newest figure, the same that the command line writes.
#include "figuregate.h"

#include "tests/ui/opencase.h"
#include "ui/figures/figurepanel.h"

#include <QFile>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QProgressDialog>

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FigurePage : public OpenCase {
protected:
    void show(FigureDrawingMaker maker = paperDrawing()) {
        panel = std::make_unique<FigurePanel>(nullptr, std::move(maker));
        QObject::connect(panel.get(), &FigurePanel::said,
                         [this](const QString& sentence) { told.append(sentence); });
        panel->resize(1000, 800);
        panel->setProject(&session->project());
        panel->setCase(session->caseId());
        panel->show();
    }
    void showGated() { show(FigureGate::maker(gate)); }
    [[nodiscard]] static bool until(const std::function<bool()>& condition) {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < kPatienceMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return condition();
    }
    void rename(const QString& key, const QString& label) {
        EditBuilder builder = session->project().edit();
        builder.set(Entity::Event, eventOfKey(key).value(), fieldOf<Event>(&Event::shortTitle), label);
        const auto edit = std::move(builder).build(u"Rename"_s);
        ASSERT_TRUE(session->project().commit(edit).ok());
    }
    [[nodiscard]] QString out(const QString& name) const { return folder.filePath(name); }

    std::shared_ptr<FigureGate> gate = std::make_shared<FigureGate>();
    std::unique_ptr<FigurePanel> panel;
    QStringList told;
};

} // namespace

TEST_F(FigurePage, theWindowLaysNothingOutItself) {
    showGated();
    ASSERT_TRUE(until([&] { return !gate->begun().empty(); }));
    // The layout stands at its gate; the window goes on.
    int beats = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&beats] { ++beats; });
    beat.start(1);
    EXPECT_TRUE(until([&] { return beats > 20; }));
    EXPECT_TRUE(panel->isBusy());
    EXPECT_TRUE(until([&] { return panel->findChild<QLabel*>(u"figureBusy"_s)->isVisible(); }));
    gate->open();
    EXPECT_TRUE(until([&] { return !panel->isBusy(); }));
    EXPECT_FALSE(panel->findChild<QLabel*>(u"figureBusy"_s)->isVisible());
    EXPECT_FALSE(gate->wasOn(QThread::currentThread()));
}

TEST_F(FigurePage, aChangeDuringALayoutBeginsANewOne) {
    showGated();
    ASSERT_TRUE(until([&] { return !gate->begun().empty(); }));
    rename(u"B10"_s, u"Renamed"_s);
    ASSERT_TRUE(until([&] { return gate->stopped() == 1; }));
    gate->open();
    EXPECT_TRUE(until([&] { return !panel->isBusy(); }));
    EXPECT_EQ(gate->begun().size(), 2U);
}

TEST_F(FigurePage, theProjectMayCloseDuringALayout) {
    showGated();
    ASSERT_TRUE(until([&] { return !gate->begun().empty(); }));
    panel->setProject(nullptr);
    session.reset();
    ASSERT_TRUE(until([&] { return gate->stopped() == 1; }));
    gate->open();
    EXPECT_TRUE(until([&] { return !panel->isBusy(); }));
    const auto written = panel->exportTo(out(u"none.svg"_s));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().text, u"No project is open."_s);
}

TEST_F(FigurePage, thePageMayCloseDuringARealLayout) {
    show();
    ASSERT_TRUE(until([&] { return panel->isBusy(); }));
    panel.reset();
    EXPECT_FALSE(session->project().tables().of<Bracket>().empty());
    session.reset();
}

TEST_F(FigurePage, anExportIsWhatTheCommandLineWrites) {
    show();
    for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s}) {
        const auto written = panel->exportTo(out(u"panel."_s + ending), 150);
        ASSERT_TRUE(written.ok()) << written.error().text.toStdString();
        QProcess process;
        process.start(QStringLiteral(FORLOP_BINARY), {u"figure"_s, path, u"--type"_s, u"F1"_s, u"--dpi"_s,
                                                      u"150"_s, u"-o"_s, out(u"line."_s + ending)});
        ASSERT_TRUE(process.waitForFinished(kPatienceMs));
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        EXPECT_FALSE(bytesOf(out(u"panel."_s + ending)).isEmpty());
        EXPECT_TRUE(bytesOf(out(u"panel."_s + ending)) == bytesOf(out(u"line."_s + ending)))
            << ending.toStdString();
    }
}

TEST_F(FigurePage, anExportWaitsForTheNewestFigure) {
    show();
    ASSERT_TRUE(until([&] { return !panel->isBusy(); }));
    rename(u"B22"_s, u"Sickness"_s);
    ASSERT_TRUE(panel->exportTo(out(u"new.svg"_s)).ok());
    EXPECT_TRUE(bytesOf(out(u"new.svg"_s)).contains("Sickness"));
    EXPECT_FALSE(panel->isBusy());
}

TEST_F(FigurePage, anExportCanBeCalledOff) {
    showGated();
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, [this] {
        auto* dialog = panel->findChild<QProgressDialog*>();
        if (dialog != nullptr && dialog->isVisible()) dialog->cancel();
    });
    hand.start(10);
    const auto written = panel->exportTo(out(u"off.svg"_s));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(out(u"off.svg"_s)));
    EXPECT_EQ(panel->findChild<QProgressDialog*>(), nullptr);
}

TEST_F(FigurePage, theProjectMayCloseWhileAnExportWaits) {
    showGated();
    QTimer::singleShot(30, panel.get(), [this] {
        panel->setProject(nullptr);
        session.reset();
    });
    const auto written = panel->exportTo(out(u"closed.svg"_s));
    EXPECT_FALSE(written.ok());
    EXPECT_FALSE(QFile::exists(out(u"closed.svg"_s)));
}

TEST_F(FigurePage, printShowsOnePageBeforehand) {
    show();
    int pages = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, [this, &pages] {
        auto* dialog = panel->findChild<QPrintPreviewDialog*>();
        if (dialog == nullptr || !dialog->isVisible()) return;
        auto* preview = dialog->findChild<QPrintPreviewWidget*>();
        preview->updatePreview();
        pages = preview->pageCount();
        dialog->reject();
    });
    hand.start(10);
    panel->askForPrint();
    EXPECT_EQ(pages, 1);
    EXPECT_TRUE(told.isEmpty()) << told.join(u' ').toStdString();
}
