// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence dock: quotes of the selection, each a way to its passage; a quote can be dragged onto another
// mark.
#pragma once

#include "ui/docks/plaintable.h"
#include "ui/session/session.h"

namespace forlop {

class EvidenceModel;

class EvidencePanel final : public PlainTable {
    Q_OBJECT
public:
    explicit EvidencePanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] EvidenceModel& evidence() const { return *m_model; }

protected:
    void startDrag(Qt::DropActions actions) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void goToPassage(int row);
    void detach(int row);

    Session* m_session = nullptr;
    EvidenceModel* m_model;
};

} // namespace forlop
