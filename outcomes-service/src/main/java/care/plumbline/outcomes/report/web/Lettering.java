package care.plumbline.outcomes.report.web;

/// How letters get into a picture.
interface Lettering {

    /// Where the given place lies in the words.
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String code;

        Anchor(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /// SVG that shows these words.
    ///
    /// @param y of the line they stand on
    /// @param size of the letters, in the picture's units
    String of(String words, double x, double y, double size, Anchor anchor);

    /// As text, which the reader's browser sets in its own letters.
    static Lettering text() {
        return (words, x, y, size, anchor) -> "<text x=\"" + Svg.number(x) + "\" y=\"" + Svg.number(y)
                + "\" font-size=\"" + Svg.number(size) + "\" text-anchor=\"" + anchor.code() + "\">"
                + Svg.escaped(words) + "</text>";
    }
}
