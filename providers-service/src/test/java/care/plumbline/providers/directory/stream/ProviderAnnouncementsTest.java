package care.plumbline.providers.directory.stream;

import static care.plumbline.providers.Cast.ACUPUNCTURIST;
import static care.plumbline.providers.Cast.ACUPUNCTURIST_PROFILE;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PHYSIO_PROFILE;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.Contract;
import care.plumbline.providers.directory.Offer;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.recording.LastChange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderAnnouncementsTest {

    private static final List<Offer> OFFERS = List.of(
            new Offer("acupuncture", day("01-01"), null, false), new Offer("massage", null, day("02-01"), true));

    private final ProviderAnnouncements announcements = new ProviderAnnouncements(new CareEvents(new EventJson()));

    @Test
    void aRegistrationIsAnnouncedAsInTheGoldenExample() {
        OutgoingEvent event = announced(new Provider(
                PHYSIO,
                1,
                PHYSIO_PROFILE,
                List.of(),
                new LastChange("registered", Instant.parse("2024-01-01T08:00:00Z"), "integration")));

        assertThat(Contract.tree(event)).isEqualTo(Contract.example("care.plumbline.provider.registered.v1"));
        assertThat(event.topic()).isEqualTo("plumbline.providers.v1");
        assertThat(event.type()).isEqualTo("care.plumbline.provider.registered.v1");
        assertThat(event.entityKey()).isEqualTo("provider/pt-1");
        assertThat(event.partitionKey()).isEqualTo("provider:pt-1");
        assertThat(event.version()).isEqualTo(1);
    }

    @Test
    void aChangeOfAProviderOutsideEveryOrganisationFitsTheSchema() {
        OutgoingEvent event = announced(
                new Provider(ACUPUNCTURIST, 2, ACUPUNCTURIST_PROFILE, OFFERS, LastChange.of("changed", RECORDING)));

        assertThat(event.type()).isEqualTo("care.plumbline.provider.changed.v1");
        assertThat(Contract.violations(event)).isEmpty();
        assertThat(Contract.tree(event).has("organization")).isFalse();
        assertThat(Contract.tree(event).path("external").asBoolean()).isTrue();
        assertThat(Contract.tree(event).at("/offers/1/outsideUsual").asBoolean())
                .isTrue();
    }

    private OutgoingEvent announced(Provider provider) {
        return announcements.announce(List.of(provider), provider).getFirst();
    }
}
