// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurepanel.h"

#include "core/layout/svgwriter.h"
#include "ui/figures/figurepreview.h"
#include "ui/paint/figurefile.h"
#include "ui/session/words.h"
#include "ui/theme/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
constexpr int kOptionsWidth = 276;
constexpr int kRedrawMs = 200; ///< after the last change; typing and dragging come in bursts
constexpr int kBusyMs = 300;   ///< a drawing that takes longer is said to be under way
constexpr int kAskMs = 600;    ///< a way out that waits longer can be called off
constexpr double kPictureDpi = 300;
constexpr double kResolutions[] = {300, 600, 1200};

QLabel* caption(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("part", u"second"_s);
    label->setBuddy(buddy);
    return label;
}
} // namespace

FigurePanel::FigurePanel(QWidget* parent, FigureDrawingMaker maker)
    : QWidget(parent), m_preview(new FigurePreview(this)), m_bracketing(new QComboBox(this)),
      m_width(
          new SegmentedChoice({u"85"_s, u"130"_s, u"175"_s, u"267"_s}, SegmentedChoice::Place::Form, this)),
      m_language(new SegmentedChoice({u"English"_s, u"Bokmål"_s}, SegmentedChoice::Place::Form, this)),
      m_resolution(new SegmentedChoice({u"300"_s, u"600"_s, u"1200"_s}, SegmentedChoice::Place::Form, this)),
      m_notes(new QLabel(this)), m_busy(new QLabel(this)),
      m_worker(new FigureWorker(this, std::move(maker))) {
    setObjectName(u"figurePanel"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    auto* side = new QWidget(this);
    side->setObjectName(u"figureOptions"_s);
    side->setFixedWidth(kOptionsWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    buildOptions(column);
    row->addWidget(side);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kRedrawMs);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(kBusyMs);
    connect(&m_timer, &QTimer::timeout, this, &FigurePanel::redraw);
    connect(&m_busyTimer, &QTimer::timeout, m_busy, &QLabel::show);
    connect(m_worker, &FigureWorker::drawn, this, &FigurePanel::take);
    connect(m_bracketing, &QComboBox::activated, this, &FigurePanel::redraw);
    for (SegmentedChoice* choice : {m_width, m_language})
        connect(choice, &SegmentedChoice::chosen, this, &FigurePanel::redraw);
}

void FigurePanel::buildOptions(QVBoxLayout* column) {
    m_bracketing->setObjectName(u"figureBracketing"_s);
    m_bracketing->setAccessibleName(tr("Bracketing"));
    m_width->setAccessibleName(tr("Width"));
    m_language->setAccessibleName(tr("Language of the figure"));
    m_resolution->setAccessibleName(tr("Resolution of pictures"));
    m_width->setCurrent(2);
    m_language->setCurrent(windowLanguage() == DateLanguage::Bokmal ? 1 : 0);
    m_resolution->setCurrent(1);
    auto* title = new QLabel(tr("Bracketing figure"), this);
    title->setProperty("part", u"title"_s);
    column->addWidget(title);
    const std::pair<QString, QWidget*> fields[] = {{tr("Bracketing"), m_bracketing},
                                                   {tr("Width, mm"), m_width},
                                                   {tr("Language of the figure"), m_language},
                                                   {tr("Dots an inch, for pictures"), m_resolution}};
    for (const auto& [text, field] : fields) {
        column->addSpacing(6);
        column->addWidget(caption(text, field, this));
        column->addWidget(field);
    }
    column->addSpacing(12);
    const std::tuple<QString, QString, void (FigurePanel::*)()> buttons[] = {
        {u"figureExport"_s, tr("Export…"), &FigurePanel::askForExport},
        {u"figurePrint"_s, tr("Print…"), &FigurePanel::askForPrint},
        {u"figureCopy"_s, tr("Copy as picture"), &FigurePanel::copyAsPicture}};
    for (const auto& [name, text, slot] : buttons) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, slot);
        column->addWidget(button);
    }
    m_notes->setObjectName(u"figureNotes"_s);
    m_notes->setProperty("part", u"second"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    column->addSpacing(6);
    column->addWidget(m_notes);
    m_busy->setObjectName(u"figureBusy"_s);
    m_busy->setProperty("part", u"second"_s);
    m_busy->setText(tr("Drawing the figure…"));
    m_busy->hide();
    column->addWidget(m_busy);
    column->addStretch(1);
}

void FigurePanel::setProject(Project* project) {
    if (m_project != nullptr) m_project->disconnect(this);
    m_project = project;
    showSentence(project == nullptr ? tr("No project is open.") : tr("Drawing the figure…"));
    if (project != nullptr) connect(project, &Project::changed, this, &FigurePanel::follow);
    fillBracketings();
    later();
}

void FigurePanel::setCase(CaseId id) {
    m_case = id;
    fillBracketings();
    later();
}

FigureOptions FigurePanel::options() const {
    FigureOptions options;
    options.caseId = m_case;
    options.bracketing = BracketingId(m_bracketing->currentData().toLongLong());
    options.widthMm =
        kFigureWidths[qBound(0, m_width->current(), static_cast<int>(std::size(kFigureWidths)) - 1)];
    options.language = m_language->current() == 1 ? DateLanguage::Bokmal : DateLanguage::English;
    return options;
}

void FigurePanel::fillBracketings() {
    const qlonglong before = m_bracketing->currentData().toLongLong();
    m_bracketing->clear();
    m_bracketing->addItem(tr("The preferred one"), qlonglong{0});
    if (m_project != nullptr)
        for (const auto& [id, bracketing] : m_project->tables().of<Bracketing>())
            if (bracketing.caseId == m_case)
                m_bracketing->addItem(bracketing.name, static_cast<qlonglong>(id));
    m_bracketing->setCurrentIndex(qMax(0, m_bracketing->findData(before)));
}

void FigurePanel::follow(const ChangeSet& changes) {
    if (changes.touches(Entity::Bracketing)) fillBracketings();
    later();
}

void FigurePanel::later() {
    m_stale = true;
    if (isVisible()) m_timer.start();
}

void FigurePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        QTimer::singleShot(0, this, [this] {
            if (m_stale) redraw();
        });
}

void FigurePanel::redraw() {
    m_timer.stop();
    m_stale = false;
    if (m_project == nullptr) return showSentence(tr("No project is open."));
    auto snapshot = m_project->snapshot();
    if (!snapshot.ok()) return showSentence(snapshot.error().text);
    if (!m_worker->isBusy()) m_busyTimer.start();
    m_worker->draw({std::move(*snapshot), u"F1"_s, options()});
}

void FigurePanel::take(const Result<FigureSheet>& sheet, const FigureOptions& options) {
    if (!sheet.ok()) return showSentence(sheet.error().text);
    m_busyTimer.stop();
    m_busy->hide();
    m_sheet = *sheet;
    m_drawn = options;
    m_preview->show(m_sheet->list);
    m_notes->setText(m_sheet->fitting.join(u'\n'));
}

void FigurePanel::showSentence(const QString& sentence) {
    m_worker->stop();
    m_busyTimer.stop();
    m_busy->hide();
    m_sheet.reset();
    m_notes->clear();
    m_sentence = sentence;
    m_preview->showSentence(sentence);
}

Result<void> FigurePanel::waitForSheet() {
    const QPointer<FigurePanel> alive(this);
    if (m_stale) redraw();
    if (isBusy()) {
        const QPointer<QProgressDialog> dialog(
            new QProgressDialog(tr("Drawing the figure…"), tr("Cancel"), 0, 0, this));
        dialog->setWindowModality(Qt::WindowModal);
        dialog->setMinimumDuration(kAskMs);
        dialog->setValue(0);
        while (alive && isBusy() && dialog && !dialog->wasCanceled()) {
            if (m_stale) redraw();
            // Until the dialog holds the window, nothing else may be begun.
            const auto input =
                dialog->isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents;
            QCoreApplication::processEvents(input | QEventLoop::WaitForMoreEvents);
        }
        delete dialog;
    }
    if (!alive || isBusy())
        return Error{ErrorCode::Cancelled, tr("Drawing the figure was stopped; nothing was written."), {}};
    if (!m_sheet) return Error{ErrorCode::Invalid, m_sentence, {}};
    return {};
}

Result<void> FigurePanel::exportTo(const QString& path, double dpi) {
    if (const auto there = waitForSheet(); !there.ok()) return there;
    return writeFigure(*m_sheet, m_drawn.language, path, dpi);
}

void FigurePanel::askForExport() {
    const QString stem =
        m_project == nullptr ? u"figure"_s : QFileInfo(m_project->path()).completeBaseName() + u"-F1"_s;
    QString filter;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export figure"), stem + u".pdf"_s,
                                     tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;TIFF (*.tiff)"), &filter);
    if (path.isEmpty()) return;
    if (!figureFormatOf(path)) path += filter.mid(filter.indexOf(u"*."_s) + 1).chopped(1);
    const QPointer<FigurePanel> alive(this);
    const auto written = exportTo(path, kResolutions[qBound(0, m_resolution->current(), 2)]);
    if (alive)
        emit said(written.ok() ? tr("The figure is in %1.").arg(QFileInfo(path).fileName())
                               : written.error().text);
}

void FigurePanel::askForPrint() {
    const QPointer<FigurePanel> alive(this);
    const auto there = waitForSheet();
    if (!alive) return;
    if (!there.ok()) {
        emit said(there.error().text);
        return;
    }
    // A figure of its own: the one on view may change while the preview is open.
    const FigureSheet sheet = *m_sheet;
    QPrinter printer(QPrinter::HighResolution);
    const Size size = sheet.list.size();
    printer.setPageOrientation(size.width > size.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(sheet.title);
    QPrintPreviewDialog dialog(&printer, this);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this, &sheet](QPrinter* device) {
        if (const auto printed = printFigure(sheet.list, *device); !printed.ok())
            emit said(printed.error().text);
    });
    dialog.exec();
}

void FigurePanel::copyAsPicture() {
    const QPointer<FigurePanel> alive(this);
    const auto there = waitForSheet();
    if (!alive) return;
    const auto image = there.ok() ? figureImage(m_sheet->list, kPictureDpi) : there.error();
    if (!image.ok()) {
        emit said(image.error().text);
        return;
    }
    auto* mime = new QMimeData;
    mime->setImageData(*image);
    mime->setData(u"image/svg+xml"_s, svgOf(m_sheet->list, paletteOf(PaletteName::Light),
                                            {m_sheet->title, m_sheet->description, {}}));
    if (const auto pdf = pdfOf(m_sheet->list, metaOf(*m_sheet, m_drawn.language)); pdf.ok())
        mime->setData(u"application/pdf"_s, *pdf);
    QApplication::clipboard()->setMimeData(mime);
    emit said(tr("The figure is on the clipboard."));
}

} // namespace forlop
