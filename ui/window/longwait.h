// SPDX-License-Identifier: GPL-3.0-or-later
// Something that may take long: after half a second a small window says what it is, how far it has come, and
// can stop it. What is over before is never seen.
#pragma once

#include "ui/window/windowparts.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QString>

class QProgressDialog;
class QWidget;

namespace forlop {

class LongWait {
public:
    LongWait(QWidget* window, const QString& what, int patienceMs);
    ~LongWait();
    LongWait(const LongWait&) = delete;
    LongWait& operator=(const LongWait&) = delete;

    /// Whoever takes long tells this one how far it is.
    [[nodiscard]] ProgressCallback callback() {
        return [this](qint64 done, qint64 total) { return tell(done, total); };
    }
    /// Told now and then; a total of 0 is not known.
    Continue tell(qint64 done, qint64 total);

private:
    QWidget* m_window;
    QString m_what;
    int m_patience;
    QElapsedTimer m_since;
    QPointer<QProgressDialog> m_dialog;
};

/// Commits, and shows how far it is where that takes long; a refusal is said in the status line.
bool carryOutLong(WindowParts& parts, const Result<Edit>& edit);

} // namespace forlop
