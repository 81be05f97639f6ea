package care.plumbline.outcomes.report;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static care.plumbline.outcomes.judgement.Cast.team;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseKeeping;
import care.plumbline.outcomes.casefile.CaseReview;
import care.plumbline.outcomes.casefile.InMemoryCaseFiles;
import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.Cast;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.testkit.MutableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Ana has done a course of exercise, the worked example, and is in the middle of one of mindfulness.
public final class Ana {

    public static final Instant NOW = Instant.parse("2024-05-15T12:00:00Z");

    private static final Map<String, Provider> DIRECTORY = Map.of(
            "gp-1", new Provider("gp-1", "Dr Gudrun Pohl", "primary-care", false, "practice-1"),
            "pt-1", new Provider("pt-1", "Piet Thiele", "physical-therapy", false, "clinic-a"),
            "psy-1", new Provider("psy-1", "Petra Sy", "psychology", true, "clinic-a"));

    private Ana() {}

    public static List<Fact> facts() {
        return new ArrayList<>(List.of(
                team("pt-1", "gp-1", "psy-1"),
                goal("g1", "nrs-pain", "3"),
                goal("g2", "psfs", "8"),
                outlook("o1", "g1", "c1", "2024-01-03", "0", "3"),
                ended(
                        started(
                                expecting(
                                        expecting(
                                                considered("c1", EXERCISE, "pt-1", "g1"),
                                                "pt-1",
                                                "g1",
                                                "2024-01-03",
                                                "5"),
                                        "gp-1",
                                        "g1",
                                        "2024-01-04",
                                        "4"),
                                "2024-01-08"),
                        "2024-04-01",
                        "completed"),
                started(considered("c2", MBSR, "psy-1", "g1", "g2"), "2024-04-15"),
                score("m1", "nrs-pain", "7", "2024-01-07"),
                score("m2", "nrs-pain", "5", "2024-04-01"),
                score("m3", "rmdq-24", "15", "2024-01-07"),
                score("m4", "rmdq-24", "9", "2024-04-02")));
    }

    /// Ana goes on with exercise while she begins mindfulness; she said what she expects of both, others of single
    /// courses at most.
    public static List<Fact> both() {
        return new ArrayList<>(List.of(
                team("pt-1", "gp-1", "psy-1"),
                goal("g1", "nrs-pain", "3"),
                outlook("o1", "g1", null, "2024-03-30", "0", "3"),
                started(
                        expecting(
                                expecting(considered("c1", EXERCISE, "pt-1", "g1"), "pt-1", "g1", "2024-01-03", "5"),
                                "gp-1",
                                "g1",
                                "2024-01-09",
                                "4"),
                        "2024-01-08"),
                started(considered("c2", MBSR, "psy-1", "g1"), "2024-04-01"),
                score("m1", "nrs-pain", "7", "2024-01-07"),
                score("m2", "nrs-pain", "6", "2024-03-31"),
                score("m3", "nrs-pain", "5", "2024-05-20"),
                score("m4", "nrs-pain", "3", "2024-09-20")));
    }

    /// Reports of patient `p1` with these facts.
    public static Reporting reporting(List<Fact> facts) {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        Catalogue catalogue = Cast.catalogue(EXERCISE, MBSR);
        new CaseKeeping(files, new CaseReview(new Judging(Measures.standard()), catalogue), MutableClock.at(NOW))
                .take("p1", facts);
        return new Reporting(
                files,
                providers -> DIRECTORY,
                catalogue,
                Measures.standard(),
                source -> source == Source.GOALS ? OptionalLong.of(0) : OptionalLong.empty());
    }

    public static PatientReport report(List<Fact> facts, String asOf) {
        return reporting(facts).report("p1", day(asOf), NOW).orElseThrow();
    }

    public static LocalDate today() {
        return day("2024-05-15");
    }
}
