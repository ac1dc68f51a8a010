// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bandcomparison.h"

#include "core/layout/banddifference.h"
#include "ui/canvas/canvascore.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

QString number(double value) {
    constexpr int decimals = 2;
    return QLocale().toString(value, 'f', decimals);
}

QString leftOutInWords(const BandAgreement& agreement) {
    QStringList parts;
    if (agreement.byOrder > 0)
        parts.append(BandComparison::tr("%1 placed only by their order").arg(agreement.byOrder));
    if (agreement.outside > 0)
        parts.append(BandComparison::tr("%1 outside the brackets of one").arg(agreement.outside));
    if (agreement.notObserved > 0)
        parts.append(BandComparison::tr("%1 planned or counterfactual").arg(agreement.notObserved));
    return parts.isEmpty() ? BandComparison::tr("none") : parts.join(u" · "_s);
}

} // namespace

QString adjustedRandInWords(const BandAgreement& agreement) {
    const auto& index = agreement.agreement.adjustedRand;
    return index ? number(*index) : u"–"_s;
}

BandComparison::BandComparison(TimelineCanvas& canvas, BracketingId rival, QWidget* parent)
    : QDialog(parent), m_canvas(canvas), m_rival(rival) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"bandComparison"_s);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_frontiers = addLine(*form, tr("Frontiers"), u"sharedFrontiers"_s);
    m_rand = addLine(*form, tr("Adjusted Rand index"), u"adjustedRand"_s);
    m_variation = addLine(*form, tr("Variation of information"), u"variation"_s);
    m_compared = addLine(*form, tr("Events compared"), u"compared"_s);
    m_leftOut = addLine(*form, tr("Left out"), u"leftOut"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
    const CanvasContent& content = canvas.core().content;
    connect(&content, &CanvasContent::updated, this, &BandComparison::fill);
    connect(&content, &CanvasContent::replaced, this, &QWidget::close);
    fill();
    setMinimumWidth(themePixels(420));
}

QLabel* BandComparison::addLine(QFormLayout& form, const QString& head, const QString& name) {
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(head);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(head, label);
    return label;
}

void BandComparison::fill() {
    const CanvasContent& content = m_canvas.core().content;
    const BandFact* main = content.facts().mainBand();
    const BandFact* rival = content.facts().band(m_rival);
    if (main == nullptr || rival == nullptr || main == rival) {
        close();
        return;
    }
    setWindowTitle(tr("%1 beside %2").arg(rival->name, main->name));
    const QString frontiers = differenceOf(*main, *rival).inWords();
    m_frontiers->setText(frontiers.isEmpty() ? tr("none") : frontiers);
    const BandAgreement agreement = agreementOf(content.model(), main->id, rival->id);
    m_rand->setText(
        agreement.agreement.adjustedRand
            ? tr("%1 (1: the same, 0: as chance would have it)").arg(adjustedRandInWords(agreement))
            : tr("– (one of the two does not divide the events compared)"));
    const double most = agreement.compared() == 0 ? 0 : std::log2(static_cast<double>(agreement.compared()));
    m_variation->setText(
        tr("%1 bits (0: the same, at most %2)").arg(number(agreement.agreement.variation), number(most)));
    m_compared->setText(tr("%1, placed certainly in both").arg(agreement.compared()));
    m_leftOut->setText(leftOutInWords(agreement));
}

} // namespace forlop
