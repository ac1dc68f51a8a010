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

} // namespace forlop
