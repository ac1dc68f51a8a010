// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/flowtext.h"

#include <algorithm>

namespace forlop {
namespace {

// A piece of a word in one style; several make a word when styles change inside it.
struct Piece {
    QString text;
    TextStyle style = TextStyle::Regular;
    Ink ink = Ink::FigureText;
    double width = 0;
};

struct Word {
    std::vector<Piece> pieces;
    double width = 0;
};

bool breaksAfter(QChar c) { return c == u'-' || c == u'–' || c == u'—' || c == u'/'; }

class Words {
public:
    Words(double size, const TextMeasure& measure) : m_size(size), m_measure(measure) {}

    std::vector<Word> of(const std::vector<StyledText>& texts) {
        for (const StyledText& text : texts) add(text);
        endWord();
        return std::move(m_words);
    }

private:
    void add(const StyledText& text) {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= text.text.size(); ++i) {
            if (i < text.text.size() && !text.text[i].isSpace()) continue;
            if (i > start) addPiece({text.text.mid(start, i - start), text.style, text.ink, 0});
            if (i < text.text.size()) endWord();
            start = i + 1;
        }
    }
    void addPiece(Piece piece) {
        piece.width = m_measure.width(piece.text, m_size, piece.style);
        m_word.width += piece.width;
        m_word.pieces.push_back(std::move(piece));
    }
    void endWord() {
        if (!m_word.pieces.empty()) m_words.push_back(std::move(m_word));
        m_word = {};
    }

    double m_size;
    const TextMeasure& m_measure;
    std::vector<Word> m_words;
    Word m_word;
};

class Flow {
public:
    Flow(double size, double width, const TextMeasure& measure)
        : m_size(size), m_width(width + 1e-6), m_measure(measure) {}

    std::vector<FlowLine> of(const std::vector<Word>& words) {
        for (const Word& word : words) {
            const double space = m_line.runs.empty() ? 0 : spaceWidth(m_line.runs.back().style);
            if (!m_line.runs.empty() && m_line.width + space + word.width > m_width) endLine();
            if (word.width > m_width)
                addCut(word);
            else
                addWord(word);
        }
        endLine();
        return std::move(m_lines);
    }

private:
    [[nodiscard]] double spaceWidth(TextStyle style) const {
        return m_measure.width(QStringView(u" "), m_size, style);
    }
    void addWord(const Word& word) {
        bool first = true;
        for (const Piece& piece : word.pieces) {
            const bool spaced = first && !m_line.runs.empty();
            first = false;
            FlowRun* last = m_line.runs.empty() ? nullptr : &m_line.runs.back();
            if (last != nullptr && last->style == piece.style && last->ink == piece.ink) {
                last->text += spaced ? u' ' + piece.text : piece.text;
                // Measured as a whole: kerning over the space belongs to it.
                last->width = m_measure.width(last->text, m_size, last->style);
                m_line.width = last->x + last->width;
                continue;
            }
            const double x = m_line.width + (spaced ? spaceWidth(piece.style) : 0);
            m_line.runs.push_back({piece.text, piece.style, piece.ink, x, piece.width});
            m_line.width = x + piece.width;
        }
    }
    void addCut(const Word& word) {
        for (const Piece& piece : word.pieces) {
            QString rest = piece.text;
            while (!rest.isEmpty()) {
                const qsizetype fits = lettersThatFit(rest, piece.style);
                const QString part = rest.first(fits);
                addWord({{{part, piece.style, piece.ink, m_measure.width(part, m_size, piece.style)}}, 0});
                rest = rest.mid(fits);
                if (!rest.isEmpty()) endLine();
            }
        }
    }
    [[nodiscard]] qsizetype lettersThatFit(const QString& text, TextStyle style) const {
        if (m_measure.width(text, m_size, style) <= m_width) return text.size();
        qsizetype joint = 0;
        qsizetype fits = 1;
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (m_measure.width(QStringView(text).first(i), m_size, style) > m_width) break;
            if (text[i].isLowSurrogate()) continue;
            fits = i;
            if (breaksAfter(text[i - 1])) joint = i;
        }
        return joint > 0 ? joint : fits;
    }
    void endLine() {
        if (!m_line.runs.empty()) m_lines.push_back(std::move(m_line));
        m_line = {};
    }

    double m_size;
    double m_width;
    const TextMeasure& m_measure;
    std::vector<FlowLine> m_lines;
    FlowLine m_line;
};

} // namespace

std::vector<FlowLine> flow(const std::vector<StyledText>& texts, double size, double width,
                           const TextMeasure& measure) {
    return Flow(size, width, measure).of(Words(size, measure).of(texts));
}

double widestWord(const std::vector<StyledText>& texts, double size, const TextMeasure& measure) {
    double widest = 0;
    for (const Word& word : Words(size, measure).of(texts)) widest = std::max(widest, word.width);
    return widest;
}

double widthForLines(const std::vector<StyledText>& texts, double size, int lines,
                     const TextMeasure& measure) {
    const std::vector<Word> words = Words(size, measure).of(texts);
    double low = 0;
    double high = 0;
    for (const Word& word : words) {
        low = std::max(low, word.width);
        high += word.width + size;
    }
    const auto fits = [&](double width) {
        return Flow(size, width, measure).of(words).size() <= static_cast<size_t>(std::max(1, lines));
    };
    if (fits(low)) return low;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        (fits(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace forlop
