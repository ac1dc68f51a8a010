// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerview.h"

#include "ui/docks/dragsign.h"
#include "ui/reader/readermargin.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace forlop {

namespace {
constexpr double kTypeSize = 14;
constexpr double kLineHeight = 23;
constexpr double kBlankLineHeight = 10;
constexpr int kNumbersWidth = 40;
constexpr int kUsesWidth = 92;
constexpr int kMostTextWidth = 640;
constexpr size_t kMostHighlights = 3000;
} // namespace

ReaderView::ReaderView(QWidget* parent)
    : QTextEdit(parent), m_numbers(new ReaderMargin(*this, MarginContent::Numbers)),
      m_uses(new ReaderMargin(*this, MarginContent::Uses)) {
    setObjectName(QStringLiteral("reader"));
    setAccessibleName(tr("Reader"));
    setProperty("part", QStringLiteral("reader"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    document()->setDocumentMargin(6);
}

void ReaderView::showSource(SourceId id, QString text) {
    m_source = id;
    m_text = SourceText(std::move(text));
    m_marks.clear();
    m_part = -1;
    showPart(0);
}

void ReaderView::showPart(int index) {
    if (index == m_part) return;
    m_part = qBound(0, index, qMax(0, parts() - 1));
    setPlainText(m_text.part(m_part));
    setType();
    m_firstParagraph = m_session ? m_session->paragraphAt(m_source, m_text.codePointAt(m_part, 0)) : 1;
    if (m_firstParagraph == 0) m_firstParagraph = 1;
    m_numbers->setSession(m_session);
    m_uses->setSession(m_session);
    highlight();
    emit partChanged();
}

void ReaderView::setType() {
    QFont font = QApplication::font();
    font.setPixelSize(themePixels(kTypeSize));
    document()->setDefaultFont(font);
    QTextBlockFormat line;
    line.setLineHeight(themePixels(kLineHeight), QTextBlockFormat::FixedHeight);
    QTextBlockFormat blank;
    blank.setLineHeight(themePixels(kBlankLineHeight), QTextBlockFormat::FixedHeight);
    QTextCursor all(document());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.setBlockFormat(line);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.length() <= 1) QTextCursor(block).setBlockFormat(blank);
    all.endEditBlock();
    placeMargins();
}

void ReaderView::setMarks(std::vector<PassageMark> marks) {
    m_marks = std::move(marks);
    highlight();
}

void ReaderView::highlight() {
    QTextCharFormat format;
    format.setBackground(themeColour(Ink::Mark));
    format.setFontUnderline(true);
    format.setUnderlineColor(themeColour(Ink::Warn));
    QList<ExtraSelection> selections;
    const qint64 first = m_text.codePointAt(m_part, 0);
    for (const PassageMark& mark : m_marks) {
        if (mark.end <= first || m_text.partAt(mark.start) > m_part) continue;
        if (static_cast<size_t>(selections.size()) >= kMostHighlights) break;
        QTextCursor cursor(document());
        cursor.setPosition(m_text.positionIn(m_part, mark.start));
        cursor.setPosition(m_text.positionIn(m_part, mark.end), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    setExtraSelections(selections);
    m_numbers->update();
    m_uses->update();
}

void ReaderView::goTo(qint64 start, qint64 end) {
    showPart(m_text.partAt(start));
    QTextCursor cursor(document());
    cursor.setPosition(m_text.positionIn(m_part, start));
    cursor.setPosition(m_text.positionIn(m_part, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    // Not at the very edge, where it has no surroundings.
    const QRect box = cursorRect(cursor);
    QTextCursor begin(cursor);
    begin.setPosition(cursor.selectionStart());
    const int wanted = verticalScrollBar()->value() + cursorRect(begin).top() - viewport()->height() / 3;
    if (box.bottom() > viewport()->height() * 2 / 3 || cursorRect(begin).top() < viewport()->height() / 5)
        verticalScrollBar()->setValue(wanted);
}

std::optional<DraggedPassage> ReaderView::passage() const {
    const QTextCursor cursor = textCursor();
    if (m_source.isNull() || !cursor.hasSelection()) return std::nullopt;
    int from = cursor.selectionStart();
    int until = cursor.selectionEnd();
    while (from < until && document()->characterAt(from).isSpace()) ++from;
    while (until > from && document()->characterAt(until - 1).isSpace()) --until;
    if (from == until) return std::nullopt;
    const qint64 start = m_text.codePointAt(m_part, from);
    const qint64 end = m_text.codePointAt(m_part, until);
    return DraggedPassage{m_source, start, end, m_text.between(start, end), locatorOf(from, until)};
}

QString ReaderView::locatorOf(int from, int until) const {
    const int first = paragraphAt(from);
    const int last = paragraphAt(until - 1);
    return first == last ? QStringLiteral("¶ %1").arg(first) : QStringLiteral("¶ %1–%2").arg(first).arg(last);
}

int ReaderView::paragraphAt(int position) const {
    int number = m_firstParagraph - 1;
    for (QTextBlock block = document()->begin(); block.isValid() && block.position() <= position;
         block = block.next())
        if (!block.text().trimmed().isEmpty()) ++number;
    return number;
}

qint64 ReaderView::cursorCodePoint() const { return m_text.codePointAt(m_part, textCursor().position()); }

std::vector<ReaderView::ParagraphPlace> ReaderView::visibleParagraphs() const {
    std::vector<ParagraphPlace> places;
    if (m_source.isNull()) return places;
    const double scrolled = verticalScrollBar()->value();
    int number = m_firstParagraph - 1;
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty()) continue;
        ++number;
        const QRectF box = layout->blockBoundingRect(block).translated(0, -scrolled);
        if (box.top() > viewport()->height()) break;
        if (box.bottom() >= 0) places.push_back({number, static_cast<int>(box.top())});
    }
    return places;
}

std::vector<ReaderView::MarkPlace> ReaderView::visibleMarks() const {
    std::vector<MarkPlace> places;
    const qint64 first = m_text.codePointAt(m_part, 0);
    const QTextCursor topLeft = cursorForPosition({0, 0});
    const QTextCursor bottomRight = cursorForPosition({viewport()->width(), viewport()->height()});
    for (const PassageMark& mark : m_marks) {
        if (mark.end <= first || m_text.partAt(mark.start) > m_part) continue;
        const int from = m_text.positionIn(m_part, mark.start);
        const int until = m_text.positionIn(m_part, mark.end);
        if (until < topLeft.position() || from > bottomRight.position()) continue;
        QTextCursor cursor(document());
        cursor.setPosition(from);
        const int top = cursorRect(cursor).top();
        cursor.setPosition(until);
        places.push_back({&mark, top, cursorRect(cursor).bottom()});
    }
    return places;
}

void ReaderView::placeMargins() {
    const int free = width() - kNumbersWidth - kUsesWidth - kMostTextWidth;
    const int right = kUsesWidth + qMax(0, free);
    setViewportMargins(kNumbersWidth, 0, right, 0);
    const QRect inner = viewport()->geometry();
    m_numbers->setGeometry(0, inner.top(), kNumbersWidth, inner.height());
    m_uses->setGeometry(inner.right() + 1, inner.top(), right, inner.height());
}

void ReaderView::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    placeMargins();
}

void ReaderView::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        setType();
        highlight();
    }
}

bool ReaderView::isInsideSelection(QPoint at) const {
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) return false;
    const int position = document()->documentLayout()->hitTest(
        QPointF(at) + QPointF(0, verticalScrollBar()->value()), Qt::ExactHit);
    return position >= cursor.selectionStart() && position < cursor.selectionEnd();
}

void ReaderView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isInsideSelection(event->pos())) {
        m_dragFrom = event->pos();
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        if ((event->pos() - *m_dragFrom).manhattanLength() >= QApplication::startDragDistance())
            startPassageDrag();
        return;
    }
    viewport()->setCursor(!(event->buttons() & Qt::LeftButton) && isInsideSelection(event->pos())
                              ? Qt::OpenHandCursor
                              : Qt::IBeamCursor);
    QTextEdit::mouseMoveEvent(event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_dragFrom) {
        // A click into the selection without a drag lets it go, as everywhere.
        m_dragFrom.reset();
        setTextCursor(cursorForPosition(event->pos()));
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
}

QMimeData* ReaderView::createMimeDataFromSelection() const {
    const auto selected = passage();
    return selected ? mimeOfPassage(*selected).release() : new QMimeData;
}

void ReaderView::startPassageDrag() {
    m_dragFrom.reset();
    const auto selected = passage();
    if (!selected || !m_session) return;
    Excerpt place;
    place.source = selected->source;
    place.start = selected->start;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeOfPassage(*selected).release());
    drag->setPixmap(passageSign(selected->text, m_session->placeOf(place), devicePixelRatioF()));
    drag->setHotSpot({-8, -8});
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::LinkAction);
}

} // namespace forlop
