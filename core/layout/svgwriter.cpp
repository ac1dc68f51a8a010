// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/svgwriter.h"

#include "core/base/wholefile.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <utility>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// Up to three decimals, without trailing zeros: a thousandth of a millimetre is below any printer.
QString number(double value) {
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

QString pathText(PathView path) {
    QString text;
    size_t next = 0;
    const auto point = [&] {
        const Point p = path.points[next++];
        return QString(number(p.x) + u' ' + number(p.y));
    };
    for (const PathVerb verb : path.verbs) {
        switch (verb) {
        case PathVerb::Move:
            text += u'M' + point();
            break;
        case PathVerb::Line:
            text += u'L' + point();
            break;
        case PathVerb::Cubic: {
            const QString first = point();
            const QString second = point();
            text += u'C' + first + u' ' + second + u' ' + point();
            break;
        }
        case PathVerb::Close:
            text += u'Z';
            break;
        }
    }
    return text;
}

// What XML 1.0 cannot hold is left out: text may come from anywhere.
QString xmlText(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c < QChar(0xfffe)) {
            result += c;
        }
    }
    return result;
}

enum class Join : quint8 { Mitre, Round };

class SvgPainter {
public:
    SvgPainter(const DisplayList& list, const Palette& palette, const SvgOptions& options)
        : m_list(list), m_palette(palette), m_options(options), m_xml(&m_bytes) {}

    QByteArray run() {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(0);
        m_xml.writeStartDocument();
        head();
        for (const Item& item : m_list.items()) paint(item);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void head() {
        const Size size = m_list.size();
        const QString unit = m_list.unit() == ListUnit::Pixel ? u"px"_s : u"mm"_s;
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeAttribute(u"version"_s, u"1.1"_s);
        m_xml.writeAttribute(u"width"_s, number(size.width) + unit);
        m_xml.writeAttribute(u"height"_s, number(size.height) + unit);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 "_s + number(size.width) + u' ' + number(size.height));
        m_xml.writeAttribute(u"role"_s, u"img"_s);
        m_xml.writeAttribute(u"font-family"_s, m_options.families.isEmpty()
                                                   ? u"'Liberation Sans', Arial, Helvetica, sans-serif"_s
                                                   : xmlText(m_options.families));
        m_xml.writeAttribute(u"fill"_s, u"none"_s);
        if (!m_options.title.isEmpty()) m_xml.writeTextElement(u"title"_s, xmlText(m_options.title));
        if (!m_options.description.isEmpty())
            m_xml.writeTextElement(u"desc"_s, xmlText(m_options.description));
    }

    [[nodiscard]] QString colour(Ink ink) const {
        return u'#' + QString::number(m_palette[ink] | 0x1000000U, 16).mid(1);
    }

    void attribute(QStringView name, double value) { m_xml.writeAttribute(name.toString(), number(value)); }

    void fill(Tone tone) {
        if (tone.isNone()) return;
        m_xml.writeAttribute(u"fill"_s, colour(tone.ink));
        if (tone.percent < 100) attribute(u"fill-opacity", tone.percent / 100.0);
    }

    void stroke(const Stroke& stroke) {
        if (stroke.isNone()) return;
        m_xml.writeAttribute(u"stroke"_s, colour(stroke.tone.ink));
        attribute(u"stroke-width", static_cast<double>(stroke.width));
        if (stroke.tone.percent < 100) attribute(u"stroke-opacity", stroke.tone.percent / 100.0);
        if (!stroke.dash.isSolid()) {
            m_xml.writeAttribute(u"stroke-dasharray"_s, number(static_cast<double>(stroke.dash.on)) + u' ' +
                                                            number(static_cast<double>(stroke.dash.off)));
        }
        if (stroke.cap != Cap::Flat) {
            m_xml.writeAttribute(u"stroke-linecap"_s, stroke.cap == Cap::Round ? u"round"_s : u"square"_s);
        }
    }

    void boxAttributes(const Box& box) {
        attribute(u"x", box.x);
        attribute(u"y", box.y);
        attribute(u"width", box.width);
        attribute(u"height", box.height);
    }

    void paint(const Item& item) {
        switch (item.kind) {
        case ItemKind::Rect:
            return rect(item);
        case ItemKind::Fade:
            return fade(item);
        case ItemKind::Line:
            if (!item.stroke.isNone()) line(item.from(), item.to(), item.stroke);
            return;
        case ItemKind::Path:
            return path(m_list.pathOf(item), item.fill, item.stroke);
        case ItemKind::Text:
            return text(item);
        case ItemKind::Mark:
            return mark(item);
        case ItemKind::Icon:
            return icon(item);
        case ItemKind::ClipPush:
            return clip(item.box);
        case ItemKind::GroupBegin:
            return group(item);
        case ItemKind::ClipPop:
        case ItemKind::GroupEnd:
            m_xml.writeEndElement();
            return;
        }
    }

    void rect(const Item& item) {
        if (!item.fill.isNone() || !item.stroke.isNone()) {
            m_xml.writeEmptyElement(u"rect"_s);
            boxAttributes(item.box);
            if (item.radius > 0) attribute(u"rx", static_cast<double>(item.radius));
            fill(item.fill);
            stroke(item.stroke);
        }
        if (item.hatch() == Hatch::None || item.stroke.tone.isNone()) return;
        PathData lines;
        for (const auto& [from, to] : hatchLines(item.box, hatchPitch(m_list.unit())))
            lines.moveTo(from).lineTo(to);
        if (!lines.isEmpty()) path(lines.view(), {}, {item.stroke.tone, hatchWidth(m_list.unit())});
    }

    void fade(const Item& item) {
        if (item.fill.isNone()) return;
        QString stops = inkName(item.fill.ink) + QString::number(item.fill.percent);
        for (const FadeStop& stop : m_list.stopsOf(item)) {
            stops += u' ' + number(static_cast<double>(stop.at)) + u':' +
                     number(static_cast<double>(stop.strength));
        }
        QString& id = m_fades[stops];
        if (id.isEmpty()) {
            id = u"fade-"_s + QString::number(m_fades.size());
            gradient(id, item);
        }
        m_xml.writeEmptyElement(u"rect"_s);
        boxAttributes(item.box);
        m_xml.writeAttribute(u"fill"_s, u"url(#"_s + id + u')');
    }

    void gradient(const QString& id, const Item& item) {
        m_xml.writeStartElement(u"linearGradient"_s);
        m_xml.writeAttribute(u"id"_s, id);
        for (const FadeStop& stop : m_list.stopsOf(item)) {
            m_xml.writeEmptyElement(u"stop"_s);
            attribute(u"offset", static_cast<double>(stop.at));
            m_xml.writeAttribute(u"stop-color"_s, colour(item.fill.ink));
            attribute(u"stop-opacity", static_cast<double>(stop.strength) * item.fill.percent / 100.0);
        }
        m_xml.writeEndElement();
    }

    void line(Point from, Point to, const Stroke& pen) {
        m_xml.writeEmptyElement(u"line"_s);
        attribute(u"x1", from.x);
        attribute(u"y1", from.y);
        attribute(u"x2", to.x);
        attribute(u"y2", to.y);
        stroke(pen);
    }

    void path(PathView view, Tone tone, const Stroke& pen, Join join = Join::Mitre) {
        if (tone.isNone() && pen.isNone()) return;
        m_xml.writeEmptyElement(u"path"_s);
        m_xml.writeAttribute(u"d"_s, pathText(view));
        fill(tone);
        stroke(pen);
        if (join == Join::Round) m_xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
    }

    void text(const Item& item) {
        const TextRun& run = m_list.textOf(item);
        if (item.fill.isNone() || run.text.isEmpty()) return;
        m_xml.writeStartElement(u"text"_s);
        attribute(u"x", item.box.x);
        attribute(u"y", item.box.y);
        attribute(u"font-size", run.size);
        if (isBold(run.style)) m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
        if (isItalic(run.style)) m_xml.writeAttribute(u"font-style"_s, u"italic"_s);
        if (run.anchor != Anchor::Start) {
            m_xml.writeAttribute(u"text-anchor"_s, run.anchor == Anchor::Middle ? u"middle"_s : u"end"_s);
        }
        // Else a reader would fold the blanks.
        if (run.text.contains(u"  "_s) || run.text.startsWith(u' ') || run.text.endsWith(u' ')) {
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        }
        fill(item.fill);
        m_xml.writeCharacters(xmlText(run.text));
        m_xml.writeEndElement();
    }

    void mark(const Item& item) {
        for (const MarkPart& part : markParts(item.markShape(), item.markFill())) {
            const Tone tone(part.ink == Ink::None ? item.fill.ink : part.ink, item.fill.percent);
            const PathData placed = part.path.placed(1, item.box.centre());
            if (part.strokeWidth > 0) {
                path(placed.view(), {}, {tone, part.strokeWidth, part.dash});
            } else {
                path(placed.view(), tone, {});
            }
        }
    }

    void icon(const Item& item) {
        const double scale = item.box.width / kIconGrid;
        const PathData placed = iconPath(item.icon()).placed(scale, {item.box.x, item.box.y});
        path(placed.view(), item.iconFill() == IconFill::Filled ? item.fill : Tone(),
             {item.fill, kIconLine * scale, {}, Cap::Round}, Join::Round);
    }

    void clip(const Box& box) {
        const QString id = u"clip-"_s + QString::number(++m_clips);
        m_xml.writeStartElement(u"clipPath"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeEmptyElement(u"rect"_s);
        boxAttributes(box);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeAttribute(u"clip-path"_s, u"url(#"_s + id + u')');
    }

    void group(const Item& item) {
        const GroupInfo& info = m_list.groupOf(item);
        m_xml.writeStartElement(u"g"_s);
        if (item.role != Role::None || item.object != 0) {
            QString id = roleName(item.role);
            if (item.object != 0) id += u'-' + QString::number(item.object);
            const int uses = ++m_ids[id];
            m_xml.writeAttribute(u"id"_s, uses == 1 ? id : QString(id + u"--"_s + QString::number(uses)));
        }
        if (info.percent < 100) attribute(u"opacity", info.percent / 100.0);
        if (!info.name.isEmpty()) m_xml.writeTextElement(u"title"_s, xmlText(info.name));
    }

    const DisplayList& m_list;
    const Palette& m_palette;
    const SvgOptions& m_options;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QHash<QString, QString> m_fades;
    QHash<QString, int> m_ids;
    int m_clips = 0;
};

} // namespace

QByteArray svgOf(const DisplayList& list, const Palette& palette, const SvgOptions& options) {
    return SvgPainter(list, palette, options).run();
}

Result<void> writeSvg(const DisplayList& list, const Palette& palette, const SvgOptions& options,
                      const QString& path) {
    return writeWholeFile(path, svgOf(list, palette, options));
}

} // namespace forlop
