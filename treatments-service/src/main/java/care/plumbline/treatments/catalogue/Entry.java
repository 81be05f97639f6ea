package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Effect;
import care.plumbline.treatments.evidence.Evidence;
import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Provenance;
import care.plumbline.treatments.evidence.Required;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything the catalogue says about one treatment.
///
/// @param kind category, for example exercise
/// @param specialties who delivers it
/// @param core whether the catalogue starts from it
/// @param about what it is, for patients
/// @param certainty overall certainty of its evidence in the words of the source; none where there is none
/// @param arms published groups of people and their improvement
/// @param effects published differences between groups
/// @param course course of cohorts over time, for the natural course
/// @param certaintyLevel `certainty` as a code, the lowest one where the source names two; there is no default
/// @param practice what doing it takes
/// @param texts what patients read, one per language
public record Entry(
        String code,
        String name,
        List<String> alsoKnownAs,
        String kind,
        List<String> specialties,
        boolean core,
        String about,
        TypicalCourse typicalCourse,
        JudgingWindow judgingWindow,
        String certainty,
        List<Arm> arms,
        List<Effect> effects,
        List<Responders> responders,
        List<String> harms,
        List<Guideline> guidelines,
        List<Source> sources,
        @Nullable PublishedCourse course,
        @Nullable Certainty certaintyLevel,
        @Nullable Practice practice,
        List<PlainText> texts) {

    /// Kind of the one entry that is a line to hold results against, and no treatment.
    public static final String REFERENCE = "reference";

    /// Why nothing is expected of it.
    public static final String NO_TREATMENT = "A line to hold results against: nothing is expected of it.";

    public Entry {
        Required.that(
                Required.text("code", code).matches("[a-z0-9]+(-[a-z0-9]+)*") && code.length() <= 64,
                "code",
                "code",
                "code must be lower case letters, digits and hyphens, 64 at most");
        Required.text("name", name);
        alsoKnownAs = Required.list("alsoKnownAs", alsoKnownAs);
        Required.text("kind", kind);
        specialties = Required.list("specialties", specialties);
        Required.text("about", about);
        Required.value("typicalCourse", typicalCourse);
        Required.value("judgingWindow", judgingWindow);
        Required.text("certainty", certainty);
        arms = Required.list("arms", arms);
        effects = Required.list("effects", effects);
        responders = Required.list("responders", responders);
        harms = Required.list("harms", harms);
        guidelines = Required.list("guidelines", guidelines);
        sources = Required.list("sources", sources);
        texts = orNone(texts);
    }

    /// Versions from before there were texts have none.
    private static List<PlainText> orNone(@Nullable List<PlainText> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }

    public boolean reference() {
        return kind.equals(REFERENCE);
    }

    public Evidence evidence() {
        return new Evidence(judgingWindow, arms, effects);
    }

    public Entry with(JudgingWindow window) {
        return new Entry(
                code,
                name,
                alsoKnownAs,
                kind,
                specialties,
                core,
                about,
                typicalCourse,
                window,
                certainty,
                arms,
                effects,
                responders,
                harms,
                guidelines,
                sources,
                course,
                certaintyLevel,
                practice,
                texts);
    }

    /// Its text in a language; empty in versions from before there were any.
    public Optional<PlainText> text(Language language) {
        return texts.stream().filter(text -> text.language() == language).findFirst();
    }

    /// What it is called in a language.
    public String name(Language language) {
        return text(language).map(PlainText::name).orElse(name);
    }

    public boolean serves(GoalKind kind) {
        return practice != null && practice.goalKinds().contains(kind);
    }

    public boolean selfCare() {
        return practice != null && practice.selfCare();
    }

    public List<Contraindication> contraindications() {
        return practice == null ? List.of() : practice.contraindications();
    }

    /// What is written for patients, in all languages.
    public List<Passage> passages() {
        return Passages.of(this);
    }

    /// Figures and publications whose source has to be read again.
    public List<Overdue> overdue(LocalDate today) {
        return Readings.of(this).overdue(today);
    }

    /// The first day by which a source has to be read again; empty where no day of reading is known.
    public Optional<LocalDate> reviewDue() {
        return Readings.of(this).earliestDue();
    }

    /// With the window that this deployment has reviewed in `other`, if it has.
    Entry keepingReviewedWindowOf(Entry other) {
        return other.judgingWindow().provenance() == Provenance.REVIEWED ? with(other.judgingWindow()) : this;
    }
}
