// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controls.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// The checked word is bold; a segment is wide enough for that from the start.
class Segment final : public QToolButton {
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override {
        QFont regular = font();
        regular.setBold(false);
        const int wider = boldWidth() - QFontMetrics(regular).horizontalAdvance(text());
        return QToolButton::sizeHint() + QSize(std::max(0, wider), 0);
    }
    // Where room is short it is left to the word alone.
    [[nodiscard]] QSize minimumSizeHint() const override {
        return {boldWidth() + themePixels(12), sizeHint().height()};
    }

private:
    [[nodiscard]] int boldWidth() const {
        QFont bold = font();
        bold.setBold(true);
        return QFontMetrics(bold).horizontalAdvance(text());
    }
};

} // namespace

QToolButton* makeChip(const QString& text, ChipKind kind, QWidget* parent) {
    auto* chip = new QToolButton(parent);
    chip->setText(text);
    chip->setProperty("part", u"chip"_s);
    chip->setProperty("empty", kind == ChipKind::Empty);
    chip->setCheckable(kind == ChipKind::Filled);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    return chip;
}

SegmentedChoice::SegmentedChoice(const QStringList& words, Place place, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    setMinimumHeight(themePixels(place == Place::ToolBar ? 28 : 24));
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(this);
        segment->setText(words[i]);
        segment->setCheckable(true);
        segment->setFocusPolicy(Qt::TabFocus);
        segment->setSizePolicy(place == Place::Form ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                               QSizePolicy::Fixed);
        segment->setProperty("part", u"segment"_s);
        segment->setProperty("size", place == Place::Form ? u"form"_s : u"bar"_s);
        const bool first = i == 0;
        const bool last = i + 1 == words.size();
        segment->setProperty("place", first && last ? u"only"_s
                                      : first       ? u"first"_s
                                      : last        ? u"last"_s
                                                    : u"middle"_s);
        m_group->addButton(segment, static_cast<int>(i));
        row->addWidget(segment);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

int SegmentedChoice::current() const { return m_group->checkedId(); }

void SegmentedChoice::setCurrent(int index) {
    if (QAbstractButton* segment = m_group->button(index)) {
        segment->setChecked(true);
        return;
    }
    // An exclusive group does not let its last button go.
    m_group->setExclusive(false);
    if (QAbstractButton* checked = m_group->checkedButton()) checked->setChecked(false);
    m_group->setExclusive(true);
}

QToolButton* SegmentedChoice::button(int index) const {
    return qobject_cast<QToolButton*>(m_group->button(index));
}

} // namespace forlop
