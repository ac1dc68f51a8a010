// SPDX-License-Identifier: GPL-3.0-or-later
// A random sequence of 200 edits over all entities, undone, gives the identical content, in memory and after
// reopening; redone, the end again.
#include "contentdump.h"
#include "samplerows.h"
#include "scratchproject.h"

#include <QCryptographicHash>

using namespace forlop;
using namespace forlop::test;

namespace {
constexpr int kEdits = 200;

class RandomEdits : public ScratchProject, public ::testing::WithParamInterface<unsigned> {
protected:
    void edit() {
        EditBuilder builder = project().edit();
        for (int steps = 1 + m_sample.number(4); steps > 0; --steps) putSomething(builder);
        if (m_sample.number(3) == 0) removeSomething(builder);
        const QString mergeKey = m_sample.number(4) == 0 ? QStringLiteral("k") : QString();
        commit(builder.build(QStringLiteral("Step"), mergeKey, m_sample.text()));
        m_clock.advance(m_sample.number(3) * 1500);
    }

    [[nodiscard]] qint64 anyOf(Entity entity) {
        const std::vector<qint64> ids = project().rows().all(entity);
        return ids.empty() ? 0 : ids[static_cast<size_t>(m_sample.number(static_cast<int>(ids.size())))];
    }

    void putSomething(EditBuilder& builder) {
        const auto wanted = static_cast<Entity>(1 + m_sample.number(kEntityCount));
        forEachEntity([&]<class T>() {
            if (T::kEntity != wanted) return;
            T row = m_sample.make<T>(project().rows());
            withText(row, builder);
            row.id = Id<T>(m_sample.number(2) == 0 ? 0 : anyOf(wanted));
            if (row.id.isNull())
                builder.insert(row);
            else
                builder.replace(row);
        });
    }

    void removeSomething(EditBuilder& builder) {
        const auto wanted = static_cast<Entity>(2 + m_sample.number(kEntityCount - 1));
        const qint64 id = anyOf(wanted);
        if (id != 0 && !isPointedAt(id, builder)) builder.remove(wanted, id);
    }

    template <class T> void withText(T& row, EditBuilder& builder) {
        if constexpr (std::is_same_v<T, Source>) {
            const QByteArray bytes = m_sample.text().toUtf8();
            row.textHash =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            builder.addBlob({row.textHash, bytes});
        }
    }

    [[nodiscard]] static bool isPointedAt(qint64 id, const EditBuilder& builder) {
        bool found = false;
        forEachEntity([&]<class T>() {
            const EntityInfo& info = infoOf(T::kEntity);
            for (int i = 0; i < info.fields.size() && !found; ++i)
                if (info.fields.at(i).kind == FieldKind::Link)
                    found = !builder.linking(T::kEntity, i, id).empty();
        });
        return found;
    }

    /// The hot columns, row by row, as they would be read afresh.
    [[nodiscard]] QStringList columns() {
        QStringList lines;
        const EventColumns& events = project().events();
        for (size_t row = 0; row < events.rows(); ++row) {
            if (!events.alive(row)) continue;
            const Bounds& bounds = events.padded(row);
            lines.append(
                QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                    .arg(events.id(row).value())
                    .arg(events.caseId(row).value())
                    .arg(events.lane(row).value())
                    .arg(static_cast<int>(events.kind(row)) * 10 + static_cast<int>(events.status(row)))
                    .arg(events.outside(row) * 4 + events.starred(row) * 2 + events.hasDate(row))
                    .arg(events.order(row))
                    .arg(events.quotes(row))
                    .arg(events.key(row), events.label(row)) +
                QStringLiteral(" %1 %2 %3 %4 %5")
                    .arg(bounds.startFrom)
                    .arg(bounds.startUntil)
                    .arg(bounds.endFrom)
                    .arg(bounds.endUntil)
                    .arg(events.extentFlags(row)));
        }
        for (const auto& [id, influence] : project().influences().rows())
            lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                             .arg(id)
                             .arg(influence.from.value())
                             .arg(influence.to.value())
                             .arg(project().influences().kindName(influence.kind))
                             .arg(static_cast<int>(influence.sign))
                             .arg(static_cast<int>(influence.basis)));
        return lines;
    }

    void undoAll() {
        while (project().canUndo()) {
            const auto undone = project().undo();
            ASSERT_TRUE(undone.ok()) << undone.error().text.toStdString()
                                     << undone.error().detail.toStdString();
        }
    }
    void redoAll() {
        while (project().canRedo()) {
            const auto redone = project().redo();
            ASSERT_TRUE(redone.ok()) << redone.error().text.toStdString()
                                     << redone.error().detail.toStdString();
        }
    }
    /// Content of the file and of memory are what they were, before and after reopening.
    void expectContent(const QStringList& file, const QStringList& hot) {
        EXPECT_EQ(contentOf(path()), file);
        EXPECT_EQ(columns(), hot);
        expectMemoryIsFile();
        reopen();
        EXPECT_EQ(columns(), hot);
        expectMemoryIsFile();
    }

    SampleRows m_sample{GetParam()};
};
} // namespace

TEST_P(RandomEdits, UndoneLeaveTheIdenticalContent) {
    const QStringList start = contentOf(path());
    const QStringList startColumns = columns();
    for (int i = 0; i < kEdits; ++i) edit();
    const QStringList end = contentOf(path());
    const QStringList endColumns = columns();
    ASSERT_GT(end.size(), start.size() + kEdits / 2);

    undoAll();
    expectContent(start, startColumns);
    redoAll();
    expectContent(end, endColumns);
    undoAll();
    expectContent(start, startColumns);
    EXPECT_EQ(project().integrityProblems().valueOr({QStringLiteral("?")}), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEdits, ::testing::Values(1U, 2U, 3U));
