// SPDX-License-Identifier: GPL-3.0-or-later
// The bracketing figure of a case as it is now: preview, its few options, and the ways out of the program
// (file, print, clipboard). Drawn on a thread of its own, only while it is seen, and again when the data
// change; a way out waits for the newest figure and can be called off.
#pragma once

#include "core/project/project.h"
#include "ui/figures/figureworker.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace forlop {

class FigurePreview;
class SegmentedChoice;

class FigurePanel : public QWidget {
    Q_OBJECT
public:
    explicit FigurePanel(QWidget* parent = nullptr, FigureDrawingMaker maker = paperDrawing());

    /// Null: none. The project must outlive the panel or be taken away first.
    void setProject(Project* project);
    void setCase(CaseId id);
    [[nodiscard]] FigureOptions options() const;

    /// True while the figure on view is not yet the newest.
    [[nodiscard]] bool isBusy() const { return m_stale || m_worker->isBusy(); }
    /// Waits for the newest figure, with a way to call it off, and writes it.
    [[nodiscard]] Result<void> exportTo(const QString& path, double dpi = kFigureDpi);
    void askForExport();
    void askForPrint();
    void copyAsPicture();

signals:
    /// A sentence for the status line.
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildOptions(QVBoxLayout* column);
    void fillBracketings();
    void follow(const ChangeSet& changes);
    void later();
    void redraw();
    void take(const Result<FigureSheet>& sheet, const FigureOptions& options);
    void showSentence(const QString& sentence);
    /// Lets events happen until the newest figure is there.
    [[nodiscard]] Result<void> waitForSheet();

    QPointer<Project> m_project;
    CaseId m_case;
    FigurePreview* m_preview;      // child
    QComboBox* m_bracketing;       // child
    SegmentedChoice* m_width;      // child
    SegmentedChoice* m_language;   // child
    SegmentedChoice* m_resolution; // child
    QLabel* m_notes;               // child
    QLabel* m_busy;                // child
    FigureWorker* m_worker;        // child
    QTimer m_timer;
    QTimer m_busyTimer;
    bool m_stale = true;                ///< something changed since the last drawing began
    std::optional<FigureSheet> m_sheet; ///< the one on view
    FigureOptions m_drawn;              ///< that it was drawn with
    QString m_sentence;                 ///< why there is none
};

} // namespace forlop
