package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.BookCalibration;
import care.plumbline.outcomes.figures.web.FigureLine.Section;
import care.plumbline.outcomes.statistics.ChanceCalibration;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Calibration laid flat.
final class CalibrationLines {

    private CalibrationLines() {}

    static Stream<FigureLine> of(BookCalibration found) {
        Section section = new Section("calibration:" + found.party().code(), Basis.CALIBRATION);
        return Stream.of(
                        Stream.of(section.count("pairs", found.pairs())),
                        scores(section, found.scores()),
                        Stream.of(section.count("chances", found.chances())),
                        chances(section, found.likelihoods()),
                        found.bins().stream().flatMap(bin -> bin(section, bin)),
                        Stream.of(section.value(found.verdict().code(), null)))
                .flatMap(lines -> lines);
    }

    private static Stream<FigureLine> scores(Section section, @Nullable ScoreCalibration scores) {
        return scores == null
                ? Stream.empty()
                : Stream.of(
                        section.points("bias", scores.bias(), scores.interval()),
                        section.points("mean-absolute-error", scores.meanAbsoluteError(), null),
                        section.points("root-mean-square-error", scores.rootMeanSquareError(), null),
                        section.value(
                                "slope",
                                scores.line() == null
                                        ? null
                                        : Rounded.points(scores.line().slope())));
    }

    private static Stream<FigureLine> chances(Section section, @Nullable ChanceCalibration chances) {
        return chances == null
                ? Stream.empty()
                : Stream.of(
                        section.value("brier", Rounded.share(chances.brier())),
                        section.value("base-rate", Rounded.share(chances.baseRate())),
                        section.value("skill", Rounded.share(chances.skill())),
                        section.value("reliability", Rounded.share(chances.reliability())),
                        section.value("resolution", Rounded.share(chances.resolution())),
                        section.value("uncertainty", Rounded.share(chances.uncertainty())),
                        section.value("spiegelhalter-z", Rounded.points(chances.z())),
                        section.value("spiegelhalter-p", Rounded.share(chances.p())));
    }

    private static Stream<FigureLine> bin(Section section, BookCalibration.Bin bin) {
        String item = "likelihood-from-" + Rounded.share(bin.from()).toPlainString();
        return Stream.of(
                section.count(item, bin.stated()),
                section.count(item + ":reached", bin.reached()),
                section.count(item + ":missed", bin.missed()),
                section.value(item + ":mean", Rounded.share(bin.mean())));
    }
}
