// SPDX-License-Identifier: GPL-3.0-or-later
// The bracketing figure of a case as it is now: preview, its few options, and the ways out of the program
// (file, print, clipboard). Draws only while it is seen, and again when the data change.
#pragma once

#include "core/project/project.h"
#include "ui/figures/figureoutput.h"

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
    explicit FigurePanel(QWidget* parent = nullptr);

    /// Null: none. The project must outlive the panel or be taken away first.
    void setProject(Project* project);
    void setCase(CaseId id);
    [[nodiscard]] FigureOptions options() const;

    /// Draws what is shown and writes it; used by tests and by the dialog.
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

    QPointer<Project> m_project;
    CaseId m_case;
    FigurePreview* m_preview;      // child
    QComboBox* m_bracketing;       // child
    SegmentedChoice* m_width;      // child
    SegmentedChoice* m_language;   // child
    SegmentedChoice* m_resolution; // child
    QLabel* m_notes;               // child
    QTimer m_timer;
    bool m_stale = true;
    std::optional<FigureSheet> m_sheet;
};

} // namespace forlop
