package care.plumbline.treatments.catalogue.stream;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventJson;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.TreatmentV1;
import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.InMemoryCatalogue;
import care.plumbline.treatments.catalogue.Overdue;
import care.plumbline.treatments.catalogue.ReviewNotice;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftDiscarded;
import care.plumbline.treatments.catalogue.TreatmentEvent.ReviewNoticed;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TreatmentAnnouncementsTest {

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final CatalogueKeeping keeping = Cast.keeping(catalogue);
    private final EventJson json = new EventJson();
    private final TreatmentAnnouncements announcements = new TreatmentAnnouncements(new CareEvents(json));

    @BeforeEach
    void takeTheShippedEdition() {
        keeping.take(new CatalogueFiles(Measures.standard()).shipped());
    }

    @Test
    void everyShippedEntryIsToldAsTheContractSays() {
        assertThat(catalogue.all())
                .hasSize(36)
                .allSatisfy(treatment -> assertThat(told(treatment))
                        .singleElement()
                        .satisfies(event -> assertThat(violations(event)).isEmpty()));
    }

    @Test
    void aVersionIsAnEntityOfItsOwn() {
        keeping.retire("mbsr", _ -> true, Cast.by("lead", "not offered"));

        List<OutgoingEvent> told = told(catalogue.find("mbsr").orElseThrow());

        assertThat(told).extracting(OutgoingEvent::topic).containsOnly("plumbline.treatments.v1");
        assertThat(told).extracting(OutgoingEvent::partitionKey).containsOnly("treatment:mbsr");
        assertThat(told).extracting(OutgoingEvent::entityKey).containsExactly("treatment/mbsr/1", "treatment/mbsr/2");
        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly("care.plumbline.treatment.published.v1", "care.plumbline.treatment.retired.v1");
        assertThat(told).allSatisfy(event -> assertThat(violations(event)).isEmpty());
    }

    @Test
    void tellsWhatTheEvidenceExpectsWithItsParts() {
        TreatmentV1 mbsr =
                json.read(told(catalogue.find("mbsr").orElseThrow()).getFirst().data(), TreatmentV1.class);

        assertThat(mbsr.judgingWindow().fromWeeks()).isEqualTo(8);
        assertThat(mbsr.judgingWindow().toWeeks()).isEqualTo(26);
        assertThat(mbsr.recordedBy()).isEqualTo("catalogue");
        TreatmentV1.EvidenceExpectation seen = mbsr.evidence().stream()
                .filter(one -> one.measure().equals("rmdq-24"))
                .findFirst()
                .orElseThrow();
        assertThat(seen.status()).isEqualTo("stated");
        assertThat(seen.mean()).isEqualTo(new BigDecimal("1.56"));
        assertThat(seen.standardDeviation()).isEqualTo(new BigDecimal("3.65"));
        assertThat(seen.basis()).isEqualTo("within-arm");
        assertThat(seen.parts()).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo("within-arm");
            assertThat(part.source()).startsWith("Diez 2022");
            assertThat(part.address()).startsWith("https://doi.org/");
        });
    }

    @Test
    void tellsWhatDoingItTakesAndWhoDidNotBenefit() {
        TreatmentV1 mbsr =
                json.read(told(catalogue.find("mbsr").orElseThrow()).getFirst().data(), TreatmentV1.class);

        assertThat(mbsr.status()).isEqualTo("published");
        assertThat(mbsr.selfCare()).isFalse();
        assertThat(mbsr.goalKinds()).contains("COPING");
        assertThat(mbsr.certaintyLevel()).isEqualTo("low");
        assertThat(mbsr.burden()).isEqualTo("high");
        assertThat(mbsr.contraindications()).extracting(one -> one.code()).containsExactly("psychosis");
        assertThat(mbsr.responders())
                .first()
                .satisfies(one -> assertThat(one.others()).isEqualByComparingTo("39.5"));
        assertThat(mbsr.reviewDue()).isEqualTo("2027-11-23");
    }

    @Test
    void tellsThatSourcesAreOverdueAndThatTheyAreNotAnyMore() {
        Treatment mbsr = catalogue.find("mbsr").orElseThrow();
        LocalDate due = LocalDate.of(2027, 11, 23);
        List<OutgoingEvent> told = announcements.announce(
                List.of(
                        new ReviewNoticed(new ReviewNotice(
                                1,
                                1,
                                List.of(new Overdue("effects[0]", "Anheyer 2017", due.minusYears(1), due)),
                                Cast.NOW)),
                        new ReviewNoticed(new ReviewNotice(2, 2, List.of(), Cast.NOW)),
                        new DraftDiscarded()),
                mbsr);

        assertThat(told)
                .extracting(OutgoingEvent::type)
                .containsExactly("care.plumbline.evidence-review.due.v1", "care.plumbline.evidence-review.done.v1");
        assertThat(told).extracting(OutgoingEvent::entityKey).containsOnly("treatment/mbsr/evidence-review");
        assertThat(told).allSatisfy(event -> assertThat(violations(event)).isEmpty());
    }

    @Test
    void tellsWhyNothingIsExpected() {
        TreatmentV1 nsaid =
                json.read(told(catalogue.find("nsaid").orElseThrow()).getFirst().data(), TreatmentV1.class);

        assertThat(nsaid.evidence())
                .filteredOn(one -> one.measure().equals("rmdq-24"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo("not-stated");
                    assertThat(one.mean()).isNull();
                    assertThat(one.reason()).contains("placebo");
                });
    }

    private List<OutgoingEvent> told(Treatment treatment) {
        return announcements.announce(treatment.told(), treatment);
    }

    private static List<String> violations(OutgoingEvent event) {
        String schema = EventCatalogue.find(event.type()).orElseThrow().schema();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schema), InputFormat.JSON)
                .validate(
                        new String(event.data(), StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static String text(String resource) {
        ClassLoader loader = EventCatalogue.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader).getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
