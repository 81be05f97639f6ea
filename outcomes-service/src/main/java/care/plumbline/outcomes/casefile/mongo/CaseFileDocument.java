package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case file as it is stored, one document per patient.
public record CaseFileDocument(
        String patient,
        List<GoalDocument> goals,
        List<OutlookDocument> outlooks,
        List<CourseDocument> courses,
        @Nullable CareTeamDocument careTeam,
        List<ScoresDocument> scores,
        List<JudgementDocument> judgements,
        @Nullable Long contributionsVersion,
        @Nullable Instant contributedAt,
        @Nullable LocalDate reviewOn) {

    static CaseFileDocument of(CaseFile file) {
        Facts facts = file.facts();
        Stamp contributed = file.contributed();
        return new CaseFileDocument(
                file.patient(),
                facts.all(Goal.class).stream().map(GoalDocument::of).toList(),
                facts.all(Outlook.class).stream().map(OutlookDocument::of).toList(),
                facts.all(Course.class).stream().map(CourseDocument::of).toList(),
                facts.careTeam().map(CareTeamDocument::of).orElse(null),
                ScoresDocument.of(facts.all(Score.class)),
                file.judgements().stream().map(JudgementDocument::of).toList(),
                contributed == null ? null : contributed.version(),
                contributed == null ? null : contributed.at(),
                file.reviewOn());
    }

    CaseFile caseFile() {
        List<Fact> facts = new ArrayList<>();
        goals.forEach(goal -> facts.add(goal.goal()));
        outlooks.forEach(outlook -> facts.add(outlook.outlook()));
        courses.forEach(course -> facts.add(course.course()));
        if (careTeam != null) {
            facts.add(careTeam.careTeam());
        }
        scores.forEach(packed -> facts.addAll(packed.unpacked()));
        return new CaseFile(
                patient,
                Facts.of(facts),
                judgements.stream().map(JudgementDocument::kept).toList(),
                contributionsVersion == null || contributedAt == null
                        ? null
                        : new Stamp(contributionsVersion, contributedAt),
                reviewOn);
    }
}
