package care.plumbline.treatments.finding;

import care.plumbline.treatments.finding.FindingEvent.FindingConfirmed;
import care.plumbline.treatments.finding.FindingEvent.FindingDismissed;
import care.plumbline.treatments.finding.FindingEvent.FindingGone;
import care.plumbline.treatments.finding.FindingEvent.FindingOpened;
import care.plumbline.treatments.finding.FindingEvent.FindingSeenAgain;
import care.plumbline.treatments.finding.FindingRefusal.StaleVersion;
import care.plumbline.treatments.finding.FindingRefusal.UnknownFinding;
import care.plumbline.treatments.finding.FindingRefusal.WordsAreGone;
import care.plumbline.treatments.finding.FindingsDecision.Decided;
import care.plumbline.treatments.finding.FindingsDecision.Refused;
import care.plumbline.treatments.finding.FindingsDecision.Unchanged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All findings of a treatment, in the order of their ids.
///
/// @param readVersion newest version of the entry that was read
public record Findings(String treatment, long readVersion, List<Finding> all) {

    public Findings {
        all = all.stream().sorted(Comparator.comparing(Finding::id)).toList();
    }

    public static Findings unread(String treatment) {
        return new Findings(treatment, 0, List.of());
    }

    public Optional<Finding> find(String id) {
        return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /// What was seen in a version: new words open a finding, words that are gone close it, a review stands as long as
    /// the words stand. An older version than the one read last changes nothing.
    public FindingsDecision read(long treatmentVersion, List<Sighting> sightings, Recording recording) {
        if (treatmentVersion < readVersion) {
            return new Unchanged();
        }
        Map<String, Sighting> seen = new LinkedHashMap<>();
        sightings.forEach(sighting -> seen.putIfAbsent(sighting.id(treatment), sighting));
        List<FindingEvent> events = new ArrayList<>();
        seen.forEach((id, sighting) ->
                seen(id, sighting, treatmentVersion, recording).ifPresent(events::add));
        all.stream()
                .filter(finding -> finding.state() != FindingState.GONE && !seen.containsKey(finding.id()))
                .map(finding -> new FindingGone(finding.moved(FindingState.GONE, recording, null), treatmentVersion))
                .forEach(events::add);
        return events.isEmpty() ? new Unchanged() : new Decided(events);
    }

    /// Confirms or dismisses. A reviewer may change their mind.
    public FindingsDecision review(ReviewFinding request) {
        Finding finding = find(request.finding()).orElse(null);
        if (finding == null) {
            return new Refused(new UnknownFinding());
        }
        if (!request.expected().test(finding.version())) {
            return new Refused(new StaleVersion());
        }
        if (finding.state() == FindingState.GONE) {
            return new Refused(new WordsAreGone());
        }
        if (finding.state() == request.state() && Objects.equals(finding.reason(), request.reason())) {
            return new Unchanged();
        }
        Finding reviewed = finding.moved(request.state(), request.recording(), request.reason());
        return new Decided(
                List.of(request.reason() == null ? new FindingConfirmed(reviewed) : new FindingDismissed(reviewed)));
    }

    /// The only way to the next state.
    public Findings after(List<FindingEvent> events) {
        Map<String, Finding> next = new LinkedHashMap<>();
        all.forEach(finding -> next.put(finding.id(), finding));
        long read = readVersion;
        for (FindingEvent event : events) {
            next.put(event.finding().id(), event.finding());
            read = Math.max(read, event.readVersion());
        }
        return new Findings(treatment, read, List.copyOf(next.values()));
    }

    private Optional<FindingEvent> seen(String id, Sighting sighting, long treatmentVersion, Recording recording) {
        Finding known = find(id).orElse(null);
        if (known == null) {
            return Optional.of(new FindingOpened(opened(id, sighting, treatmentVersion, 1, recording)));
        }
        if (known.state() == FindingState.GONE) {
            return Optional.of(
                    new FindingOpened(opened(id, sighting, treatmentVersion, known.version() + 1, recording)));
        }
        return known.treatmentVersion() == treatmentVersion
                ? Optional.empty()
                : Optional.of(new FindingSeenAgain(known.seenIn(treatmentVersion)));
    }

    private Finding opened(String id, Sighting sighting, long treatmentVersion, long version, Recording recording) {
        return new Finding(
                id,
                treatment,
                sighting,
                treatmentVersion,
                FindingState.OPEN,
                version,
                recording.at(),
                recording.by(),
                null);
    }
}
