// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/banner.h"

#include "ui/parts/labels.h"
#include "ui/parts/signlabel.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>

namespace forlop {

Banner::Banner(QWidget* parent) : QFrame(parent), m_text(makeLabel({}, Look::Body, this)) {
    setObjectName(QStringLiteral("readOnlyBanner"));
    setProperty("part", QStringLiteral("banner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 5);
    row->setSpacing(8);
    row->addWidget(new SignLabel(themeIcon(Icon::Lock, {Ink::Warn, Ink::Warn}), 16, this));
    row->addWidget(m_text, 1);
    hide();
}

void Banner::setText(const QString& sentence) {
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace forlop
