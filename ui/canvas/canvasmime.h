// SPDX-License-Identifier: GPL-3.0-or-later
// What can be dragged onto the timeline, as MIME data: event ids from the inbox or the event table, a passage
// of a source, an excerpt. Whoever starts a drag makes it here; the canvas reads it here.
#pragma once

#include "core/model/entity.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace forlop {

inline constexpr const char* kEventsMime = "application/x-forlop-events";
inline constexpr const char* kPassageMime = "application/x-forlop-passage";
inline constexpr const char* kExcerptMime = "application/x-forlop-excerpt";

/// Words of a source on their way to a mark; offsets are code points, half-open.
struct DraggedPassage {
    SourceId source;
    qint64 start = 0;
    qint64 end = 0;
    QString text;
    QString locator = {}; ///< "¶ 14"
};

[[nodiscard]] std::unique_ptr<QMimeData> mimeOfEvents(const std::vector<EventId>& ids);
[[nodiscard]] std::unique_ptr<QMimeData> mimeOfPassage(const DraggedPassage& passage);
[[nodiscard]] std::unique_ptr<QMimeData> mimeOfExcerpt(ExcerptId id, const QString& text);

[[nodiscard]] std::vector<EventId> eventsIn(const QMimeData& mime);
[[nodiscard]] std::optional<DraggedPassage> passageIn(const QMimeData& mime);
[[nodiscard]] std::optional<ExcerptId> excerptIn(const QMimeData& mime);

} // namespace forlop
