package care.plumbline.outcomes.overview;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.casefile.CaseFile;
import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.casefile.Directory;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.overview.Overview.OpenCourse;
import care.plumbline.outcomes.timeline.Timeline;
import care.plumbline.outcomes.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks at one patient's case file as a whole. Each answer costs one read of it.
public final class Overviews {

    private final CaseFiles files;
    private final Directory directory;
    private final Catalogue catalogue;
    private final Measures measures;
    private final ZoneId zone;

    /// @param zone where the clinic is: decides on which day something was recorded
    public Overviews(CaseFiles files, Directory directory, Catalogue catalogue, Measures measures, ZoneId zone) {
        this.files = files;
        this.directory = directory;
        this.catalogue = catalogue;
        this.measures = measures;
        this.zone = zone;
    }

    /// Empty, as are the others, when nothing was ever heard of the patient.
    public Optional<Overview> overview(String patient, LocalDate asOf) {
        return files.find(patient).map(file -> overview(patient, on(file, asOf)));
    }

    /// @param since the day of the last visit, not later than `asOf`
    public Optional<PreVisit> preVisit(String patient, LocalDate since, LocalDate asOf) {
        return files.find(patient).map(file -> {
            CaseOn day = on(file, asOf);
            return new PreVisit(
                    patient,
                    since,
                    asOf,
                    Timeline.of(file.facts()).entries().stream()
                            .filter(entry -> !entry.on().isAfter(asOf))
                            .filter(entry -> entry.on().isAfter(since)
                                    || recordedOn(entry).isAfter(since))
                            .toList(),
                    verdicts(day)
                            .filter(judged -> judged.closesOn() != null
                                    && judged.closesOn().isAfter(since))
                            .toList(),
                    day.plan().open(),
                    day.questions(),
                    new NextSteps(day).all());
        });
    }

    /// @param today the last day of the summary is not later
    public Optional<YearSummary> year(String patient, int year, LocalDate today) {
        return files.find(patient).map(file -> {
            LocalDate last = LocalDate.of(year, 12, 31);
            CaseOn day = on(file, last.isAfter(today) ? today : last);
            return new YearOf(patient, year, day, measures).summary(verdicts(day));
        });
    }

    private Overview overview(String patient, CaseOn day) {
        return new Overview(
                patient,
                day.day(),
                day.known()
                        .elicitation()
                        .filter(asked ->
                                asked.askedOn() == null || !asked.askedOn().isAfter(day.day()))
                        .orElse(null),
                day.team(),
                directory.find(providers(day)),
                day.facts().goals(),
                day.facts().courses().stream()
                        .map(course -> new OpenCourse(
                                course,
                                catalogue.find(course.treatment()).orElse(null),
                                day.judged().toBeTold().stream()
                                        .filter(judged -> judged.course().equals(course.course()))
                                        .toList()))
                        .toList(),
                day.outlooks(),
                day.latest(),
                day.plan().open(),
                day.questions(),
                day.options(),
                day.findings(),
                new NextSteps(day).all());
    }

    private static Set<String> providers(CaseOn day) {
        Set<String> all = new TreeSet<>();
        day.team().forEach(member -> all.add(member.provider()));
        day.facts().courses().forEach(course -> all.add(course.provider()));
        day.questions()
                .forEach(question -> Stream.ofNullable(question.forProvider()).forEach(all::add));
        day.options().forEach(option -> all.add(option.by()));
        return all;
    }

    private CaseOn on(CaseFile file, LocalDate day) {
        return CaseOn.of(file.facts(), catalogue, measures, day);
    }

    private static Stream<Judgement> verdicts(CaseOn day) {
        return day.judged().toBeTold().stream().filter(judged -> judged.phase() == Phase.JUDGEABLE);
    }

    private LocalDate recordedOn(TimelineEntry entry) {
        return LocalDate.ofInstant(entry.recordedAt(), zone);
    }
}
