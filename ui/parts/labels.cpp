// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>

namespace forlop {

namespace {
QString lookName(Look look) {
    switch (look) {
    case Look::Strong:
        return QStringLiteral("strong");
    case Look::Title:
        return QStringLiteral("title");
    case Look::Second:
        return QStringLiteral("second");
    case Look::Faint:
        return QStringLiteral("third");
    case Look::Warning:
        return QStringLiteral("caution");
    case Look::Body:
        break;
    }
    return QStringLiteral("body");
}
} // namespace

void setLook(QWidget* widget, Look look) { widget->setProperty("part", lookName(look)); }

QLabel* makeLabel(const QString& text, Look look, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    // A policy set later would forget that the height goes by the width.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QWidget* makeSeparator(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setProperty("part", QStringLiteral("line"));
    return line;
}

LinkLabel::LinkLabel(const QString& text, QWidget* parent) : QLabel(text, parent), m_whole(text) {
    setTextFormat(Qt::PlainText);
    setProperty("part", QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text);
}

QSize LinkLabel::sizeHint() const {
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_whole) + margins.left() + margins.right() + 2,
            QLabel::sizeHint().height()};
}

void LinkLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width()));
}

void LinkLabel::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) emit activated();
}

void LinkLabel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        QLabel::keyPressEvent(event);
}

LineLabel::LineLabel(Look look, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setLook(this, look);
}

void LineLabel::setLine(const QString& text) {
    m_whole = text;
    updateGeometry();
    fit();
}

QSize LineLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_whole) + 2, QLabel::sizeHint().height()};
}

QSize LineLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

void LineLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

void LineLabel::fit() {
    constexpr int kLeastLetters = 6;
    const int room = contentsRect().width();
    const bool some = room >= kLeastLetters * fontMetrics().averageCharWidth();
    setText(some ? fontMetrics().elidedText(m_whole, Qt::ElideRight, room) : QString());
}

EmptyNote::EmptyNote(const QString& text, QWidget* host) : QLabel(text, host) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setLook(this, Look::Second);
    host->installEventFilter(this);
    place();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QLabel::eventFilter(watched, event);
}

void EmptyNote::place() {
    constexpr int kMargin = 12;
    setGeometry(parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin));
}

} // namespace forlop
