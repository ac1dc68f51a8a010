// SPDX-License-Identifier: GPL-3.0-or-later
// The events part of planImport: rows into drafts, drafts into one edit.
#pragma once

#include "core/exchange/lanefinder.h"
#include "core/exchange/rowcells.h"

namespace forlop {

class EventsImport {
public:
    EventsImport(EditBuilder& builder, CaseId caseId, const ImportOptions& options, ImportPlan& plan);
    void addRow(const QStringList& cells, int row);
    /// Writes what the drafts say into the edit at hand.
    void finish();

private:
    [[nodiscard]] bool identify(const RowCells& cells, EventDraft& draft);
    [[nodiscard]] bool readTitles(const RowCells& cells, EventDraft& draft);
    [[nodiscard]] bool readWhen(const RowCells& cells, EventDraft& draft);
    void readWords(const RowCells& cells, EventDraft& draft);
    void readTexts(const RowCells& cells, EventDraft& draft) const;
    void readLane(const RowCells& cells, EventDraft& draft);
    void readActors(const RowCells& cells, EventDraft& draft) const;
    void keepUnknown(const QStringList& cells, EventDraft& draft) const;
    [[nodiscard]] qint64 sameEventAs(const EventDraft& draft);
    void orderNew();
    void writeActors(const EventDraft& draft);
    void writeLists();
    void noteRefusedCodes(const QString& list, const QString& sentence);
    void problem(const RowCells& cells, const QString& field, const QString& code, const QString& sentence);
    void note(const RowCells& cells, const QString& field, const QString& code, const QString& sentence);

    EditBuilder& m_builder;
    CaseId m_case;
    const ImportOptions& m_options;
    ImportPlan& m_plan;
    FieldPlaces m_places;
    LaneFinder m_lanes;
    ActorFinder m_actors;
    KeySeries m_keys;
    QHash<QString, qint64> m_byKey;
    QHash<QString, int> m_rowOfKey;
    std::optional<QHash<QString, qint64>> m_byTitle; ///< only for tables without keys
    std::vector<Event> m_before;                     ///< of events that were there
    bool m_hasEvents = false;
};

} // namespace forlop
