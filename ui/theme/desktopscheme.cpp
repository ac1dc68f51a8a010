// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// A desktop that does not answer at once must not hold up the first window.
constexpr int kPatienceMs = 200;
constexpr uint kPrefersDark = 1;

QString appearance() { return u"org.freedesktop.appearance"_s; }
QString colourScheme() { return u"color-scheme"_s; }

} // namespace

DesktopScheme::DesktopScheme(QObject* parent) : QObject(parent) {
    // Without this, asking for the bus would start one.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString settings = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question << appearance() << colourScheme();
    const QDBusMessage answer = bus.call(question, QDBus::Block, kPatienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        set(answer.arguments().first());
}

void DesktopScheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != appearance() || key != colourScheme()) return;
    const Scheme before = m_scheme;
    set(value.variant());
    if (m_scheme != before) emit changed();
}

void DesktopScheme::set(const QVariant& value) {
    // Portals wrap the number once or twice.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
    m_scheme = inner.toUInt() == kPrefersDark ? Scheme::Dark : Scheme::Light;
}

} // namespace forlop
