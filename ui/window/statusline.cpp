// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "core/layout/influencetime.h"
#include "core/model/entitywords.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include <array>

namespace forlop {

namespace {
constexpr int kSaidFor = 8000;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString selectionText(const Session& session) {
    const Selection& selection = session.selection();
    if (selection.isEmpty()) return {};
    const ObjectRef one = selection.one();
    if (one.isNull())
        return StatusLine::tr("%1 selected")
            .arg(countedNoun(selection.entity, static_cast<qint64>(selection.size())));
    return StatusLine::tr("%1 selected")
        .arg(one.entity == Entity::Event ? keyOf(session.project(), one) : nameOf(session.project(), one));
}

QString whenText(const Session& session) {
    const ObjectRef one = session.selection().one();
    TemporalExtent when;
    if (one.entity == Entity::Event) {
        if (const auto event = session.project().rows().get(EventId(one.id))) when = event->when;
    } else if (one.entity == Entity::Frontier) {
        if (const Frontier* frontier = session.project().tables().find(FrontierId(one.id)))
            when = frontier->when;
    }
    if (one.entity == Entity::Influence)
        if (const HotInfluence* influence = session.project().influences().find(InfluenceId(one.id)))
            return timeLogicInWords(session.project().events(), session.project().influences(), *influence);
    return when.isEmpty() ? QString() : describe(when, windowLanguage());
}
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_left(plainLabel(this)), m_when(plainLabel(this)), m_scale(plainLabel(this)),
      m_kept(plainLabel(this)), m_file(plainLabel(this)), m_wait(new QTimer(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_left->setObjectName(QStringLiteral("statusLeft"));
    m_left->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    addWidget(m_left);
    addWidget(m_when, 1);
    addPermanentWidget(m_scale);
    addPermanentWidget(m_kept);
    addPermanentWidget(m_file);
    m_wait->setSingleShot(true);
    m_wait->setInterval(kSaidFor);
    connect(m_wait, &QTimer::timeout, this, [this] {
        m_said.clear();
        refresh();
    });
    refresh();
}

void StatusLine::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    m_said.clear();
    m_wait->stop();
    if (session) {
        connect(session, &Session::selectionChanged, this, &StatusLine::forget);
        connect(session, &Session::changed, this, &StatusLine::forget);
        connect(session, &Session::said, this, &StatusLine::say);
    }
    refresh();
}

void StatusLine::say(const QString& sentence) {
    keep(sentence);
    m_wait->start();
}

void StatusLine::showReadOut(const QString& text) {
    m_wait->stop();
    keep(text);
}

void StatusLine::keep(const QString& sentence) {
    m_said = sentence;
    m_fresh = true;
    QTimer::singleShot(0, this, [this] { m_fresh = false; });
    refresh();
}

// What was said of one thing stands no longer beside another; what a command says as it selects does.
void StatusLine::forget() {
    if (!m_fresh) m_said.clear();
    refresh();
}

void StatusLine::setScale(double secondsPerPixel) {
    m_scale->setText(m_session ? scaleInWords(secondsPerPixel) : QString());
}

QString StatusLine::scaleInWords(double secondsPerPixel) {
    struct Step {
        double seconds;
        const char* text;
    };
    static const std::array units{
        Step{365.2425 * 86400, QT_TR_NOOP("1 px = %1 years")},
        Step{365.2425 / 12 * 86400, QT_TR_NOOP("1 px = %1 months")},
        Step{86400, QT_TR_NOOP("1 px = %1 days")},
        Step{3600, QT_TR_NOOP("1 px = %1 hours")},
        Step{60, QT_TR_NOOP("1 px = %1 minutes")},
        Step{1, QT_TR_NOOP("1 px = %1 seconds")},
    };
    for (const Step& unit : units) {
        const qint64 many = qRound64(secondsPerPixel / unit.seconds);
        if (many > 1) return tr(unit.text).arg(QLocale().toString(many));
    }
    return {};
}

void StatusLine::refresh() {
    if (!m_session) {
        m_left->setText(m_said.isEmpty() ? tr("No project open") : m_said);
        for (QLabel* label : {m_when, m_scale, m_kept, m_file}) label->clear();
        return;
    }
    m_left->setText(m_said.isEmpty() ? selectionText(*m_session) : m_said);
    m_when->setText(m_said.isEmpty() ? whenText(*m_session) : QString());
    m_kept->setText(m_session->isReadOnly() ? tr("Read only") : tr("Every change is kept"));
    m_file->setText(QFileInfo(m_session->project().path()).fileName());
    m_file->setToolTip(m_session->project().path().toHtmlEscaped());
}

} // namespace forlop
