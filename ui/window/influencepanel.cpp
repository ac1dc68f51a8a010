// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/influencepanel.h"

#include "ui/canvas/canvascore.h"
#include "ui/session/naming.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace forlop {
namespace {

constexpr int kColumns = 3;
// The parts of the filter that boxes stand for.
constexpr quint32 kKind = 0;
constexpr quint32 kSign = 1;
constexpr quint32 kBasis = 2;
constexpr auto kPartProperty = "part_of_filter";
constexpr auto kBitProperty = "bit";

quint32& partOf(InfluenceFilter& filter, quint32 part) {
    return part == kKind ? filter.kinds : part == kSign ? filter.signs : filter.bases;
}

QLabel* head(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

InfluencePanel::InfluencePanel(TimelineCanvas& canvas, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_canvas(canvas) {
    setObjectName(QStringLiteral("influencePanel"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Influences shown"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    addKinds(*grid);
    addSigns(*grid);
    addBases(*grid);
    addBrackets(*grid);
    addFoot(*grid);
    tell();
}

QCheckBox* InfluencePanel::addBox(const QString& text, quint32 bit, quint32 part) {
    InfluenceFilter filter = m_canvas.influenceFilter();
    auto* box = new QCheckBox(text, this);
    box->setProperty(kPartProperty, part);
    box->setProperty(kBitProperty, bit);
    box->setChecked((partOf(filter, part) >> bit) & 1U);
    connect(box, &QCheckBox::toggled, this, &InfluencePanel::apply);
    m_boxes.append(box);
    return box;
}

void InfluencePanel::addKinds(QGridLayout& grid) {
    CanvasCore& core = m_canvas.core();
    grid.addWidget(head(tr("Kind"), this), 0, 0, 1, kColumns);
    const InfluenceFilter filter = m_canvas.influenceFilter();
    const InfluenceCount count = countInfluences(filter, core.content.model(), core.content.facts());
    const auto language =
        core.state.language == DateLanguage::Bokmal ? WordLanguage::Bokmal : WordLanguage::English;
    int place = 0;
    const auto add = [&](InfluenceKind kind, const QString& word) {
        const size_t many = count.byKind[static_cast<size_t>(kind)];
        // Of kinds that do not occur only those that are hidden need a way back.
        if (many == 0 && filter.shows(kind)) return;
        auto* box = addBox(QStringLiteral("%1 (%2)").arg(word).arg(many), static_cast<quint32>(kind), kKind);
        grid.addWidget(box, 1 + place / kColumns, place % kColumns);
        ++place;
    };
    for (const InfluenceKindWords& words : influenceKinds())
        add(words.kind, influenceWord(words.stored, language));
    add(InfluenceKind::Own, tr("kinds of one's own"));
}

void InfluencePanel::addSigns(QGridLayout& grid) {
    const int row = grid.rowCount();
    grid.addWidget(head(tr("Sign"), this), row, 0);
    auto* signs = new QHBoxLayout;
    signs->setSpacing(12);
    const std::pair<Sign, QString> words[] = {{Sign::Plus, QStringLiteral("+")},
                                              {Sign::Minus, QStringLiteral("−")},
                                              {Sign::Zero, QStringLiteral("0")},
                                              {Sign::Both, QStringLiteral("±")}};
    for (const auto& [sign, text] : words) signs->addWidget(addBox(text, static_cast<quint32>(sign), kSign));
    signs->addStretch();
    grid.addLayout(signs, row, 1, 1, kColumns - 1);
}

void InfluencePanel::addBases(QGridLayout& grid) {
    const int row = grid.rowCount();
    grid.addWidget(head(tr("Rests on"), this), row, 0);
    auto* bases = new QHBoxLayout;
    bases->setSpacing(12);
    bases->addWidget(addBox(tr("a source"), static_cast<quint32>(InfluenceBasis::Source), kBasis));
    bases->addWidget(addBox(tr("the analyst"), static_cast<quint32>(InfluenceBasis::Analyst), kBasis));
    bases->addStretch();
    grid.addLayout(bases, row, 1, 1, kColumns - 1);
}

void InfluencePanel::addBracketsOf(QComboBox& box, const BandFact& band, const QString& before) const {
    const Project& project = *m_canvas.core().project();
    const auto add = [&](const BracketFact& bracket, const QString& indent) {
        const ObjectRef object{Entity::Bracket, bracket.id.value()};
        box.addItem(before + indent + nameOf(project, object),
                    QVariant(static_cast<qlonglong>(bracket.id.value())));
    };
    for (const BracketFact& bracket : band.brackets) {
        add(bracket, QString());
        for (const BracketFact& nested : bracket.nested) add(nested, QStringLiteral("    "));
    }
}

QComboBox* InfluencePanel::addBracketBox(QGridLayout& grid, const QString& text, BracketId current) {
    const int row = grid.rowCount();
    grid.addWidget(head(text, this), row, 0);
    auto* box = new QComboBox(this);
    box->setAccessibleName(text);
    box->addItem(tr("any bracket"), QVariant(qlonglong(0)));
    CanvasCore& core = m_canvas.core();
    const TimelineFacts& facts = core.content.facts();
    const QVariant chosen(static_cast<qlonglong>(current.value()));
    if (const BandFact* main = facts.mainBand()) addBracketsOf(*box, *main, {});
    // Of a rival only while it is seen, or while one of its brackets is chosen.
    for (const BandFact* rival : facts.rivals()) {
        const bool shown = !core.frame().rivalRows.empty() && core.frame().rivalRows.front() == rival->id;
        if (!shown && rival->bracket(current) == nullptr) continue;
        box->insertSeparator(box->count());
        addBracketsOf(*box, *rival, rival->name + QStringLiteral(" · "));
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    connect(box, &QComboBox::currentIndexChanged, this, &InfluencePanel::apply);
    grid.addWidget(box, row, 1, 1, kColumns - 1);
    return box;
}

void InfluencePanel::addBrackets(QGridLayout& grid) {
    const BandFact* band = m_canvas.core().content.facts().mainBand();
    if (band == nullptr || band->brackets.empty()) return;
    const InfluenceFilter filter = m_canvas.influenceFilter();
    m_from = addBracketBox(grid, tr("From"), filter.from);
    m_from->setObjectName(QStringLiteral("fromBracket"));
    m_to = addBracketBox(grid, tr("To"), filter.to);
    m_to->setObjectName(QStringLiteral("toBracket"));
}

void InfluencePanel::addFoot(QGridLayout& grid) {
    const int row = grid.rowCount();
    m_count = head({}, this);
    m_count->setObjectName(QStringLiteral("influencesShown"));
    grid.addWidget(m_count, row, 0, 1, kColumns - 1);
    auto* all = new QPushButton(tr("Show all"), this);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &InfluencePanel::showAll);
    grid.addWidget(all, row, kColumns - 1, Qt::AlignRight);
}

void InfluencePanel::apply() {
    if (m_filling) return;
    InfluenceFilter filter = m_canvas.influenceFilter();
    for (const QCheckBox* box : m_boxes) {
        quint32& part = partOf(filter, box->property(kPartProperty).toUInt());
        const quint32 bit = 1U << box->property(kBitProperty).toUInt();
        part = box->isChecked() ? part | bit : part & ~bit;
    }
    if (m_from != nullptr) filter.from = BracketId(m_from->currentData().toLongLong());
    if (m_to != nullptr) filter.to = BracketId(m_to->currentData().toLongLong());
    m_canvas.setInfluenceFilter(filter);
    tell();
}

void InfluencePanel::showAll() {
    m_filling = true;
    for (QCheckBox* box : m_boxes) box->setChecked(true);
    for (QComboBox* box : {m_from, m_to})
        if (box != nullptr) box->setCurrentIndex(0);
    m_filling = false;
    m_canvas.setInfluenceFilter({});
    tell();
}

void InfluencePanel::tell() {
    CanvasCore& core = m_canvas.core();
    const InfluenceCount count =
        countInfluences(m_canvas.influenceFilter(), core.content.model(), core.content.facts());
    m_count->setText(tr("%1 of %2 influences").arg(count.shown).arg(count.all));
}

void InfluencePanel::openAt(QPoint bottomRight) {
    adjustSize();
    QPoint corner = bottomRight - QPoint(width(), height());
    if (const QScreen* screen = QGuiApplication::screenAt(bottomRight)) {
        const QRect area = screen->availableGeometry();
        corner.setX(qBound(area.left(), corner.x(), qMax(area.left(), area.right() - width())));
        corner.setY(qBound(area.top(), corner.y(), qMax(area.top(), area.bottom() - height())));
    }
    move(corner);
    show();
    if (!m_boxes.isEmpty()) m_boxes.front()->setFocus(Qt::TabFocusReason);
}

} // namespace forlop
