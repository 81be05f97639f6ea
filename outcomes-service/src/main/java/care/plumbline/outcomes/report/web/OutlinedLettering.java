package care.plumbline.outcomes.report.web;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Letters as outlines: a picture with them needs no fonts of the machine that draws it.
final class OutlinedLettering implements Lettering {

    private static final int COORDINATES = 6;

    private final TrueTypeFont font;

    OutlinedLettering(TrueTypeFont font) {
        this.font = font;
    }

    /// The font reads its tables as they are asked for, one reader at a time.
    @Override
    public String of(String words, double x, double y, double size, Anchor anchor) {
        synchronized (font) {
            try {
                double scale = size / font.getUnitsPerEm();
                double start = x
                        - switch (anchor) {
                            case START -> 0;
                            case MIDDLE -> width(words) * scale / 2;
                            case END -> width(words) * scale;
                        };
                return outlines(words, start, y, scale);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private double width(String words) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        double width = 0;
        for (int codePoint : words.codePoints().toArray()) {
            width += font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        }
        return width;
    }

    private String outlines(String words, double x, double y, double scale) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        StringBuilder path = new StringBuilder("<path stroke=\"none\" d=\"");
        double at = x;
        for (int codePoint : words.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(codePoint);
            var outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                append(path, outline.getPath(), new AffineTransform(scale, 0, 0, -scale, at, y));
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
        return path.append("\"/>").toString();
    }

    private static void append(StringBuilder path, GeneralPath outline, AffineTransform place) {
        double[] points = new double[COORDINATES];
        for (PathIterator parts = outline.getPathIterator(place); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(points);
            path.append(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> "M" + pairs(points, 1);
                        case PathIterator.SEG_LINETO -> "L" + pairs(points, 1);
                        case PathIterator.SEG_QUADTO -> "Q" + pairs(points, 2);
                        case PathIterator.SEG_CUBICTO -> "C" + pairs(points, 3);
                        default -> "Z";
                    });
        }
    }

    private static String pairs(double[] points, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 * count; i++) {
            text.append(i == 0 ? "" : " ").append(Svg.number(points[i]));
        }
        return text.toString();
    }
}
