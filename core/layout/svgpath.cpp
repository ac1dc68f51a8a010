// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of SVG path text. Arcs follow the SVG 1.1 implementation notes (end points to centre), cut into
// quarters at most.
#include "core/layout/pathdata.h"

#include <cmath>
#include <numbers>
#include <optional>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

struct Arc {
    double rx, ry, turn;
    bool large, sweep;
    Point end;
};

void addArc(PathData& path, Point from, Arc arc) {
    double rx = std::abs(arc.rx);
    double ry = std::abs(arc.ry);
    if (rx == 0 || ry == 0 || from == arc.end) {
        if (from != arc.end) path.lineTo(arc.end);
        return;
    }
    const double phi = arc.turn * std::numbers::pi / 180;
    const double cosPhi = std::cos(phi);
    const double sinPhi = std::sin(phi);
    const double dx = (from.x - arc.end.x) / 2;
    const double dy = (from.y - arc.end.y) / 2;
    const double x1 = cosPhi * dx + sinPhi * dy;
    const double y1 = -sinPhi * dx + cosPhi * dy;
    const double tooSmall = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
    if (tooSmall > 1) {
        rx *= std::sqrt(tooSmall);
        ry *= std::sqrt(tooSmall);
    }
    const double below = rx * rx * y1 * y1 + ry * ry * x1 * x1;
    const double above = std::max(0.0, rx * rx * ry * ry - below);
    const double factor = (arc.large == arc.sweep ? -1 : 1) * std::sqrt(above / below);
    const double cx1 = factor * rx * y1 / ry;
    const double cy1 = -factor * ry * x1 / rx;
    const Point centre{cosPhi * cx1 - sinPhi * cy1 + (from.x + arc.end.x) / 2,
                       sinPhi * cx1 + cosPhi * cy1 + (from.y + arc.end.y) / 2};
    const double start = std::atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
    double span = std::atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
    if (arc.sweep && span < 0) span += 2 * std::numbers::pi;
    if (!arc.sweep && span > 0) span -= 2 * std::numbers::pi;

    const auto at = [&](double x, double y) {
        return Point{centre.x + cosPhi * rx * x - sinPhi * ry * y,
                     centre.y + sinPhi * rx * x + cosPhi * ry * y};
    };
    const int pieces =
        std::max(1, static_cast<int>(std::ceil(std::abs(span) / (std::numbers::pi / 2) - 1e-9)));
    const double step = span / pieces;
    const double k = 4.0 / 3 * std::tan(step / 4);
    for (int i = 0; i < pieces; ++i) {
        const double a = start + i * step;
        const double b = a + step;
        path.cubicTo(at(std::cos(a) - k * std::sin(a), std::sin(a) + k * std::cos(a)),
                     at(std::cos(b) + k * std::sin(b), std::sin(b) - k * std::cos(b)),
                     i + 1 == pieces ? arc.end : at(std::cos(b), std::sin(b)));
    }
}

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text) {}

    Result<PathData> read() {
        skip();
        while (m_at < m_text.size()) {
            if (m_text[m_at].isLetter()) {
                m_command = m_text[m_at++].unicode();
            } else if (m_command == 0 || m_command == u'z' || m_command == u'Z') {
                return bad();
            } else if (m_command == u'm') {
                m_command = u'l';
            } else if (m_command == u'M') {
                m_command = u'L';
            }
            if (m_path.isEmpty() && m_command != u'm' && m_command != u'M') return bad();
            if (!step()) return bad();
            skip();
        }
        return std::move(m_path);
    }

private:
    [[nodiscard]] Error bad() const {
        return {ErrorCode::Invalid, u"The path text cannot be read at character %1."_s.arg(m_at + 1),
                m_text.toString()};
    }
    void skip() {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u',')) ++m_at;
    }
    std::optional<double> number() {
        skip();
        const qsizetype start = m_at;
        if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+')) ++m_at;
        bool point = false;
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || (m_text[m_at] == u'.' && !point))) {
            point = point || m_text[m_at] == u'.';
            ++m_at;
        }
        bool ok = false;
        const double value = m_text.mid(start, m_at - start).toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    std::optional<bool> flag() {
        skip();
        if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1')) return {};
        return m_text[m_at++] == u'1';
    }
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    [[nodiscard]] bool relative() const { return m_command >= u'a'; }
    std::optional<Point> point() {
        const auto x = number();
        const auto y = x ? number() : std::nullopt;
        if (!y) return {};
        return relative() ? Point{m_here.x + *x, m_here.y + *y} : Point{*x, *y};
    }

    bool step() {
        const char16_t command = relative() ? m_command : static_cast<char16_t>(m_command + (u'a' - u'A'));
        if (command != u's' && command != u'c') m_lastControl.reset();
        switch (command) {
        case u'm':
            return move();
        case u'l':
            return lineTo(point());
        case u'h':
            return horizontal();
        case u'v':
            return vertical();
        case u'c':
            return cubic(point());
        case u's': {
            const Point c = m_lastControl.value_or(m_here);
            return cubic(Point{2 * m_here.x - c.x, 2 * m_here.y - c.y});
        }
        case u'a':
            return arc();
        case u'z':
            m_path.close();
            m_here = m_start;
            return true;
        default:
            return false;
        }
    }
    bool move() {
        const auto p = point();
        if (!p) return false;
        m_path.moveTo(*p);
        m_here = m_start = *p;
        return true;
    }
    bool lineTo(std::optional<Point> p) {
        if (!p) return false;
        m_path.lineTo(*p);
        m_here = *p;
        return true;
    }
    bool horizontal() {
        const auto x = number();
        return x && lineTo(Point{relative() ? m_here.x + *x : *x, m_here.y});
    }
    bool vertical() {
        const auto y = number();
        return y && lineTo(Point{m_here.x, relative() ? m_here.y + *y : *y});
    }
    bool cubic(std::optional<Point> control1) {
        const auto control2 = control1 ? point() : std::nullopt;
        const auto end = control2 ? point() : std::nullopt;
        if (!end) return false;
        m_path.cubicTo(*control1, *control2, *end);
        m_lastControl = control2;
        m_here = *end;
        return true;
    }
    bool arc() {
        const auto rx = number();
        const auto ry = number();
        const auto turn = number();
        const auto large = flag();
        const auto sweep = flag();
        const auto end = point();
        if (!rx || !ry || !turn || !large || !sweep || !end) return false;
        addArc(m_path, m_here, {*rx, *ry, *turn, *large, *sweep, *end});
        m_here = *end;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    char16_t m_command = 0;
    PathData m_path;
    Point m_here;
    Point m_start;
    std::optional<Point> m_lastControl;
};

} // namespace

Result<PathData> parseSvgPath(QStringView d) { return Reader(d).read(); }

} // namespace forlop
