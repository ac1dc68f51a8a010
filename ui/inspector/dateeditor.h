// SPDX-License-Identifier: GPL-3.0-or-later
// A date as words or EDTF, with what was understood read back in plain words 200 ms after the last key, and
// how it is known. Commits a TemporalExtent; text that is no date is never committed.
#pragma once

#include "core/time/phrase.h"
#include "ui/inspector/fieldeditor.h"

class QLabel;
class QLineEdit;
class QTimer;

namespace forlop {

class SegmentedChoice;

/// What stands under a date field: the meaning, or what is wrong.
struct ReadBack {
    QString text;
    bool problem = false;
};
[[nodiscard]] ReadBack readBackOf(const QString& typed, DateLanguage language);
[[nodiscard]] QString precisionWord(Precision precision);

class DateEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit DateEditor(QWidget* parent = nullptr);
    ~DateEditor() override;

    /// An end that may still be open: two dots, or "goes on", say so.
    void allowOpenEnd();
    void setValue(const QVariant& value) override;
    void setMixed() override;
    void setEditable(bool editable) override;
    [[nodiscard]] bool isPending() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commitText();
    void commitExtent(const TemporalExtent& extent);
    void commitBasis(int basis);
    void readBack();
    void showExtent(const TemporalExtent& extent);
    [[nodiscard]] bool goesOn(const QString& typed) const;
    /// In the line while nothing is typed.
    [[nodiscard]] QString examples() const;

    QLineEdit* m_line;
    QLabel* m_precision;
    QLabel* m_meaning;
    SegmentedChoice* m_basis;
    QTimer* m_wait;
    TemporalExtent m_extent;
    QString m_shown;
    bool m_mixed = false;
    bool m_mayGoOn = false;
};

} // namespace forlop
