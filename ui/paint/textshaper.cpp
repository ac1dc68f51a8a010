// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/textshaper.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr int kShapingSize = 1000;
constexpr int kKeptTexts = 20000;
constexpr double kSizeSteps = 64;

QFont shapingFont(const QString& family, TextStyle style, TextTarget target) {
    QFont font(family);
    font.setPixelSize(kShapingSize);
    font.setBold(isBold(style));
    font.setItalic(isItalic(style));
    font.setKerning(true);
    font.setHintingPreference(target == TextTarget::Screen ? QFont::PreferVerticalHinting
                                                           : QFont::PreferNoHinting);
    // Any spacing at all, even one far below sight, turns ligatures off.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace

TextShaper::TextShaper(const QString& family, TextTarget target) : m_family(family), m_sized(kKeptTexts) {
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        m_fonts[i] = shapingFont(family, static_cast<TextStyle>(i), target);
        m_shaped[i].setMaxCost(kKeptTexts);
    }
    const QFontMetricsF metrics(m_fonts[0]);
    m_ascent = metrics.ascent() / kShapingSize;
    m_descent = metrics.descent() / kShapingSize;
    m_capHeight = metrics.capHeight() / kShapingSize;
}

const TextShaper::Shaped& TextShaper::shaped(const QString& text, TextStyle style) const {
    auto& kept = m_shaped[static_cast<size_t>(style)];
    if (const Shaped* found = kept.object(text)) return *found;
    auto result = std::make_unique<Shaped>();
    QTextLayout layout(text, m_fonts[static_cast<size_t>(style)]);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1e7);
        line.setPosition({0, -line.ascent()});
        result->width = line.horizontalAdvance() / kShapingSize;
    }
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    result->runs.assign(runs.begin(), runs.end());
    const Shaped& reference = *result;
    kept.insert(text, result.release());
    return reference;
}

double TextShaper::widthPerSize(QStringView text, TextStyle style) const {
    return text.isEmpty() ? 0 : shaped(text.toString(), style).width;
}

QRawFont TextShaper::sized(const QRawFont& font, int size) const {
    QRawFont& result = m_rawFonts[{font, size}];
    if (!result.isValid()) {
        result = font;
        result.setPixelSize(size / kSizeSteps);
    }
    return result;
}

const std::vector<QGlyphRun>& TextShaper::runs(const QString& text, TextStyle style, double size) const {
    SizedKey key{text, static_cast<int>(std::lround(size * kSizeSteps)), style};
    if (const auto* found = m_sized.object(key)) return *found;
    const Shaped& source = shaped(text, style);
    auto result = std::make_unique<std::vector<QGlyphRun>>();
    for (const QGlyphRun& run : source.runs) {
        QGlyphRun scaled = run;
        scaled.setRawFont(sized(run.rawFont(), key.size));
        QList<QPointF> positions = run.positions();
        for (QPointF& position : positions) position *= size / kShapingSize;
        scaled.setPositions(positions);
        result->push_back(std::move(scaled));
    }
    const auto& reference = *result;
    m_sized.insert(key, result.release());
    return reference;
}

QString figureFamily() {
    const QStringList families = QFontDatabase::families();
    for (const QString& family :
         {u"Liberation Sans"_s, u"Arial"_s, u"Arimo"_s, u"Helvetica"_s, u"DejaVu Sans"_s}) {
        if (families.contains(family)) return family;
    }
    return QGuiApplication::font().family();
}

TextShaper& shaperOf(const QString& family, TextTarget target) {
    using Shapers = std::map<std::pair<QString, TextTarget>, std::unique_ptr<TextShaper>>;
    static Shapers shapers;
    // Fonts cannot outlive the application, and statics do.
    static const bool cleared = [] {
        qAddPostRoutine([] { shapers.clear(); });
        return true;
    }();
    Q_UNUSED(cleared)
    std::unique_ptr<TextShaper>& shaper = shapers[{family, target}];
    if (!shaper) shaper = std::make_unique<TextShaper>(family, target);
    return *shaper;
}

TextShaper& screenShaper() { return shaperOf(QGuiApplication::font().family(), TextTarget::Screen); }

TextShaper& paperShaper() { return shaperOf(figureFamily(), TextTarget::Paper); }

} // namespace forlop
