// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop asks for dark or light, from its portal over D-Bus; light if none answers.
#pragma once

#include "ui/theme/theme.h"

#include <QDBusVariant>
#include <QObject>

namespace forlop {

class DesktopScheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void set(const QVariant& value);

    Scheme m_scheme = Scheme::Light;
};

} // namespace forlop
