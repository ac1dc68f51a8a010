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
    void makeEvent();
    void quote();
    void attach(Stance stance);
    void goToPassage();
    void whoUses();

    WindowParts& m_parts;
};

} // namespace forlop
