// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/listchange.h"

#include <algorithm>

namespace forlop {
namespace {

constexpr size_t kLookAhead = 24; // items that may have come or gone at one place

bool isPlainFill(const Item& item) {
    return item.kind == ItemKind::Rect && item.stroke.isNone() && item.radius == 0 &&
           item.hatch() == Hatch::None;
}

// Walks both lists side by side; what has no counterpart is changed.
class Comparison {
public:
    Comparison(const DisplayList& before, const DisplayList& after) : m_before(before), m_after(after) {}

    std::vector<Box> run() {
        const auto a = m_before.items();
        const auto b = m_after.items();
        size_t i = 0;
        size_t j = 0;
        while (i < a.size() && j < b.size()) {
            if (m_before.looksAs(a[i], m_after, b[j])) {
                ++i;
                ++j;
                continue;
            }
            const auto [gone, come] = nextMatch(i, j);
            if (gone == 0 && come == 0) {
                addBoth(a[i++], b[j++]);
                continue;
            }
            for (size_t k = 0; k < gone; ++k) add(m_before, a[i++]);
            for (size_t k = 0; k < come; ++k) add(m_after, b[j++]);
        }
        while (i < a.size()) add(m_before, a[i++]);
        while (j < b.size()) add(m_after, b[j++]);
        return std::move(m_boxes);
    }

private:
    // How many items went or came before the lists agree again; none where they do not soon.
    [[nodiscard]] std::pair<size_t, size_t> nextMatch(size_t i, size_t j) const {
        const auto a = m_before.items();
        const auto b = m_after.items();
        // Where both go on alike, this one item alone has changed.
        if (i + 1 < a.size() && j + 1 < b.size() && m_before.looksAs(a[i + 1], m_after, b[j + 1]))
            return {0, 0};
        for (size_t k = 1; k <= kLookAhead; ++k) {
            if (i + k < a.size() && m_before.looksAs(a[i + k], m_after, b[j])) return {k, 0};
            if (j + k < b.size() && m_before.looksAs(a[i], m_after, b[j + k])) return {0, k};
        }
        return {0, 0};
    }

    // A filled box that only grew or shrank differs in the strips at its edges.
    void addBoth(const Item& was, const Item& is) {
        if (isPlainFill(was) && isPlainFill(is) && was.fill == is.fill && was.box.overlaps(is.box)) {
            const Box common = was.box.intersected(is.box);
            const Box both = was.box.united(is.box);
            addStrip({both.x, both.y, common.x - both.x, both.height});
            addStrip({common.right(), both.y, both.right() - common.right(), both.height});
            addStrip({both.x, both.y, both.width, common.y - both.y});
            addStrip({both.x, common.bottom(), both.width, both.bottom() - common.bottom()});
            return;
        }
        add(m_before, was);
        add(m_after, is);
    }

    void addStrip(const Box& strip) {
        if (strip.width > 0 && strip.height > 0) m_boxes.push_back(strip.grown(2));
    }

    // Another clip or group changes all that is in it.
    void add(const DisplayList& list, const Item& item) {
        if (item.kind == ItemKind::ClipPush)
            m_boxes.push_back(item.box.grown(2));
        else if (item.isDrawn())
            m_boxes.push_back(list.reach(item));
        else
            m_boxes.push_back({0, 0, list.size().width, list.size().height});
    }

    const DisplayList& m_before;
    const DisplayList& m_after;
    std::vector<Box> m_boxes;
};

} // namespace

std::vector<Box> changedBoxes(const DisplayList& before, const DisplayList& after) {
    return Comparison(before, after).run();
}

} // namespace forlop
