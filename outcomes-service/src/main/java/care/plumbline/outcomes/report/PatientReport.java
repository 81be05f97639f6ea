package care.plumbline.outcomes.report;

import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.CareTeam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A patient's goals, courses, expectations and results as of a day: a derived value, made anew from the facts each
/// time,
/// never edited.
///
/// @param careTeam who belonged to the team on that day, the primary care provider first
/// @param providers those who occur, as far as the directory has told of them
/// @param otherMeasures courses judged on measures that none of their goals uses
public record PatientReport(
        String patient,
        LocalDate asOf,
        Instant generatedAt,
        List<Freshness> freshness,
        List<CareTeam.Membership> careTeam,
        Map<String, Provider> providers,
        List<GoalReport> goals,
        List<CourseReport> otherMeasures,
        List<MissingCell> missing) {

    /// Printed on every report.
    public static final String NOTICE = "It informs care; it does not replace it.";

    /// What it is not; printed on every report.
    public static final String LIMITS = "It holds expectations against results. It does not say what caused a change, "
            + "it ranks nobody, and it is no recommendation.";

    public PatientReport {
        freshness = List.copyOf(freshness);
        careTeam = List.copyOf(careTeam);
        providers = Map.copyOf(providers);
        goals = List.copyOf(goals);
        otherMeasures = List.copyOf(otherMeasures);
        missing = List.copyOf(missing);
    }

    /// How many of the missing cells are in rows of combinations, where nobody but the patient states anything of the
    /// whole.
    public long missingOfCombinations() {
        return missing.stream().filter(MissingCell::isOfCombination).count();
    }
}
