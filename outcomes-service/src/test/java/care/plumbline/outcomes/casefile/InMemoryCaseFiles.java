package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.schedule.Assessment;
import care.plumbline.outcomes.schedule.AssessmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Case files without a database.
public final class InMemoryCaseFiles implements CaseFiles, WaitingPatients {

    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::since).thenComparing(Place::patient);

    private final TreeMap<String, CaseFile> files = new TreeMap<>();
    private final Map<String, Instant> claims = new TreeMap<>();
    private final List<CaseFileEvent> told = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();

    @Override
    public synchronized Optional<CaseFile> find(String patient) {
        return Optional.ofNullable(files.get(patient));
    }

    @Override
    public synchronized void change(String patient, Function<CaseFile, List<CaseFileEvent>> decide) {
        if (refused.contains(patient)) {
            throw new IllegalStateException(patient + " is refused");
        }
        CaseFile before = files.getOrDefault(patient, CaseFile.empty(patient));
        List<CaseFileEvent> events = decide.apply(before);
        if (!events.isEmpty()) {
            files.put(patient, before.after(events));
            told.addAll(events);
        }
    }

    @Override
    public void changeAll(Collection<String> patients, Function<CaseFile, List<CaseFileEvent>> decide) {
        patients.forEach(patient -> change(patient, decide));
    }

    @Override
    public synchronized List<String> claimDue(LocalDate day, Instant now, Instant until, int limit) {
        List<String> due = files.values().stream()
                .filter(file -> isDue(file, day, now))
                .map(CaseFile::patient)
                .limit(limit)
                .toList();
        due.forEach(patient -> claims.put(patient, until));
        return due;
    }

    @Override
    public synchronized List<PatientContributions> contributions(@Nullable String after, int limit) {
        return (after == null ? files : files.tailMap(after, false))
                .values().stream()
                        .limit(limit)
                        .map(file -> file.contributions()
                                .orElseGet(() -> new PatientContributions(file.patient(), 0, Instant.EPOCH, List.of())))
                        .toList();
    }

    @Override
    public synchronized List<WaitingPatient> waiting(AssessmentState state, @Nullable Place after, int limit) {
        return files.values().stream()
                .flatMap(file -> waiting(file, state).stream())
                .sorted(Comparator.comparing(WaitingPatient::place, BY_PLACE))
                .filter(waiting -> after == null || BY_PLACE.compare(waiting.place(), after) > 0)
                .limit(limit)
                .toList();
    }

    private static Optional<WaitingPatient> waiting(CaseFile file, AssessmentState state) {
        List<Assessment> open = file.assessments().stream()
                .map(KeptAssessment::assessment)
                .filter(one -> one.state() == state)
                .toList();
        return open.stream()
                .map(Assessment::since)
                .min(LocalDate::compareTo)
                .map(since -> new WaitingPatient(file.patient(), since, open));
    }

    /// Changes to this patient's file fail from now on.
    synchronized void refuse(String patient) {
        refused.add(patient);
    }

    /// Every event stored so far.
    public synchronized List<CaseFileEvent> told() {
        return List.copyOf(told);
    }

    private boolean isDue(CaseFile file, LocalDate day, Instant now) {
        LocalDate planned = file.reviewOn();
        Instant claimedUntil = claims.getOrDefault(file.patient(), Instant.MIN);
        return planned != null && !planned.isAfter(day) && claimedUntil.isBefore(now);
    }
}
