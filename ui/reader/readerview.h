// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a source to read and to select from: 14/23, numbered paragraphs at the left, marked passages
// highlighted with their uses named at the right. A selection can be dragged onto the timeline. Never changes
// the text.
#pragma once

#include "ui/canvas/canvasmime.h"
#include "ui/reader/passagemarks.h"
#include "ui/reader/sourcetext.h"

#include <QTextEdit>

namespace forlop {

class ReaderMargin;

class ReaderView final : public QTextEdit {
    Q_OBJECT
public:
    explicit ReaderView(QWidget* parent = nullptr);

    void setSession(Session* session) { m_session = session; }
    /// An id of none empties the view.
    void showSource(SourceId id, QString text);
    [[nodiscard]] SourceId source() const { return m_source; }
    void setMarks(std::vector<PassageMark> marks);
    [[nodiscard]] const std::vector<PassageMark>& marks() const { return m_marks; }

    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] int parts() const { return m_text.parts(); }
    void showPart(int index);
    /// Selects the passage and brings it into view.
    void goTo(qint64 start, qint64 end);

    /// What is selected, white space at its ends left out; nothing when nothing is.
    [[nodiscard]] std::optional<DraggedPassage> passage() const;
    [[nodiscard]] qint64 cursorCodePoint() const;

    struct ParagraphPlace {
        int number = 0;
        int top = 0; ///< viewport pixels
    };
    [[nodiscard]] std::vector<ParagraphPlace> visibleParagraphs() const;
    struct MarkPlace {
        const PassageMark* mark = nullptr;
        int top = 0;
        int bottom = 0;
    };
    [[nodiscard]] std::vector<MarkPlace> visibleMarks() const;

signals:
    void partChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    /// "¶ 14", "¶ 14–16": paragraphs of what stands between two positions of the part.
    [[nodiscard]] QString locatorOf(int from, int until) const;
    [[nodiscard]] int paragraphAt(int position) const;
    void setType();
    void highlight();
    void placeMargins();
    void startPassageDrag();
    [[nodiscard]] bool isInsideSelection(QPoint at) const;

    Session* m_session = nullptr;
    SourceId m_source;
    SourceText m_text;
    int m_part = 0;
    int m_firstParagraph = 1; ///< number of the part's first
    std::vector<PassageMark> m_marks;
    ReaderMargin* m_numbers;
    ReaderMargin* m_uses;
    std::optional<QPoint> m_dragFrom;
};

} // namespace forlop
