package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Guideline;
import care.plumbline.treatments.catalogue.Overdue;
import care.plumbline.treatments.catalogue.PlainText;
import care.plumbline.treatments.catalogue.Practice;
import care.plumbline.treatments.catalogue.PublishedCourse;
import care.plumbline.treatments.catalogue.Source;
import care.plumbline.treatments.catalogue.TypicalCourse;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Certainty;
import care.plumbline.treatments.evidence.Effect;
import care.plumbline.treatments.evidence.Expectation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One version of an entry, whole. What it shares with the catalogue's files has the form it has there.
///
/// @param status published or retired
/// @param evidence what the evidence expects, per measure that something is published on
/// @param certaintyLevel certainty as a code: how sure, which is not how good
/// @param practice what doing it takes
/// @param texts what patients read, per language
/// @param written whether this deployment wrote it itself
/// @param reviewDue the first day by which a source has to be read again
/// @param overdue what has to be read again today; a numbered version does not tell
/// @param otherMeasures why there is no expectation on any other measure
record TreatmentView(
        String code,
        long version,
        String status,
        String name,
        List<String> alsoKnownAs,
        String kind,
        List<String> specialties,
        boolean core,
        String about,
        TypicalCourse typicalCourse,
        WindowView judgingWindow,
        String certainty,
        List<ExpectationView> evidence,
        String otherMeasures,
        List<Arm> arms,
        List<Effect> effects,
        List<RespondersView> responders,
        List<String> harms,
        List<Guideline> guidelines,
        List<Source> sources,
        @Nullable PublishedCourse course,
        int edition,
        Instant recordedAt,
        String recordedBy,
        String reason,
        @Nullable Certainty certaintyLevel,
        @Nullable Practice practice,
        List<PlainText> texts,
        boolean written,
        @Nullable LocalDate reviewDue,
        List<Overdue> overdue) {

    static TreatmentView of(Version version, List<Overdue> overdue) {
        Entry entry = version.entry();
        return new TreatmentView(
                entry.code(),
                version.number(),
                status(version),
                entry.name(),
                entry.alsoKnownAs(),
                entry.kind(),
                entry.specialties(),
                entry.core(),
                entry.about(),
                entry.typicalCourse(),
                WindowView.of(entry.judgingWindow()),
                entry.certainty(),
                version.evidence().stream().map(ExpectationView::of).toList(),
                entry.reference() ? Entry.NO_TREATMENT : Expectation.NOTHING_HELD,
                entry.arms(),
                entry.effects(),
                entry.responders().stream().map(RespondersView::of).toList(),
                entry.harms(),
                entry.guidelines(),
                entry.sources(),
                entry.course(),
                version.edition(),
                version.recorded().at(),
                version.recorded().by(),
                version.recorded().reason(),
                entry.certaintyLevel(),
                entry.practice(),
                entry.texts(),
                version.written(),
                entry.reviewDue().orElse(null),
                overdue);
    }

    static String status(Version version) {
        return version.retired() ? "retired" : "published";
    }
}
