package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.KeptAssessment;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentState;
import care.plumbline.outcomes.schedule.AssessmentWave;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A score that is asked for, as it is stored.
public record AssessmentDocument(
        long version,
        Instant at,
        String course,
        String measure,
        AssessmentWave wave,
        AssessmentState state,
        LocalDate opensOn,
        @Nullable LocalDate dueOn,
        LocalDate closesOn) {

    static AssessmentDocument of(KeptAssessment kept) {
        Assessment asked = kept.assessment();
        return new AssessmentDocument(
                kept.stamp().version(),
                kept.stamp().at(),
                asked.course(),
                asked.measure(),
                asked.wave(),
                asked.state(),
                asked.opensOn(),
                asked.dueOn(),
                asked.closesOn());
    }

    KeptAssessment kept() {
        return new KeptAssessment(
                new Stamp(version, at), new Assessment(course, measure, wave, state, opensOn, dueOn, closesOn, null));
    }
}
