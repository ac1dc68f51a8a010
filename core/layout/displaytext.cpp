// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of a display list that golden tests compare.
#include "core/layout/displaylist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

QString number(double value) {
    const QString text = QString::number(value, 'f', 2);
    return text == u"-0.00"_s ? u"0.00"_s : text;
}

QString boxText(const Box& box) {
    return u' ' + number(box.x) + u' ' + number(box.y) + u' ' + number(box.width) + u' ' + number(box.height);
}

QString pointText(Point p) { return u' ' + number(p.x) + u' ' + number(p.y); }

QString toneText(Tone tone) {
    if (tone.isNone()) return u"none"_s;
    const QString name = inkName(tone.ink);
    return tone.percent == 100 ? name : name + u' ' + QString::number(tone.percent) + u'%';
}

QString strokeText(const Stroke& stroke) {
    if (stroke.isNone()) return {};
    QString text = u" stroke "_s + toneText(stroke.tone) + u' ' + number(static_cast<double>(stroke.width));
    if (!stroke.dash.isSolid()) {
        text += u" dash "_s + number(static_cast<double>(stroke.dash.on)) + u' ' +
                number(static_cast<double>(stroke.dash.off));
    }
    if (stroke.cap == Cap::Round) text += u" round"_s;
    if (stroke.cap == Cap::Square) text += u" square"_s;
    return text;
}

QString fillText(Tone tone) { return tone.isNone() ? QString() : QString(u" fill "_s + toneText(tone)); }

QString pathText(PathView path) {
    QString text;
    size_t next = 0;
    for (const PathVerb verb : path.verbs) {
        switch (verb) {
        case PathVerb::Move:
            text += u" M"_s + pointText(path.points[next++]);
            break;
        case PathVerb::Line:
            text += u" L"_s + pointText(path.points[next++]);
            break;
        case PathVerb::Cubic:
            text += u" C"_s + pointText(path.points[next]) + pointText(path.points[next + 1]) +
                    pointText(path.points[next + 2]);
            next += 3;
            break;
        case PathVerb::Close:
            text += u" Z"_s;
            break;
        }
    }
    return text;
}

QString quoted(QString text) {
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u" \""_s + text + u'"';
}

QString runText(const TextRun& run) {
    static constexpr std::array<QLatin1StringView, 3> kAnchors{
        QLatin1StringView("start"), QLatin1StringView("middle"), QLatin1StringView("end")};
    QString text = u" size "_s + number(run.size) + u" width "_s + number(run.width);
    if (isBold(run.style)) text += u" bold"_s;
    if (isItalic(run.style)) text += u" italic"_s;
    if (run.anchor != Anchor::Start) text += u' ' + kAnchors[static_cast<size_t>(run.anchor)];
    return text + quoted(run.text);
}

QString stopsText(std::span<const FadeStop> stops) {
    QString text = u" stops"_s;
    for (const FadeStop& stop : stops) {
        text +=
            u' ' + number(static_cast<double>(stop.at)) + u':' + number(static_cast<double>(stop.strength));
    }
    return text;
}

QString tagText(const Item& item) {
    QString text = u' ' + QString(roleName(item.role));
    if (item.object != 0) text += u" #"_s + QString::number(item.object);
    return text;
}

QString itemText(const DisplayList& list, const Item& item) {
    switch (item.kind) {
    case ItemKind::Rect: {
        QString text = u"rect"_s + tagText(item) + boxText(item.box);
        if (item.radius > 0) text += u" radius "_s + number(static_cast<double>(item.radius));
        return text + fillText(item.fill) + strokeText(item.stroke) +
               (item.hatch() == Hatch::None ? QString() : u" hatched"_s);
    }
    case ItemKind::Fade:
        return u"fade"_s + tagText(item) + boxText(item.box) + fillText(item.fill) +
               stopsText(list.stopsOf(item));
    case ItemKind::Line:
        return u"line"_s + tagText(item) + pointText(item.from()) + pointText(item.to()) +
               strokeText(item.stroke);
    case ItemKind::Path:
        return u"path"_s + tagText(item) + pathText(list.pathOf(item)) + fillText(item.fill) +
               strokeText(item.stroke);
    case ItemKind::Text:
        return u"text"_s + tagText(item) + pointText(item.from()) + u' ' + toneText(item.fill) +
               runText(list.textOf(item));
    case ItemKind::Mark:
        return u"mark"_s + tagText(item) + u' ' + markName(item.markShape()) + boxText(item.box) + u' ' +
               toneText(item.fill) + (item.markFill() == MarkFill::Hollow ? u" hollow"_s : QString());
    case ItemKind::Icon:
        return u"icon"_s + tagText(item) + u' ' + iconName(item.icon()) + boxText(item.box) + u' ' +
               toneText(item.fill) + (item.iconFill() == IconFill::Filled ? u" filled"_s : QString());
    case ItemKind::ClipPush:
        return u"clip"_s + boxText(item.box);
    case ItemKind::ClipPop:
        return u"clip end"_s;
    case ItemKind::GroupBegin: {
        const GroupInfo& info = list.groupOf(item);
        QString text = u"group"_s + tagText(item);
        if (info.percent != 100) text += u' ' + QString::number(info.percent) + u'%';
        return info.name.isEmpty() ? text : text + quoted(info.name);
    }
    case ItemKind::GroupEnd:
        return u"group end"_s;
    }
    return {};
}

} // namespace

QString DisplayList::toText() const {
    QString text = u"list "_s + number(m_size.width) + u" x "_s + number(m_size.height) +
                   (m_unit == ListUnit::Pixel ? u" px\n"_s : u" mm\n"_s);
    for (const Item& item : m_items) text += itemText(*this, item) + u'\n';
    return text;
}

} // namespace forlop
