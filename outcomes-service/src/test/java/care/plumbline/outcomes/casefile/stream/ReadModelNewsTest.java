package care.plumbline.outcomes.casefile.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.UnreadableEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.outcomes.casefile.Provider;
import care.plumbline.outcomes.judgement.Treatment;
import care.plumbline.outcomes.judgement.TreatmentVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadModelNewsTest {

    private static final CareEvents EVENTS = new CareEvents(new EventJson());
    private static final String PUBLISHED = "care.plumbline.treatment.published.v1";

    private final List<Treatment> treatments = new ArrayList<>();
    private final List<Provider> providers = new ArrayList<>();
    private final CatalogueNews catalogue = new CatalogueNews(EVENTS, (event, treatment) -> treatments.add(treatment));
    private final DirectoryNews directory = new DirectoryNews(EVENTS, (event, provider) -> providers.add(provider));

    @Test
    void learnsTheVersionsOfTreatments() {
        catalogue.handle(
                "treatment:exercise-general",
                List.of(Incoming.example(EventCatalogue.find(PUBLISHED).orElseThrow())));
        Treatment exercise = treatments.getFirst();
        assertThat(exercise.id()).isEqualTo(new TreatmentVersion("exercise-general", 1));
        assertThat(exercise.window().toWeeks()).isEqualTo(12);
        assertThat(exercise.evidenceOn("rmdq-24").orElseThrow().mean()).isEqualByComparingTo("3.5");
        assertThat(exercise.evidenceOn("eq-vas").orElseThrow().reason()).isNotBlank();
    }

    @Test
    void refusesAWindowThatClosesBeforeItOpens() {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> catalogue.handle(
                        "treatment:exercise-general",
                        List.of(Incoming.example(PUBLISHED, "\"toWeeks\": 12", "\"toWeeks\": 5"))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("bad-judging-window"));
    }

    @Test
    void learnsWhoProvidersAre() {
        EventCatalogue.all().stream()
                .filter(type -> directory.types().contains(type.type()))
                .forEach(type -> directory.handle("provider:pt-1", List.of(Incoming.example(type))));
        assertThat(providers)
                .hasSize(2)
                .allMatch(provider -> !provider.specialty().isBlank());
    }
}
