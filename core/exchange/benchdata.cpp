// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/benchdata.h"

#include "core/edit/sourceverbs.h"
#include "core/exchange/benchdates.h"
#include "core/exchange/examples.h"
#include "core/model/influencekinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
// The content is the same in every language of the user; only what is said about the making is translated.
class BenchText {
    Q_DECLARE_TR_FUNCTIONS(bench)
};

constexpr int kLanes = 12;
constexpr int kCodes = 8;
constexpr size_t kChunk = 5000;
constexpr qint64 kEventsPerQuote = 10;
constexpr qint64 kEventsPerInfluence = 5;
constexpr qint64 kCreatedAt = 1'577'836'800'000; // 2020-01-01

// 7 to 12 and 8 to 11 letters: with a number of three digits labels have 20 to 28 characters.
constexpr std::array kWhat{"Mandate",    "Meeting",     "Decision",    "Proposal",
                           "Workshop",   "Agreement",   "Statement",   "Evaluation",
                           "Discussion", "Appointment", "Negotiation", "Consultation"};
constexpr std::array kOn{"services",   "planning",   "staffing",    "budgeting",   "ownership",
                         "purchasing", "management", "cooperation", "recruitment", "development"};

class FixedClock final : public Clock {
public:
    qint64 now() const override { return kCreatedAt; }
};

/// Writes the parts one after another, each a few thousand rows, so that memory does not grow with the file.
class BenchWriter {
public:
    BenchWriter(Project& project, const BenchData& data, const ProgressCallback& told)
        : m_project(project), m_data(data), m_told(told), m_random(data.seed) {}

    Result<void> write() {
        drawDates();
        for (const auto part :
             {&BenchWriter::writeCase, &BenchWriter::writeEvents, &BenchWriter::writeInfluences,
              &BenchWriter::writeBrackets, &BenchWriter::writeQuotes})
            if (auto done = (this->*part)(); !done.ok()) return done;
        return {};
    }

private:
    template <class T> Id<T> add(T row) {
        row.id = m_project.ids().nextId<T>();
        m_edit.changes.append(insertion(row));
        return row.id;
    }
    Result<void> flush() {
        auto done = m_project.commitCreation(m_edit);
        m_edit = {};
        return done;
    }

    void drawDates() {
        BenchDates dates(m_random);
        for (qint64 i = 0; i < m_data.events; ++i) m_dates.push_back(dates.next());
        m_byTime.resize(m_dates.size());
        std::iota(m_byTime.begin(), m_byTime.end(), size_t{0});
        std::stable_sort(m_byTime.begin(), m_byTime.end(),
                         [&](size_t a, size_t b) { return m_dates[a].day < m_dates[b].day; });
        m_rank.resize(m_dates.size());
        for (size_t rank = 0; rank < m_byTime.size(); ++rank) m_rank[m_byTime[rank]] = rank;
    }

    Result<void> writeCase() {
        Case theCase;
        theCase.key = u"BENCH"_s;
        theCase.name = QStringLiteral("Made for measuring");
        theCase.window = TemporalExtent(u"2000/2012"_s);
        m_case = add(theCase);
        for (int i = 0; i < kLanes; ++i) {
            Lane lane;
            lane.caseId = m_case;
            lane.key = u"L%1"_s.arg(i + 1);
            lane.name = QStringLiteral("Lane %1").arg(i + 1);
            lane.level = static_cast<Level>(1 + i % 4);
            lane.order = i + 1;
            m_lanes.push_back(add(lane));
        }
        CodingScheme scheme;
        scheme.key = u"theme"_s;
        scheme.name = QStringLiteral("Theme");
        const CodingSchemeId schemeId = add(scheme);
        for (int i = 0; i < kCodes; ++i) {
            Code code;
            code.scheme = schemeId;
            code.key = u"T%1"_s.arg(i + 1);
            code.name = QString::fromLatin1(kOn[static_cast<size_t>(i)]);
            code.order = i + 1;
            m_codes.push_back(add(code));
        }
        return flush();
    }

    template <class List> QString draw(const List& list) {
        return QString::fromLatin1(
            list[static_cast<size_t>(m_random.below(static_cast<qint64>(list.size())))]);
    }

    Event drawEvent(size_t at) {
        const BenchDate& date = m_dates[at];
        const auto lane = static_cast<size_t>(m_random.below(kLanes));
        Event event;
        event.caseId = m_case;
        event.lane = m_lanes[lane];
        event.level = static_cast<Level>(1 + lane % 4);
        event.key = u"E%1"_s.arg(at + 1);
        event.shortTitle = u"%1 %2 %3"_s.arg(draw(kWhat), draw(kOn)).arg(100 + m_random.below(900));
        event.title = u"%1, as told in round %2 by those who took part"_s.arg(event.shortTitle)
                          .arg(1 + m_random.below(4));
        event.when = TemporalExtent(date.edtf);
        event.order = static_cast<double>(m_rank[at]) + 1;
        event.starred = m_random.oneIn(20);
        const bool first = m_random.percent(50);
        event.kind = date.range ? (first ? EventKind::Activity : EventKind::State)
                                : (first ? EventKind::Decision : EventKind::Event);
        return event;
    }

    Result<void> writeEvents() {
        for (size_t at = 0; at < m_dates.size(); ++at) {
            m_events.push_back(add(drawEvent(at)));
            if (at % 2 == 0) {
                CodeAssignment assignment;
                assignment.code = m_codes[static_cast<size_t>(m_random.below(kCodes))];
                assignment.target = objectId(m_events.back());
                assignment.coder = u"bench"_s;
                assignment.assignedAt = kCreatedAt;
                add(assignment);
            }
            if ((at + 1) % kChunk != 0 && at + 1 != m_dates.size()) continue;
            if (auto done = flush(); !done.ok()) return done;
            if (m_told && m_told(static_cast<qint64>(at) + 1, m_data.events) == Continue::Stop)
                return Error{ErrorCode::Cancelled, BenchText::tr("Stopped; no file was made."), {}};
        }
        return {};
    }

    [[nodiscard]] EventId eventAtRank(qint64 rank) const {
        return m_events[m_byTime[static_cast<size_t>(rank)]];
    }

    Result<void> writeInfluences() {
        if (m_data.events < 2) return {};
        for (qint64 i = 0; i < m_data.events / kEventsPerInfluence; ++i) {
            const qint64 from = m_random.below(m_data.events - 1);
            const qint64 reach = m_random.oneIn(4) ? m_data.events : 200;
            const qint64 to = from + 1 + m_random.below(std::min(reach, m_data.events - from - 1));
            Influence influence;
            influence.caseId = m_case;
            influence.from = objectId(eventAtRank(from));
            influence.to = objectId(eventAtRank(to));
            influence.kind =
                influenceKinds()[static_cast<size_t>(m_random.below(kInfluenceKindCount))].stored;
            influence.sign = static_cast<Sign>(m_random.below(4));
            influence.basis = m_random.percent(60) ? InfluenceBasis::Analyst : InfluenceBasis::Source;
            influence.mechanism = u"What was settled first made the second likelier."_s;
            add(influence);
            if (static_cast<size_t>(m_edit.changes.size()) < kChunk) continue;
            if (auto done = flush(); !done.ok()) return done;
        }
        return flush();
    }

    /// Cuts a bracketing at the given years; each frontier is marked by the first event behind it.
    void addBracketing(const QString& key, BracketingStatus status, const QList<int>& years) {
        Bracketing bracketing;
        bracketing.caseId = m_case;
        bracketing.key = key;
        bracketing.name = QStringLiteral("Cut in %1").arg(years.size() - 1);
        bracketing.status = status;
        bracketing.why = u"One is as good as the other for measuring."_s;
        bracketing.order = status == BracketingStatus::Preferred ? 1 : 2;
        const BracketingId id = add(bracketing);
        FrontierId opens;
        for (qsizetype i = 0; i + 1 < years.size(); ++i) {
            Bracket bracket;
            bracket.bracketing = id;
            bracket.key = u"P%1"_s.arg(i + 1);
            bracket.name = QStringLiteral("Bracket %1").arg(i + 1);
            bracket.continuity = u"What is done hangs together inside it."_s;
            bracket.colour = static_cast<int>(i);
            bracket.opens = opens;
            if (opens.isNull()) bracket.start = TemporalExtent(QString::number(years.at(i)));
            opens = {};
            if (i + 2 < years.size())
                bracket.closes = opens = addFrontier(id, years.at(i + 1));
            else
                bracket.end = TemporalExtent(QString::number(years.at(i + 1)));
            add(bracket);
        }
    }

    FrontierId addFrontier(BracketingId bracketing, int year) {
        Frontier frontier;
        frontier.bracketing = bracketing;
        frontier.when = TemporalExtent(QString::number(year));
        frontier.reason = u"What was done before makes room for something else."_s;
        frontier.discontinuous = u"Who decides."_s;
        const FrontierId id = add(frontier);
        const qint64 day = instantFromCivil({year, 1, 1}) / kSecondsPerDay;
        const auto mark =
            std::lower_bound(m_byTime.begin(), m_byTime.end(), day,
                             [&](size_t at, qint64 wanted) { return m_dates[at].day < wanted; });
        if (mark != m_byTime.end()) {
            FrontierEvent link;
            link.frontier = id;
            link.event = m_events[*mark];
            add(link);
        }
        return id;
    }

    Result<void> writeBrackets() {
        addBracketing(u"five"_s, BracketingStatus::Preferred, {2000, 2003, 2005, 2008, 2010, 2013});
        addBracketing(u"three"_s, BracketingStatus::Rival, {2000, 2004, 2009, 2013});
        return flush();
    }

    /// A source of up to a hundred passages, each quoted for one event.
    Result<void> writeSource(qint64 number, qint64 firstEvent) {
        Source source;
        source.id = m_project.ids().nextId<Source>();
        source.key = u"S%1"_s.arg(number);
        source.title = QStringLiteral("Round of interviews %1").arg(number);
        source.kind = SourceKind::Interview;
        source.originalName = source.key + u".txt"_s;
        QString text = source.title;
        QList<Excerpt> excerpts;
        QList<Evidence> evidence;
        for (qint64 i = 0; i < 100 && firstEvent + i * kEventsPerQuote < m_data.events; ++i) {
            const auto event = static_cast<size_t>(firstEvent + i * kEventsPerQuote);
            Excerpt excerpt;
            excerpt.id = m_project.ids().nextId<Excerpt>();
            excerpt.source = source.id;
            excerpt.key = u"%1.%2"_s.arg(source.key).arg(i + 1);
            excerpt.text =
                u"Somebody who took part tells what came of %1 and why it was done then, in words of "
                "passage %2."_s.arg(m_project.events().key(*m_project.events().rowOf(m_events[event])))
                    .arg(i + 1);
            text += u"\n\n"_s;
            excerpt.start = text.size();
            text += excerpt.text;
            excerpt.end = text.size();
            excerpts.append(excerpt);
            Evidence link;
            link.excerpt = excerpt.id;
            link.target = objectId(m_events[event]);
            link.stance = m_random.oneIn(12) ? Stance::Contradicts : Stance::Supports;
            evidence.append(link);
        }
        EditBuilder builder = m_project.edit();
        auto added = addSource(builder, source, text, text.toUtf8());
        if (!added.ok()) return added.error();
        m_edit.changes += added->changes;
        m_edit.blobs += added->blobs;
        const QString hash = added->blobs.first().sha256;
        for (Excerpt& excerpt : excerpts) {
            excerpt.sourceHash = hash;
            m_edit.changes.append(insertion(excerpt));
        }
        for (const Evidence& link : evidence) add(link);
        return {};
    }

    Result<void> writeQuotes() {
        qint64 number = 0;
        for (qint64 first = 0; first < m_data.events; first += 100 * kEventsPerQuote) {
            if (auto done = writeSource(++number, first); !done.ok()) return done;
            if (static_cast<size_t>(m_edit.changes.size()) < kChunk) continue;
            if (auto done = flush(); !done.ok()) return done;
        }
        return flush();
    }

    Project& m_project;
    const BenchData& m_data;
    const ProgressCallback& m_told;
    BenchRandom m_random;
    std::vector<BenchDate> m_dates;
    std::vector<size_t> m_byTime; ///< events by their start
    std::vector<size_t> m_rank;   ///< place of each event in it
    Edit m_edit;
    CaseId m_case;
    std::vector<LaneId> m_lanes;
    std::vector<CodeId> m_codes;
    std::vector<EventId> m_events;
};
} // namespace

Result<void> createBenchData(const QString& path, const BenchData& data, const ProgressCallback& told) {
    const FixedClock clock;
    ProjectOptions options;
    options.clock = &clock;
    auto project = Project::create(path, QStringLiteral("%1 events for measuring").arg(data.events), options);
    if (!project.ok()) return project.error();
    auto made = BenchWriter(**project, data, told).write();
    if (made.ok()) return made;
    // A part of it would measure something else, and the file was not there before.
    project->reset();
    removeUnfinished(path);
    return made;
}

} // namespace forlop
