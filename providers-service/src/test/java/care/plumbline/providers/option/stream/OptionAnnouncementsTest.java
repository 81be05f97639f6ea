package care.plumbline.providers.option.stream;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.Contract;
import care.plumbline.providers.option.DeclineKind;
import care.plumbline.providers.option.DiscussOption;
import care.plumbline.providers.option.OptionEvent;
import care.plumbline.providers.option.OptionEvent.OptionDecided;
import care.plumbline.providers.option.OptionEvent.OptionDiscussed;
import care.plumbline.providers.option.PatientOptions;
import care.plumbline.providers.option.Verdict;
import care.plumbline.providers.recording.Recording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionAnnouncementsTest {

    /// The option of the golden examples.
    private static final List<OptionEvent> STORY = List.of(
            new OptionDiscussed(new DiscussOption("o1", "mbsr", GP, LocalDate.parse("2024-01-03")), recorded(4)),
            decided(
                    new Verdict(
                            false,
                            LocalDate.parse("2024-01-04"),
                            DeclineKind.NOT_NOW,
                            "She wants to try exercise first.",
                            LocalDate.parse("2024-07-01")),
                    5),
            decided(new Verdict(true, LocalDate.parse("2024-01-06"), null, "She has more time now.", null), 6));

    private final OptionAnnouncements announcements = new OptionAnnouncements(new CareEvents(new EventJson()));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyStepIsAnnouncedAsInItsGoldenExample(int steps) {
        OutgoingEvent event = announced(after(steps));

        assertThat(Contract.violations(event)).isEmpty();
        assertThat(Contract.tree(event)).isEqualTo(Contract.example(event.type()));
        assertThat(event.entityKey()).isEqualTo("p1/option/o1");
        assertThat(event.partitionKey()).isEqualTo("p1");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfDeclineFitsTheSchema(DeclineKind kind) {
        Verdict verdict = new Verdict(false, LocalDate.parse("2024-01-04"), kind, "Why.", null);
        assertThat(Contract.violations(announced(after(1).after(decided(verdict, 5)))))
                .isEmpty();
    }

    private static PatientOptions after(int steps) {
        return STORY.stream().limit(steps).reduce(PatientOptions.none(ANA), PatientOptions::after, (_, last) -> last);
    }

    private OutgoingEvent announced(PatientOptions options) {
        return announcements.announce(options.options(), options).getFirst();
    }

    private static OptionEvent decided(Verdict verdict, int day) {
        return new OptionDecided("o1", verdict, recorded(day));
    }

    private static Recording recorded(int day) {
        return new Recording(Instant.parse("2024-01-0" + day + "T09:00:00Z"), LocalDate.parse("2024-01-0" + day), GP);
    }
}
