// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/longwait.h"

#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QProgressDialog>

namespace forlop {

namespace {
constexpr int kSteps = 1000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LongWait)
};
} // namespace

LongWait::LongWait(QWidget* window, const QString& what, int patienceMs)
    : m_window(window), m_what(what), m_patience(patienceMs) {
    m_since.start();
}

LongWait::~LongWait() { delete m_dialog; }

Continue LongWait::tell(qint64 done, qint64 total) {
    if (!m_dialog) {
        if (m_since.elapsed() < m_patience) return Continue::Yes;
        m_dialog = new QProgressDialog(m_what, Tr::tr("Cancel"), 0, 0, m_window);
        m_dialog->setObjectName(QStringLiteral("longWait"));
        m_dialog->setWindowTitle(QCoreApplication::applicationName());
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setAutoClose(false);
        m_dialog->setAutoReset(false);
        m_dialog->setMinimumDuration(0);
        m_dialog->show();
    }
    m_dialog->setMaximum(total > 0 ? kSteps : 0);
    if (total > 0)
        m_dialog->setValue(static_cast<int>(qBound(qint64(0), done * kSteps / total, qint64(kSteps))));
    // Only the small window hears of the hand: the one behind it is blocked.
    QCoreApplication::processEvents();
    return m_dialog && !m_dialog->wasCanceled() ? Continue::Yes : Continue::Stop;
}

bool carryOutLong(WindowParts& parts, const Result<Edit>& edit) {
    if (!edit) {
        parts.session->say(edit.error().text);
        return false;
    }
    LongWait wait(parts.window, edit->sentence, parts.dialogs->patience());
    const Result<void> done = parts.session->project().commit(*edit, wait.callback());
    if (!done) parts.session->say(done.error().text);
    return done.ok();
}

} // namespace forlop
