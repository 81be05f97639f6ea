package care.plumbline.outcomes.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What pictures are written with.
final class Svg {

    private final StringBuilder svg = new StringBuilder();

    Svg add(String markup) {
        svg.append(markup);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return add("<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\""
                + number(y2) + "\" " + style + "/>");
    }

    Svg rectangle(double x, double y, double width, double height, String style) {
        return add("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\""
                + number(height) + "\" " + style + "/>");
    }

    Svg circle(double x, double y, double radius, String style) {
        return add("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"" + number(radius) + "\" " + style
                + "/>");
    }

    Svg path(String path, String style) {
        return add("<path d=\"" + path + "\" " + style + "/>");
    }

    String text() {
        return svg.toString();
    }

    /// With as few decimals as it takes, at most two: the same on every machine.
    static String number(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
