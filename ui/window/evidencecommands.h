// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence menu: from words in the reader to events and quotes, from a mark to its passage and back, memos.
#pragma once

#include "ui/window/windowparts.h"

namespace forlop {

class EvidenceCommands final : public QObject {
    Q_OBJECT
public:
    EvidenceCommands(WindowParts& parts, QObject* parent);

private:
    /// What a memo is about: in the reader what stands at the cursor, else what is selected.
    [[nodiscard]] ObjectRef underHand() const;
    void makeEvent();
    void quote();
    void attach(Stance stance);
    void goToPassage();
    void whoUses();

    WindowParts& m_parts;
};

} // namespace forlop
