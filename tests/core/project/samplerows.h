// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of every entity with random but valid content, whose links point at rows that are there. What a law
// test or a property test fills a project with.
#pragma once

#include "core/model/rowreader.h"

#include <random>

namespace forlop::test {

class SampleRows {
public:
    explicit SampleRows(quint32 seed) : m_random(seed) {}

    [[nodiscard]] int number(int below) {
        return static_cast<int>(m_random() % static_cast<unsigned>(below));
    }
    [[nodiscard]] QString text() {
        static const QStringList words{
            QStringLiteral("møte"),  QStringLiteral("Årsplan"), QStringLiteral("æ\"'%;--"),
            QStringLiteral("board"), QStringLiteral("\n"),      QStringLiteral("ß𝄞"),
            QStringLiteral(""),      QStringLiteral("NULL"),    QStringLiteral("vedtak")};
        QString line = words.at(number(static_cast<int>(words.size())));
        for (int n = number(4); n > 0; --n)
            line += QLatin1Char(' ') + words.at(number(static_cast<int>(words.size())));
        return line;
    }
    [[nodiscard]] TemporalExtent date() {
        static const QStringList dates{
            QString(),
            QStringLiteral("2003"),
            QStringLiteral("2003-05-01"),
            QStringLiteral("2003~"),
            QStringLiteral("2002/.."),
            QStringLiteral("[..2004]"),
            QStringLiteral("/2002"),
            QStringLiteral("-1985"),
            QStringLiteral("199X"),
        };
        const QString edtf = dates.at(number(static_cast<int>(dates.size())));
        return TemporalExtent(edtf, number(2) == 0 ? QString() : text(), static_cast<Basis>(number(3)));
    }

    /// A row of T; links go to a random row of `rows` (or nowhere when there is none, or by chance).
    template <class T> [[nodiscard]] T make(const RowReader& rows) {
        T row;
        forEachField<T>([&](int index, const auto& each) {
            fill(row.*(each.member), infoOf(T::kEntity).fields.at(index), rows);
        });
        return row;
    }

private:
    template <class M> void fill(M& member, const FieldInfo& field, const RowReader& rows) {
        if constexpr (LinkTarget<M>::isLink)
            member = M(linkTo(field.target, rows));
        else if constexpr (std::is_enum_v<M>)
            member = static_cast<M>(number(static_cast<int>(Words<M>::list.size())));
        else if constexpr (std::is_same_v<M, std::optional<double>>)
            member = number(3) == 0 ? std::nullopt : std::optional<double>(number(1000) / 7.0);
        else if constexpr (std::is_same_v<M, bool>)
            member = number(2) == 1;
        else if constexpr (std::is_floating_point_v<M>)
            member = number(1000) / 3.0;
        else if constexpr (std::is_integral_v<M>)
            member = static_cast<M>(number(2000) - 1000);
        else if constexpr (std::is_same_v<M, TemporalExtent>)
            member = date();
        else if (field.kind != FieldKind::Hash)
            member = text();
    }
    [[nodiscard]] qint64 linkTo(std::optional<Entity> target, const RowReader& rows) {
        if (number(5) == 0) return 0;
        const auto entity = target.value_or(static_cast<Entity>(1 + number(kEntityCount)));
        const std::vector<qint64> ids = rows.all(entity);
        return ids.empty() ? 0 : ids[static_cast<size_t>(number(static_cast<int>(ids.size())))];
    }

    std::mt19937 m_random;
};

} // namespace forlop::test
