package care.plumbline.bench.cohort;

import java.time.LocalDate;
import java.util.List;

/// What is talked about before the first session: who asked for goals, questions, and treatments that were discussed.
record Conversation(String patient, String physician, String therapist, String treatment, LocalDate start) {

    List<Line> lines() {
        String other = CohortFigures.TREATMENTS.stream()
                .filter(one -> !one.equals(treatment))
                .findFirst()
                .orElseThrow();
        return List.of(
                line("elicitation")
                        .with("outcome", "stated")
                        .with("askedBy", physician)
                        .on("askedOn", start.minusDays(10)),
                line("option")
                        .with("id", "chosen")
                        .with("treatment", treatment)
                        .with("by", physician)
                        .on("on", start.minusDays(8))
                        .with("decision", "accepted"),
                line("option")
                        .with("id", "other")
                        .with("treatment", other)
                        .with("by", physician)
                        .on("on", start.minusDays(8))
                        .with("decision", "declined")
                        .with("reasonKind", "not-now")
                        .with("reason", "One thing after the other.")
                        .on("revisitOn", start.plusDays(180)),
                question("lift", "May I lift my child during these weeks?"),
                question("long", "How long will it go on?")
                        .with("answer", "Three months.")
                        .on("closedOn", start.minusDays(2)));
    }

    private Line question(String id, String text) {
        return line("question")
                .with("id", id)
                .with("text", text)
                .on("askedOn", start.minusDays(6))
                .with("course", "first")
                .with("forProvider", therapist)
                .on("dueBy", start);
    }

    private Line line(String type) {
        return Line.of(type).with("patient", patient);
    }
}
