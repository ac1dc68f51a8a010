// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurecaption.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kAbove = 3.5;
constexpr double kBelow = 0.65;

using P = CaptionPart;

class CaptionWriting {
public:
    CaptionWriting(const FigureContent& content, const FigureOptions& options, const CaptionFacts& facts)
        : m_content(content), m_options(options), m_facts(facts) {}

    CaptionText run() {
        m_text.label = say("Figure %1.", "Figur %1.").arg(m_options.number);
        if (!m_options.caption.isEmpty()) {
            add(P::Counts, m_options.caption.simplified());
            return std::move(m_text);
        }
        what();
        counts();
        leftOut();
        if (!m_content.citation.isEmpty())
            add(P::Data, ended(say("Data: %1", "Data: %1").arg(m_content.citation.simplified())));
        whose();
        dates();
        frontiers();
        if (m_facts.scaleChanges)
            add(P::Scale, say("The scale changes at the breaks.", "Målestokken skifter ved bruddene."));
        return std::move(m_text);
    }

private:
    [[nodiscard]] QString say(const char* english, const char* bokmal) const {
        return QString::fromUtf8(m_options.language == DateLanguage::English ? english : bokmal);
    }
    [[nodiscard]] QString counted(int n, const char* one, const char* many, const char* en,
                                  const char* mange) const {
        return QString::number(n) + u' ' + (n == 1 ? say(one, en) : say(many, mange));
    }
    [[nodiscard]] static QString ended(const QString& sentence) {
        return sentence.endsWith(u'.') ? sentence : sentence + u'.';
    }
    void add(CaptionPart part, const QString& sentence) {
        m_text.sentences.append(sentence);
        m_text.parts.push_back(part);
    }

    void what() {
        const QString head = say("Temporal bracketing: ", "Periodisering (temporal bracketing): ");
        QString name = m_content.caseName.simplified();
        while (name.endsWith(u'.')) name.chop(1);
        add(P::Counts,
            head + name + u", " + periodInWords(m_content.from, m_content.until, m_options.language) + u'.');
    }
    void counts() {
        QStringList perBracket;
        for (const FigureBracket& bracket : m_content.brackets)
            perBracket.append(QString::number(bracket.count));
        const auto& brackets = m_content.brackets;
        QStringList parts{counted(m_content.observed(), "event", "events", "hendelse", "hendelser") + u" (" +
                          listInWords(perBracket, m_options.language) +
                          (brackets.size() == 1 ? say(" in bracket ", " i periode ")
                                                : say(" in brackets ", " i periode ")) +
                          numbers() + u')'};
        const int across = static_cast<int>(m_content.influences.size());
        const int inside = static_cast<int>(m_content.insideLinks.size());
        if (across + inside > 0) {
            QString text = across == 1
                               ? say("1 influence across a frontier", "1 påvirkning over et periodeskille")
                               : say("%1 influences across frontiers", "%1 påvirkninger over periodeskiller")
                                     .arg(across);
            if (inside > 0)
                text += say(" (%1 inside brackets not drawn)", " (%1 inne i perioder er ikke tegnet)")
                            .arg(inside);
            parts.append(text);
        }
        if (const int rounds = static_cast<int>(m_content.rounds.size()); rounds > 0) {
            QString text =
                counted(rounds, "interview round", "interview rounds", "intervjurunde", "intervjurunder");
            QStringList each;
            bool allGiven = rounds <= 6;
            for (const FigureSource& round : m_content.rounds) {
                each.append(QString::number(round.count));
                allGiven = allGiven && round.count > 0;
            }
            // The strip says how many each round has.
            if (allGiven && m_facts.roundsDropped) text += u" (n = " + each.join(u" + "_s) + u')';
            if (m_facts.roundsDropped) text += say(", not drawn", ", ikke tegnet");
            parts.append(text);
        }
        if (const int documents = static_cast<int>(m_content.documents.size()); documents > 0)
            parts.append(counted(documents, "document", "documents", "dokument", "dokumenter") +
                         (m_facts.documentsDropped ? say(" (not drawn)", " (ikke tegnet)") : QString()));
        add(P::Counts, parts.join(u", "_s) + u'.');
    }
    // "0–3", or "H and M" where brackets have no numbers in a row.
    [[nodiscard]] QString numbers() const {
        const auto& brackets = m_content.brackets;
        QStringList all;
        bool inRow = true;
        for (size_t i = 0; i < brackets.size(); ++i) {
            all.append(brackets[i].number);
            inRow =
                inRow && brackets[i].number.toInt() == brackets.front().number.toInt() + static_cast<int>(i);
        }
        return inRow && all.size() > 2 ? all.first() + u'–' + all.last()
                                       : listInWords(all, m_options.language);
    }
    void leftOut() {
        const FigureLeftOut& left = m_content.left;
        if (left.undated + left.withoutLane > 0)
            add(P::Counts,
                counted(left.undated + left.withoutLane, "event without a date or a lane is not drawn.",
                        "events without a date or a lane are not drawn.",
                        "hendelse uten dato eller bane er ikke tegnet.",
                        "hendelser uten dato eller bane er ikke tegnet."));
        if (left.outsideBrackets > 0)
            add(P::Counts,
                counted(left.outsideBrackets, "event lies outside all brackets.",
                        "events lie outside all brackets.", "hendelse ligger utenfor alle perioder.",
                        "hendelser ligger utenfor alle perioder."));
        if (m_facts.folded > 0)
            add(P::Folds, counted(m_facts.folded, "event is folded into a bar with a count.",
                                  "events are folded into bars with their counts.",
                                  "hendelse er samlet i en stolpe med antall.",
                                  "hendelser er samlet i stolper med antall."));
        if (m_facts.keyed > 0)
            add(P::Key,
                say("Marks without a label are named in the key.", "Merker uten tekst står i nøkkelen."));
        if (m_content.undatedSources > 0)
            add(P::Sources, counted(m_content.undatedSources, "source without a date is not drawn.",
                                    "sources without a date are not drawn.",
                                    "kilde uten dato er ikke tegnet.", "kilder uten dato er ikke tegnet."));
    }
    void whose() {
        QString text = say("Bracketing “%1”", "Periodiseringen «%1»").arg(m_content.bracketing);
        if (!m_content.author.isEmpty()) text += u" ("_s + m_content.author.simplified() + u')';
        switch (m_content.status) {
        case BracketingStatus::Rival:
            text += say(", a rival one", ", en rival");
            break;
        case BracketingStatus::Rejected:
            text += say(", rejected", ", forkastet");
            break;
        case BracketingStatus::Working:
            text += say(", a working one", ", under arbeid");
            break;
        case BracketingStatus::Preferred:
            break;
        }
        add(P::Author, ended(text));
    }
    void dates() {
        QString text = say("Marks stand on their date lines", "Merkene står på datolinjene sine");
        if (m_facts.astride > 0)
            text += say(", filled where they count if astride a frontier",
                        ", fylt der de telles når de ligger over et periodeskille");
        add(P::Dates, text + u'.');
    }
    void frontiers() {
        for (size_t i = 1; i < m_content.brackets.size(); ++i) {
            const FigureBracket& bracket = m_content.brackets[i];
            if (bracket.frontier < 0) continue;
            const FigureFrontier& frontier = m_content.frontiers[static_cast<size_t>(bracket.frontier)];
            if (frontier.style != FrontierStyle::Weak) continue;
            const QString between = m_content.brackets[i - 1].number + u" | " + bracket.number;
            QString text = say("Frontier %1 ", "Periodeskille %1 ").arg(between);
            if (frontier.byOrder && !frontier.before.isEmpty())
                text += say("lies inside %1, by order (%2, then %3).",
                            "ligger inne i %1, etter rekkefølge (%2, så %3).")
                            .arg(dateOf(frontier), frontier.before.last(), opener(bracket));
            else if (frontier.ranges)
                text += say("is weak: anywhere along its thin line.",
                            "er svak: hvor som helst langs sin tynne linje.");
            else
                text += say("is weak.", "er svak.");
            add(P::Frontiers, text);
        }
    }
    [[nodiscard]] QString dateOf(const FigureFrontier& frontier) const {
        const BracketEnd end{frontier.when, EndFooting::Inside};
        return bracketDates(end, end, m_options.language);
    }
    [[nodiscard]] QString opener(const FigureBracket& bracket) const {
        return bracket.markers.empty() ? bracket.number
                                       : m_content.events[static_cast<size_t>(bracket.markers.front())].mark;
    }

    const FigureContent& m_content;
    const FigureOptions& m_options;
    const CaptionFacts& m_facts;
    CaptionText m_text;
};

std::vector<FlowLine> wrapped(const FigureDraft& draft, const CaptionText& caption) {
    return flow({{caption.label, TextStyle::Bold, Ink::FigureText},
                 {u' ' + caption.whole(), TextStyle::Regular, Ink::FigureText}},
                sheet::kCaptionType, draft.width() - 0.2, draft.measure);
}

} // namespace

CaptionText captionOf(const FigureContent& content, const FigureOptions& options, const CaptionFacts& facts) {
    return CaptionWriting(content, options, facts).run();
}

double PackedCaption::height() const {
    return kAbove + static_cast<double>(lines.size() - 1) * sheet::kCaptionLeading + kBelow;
}

PackedCaption packCaption(const FigureDraft& draft, CaptionText caption, const CaptionLimit& limit) {
    const auto most = static_cast<size_t>(limit.lines * std::max(1.0, 160 / draft.width()));
    std::vector<FlowLine> lines = wrapped(draft, caption);
    while (lines.size() > most) {
        const auto least = std::max_element(caption.parts.begin(), caption.parts.end());
        if (*least <= limit.kept) break;
        caption.sentences.removeAt(least - caption.parts.begin());
        caption.parts.erase(least);
        lines = wrapped(draft, caption);
    }
    return {std::move(lines), caption.label + u' ' + caption.whole()};
}

void drawCaption(FigureDraft& draft, const PackedCaption& caption, double top) {
    draft.lines(Role::Caption, {0, top + kAbove}, caption.lines, sheet::kCaptionLeading, sheet::kCaptionType);
}

} // namespace forlop
