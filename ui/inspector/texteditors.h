// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of text: one line (also for keys and numbers), and paragraphs in a box that grows with its text.
#pragma once

#include "ui/inspector/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace forlop {

enum class LineContent { Text, WholeNumber, Real };

class LineEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit LineEditor(LineContent content, QWidget* parent = nullptr);
    /// Text in a line that was made for it, as for several names; takes it as a child.
    explicit LineEditor(QLineEdit* line, QWidget* parent = nullptr);
    ~LineEditor() override;

    void setValue(const QVariant& value) override;
    void setMixed() override;
    void setEditable(bool editable) override;
    [[nodiscard]] bool isPending() const override;
    /// Words offered while typing.
    void offer(const QStringList& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LineEditor(QLineEdit* line, LineContent content, QWidget* parent);
    void commit();

    QLineEdit* m_line;
    LineContent m_content;
    QString m_shown;
    bool m_mixed = false;
};

class LongEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit LongEditor(QWidget* parent = nullptr);

    void setValue(const QVariant& value) override;
    void setMixed() override;
    void setEditable(bool editable) override;
    [[nodiscard]] bool isPending() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();
    void fitHeight();

    QPlainTextEdit* m_box;
    QString m_shown;
    bool m_mixed = false;
};

} // namespace forlop
