// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figuregather.h"

#include "core/model/influencekinds.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr bool isDocument(SourceKind kind) {
    switch (kind) {
    case SourceKind::Document:
    case SourceKind::Mandate:
    case SourceKind::Minutes:
    case SourceKind::Plan:
    case SourceKind::Report:
        return true;
    // Literature is no source from the case's own time.
    case SourceKind::Statistic:
    case SourceKind::Research:
    case SourceKind::Interview:
    case SourceKind::Narrative:
    case SourceKind::Other:
        break;
    }
    return false;
}

// In a project of several cases a source is a case's own when its wave is, or when something of the case
// rests on it.
std::set<qint64> sourcesOfCase(const FigureGather& gather) {
    std::set<qint64> own;
    std::set<qint64> targets;
    for (const FigureEvent& event : gather.content.events) targets.insert(event.id.value());
    for (const auto& [id, evidence] : gather.snapshot.of<Evidence>()) {
        if (!targets.contains(evidence.target.value())) continue;
        if (const Excerpt* excerpt = gather.snapshot.find(evidence.excerpt))
            own.insert(excerpt->source.value());
    }
    for (const auto& [id, source] : gather.snapshot.of<Source>()) {
        const Wave* wave = gather.snapshot.find(source.wave);
        if (gather.isOnlyCase() || (wave != nullptr && wave->caseId == gather.caseId)) own.insert(id);
    }
    return own;
}

void sortByDate(std::vector<FigureSource>& sources) {
    std::stable_sort(sources.begin(), sources.end(), [](const FigureSource& a, const FigureSource& b) {
        return middleOf(a.stated) < middleOf(b.stated);
    });
}

bool isDated(const TemporalExtent& when) {
    return !when.isEmpty() && (isFinite(when.padded().startFrom) || isFinite(when.padded().endUntil));
}

} // namespace

void gatherInfluences(FigureGather& gather) {
    FigureContent& content = gather.content;
    const WordLanguage language =
        gather.options.language == DateLanguage::English ? WordLanguage::English : WordLanguage::Bokmal;
    std::vector<FigureInfluence> across;
    for (const auto& [id, influence] : gather.snapshot.of<Influence>()) {
        const auto from = gather.eventIndex.find(influence.from.value());
        const auto to = gather.eventIndex.find(influence.to.value());
        if (from == gather.eventIndex.end() || to == gather.eventIndex.end()) continue;
        const int source = content.events[static_cast<size_t>(from->second)].bracket;
        const int target = content.events[static_cast<size_t>(to->second)].bracket;
        if (source == target) {
            content.insideLinks.emplace_back(from->second, to->second);
            continue;
        }
        across.push_back({influence.id, 0, from->second, to->second, influenceWord(influence.kind, language),
                          influence.sign, influence.basis});
    }
    std::stable_sort(across.begin(), across.end(), [](const FigureInfluence& a, const FigureInfluence& b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    for (FigureInfluence& influence : across) {
        influence.number = static_cast<int>(&influence - across.data()) + 1;
        content.events[static_cast<size_t>(influence.from)].outgoing.push_back(influence.number);
        content.events[static_cast<size_t>(influence.to)].incoming.push_back(influence.number);
    }
    content.influences = std::move(across);
}

void gatherSources(FigureGather& gather) {
    FigureContent& content = gather.content;
    for (const auto& [id, wave] : gather.snapshot.of<Wave>()) {
        if (wave.caseId != gather.caseId) continue;
        if (!isDated(wave.when)) {
            ++content.undatedSources;
            continue;
        }
        content.rounds.push_back({id, wave.label, wave.when, wave.when.bounds(), wave.interviews});
    }
    const std::set<qint64> own = sourcesOfCase(gather);
    for (const auto& [id, source] : gather.snapshot.of<Source>()) {
        if (!isDocument(source.kind) || !own.contains(id)) continue;
        if (isDated(source.when))
            content.documents.push_back({id, source.title, source.when, source.when.bounds(), 0});
        else
            ++content.undatedSources;
    }
    for (const auto& [id, scheme] : gather.snapshot.of<CodingScheme>())
        if (scheme.demonstration) content.demonstrations.append(scheme.name);
    sortByDate(content.rounds);
    sortByDate(content.documents);
}

void spreadInsideValues(FigureContent& content) {
    std::map<QString, std::vector<int>> values;
    std::map<QString, int> numbers;
    for (size_t i = 0; i < content.events.size(); ++i) {
        FigureEvent& event = content.events[i];
        event.value = numbers.try_emplace(event.when.edtf(), static_cast<int>(numbers.size())).first->second;
        if (isFinite(event.stated.startFrom) && isFinite(event.stated.endUntil) &&
            !event.when.has(extentflag::Interval | extentflag::OneOf))
            values[event.when.edtf()].push_back(static_cast<int>(i));
    }
    for (const auto& [value, events] : values) {
        if (events.size() < 2) continue;
        const auto holds = [&events = events](int event) {
            return std::find(events.begin(), events.end(), event) != events.end();
        };
        const bool frontier =
            std::any_of(content.frontiers.begin(), content.frontiers.end(), [&](const FigureFrontier& f) {
                return f.when.edtf() == value && !f.before.isEmpty();
            });
        const bool influence =
            std::any_of(content.insideLinks.begin(), content.insideLinks.end(),
                        [&](const auto& link) { return holds(link.first) && holds(link.second); }) ||
            std::any_of(content.influences.begin(), content.influences.end(),
                        [&](const FigureInfluence& i) { return holds(i.from) && holds(i.to); });
        if (!frontier && !influence) continue;
        for (size_t k = 0; k < events.size(); ++k)
            content.events[static_cast<size_t>(events[k])].share =
                (2.0 * static_cast<double>(k) + 1) / (2.0 * static_cast<double>(events.size()));
    }
}

} // namespace forlop
