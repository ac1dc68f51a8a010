// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/texteditors.h"

#include "ui/inspector/namesline.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kLeastLines = 2;
constexpr int kMostLines = 9;
constexpr int kFieldHeight = 26;

void fill(QWidget* outer, QWidget* inner) {
    auto* layout = new QVBoxLayout(outer);
    layout->setContentsMargins({});
    layout->addWidget(inner);
    outer->setFocusProxy(inner);
}
} // namespace

QString FieldEditor::severalText() { return tr("several"); }

LineEditor::LineEditor(LineContent content, QWidget* parent) : LineEditor(new QLineEdit, content, parent) {}

LineEditor::LineEditor(QLineEdit* line, QWidget* parent) : LineEditor(line, LineContent::Text, parent) {}

LineEditor::LineEditor(QLineEdit* line, LineContent content, QWidget* parent)
    : FieldEditor(parent), m_line(line), m_content(content) {
    fill(this, m_line);
    m_line->setMinimumHeight(kFieldHeight);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::commit);
}

// The line loses the keyboard while it goes away, and would tell a half of an editor.
LineEditor::~LineEditor() { m_line->disconnect(this); }

void LineEditor::setValue(const QVariant& value) {
    m_mixed = false;
    m_shown = m_content == LineContent::Real && !value.isNull() ? QString::number(value.toDouble(), 'g', 12)
                                                                : value.toString();
    m_line->setPlaceholderText({});
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
}

void LineEditor::setMixed() {
    m_mixed = true;
    m_shown.clear();
    m_line->clear();
    m_line->setPlaceholderText(severalText());
}

void LineEditor::setEditable(bool editable) { m_line->setReadOnly(!editable); }

bool LineEditor::isPending() const { return m_line->hasFocus() && m_line->text() != m_shown; }

void LineEditor::offer(const QStringList& words) {
    auto* completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
    auto* names = qobject_cast<NamesLine*>(m_line);
    if (names && event->type() == QEvent::KeyPress && names->takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::KeyPress && m_line->text() != m_shown &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_line->setText(m_shown);
        m_line->selectAll();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void LineEditor::commit() {
    const QString text = m_line->text().trimmed();
    if (text == m_shown || m_line->isReadOnly() || (m_mixed && text.isEmpty())) return;
    QVariant value(text);
    if (m_content != LineContent::Text) {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok && !text.isEmpty()) {
            m_line->setText(m_shown);
            return;
        }
        if (m_content == LineContent::WholeNumber)
            value = QVariant(static_cast<qlonglong>(number));
        else
            value = ok ? QVariant(number) : QVariant();
    }
    m_shown = text;
    emit committed(value);
}

LongEditor::LongEditor(QWidget* parent) : FieldEditor(parent), m_box(new QPlainTextEdit(this)) {
    fill(this, m_box);
    m_box->setTabChangesFocus(true);
    m_box->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_box->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_box->setToolTip(tr("Enter keeps it, Shift+Enter starts a new line, Esc gives back"));
    m_box->installEventFilter(this);
    connect(m_box, &QPlainTextEdit::textChanged, this, &LongEditor::fitHeight);
    fitHeight();
}

void LongEditor::setValue(const QVariant& value) {
    m_mixed = false;
    m_shown = value.toString();
    m_box->setPlaceholderText({});
    if (m_box->toPlainText() != m_shown) m_box->setPlainText(m_shown);
}

void LongEditor::setMixed() {
    m_mixed = true;
    m_shown.clear();
    m_box->clear();
    m_box->setPlaceholderText(severalText());
}

void LongEditor::setEditable(bool editable) { m_box->setReadOnly(!editable); }

bool LongEditor::isPending() const { return m_box->hasFocus() && m_box->toPlainText() != m_shown; }

bool LongEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) commit();
    if (event->type() == QEvent::Resize) fitHeight();
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_box->toPlainText() != m_shown) {
            m_box->setPlainText(m_shown);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void LongEditor::commit() {
    const QString text = m_box->toPlainText();
    if (text == m_shown || m_box->isReadOnly() || (m_mixed && text.isEmpty())) return;
    m_shown = text;
    emit committed(text);
}

void LongEditor::fitHeight() {
    int lines = 0;
    for (QTextBlock block = m_box->document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.lineCount());
    const int frame = 2 * m_box->frameWidth() + 2 * static_cast<int>(m_box->document()->documentMargin());
    m_box->setFixedHeight(qBound(kLeastLines, lines, kMostLines) * m_box->fontMetrics().lineSpacing() +
                          frame + 2);
}

} // namespace forlop
