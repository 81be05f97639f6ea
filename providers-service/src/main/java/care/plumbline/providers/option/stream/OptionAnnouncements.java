package care.plumbline.providers.option.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.OptionV1;
import care.plumbline.providers.option.DeclineKind;
import care.plumbline.providers.option.Option;
import care.plumbline.providers.option.PatientOptions;
import care.plumbline.providers.option.Verdict;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells of an option by what it is after its last change.
@Component
final class OptionAnnouncements implements Announcer<Option, PatientOptions> {

    private final CareEvents events;

    OptionAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Option> changed, PatientOptions after) {
        return changed.stream()
                .map(option -> event(after.patient(), option))
                .map(events::outgoing)
                .toList();
    }

    private static OptionV1 event(String patient, Option option) {
        Optional<Verdict> standing = option.standing();
        LastChange last = option.lastChange();
        return new OptionV1(
                "care.plumbline.option." + last.what() + ".v1",
                patient,
                option.id(),
                option.version(),
                last.at(),
                last.by(),
                option.treatment(),
                option.discussed().on(),
                option.discussed().by(),
                standing.map(Verdict::code).orElse("open"),
                standing.map(Verdict::reason).orElse(null),
                code(standing.map(Verdict::kind).orElse(null)),
                standing.map(Verdict::revisitOn).orElse(null),
                option.verdicts().stream().map(OptionAnnouncements::decided).toList());
    }

    private static OptionV1.Decided decided(Recorded<Verdict> recorded) {
        Verdict verdict = recorded.statement();
        return new OptionV1.Decided(
                verdict.code(),
                verdict.on(),
                code(verdict.kind()),
                verdict.reason(),
                verdict.revisitOn(),
                recorded.at(),
                recorded.by());
    }

    private static @Nullable String code(@Nullable DeclineKind kind) {
        return kind == null ? null : kind.code();
    }
}
