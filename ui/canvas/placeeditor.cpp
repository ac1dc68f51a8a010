// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/placeeditor.h"

#include "core/edit/eventverbs.h"
#include "core/layout/timelinemetrics.h"
#include "ui/canvas/canvasactions.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace forlop {
namespace {

constexpr int kMostLines = 7;
constexpr double kLeastWidth = 168;
constexpr double kReasonWidth = 300;
constexpr double kMostWidth = 420;
constexpr int kInside = 3; // between border and words

template <class T> PlacedWords wordsOf(const T& row, QString T::*member) {
    return {T::kEntity, fieldOf(member), row.*member};
}

// Where the words of the row begin, and how wide they may be at least.
std::optional<Box> placeOf(CanvasCore& core, const PlacedWords& words, ObjectId id) {
    const TimelineFrame& frame = core.frame();
    const double scale = core.state.textScale;
    const double line = 24 * scale;
    if (words.entity == Entity::Event) {
        const PlacedEvent* event = frame.event(EventId(id.value()));
        if (event == nullptr || !frame.lanesView.contains(event->badge)) return std::nullopt;
        const double x = event->label.isNull() ? event->badge.x + 9 : event->label.x - 2;
        return Box{x, event->badge.y - line / 2, std::max(kLeastWidth, event->textWidth + 24), line};
    }
    if (words.entity == Entity::Frontier) {
        for (const PlacedFrontier& frontier : frame.frontiers)
            if (frontier.main && frontier.id.value() == id.value() && frontier.x >= frame.head)
                return Box{frontier.x + 6, frame.strip.y + 17 * scale, kReasonWidth, line};
        return std::nullopt;
    }
    if (words.entity == Entity::Bracket) {
        for (const PlacedBracket& bracket : frame.brackets)
            if (bracket.id.value() == id.value())
                return Box{bracket.box.x + 3, bracket.box.y + (bracket.nested ? -2 : 2),
                           std::max(kLeastWidth, bracket.box.width - 8), line};
        return std::nullopt;
    }
    const double left = 26;
    const double width = frame.head - left - 3;
    for (const PlacedLane& lane : frame.lanes) {
        const double top = std::max(lane.box.y, frame.lanesView.y);
        const double y = lane.collapsed ? lane.box.centre().y - line / 2 : top + 4 * scale;
        if (lane.id.value() == id.value() && y >= frame.lanesView.y && y + line <= frame.lanesView.bottom())
            return Box{left, y, width, line};
    }
    const BandFact* main = core.content.facts().mainBand();
    if (main != nullptr && main->id.value() == id.value()) return Box{left, frame.band.y + 3, width, line};
    for (size_t i = 0; i < frame.rivalRows.size(); ++i)
        if (frame.rivalRows[i].value() == id.value())
            return Box{left, frame.rivals.y + static_cast<double>(i) * line, width, line};
    return std::nullopt;
}

} // namespace

std::optional<PlacedWords> placedWords(const Project& project, ObjectId id) {
    const Tables& tables = project.tables();
    if (const auto event = project.rows().get(EventId(id.value())))
        return wordsOf(*event, event->shortTitle.isEmpty() ? &Event::title : &Event::shortTitle);
    if (const Frontier* frontier = tables.find(FrontierId(id.value())))
        return wordsOf(*frontier, &Frontier::reason);
    if (const Bracket* bracket = tables.find(BracketId(id.value()))) return wordsOf(*bracket, &Bracket::name);
    if (const Lane* lane = tables.find(LaneId(id.value()))) return wordsOf(*lane, &Lane::name);
    if (const Bracketing* bracketing = tables.find(BracketingId(id.value())))
        return wordsOf(*bracketing, &Bracketing::name);
    return std::nullopt;
}

PlaceEditor::PlaceEditor(CanvasCore& core, ObjectId id, PlacedWords words)
    : QPlainTextEdit(core.canvas.viewport()), m_core(core), m_id(id), m_words(std::move(words)) {
    setObjectName(QStringLiteral("placeEditor"));
    setAccessibleName(takesLines() ? TimelineCanvas::tr("Reason") : TimelineCanvas::tr("Name"));
    setPlaceholderText(takesLines() ? TimelineCanvas::tr("Why here?") : QString());
    setToolTip(takesLines()
                   ? TimelineCanvas::tr("Enter keeps it, Shift+Enter starts a new line, Esc gives back")
                   : TimelineCanvas::tr("Enter keeps it, Esc gives back"));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(kInside);
    setPlainText(m_words.text);
    if (takesLines())
        moveCursor(QTextCursor::End);
    else
        selectAll();
    QObject::connect(this, &QPlainTextEdit::textChanged, this, &PlaceEditor::follow);
    QObject::connect(&core.view, &TimelineViewport::changed, this, &PlaceEditor::follow);
    QObject::connect(core.canvas.verticalScrollBar(), &QScrollBar::valueChanged, this, &PlaceEditor::follow);
    QObject::connect(&core.content, &CanvasContent::updated, this, [this] {
        if (m_core.content.exists(m_id))
            follow();
        else
            leave(Keyboard::BackToCanvas);
    });
    QObject::connect(&core.content, &CanvasContent::replaced, this, [this] { leave(Keyboard::Elsewhere); });
}

bool PlaceEditor::takesLines() const {
    return infoOf(m_words.entity).fields.at(m_words.field).kind == FieldKind::Long;
}

void PlaceEditor::follow() {
    if (m_left) return;
    if (placeOf(m_core, m_words, m_id))
        fit();
    else
        finish();
}

void PlaceEditor::fit() {
    const auto place = placeOf(m_core, m_words, m_id);
    if (!place) return;
    const QRect seen = m_core.canvas.viewport()->rect();
    const auto most = static_cast<double>(seen.width() - 8);
    const double typed = fontMetrics().horizontalAdvance(toPlainText().left(200)) + 4 * kInside + 8;
    const bool inHead = place->x < m_core.frame().head;
    const double room = inHead ? std::max(place->width, std::min(typed, kReasonWidth))
                               : std::min(kMostWidth, std::max(place->width, typed));
    const int width = static_cast<int>(std::min(most, room));
    const int x = std::clamp(static_cast<int>(place->x), 4, std::max(4, seen.width() - 4 - width));
    resize(width, std::max(20, static_cast<int>(place->height)));
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    lines = std::clamp(lines, 1, kMostLines);
    const int tall = lines * fontMetrics().lineSpacing() + 2 * (kInside + frameWidth());
    const int height = std::max(static_cast<int>(place->height), tall);
    const int y = std::clamp(static_cast<int>(place->y), 0, std::max(0, seen.height() - height));
    setVerticalScrollBarPolicy(lines == kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setGeometry(x, y, width, height);
}

bool PlaceEditor::commit() {
    const QString text = toPlainText().trimmed();
    if (text == m_words.text || m_core.project() == nullptr || !m_core.content.exists(m_id)) return true;
    EditBuilder builder = m_core.project()->edit();
    if (!m_core.commit(setField(builder, m_words.entity, m_id.value(), m_words.field, text))) return false;
    m_words.text = text;
    return true;
}

void PlaceEditor::finish() {
    if (m_left) return;
    const bool hadKeyboard = hasFocus();
    commit();
    leave(hadKeyboard ? Keyboard::BackToCanvas : Keyboard::Elsewhere);
}

void PlaceEditor::leave(Keyboard keyboard) {
    if (m_left) return;
    m_left = true;
    if (keyboard == Keyboard::BackToCanvas) m_core.canvas.setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}

bool PlaceEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Every letter is a word here and no tool; Esc and F2 are not the window's.
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (!(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void PlaceEditor::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        leave(Keyboard::BackToCanvas);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (takesLines() && event->modifiers().testFlag(Qt::ShiftModifier)) break;
        // A refusal leaves the words to be mended.
        if (commit()) leave(Keyboard::BackToCanvas);
        return;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PlaceEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || m_left) return;
    commit();
    leave(Keyboard::Elsewhere);
}

void PlaceEditor::insertFromMimeData(const QMimeData* source) {
    if (takesLines() || source == nullptr) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    // A name is one line.
    insertPlainText(source->text().simplified());
}

bool editInPlace(CanvasCore& core, ObjectId id) {
    finishPlaceEditor(core);
    if (core.project() == nullptr || !core.canEdit() || !core.canvas.isVisible()) return false;
    auto words = placedWords(*core.project(), id);
    if (!words) return false;
    if (!placeOf(core, *words, id)) {
        CanvasActions(core).focusOn(id, CanvasActions::Reveal::Scroll);
        if (!placeOf(core, *words, id)) return false;
    }
    auto* editor = new PlaceEditor(core, id, std::move(*words));
    editor->follow();
    editor->show();
    // The lines of what has just been shown are known now.
    editor->follow();
    editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void finishPlaceEditor(CanvasCore& core) {
    for (PlaceEditor* editor : core.canvas.viewport()->findChildren<PlaceEditor*>()) editor->finish();
}

} // namespace forlop
