package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.Role;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An expectation, or the hope, as a mark in a picture: each party has a shape of its own.
///
/// @param words whose it is, and the score
/// @param spread of the evidence, between patients, in points
record Mark(
        Shape shape,
        BigDecimal score,
        String words,
        @Nullable BigDecimal spread) {

    /// Told apart without colour.
    enum Shape {
        DIAMOND,
        TRIANGLE,
        UPSIDE_DOWN,
        SQUARE,
        CROSS,
        CIRCLE,
        STAR;

        static Shape of(Role role) {
            return switch (role) {
                case PATIENT -> DIAMOND;
                case DELIVERING -> TRIANGLE;
                case PRIMARY_CARE -> UPSIDE_DOWN;
                case MEMBER -> SQUARE;
                case OUTSIDE -> CROSS;
                case EVIDENCE -> CIRCLE;
            };
        }

        /// Its outline around a place.
        String path(double x, double y) {
            double[][] corners = switch (this) {
                case DIAMOND -> new double[][] {{0, -6}, {6, 0}, {0, 6}, {-6, 0}};
                case TRIANGLE -> new double[][] {{0, -6}, {6, 5}, {-6, 5}};
                case UPSIDE_DOWN -> new double[][] {{0, 6}, {6, -5}, {-6, -5}};
                case SQUARE -> new double[][] {{-5, -5}, {5, -5}, {5, 5}, {-5, 5}};
                case CROSS ->
                    new double[][] {
                        {-2, -6}, {2, -6}, {2, -2}, {6, -2}, {6, 2}, {2, 2}, {2, 6}, {-2, 6}, {-2, 2}, {-6, 2},
                        {-6, -2}, {-2, -2}
                    };
                case CIRCLE -> new double[][] {{-2, -5}, {2, -5}, {5, -2}, {5, 2}, {2, 5}, {-2, 5}, {-5, 2}, {-5, -2}};
                case STAR ->
                    new double[][] {
                        {0, -7},
                        {1.8, -2.4},
                        {6.7, -2.2},
                        {2.9, 0.9},
                        {4.1, 5.7},
                        {0, 3},
                        {-4.1, 5.7},
                        {-2.9, 0.9},
                        {-6.7, -2.2},
                        {-1.8, -2.4}
                    };
            };
            StringBuilder path = new StringBuilder();
            for (double[] corner : corners) {
                path.append(path.isEmpty() ? "M" : "L")
                        .append(Svg.number(x + corner[0]))
                        .append(' ')
                        .append(Svg.number(y + corner[1]));
            }
            return path.append('Z').toString();
        }
    }
}
