package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.Finding;
import care.plumbline.providers.course.Finding.Odds;
import care.plumbline.providers.course.Finding.Remark;
import care.plumbline.providers.course.Finding.Review;
import care.plumbline.providers.course.Finding.State;
import care.plumbline.providers.course.Margin;
import care.plumbline.providers.course.OverriddenStart;
import care.plumbline.providers.course.OverrideKind;
import care.plumbline.providers.course.StartConditions;
import care.plumbline.providers.course.StepTaken;
import care.plumbline.providers.recording.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in the margin of a course, as stored.
public record MarginDocument(
        List<FindingDocument> findings,
        @Nullable OverrideDocument override,
        List<String> openQuestions,
        List<StepDocument> steps,
        List<String> linkedGoals) {

    static MarginDocument of(Margin margin) {
        OverriddenStart override = margin.start().override();
        return new MarginDocument(
                margin.findings().stream().map(FindingDocument::of).toList(),
                override == null ? null : new OverrideDocument(override.kind(), override.reason(), override.missing()),
                margin.start().openQuestions(),
                margin.steps().stream().map(StepDocument::of).toList(),
                margin.linkedGoals());
    }

    static Margin toMargin(@Nullable MarginDocument stored) {
        return stored == null
                ? new Margin(List.of(), StartConditions.NONE, List.of(), List.of())
                : new Margin(
                        stored.findings.stream().map(FindingDocument::toFinding).toList(),
                        new StartConditions(
                                stored.override == null ? null : stored.override.toOverride(), stored.openQuestions),
                        stored.steps.stream().map(StepDocument::toStep).toList(),
                        stored.linkedGoals);
    }

    public record OverrideDocument(OverrideKind kind, String reason, List<String> missing) {

        OverriddenStart toOverride() {
            return new OverriddenStart(kind, reason, missing);
        }
    }

    public record StepDocument(String what, LocalDate on, Instant recordedAt, String recordedBy) {

        static StepDocument of(Recorded<StepTaken> step) {
            return new StepDocument(step.statement().what(), step.statement().on(), step.at(), step.by());
        }

        Recorded<StepTaken> toStep() {
            return new Recorded<>(new StepTaken(what, on), recordedAt, recordedBy);
        }
    }

    public record FindingDocument(
            String id,
            String place,
            String rule,
            String quoted,
            String provider,
            @Nullable String goal,
            @Nullable BigDecimal probability,
            @Nullable String band,
            State state,
            @Nullable String reason,
            @Nullable String reviewedBy) {

        static FindingDocument of(Finding finding) {
            Remark remark = finding.remark();
            Odds odds = remark.odds();
            return new FindingDocument(
                    finding.id(),
                    remark.place(),
                    remark.rule(),
                    remark.quoted(),
                    remark.provider(),
                    remark.goal(),
                    odds == null ? null : odds.probability(),
                    odds == null ? null : odds.band(),
                    finding.review().state(),
                    finding.review().reason(),
                    finding.review().by());
        }

        Finding toFinding() {
            Odds odds = probability == null || band == null ? null : new Odds(probability, band);
            return new Finding(
                    id, new Remark(place, rule, quoted, provider, goal, odds), new Review(state, reason, reviewedBy));
        }
    }
}
