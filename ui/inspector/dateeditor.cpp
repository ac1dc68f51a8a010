// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/dateeditor.h"

#include "core/model/choices.h"
#include "ui/parts/labels.h"
#include "ui/session/words.h"
#include "ui/theme/controls.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kReadBackDelay = 200;

QString textOf(const TemporalExtent& extent) {
    return extent.words().isEmpty() ? extent.edtf() : extent.words();
}

QString problemOf(const DateReading& reading) {
    if (reading.readings.size() < 2) return reading.error;
    return QCoreApplication::translate("DateEditor", "Could be %1. Type the one that is meant.")
        .arg(reading.readings.join(QCoreApplication::translate("DateEditor", " or ")));
}

void restyle(QWidget* widget, Look look) {
    setLook(widget, look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}
} // namespace

ReadBack readBackOf(const QString& typed, DateLanguage language) {
    if (typed.trimmed().isEmpty()) return {};
    const DateReading reading = readDate(typed);
    if (!reading.ok) return {problemOf(reading), true};
    const TemporalExtent extent = extentFrom(reading, typed);
    QString text = describe(extent, language);
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    if (!extent.words().isEmpty()) text += QStringLiteral(". EDTF %1").arg(extent.edtf());
    if (!reading.warning.isEmpty()) text += QStringLiteral(". ") + reading.warning;
    return {text, false};
}

QString precisionWord(Precision precision) {
    switch (precision) {
    case Precision::None:
        return {};
    case Precision::Century:
        return QCoreApplication::translate("DateEditor", "century");
    case Precision::Decade:
        return QCoreApplication::translate("DateEditor", "decade");
    case Precision::Year:
        return QCoreApplication::translate("DateEditor", "year");
    case Precision::Half:
        return QCoreApplication::translate("DateEditor", "half year");
    case Precision::Term:
        return QCoreApplication::translate("DateEditor", "third of a year");
    case Precision::Quarter:
        return QCoreApplication::translate("DateEditor", "quarter");
    case Precision::Season:
        return QCoreApplication::translate("DateEditor", "season");
    case Precision::Month:
        return QCoreApplication::translate("DateEditor", "month");
    case Precision::Day:
        return QCoreApplication::translate("DateEditor", "day");
    case Precision::Second:
        return QCoreApplication::translate("DateEditor", "second");
    }
    return {};
}

DateEditor::DateEditor(QWidget* parent)
    : FieldEditor(parent), m_line(new QLineEdit(this)), m_precision(new QLabel(m_line)),
      m_meaning(makeLabel({}, Look::Second, this)), m_wait(new QTimer(this)) {
    m_basis = new SegmentedChoice({choiceWord(wordOf(Basis::Stated)), choiceWord(wordOf(Basis::WaveDated)),
                                   choiceWord(wordOf(Basis::Inferred))},
                                  SegmentedChoice::Place::Form, this);
    m_basis->setAccessibleName(tr("How it is known"));
    m_line->setMinimumHeight(26);
    m_line->setPlaceholderText(examples());
    m_line->installEventFilter(this);
    m_precision->setAttribute(Qt::WA_TransparentForMouseEvents);
    setLook(m_precision, Look::Faint);
    auto* inner = new QHBoxLayout(m_line);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->addStretch();
    inner->addWidget(m_precision);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_meaning);
    column->addSpacing(2);
    column->addWidget(makeLabel(tr("How it is known"), Look::Second, this));
    column->addWidget(m_basis);
    setFocusProxy(m_line);

    m_wait->setSingleShot(true);
    m_wait->setInterval(kReadBackDelay);
    connect(m_wait, &QTimer::timeout, this, &DateEditor::readBack);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_wait->start(); });
    connect(m_line, &QLineEdit::editingFinished, this, &DateEditor::commitText);
    connect(m_basis, &SegmentedChoice::chosen, this, &DateEditor::commitBasis);
}

// The line loses the keyboard while it goes away, and would tell a half of an editor.
DateEditor::~DateEditor() { m_line->disconnect(this); }

void DateEditor::allowOpenEnd() {
    m_mayGoOn = true;
    m_line->setPlaceholderText(examples());
}

QString DateEditor::examples() const {
    return m_mayGoOn ? tr("June 2019, 2019-06, .. while it goes on") : tr("June 2019, before 2005, 2019-06");
}

bool DateEditor::goesOn(const QString& typed) const {
    const QString plain = typed.trimmed();
    return m_mayGoOn &&
           (plain == QLatin1StringView("..") || plain.compare(tr("goes on"), Qt::CaseInsensitive) == 0);
}

void DateEditor::setValue(const QVariant& value) {
    m_mixed = false;
    m_line->setPlaceholderText(examples());
    showExtent(value.value<TemporalExtent>());
}

void DateEditor::showExtent(const TemporalExtent& extent) {
    m_extent = extent;
    m_shown = textOf(extent);
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
    m_basis->setCurrent(extent.isEmpty() ? -1 : static_cast<int>(extent.basis()));
    readBack();
}

void DateEditor::setMixed() {
    m_mixed = true;
    m_extent = {};
    m_shown.clear();
    m_line->clear();
    m_line->setPlaceholderText(severalText());
    m_basis->setCurrent(-1);
    readBack();
}

void DateEditor::setEditable(bool editable) {
    m_line->setReadOnly(!editable);
    m_basis->setEnabled(editable);
}

bool DateEditor::isPending() const { return m_line->hasFocus() && m_line->text() != m_shown; }

void DateEditor::readBack() {
    m_wait->stop();
    const bool open = goesOn(m_line->text());
    const ReadBack back =
        open ? ReadBack{tr("It goes on"), false} : readBackOf(m_line->text(), windowLanguage());
    m_meaning->setText(back.text);
    m_meaning->setVisible(!back.text.isEmpty());
    restyle(m_meaning, back.problem ? Look::Warning : Look::Second);
    const DateReading reading = readDate(m_line->text());
    m_precision->setText(reading.ok ? precisionWord(extentFrom(reading, {}).precision()) : QString());
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool escape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escape && m_line->text() != m_shown) {
        m_line->setText(m_shown);
        m_line->selectAll();
        readBack();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void DateEditor::commitText() {
    const QString text = m_line->text().trimmed();
    if (text == m_shown || m_line->isReadOnly()) return;
    if (text.isEmpty()) {
        if (m_mixed) return;
        showExtent({});
        emit committed(QVariant::fromValue(TemporalExtent()));
        return;
    }
    const Basis basis = m_extent.isEmpty() ? Basis::Stated : m_extent.basis();
    if (goesOn(text)) {
        commitExtent(TemporalExtent(QStringLiteral(".."), {}, basis));
        return;
    }
    const DateReading reading = readDate(text);
    if (!reading.ok) {
        readBack();
        return;
    }
    commitExtent(extentFrom(reading, text, basis));
}

void DateEditor::commitExtent(const TemporalExtent& extent) {
    showExtent(extent);
    m_mixed = false;
    emit committed(QVariant::fromValue(extent));
}

void DateEditor::commitBasis(int basis) {
    if (m_extent.isEmpty()) {
        m_basis->setCurrent(-1);
        return;
    }
    m_extent = m_extent.withBasis(static_cast<Basis>(basis));
    emit committed(QVariant::fromValue(m_extent));
}

} // namespace forlop
