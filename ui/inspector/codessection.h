// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of what is selected as chips that can be taken off, and a box that finds codes of any scheme
// while one types, or makes a new one. Several rows at once get and lose a code together.
#pragma once

#include "ui/inspector/section.h"

namespace forlop {

class Chooser;

class CodesSection final : public Section {
    Q_OBJECT
public:
    explicit CodesSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;
    /// "codes" opens the box.
    bool focusField(const QString& name) override;

protected:
    void activateLink() override;

private:
    /// A code, and how many of the selected rows have it.
    struct Given {
        CodeId code;
        size_t rows = 0;
        QStringList coders;
    };
    [[nodiscard]] std::vector<Given> given() const;
    void addChip(const Given& given);
    void attach(qint64 chosen, const QString& typed);

    std::vector<ObjectId> m_targets;
};

/// Codes whose name or scheme fits the words, then what would be made of them: ids of codes, and negative ids
/// of the scheme a new code would belong to (kNewScheme: the project's free one).
inline constexpr qint64 kNewScheme = -1;
struct CodeEntry {
    qint64 id = 0;
    QString text;
    QString aside;
};
[[nodiscard]] QList<CodeEntry> codeEntries(const Session& session, const QString& words);

} // namespace forlop
