package care.plumbline.treatments.catalogue;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Group;
import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Published;
import care.plumbline.treatments.evidence.Reading;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A small catalogue: supervised exercise, mindfulness, and the natural course.
public final class Cast {

    public static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");
    public static final JudgingWindow REVIEWED =
            new JudgingWindow(8, 16, "Our own results come later.", Provenance.REVIEWED);

    /// The sources of the cast are current until the end of 2024.
    public static final Reading READ = new Reading(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31));

    private Cast() {}

    public static Entry exercise() {
        return entry(
                "exercise-general",
                "Supervised exercise therapy",
                "exercise",
                List.of("physical-therapy", "primary-care"),
                List.of(Published.arm(Group.TREATED, 12, "2.3", "2.3", 129)));
    }

    /// The same with another improvement of its treated people.
    public static Entry withImprovement(Entry entry, String improvement) {
        return entry(
                entry.code(),
                entry.name(),
                entry.kind(),
                entry.specialties(),
                List.of(Published.arm(Group.TREATED, 12, improvement, "2.3", 129)));
    }

    /// The same with no word of when its sources were read.
    static Entry withoutReadings(Entry entry) {
        return new Entry(
                entry.code(),
                entry.name(),
                entry.alsoKnownAs(),
                entry.kind(),
                entry.specialties(),
                entry.core(),
                entry.about(),
                entry.typicalCourse(),
                entry.judgingWindow(),
                entry.certainty(),
                entry.arms(),
                entry.effects(),
                List.of(),
                entry.harms(),
                entry.guidelines(),
                entry.sources(),
                entry.course(),
                entry.certaintyLevel(),
                entry.practice(),
                entry.texts());
    }

    public static Entry mbsr() {
        return entry("mbsr", "Mindfulness-based stress reduction", "psychological", List.of("psychology"), List.of());
    }

    public static Entry naturalCourse() {
        return entry(
                "natural-course",
                "Natural course",
                Entry.REFERENCE,
                List.of(),
                List.of(Published.arm(Group.USUAL_CARE, 4, "0.78", null, 50)));
    }

    public static Edition edition(int number, Entry... others) {
        List<Entry> entries = new ArrayList<>(List.of(others));
        entries.add(naturalCourse());
        return new Edition(number, LocalDate.of(2024, 1, 1), entries);
    }

    public static CatalogueKeeping keeping(Catalogue catalogue) {
        return keeping(catalogue, NOW);
    }

    public static CatalogueKeeping keeping(Catalogue catalogue, Instant now) {
        return new CatalogueKeeping(catalogue, Measures.standard(), Clock.fixed(now, ZoneOffset.UTC));
    }

    public static Recorded by(String author, String reason) {
        return new Recorded(NOW, author, reason);
    }

    private static Entry entry(String code, String name, String kind, List<String> specialties, List<Arm> arms) {
        return new Entry(
                code,
                name,
                List.of(code.toUpperCase(Locale.ROOT)),
                kind,
                specialties,
                code.startsWith("exercise"),
                "What it is.",
                new TypicalCourse(new Span(6, 12), null, "weekly", Provenance.UNVERIFIED),
                new JudgingWindow(6, 12, "convention", Provenance.VERIFIED),
                "moderate",
                arms,
                List.of(),
                List.of(new Responders(
                        "pain better by 30 %",
                        new BigDecimal("42.5"),
                        "48/113",
                        null,
                        "self-care book",
                        new BigDecimal("24.6"),
                        null,
                        "12 weeks",
                        Provenance.VERIFIED,
                        "a trial",
                        null,
                        READ)),
                List.of("temporary soreness"),
                List.of(),
                List.of(),
                null,
                Certainty.MODERATE,
                new Practice(
                        code.equals("mbsr"),
                        List.of(GoalKind.PAIN, code.equals("mbsr") ? GoalKind.COPING : GoalKind.ACTIVITY),
                        List.of(
                                new Contraindication("fracture", true, "Fracture.", "Fractura."),
                                new Contraindication("pregnancy", false, "Pregnancy.", "Embarazo.")),
                        List.of("Exercises"),
                        Burden.MODERATE,
                        CostClass.LOW,
                        "convention",
                        Provenance.UNVERIFIED),
                List.of(text(Language.EN, name), text(Language.ES, name + " (es)")));
    }

    private static PlainText text(Language language, String name) {
        return new PlainText(
                language, name, "What it is.", "What happens.", "Weeks.", "Some benefit.", "Soreness.", "Time.");
    }
}
