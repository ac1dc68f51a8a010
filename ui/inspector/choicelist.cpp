// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/choicelist.h"

#include "core/model/catalogue.h"

#include <map>

namespace forlop {

namespace {
using Place = std::pair<Entity, int>;

template <class T> void collect(std::map<Place, QStringList>& all) {
    forEachField<T>([&](int index, const auto& each) {
        using Member = std::decay_t<decltype(std::declval<T>().*(each.member))>;
        if constexpr (std::is_enum_v<Member>) {
            QStringList words;
            for (const char* word : Words<Member>::list) words.append(QString::fromUtf8(word));
            all[{T::kEntity, index}] = words;
        }
    });
}
} // namespace

QStringList choicesOf(Entity entity, int field) {
    static const std::map<Place, QStringList> known = [] {
        std::map<Place, QStringList> all;
        forEachEntity([&]<class T>() { collect<T>(all); });
        return all;
    }();
    const auto it = known.find({entity, field});
    return it == known.end() ? QStringList() : it->second;
}

} // namespace forlop
