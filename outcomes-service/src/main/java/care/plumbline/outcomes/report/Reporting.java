package care.plumbline.outcomes.report;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.Directory;
import care.plumbline.outcomes.conclusion.Concluding;
import care.plumbline.outcomes.judgement.CareTeam;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judging;
import care.plumbline.outcomes.judgement.ProviderExpectation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Makes the report of a patient: reads the case file once and judges it as of the day asked for.
public final class Reporting {

    private final CaseFiles files;
    private final Directory directory;
    private final Catalogue catalogue;
    private final Measures measures;
    private final Lag lag;

    public Reporting(CaseFiles files, Directory directory, Catalogue catalogue, Measures measures, Lag lag) {
        this.files = files;
        this.directory = directory;
        this.catalogue = catalogue;
        this.measures = measures;
        this.lag = lag;
    }

    /// Empty when nothing was ever heard of the patient.
    public Optional<PatientReport> report(String patient, LocalDate asOf, Instant now) {
        return files.find(patient).map(file -> report(file, asOf, now));
    }

    private PatientReport report(CaseFile file, LocalDate asOf, Instant now) {
        CaseFacts facts = file.facts().forJudging();
        CaseJudgement judged = new Judging(measures).judge(facts, catalogue, asOf);
        CaseFacts then = facts.asOf(asOf);
        CareTeam team = file.facts().careTeam().orElseGet(() -> new CareTeam(0, Instant.EPOCH, List.of()));
        CourseReporting courses = new CourseReporting(then, judged, catalogue, team, measures);
        List<GoalReport> goals = courses.goals(new CombinationReporting(
                then, judged, new Concluding(measures).combinations(then, catalogue, judged), catalogue, team));
        List<CourseReport> others = courses.otherMeasures();
        return new PatientReport(
                file.patient(),
                asOf,
                now,
                new FreshnessOf(file.facts(), catalogue, lag).all(),
                team.on(asOf),
                directory.find(providers(then, team, asOf)),
                goals,
                others,
                new Missing(then, goalIds(facts), goals, others).cells());
    }

    private static Set<String> goalIds(CaseFacts facts) {
        return facts.goals().stream().map(Goal::goal).collect(Collectors.toSet());
    }

    private static Set<String> providers(CaseFacts facts, CareTeam team, LocalDate asOf) {
        Set<String> all = new TreeSet<>();
        team.members().stream()
                .filter(member -> !member.from().isAfter(asOf))
                .forEach(member -> all.add(member.provider()));
        for (Course course : facts.courses()) {
            all.add(course.provider());
            course.expectations().stream().map(ProviderExpectation::provider).forEach(all::add);
        }
        return all;
    }
}
