// SPDX-License-Identifier: GPL-3.0-or-later
// The register dock: every unit, actor, respondent, wave, source, code and plan of the project, to be found,
// opened, renamed, made and deleted, without an event that names it.
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QToolButton;

namespace forlop {

class RegisterModel;

class RegisterPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RegisterPanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    [[nodiscard]] RegisterModel& entries() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    void showKind(Entity kind);
    /// Marks the row in its list and brings it into view.
    void showRow(Entity kind, qint64 id);
    /// The name of the current row is typed anew where it stands.
    void rename();

signals:
    /// Somebody wants a new one of the kind that is shown.
    void newWanted(forlop::Entity kind);
    void contextMenuWanted(const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followSelection();
    void keepPlace();
    void returnToPlace();
    void open(int row);

    Session* m_session = nullptr;
    RegisterModel* m_model;
    QComboBox* m_kinds;
    QLineEdit* m_filter;
    QToolButton* m_new;
    QTableView* m_table;
    bool m_following = false; ///< the selection comes from outside
    qint64 m_placeId = 0;     ///< the current row while the list is made anew
    int m_placeRow = -1;
};

/// "Units", as a list is headed.
[[nodiscard]] QString nameOfRegister(Entity kind);

} // namespace forlop
